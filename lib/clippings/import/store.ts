// Stores what a backup holds: all of it or, if anything fails, nothing.
import type { Result } from '../../messaging/protocol';
import type { Clipping } from '../../model';
import { addMissing, replace, write } from '../write';

export interface Imported {
  added: number;
  /** The backup's note and tags were the newer ones. */
  updated: number;
  unchanged: number;
}

/** Clippings a step, between which progress is told. */
const STEP = 250;

/**
 * Adds what is missing; of two versions of one clipping the one changed last stays. `progress` hears how many are
 * done; the transaction is complete only when the promise resolves.
 */
export async function importClippings(
  clippings: readonly Clipping[],
  progress: (done: number) => void = () => {},
): Promise<Result<Imported>> {
  return write(
    () => undefined,
    async (tables) => {
      const count = { added: 0, updated: 0 };
      for (let from = 0; from < clippings.length; from += STEP) {
        const step = clippings.slice(from, from + STEP);
        const added = new Set(await addMissing(tables, step));
        count.added += added.size;
        const present = await tables.clippings.bulkGet(step.map(({ id }) => id));
        for (const [index, clipping] of step.entries()) {
          const before = present[index];
          if (added.has(clipping) || !before || before.updatedAt >= clipping.updatedAt) continue;
          await replace(tables, before, clipping);
          count.updated++;
        }
        progress(Math.min(from + STEP, clippings.length));
      }
      return { ...count, unchanged: clippings.length - count.added - count.updated };
    },
  );
}
