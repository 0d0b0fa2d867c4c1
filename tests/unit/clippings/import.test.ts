import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clippingCounts, listClippings, saveClipping } from '../../../lib/clippings';
import type { ClippingsDatabase } from '../../../lib/clippings/database';
import { exportParts } from '../../../lib/clippings/export';
import { MOST_RECORDS, readBackup } from '../../../lib/clippings/import/backup';
import { importClippings } from '../../../lib/clippings/import/store';
import { failure, freshDatabase, must } from './helpers';
import { sample, samples } from './sample';

let database: ClippingsDatabase;
beforeEach(() => {
  database = freshDatabase();
});

const backup = (clippings: unknown, more = {}) =>
  JSON.stringify({ format: 'laut-clippings', version: 1, exportedAt: '', clippings, ...more });
const info = { exportedAt: '', kindName: String };

describe('readBackup', () => {
  it('reads what was exported', async () => {
    const three = samples(3);
    const text = (await exportParts('json', [three.slice(0, 2), three.slice(2)], info)).join('');
    expect(must(readBackup(text))).toEqual(three);
    expect(must(readBackup(`\ufeff${text}`))).toEqual(three);
  });

  it('reads an export of nothing', async () => {
    expect(must(readBackup((await exportParts('json', [], info)).join('')))).toEqual([]);
  });

  it.each([
    ['no JSON', 'Hallo', 'notJson'],
    ['an empty file', '', 'notJson'],
    ['something else', '{"a":1}', 'notABackup'],
    ['null', 'null', 'notABackup'],
    ['a list', '[]', 'notABackup'],
    ['clippings that are no list', backup({}), 'notABackup'],
    ['a later version', backup([], { version: 2 }), 'version'],
    [
      'a wrong clipping',
      backup([sample(), { ...sample(), url: 'data:text/html,x' }]),
      'clippings[1].url: no web address',
    ],
    [
      'an over-long field',
      backup([sample({ note: 'x'.repeat(100_001) })]),
      'clippings[0].note: too long (100001, at most 100000)',
    ],
    ['too many', backup(Array(MOST_RECORDS + 1).fill(0)), 'tooMany'],
    [
      'a prototype',
      backup([]).replace('"clippings":[]', '"clippings":[{"__proto__":{"id":"x"}}]'),
      'backup: __proto__',
    ],
  ])('refuses %s', (_, text, detail) => {
    expect(failure(readBackup(text))).toEqual({ error: 'invalid', detail });
    expect(({} as { id?: string }).id).toBeUndefined();
  });
});

describe('importClippings', () => {
  it('adds, updates what changed later, and leaves the rest', async () => {
    must(await saveClipping(sample({ id: 'same' })));
    must(await saveClipping(sample({ id: 'older', note: 'alt' })));
    must(await saveClipping(sample({ id: 'newer', note: 'mein', updatedAt: 1_900_000_000_000 })));
    const progress = vi.fn();
    const result = await importClippings(
      [
        sample({ id: 'same' }),
        sample({ id: 'older', note: 'neu', updatedAt: 1_800_000_000_000 }),
        sample({ id: 'newer', note: 'alt' }),
        sample({ id: 'more' }),
      ],
      progress,
    );
    expect(must(result)).toEqual({ added: 1, updated: 1, unchanged: 2 });
    expect(progress).toHaveBeenLastCalledWith(4);
    const notes = must(await listClippings({ limit: 9 })).clippings.map(({ id, note }) => [id, note]);
    expect(Object.fromEntries(notes)).toEqual({ same: '', older: 'neu', newer: 'mein', more: '' });
  });

  it('moves a clipping whose time of saving differs, without a trace', async () => {
    must(await saveClipping(sample()));
    must(await importClippings([sample({ savedAt: 5, updatedAt: 1_900_000_000_000 })]));
    expect(await database.entries.toCollection().primaryKeys()).toEqual([[5, 'a']]);
  });

  it('stores the newest of doubles within one backup', async () => {
    const doubles = [sample({ note: 'neu', updatedAt: 1_900_000_000_000 }), sample({ note: 'alt' })];
    must(await importClippings(doubles));
    expect(must(await listClippings({ limit: 9 })).clippings.map(({ note }) => note)).toEqual(['neu']);
    expect(must(await clippingCounts()).total).toBe(1);
  });

  it('writes nothing when it fails midway', async () => {
    await database.ready();
    let created = 0;
    database.entries.hook('creating', () => {
      if (++created === 300) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(failure(await importClippings(samples(600))).error).toBe('quota');
    expect(created).toBe(300);
    expect(await database.clippings.count()).toBe(0);
    expect(await database.entries.count()).toBe(0);
    expect(await database.facets.count()).toBe(0);
  });
});
