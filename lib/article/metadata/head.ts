// Meta tags, links and title of a page, read once. DOM in, plain data out.
import type { Dom } from '../dom/access';
import { decodeEntities, tidy } from './strings';

export interface Head {
  /** Contents as they stand in the page, by lower case name or property ("og:title", "author"). */
  meta: Map<string, string[]>;
  title: string;
  /** true: only what is said of the whole site is left; the rest is about another article. */
  siteOnly?: boolean;
}

const MOST_TAGS = 500;
const LONGEST_VALUE = 5000;

export function* readHead(dom: Dom): Generator<void, Head> {
  const meta = new Map<string, string[]>();
  const tags = dom.byTag('meta');
  const count = Math.min(tags.length, MOST_TAGS);
  for (let index = 0; index < count; index++) {
    const tag = tags[index]!;
    const content = dom.attribute(tag, 'content');
    if (!content) continue;
    const property = dom.attribute(tag, 'property');
    const name = dom.attribute(tag, 'name');
    if (property) add(meta, property, content);
    if (name) add(meta, name, content);
    if (property || name) continue;
    const other = dom.attribute(tag, 'itemprop') ?? dom.attribute(tag, 'http-equiv');
    if (other) add(meta, other, content);
  }
  yield;
  const title = dom.byTag('title')[0];
  return { meta, title: title ? tidy(dom.textContent(title).slice(0, LONGEST_VALUE)) : '' };
}

/** An attribute may hold several names. */
function add(meta: Map<string, string[]>, names: string, content: string): void {
  const lower = names.toLowerCase();
  for (const key of lower.includes(' ') ? lower.split(' ') : [lower]) {
    const list = meta.get(key);
    if (list) list.push(content);
    else if (key) meta.set(key, [content]);
  }
}

/** All values of one name, as a reader would see them. */
export function metaValues({ meta }: Head, name: string): string[] {
  const contents = meta.get(name) ?? [];
  return contents.map((content) => tidy(decodeEntities(content.slice(0, LONGEST_VALUE)))).filter(Boolean);
}

/** First value of the first name that has one. */
export function firstMeta(head: Head, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = head.meta.has(name) ? metaValues(head, name)[0] : undefined;
    if (value) return value;
  }
  return undefined;
}
