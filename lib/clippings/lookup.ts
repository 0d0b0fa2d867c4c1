// The inverted index at work: terms in, keys [savedAt, id] out, oldest first.
import type { Tables } from './database';
import type { Terms } from './query';
import { wordTerm } from './terms';

export type Key = [at: number, id: string];

/** A beginning of at most so many letters stands in a large part of all clippings… */
const UNSELECTIVE = 2;
/** …so a page of hits is most likely among the newest. */
const SCANNED = 500;

/** Up to so many candidates it is cheaper to read their rows than the other terms' whole lists. */
const FEW = 200;

interface Test {
  term: string;
  /** The term is the beginning of a word. */
  prefix: boolean;
}

/** Keys of the clippings that have all the terms, oldest first. At least one term is needed. */
export async function lookUp(tables: Tables, { exact, prefixes }: Terms): Promise<Key[]> {
  const tests: Test[] = [
    ...exact.map((term) => ({ term, prefix: false })),
    ...prefixes.map((term) => ({ term, prefix: true })),
  ];
  if (tests.length > 1) {
    // The first keys of each list tell a rare term from a common one at little cost.
    const starts = await Promise.all(tests.map((test) => keysOf(tables, test, FEW + 1)));
    const rare = starts.find((keys) => keys.length <= FEW);
    if (rare) return verify(tables, once(rare), tests);
  }
  let found: Key[] | undefined;
  for (const test of tests) {
    if (found && found.length <= FEW) return verify(tables, found, tests);
    const keys = await keysOf(tables, test);
    found = found ? intersect(found, keys) : once(keys);
  }
  return found ?? [];
}

/**
 * For a search that has only just begun ("b"): goes through the newest entries instead of merging the lists of
 * hundreds of words. Keys older than `end`, newest first; null if the hits are not that dense or the terms not of
 * that kind, and the index has to be asked.
 */
export async function scanNewest(tables: Tables, terms: Terms, end: Key, most: number): Promise<Key[] | null> {
  const [prefix] = terms.prefixes;
  if (prefix === undefined || terms.exact.length > 0 || prefix.length - wordTerm('').length > UNSELECTIVE) return null;
  const entries = await tables.entries.where('[at+id]').below(end).reverse().limit(SCANNED).toArray();
  const hits = entries.filter(({ terms }) => terms.some((term) => term.startsWith(prefix)));
  if (hits.length < most && entries.length === SCANNED) return null;
  return hits.slice(0, most).map(({ at, id }) => [at, id]);
}

/** At most `most` keys; a beginning may give a key more than once and not in order. */
async function keysOf(tables: Tables, { term, prefix }: Test, most = Number.POSITIVE_INFINITY): Promise<Key[]> {
  const where = tables.entries.where('terms');
  const found = prefix ? where.startsWith(term) : where.equals(term);
  return (await (most === Number.POSITIVE_INFINITY ? found : found.limit(most)).primaryKeys()) as Key[];
}

function once(keys: Key[]): Key[] {
  return [...new Map(keys.map((key) => [key[1], key])).values()].sort(byTime);
}

/** As IndexedDB orders the keys. */
export function byTime([at, id]: Key, [otherAt, otherId]: Key): number {
  return at - otherAt || (id < otherId ? -1 : id > otherId ? 1 : 0);
}

function intersect(keys: Key[], others: Key[]): Key[] {
  const ids = new Set(others.map(([, id]) => id));
  return keys.filter(([, id]) => ids.has(id));
}

async function verify(tables: Tables, keys: Key[], tests: Test[]): Promise<Key[]> {
  const entries = await tables.entries.bulkGet(keys);
  return keys.filter((_, index) => {
    const terms = entries[index]?.terms ?? [];
    return tests.every(({ term, prefix }) => terms.some((it) => (prefix ? it.startsWith(term) : it === term)));
  });
}
