// The reader's corrections of the article in the tab, laid over its analysis.
import { computed, effect, signal } from '@preact/signals';
import { askPage } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';
import type { Article } from '../../lib/model';
import { onCorrections, readCorrections, writeCorrections } from '../../lib/platform/corrections';
import { applyCorrections, type Correction } from '../../lib/view/corrections';
import { notify } from './notice';
import { tabId, tabState } from './tab';

/** The stored list of one article; null: not read yet. */
const known = signal<{ url: string; list: Correction[] } | null>(null);
const article = computed(() => (tabState.value?.state === 'ready' ? tabState.value.article : null));
/**
 * The analysed tab, once its corrections are known: the list shown before would name actors that the reader has
 * merged, and a correction made then would replace the stored ones.
 */
const ready = computed(() =>
  tabState.value?.state === 'ready' && known.value?.url === tabState.value.article.url ? tabState.value : null,
);
const list = computed(() => (ready.value && known.value ? known.value.list : []));
const corrected = computed(() =>
  ready.value ? applyCorrections(ready.value.article, ready.value.analysis, list.value) : null,
);

/** The tab's state as the panel shows it. */
export const shownState = computed<TabState | null>(() => {
  if (tabState.value?.state !== 'ready') return tabState.value;
  return ready.value && corrected.value ? { ...ready.value, analysis: corrected.value.analysis } : null;
});

export const corrections = computed(() => ({
  list: list.value,
  applied: corrected.value?.applied ?? [],
  keys: corrected.value?.keys ?? new Map<string, string>(),
}));

/** Whether the tab still shows this article: the state itself is a new one after each analysis. */
const shows = ({ url }: Article): boolean => article.value?.url === url;

let reads = 0;

/** Takes over what is stored; of several that overlap the last one counts. */
async function read(): Promise<void> {
  const number = ++reads;
  const of = article.value;
  if (!of) return;
  const stored = await readCorrections(of).catch(() => []);
  if (number === reads && shows(of)) known.value = { url: of.url, list: stored };
}

export function keepCorrectionsCurrent(): void {
  let url: string | undefined;
  effect(() => {
    const next = article.value?.url;
    if (next === url) return;
    url = next;
    known.value = null;
    void read();
  });
  onCorrections(() => void read());
}

/** Keeps the new list, offers undo, and has the page's card follow. */
export async function correct(next: Correction[]): Promise<void> {
  const state = ready.value;
  const tab = tabId.value;
  if (!state) return;
  const before = list.value;
  // The undo is about this article, whichever one is shown by then.
  if (await keep(state.article, next, tab)) notify('corrected', () => void keep(state.article, before, tab));
}

/** Stores the list of an article that `tab` shows; whether that worked. */
async function keep(of: Article, next: Correction[], tab: number | null): Promise<boolean> {
  try {
    await writeCorrections(of, next);
  } catch {
    notify('failed');
    return false;
  }
  if (shows(of)) known.value = { url: of.url, list: next };
  // A page that is not there any more has no card either.
  if (tab !== null) void askPage(tab, 'reanalyse', { force: true }).catch(() => {});
  return true;
}
