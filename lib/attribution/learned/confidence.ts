// Pure. What tells how likely a claim is one and its speaker right: dense numbers, in a fixed order.

import { CUE, SPEAKER } from './labels';
import type { RankContext } from './rank-features';
import type { Choice } from './ranker';
import { lengthOf, sameness } from './span';

export const CONFIDENCE_FEATURES = 32;

export function confidenceFeatures(context: RankContext, choice: Choice, out: Float32Array, begin: number): void {
  let at = begin;
  const end = begin + CONFIDENCE_FEATURES;
  const { claim, layer, rules, from, to } = context;
  const { match, matchRoles, span } = claim;
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
  out[at++] = span.last - span.first;
  out[at++] = layer.quote[span.first]!;
  out[at++] = match ? sameness(match.span, span) : -1;
  let score = 0;
  const last = Math.min(span.last, span.first + LONGEST);
  for (let token = span.first; token < last; token++)
    if (token < span.gapFirst || token >= span.gapLast) score += rules.score[token]!;
  out[at++] = score / Math.min(LONGEST, lengthOf(span));
  out[at++] = rules.score[span.first]! - (span.first > 0 ? rules.score[span.first - 1]! : 0);
  out[at++] = rules.score[span.last - 1]! - (span.last < layer.size ? rules.score[span.last]! : 0);
  let cues = 0;
  for (let token = from; token < to; token++) if (matchRoles.of(token) === CUE) cues++;
  out[at++] = cues;
  if (phrase) {
    const { first, head } = phrase;
    const form = layer.doc.forms[head]!;
    out[at++] = phrase.extent;
    out[at++] = layer.heads.head[form]!;
    out[at++] = layer.heads.suffixHead[form]!;
    out[at++] = layer.heads.fineHead[form]!;
    out[at++] = phrase.name ? 1 : 0;
    out[at++] = layer.sentence[first]! - layer.sentence[span.first]!;
    out[at++] = first >= from && phrase.last <= to ? 1 : 0;
    out[at++] = phrase.last - first;
    out[at++] = layer.shape[head]!;
    out[at++] = rules.role[head]!;
    out[at++] = matchRoles.of(head) === SPEAKER ? 1 : 0;
  }
  while (at < end) out[at++] = -9;
}

/** Tokens of a claim that are looked at. */
const LONGEST = 300;
