// Cuts a unit at commas, dashes and conjunctions, and says what each piece looks like. Pure.
import type { TextDocument } from '../../../text/types';
import { WORD, type Word } from '../words';
import { type Opening, openingOf } from './opening';
import type { VerbPlace } from './types';
import { isQuotation, type Unit } from './units';
import { verbPlaces } from './verbs';

export interface Segment {
  /** Token numbers (or quotation items) in order, parentheses left out. */
  items: number[];
  /** Mark before it. */
  before: 'start' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'conjunction' | 'quotation';
  /** Begins with und, oder, aber …: number of such items. */
  coordinated: boolean;
  verbs: VerbPlace[];
  opening: Opening;
  /** Token of the introducing word, or -1. */
  introducer: number;
}

const MARKS: Record<string, Segment['before']> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '…': 'dash',
  '...': 'dash',
  '|': 'semicolon',
  '•': 'semicolon',
};

export function segmentsOf(doc: TextDocument, words: readonly Word[], unit: Unit): Segment[] {
  const segments: Segment[] = [];
  let items: number[] = [];
  let before: Segment['before'] = 'start';
  let depth = 0;
  const close = (next: Segment['before']): void => {
    if (items.length) segments.push(describe(words, items, before));
    items = [];
    before = next;
  };
  for (const item of unit.items) {
    if (isQuotation(item)) {
      items.push(item);
      continue;
    }
    const { norm, kind } = doc.tokens[item]!;
    if (kind === 'quote') continue;
    if (norm === '(' || norm === '[') depth++;
    else if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
    else if (depth) continue;
    else if (kind !== 'punctuation') items.push(item);
    else if (MARKS[norm]) close(MARKS[norm]);
  }
  close('start');
  return segments.flatMap((segment) => splitAtConjunction(words, segment));
}

/** "Er sagte das und ging nach Hause": two finite verbs around a conjunction are two segments. */
function splitAtConjunction(words: readonly Word[], segment: Segment): Segment[] {
  if (segment.opening !== 'none') return [segment];
  const strong = segment.verbs.filter((verb) => verb.strong);
  if (strong.length < 2) return [segment];
  const [one, other] = [strong[0]!.token, strong[1]!.token];
  for (let index = segment.items.indexOf(one) + 1; index < segment.items.length; index++) {
    const item = segment.items[index]!;
    if (item >= other && item >= 0) break;
    if (isQuotation(item) || !(words[item]!.bits & WORD.coordinator) || words[item]!.bits & WORD.upper) continue;
    // The conjunction nearest to the second verb is the border of the clauses.
    const nearer = segment.items
      .slice(index + 1)
      .findIndex((later) => later >= 0 && later < other && (words[later]!.bits & WORD.coordinator) !== 0);
    if (nearer >= 0) continue;
    return [
      describe(words, segment.items.slice(0, index), segment.before),
      ...splitAtConjunction(words, describe(words, segment.items.slice(index), 'conjunction')),
    ];
  }
  return [segment];
}

function describe(words: readonly Word[], items: number[], before: Segment['before']): Segment {
  const verbs = verbPlaces(words, items);
  let start = 0;
  while (
    start < items.length - 1 &&
    !isQuotation(items[start]!) &&
    words[items[start]!]!.bits & WORD.coordinator &&
    words[items[start]!]!.lower !== 'doch'
  )
    start++;
  const coordinated = start > 0;
  const segment: Segment = { items, before, coordinated, verbs, opening: 'none', introducer: -1 };
  const found = openingOf(words, segment, start);
  if (found) {
    segment.opening = found.opening;
    segment.introducer = found.introducer;
  }
  return segment;
}
