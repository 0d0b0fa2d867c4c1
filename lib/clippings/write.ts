// Writing. Every function resolves only after its transaction is complete, and either all of it or nothing is stored.
import type { Result } from '../messaging/protocol';
import type { Clipping } from '../model';
import { announceChange } from './changes';
import { database, type Tables } from './database';
import { duplicateOf } from './duplicates';
import { FacetChanges } from './facets';
import { attempt } from './failure';
import { BadValue, list, text } from './fields';
import { termsOf } from './terms';
import { LIMITS, readClipping } from './validate';

/**
 * One read-write transaction over all tables; announces the change when it is complete.
 * `check` runs before anything is opened; what it returns is handed to `work`.
 */
export async function write<V, T>(
  check: () => V,
  work: (tables: Tables, checked: V) => PromiseLike<T>,
): Promise<Result<T>> {
  const outcome = await attempt(async () => {
    const checked = check();
    return (await database()).write((tables) => work(tables, checked));
  });
  if ('ok' in outcome) announceChange();
  return outcome;
}

/** Most clippings of one message. */
const MOST_AT_ONCE = 100_000;

/**
 * Stores a clipping. Saving one id again stores nothing new, so a retry after a lost answer is safe.
 * `duplicateOf`: another clipping has the same words of the same article; the new one is stored all the same.
 * Errors: invalid (detail names the field), quota, unavailable, failed.
 */
export async function saveClipping(value: unknown): Promise<Result<{ id: string; duplicateOf?: string }>> {
  return write(
    () => readClipping(value),
    async (tables, clipping) => {
      const twin = await duplicateOf(tables, clipping);
      await addMissing(tables, [clipping]);
      return twin === undefined ? { id: clipping.id } : { id: clipping.id, duplicateOf: twin };
    },
  );
}

/** Deletes and hands back what was there, for undo. Unknown ids are passed over. */
export async function deleteClippings(ids: unknown): Promise<Result<{ deleted: Clipping[] }>> {
  return write(
    () => list(ids, 'ids', MOST_AT_ONCE, (id, at) => text(id, at, LIMITS.id)),
    async (tables, wanted) => {
      const deleted = (await tables.clippings.bulkGet([...new Set(wanted)])).filter((it) => it !== undefined);
      const facets = new FacetChanges();
      for (const clipping of deleted) facets.remove(clipping);
      await tables.clippings.bulkDelete(deleted.map(({ id }) => id));
      await tables.entries.bulkDelete(deleted.map(({ savedAt, id }) => [savedAt, id]));
      await facets.write(tables.facets);
      return { deleted };
    },
  );
}

/** Puts back what is missing; what is there stays as it is. All of it is checked before anything is written. */
export async function restoreClippings(values: unknown): Promise<Result<{ restored: number }>> {
  return write(
    () => list(values, 'clippings', MOST_AT_ONCE, (it, at) => readClipping(it, `${at}.`)),
    async (tables, clippings) => ({ restored: (await addMissing(tables, clippings)).length }),
  );
}

/** What the reader may change about a saved clipping. */
export interface ClippingChange {
  note?: string;
  tags?: string[];
}

/** Changes note and tags. Error invalid: no such clipping, or a text too long. */
export async function updateClipping(
  id: string,
  change: ClippingChange,
  now = Date.now(),
): Promise<Result<{ clipping: Clipping }>> {
  return write(
    () => undefined,
    async (tables) => {
      const before = await tables.clippings.get(id);
      if (!before) throw new BadValue('id', 'no such clipping');
      const { note = before.note, tags = before.tags } = change;
      const clipping = readClipping({ ...before, note, tags, updatedAt: Math.max(now, before.updatedAt) });
      await replace(tables, before, clipping);
      return { clipping };
    },
  );
}

/** Adds those whose id is not there yet, and says which. Within a transaction. */
export async function addMissing(tables: Tables, clippings: readonly Clipping[]): Promise<Clipping[]> {
  const once = [...new Map(clippings.map((it) => [it.id, it])).values()];
  const present = await tables.clippings.bulkGet(once.map(({ id }) => id));
  const missing = once.filter((_, index) => present[index] === undefined);
  await insert(tables, missing);
  return missing;
}

async function insert(tables: Tables, clippings: readonly Clipping[]): Promise<void> {
  const facets = new FacetChanges();
  for (const clipping of clippings) facets.add(clipping);
  await tables.clippings.bulkAdd([...clippings]);
  await tables.entries.bulkAdd(clippings.map((it) => ({ at: it.savedAt, id: it.id, terms: termsOf(it) })));
  await facets.write(tables.facets);
}

/** Puts a changed clipping in the place of the one before. Within a transaction. */
export async function replace(tables: Tables, before: Clipping, after: Clipping): Promise<void> {
  const facets = new FacetChanges();
  facets.remove(before);
  facets.add(after);
  await tables.clippings.put(after);
  if (before.savedAt !== after.savedAt) await tables.entries.delete([before.savedAt, before.id]);
  await tables.entries.put({ at: after.savedAt, id: after.id, terms: termsOf(after) });
  await facets.write(tables.facets);
}
