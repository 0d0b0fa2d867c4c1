// One article of one tab: checked, analysed, kept as the tab's state. Stateless but for storage.session.

import type { QuietReason, Result, TabState } from '../messaging/protocol';
import type { Analysis, Article } from '../model';
import { type ArticleAnalyser, withinLimits } from './analysis';
import { isArticle } from './articles';

export interface TabStates {
  read(tabId: number): Promise<TabState | undefined>;
  write(tabId: number, state: TabState): Promise<void>;
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/**
 * Analyses and keeps the result. Asking twice for one article gives the stored answer, so a page whose worker was
 * killed midway simply asks again. `tabId` undefined: nothing is kept.
 */
export async function analyseTab(
  { article: sent, truncated: cut }: { article: unknown; truncated?: unknown },
  tabId: number | undefined,
  states: TabStates,
  analyser: () => Promise<ArticleAnalyser>,
): Promise<Result<Analysis>> {
  if (!isArticle(sent)) return { error: 'invalid' };
  const keep = async (state: TabState) => {
    if (tabId !== undefined) await states.write(tabId, state);
  };
  const quiet = (reason: QuietReason) => keep({ state: 'quiet', reason, url: sent.url });

  const before = tabId === undefined ? undefined : await states.read(tabId);
  if (before?.state === 'ready' && isSame(before.article, sent)) return { ok: before.analysis };
  if (!sent.blocks.some((block) => block.text.trim() !== '')) {
    await quiet('noText');
    return { error: 'noText' };
  }
  if (!['de', 'en'].includes(primary(sent.language))) {
    await quiet('unsupportedLanguage');
    return { error: 'unsupportedLanguage', detail: sent.language };
  }
  const { article, truncated } = withinLimits(sent);
  await keep({ state: 'working', url: sent.url, article });
  try {
    const analysis = (await analyser()).analyse(article);
    if (truncated || cut === true) analysis.truncated = true;
    await keep({ state: 'ready', url: sent.url, article, analysis });
    return { ok: analysis };
  } catch (error) {
    console.error('Laut: analysis', error);
    await quiet('failed');
    return { error: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The same text at the same address: its analysis holds. */
function isSame(a: Article, b: Article): boolean {
  return (
    a.url === b.url &&
    a.language === b.language &&
    a.title === b.title &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => block.text === b.blocks[index]?.text && block.kind === b.blocks[index]?.kind)
  );
}
