// Pure: the loaded part of the list, newest first, in pages. A page that does not change keeps its identity, so that
// only the pages concerned are drawn again.
import type { Clipping } from '../../lib/model';

export type Pages = readonly (readonly Clipping[])[];

/** Negative if `a` stands before `b`: saved later, or at once with the greater id, as the database orders them. */
export function newestFirst(a: Clipping, b: Clipping): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

export function without(pages: Pages, ids: ReadonlySet<string>): Pages {
  return pages
    .map((page) => (page.some(({ id }) => ids.has(id)) ? page.filter(({ id }) => !ids.has(id)) : page))
    .filter((page) => page.length > 0);
}

export function withReplaced(pages: Pages, clipping: Clipping): Pages {
  return pages.map((page) =>
    page.some(({ id }) => id === clipping.id) ? page.map((it) => (it.id === clipping.id ? clipping : it)) : page,
  );
}

/** Puts clippings where they belong; those older than all that is loaded are left out while `more` are to come. */
export function withInserted(pages: Pages, clippings: readonly Clipping[], more: boolean): Pages {
  const known = new Set(pages.flat().map(({ id }) => id));
  let result = pages;
  for (const clipping of clippings) {
    if (known.has(clipping.id)) continue;
    known.add(clipping.id);
    const at = result.findIndex((page) => newestFirst(clipping, page.at(-1)!) < 0);
    if (at >= 0) {
      result = result.map((page, index) => (index === at ? [...page, clipping].sort(newestFirst) : page));
    } else if (!more) {
      result = [...result, [clipping]];
    }
  }
  return result;
}

/**
 * The pages after the newest part of the list was fetched again: `fresh` takes the place of everything down to its
 * last clipping; what is older stays. Unchanged clippings and pages keep their identity.
 */
export function refreshed(pages: Pages, fresh: readonly Clipping[], more: boolean, size: number): Pages {
  const old = new Map(pages.flat().map((it) => [it.id, it]));
  const last = fresh.at(-1);
  const older = more && last ? pages.flat().filter((it) => newestFirst(last, it) < 0) : [];
  const same = (it: Clipping): Clipping => {
    const known = old.get(it.id);
    return known?.updatedAt === it.updatedAt ? known : it;
  };
  const all = [...fresh.map(same), ...older];
  const next: Clipping[][] = [];
  for (let from = 0; from < all.length; from += size) next.push(all.slice(from, from + size));
  return next.map((page, index) => {
    const before = pages[index];
    return before?.length === page.length && before.every((it, at) => it === page[at]) ? before : page;
  });
}

export interface Group {
  /** null: goes on with the article of the page before. */
  heading: Clipping | null;
  clippings: Clipping[];
}

/** Runs of clippings of one article. `before`: canonical address of the article that the page before ends with. */
export function groups(page: readonly Clipping[], before: string | undefined): Group[] {
  const found: Group[] = [];
  let article = before;
  for (const clipping of page) {
    const group = found.at(-1);
    if (group && clipping.canonicalUrl === article) group.clippings.push(clipping);
    else found.push({ heading: clipping.canonicalUrl === article ? null : clipping, clippings: [clipping] });
    article = clipping.canonicalUrl;
  }
  return found;
}
