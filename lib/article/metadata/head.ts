// Meta tags, links and title of a page, read once. DOM in, plain data out.
import type { Dom } from '../dom/access';
import { decodeEntities, tidy } from './strings';

/** What the head says. Keys of `meta` are lower case names or properties ("og:title", "author"). */
export interface Head {
  meta: Map<string, string[]>;
  title: string;
  canonical: string | null;
}

const MOST_TAGS = 500;
const LONGEST_VALUE = 5000;

export function readHead(dom: Dom): Head {
  const meta = new Map<string, string[]>();
  const tags = dom.byTag('meta');
  for (let index = 0; index < Math.min(tags.length, MOST_TAGS); index++) {
    const tag = tags[index]!;
    const content = dom.attribute(tag, 'content');
    if (!content) continue;
    const value = tidy(decodeEntities(content.slice(0, LONGEST_VALUE)));
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (dom.attribute(tag, attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!key) continue;
        const list = meta.get(key);
        if (list) list.push(value);
        else meta.set(key, [value]);
      }
    }
  }
  let canonical: string | null = null;
  const links = dom.byTag('link');
  for (let index = 0; index < Math.min(links.length, MOST_TAGS); index++) {
    const rel = dom.attribute(links[index]!, 'rel');
    if (rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) {
      canonical = dom.attribute(links[index]!, 'href');
      break;
    }
  }
  const title = dom.byTag('title')[0];
  return { meta, title: title ? tidy(dom.textContent(title).slice(0, LONGEST_VALUE)) : '', canonical };
}

/** First value of the first name that has one. */
export function firstMeta(head: Head, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}
