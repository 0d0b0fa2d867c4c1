// Pure. What tells how likely a claim is one and its speaker right: dense numbers, in a fixed order.
import { beginNumbers, endNumbers, putNumber } from './emit';
import { SPEAKER } from './labels';
import { within } from './pool';
import { headKeys, type RankContext } from './rank-features';
import type { Choice } from './ranker';
import { ROLE, ROLE_LABELS } from './role-features';
import { lengthOf, sameness } from './span';
import { COLUMN } from './sums';

export const CONFIDENCE_FEATURES = 32;

export function confidenceFeatures(context: RankContext, choice: Choice, out: Float32Array, at: number): void {
  beginNumbers(out, at);
  const { claim, layer, roles, from, to } = context;
  const { match, span } = claim;
  const { phrase } = choice;
  putNumber(context.score);
  putNumber(choice.probability);
  putNumber(choice.probability - choice.second);
  putNumber(claim.kind);
  putNumber(phrase ? 0 : 1);
  putNumber(match ? match.candidate.score : -1);
  putNumber(match ? context.worth.claim(match.rule) : -1);
  putNumber(match ? context.worth.speaker(match.speakerRule) : -1);
  putNumber(match ? match.candidate.speakerScore : -1);
  const agreed = phrase && match?.speaker.some(([first, last]) => phrase.head >= first && phrase.head < last);
  putNumber(!match ? -1 : agreed ? 2 : match.speaker.length ? 0 : 1);
  putNumber(phrase ? phrase.extent : -1);
  putNumber(phrase ? context.heads.word(layer.word[phrase.head]!) : -9);
  putNumber(phrase ? (phrase.name ? 1 : 0) : -1);
  putNumber(phrase ? layer.sentence[phrase.first]! - layer.sentence[span.first]! : -9);
  putNumber(phrase && phrase.first >= from && phrase.last <= to ? 1 : 0);
  let cue = 0;
  let mass = 0;
  for (let token = from; token < to; token++) {
    const row = (token - from) * ROLE_LABELS;
    cue += roles[row + ROLE.frameCue]! + roles[row + ROLE.cue]!;
    if (phrase && token >= phrase.first && token < phrase.last) {
      mass += roles[row + ROLE.frameSpeaker]! + roles[row + ROLE.speaker]! + roles[row + ROLE.all]!;
    }
  }
  putNumber(cue);
  putNumber(phrase ? mass / (phrase.last - phrase.first) : -1);
  putNumber(span.last - span.first);
  putNumber(layer.quote[span.first]!);
  const { sums } = context;
  const length = lengthOf(span);
  putNumber(match ? sameness(match.span, span) : -1);
  putNumber(within(sums, COLUMN.claim, span) / length);
  putNumber(sums.claim(span.first) - sums.claim(span.first - 1));
  putNumber(sums.claim(span.last - 1) - sums.claim(span.last));
  if (phrase) {
    const [, suffix, fine] = headKeys(layer, phrase.head);
    putNumber(context.heads.suffix(suffix));
    putNumber(context.heads.fine(fine));
    putNumber(phrase.last - phrase.first);
    putNumber(layer.shape[phrase.head]!);
    putNumber(sums.label(phrase.head, SPEAKER));
    putNumber(context.rules.role[phrase.head]!);
  }
  endNumbers(CONFIDENCE_FEATURES, -9);
}
