// Cuts a unit at commas, dashes and conjunctions, and says what each piece looks like. Pure.
import type { TextDocument } from '../../../text/types';
import { WEAK_SUBORDINATORS } from '../closed';
import { WORD, type Word } from '../words';
import type { VerbPlace } from './types';
import { isQuotation, type Unit } from './units';
import { verbPlaces } from './verbs';

export type Opening = 'sub' | 'interrogative' | 'relative' | 'infinitive' | 'none';

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

/** Words that may stand before a subordinator and belong to it: "auch wenn", "nur weil", "so dass", "ohne dass". */
const BEFORE_SUBORDINATOR = new Set(
  'auch nur so ohne als außer sogar erst selbst anstatt statt je besonders vor allem gerade eben zumal kurz bis doch aber sondern und oder'.split(
    ' ',
  ),
);
const INFINITIVE_OPENERS = new Set(['um', 'ohne', 'anstatt', 'statt']);

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
  openingOf(words, segment, start);
  return segment;
}

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

function openingOf(words: readonly Word[], segment: Segment, start: number): void {
  const { items, verbs } = segment;
  let at = start;
  const word = (index: number): Word | undefined =>
    index < items.length && items[index]! >= 0 ? words[items[index]!] : undefined;
  const lastVerb = verbs[verbs.length - 1];
  const finite = verbs.find((verb) => verb.strong) ?? verbs.find((verb) => verb.finite);
  const final = finite !== undefined && finite === lastVerb && isFinal(words, items, items.indexOf(finite.token));
  const set = (opening: Opening, index: number): void => {
    segment.opening = opening;
    segment.introducer = items[index]!;
  };
  while (
    at < start + 3 &&
    word(at) &&
    BEFORE_SUBORDINATOR.has(word(at)!.lower) &&
    word(at + 1)?.bits! & WORD.subordinator
  )
    at++;
  const first = word(at);
  if (!first) return;
  if (first.lower === 'dass' || first.lower === 'daß' || first.lower === 'ob' || first.lower === 'weil')
    return set('sub', at);
  if (first.bits & WORD.subordinator) {
    const second = word(at + 1);
    // "Damit sei …", "Seit Montag ist …": the finite verb early, not last.
    const weak = WEAK_SUBORDINATORS.has(first.lower);
    if (
      !weak ||
      (final && items.indexOf(finite.token) > at + 1) ||
      (!finite && segment.before !== 'start' && second && first.lower !== 'als' && first.lower !== 'sowie') ||
      (!finite && first.lower === 'während')
    )
      return set('sub', at);
    return;
  }
  if (
    INFINITIVE_OPENERS.has(first.lower) &&
    (verbs.some((verb) => verb.zu) || (first.lower === 'um' && !finite && segment.before === 'comma')) &&
    !finite
  )
    return set('infinitive', at);
  const preposed = first.bits & WORD.preposition ? at + 1 : at;
  const pronoun = word(preposed);
  if (
    first.bits & WORD.interrogative ||
    (pronoun && preposed > at && pronoun.bits & WORD.interrogative && !(pronoun.bits & WORD.relative))
  ) {
    if (
      (final || !finite) &&
      (segment.before !== 'start' || first.lower === 'wie' || first.lower === 'was' || first.lower === 'wer')
    ) {
      // "wie Berlin": a comparison, if nothing follows that could be a verb's clause.
      if (!finite && items.length - at < 3 && segment.before === 'start') return;
      return set(first.bits & WORD.relative ? 'relative' : 'interrogative', preposed);
    }
    return;
  }
  if (segment.before === 'start' || segment.before === 'conjunction' || segment.before === 'colon') return;
  if (!pronoun || !(pronoun.bits & WORD.relative)) return;
  if (final) {
    const next = word(preposed + 1);
    const place = items.indexOf(finite.token);
    // "…, die Partei sei …": noun phrase and Konjunktiv are a verb-second clause.
    const konjunktiv = words[finite.token]!.bits & (WORD.clear1 | WORD.clear2);
    const nominal = next && next.bits & (WORD.upper | WORD.noun);
    if (preposed === at && nominal && konjunktiv && words[finite.token]!.bits & WORD.clear1 && place === preposed + 2)
      return;
    return set('relative', preposed);
  }
  if (!finite) {
    const next = word(preposed + 1);
    // "der am Montag, als …": no noun phrase of its own, so a relative clause that goes on after another clause.
    if (
      next &&
      !(next.bits & (WORD.upper | WORD.adjective | WORD.noun | WORD.number | WORD.participle | WORD.unknown)) &&
      !verbs.some((verb) => verb.zu)
    )
      set('relative', preposed);
  }
}
