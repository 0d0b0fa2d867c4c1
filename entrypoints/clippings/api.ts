// What the clippings page asks for, answered by the background; files go straight from and to the database, because
// a message may hold 64 MB at most and a worker may be stopped midway.
import { browser } from 'wxt/browser';
import type { ClippingsApi } from '../../components/clippings/types';
import { markdownOf } from '../../lib/clippings/export/markdown';
import { ask } from '../../lib/messaging/client';
import { failureOf, saveFile } from './files';
import { readFile } from './import';

/** The worker may be killed midway: asking again is safe, as every request may be answered twice. */
const AGAIN = { tries: 3 };

/** A message that fails is a value like any other failure. */
async function valued<T>(answer: Promise<T>): Promise<T | ReturnType<typeof failureOf>> {
  try {
    return await answer;
  } catch (error) {
    return failureOf(error);
  }
}

export const api: ClippingsApi = {
  list: (request) => valued(ask('listClippings', request, AGAIN)),
  counts: () => valued(ask('clippingCounts', {}, AGAIN)),
  // Not tried again: the second answer would no longer hold what the first one deleted.
  remove: (ids) => valued(ask('deleteClippings', { ids })),
  restore: (clippings) => valued(ask('restoreClippings', { clippings }, AGAIN)),
  update: (id, change) => valued(ask('updateClipping', { id, ...change }, AGAIN)),
  openSource: (id) => valued(ask('openSource', { id })),
  copy: (clipping, kindName) =>
    valued(navigator.clipboard.writeText(markdownOf(clipping, { kindName }).trim()).then(() => ({ ok: null }))),
  exportFile: saveFile,
  importFile: readFile,
  async usage() {
    const { usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    return usage ?? null;
  },
  openOptions: () => void browser.runtime.openOptionsPage(),
};
