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
  /** Some item may be a quotation. */
  quoting: boolean;
  /** Mark before it. */
  before: 'start' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'conjunction' | 'quotation';
  /** Begins with und, oder, aber …: number of such items. */
  coordinated: boolean;
  verbs: readonly VerbPlace[];
  opening: Opening;
  /** Token of the introducing word, or -1. */
  introducer: number;
}

function markOf(norm: string): Segment['before'] | null {
  switch (norm) {
    case ',':
      return 'comma';
    case ':':
      return 'colon';
    case '–':
    case '—':
    case '-':
    case '…':
    case '...':
      return 'dash';
    case ';':
    case '|':
    case '•':
      return 'semicolon';
    default:
      return null;
  }
}

export function segmentsOf(doc: TextDocument, words: readonly Word[], unit: Unit): Segment[] {
  const segments: Segment[] = [];
  const { tokens } = doc;
  const all = unit.items;
  let items: number[] = [];
  let before: Segment['before'] = 'start';
  let depth = 0;
  // Only units that were cut have such items.
  const quoting = all !== null;
  const count = all ? all.length : unit.last - unit.first;
  for (let index = 0; index < count; index++) {
    const item = all ? all[index]! : unit.first + index;
    if (isQuotation(item)) {
      items.push(item);
      continue;
    }
    // Punctuation and quotation marks.
    if (words[item]!.bits & WORD.punctuation) {
      const { norm, kind } = tokens[item]!;
      if (kind === 'quote') continue;
      if (norm === '(' || norm === '[') depth++;
      else if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
      else if (!depth) {
        const mark = markOf(norm);
        if (!mark) continue;
        if (items.length) {
          splitInto(segments, words, describe(words, items, before, quoting));
          items = [];
        }
        before = mark;
      }
    } else if (!depth) items.push(item);
  }
  if (items.length) splitInto(segments, words, describe(words, items, before, quoting));
  return segments;
}

/** "Er sagte das und ging nach Hause": two finite verbs around a conjunction are two segments. */
function splitInto(segments: Segment[], words: readonly Word[], segment: Segment): void {
  const border = segment.opening === 'none' && segment.verbs.length ? borderOf(words, segment) : -1;
  if (border < 0) {
    segments.push(segment);
    return;
  }
  segments.push(describe(words, segment.items.slice(0, border), segment.before, segment.quoting));
  splitInto(segments, words, describe(words, segment.items.slice(border), 'conjunction', segment.quoting));
}

/**
 * Place of the conjunction between the first two sure finite verbs, the nearest to the second one; or that of one right before the
 * only verb ("…, wegen der Werbung und sagte"); or -1.
 */
function borderOf(words: readonly Word[], { verbs, items }: Segment): number {
  let one = -1;
  let other = -1;
  for (const verb of verbs) {
    if (!verb.strong) continue;
    if (one < 0) one = verb.at;
    else {
      other = verb.token;
      break;
    }
  }
  if (other < 0) {
    const before = one - 1;
    return before > 0 && items[before]! >= 0 && words[items[before]!]!.bits & WORD.coordinator ? before : -1;
  }
  let found = -1;
  for (let index = one + 1; index < items.length; index++) {
    const item = items[index]!;
    if (item < 0) continue;
    if (item >= other) break;
    if (words[item]!.bits & WORD.coordinator) found = words[item]!.bits & WORD.upper ? -1 : index;
  }
  return found;
}

function describe(words: readonly Word[], items: number[], before: Segment['before'], quoting: boolean): Segment {
  const verbs = verbPlaces(words, items);
  let start = 0;
  while (
    start < items.length - 1 &&
    !isQuotation(items[start]!) &&
    words[items[start]!]!.bits & WORD.coordinator &&
    // "doch kam er" has it in the first place, "doch er kam" before it.
    !(words[items[start]!]!.lower === 'doch' && verbs.some(({ token }) => token === items[start + 1]))
  )
    start++;
  const segment: Segment = {
    items,
    quoting,
    before,
    coordinated: start > 0,
    verbs,
    opening: 'none',
    introducer: -1,
  };
  openingOf(words, segment, start);
  return segment;
}
