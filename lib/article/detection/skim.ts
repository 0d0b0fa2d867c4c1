// A quick look at a page's structure: a few hundred paragraphs at most, no walk over the whole page.
import type { Dom } from '../dom/access';

export interface Skim {
  /** Paragraphs with at least 80 characters; counting ends at ENOUGH. */
  paragraphs: number;
  h1: string[];
  times: number;
  images: number;
  inputs: number;
}

const MOST_PARAGRAPHS = 300;
const SHORTEST = 80;
export const ENOUGH = 3;

export function skim(dom: Dom): Skim {
  const list = dom.byTag('p');
  let paragraphs = 0;
  for (let index = 0; index < Math.min(list.length, MOST_PARAGRAPHS); index++) {
    const text = dom.textContent(list[index]!);
    const length = text.length < 4000 ? text.trim().length : text.length;
    if (length < SHORTEST) continue;
    if (++paragraphs >= ENOUGH) break;
  }
  const h1 = dom.byTag('h1');
  return {
    paragraphs,
    h1: Array.from({ length: Math.min(h1.length, 5) }, (_, index) => dom.textContent(h1[index]!).slice(0, 300)),
    times: dom.byTag('time').length,
    images: dom.byTag('img').length,
    inputs: dom.byTag('input').length,
  };
}
