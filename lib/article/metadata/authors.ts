// Authors and agencies of an article, from JSON-LD, meta tags and visible bylines. Pure.
import { isObject, list, text } from './article-object';
import { type Head, metaValues } from './head';
import { type JsonObject, typesOf } from './json-ld';
import { agencyName, agencyOf, isPublisherName, looksLikePerson, splitNames } from './names';
import { foldWords } from './strings';
import type { Byline } from './visible';

export interface Credits {
  authors: string[];
  agencies: string[];
}

interface Sources {
  article: JsonObject | null;
  head: Head;
  publisher: string | undefined;
  url: string;
  bylines: readonly Byline[];
  links: readonly string[];
  /** The page is dated or says that it is an article. */
  story: boolean;
}

/** Gathers names without doubles, sorted into persons and agencies. */
class Gathering implements Credits {
  authors: string[] = [];
  agencies: string[] = [];
  constructor(private readonly isPublisher: (name: string) => boolean) {}

  /** `single`: one word is enough, because the source says that it is a person. */
  take(source: string, single: boolean): void {
    for (const name of splitNames(source)) {
      const agency = agencyOf(name);
      if (agency) this.addAgency(agency, name);
      else if (looksLikePerson(name, single) && !this.isPublisher(name)) {
        if (!this.authors.some((known) => foldWords(known) === foldWords(name))) this.authors.push(name);
      }
    }
  }

  /** `name`: as the page writes it. */
  addAgency(code: string, name: string): void {
    if (!this.agencies.some((known) => agencyOf(known) === code)) this.agencies.push(agencyName(name, code));
  }
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
];

/** Persons only in `authors`; a publisher is never one, agencies stand apart. */
export function creditsOf({ article, head, publisher, url, bylines, links, story }: Sources): Credits {
  const isPublisher = (name: string) => isPublisherName(name, publisher, url);
  const result = new Gathering(isPublisher);
  for (const author of list(article?.author)) {
    const name = text(author);
    if (!name) continue;
    const organisation = isObject(author) && typesOf(author).some((type) => type.endsWith('Organization'));
    if (!organisation) result.take(name, isObject(author));
    else {
      const agency = agencyOf(name);
      if (agency) result.addAgency(agency, name);
    }
  }
  // On a page that is no story, these tags name whoever made the site.
  if (result.authors.length === 0 && story) {
    for (const name of META_NAMES) {
      for (const value of metaValues(head, name)) result.take(value, false);
      if (result.authors.length > 0) break;
    }
  }
  const seen = new Gathering(isPublisher);
  for (const byline of bylines) {
    if (byline.named && seen.authors.length === 0) seen.take(byline.text, false);
    else for (const part of splitNames(byline.text)) if (agencyOf(part)) seen.take(part, false);
  }
  if (seen.authors.length === 0) for (const name of links) seen.take(name, true);
  for (const agency of seen.agencies) result.addAgency(agencyOf(agency) ?? agency, agency);
  // The visible byline is taken where the data are silent, and where it names more than they do.
  const known = new Set(result.authors.map(foldWords));
  if (
    seen.authors.length > known.size &&
    [...known].every((name) => seen.authors.some((other) => foldWords(other) === name))
  ) {
    result.authors = seen.authors;
  }
  return { authors: result.authors, agencies: result.agencies };
}
