// How a segment begins as a clause: subordinator, question word, relative pronoun, infinitive opener, or none. Pure.
import { WEAK_SUBORDINATORS } from '../closed';
import { FACT } from '../facts';
import { WORD, type Word } from '../words';
import type { VerbPlace } from './types';
import { finiteOf, zuOf } from './verbs';

export type Opening = 'sub' | 'interrogative' | 'relative' | 'infinitive' | 'none';

/** What is read of a segment, and where the finding is put. */
export interface OpeningContext {
  items: readonly number[];
  before: string;
  verbs: readonly VerbPlace[];
  opening: Opening;
  /** Token of the introducing word. */
  introducer: number;
}

/** What may open a clause; the words that open infinitives are prepositions and subordinators. */
const OPENER = WORD.subordinator | WORD.interrogative | WORD.preposition;
const INFINITIVE_OPENERS = new Set(['um', 'ohne', 'anstatt', 'statt']);

/** Nothing but adverbs, or a comparison, behind the verb: it stands last. */
function isFinal(words: readonly Word[], items: readonly number[], place: number): boolean {
  if (items.length - place > 4) return false;
  for (let index = place + 1; index < items.length; index++) {
    const item = items[index]!;
    if (item < 0) return false;
    const { bits, lower } = words[item]!;
    if (lower === 'als' || lower === 'wie') return true;
    if (bits & (WORD.determiner | WORD.pronoun | WORD.noun | WORD.upper)) return false;
  }
  return true;
}

/** "die viele Familien vertritt und oft mit Behörden streitet": verbs last on both sides of the conjunction. */
const endsTwice = (words: readonly Word[], items: readonly number[], at: number, place: number): boolean =>
  place > at + 1 &&
  (bitsAt(words, items, place + 1) & WORD.coordinator) !== 0 &&
  (bitsAt(words, items, place + 2) & WORD.finite) === 0 &&
  (bitsAt(words, items, place) & (WORD.clear1 | WORD.clear2)) === 0;

/**
 * How a segment begins as a clause; sets `opening` and `introducer`, which stay for verb-second clauses and what has no
 * introducing word.
 *
 * @param start place of its first item behind conjunctions
 */
export function openingOf(words: readonly Word[], segment: OpeningContext, start: number): void {
  const { items, verbs } = segment;
  let at = start;
  while (
    at < start + 3 &&
    at < items.length &&
    items[at]! >= 0 &&
    words[items[at]!]!.facts & FACT.beforeSubordinator &&
    bitsAt(words, items, at + 1) & WORD.subordinator
  )
    at++;
  if (at >= items.length || items[at]! < 0) return;
  const first = words[items[at]!]!;
  if (first.facts & FACT.subordinator) {
    opens(segment, 'sub', at);
    return;
  }
  const marked =
    segment.before !== 'start' &&
    segment.before !== 'conjunction' &&
    segment.before !== 'colon' &&
    segment.before !== 'semicolon';
  if (!(first.bits & OPENER) && !(marked && first.bits & WORD.relative)) return;
  const finite = finiteOf(verbs);
  const place = finite ? finite.at : -1;
  // "…, wegen der Werbung und sagte": the verb begins a clause of its own behind the conjunction.
  const last = verbs.length ? verbs[verbs.length - 1]! : undefined;
  const final =
    finite !== undefined &&
    (finite === last || (words[last!.token]!.bits & WORD.finite && endsTwice(words, items, at, place))) &&
    isFinal(words, items, last!.at) &&
    !(verbs.length === 1 && bitsAt(words, items, place - 1) & WORD.coordinator);
  if (first.bits & WORD.subordinator) {
    const second = at + 1 < items.length && items[at + 1]! >= 0;
    // "Damit sei …", "Seit Montag ist …": the finite verb early, not last.
    if (
      !WEAK_SUBORDINATORS.has(first.lower) ||
      // "Bis die Schäden, die …, behoben sind": before an article it is no preposition.
      (first.lower === 'bis' && (bitsAt(words, items, at + 1) & WORD.determiner) !== 0) ||
      (final && place > at + 1) ||
      // "bis zur Wahl einen Vertreter einzusetzen": a preposition in front of an infinitive.
      (!finite &&
        !zuOf(verbs) &&
        (first.lower === 'während' ||
          (segment.before !== 'start' && second && first.lower !== 'als' && first.lower !== 'sowie')))
    )
      opens(segment, 'sub', at);
    return;
  }
  if (
    !finite &&
    INFINITIVE_OPENERS.has(first.lower) &&
    (zuOf(verbs) || (first.lower === 'um' && segment.before === 'comma'))
  ) {
    opens(segment, 'infinitive', at);
    return;
  }
  const preposed = first.bits & WORD.preposition ? at + 1 : at;
  const pronoun = bitsAt(words, items, preposed);
  if (
    first.bits & WORD.interrogative ||
    (preposed > at && pronoun & WORD.interrogative && !(pronoun & WORD.relative))
  ) {
    if (
      (final || !finite) &&
      (segment.before !== 'start' || first.lower === 'wie' || first.lower === 'was' || first.lower === 'wer')
    ) {
      // "wie Berlin": a comparison, if nothing follows that could be a verb's clause.
      if (!finite && items.length - at < 3 && segment.before === 'start') return;
      opens(segment, first.bits & WORD.relative ? 'relative' : 'interrogative', preposed);
    }
    return;
  }
  if (!marked || !(pronoun & WORD.relative)) return;
  const next = bitsAt(words, items, preposed + 1);
  // "…, das sei falsch": the pronoun and its verb.
  if (finite && place === preposed + 1 && preposed === at && words[finite.token]!.bits & WORD.clear1) return;
  if (final) {
    // "…, die Partei sei …": noun phrase and Konjunktiv are a verb-second clause.
    if (
      preposed === at &&
      next & (WORD.upper | WORD.noun) &&
      finite &&
      words[finite.token]!.bits & WORD.clear1 &&
      place === preposed + 2
    )
      return;
    opens(segment, 'relative', preposed);
  } else if (!finite) {
    // "der am Montag, als …": no noun phrase of its own, so a relative clause that goes on after another clause.
    if (
      preposed + 1 < items.length &&
      items[preposed + 1]! >= 0 &&
      !(next & (WORD.upper | WORD.adjective | WORD.noun | WORD.number | WORD.participle | WORD.unknown)) &&
      !zuOf(verbs)
    )
      opens(segment, 'relative', preposed);
  }
}

function opens(segment: OpeningContext, opening: Opening, index: number): void {
  segment.opening = opening;
  segment.introducer = segment.items[index]!;
}

/** Bits of the word at a place of a segment; 0 for quotations and behind the end. */
function bitsAt(words: readonly Word[], items: readonly number[], index: number): number {
  return index >= 0 && index < items.length && items[index]! >= 0 ? words[items[index]!]!.bits : 0;
}
