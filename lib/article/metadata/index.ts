// What a page says about its article, from JSON-LD, meta tags and visible text in this order of trust.
import type { Article } from '../../model';
import type { Dom } from '../dom/access';
import { findArticleObject, isArticleObject, isObject, list, text } from './article-object';
import { machineDate } from './dates';
import { firstMeta, type Head, readHead } from './head';
import { type JsonObject, readJsonLd } from './json-ld';
import { agencyOf, looksLikePerson, splitNames } from './names';
import { decodeEntities, foldWords, tidy } from './strings';
import { withoutPublisher } from './title';

export type Metadata = Omit<Article, 'blocks' | 'language' | 'url'> & {
  /** Language tags that the page declares, most trusted first. */
  languages: string[];
  /** og:description or description: often the lead. */
  description?: string;
  /** The article's text from JSON-LD, if the page gives it. */
  articleBody?: string;
};

/** What is read of the page before its text. */
export interface PageData {
  head: Head;
  objects: JsonObject[];
  article: JsonObject | null;
}

export function readPageData(dom: Dom, url: string): PageData {
  const objects = readJsonLd(dom);
  return { head: readHead(dom), objects, article: findArticleObject(objects, url) };
}

/** What visible text adds where the machine-readable data are silent. */
export interface VisibleData {
  headline?: string;
  kicker?: string;
  byline?: string;
  date?: string;
}

export function readMetadata(dom: Dom, url: string, page: PageData, visible: VisibleData): Metadata {
  const { head, article, objects } = page;
  const publisher = publisherOf(page);
  const { authors, agencies } = authorsOf(page, publisher, visible);
  const result: Metadata = {
    title: titleOf(page, publisher, visible.headline),
    authors,
    agencies,
    languages: [
      text(article?.inLanguage),
      dom.root ? dom.attribute(dom.root, 'lang') : null,
      firstMeta(head, 'og:locale', 'content-language', 'language', 'dc.language'),
    ].filter((tag): tag is string => Boolean(tag)),
  };
  const date = machineDate(text(article?.datePublished)) ?? metaDate(head) ?? visible.date;
  const modified =
    machineDate(text(article?.dateModified)) ??
    machineDate(firstMeta(head, 'article:modified_time', 'og:updated_time'));
  const section = text(article?.articleSection) ?? firstMeta(head, 'article:section', 'section');
  const description =
    firstMeta(head, 'og:description', 'description', 'twitter:description') ?? text(article?.description);
  const canonicalUrl = canonicalOf(head, url);
  const free =
    article?.isAccessibleForFree ??
    objects.find((object) => isArticleObject(object) && object.isAccessibleForFree !== undefined)?.isAccessibleForFree;
  if (date) result.date = date;
  if (modified) result.modified = modified;
  if (publisher) result.publisher = publisher;
  if (section) result.section = section;
  if (description) result.description = description;
  if (canonicalUrl) result.canonicalUrl = canonicalUrl;
  if (visible.kicker) result.kicker = visible.kicker;
  if (typeof free === 'boolean' || typeof free === 'string') result.paywalled = String(free).toLowerCase() === 'false';
  if (typeof article?.articleBody === 'string')
    result.articleBody = tidy(decodeEntities(article.articleBody.slice(0, 200_000)));
  return result;
}

function titleOf({ head, article }: PageData, publisher: string | undefined, headline: string | undefined): string {
  const candidates = [
    text(article?.headline),
    firstMeta(head, 'og:title'),
    headline,
    firstMeta(head, 'twitter:title'),
    head.title,
  ];
  const title = candidates.find(Boolean) ?? '';
  return withoutPublisher(title, publisher, headline);
}

function publisherOf({ head, article, objects }: PageData): string | undefined {
  const named = text(article?.publisher);
  if (named && !/^https?:/.test(named)) return named;
  return (
    firstMeta(head, 'og:site_name', 'publisher', 'dc.publisher', 'application-name') ??
    text(objects.find((object) => object['@type'] === 'NewsMediaOrganization' || object['@type'] === 'WebSite')?.name)
  );
}

function metaDate(head: Head): string | undefined {
  for (const name of [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'publish-date',
    'pubdate',
    'last-modified',
  ]) {
    const date = machineDate(firstMeta(head, name));
    if (date) return date;
  }
  return undefined;
}

function authorsOf(
  { head, article }: PageData,
  publisher: string | undefined,
  visible: VisibleData,
): { authors: string[]; agencies: string[] } {
  const authors: string[] = [];
  const agencies: string[] = [];
  const publisherName = foldWords(publisher ?? '');
  const take = (byline: string, person: boolean) => {
    for (const name of splitNames(byline)) {
      const agency = agencyOf(name);
      if (agency) {
        if (!agencies.includes(agency)) agencies.push(agency);
      } else if (
        (looksLikePerson(name) || (person && looksLikePerson(`x ${name}`))) &&
        foldWords(name) !== publisherName
      ) {
        if (!authors.some((known) => foldWords(known) === foldWords(name))) authors.push(name);
      }
    }
  };
  for (const author of list(article?.author)) {
    const name = text(author);
    if (!name) continue;
    if (isObject(author) && author['@type'] === 'Organization') {
      const agency = agencyOf(name);
      if (agency && !agencies.includes(agency)) agencies.push(agency);
    } else take(name, false);
  }
  if (authors.length === 0) {
    for (const name of ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author']) {
      for (const value of head.meta.get(name) ?? []) take(value, false);
      if (authors.length > 0) break;
    }
  }
  if (authors.length === 0 && visible.byline) take(visible.byline, false);
  return { authors, agencies };
}

function canonicalOf(head: Head, url: string): string | undefined {
  for (const value of [head.canonical, firstMeta(head, 'og:url')]) {
    if (!value) continue;
    try {
      const parsed = new URL(value, url);
      if (parsed.protocol === 'https:' || parsed.protocol === 'http:') return parsed.href;
    } catch {
      // A canonical link that is no URL says nothing.
    }
  }
  return undefined;
}
