// The JSON-LD object that describes the page's article, and its fields. Pure.
import { type JsonObject, typesOf } from './json-ld';
import { decodeEntities, stripTags, tidy } from './strings';

const ARTICLE_TYPES = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'Article',
  'Report',
  'BlogPosting',
  'LiveBlogPosting',
  'SocialMediaPosting',
  'TechArticle',
  'Review',
]);

/** true if the object says that it is a story. */
export function isArticleObject(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPES.has(type));
}

/** The first article object with a headline; teasers of other stories follow it or name another URL. */
export function findArticleObject(objects: readonly JsonObject[], url: string): JsonObject | null {
  const articles = objects.filter(isArticleObject);
  const path = pathOf(url);
  return (
    articles.find((object) => path !== null && path.length > 1 && urlsOf(object).some((own) => pathOf(own) === path)) ??
    articles.find((object) => text(object.headline) !== undefined) ??
    articles[0] ??
    null
  );
}

function urlsOf(object: JsonObject): string[] {
  const page = object.mainEntityOfPage;
  const values = [
    object.url,
    object['@id'],
    page,
    isObject(page) ? page['@id'] : undefined,
    isObject(page) ? page.url : undefined,
  ];
  return values.filter((value): value is string => typeof value === 'string');
}

function pathOf(url: string): string | null {
  try {
    const path = new URL(url).pathname;
    let end = path.length;
    while (end > 1 && path[end - 1] === '/') end--;
    return path.slice(0, end);
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string value as a reader would see it, or the name of an object; undefined if there is none. */
export function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text(value[0]);
  if (isObject(value)) return text(value.name ?? value['@value']);
  if (typeof value !== 'string') return undefined;
  return tidy(stripTags(decodeEntities(value.slice(0, 2000)))) || undefined;
}

/** The values of a field that may hold one or many. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
