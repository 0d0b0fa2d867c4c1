// How a segment begins as a clause: subordinator, question word, relative pronoun, infinitive opener, or none. Pure.
import { WEAK_SUBORDINATORS } from '../closed';
import { WORD, type Word } from '../words';
import type { VerbPlace } from './types';

export type Opening = 'sub' | 'interrogative' | 'relative' | 'infinitive' | 'none';

export interface ClauseOpening {
  opening: Opening;
  /** Token of the introducing word. */
  introducer: number;
}

/** What is read of a segment. */
export interface OpeningContext {
  items: readonly number[];
  before: string;
  verbs: readonly VerbPlace[];
}

/** Words that may stand before a subordinator and belong to it: "auch wenn", "nur weil", "so dass", "ohne dass". */
const BEFORE_SUBORDINATOR = new Set(
  'auch nur so ohne als außer sogar erst selbst anstatt statt je besonders vor allem gerade eben zumal kurz bis doch aber sondern und oder'.split(
    ' ',
  ),
);
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

/**
 * How a segment begins as a clause.
 *
 * @param start place of its first item behind conjunctions
 * @returns null for verb-second clauses and what has no introducing word
 */
export function openingOf(words: readonly Word[], segment: OpeningContext, start: number): ClauseOpening | null {
  const { items, verbs } = segment;
  let at = start;
  const word = (index: number): Word | undefined =>
    index < items.length && items[index]! >= 0 ? words[items[index]!] : undefined;
  const lastVerb = verbs[verbs.length - 1];
  const finite = verbs.find((verb) => verb.strong) ?? verbs.find((verb) => verb.finite);
  const final = finite !== undefined && finite === lastVerb && isFinal(words, items, items.indexOf(finite.token));
  const opens = (opening: Opening, index: number): ClauseOpening => ({ opening, introducer: items[index]! });
  while (
    at < start + 3 &&
    word(at) &&
    BEFORE_SUBORDINATOR.has(word(at)!.lower) &&
    ((word(at + 1)?.bits ?? 0) & WORD.subordinator) !== 0
  )
    at++;
  const first = word(at);
  if (!first) return null;
  if (first.lower === 'dass' || first.lower === 'daß' || first.lower === 'ob' || first.lower === 'weil')
    return opens('sub', at);
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
      return opens('sub', at);
    return null;
  }
  if (
    INFINITIVE_OPENERS.has(first.lower) &&
    (verbs.some((verb) => verb.zu) || (first.lower === 'um' && !finite && segment.before === 'comma')) &&
    !finite
  )
    return opens('infinitive', at);
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
      if (!finite && items.length - at < 3 && segment.before === 'start') return null;
      return opens(first.bits & WORD.relative ? 'relative' : 'interrogative', preposed);
    }
    return null;
  }
  if (
    segment.before === 'start' ||
    segment.before === 'conjunction' ||
    segment.before === 'colon' ||
    segment.before === 'semicolon'
  )
    return null;
  if (!pronoun || !(pronoun.bits & WORD.relative)) return null;
  if (final) {
    const next = word(preposed + 1);
    const place = items.indexOf(finite.token);
    // "…, die Partei sei …": noun phrase and Konjunktiv are a verb-second clause.
    const konjunktiv = words[finite.token]!.bits & (WORD.clear1 | WORD.clear2);
    const nominal = next && next.bits & (WORD.upper | WORD.noun);
    if (preposed === at && nominal && konjunktiv && words[finite.token]!.bits & WORD.clear1 && place === preposed + 2)
      return null;
    return opens('relative', preposed);
  }
  if (!finite) {
    const next = word(preposed + 1);
    // "der am Montag, als …": no noun phrase of its own, so a relative clause that goes on after another clause.
    if (
      next &&
      !(next.bits & (WORD.upper | WORD.adjective | WORD.noun | WORD.number | WORD.participle | WORD.unknown)) &&
      !verbs.some((verb) => verb.zu)
    )
      return opens('relative', preposed);
  }
  return null;
}
