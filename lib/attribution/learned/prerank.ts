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

/** Writes a candidate's features; what all candidates of a claim share is left out. */
export function prerankFeatures(
  { layer, sums, claim, rules, roles, from, to }: Glance,
  { first, last, head, extent, article, name }: Phrase,
  out: Float32Array,
): void {
  out.fill(0);
  const { span, match } = claim;
  const sentence = layer.sentence[head]!;
  const inside = first >= span.first && last <= span.last && !(first >= span.gapFirst && last <= span.gapLast);
  const ahead = sentence - layer.sentence[first >= span.last ? span.last - 1 : span.first]!;
  out[inside ? 6 : Math.min(2, Math.max(-3, ahead)) + 3] = 1;
  out[DISTANCES + extent] = 1;
  let at = DISTANCES + EXTENTS;
  out[at++] = layer.head[head]!;
  out[at++] = layer.suffixHead[head]!;
  out[at++] = layer.fineHead[head]!;
  out[at++] = layer.head[article ? Math.min(first + 1, head) : first]!;
  out[at++] = sums.label(head, SPEAKER);
  out[at++] = rules.role[head] === SPEAKER ? 1 : 0;
  const row = (head - from) * ROLE_LABELS;
  out[at++] =
    head >= from && head < to
      ? roles[row + ROLE.frameSpeaker]! + roles[row + ROLE.speaker]! + roles[row + ROLE.all]!
      : 0;
  out[at++] = head >= from && head < to ? roles[row + ROLE.frame]! + roles[row + ROLE.frameAddressee]! : 0;
  out[at++] = match?.speaker.some(([begin, end]) => head >= begin && head < end) ? 1 : 0;
  out[at++] = match?.speaker.some(([begin, end]) => first === begin && last === end) ? 1 : 0;
  out[at++] = name ? 1 : 0;
  out[at++] = layer.clauseCue[layer.clause[head]!]! / 4;
  out[at++] = pronounCode(layer.use[first]!) > 0 ? 1 : 0;
  out[at++] = sums.claim(head);
}

const row = new Float32Array(PRERANK_FEATURES);

/** The likeliest candidates, in their order. */
export function likeliest(glance: Glance, phrases: readonly Phrase[], weights: Float32Array): readonly Phrase[] {
  if (phrases.length <= KEPT) return phrases;
  const scores = float32(phrases.length);
  phrases.forEach((phrase, number) => {
    prerankFeatures(glance, phrase, row);
    let score = 0;
    for (let index = 0; index < PRERANK_FEATURES; index++) score += row[index]! * weights[index]!;
    scores[number] = score;
  });
  const least = scores.slice().sort()[phrases.length - KEPT]!;
  return phrases.filter((_, number) => scores[number]! >= least);
}
