// Pure: gathers clippings by article, for formats of reference managers, which list articles.
import type { Clipping } from '../../model';
import type { Writer } from './format';

/** An article as its newest clipping knows it, with all its clippings. */
export interface SavedArticle {
  article: Clipping;
  clippings: Clipping[];
}

/** A writer that holds everything back until the end. */
export function byArticle(write: (articles: SavedArticle[]) => string): Writer {
  const articles = new Map<string, SavedArticle>();
  return {
    begin: () => '',
    add: (clipping) => {
      const known = articles.get(clipping.canonicalUrl);
      if (known) known.clippings.push(clipping);
      else articles.set(clipping.canonicalUrl, { article: clipping, clippings: [clipping] });
      return '';
    },
    end: () => write([...articles.values()]),
  };
}

/** One line per clipping: "quotation" (who). */
export function notesOf({ clippings }: SavedArticle): string[] {
  return clippings.map(({ quote, speaker, note }) => {
    const said = speaker ? `“${quote}” (${speaker.name})` : `“${quote}”`;
    return note ? `${said} – ${note}` : said;
  });
}

/** Tags of all clippings of the article, each once. */
export function keywordsOf({ clippings }: SavedArticle): string[] {
  return [...new Set(clippings.flatMap(({ tags }) => tags))];
}

/** Year, month, day of an ISO 8601 date as the page wrote it, in the page's own time zone; empty if it has none. */
export function dateParts(date: string | undefined): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}
