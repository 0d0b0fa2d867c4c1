// Pure. A quick linear look at the candidates for a speaker: only the likeliest ones are worth the ranker's trees.

import { float32 } from '../../text/scratch';
import { type ClaimView, ROLE, ROLE_LABELS } from './claim-window';
import { pronounCode } from './function-words';
import { SPEAKER } from './labels';
import type { Layer } from './layer';
import type { Phrase } from './phrases';
import type { RuleView } from './rules';
import type { Sums } from './sums';

/** Candidates that go on to the trees. */
export const KEPT = 12;

/** Weights: sentence distances −3 … 2 (within the claim apart), extents 0 … 5, then single ones. */
const DISTANCES = 7;
const EXTENTS = 6;
export const PRERANK_FEATURES = DISTANCES + EXTENTS + 14;

/** What a claim's candidates are judged by. */
export interface Glance {
  layer: Layer;
  sums: Sums;
  claim: ClaimView;
  rules: RuleView;
  /** Role posteriors over [from, to). */
  roles: Float32Array;
  from: number;
  to: number;
}

/** Features that are 1 for one value and 0 for others come first; the rest are numbers. */
const NUMBERS = DISTANCES + EXTENTS;

/**
 * Writes a candidate's features; what all candidates of a claim share is left out.
 *
 * @returns which of the distances is the candidate's
 */
export function prerankFeatures(
  { layer, sums, claim, rules, roles, from, to }: Glance,
  { first, last, head, extent, article, name }: Phrase,
  out: Float32Array,
): number {
  for (let at = 0; at < NUMBERS; at++) out[at] = 0;
  const { span, match } = claim;
  const sentence = layer.sentence[head]!;
  const inside = first >= span.first && last <= span.last && !(first >= span.gapFirst && last <= span.gapLast);
  const ahead = sentence - layer.sentence[first >= span.last ? span.last - 1 : span.first]!;
  const distance = inside ? 6 : Math.min(2, Math.max(-3, ahead)) + 3;
  out[distance] = 1;
  out[DISTANCES + extent] = 1;
  let at = NUMBERS;
  out[at++] = layer.head[head]!;
  out[at++] = layer.suffixHead[head]!;
  out[at++] = layer.fineHead[head]!;
  out[at++] = layer.head[article ? Math.min(first + 1, head) : first]!;
  out[at++] = sums.label(head, SPEAKER);
  out[at++] = rules.role[head] === SPEAKER ? 1 : 0;
  if (head >= from && head < to) {
    const row = (head - from) * ROLE_LABELS;
    out[at++] = roles[row + ROLE.frameSpeaker]! + roles[row + ROLE.speaker]! + roles[row + ROLE.all]!;
    out[at++] = roles[row + ROLE.frame]! + roles[row + ROLE.frameAddressee]!;
  } else {
    out[at++] = 0;
    out[at++] = 0;
  }
  let headRuled = 0;
  let wholeRuled = 0;
  if (match)
    for (const part of match.speaker) {
      if (head >= part[0] && head < part[1]) headRuled = 1;
      if (first === part[0] && last === part[1]) wholeRuled = 1;
    }
  out[at++] = headRuled;
  out[at++] = wholeRuled;
  out[at++] = name ? 1 : 0;
  out[at++] = layer.clauseCue[layer.clause[head]!]! / 4;
  out[at++] = pronounCode(layer.use[first]!) > 0 ? 1 : 0;
  out[at++] = sums.claim(head);
  return distance;
}

const row = new Float32Array(PRERANK_FEATURES);

/** The likeliest candidates, in their order. */
export function likeliest(glance: Glance, phrases: readonly Phrase[], weights: Float32Array): readonly Phrase[] {
  if (phrases.length <= KEPT) return phrases;
  const scores = float32(phrases.length);
  for (let number = 0; number < phrases.length; number++) {
    const phrase = phrases[number]!;
    const distance = prerankFeatures(glance, phrase, row);
    let score = weights[distance]! + weights[DISTANCES + phrase.extent]!;
    for (let index = NUMBERS; index < PRERANK_FEATURES; index++) score += row[index]! * weights[index]!;
    scores[number] = score;
  }
  const least = leastKept(scores);
  return phrases.filter((_, number) => scores[number]! >= least);
}

const kept = new Float32Array(KEPT);

/** The score of the last one that is kept. */
function leastKept(scores: Float32Array): number {
  kept.fill(-Infinity);
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number]!;
    let at = KEPT - 1;
    if (score <= kept[at]!) continue;
    for (; at > 0 && kept[at - 1]! < score; at--) kept[at] = kept[at - 1]!;
    kept[at] = score;
  }
  return kept[KEPT - 1]!;
}
