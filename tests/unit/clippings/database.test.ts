import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listClippings, saveClipping } from '../../../lib/clippings';
import { ClippingsDatabase, useDatabase } from '../../../lib/clippings/database';
import { MIGRATIONS, type Migration } from '../../../lib/clippings/schema';
import { failure, must } from './helpers';
import { sample } from './sample';

const NEXT: Migration[] = [
  ...MIGRATIONS,
  {
    version: 2,
    stores: { clippings: 'id, [savedAt+id], mark' },
    upgrade: (transaction) => transaction.table('clippings').toCollection().modify({ mark: 'migrated' }),
  },
];

describe('ClippingsDatabase', () => {
  it('migrates what an older version wrote', async () => {
    useDatabase(new ClippingsDatabase('migrate'));
    must(await saveClipping(sample()));
    useDatabase(undefined);
    const next = await new ClippingsDatabase('migrate', NEXT).ready();
    expect(await next.clippings.get('a')).toEqual({ ...sample(), mark: 'migrated' });
    next.close();
  });

  it('gives way when a newer version opens, and writes nothing more', async () => {
    const old = new ClippingsDatabase('give-way');
    useDatabase(old);
    must(await saveClipping(sample()));
    const next = await new ClippingsDatabase('give-way', NEXT).ready();
    expect(failure(await saveClipping(sample({ id: 'b' })))).toEqual({ error: 'unavailable', detail: 'outdated' });
    expect(failure(await listClippings({ limit: 1 })).detail).toBe('outdated');
    expect(await next.clippings.toCollection().primaryKeys()).toEqual(['a']);
    next.close();
  });

  it('refuses to open a database of a newer version', async () => {
    const next = await new ClippingsDatabase('newer', NEXT).ready();
    next.close();
    useDatabase(new ClippingsDatabase('newer'));
    for (const id of ['a', 'b']) {
      expect(failure(await saveClipping(sample({ id })))).toEqual({ error: 'unavailable', detail: 'outdated' });
    }
    const again = await new ClippingsDatabase('newer', NEXT).ready();
    expect(await again.clippings.count()).toBe(0);
    again.close();
  });

  it('opens again after it was closed', async () => {
    const database = new ClippingsDatabase('again');
    useDatabase(database);
    must(await saveClipping(sample()));
    database.close();
    must(await saveClipping(sample({ id: 'b', savedAt: 1 })));
    expect(must(await listClippings({ limit: 9 })).clippings).toHaveLength(2);
  });
});
