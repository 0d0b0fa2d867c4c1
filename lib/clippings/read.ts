// Reading. Nothing here counts or scans the whole table: the first page costs the same at 50 clippings and 100,000.
import type { ClippingCount, ClippingCounts, Result } from '../messaging/protocol';
import type { Clipping } from '../model';
import { type ClippingsDatabase, database } from './database';
import { attempt } from './failure';
import { type Key, lookUp, scanNewest } from './lookup';
import { type Filter, termsOfFilter } from './query';
import { type Facet, TOTAL } from './schema';

/** Most clippings of one answer; messages are copied whole. */
const LARGEST_PAGE = 500;

export interface Page extends Filter {
  /** Only clippings saved before this time, milliseconds since the epoch… */
  before?: number;
  /** …or at this very time with a smaller id: the last clipping of the page before. */
  beforeId?: string;
  limit: number;
}

/** Clippings that match, newest first. `more`: there are older ones. */
export async function listClippings(page: Page): Promise<Result<{ clippings: Clipping[]; more: boolean }>> {
  return attempt(async () => {
    const open = await database();
    const limit = Math.min(Math.max(1, Math.trunc(page.limit) || 1), LARGEST_PAGE);
    const end: Key = [page.before ?? Number.MAX_SAFE_INTEGER, page.beforeId ?? ''];
    const found = await newest(open, page, end, limit + 1);
    return { clippings: found.slice(0, limit), more: found.length > limit };
  });
}

async function newest(open: ClippingsDatabase, filter: Filter, end: Key, most: number): Promise<Clipping[]> {
  const terms = termsOfFilter(filter);
  if (terms.exact.length + terms.prefixes.length === 0) {
    // A query of punctuation only finds nothing; no query finds all.
    if (filter.query?.trim()) return [];
    return open.clippings.where('[savedAt+id]').below(end).reverse().limit(most).toArray();
  }
  const recent = await scanNewest(open, terms, end, most);
  if (recent) return byKeys(open, recent);
  const keys = await lookUp(open, terms);
  const older = keys.filter(([at, id]) => at < end[0] || (at === end[0] && id < end[1]));
  return byKeys(open, older.slice(-most).reverse());
}

async function byKeys(open: ClippingsDatabase, keys: Key[]): Promise<Clipping[]> {
  return (await open.clippings.bulkGet(keys.map(([, id]) => id))).filter((it) => it !== undefined);
}

/** Clippings of one article, newest first, whatever tracking its address carries. At most 500. */
export async function clippingsOf(url: string): Promise<Result<{ clippings: Clipping[] }>> {
  const outcome = await listClippings({ url, limit: LARGEST_PAGE });
  return 'ok' in outcome ? { ok: { clippings: outcome.ok.clippings } } : outcome;
}

/** One clipping; null if there is none of this id. */
export async function clippingById(id: string): Promise<Result<Clipping | null>> {
  return attempt(async () => (await (await database()).clippings.get(id)) ?? null);
}

/** Tags, actors and kinds in use, the most frequent first; read from kept counts. */
export async function clippingCounts(): Promise<Result<ClippingCounts>> {
  return attempt(async () => {
    const open = await database();
    const rows = await open.facets.toArray();
    const of = (letter: string): ClippingCount[] =>
      rows
        .filter(({ term }) => term.startsWith(letter))
        .sort((a, b) => b.count - a.count || compare(a, b))
        .map(({ label, count }) => ({ label, count }));
    const total = rows.find(({ term }) => term === TOTAL)?.count ?? 0;
    return { total, tags: of('t:'), actors: of('a:'), kinds: of('k:') };
  });
}

const compare = (a: Facet, b: Facet): number => (a.term < b.term ? -1 : a.term > b.term ? 1 : 0);

/** All clippings that match, newest first, in pages; for exports. Throws Dexie's errors: wrap it in `attempt`. */
export async function* allClippings(filter: Filter = {}, size = LARGEST_PAGE): AsyncGenerator<Clipping[]> {
  const open = await database();
  let end: Key = [Number.MAX_SAFE_INTEGER, ''];
  for (;;) {
    const page = await newest(open, filter, end, size);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    end = [last.savedAt, last.id];
  }
}

/** The clippings of these ids, in their order; unknown ids are passed over. Throws Dexie's errors. */
export async function clippingsByIds(ids: string[]): Promise<Clipping[]> {
  return (await (await database()).clippings.bulkGet(ids)).filter((it) => it !== undefined);
}
