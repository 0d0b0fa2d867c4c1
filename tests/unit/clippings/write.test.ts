import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clippingCounts,
  clippingsOf,
  deleteClippings,
  listClippings,
  restoreClippings,
  saveClipping,
  updateClipping,
} from '../../../lib/clippings';
import type { ClippingsDatabase } from '../../../lib/clippings/database';
import { failure, freshDatabase, must } from './helpers';
import { sample, samples } from './sample';

let database: ClippingsDatabase;
beforeEach(() => {
  database = freshDatabase();
});

const all = async () => must(await listClippings({ limit: 500 })).clippings;
const total = async () => must(await clippingCounts()).total;

describe('saveClipping', () => {
  it('answers with a native promise, which message listeners need', () => {
    expect(saveClipping(sample())).toBeInstanceOf(Promise);
    expect(Object.getPrototypeOf(saveClipping(sample()))).toBe(Promise.prototype);
  });

  it('stores what was given', async () => {
    expect(must(await saveClipping(sample()))).toEqual({ id: 'a' });
    expect(await all()).toEqual([sample()]);
  });

  it('is there for a second connection once it is acknowledged', async () => {
    must(await saveClipping(sample()));
    database.close();
    await database.ready();
    expect(await all()).toEqual([sample()]);
  });

  it('stores one id once, however often it is saved', async () => {
    await Promise.all([saveClipping(sample()), saveClipping(sample()), saveClipping(sample({ note: 'later' }))]);
    expect(await all()).toEqual([sample()]);
    expect(await total()).toBe(1);
  });

  it('hints at a clipping with the same words of the same article', async () => {
    must(await saveClipping(sample()));
    const again = sample({ id: 'b', quote: '„Der Hafen bleibt geöffnet – solange Schiffe kommen“', savedAt: 2 });
    expect(must(await saveClipping(again))).toEqual({ id: 'b', duplicateOf: 'a' });
    expect(await total()).toBe(2);
  });

  it('takes the same words of another article for no duplicate', async () => {
    must(await saveClipping(sample()));
    const other = sample({ id: 'b', canonicalUrl: 'https://www.example.org/andere' });
    expect(must(await saveClipping(other))).toEqual({ id: 'b' });
  });

  it('tells long quotations apart that begin alike', async () => {
    const long = 'wort '.repeat(100);
    must(await saveClipping(sample({ quote: `${long}a` })));
    expect(must(await saveClipping(sample({ id: 'b', quote: `${long}b` })))).toEqual({ id: 'b' });
  });

  it.each([
    ['nothing', undefined, 'clipping'],
    ['no quote', sample({ quote: '  ' }), 'quote'],
    ['a script as address', sample({ url: 'javascript:alert(1)' }), 'url'],
    ['a long note', sample({ note: 'x'.repeat(200_000) }), 'note'],
    ['no kind', { ...sample(), kind: 'rumour' }, 'kind'],
    ['a date in the past of time', sample({ savedAt: -1 }), 'savedAt'],
    ['too many tags', sample({ tags: Array.from({ length: 101 }, (_, i) => `t${i}`) }), 'tags'],
  ])('refuses %s', async (_, value, field) => {
    const { error, detail } = failure(await saveClipping(value));
    expect(error).toBe('invalid');
    expect(detail).toContain(field);
    expect(await total()).toBe(0);
  });

  it('keeps nothing that is not a field', async () => {
    must(await saveClipping({ ...sample(), extra: 1 }));
    expect(await all()).toEqual([sample()]);
  });

  it('reports a full disk as quota and stores nothing', async () => {
    await database.ready();
    database.entries.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(failure(await saveClipping(sample())).error).toBe('quota');
    expect(await all()).toEqual([]);
  });

  it('reports a browser without a database as unavailable', async () => {
    vi.spyOn(database, 'ready').mockRejectedValue(Object.assign(new Error('blocked'), { name: 'OpenFailedError' }));
    expect(failure(await saveClipping(sample())).error).toBe('unavailable');
  });
});

describe('deleteClippings and restoreClippings', () => {
  it('hand back what was deleted, and put it back', async () => {
    const three = samples(3);
    must(await restoreClippings(three));
    const { deleted } = must(await deleteClippings(['c000000', 'c000002', 'unknown', 'c000002']));
    expect(deleted).toEqual([three[0], three[2]]);
    expect(await all()).toEqual([three[1]]);
    expect(must(await clippingCounts()).actors).toEqual([{ label: 'Grete Müller', count: 1 }]);
    expect(must(await restoreClippings(deleted))).toEqual({ restored: 2 });
    expect(await all()).toEqual(three.reverse());
    expect(await total()).toBe(3);
  });

  it('leave no trace in the index', async () => {
    must(await saveClipping(sample({ tags: ['Meer'] })));
    must(await deleteClippings(['a']));
    expect(await database.entries.count()).toBe(0);
    expect(await database.facets.count()).toBe(0);
  });

  it('restore nothing if one is wrong', async () => {
    const [first, second] = samples(2);
    expect(failure(await restoreClippings([first, { ...second, url: 'x' }])).detail).toBe(
      'clippings[1].url: no web address',
    );
    expect(await total()).toBe(0);
  });

  it('leave what is there as it is', async () => {
    must(await saveClipping(sample({ note: 'mine' })));
    expect(must(await restoreClippings([sample()]))).toEqual({ restored: 0 });
    expect((await all())[0]?.note).toBe('mine');
  });

  it('refuse what is no list', async () => {
    expect(failure(await deleteClippings('a')).error).toBe('invalid');
    expect(failure(await restoreClippings({ length: 1 })).error).toBe('invalid');
  });
});

describe('updateClipping', () => {
  it('changes note and tags, and where they are found', async () => {
    must(await saveClipping(sample({ tags: ['alt'] })));
    const { clipping } = must(
      await updateClipping('a', { note: 'Zwiebel', tags: [' Neu ', 'neu', ''] }, 1_800_000_000_000),
    );
    expect(clipping).toEqual(sample({ note: 'Zwiebel', tags: ['Neu'], updatedAt: 1_800_000_000_000 }));
    expect(must(await listClippings({ limit: 9, tag: 'alt' })).clippings).toEqual([]);
    expect(must(await listClippings({ limit: 9, tag: 'neu' })).clippings).toEqual([clipping]);
    expect(must(await listClippings({ limit: 9, query: 'zwie' })).clippings).toEqual([clipping]);
    expect(must(await clippingCounts()).tags).toEqual([{ label: 'Neu', count: 1 }]);
  });

  it('leaves the rest alone', async () => {
    must(await saveClipping(sample({ tags: ['Meer'] })));
    must(await updateClipping('a', { note: 'x' }, 0));
    expect(await all()).toEqual([sample({ tags: ['Meer'], note: 'x' })]);
  });

  it('says so when there is no such clipping', async () => {
    expect(failure(await updateClipping('gone', { note: '' }))).toEqual({
      error: 'invalid',
      detail: 'id: no such clipping',
    });
  });
});

describe('clippingsOf', () => {
  it('finds an article by either address, with or without tracking', async () => {
    must(await saveClipping(sample({ url: 'https://m.example.org/hafen?page=2' })));
    for (const url of ['https://m.example.org/hafen?page=2&utm_medium=x#a', 'https://www.example.org/politik/hafen']) {
      expect(must(await clippingsOf(url)).clippings).toHaveLength(1);
    }
    expect(must(await clippingsOf('https://m.example.org/hafen?page=3')).clippings).toEqual([]);
  });
});
