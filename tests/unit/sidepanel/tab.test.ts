import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followActiveTab, renewing, tabId, tabState } from '@/entrypoints/sidepanel/tab';
import type { TabState } from '@/lib/messaging/protocol';
import { writeTabState } from '@/lib/platform/tab-state';
import { analysis, article } from '../../fixtures/view';

const ready: TabState = { state: 'ready', url: article.url, article, analysis };
const working: TabState = { state: 'working', url: article.url, article };

const TAB = 7;

beforeAll(async () => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await followActiveTab();
});
beforeEach(() => {
  tabId.value = TAB;
  tabState.value = null;
});

test('an article that is analysed anew stays in sight until the new analysis is there', async () => {
  await writeTabState(TAB, working);
  expect(tabState.value).toEqual(working);
  await writeTabState(TAB, ready);
  expect([tabState.value, renewing.value]).toEqual([ready, false]);
  await writeTabState(TAB, working);
  expect([tabState.value, renewing.value]).toEqual([ready, true]);
  const after: TabState = { ...ready, analysis: { ...analysis, claims: [] } };
  await writeTabState(TAB, after);
  expect([tabState.value, renewing.value]).toEqual([after, false]);
});

test('another article in the tab does not leave the earlier one in sight', async () => {
  await writeTabState(TAB, ready);
  const other: TabState = { ...working, url: 'https://example.org/other' };
  await writeTabState(TAB, other);
  expect([tabState.value, renewing.value]).toEqual([other, false]);
});
