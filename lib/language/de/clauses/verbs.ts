// Which words of a segment are verbs there: looks at the neighbours of ambiguous forms. Pure.
import { FACT } from '../facts';
import { WORD, type Word } from '../words';
import type { VerbPlace } from './types';

const NONE: readonly VerbPlace[] = [];
const NOMINAL_BEFORE = WORD.determiner | WORD.preposition | WORD.number;

/**
 * Verbs of a segment in text order.
 *
 * @param items token numbers, or negative numbers for quotations (skipped)
 */
export function verbPlaces(words: readonly Word[], items: readonly number[]): readonly VerbPlace[] {
  let places: VerbPlace[] | null = null;
  for (let index = 0; index < items.length; index++) {
    const token = items[index]!;
    if (token < 0) continue;
    const word = words[token]!;
    if (!(word.facts & FACT.verb)) continue;
    const before = index > 0 && items[index - 1]! >= 0 ? words[items[index - 1]!] : undefined;
    const after = index + 1 < items.length && items[index + 1]! >= 0 ? words[items[index + 1]!] : undefined;
    // A capital letter means a noun, unless the segment begins with it.
    if (
      word.bits & WORD.upper &&
      (index > 0 || (word.bits & WORD.noun && !(word.bits & (WORD.auxiliary | WORD.modal))))
    )
      continue;
    const possessive = (word.facts & FACT.possessive) !== 0;
    const sein = possessive && word.lower === 'sein';
    if (possessive && !sein && index > 0 && index < items.length - 1) continue;
    // "sein" is a verb at the end or before another verb, else a possessive.
    if (sein && after && !(after.bits & (WORD.finite | WORD.coordinator | WORD.preposition))) continue;
    if (attributive(word, before, after)) continue;
    const afterZu = before !== undefined && (before.facts & FACT.zu) !== 0 && (word.bits & WORD.infinitive) !== 0;
    const zu = afterZu || (word.bits & WORD.zuInfinitive) !== 0;
    const finite = !zu && (word.bits & WORD.finite) !== 0 && !sein;
    const nonfinite = (word.bits & (WORD.infinitive | WORD.participle)) !== 0;
    if (!finite && !nonfinite && !zu) continue;
    const place: VerbPlace = { token, at: index, finite, strong: finite && !nonfinite, nonfinite, zu };
    // Most segments have one: a list that grows would take room for seventeen.
    if (places) places.push(place);
    else places = [place];
  }
  if (!places) return NONE;
  if (places.length < 2) return places;
  const kept = withoutAttributes(words, places, items);
  settle(words, kept);
  return kept;
}

/** "die geplante Reform", "das erklärte Ziel": an adjective between article or preposition and noun. */
function attributive(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!after || !(word.bits & (WORD.adjective | WORD.participle)) || word.bits & (WORD.auxiliary | WORD.modal))
    return false;
  if (!(after.bits & (WORD.upper | WORD.adjective)) || after.bits & WORD.pronoun) return false;
  if (!(word.facts & FACT.inflected)) return false;
  if (!before) return !(word.bits & WORD.finite);
  if (before.bits & NOMINAL_BEFORE) return before.lower !== 'das' || (after.bits & WORD.noun) !== 0;
  return (
    (before.bits & WORD.adjective) !== 0 &&
    (before.facts & FACT.inflected) !== 0 &&
    (after.bits & WORD.noun) !== 0 &&
    !(word.bits & WORD.indicative && !(before.bits & WORD.adjective))
  );
}

/**
 * "einer am Dienstag veröffentlichten Studie": a form that is adjective as well, right before a noun, is no verb if the
 * segment has another one.
 */
function withoutAttributes(words: readonly Word[], places: VerbPlace[], items: readonly number[]): VerbPlace[] {
  let attributes = 0;
  for (const { at } of places) if (isAttribute(words, at, items)) attributes++;
  if (!attributes) return places;
  const kept = places.filter(({ at }) => !isAttribute(words, at, items));
  return kept.some((place) => place.finite) || !places.some((place) => place.finite) ? kept : places;
}

function isAttribute(words: readonly Word[], at: number, items: readonly number[]): boolean {
  const { bits, facts } = words[items[at]!]!;
  if (!(bits & WORD.adjective) || !(facts & FACT.inflected)) return false;
  const after = items[at + 1];
  const before = items[at - 1];
  return (
    after !== undefined &&
    after >= 0 &&
    (words[after]!.bits & WORD.noun) !== 0 &&
    before !== undefined &&
    before >= 0 &&
    (words[before]!.bits & (WORD.upper | WORD.adverb | WORD.number)) !== 0
  );
}

/** Where a sure finite verb stands, forms that may also be infinitive or participle are that. */
function settle(words: readonly Word[], places: VerbPlace[]): void {
  let chosen: VerbPlace | null = null;
  for (const place of places) if (place.strong) chosen = place;
  if (!chosen) {
    // "hat … erklärt": already settled. Several weak ones: the first is the finite one in verb-second order.
    for (const place of places)
      if (place.finite && (!chosen || !isHelper(words, chosen)) && (!chosen || isHelper(words, place))) chosen = place;
    if (!chosen) return;
  }
  for (const place of places) if (!place.strong && place !== chosen) place.finite = false;
}

const isHelper = (words: readonly Word[], { token }: VerbPlace): boolean =>
  (words[token]!.bits & (WORD.auxiliary | WORD.modal)) !== 0;

/** The verb that is finite and nothing else, or else the first that may be finite. */
export function finiteOf(places: readonly VerbPlace[]): VerbPlace | undefined {
  let weak: VerbPlace | undefined;
  for (const place of places) {
    if (place.strong) return place;
    if (place.finite && !weak) weak = place;
  }
  return weak;
}

/** The first zu-infinitive. */
export function zuOf(places: readonly VerbPlace[]): VerbPlace | undefined {
  for (const place of places) if (place.zu) return place;
  return undefined;
}

/** true if some verb is finite and nothing else. */
export function hasStrong(places: readonly VerbPlace[]): boolean {
  for (const place of places) if (place.strong) return true;
  return false;
}

/** true if some verb is, or may be, infinitive or participle. */
export function hasNonfinite(places: readonly VerbPlace[]): boolean {
  for (const place of places) if (place.nonfinite) return true;
  return false;
}
