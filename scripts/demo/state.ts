// What the extension knows of a tab, read where it keeps it: storage.session, from a page of the extension.
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/messaging/protocol.ts';
import type { Laut } from '../browser/types.ts';

interface WithStorage {
  chrome: { storage: { session: { get(key: null): Promise<Record<string, TabState>> } } };
}

/** State of the tab that shows `page`; null as long as there is none. */
export async function tabState(laut: Laut, page: Page): Promise<TabState | null> {
  const own = await laut.extensionPage('options.html');
  try {
    const all = await own.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.session.get(null));
    const states = Object.entries(all).filter(([key]) => key.startsWith('tab:'));
    return states.map(([, state]) => state).find((state) => state.url === page.url()) ?? null;
  } finally {
    await own.close();
    await page.bringToFront();
  }
}

/** The analysed article, or null as long as it is not ready. */
export async function readyState(laut: Laut, page: Page): Promise<Extract<TabState, { state: 'ready' }> | null> {
  const state = await tabState(laut, page);
  return state?.state === 'ready' ? state : null;
}
