// What a tab's page has saved: a content script may take back that, and nothing else.
import { browser } from 'wxt/browser';

/** More than anybody takes back; older ones are deleted on the clippings page. */
const KEPT = 50;
const key = (tabId: number): string => `saved:${tabId}`;

async function savedBy(tabId: number): Promise<string[]> {
  return ((await browser.storage.session.get(key(tabId)))[key(tabId)] as string[] | undefined) ?? [];
}

export async function rememberSave(tabId: number, id: string): Promise<void> {
  const ids = (await savedBy(tabId)).filter((it) => it !== id);
  await browser.storage.session.set({ [key(tabId)]: [...ids, id].slice(-KEPT) });
}

export async function hasSaved(tabId: number, id: string): Promise<boolean> {
  return (await savedBy(tabId)).includes(id);
}

export async function dropSaves(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}
