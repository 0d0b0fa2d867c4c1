// What a page says about its article, from JSON-LD, meta tags and visible text in this order of trust.
import type { Article } from '../../model';
import type { Dom } from '../dom/access';
import { findArticleObject, isArticleObject, text } from './article-object';
import { creditsOf } from './authors';
import { dateInAddress, machineDate } from './dates';
import { firstMeta, type Head, readHead } from './head';
import { type JsonObject, readJsonLd, typesOf } from './json-ld';
import { foldWords, stripTags } from './strings';
import { chooseTitle, withoutPublisher } from './title';
import type { VisibleData } from './visible';

export type Metadata = Omit<Article, 'blocks' | 'language' | 'url'> & {
  /** Language tags that the page declares, most trusted first. */
  languages: string[];
};

/** What is read of the page before its text. */
export interface PageData {
  head: Head;
  objects: JsonObject[];
  article: JsonObject | null;
}

/** Yields between looks over the whole page, which take the browser 5 ms each where it has a million nodes. */
export function* readPageData(dom: Dom, url: string): Generator<void, PageData> {
  const objects = yield* readJsonLd(dom);
  const head = yield* readHead(dom);
  return { head, objects, article: findArticleObject(objects, url) };
}

export function readMetadata(dom: Dom, url: string, page: PageData, visible: VisibleData): Metadata {
  const { head, article, objects } = page;
  const publisher = publisherOf(page);
  const date = declaredDate(page) ?? visible.date ?? dateInAddress(url);
  const story = article !== null || date !== undefined || firstMeta(head, 'og:type')?.toLowerCase() === 'article';
  const { authors, agencies } = creditsOf({
    article,
    head,
    publisher,
    url,
    bylines: visible.bylines,
    links: visible.links,
    story,
  });
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
  const modified =
    machineDate(text(article?.dateModified)) ??
    machineDate(firstMeta(head, 'article:modified_time', 'og:updated_time'));
  const section = text(article?.articleSection) ?? firstMeta(head, 'article:section', 'section');
  const canonicalUrl = canonicalOf(dom, head, url);
  const free =
    article?.isAccessibleForFree ??
    objects.find((object) => isArticleObject(object) && object.isAccessibleForFree !== undefined)?.isAccessibleForFree;
  if (date) result.date = date;
  if (modified) result.modified = modified;
  if (publisher) result.publisher = publisher;
  if (section) result.section = section;
  if (canonicalUrl) result.canonicalUrl = canonicalUrl;
  if (visible.kicker) result.kicker = visible.kicker;
  if (typeof free === 'boolean' || typeof free === 'string') result.paywalled = String(free).toLowerCase() === 'false';
  return result;
}

function titleOf({ head, article }: PageData, publisher: string | undefined, headline: string | undefined): string {
  const shared = firstMeta(head, 'og:title');
  // News desks write og:title for readers elsewhere; on other pages it is often made for search engines.
  if (shared && article && typesOf(article).some((type) => type.endsWith('NewsArticle'))) {
    const title = withoutPublisher(stripTags(shared), publisher, headline);
    if (foldWords(title).split(' ').length >= 3) return title;
  }
  const declared = [text(article?.headline), shared, firstMeta(head, 'twitter:title'), head.title];
  return chooseTitle(
    headline,
    declared.filter((title) => title !== undefined),
    publisher,
  );
}

function publisherOf({ head, article, objects }: PageData): string | undefined {
  const named = text(article?.publisher);
  if (named && !named.startsWith('http')) return named;
  return (
    firstMeta(head, 'og:site_name', 'publisher', 'dc.publisher', 'application-name') ??
    text(objects.find((object) => object['@type'] === 'NewsMediaOrganization' || object['@type'] === 'WebSite')?.name)
  );
}

/** The date of publication in the page's data. */
export function declaredDate({ article, head }: PageData): string | undefined {
  return machineDate(text(article?.datePublished)) ?? metaDate(head);
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

function canonicalOf(dom: Dom, head: Head, url: string): string | undefined {
  const link = head.siteOnly ? undefined : dom.query('link[rel~="canonical" i]')[0];
  for (const value of [link ? dom.attribute(link, 'href') : null, firstMeta(head, 'og:url')]) {
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
