// One look at the page: is it an article, and what does it say? Nothing is kept, nothing painted.
import { detectSliced, type Extraction, extractSliced, nextTask } from '../article';
import type { QuietReason } from '../messaging/protocol';
import { isSiteOff, type Settings } from '../settings';
import { articleInView } from './in-view';

export type Look = { extraction: Extraction } | { quiet: QuietReason };

/**
 * `force`: the reader asked for this page, so whatever text it has is taken. Rejects with the signal's reason when
 * aborted, never otherwise: a page on which the extraction fails counts as one without an article.
 */
export async function findArticle(
  document: Document,
  url: string,
  settings: Settings,
  { force, signal }: { force: boolean; signal: AbortSignal },
): Promise<Look> {
  if (!settings.enabled) return { quiet: 'off' };
  if (isSiteOff(settings, url)) return { quiet: 'siteOff' };
  try {
    if (!force && !(await detectSliced(document, url, { signal })).isArticle) return { quiet: 'noArticle' };
    // Each of the three begins in a task of its own: together they would make a long one on a slow machine.
    await nextTask();
    const { box, index } = document.defaultView ? articleInView(document.defaultView) : { box: null, index: 0 };
    const part = box ? { within: box, first: index === 0 } : {};
    const extraction = await extractSliced(document, url, { signal, ...part });
    await nextTask();
    return extraction.article.blocks.length > 0 ? { extraction } : { quiet: 'noText' };
  } catch (error) {
    signal.throwIfAborted();
    console.error('Laut: reading the page', error);
    return { quiet: 'failed' };
  }
}
