// Passages that a tab was opened for: kept until the tab's article is ready, survives the worker.
import { browser } from 'wxt/browser';
import type { Anchor } from '../model';

interface Jump {
  /** Address that was opened; redirects may lead elsewhere, so only the tab counts. */
  url: string;
  anchors: Anchor[];
  /** Milliseconds since the epoch; a jump that nobody took in ten minutes is forgotten. */
  at: number;
}

const LASTS = 10 * 60_000;
const jumpKey = (tabId: number): string => `jump:${tabId}`;

/** Opens `url` in a new tab and remembers the passage. */
export async function openAt(url: string, anchors: Anchor[]): Promise<void> {
  // The blank tab first: the passage must be kept before the page's script can ask for it.
  const tab = await browser.tabs.create({ url: 'about:blank', active: true });
  if (tab.id === undefined) return;
  const jump: Jump = { url, anchors, at: Date.now() };
  await browser.storage.session.set({ [jumpKey(tab.id)]: jump });
  await browser.tabs.update(tab.id, { url });
}

/** The tab's passage, once: it is forgotten with the answer. */
export async function takeJump(tabId: number): Promise<{ anchors: Anchor[] } | null> {
  const key = jumpKey(tabId);
  const jump = (await browser.storage.session.get(key))[key] as Jump | undefined;
  if (!jump) return null;
  await browser.storage.session.remove(key);
  return Date.now() - jump.at < LASTS ? { anchors: jump.anchors } : null;
}

export async function dropJump(tabId: number): Promise<void> {
  await browser.storage.session.remove(jumpKey(tabId));
}
