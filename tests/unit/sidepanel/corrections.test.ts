// The panel's side of corrections: laid over each analysis, never lost and never another article's.
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { correct, corrections, keepCorrectionsCurrent, shownState } from '@/entrypoints/sidepanel/corrections';
import { undo } from '@/entrypoints/sidepanel/notice';
import { tabState } from '@/entrypoints/sidepanel/tab';
import type { TabState } from '@/lib/messaging/protocol';
import { readCorrections, writeCorrections } from '@/lib/platform/corrections';
import type { Correction } from '@/lib/view/corrections';
import { analysis, article } from '../../fixtures/view';

const rename: Correction = { type: 'rename', actor: 'person:Anna Berg', name: 'Dr. Anna Berg' };
const other = { ...article, url: 'https://example.org/other' };
const readyAt = (of: typeof article): TabState => ({ state: 'ready', url: of.url, article: of, analysis });
const names = () =>
  shownState.value?.state === 'ready' ? shownState.value.analysis.actors.map((it) => it.name) : null;
const listIs = (list: Correction[]) => vi.waitFor(() => expect(corrections.value.list).toEqual(list));

keepCorrectionsCurrent();

beforeEach(async () => {
  tabState.value = null;
  await browser.storage.local.clear();
});

test('an analysis is shown when its corrections are known, never without them', async () => {
  await writeCorrections(article, [rename]);
  tabState.value = readyAt(article);
  expect(shownState.value).toBeNull();
  await correct([]);
  expect(await readCorrections(article)).toEqual([rename]);
  await listIs([rename]);
  expect(names()).toContain('Dr. Anna Berg');
});

test('what is undone is the correction of its own article', async () => {
  tabState.value = readyAt(article);
  await vi.waitFor(() => expect(names()).not.toBeNull());
  await correct([rename]);
  expect(names()).toContain('Dr. Anna Berg');
  tabState.value = readyAt(other);
  await vi.waitFor(() => expect(names()).toContain('Anna Berg'));
  await correct([{ ...rename, name: 'A. Berg' }]);
  tabState.value = readyAt(article);
  undo();
  await vi.waitFor(async () => expect(await readCorrections(other)).toEqual([]));
  expect(await readCorrections(article)).toEqual([rename]);
  await listIs([rename]);
});

test('a change in another window is taken over', async () => {
  tabState.value = readyAt(article);
  await vi.waitFor(() => expect(names()).not.toBeNull());
  await writeCorrections(article, [rename]);
  await listIs([rename]);
});
