// Pure. Chooses the speaker of a claim among the noun phrases around it.

import { float64, int32 } from '../../text/scratch';
import type { ClaimView } from './claim-window';
import { ADDRESSEE, SPEAKER } from './labels';
import type { Layer } from './layer';
import { type Phrase, withExtent } from './phrases';
import { RANK_FEATURES } from './rank-features';
import type { RuleView } from './rules';
import type { Sums } from './sums';
import { type Forest, treesScore } from './trees';

/** Sentences before and after the claim in which its speaker is looked for. */
export const BEFORE = 5;
export const AFTER = 2;
/** The same in tokens: bounds the work on texts without a period. */
const REACH = 400;
/** Most candidates of one claim: the nearest ones are kept. */
const MOST = 90;

export interface Choice {
  /** null: nobody is named. */
  phrase: Phrase | null;
  /** Softmax probability of the phrase in all its extents. */
  probability: number;
  /** The same for the next best one. */
  second: number;
}

/** What tells whether a phrase may be a speaker at all. */
export interface Evidence {
  sums: Sums;
  rules: RuleView;
  /** Window of the claim's own sentences. */
  from: number;
  to: number;
}

/** Least log odds (above the mean) of a head word or ending. */
const LEAST_HEAD = 0.5;
const LEAST_TAGGED = 0.15;

function maySpeak(layer: Layer, phrase: Phrase, sums: Sums, rules: RuleView): boolean {
  if (rules.role[phrase.head] === SPEAKER || sums.label(phrase.head, SPEAKER) > LEAST_TAGGED) return true;
  return layer.head[phrase.head]! > LEAST_HEAD || layer.suffixHead[phrase.head]! > LEAST_HEAD;
}

/** Candidates in text order. `phrases` are those of the whole document, ordered by `first`. */
export function candidatesFor(
  layer: Layer,
  { span, match, matchRoles }: ClaimView,
  phrases: readonly Phrase[],
  { sums, rules, from: windowFrom, to: windowTo }: Evidence,
): Phrase[] {
  const { sentences } = layer.doc;
  const from = Math.max(sentences[Math.max(0, layer.sentence[span.first]! - BEFORE)]!.first, span.first - REACH);
  const to = Math.min(
    sentences[Math.min(sentences.length - 1, layer.sentence[span.last - 1]! + AFTER)]!.last,
    span.last + REACH,
  );
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  const found: Phrase[] = [];
  for (let index = low; index < phrases.length && phrases[index]!.first < to; index++) {
    const phrase = phrases[index]!;
    if (phrase.last <= span.last && phrase.first >= span.first && phrase.first - span.first > 60) continue;
    // "sagte Holm der Zeitung": to whom it is said, by a rule.
    if (matchRoles.of(phrase.head) === ADDRESSEE) continue;
    // Beyond the claim's own sentences only names, pronouns, and what looks like a speaker somewhere.
    const near = phrase.first < windowTo && phrase.last > windowFrom;
    if (near || phrase.name || phrase.extent >= 3 || maySpeak(layer, phrase, sums, rules)) found.push(phrase);
  }
  if (match?.speaker.length === 1) addRuled(found, match.speaker[0]!);
  if (found.length <= MOST) return found;
  const distance = (phrase: Phrase): number => Math.max(0, span.first - phrase.last, phrase.first - span.last);
  return [...found]
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST)
    .sort((one, other) => one.first - other.first || one.last - other.last);
}

/** The rules' own speaker phrase, as a further extent of the phrase it begins with (or by itself). */
function addRuled(found: Phrase[], [first, last]: [number, number]): void {
  if (found.some((phrase) => phrase.first === first && phrase.last === last)) return;
  const kin =
    found.find((phrase) => phrase.first === first) ??
    found.find((phrase) => phrase.head >= first && phrase.head < last);
  const at = found.findIndex((phrase) => phrase.first > first);
  const own: Phrase = kin
    ? withExtent(kin, first, last, 5)
    : { first, last, head: last - 1, extent: 5, article: 0, group: -1, name: false };
  found.splice(at < 0 ? found.length : at, 0, own);
}

/** Trees after which candidates that are MARGIN behind the best one are given up. */
const STAGES = [12, 30, 60];
const MARGIN = 3.5;

/** @param x rows of RANK_FEATURES: the candidates, then "nobody" */
export function chooseSpeaker(phrases: readonly Phrase[], x: Float32Array, forest: Forest): Choice {
  const count = phrases.length + 1;
  const scores = float64(count);
  let top = -Infinity;
  // In stages: who is far behind after some trees does not catch up, and most candidates are far behind soon.
  for (let stage = 0, first = 0; first < forest.trees; stage++) {
    const last = stage < STAGES.length ? Math.min(STAGES[stage]!, forest.trees) : forest.trees;
    const least = top - MARGIN;
    let best = -Infinity;
    for (let row = 0; row < count; row++) {
      if (scores[row]! < least) scores[row] = -Infinity;
      else scores[row]! += treesScore(forest, x, row * RANK_FEATURES, first, last);
      if (scores[row]! > best) best = scores[row]!;
    }
    top = best;
    first = last;
  }
  let sum = 0;
  for (let row = 0; row < count; row++) {
    scores[row] = Math.exp(scores[row]! - top);
    sum += scores[row]!;
  }
  // Extents of one phrase stand together for it; the likeliest extent is shown. By the first row of each group.
  const totals = float64(count);
  const likeliest = int32(count);
  for (let row = 0; row < phrases.length; row++) {
    const { group } = phrases[row]!;
    let own = row;
    for (let other = row - 1; other >= 0; other--) if (phrases[other]!.group === group) own = other;
    if (own === row || scores[row]! > scores[likeliest[own]!]!) likeliest[own] = row;
    totals[own]! += scores[row]! / sum;
  }
  let best = -1;
  let probability = scores[count - 1]! / sum;
  let second = 0;
  for (let row = 0; row < phrases.length; row++) {
    const total = totals[row]!;
    if (total > probability) {
      second = probability;
      probability = total;
      best = likeliest[row]!;
    } else if (total > second) second = total;
  }
  return { phrase: best < 0 ? null : phrases[best]!, probability, second };
}
