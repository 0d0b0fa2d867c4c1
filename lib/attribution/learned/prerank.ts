// Pure. A quick linear look at the candidates for a speaker: only the likeliest ones are worth the ranker's trees. What depends on
// the noun phrase alone is added up once a text.

import { float32 } from '../../text/scratch';
import type { ClaimView } from './claim-window';
import { pronounCode } from './function-words';
import { ADDRESSEE, FRAME, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { Phrase } from './phrases';
import type { RuleView } from './rules';

/** Candidates that go on to the trees; fewer where a rule names one, which goes on as well. */
export const KEPT = 8;
export const KEPT_NAMED = 4;

/** Weights: sentence distances −3 … 2 (within the claim apart), extents 0 … 5, then numbers. */
const DISTANCES = 7;
const EXTENTS = 6;
/** Numbers of the phrase alone, and of the phrase beside a claim. */
const OWN = 9;
const BESIDE = 3;
const BEGIN_OWN = DISTANCES + EXTENTS;
const BEGIN_BESIDE = BEGIN_OWN + OWN;
export const PRERANK_FEATURES = BEGIN_BESIDE + BESIDE;

const own = new Float32Array(OWN);

/** What a phrase is, whatever the claim. */
function fillOwn(layer: Layer, rules: RuleView, { first, head, article, name }: Phrase): void {
  const { heads, doc } = layer;
  const form = doc.forms[head]!;
  own[0] = heads.head[form]!;
  own[1] = heads.suffixHead[form]!;
  own[2] = heads.fineHead[form]!;
  own[3] = heads.head[doc.forms[article ? Math.min(first + 1, head) : first]!]!;
  own[4] = rules.role[head] === SPEAKER ? 1 : 0;
  own[5] = name ? 1 : 0;
  own[6] = layer.clauseCue[layer.clause[head]!]! / 4;
  own[7] = pronounCode(layer.use[first]!) > 0 ? 1 : 0;
  own[8] = rules.score[head]! / 10;
}

/** Sums of weights for phrases, whatever the claim; by position in the list. */
export function glancesOf(
  layer: Layer,
  rules: RuleView,
  phrases: readonly Phrase[],
  weights: Float32Array,
): Float32Array {
  const sums = float32(phrases.length);
  for (let number = 0; number < phrases.length; number++) {
    const phrase = phrases[number]!;
    fillOwn(layer, rules, phrase);
    let sum = weights[DISTANCES + phrase.extent]!;
    for (let index = 0; index < OWN; index++) sum += own[index]! * weights[BEGIN_OWN + index]!;
    sums[number] = sum;
  }
  return sums;
}

const distanceOf = (layer: Layer, { span }: ClaimView, { first, last, head }: Phrase): number => {
  if (first >= span.first && last <= span.last && !(first >= span.gapFirst && last <= span.gapLast)) return 6;
  const ahead = layer.sentence[head]! - layer.sentence[first >= span.last ? span.last - 1 : span.first]!;
  return Math.min(2, Math.max(-3, ahead)) + 3;
};

const isWhole = ({ match }: ClaimView, { first, last }: Phrase): boolean => {
  if (match) for (const part of match.speaker) if (first === part[0] && last === part[1]) return true;
  return false;
};

/** The sum of weights for a phrase beside a claim. */
export function glance(layer: Layer, claim: ClaimView, phrase: Phrase, sum: number, weights: Float32Array): number {
  let score = sum + weights[distanceOf(layer, claim, phrase)]!;
  const role = claim.matchRoles.of(phrase.head);
  if (role === SPEAKER) {
    score += weights[BEGIN_BESIDE]!;
    if (isWhole(claim, phrase)) score += weights[BEGIN_BESIDE + 1]!;
  } else if (role === FRAME || role === ADDRESSEE) score += weights[BEGIN_BESIDE + 2]!;
  return score;
}

/** The same as a row of features, for training: what `glance` adds up is this row times the weights. */
export function prerankFeatures(
  layer: Layer,
  rules: RuleView,
  claim: ClaimView,
  phrase: Phrase,
  out: Float32Array,
): void {
  out.fill(0);
  out[distanceOf(layer, claim, phrase)] = 1;
  out[DISTANCES + phrase.extent] = 1;
  fillOwn(layer, rules, phrase);
  out.set(own, BEGIN_OWN);
  const role = claim.matchRoles.of(phrase.head);
  out[BEGIN_BESIDE] = role === SPEAKER ? 1 : 0;
  out[BEGIN_BESIDE + 1] = role === SPEAKER && isWhole(claim, phrase) ? 1 : 0;
  out[BEGIN_BESIDE + 2] = role === FRAME || role === ADDRESSEE ? 1 : 0;
}
