// A quick look at a page's structure: a few hundred paragraphs at most, no walk over the whole page.
import type { Dom } from '../dom/access';
import { tidy } from '../metadata/strings';

export interface Skim {
  /** Paragraphs with at least 80 characters; counting ends at ENOUGH. */
  paragraphs: number;
  /** An h1 of at least five words. */
  headline: boolean;
  times: number;
  images: number;
  inputs: number;
}

const MOST_PARAGRAPHS = 300;
const SHORTEST = 80;
const MOST_HEADLINES = 5;
const HEADLINE_WORDS = 5;
export const ENOUGH = 3;

/** Yields between looks over the whole page, which take the browser 5 ms each where it has a million nodes. */
export function* skim(dom: Dom): Generator<void, Skim> {
  const list = dom.byTag('p');
  const most = Math.min(list.length, MOST_PARAGRAPHS);
  let paragraphs = 0;
  for (let index = 0; index < most && paragraphs < ENOUGH; index++) {
    const text = dom.textContent(list[index]!);
    if ((text.length < 4000 ? text.trim() : text).length >= SHORTEST) paragraphs++;
  }
  yield;
  const h1 = dom.byTag('h1');
  let headline = false;
  for (let index = 0; index < Math.min(h1.length, MOST_HEADLINES) && !headline; index++) {
    headline = tidy(dom.textContent(h1[index]!).slice(0, 300)).split(' ').length >= HEADLINE_WORDS;
  }
  yield;
  const times = dom.byTag('time').length;
  yield;
  const images = dom.byTag('img').length;
  yield;
  return { paragraphs, headline, times, images, inputs: dom.byTag('input').length };
}
