// Pure. What tells how likely a claim is one and its speaker right: dense numbers, in a fixed order.

import { ROLE, ROLE_LABELS } from './claim-window';
import { SPEAKER } from './labels';
import { within } from './pool';
import type { RankContext } from './rank-features';
import type { Choice } from './ranker';
import { lengthOf, sameness } from './span';
import { COLUMN } from './sums';

export const CONFIDENCE_FEATURES = 32;

export function confidenceFeatures(context: RankContext, choice: Choice, out: Float32Array, begin: number): void {
  let at = begin;
  const end = begin + CONFIDENCE_FEATURES;
  const { claim, layer, roles, from, to } = context;
  const { match, span } = claim;
  const { phrase } = choice;
  out[at++] = context.score;
  out[at++] = choice.probability;
  out[at++] = choice.probability - choice.second;
  out[at++] = claim.kind;
  out[at++] = phrase ? 0 : 1;
  out[at++] = match ? match.candidate.score : -1;
  out[at++] = match ? context.worth.claim(match.rule) : -1;
  out[at++] = match ? context.worth.speaker(match.speakerRule) : -1;
  out[at++] = match ? match.candidate.speakerScore : -1;
  const agreed = phrase && match?.speaker.some(([first, last]) => phrase.head >= first && phrase.head < last);
  out[at++] = !match ? -1 : agreed ? 2 : match.speaker.length ? 0 : 1;
  out[at++] = phrase ? phrase.extent : -1;
  out[at++] = phrase ? layer.head[phrase.head]! : -9;
  out[at++] = phrase ? (phrase.name ? 1 : 0) : -1;
  out[at++] = phrase ? layer.sentence[phrase.first]! - layer.sentence[span.first]! : -9;
  out[at++] = phrase && phrase.first >= from && phrase.last <= to ? 1 : 0;
  let cue = 0;
  let mass = 0;
  for (let token = from; token < to; token++) {
    const row = (token - from) * ROLE_LABELS;
    cue += roles[row + ROLE.frameCue]! + roles[row + ROLE.cue]!;
    if (phrase && token >= phrase.first && token < phrase.last) {
      mass += roles[row + ROLE.frameSpeaker]! + roles[row + ROLE.speaker]! + roles[row + ROLE.all]!;
    }
  }
  out[at++] = cue;
  out[at++] = phrase ? mass / (phrase.last - phrase.first) : -1;
  out[at++] = span.last - span.first;
  out[at++] = layer.quote[span.first]!;
  const { sums } = context;
  const length = lengthOf(span);
  out[at++] = match ? sameness(match.span, span) : -1;
  out[at++] = within(sums, COLUMN.claim, span) / length;
  out[at++] = sums.claim(span.first) - sums.claim(span.first - 1);
  out[at++] = sums.claim(span.last - 1) - sums.claim(span.last);
  if (phrase) {
    out[at++] = layer.suffixHead[phrase.head]!;
    out[at++] = layer.fineHead[phrase.head]!;
    out[at++] = phrase.last - phrase.first;
    out[at++] = layer.shape[phrase.head]!;
    out[at++] = sums.label(phrase.head, SPEAKER);
    out[at++] = context.rules.role[phrase.head]!;
  }
  while (at < end) out[at++] = -9;
}
