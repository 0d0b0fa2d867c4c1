// The reader's corrections of the article in the tab, laid over its analysis.
import { computed, effect, signal } from '@preact/signals';
import { askPage } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';
import type { Article } from '../../lib/model';
import { onCorrections, readCorrections, writeCorrections } from '../../lib/platform/corrections';
import { applyCorrections, type Correction } from '../../lib/view/corrections';
import { notify } from './notice';
import { tabId, tabState } from './tab';

const list = signal<Correction[]>([]);
const ready = computed(() => (tabState.value?.state === 'ready' ? tabState.value : null));
const corrected = computed(() =>
  ready.value ? applyCorrections(ready.value.article, ready.value.analysis, list.value) : null,
);

/** The tab's state as the panel shows it. */
export const shownState = computed<TabState | null>(() =>
  ready.value && corrected.value ? { ...ready.value, analysis: corrected.value.analysis } : tabState.value,
);

export const corrections = computed(() => ({
  list: list.value,
  applied: corrected.value?.applied ?? [],
  keys: corrected.value?.keys ?? new Map<string, string>(),
}));

/** Whether the tab still shows this article: the state itself is a new one after each analysis. */
const shows = (article: Article | undefined): boolean => ready.value?.article.url === article?.url;

let reads = 0;

/** Takes over what is stored; of several that overlap the last one counts. */
async function read(): Promise<void> {
  const number = ++reads;
  const article = ready.value?.article;
  const stored = article ? await readCorrections(article).catch(() => []) : [];
  if (number === reads && shows(article)) list.value = stored;
}

export function keepCorrectionsCurrent(): void {
  let url: string | undefined;
  effect(() => {
    const next = ready.value?.article.url;
    if (next === url) return;
    url = next;
    list.value = [];
    void read();
  });
  onCorrections(() => void read());
}

/** Keeps the new list, offers undo, and has the page's card follow. */
export async function correct(next: Correction[], offerUndo = true): Promise<void> {
  const state = ready.value;
  const before = list.value;
  const id = tabId.value;
  if (!state) return;
  try {
    await writeCorrections(state.article, next);
  } catch {
    notify('failed');
    return;
  }
  if (!shows(state.article)) return;
  list.value = next;
  if (offerUndo) notify('corrected', () => void correct(before, false));
  // A page that is not there any more has no card either.
  if (id !== null) await askPage(id, 'reanalyse', { force: true }).catch(() => {});
}
