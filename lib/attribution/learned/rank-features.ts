// Pure. What the speaker ranker sees of a candidate for a claim: dense numbers, in a fixed order. Candidate -1 is "nobody".
import { prepositionCode, pronounCode, WORD_USE } from './function-words';
import { SPEAKER } from './labels';
import type { Layer } from './layer';
import type { Phrase } from './phrases';
import { type ClaimView, ROLE, ROLE_LABELS } from './role-features';
import type { RuleView, RuleWorth } from './rules';
import { lengthOf } from './span';
import type { Sums } from './sums';
import { FINITE, FORM } from './words';

export const RANK_FEATURES = 80;

/** What is the same for all candidates of a claim. */
export interface RankContext {
  layer: Layer;
  sums: Sums;
  claim: ClaimView;
  /** How likely the claim is one. */
  score: number;
  /** Role posteriors over [from, to): rows of ROLE_LABELS. */
  roles: Float32Array;
  from: number;
  to: number;
  /** Candidates of this claim in text order. */
  phrases: readonly Phrase[];
  /** How often each head word occurs in the document. */
  counts: ReadonlyMap<number, number>;
  rules: RuleView;
  worth: RuleWorth;
}

const speakerMass = (context: RankContext, first: number, last: number): number => {
  let sum = 0;
  for (let token = Math.max(first, context.from); token < Math.min(last, context.to); token++) {
    const row = (token - context.from) * ROLE_LABELS;
    sum +=
      context.roles[row + ROLE.frameSpeaker]! + context.roles[row + ROLE.speaker]! + context.roles[row + ROLE.all]!;
  }
  return sum;
};

/** Features shared by the candidates of one claim; computed once. */
export interface Shared {
  total: number;
  cueMass: number;
  first: boolean;
  /** Numbers (in `phrases`) of the groups whose tagger speaker posterior is high, from the nearest before the claim backwards. */
  recent: Map<number, number>;
  /** The same by the rules' speakers. */
  ruled: Map<number, number>;
  /** Tagger's speaker mass of all candidates with the same head word. */
  known: Map<number, number>;
}

export function sharedOf(context: RankContext): Shared {
  const { layer, claim, sums } = context;
  let cueMass = 0;
  for (let token = context.from; token < context.to; token++) {
    const row = (token - context.from) * ROLE_LABELS;
    cueMass += context.roles[row + ROLE.frameCue]! + context.roles[row + ROLE.cue]!;
  }
  let first = false;
  const end = Math.min(claim.span.last, claim.span.first + 120);
  for (let token = claim.span.first; token < end; token++) if (layer.use[token]! & WORD_USE.firstPerson) first = true;
  const recent = new Map<number, number>();
  for (let index = context.phrases.length - 1; index >= 0; index--) {
    const phrase = context.phrases[index]!;
    if (phrase.first >= claim.span.first || recent.has(phrase.group)) continue;
    if (sums.sum(SPEAKER, phrase.first, phrase.last) / (phrase.last - phrase.first) > 0.4)
      recent.set(phrase.group, recent.size);
  }
  const ruled = new Map<number, number>();
  const known = new Map<number, number>();
  for (let index = context.phrases.length - 1; index >= 0; index--) {
    const phrase = context.phrases[index]!;
    if (phrase.extent !== 0) continue;
    const word = layer.word[phrase.head]!;
    known.set(word, (known.get(word) ?? 0) + sums.label(phrase.head, SPEAKER));
    if (phrase.first >= claim.span.first || ruled.has(phrase.group)) continue;
    if (context.rules.role[phrase.head] === SPEAKER) ruled.set(phrase.group, ruled.size);
  }
  return { total: speakerMass(context, context.from, context.to), cueMass, first, recent, ruled, known };
}

