// What the background knows of each tab, in storage.session: it survives the worker and dies with the browser.
import { browser } from 'wxt/browser';
import type { TabState } from '../messaging/protocol';

export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Counts writes of this worker, so that a late clean-up does not remove a newer state. */
let writes = 0;
const writtenAt = new Map<number, number>();

/** The number of the tab's last write; compare before `removeTabState` after something slow. */
export function lastWrite(tabId: number): number {
  return writtenAt.get(tabId) ?? 0;
}

export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = tabKey(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** Keeps the state. When storage.session is full (10 MB), the other tabs' states give way: their pages send them again. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  writtenAt.set(tabId, ++writes);
  const entry = { [tabKey(tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('tab:'));
    await browser.storage.session.remove(keys);
    await browser.storage.session.set(entry);
  }
}

export async function removeTabState(tabId: number): Promise<void> {
  writtenAt.delete(tabId);
  await browser.storage.session.remove(tabKey(tabId));
}

/** Calls back with the new state whenever a tab's state changes; undefined: nothing is known any more. */
export function watchTabState(
  callback: (tabId: number, state: TabState | undefined) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      if (key.startsWith('tab:')) callback(Number(key.slice(4)), change.newValue as TabState | undefined);
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
