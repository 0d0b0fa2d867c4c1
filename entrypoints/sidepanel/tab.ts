// The tab beside the panel: which one, and what the background knows of it.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';
import { watchTabState } from '../../lib/platform/tab-state';

export const tabId = signal<number | null>(null);
/** null: not known yet. */
export const tabState = signal<TabState | null>(null);

/** Whether the article in `tabState` is analysed anew: until that is done, what was known of it stays in sight. */
export const renewing = signal(false);

/** Counts what came in, so that a slow answer never replaces something newer. */
let news = 0;

function know(state: TabState | null): void {
  news++;
  const before = tabState.value;
  renewing.value = state?.state === 'working' && before?.state === 'ready' && state.url === before.url;
  if (!renewing.value) tabState.value = state;
}

/** Asks the background for the tab's state; it starts the page's script where it may. */
export async function refresh(): Promise<void> {
  const id = tabId.value;
  if (id === null) return;
  const before = news;
  let state: TabState;
  try {
    state = await ask('tabState', { tabId: id }, { tries: 4 });
  } catch {
    state = { state: 'quiet', reason: 'failed', url: '' };
  }
  if (tabId.value === id && news === before) know(state);
}

function turnTo(id: number | undefined): void {
  tabId.value = id ?? null;
  know(null);
  void refresh();
}

/** Follows the active tab of the panel's own window. */
export async function followActiveTab(): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) turnTo(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId.value && change.status === 'complete' && tabState.value?.state !== 'ready') void refresh();
  });
  watchTabState((id, state) => {
    if (id !== tabId.value) return;
    know(state ?? null);
    if (!state) void refresh();
  });
  const query = windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId };
  const [active] = await browser.tabs.query(query);
  turnTo(active?.id);
}