/** Writes one candidate's features; `phrase` null stands for "nobody". */
export function rankFeatures(
  context: RankContext,
  shared: Shared,
  phrase: Phrase | null,
  out: Float32Array,
  begin: number,
): void {
  let at = begin;
  const end = begin + RANK_FEATURES;
  const { layer, sums, claim } = context;
  const { span } = claim;
  const { sentences } = layer.doc;
  const claimSentence = layer.sentence[span.first]!;
  // The claim.
  out[at++] = claim.kind;
  out[at++] = context.score;
  out[at++] = shared.total;
  out[at++] = shared.cueMass;
  out[at++] = shared.first ? 1 : 0;
  out[at++] = lengthOf(span);
  out[at++] = layer.clauseMood[layer.clause[span.first]!]!;
  out[at++] = span.first === sentences[claimSentence]!.first ? 1 : 0;
  out[at++] = shared.recent.size;
  out[at++] = context.phrases.length;
  const { match } = claim;
  const named = match !== null && match.speaker.length > 0;
  out[at++] = !match ? 0 : named ? 2 : 1;
  out[at++] = match ? context.worth.speaker(match.speakerRule) : -1;
  out[at++] = match ? match.candidate.speakerScore : -1;
  if (!phrase) {
    out[at++] = 1;
    while (at < end) out[at++] = -9;
    return;
  }
  out[at++] = 0;
  const { first, last, head } = phrase;
  const length = last - first;
  const sentenceNumber = layer.sentence[first]!;
  const sentence = sentences[sentenceNumber]!;
  // Where it stands.
  const inside = first >= span.first && last <= span.last && !(first >= span.gapFirst && last <= span.gapLast);
  const inGap = first >= span.gapFirst && last <= span.gapLast && span.gapFirst < span.gapLast;
  out[at++] = inside ? 1 : inGap ? 2 : first >= span.last ? 3 : last <= span.first ? 0 : 4;
  out[at++] = sentenceNumber - (first >= span.last ? layer.sentence[span.last - 1]! : claimSentence);
  out[at++] = first >= span.last ? first - span.last : span.first - last;
  out[at++] = sentence.block - sentences[claimSentence]!.block;
  out[at++] = layer.clause[first]! - layer.clause[first >= span.last ? span.last - 1 : span.first]!;
  out[at++] = first - sentence.first;
  out[at++] = sentenceNumber === 0 ? 1 : 0;
  // What it is.
  out[at++] = phrase.extent;
  out[at++] = phrase.article;
  out[at++] = phrase.name ? 1 : 0;
  out[at++] = length;
  out[at++] = pronounCode(layer.use[first]!);
  out[at++] = layer.shape[head]!;
  out[at++] = layer.head[head]!;
  out[at++] = layer.suffixHead[head]!;
  out[at++] = layer.fineHead[head]!;
  const opening = phrase.article ? Math.min(first + 1, head) : first;
  out[at++] = layer.head[opening]!;
  out[at++] = layer.suffixHead[opening]!;
  out[at++] = context.counts.get(layer.word[head]!) ?? 0;
  // What the labellers say.
  const mass = speakerMass(context, first, last);
  out[at++] = mass / length;
  out[at++] = shared.total > 0.01 ? mass / shared.total : 0;
  out[at++] = mass;
  out[at++] = speakerMass(context, first - 1, first) + speakerMass(context, last, last + 1);
  const tagged = sums.sum(SPEAKER, first, last);
  out[at++] = tagged / length;
  out[at++] = sums.label(first - 1, SPEAKER) + sums.label(last, SPEAKER);
  out[at++] = shared.recent.get(phrase.group) ?? -1;
  out[at++] = sums.claim(head);
  out[at++] = 1 - sums.label(head, 0) - sums.claim(head);
  let frame = 0;
  if (first >= context.from && last <= context.to) {
    for (let token = first; token < last; token++) {
      const row = (token - context.from) * ROLE_LABELS;
      frame += context.roles[row + ROLE.frame]! + context.roles[row + ROLE.frameAddressee]!;
    }
    out[at++] = frame / length;
    let addressee = 0;
    for (let token = first; token < last; token++) {
      const row = (token - context.from) * ROLE_LABELS;
      addressee += context.roles[row + ROLE.frameAddressee]! + context.roles[row + ROLE.addressee]!;
    }
    out[at++] = addressee / length;
  } else {
    out[at++] = -1;
    out[at++] = -1;
  }
  // Its grammar.
  const before = first > sentence.first ? first - 1 : -1;
  const after = last < sentence.last ? last : -1;
  out[at++] =
    before < 0
      ? 1
      : prepositionCode(layer.use[before]!) || (layer.bits[before]! & FINITE && layer.shape[before] === 1 ? 2 : 0);
  out[at++] = before < 0 ? -1 : layer.kind[before]!;
  out[at++] = after < 0 ? -1 : layer.kind[after]!;
  out[at++] = after < 0 ? 0 : layer.use[after]! & WORD_USE.zufolge ? 2 : layer.use[after]! & WORD_USE.comma ? 1 : 0;
  out[at++] = after >= 0 && layer.bits[after]! & FINITE && layer.shape[after] === 1 ? 1 : 0;
  out[at++] = before >= 0 ? layer.cue[before]! : -1;
  out[at++] = after >= 0 ? layer.cue[after]! : -1;
  const clause = layer.clause[head]!;
  out[at++] = layer.clauseCue[clause]!;
  out[at++] = layer.clauseMood[clause]!;
  out[at++] = layer.clauseFirst[clause]! === first ? 1 : 0;
  out[at++] = layer.quote[first]!;
  out[at++] = layer.bits[layer.word[before] === undefined ? first : before]! & FORM.preposition ? 1 : 0;
  out[at++] = (layer.sentenceSketch[sentenceNumber]! >> 3) & 7;
  // The rules' speaker of this claim, and of the ones before.
  let common = 0;
  let ruled = 0;
  if (named) {
    for (const [from, to] of match.speaker) {
      common += Math.max(0, Math.min(to, last) - Math.max(from, first));
      ruled += to - from;
    }
  }
  out[at++] = named ? (2 * common) / (ruled + length) : -1;
  out[at++] = named ? (match.speaker.some(([from, to]) => head >= from && head < to) ? 1 : 0) : -1;
  out[at++] = context.rules.role[head]!;
  out[at++] = shared.ruled.get(phrase.group) ?? -1;
  out[at++] = (shared.known.get(layer.word[head]!) ?? 0) - sums.label(head, SPEAKER);
  let repeated = 0;
  const claimEnd = Math.min(span.last, span.first + 80);
  for (let token = span.first; token < claimEnd; token++) if (layer.word[token] === layer.word[head]) repeated++;
  out[at++] = repeated;
  let rival = 0;
  for (let token = Math.max(sentence.first, first - 60); token < first; token++) if (layer.shape[token]! >= 2) rival++;
  out[at++] = Math.min(rival, 12);
  while (at < end) out[at++] = 0;
}
