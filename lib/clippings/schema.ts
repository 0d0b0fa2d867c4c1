// Tables of the database and how an older one becomes the present one.
import type { Transaction } from 'dexie';

/** Raise it with every change of STORES and append the way there to MIGRATIONS; never edit an old entry. */
export const SCHEMA_VERSION = 1;

/** A row of the inverted index. Its key [at, id] orders every hit list by time without touching a clipping. */
export interface IndexEntry {
  /** savedAt of the clipping, milliseconds since the epoch. */
  at: number;
  id: string;
  terms: string[];
}

/** How many clippings carry a tag, an actor or a kind; kept up with every write, so that nothing is ever counted. */
export interface Facet {
  /** As in terms.ts; TOTAL for all clippings. */
  term: string;
  /** Words to show: the latest spelling. */
  label: string;
  count: number;
}

export const TOTAL = 'n:';

export interface Migration {
  version: number;
  /** Dexie's schema syntax: primary key first, * for multiEntry, [a+b] for compound. Only what changes. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const MIGRATIONS: Migration[] = [
  { version: 1, stores: { clippings: 'id, [savedAt+id]', entries: '[at+id], *terms', facets: 'term' } },
];
