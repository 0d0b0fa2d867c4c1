// JSON-LD of a page in its real forms: @graph, arrays, several scripts, comments, CDATA, broken JSON. Pure parsing.
import type { Dom } from '../dom/access';
import { parseLoose } from './loose-json';

export type JsonObject = { [key: string]: unknown };

/** Longest script that is read, in characters: the largest of 1,411 pages has 240,000. */
const LONGEST_SCRIPT = 400_000;
const MOST_SCRIPTS = 40;
/** Objects that are visited at most. */
const MOST_OBJECTS = 5000;

/** All typed objects of the page's JSON-LD in document order, nested ones behind their parents. */
export function* readJsonLd(dom: Dom): Generator<void, JsonObject[]> {
  const objects: JsonObject[] = [];
  const scripts = dom.query('script[type*="application/ld+json" i]');
  const count = Math.min(scripts.length, MOST_SCRIPTS);
  for (let index = 0; index < count; index++) {
    yield;
    const text = dom.textContent(scripts[index]!);
    if (text.length <= LONGEST_SCRIPT) gather(parseLoose(text), objects);
  }
  yield;
  return objects;
}

/** Visits arrays, @graph and nested objects breadth first, without recursion. */
function gather(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index++) {
    const item = queue[index];
    if (Array.isArray(item)) {
      for (const entry of item.slice(0, 500)) if (entry && typeof entry === 'object') queue.push(entry);
    } else if (item && typeof item === 'object') {
      const object = item as JsonObject;
      if (typesOf(object).length > 0) into.push(object);
      for (const entry of Object.values(object)) if (entry && typeof entry === 'object') queue.push(entry);
    }
  }
}

/** Local names of an object's types: "https://schema.org/NewsArticle" and "schema:NewsArticle" are NewsArticle. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'] ?? object.type;
  if (typeof type === 'string') return [localName(type)];
  if (!Array.isArray(type)) return [];
  return type.filter((name): name is string => typeof name === 'string').map(localName);
}

function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'), name.lastIndexOf('#')) + 1);
}
