// Pure. What the speaker ranker sees of a candidate for a claim: dense numbers, in a fixed order. Candidate -1 is "nobody".

import { ROLE, ROLE_LABELS } from './claim-window';
import { prepositionCode, pronounCode, WORD_USE } from './function-words';
import { SPEAKER } from './labels';
import type { HeadFacts, Phrase } from './phrases';
import type { Glance } from './prerank';
import type { RuleWorth } from './rules';
import { lengthOf } from './span';
import { FINITE, FORM } from './words';

export const RANK_FEATURES = 80;

/** What is the same for all candidates of a claim. */
export interface RankContext extends Glance {
  /** How likely the claim is one. */
  score: number;
  /** Likeliest candidates of this claim in text order. */
  phrases: readonly Phrase[];
  facts: HeadFacts;
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
  /** Groups whose tagger speaker posterior is high, from the nearest before the claim backwards. */
  recent: number[];
  /** The same by the rules' speakers. */
  ruled: number[];
  /** Words of the claim as bits, each by its hash: nearly no candidate's word is repeated there, and then no look is needed. */
  words: Int32Array;
}

/** Numbers of 32 bits in `Shared.words`. */
const WORD_BITS = 8;
const claimWords = new Int32Array(WORD_BITS);

/** Tokens of a claim in which a candidate's word is looked for. */
const claimEnd = ({ first, last }: RankContext['claim']['span']): number => Math.min(last, first + 80);

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
  const recent: number[] = [];
  const ruled: number[] = [];
  for (let index = context.phrases.length - 1; index >= 0; index--) {
    const { first, last, extent, group, head } = context.phrases[index]!;
    if (first >= claim.span.first) continue;
    if (sums.sum(SPEAKER, first, last) / (last - first) > 0.4 && !recent.includes(group)) recent.push(group);
    if (extent === 0 && context.rules.role[head] === SPEAKER && !ruled.includes(group)) ruled.push(group);
  }
  claimWords.fill(0);
  for (let token = claim.span.first; token < claimEnd(claim.span); token++) {
    const word = layer.word[token]!;
    claimWords[(word >>> 5) & (WORD_BITS - 1)]! |= 1 << (word & 31);
  }
  return { total: speakerMass(context, context.from, context.to), cueMass, first, recent, ruled, words: claimWords };
}

function holds(ranges: readonly [number, number][], token: number): boolean {
  for (const range of ranges) if (token >= range[0] && token < range[1]) return true;
  return false;
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
  out[at++] = shared.recent.length;
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
  out[at++] = context.facts.count[phrase.group] ?? 0;
  // What the labellers say.
  const mass = speakerMass(context, first, last);
  out[at++] = mass / length;
  out[at++] = shared.total > 0.01 ? mass / shared.total : 0;
  out[at++] = mass;
  out[at++] = speakerMass(context, first - 1, first) + speakerMass(context, last, last + 1);
  const tagged = sums.sum(SPEAKER, first, last);
  out[at++] = tagged / length;
  out[at++] = sums.label(first - 1, SPEAKER) + sums.label(last, SPEAKER);
  out[at++] = shared.recent.indexOf(phrase.group);
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
  out[at++] = named ? (holds(match.speaker, head) ? 1 : 0) : -1;
  out[at++] = context.rules.role[head]!;
  out[at++] = shared.ruled.indexOf(phrase.group);
  out[at++] = (context.facts.known[phrase.group] ?? 0) - sums.label(head, SPEAKER);
  let repeated = 0;
  const word = layer.word[head]!;
  if (shared.words[(word >>> 5) & (WORD_BITS - 1)]! & (1 << (word & 31)))
    for (let token = span.first, last = claimEnd(span); token < last; token++)
      if (layer.word[token] === word) repeated++;
  out[at++] = repeated;
  let rival = 0;
  for (let token = Math.max(sentence.first, first - 60); token < first && rival < 12; token++)
    if (layer.shape[token]! >= 2) rival++;
  out[at++] = rival;
  while (at < end) out[at++] = 0;
}
