// Cuts sentences into units that are parsed on their own: the sentence itself, and quoted sentences inside it. Pure.
import { int32 } from '../../../text/scratch';
import type { Quotation, TextDocument } from '../../../text/types';
import { WORD, type Word } from '../words';

/**
 * One parse unit. `items` are token numbers; a quotation that is a world of its own (whole sentences quoted) is one item,
 * written as -1 - number of the quotation.
 */
export interface Unit {
  /** null: all tokens from the first to the last, as in most sentences. */
  items: readonly number[] | null;
  /** Its first token and the one behind its last; -1 for none. */
  first: number;
  last: number;
  sentence: number;
  /** Number of the opaque quotation it lies in, or -1. */
  quotation: number;
}

export const quotationOf = (item: number): number => -1 - item;
export const isQuotation = (item: number): boolean => item < 0;

/** Fewer words in quotation marks are a name, a title or irony, never a clause of their own. */
const SHORTEST_QUOTED_SENTENCE = 3;

/**
 * Which quotations hold sentences of their own: their words take no part in the sentence around them.
 */
export function opaqueQuotations(doc: TextDocument, words: readonly Word[]): boolean[] {
  const opaque: boolean[] = [];
  for (const quotation of doc.quotations) opaque.push(isOpaque(doc, words, quotation));
  return opaque;
}

function isOpaque(doc: TextDocument, words: readonly Word[], { open, close, end }: Quotation): boolean {
  const last = close ?? end;
  let count = 0;
  let finite = false;
  let several = false;
  for (let token = open + 1; token < last; token++) {
    const bits = words[token]!.bits;
    if (!(bits & WORD.punctuation)) count++;
    else if (doc.tokens[token]!.norm === '.' && token + 1 < last && words[token + 1]!.bits & WORD.upper) several = true;
    if (bits & WORD.finite && !(bits & WORD.upper)) finite = true;
  }
  const before = doc.tokens[open - 1];
  const sameBlock = before && !doc.text.slice(before.end, doc.tokens[open]!.begin).includes('\n');
  const norm = sameBlock ? before.norm : '.';
  if (norm === ':') return count > 0;
  const after = doc.tokens[last + (close === null ? 0 : 1)]?.norm;
  // "„Ruhe!“, rief der Richter.": however short, if a verb of saying follows.
  const follower = words[last + (close === null ? 1 : 2)];
  const framed =
    after === ',' && follower !== undefined && (follower.bits & WORD.finite) !== 0 && !(follower.bits & WORD.upper);
  if (count < SHORTEST_QUOTED_SENTENCE) return framed && count > 0 && (norm === '.' || norm === '!' || norm === '?');
  if (several) return true;
  const free =
    norm === ',' || norm === '.' || norm === '!' || norm === '?' || norm === '–' || norm === '-' || norm === '…';
  const first = words[open + 1]?.bits ?? 0;
  const inner = doc.tokens[last - 1]?.norm;
  if (inner === '.' || inner === '!' || inner === '?') return finite || free || inner !== '.';
  if (free) return finite || (after === ',' && count > 3);
  // After a word: a sentence only if it begins like one ("sagte „Wir haben …“").
  return (
    finite &&
    (first & WORD.upper) !== 0 &&
    (first & (WORD.pronoun | WORD.determiner | WORD.subordinator)) !== 0 &&
    count > 4
  );
}

/** Units of the document in text order. Linear. */
export function unitsOf(doc: TextDocument, opaque: readonly boolean[]): Unit[] {
  const inside = opaque.includes(true) ? int32(doc.tokens.length).fill(-1) : null;
  for (let number = 0; number < doc.quotations.length; number++) {
    if (!inside || !opaque[number]) continue;
    const { open, close, end } = doc.quotations[number]!;
    const last = close ?? end;
    // Inner quotations come later in the list and overwrite their part.
    for (let token = open; token < last + (close === null ? 0 : 1); token++) inside[token] = number;
  }
  const units: Unit[] = [];
  for (let number = 0; number < doc.sentences.length; number++) {
    const { first, last } = doc.sentences[number]!;
    if (inside && hasQuotation(inside, first, last)) cut(doc, number, inside, units);
    else if (first < last) units.push({ items: null, first, last, sentence: number, quotation: -1 });
  }
  return units;
}

function hasQuotation(inside: Int32Array, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (inside[token]! >= 0) return true;
  return false;
}

interface CutUnit extends Unit {
  items: number[];
}

/** Units of a sentence with opaque quotations. */
function cut(doc: TextDocument, number: number, inside: Int32Array, units: Unit[]): void {
  const byQuotation = new Map<number, CutUnit>();
  const made: CutUnit[] = [];
  const unitOf = (quotation: number): CutUnit => {
    let unit = byQuotation.get(quotation);
    if (!unit) {
      unit = { items: [], first: -1, last: -1, sentence: number, quotation };
      byQuotation.set(quotation, unit);
      made.push(unit);
      // The quotation stands as one item in the unit around it.
      if (quotation >= 0) {
        const around = outerOf(doc, inside, quotation);
        const outer = byQuotation.get(around);
        if (outer) outer.items.push(-1 - quotation);
        else {
          const other: CutUnit = { items: [-1 - quotation], first: -1, last: -1, sentence: number, quotation: around };
          byQuotation.set(around, other);
          made.push(other);
        }
      }
    }
    return unit;
  };
  const { first, last } = doc.sentences[number]!;
  for (let token = first; token < last; token++) {
    const quotation = inside[token]!;
    const unit = unitOf(quotation);
    if (quotation >= 0) {
      const { open, close } = doc.quotations[quotation]!;
      if (token === open || token === close) continue;
    }
    unit.items.push(token);
    if (unit.first < 0) unit.first = token;
    unit.last = token + 1;
  }
  for (const unit of made) if (unit.first >= 0) units.push(unit);
}

/** The nearest opaque quotation around one, or -1. */
function outerOf(doc: TextDocument, inside: Int32Array, quotation: number): number {
  for (let parent = doc.quotations[quotation]!.parent; parent >= 0; parent = doc.quotations[parent]!.parent)
    if (inside[doc.quotations[parent]!.open] === parent) return parent;
  return -1;
}
