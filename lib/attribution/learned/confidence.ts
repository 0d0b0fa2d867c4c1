// Pure. What tells how likely a claim is one and its speaker right: dense numbers, in a fixed order.
import type { RankContext } from './rank-features';
import type { Choice } from './ranker';
import { ROLE, ROLE_LABELS } from './role-features';

export const CONFIDENCE_FEATURES = 24;

export function confidenceFeatures(context: RankContext, choice: Choice, out: Float32Array, at: number): void {
  let index = at;
  const put = (value: number): void => {
    out[index++] = value;
  };
  const { claim, layer, roles, from, to } = context;
  const { match, span } = claim;
  const { phrase } = choice;
  put(context.score);
  put(choice.probability);
  put(choice.probability - choice.second);
  put(claim.kind);
  put(phrase ? 0 : 1);
  put(match ? match.candidate.score : -1);
  put(match ? context.worth.claim(match.rule) : -1);
  put(match ? context.worth.speaker(match.speakerRule) : -1);
  put(match ? match.candidate.speakerScore : -1);
  const agreed = phrase && match?.speaker.some(([first, last]) => phrase.head >= first && phrase.head < last);
  put(!match ? -1 : agreed ? 2 : match.speaker.length ? 0 : 1);
  put(phrase ? phrase.extent : -1);
  put(phrase ? context.heads.word(layer.word[phrase.head]!) : -9);
  put(phrase ? (phrase.name ? 1 : 0) : -1);
  put(phrase ? layer.sentence[phrase.first]! - layer.sentence[span.first]! : -9);
  put(phrase && phrase.first >= from && phrase.last <= to ? 1 : 0);
  let cue = 0;
  let mass = 0;
  for (let token = from; token < to; token++) {
    const row = (token - from) * ROLE_LABELS;
    cue += roles[row + ROLE.frameCue]! + roles[row + ROLE.cue]!;
    if (phrase && token >= phrase.first && token < phrase.last) {
      mass += roles[row + ROLE.frameSpeaker]! + roles[row + ROLE.speaker]! + roles[row + ROLE.all]!;
    }
  }
  put(cue);
  put(phrase ? mass / (phrase.last - phrase.first) : -1);
  put(span.last - span.first);
  put(layer.quote[span.first]!);
  while (index < at + CONFIDENCE_FEATURES) out[index++] = 0;
}
