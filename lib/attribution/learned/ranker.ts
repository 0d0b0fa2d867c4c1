// Pure. Chooses the speaker of a claim among the noun phrases around it.

import { float64, int32, uint8 } from '../../text/scratch';
import type { ClaimView } from './claim-window';
import { ADDRESSEE, SPEAKER } from './labels';
import type { Layer } from './layer';
import { type HeadFacts, headFacts, type Phrase, phrasesOf, withExtent } from './phrases';
import { glance, glancesOf, KEPT, KEPT_NAMED } from './prerank';
import { RANK_FEATURES } from './rank-features';
import type { RuleView } from './rules';
import { type Forest, treesScore } from './trees';
import { FORM } from './words';

/** Sentences before and after the claim in which its speaker is looked for. */
export const BEFORE = 5;
export const AFTER = 2;
/** The same in tokens: bounds the work on texts without a period. */
const REACH = 400;
/** How far into a long claim its speaker is looked for, in tokens. */
const WITHIN = 60;

export interface Choice {
  /** null: nobody is named. */
  phrase: Phrase | null;
  /** Softmax probability of the phrase in all its extents. */
  probability: number;
  /** The same for the next best one. */
  second: number;
}

/** A document's noun phrases in text order, with what is the same for all claims; by position in the list. */
export interface Phrases {
  list: Phrase[];
  facts: HeadFacts;
  /** 1: may be a speaker of claims in other sentences. */
  afar: Uint8Array;
  /** Weights of the quick look, added up (prerank.ts). */
  glances: Float32Array;
}

/** Least log odds (above the mean) of a head word or ending. */
const LEAST_HEAD = 0.5;

export function phrasesIn(layer: Layer, rules: RuleView, weights: Float32Array): Phrases {
  const list = phrasesOf(layer);
  const { heads, doc } = layer;
  const afar = uint8(list.length);
  for (let number = 0; number < list.length; number++) {
    const { name, extent, head } = list[number]!;
    const form = doc.forms[head]!;
    // Names, pronouns, and what looks like a speaker somewhere.
    const speaks =
      name ||
      extent >= 3 ||
      rules.role[head] === SPEAKER ||
      heads.head[form]! > LEAST_HEAD ||
      heads.suffixHead[form]! > LEAST_HEAD;
    afar[number] = speaks ? 1 : 0;
  }
  return { list, facts: headFacts(layer, rules, list), afar, glances: glancesOf(layer, rules, list, weights) };
}

/**
 * Positions of the phrases that may be a claim's speaker, ascending.
 *
 * @param from first token of the claim's window
 * @param to token behind it
 */
export function possibleSpeakers(
  layer: Layer,
  { span, matchRoles }: ClaimView,
  { list, afar }: Phrases,
  from: number,
  to: number,
): number[] {
  const { sentences } = layer.doc;
  const begin = Math.max(sentences[Math.max(0, layer.sentence[span.first]! - BEFORE)]!.first, span.first - REACH);
  const end = Math.min(
    sentences[Math.min(sentences.length - 1, layer.sentence[span.last - 1]! + AFTER)]!.last,
    span.last + REACH,
  );
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < begin) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < list.length && list[index]!.first < end; index++) {
    const { first, last, head } = list[index]!;
    if (!afar[index] && (first >= to || last <= from)) continue;
    if (first > span.first + WITHIN && last <= span.last) continue;
    // "auf Anfrage", "am Freitag": when and how something is said; but "die Zeit".
    if ((layer.bits[head]! & (FORM.occasion | FORM.medium)) === FORM.occasion) continue;
    // "sagte Holm der Zeitung": to whom it is said, by a rule.
    if (matchRoles.of(head) !== ADDRESSEE) found.push(index);
  }
  return found;
}

const best = new Int32Array(KEPT);
const bestScores = new Float64Array(KEPT);

/** The likeliest of possible speakers, in text order, and the rules' own. */
export function likeliestSpeakers(
  layer: Layer,
  claim: ClaimView,
  { list, glances }: Phrases,
  possible: readonly number[],
  weights: Float32Array,
): Phrase[] {
  const ruled = claim.match?.speaker.length === 1 ? claim.match.speaker[0]! : null;
  const most = ruled ? KEPT_NAMED : KEPT;
  let count = 0;
  for (const index of possible) {
    const score = glance(layer, claim, list[index]!, glances[index]!, weights);
    if (count === most && score <= bestScores[most - 1]!) continue;
    let at = count < most ? count++ : most - 1;
    for (; at > 0 && bestScores[at - 1]! < score; at--) {
      bestScores[at] = bestScores[at - 1]!;
      best[at] = best[at - 1]!;
    }
    bestScores[at] = score;
    best[at] = index;
  }
  const kept = Array.from(best.subarray(0, count).sort(), (index) => list[index]!);
  if (ruled) addRuled(kept, ruled);
  return kept;
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
const STAGES = [10, 25, 50];
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
    let highest = -Infinity;
    for (let row = 0; row < count; row++) {
      if (scores[row]! < least) scores[row] = -Infinity;
      else scores[row]! += treesScore(forest, x, row * RANK_FEATURES, first, last);
      if (scores[row]! > highest) highest = scores[row]!;
    }
    top = highest;
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
  let chosen = -1;
  let probability = scores[count - 1]! / sum;
  let second = 0;
  for (let row = 0; row < phrases.length; row++) {
    const total = totals[row]!;
    if (total > probability) {
      second = probability;
      probability = total;
      chosen = likeliest[row]!;
    } else if (total > second) second = total;
  }
  return { phrase: chosen < 0 ? null : phrases[chosen]!, probability, second };
}
