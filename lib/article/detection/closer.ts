// The last and dearest look: does running text follow a headline with date and byline near it?
import type { Candidate } from '../blocks/candidate';
import { collect } from '../blocks/collect';
import { BYLINE_PHRASE, DATE_PHRASE } from '../blocks/phrases';
import { structureOf } from '../blocks/structure';
import type { Dom } from '../dom/access';

export interface CloserLook {
  /** The headline stands right before the text. */
  headlineNear: boolean;
  /** A date or a time stands near the headline. */
  dateNear: boolean;
  bylineNear: boolean;
  /** Share of the page's prose in one box, 0…1. */
  coreShare: number;
}

const SHORT = 140;
/** The beginning of a page tells enough; keeps this look below some 20 ms of work on usual pages. */
const MOST_NODES = 20_000;

/** Yields now and then so that the caller may pause: a page of 10,000 short paragraphs takes 100 ms and more. */
export function* lookCloser(dom: Dom, title: string): Generator<void, CloserLook> {
  const candidates = dom.body ? (yield* collect(dom, dom.body, MOST_NODES)).candidates : [];
  const structure = yield* structureOf(candidates, { title });
  yield;
  const { headline, first, prose, totalProse } = structure;
  const begin = headline >= 0 ? Math.max(0, headline - 5) : Math.max(0, first - 8);
  const end = Math.min(candidates.length, headline >= 0 ? headline + 9 : first + 1);
  let phrases = 0;
  for (let index = begin; index < end; index++) {
    if (candidates[index]!.text.length < SHORT) phrases |= structure.phrases[index]!;
  }
  let core = 0;
  candidates.forEach((candidate: Candidate, index) => {
    if (prose[index]! > 0 && structure.place(candidate.context).up === 0) core += prose[index]!;
  });
  const distance = first - headline;
  return {
    headlineNear: headline >= 0 && first >= 0 && distance >= -1 && distance <= 12,
    dateNear: (phrases & DATE_PHRASE) !== 0,
    bylineNear: (phrases & BYLINE_PHRASE) !== 0,
    coreShare: totalProse ? core / totalProse : 0,
  };
}
