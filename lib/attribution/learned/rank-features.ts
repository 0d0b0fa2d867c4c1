// Pure. What the speaker ranker sees of a candidate for a claim: dense numbers, in a fixed order. Candidate -1 is "nobody".

import type { ClaimView } from './claim-window';
import { prepositionCode, pronounCode, WORD_USE } from './function-words';
import { ADDRESSEE, FRAME, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { HeadFacts, Phrase } from './phrases';
import type { RuleView, RuleWorth } from './rules';
import { lengthOf } from './span';
import { FORM } from './words';

export const RANK_FEATURES = 56;

/** A claim with its candidates. */
export interface RankContext {
  layer: Layer;
  claim: ClaimView;
  rules: RuleView;
  /** Window of the claim (claim-window.ts). */
  from: number;
  to: number;
  /** How likely the claim is one. */
  score: number;
  /** Likeliest candidates in text order. */
  phrases: readonly Phrase[];
  facts: HeadFacts;
  worth: RuleWorth;
}

/** Features shared by the candidates of one claim; computed once. */
export interface Shared {
  first: boolean;
  /** Groups of candidates before the claim that are speakers by the rules, from the nearest backwards. */
  ruled: number[];
  /** Words of the claim as bits, each by its hash: nearly no candidate's word is repeated there, and then no look is needed. */
  words: Int32Array;
}

/** Numbers of 32 bits in `Shared.words`. */
const WORD_BITS = 8;
const claimWords = new Int32Array(WORD_BITS);

/** Tokens of a claim in which a candidate's word is looked for. */
const claimEnd = ({ first, last }: RankContext['claim']['span']): number => Math.min(last, first + 80);

export function sharedOf({ layer, claim, rules, phrases }: RankContext): Shared {
  const { span } = claim;
  let first = false;
  const end = Math.min(span.last, span.first + 120);
  for (let token = span.first; token < end; token++) if (layer.use[token]! & WORD_USE.firstPerson) first = true;
  const ruled: number[] = [];
  for (let index = phrases.length - 1; index >= 0; index--) {
    const { first: begin, extent, group, head } = phrases[index]!;
    if (begin >= span.first || extent !== 0) continue;
    if (rules.role[head] === SPEAKER && !ruled.includes(group)) ruled.push(group);
  }
  claimWords.fill(0);
  for (let token = span.first; token < claimEnd(span); token++) {
    const word = layer.word[token]!;
    claimWords[(word >>> 5) & (WORD_BITS - 1)]! |= 1 << (word & 31);
  }
  return { first, ruled, words: claimWords };
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
  const { layer, rules, claim } = context;
  const { span, match, matchRoles } = claim;
  const { sentences, forms } = layer.doc;
  const claimSentence = layer.sentence[span.first]!;
  // The claim.
  out[at++] = claim.kind;
  out[at++] = context.score;
  out[at++] = shared.first ? 1 : 0;
  out[at++] = lengthOf(span);
  out[at++] = layer.clauseMood[layer.clause[span.first]!]!;
  out[at++] = span.first === sentences[claimSentence]!.first ? 1 : 0;
  out[at++] = shared.ruled.length;
  out[at++] = context.phrases.length;
  const named = match !== null && match.speaker.length > 0;
  out[at++] = !match ? 0 : named ? 2 : 1;
  out[at++] = match ? context.worth.speaker(match.speakerRule) : -1;
  out[at++] = match ? match.candidate.speakerScore : -1;
  if (!phrase) {
    out[at++] = 1;
    out.fill(-9, at, begin + RANK_FEATURES);
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
  const { heads } = layer;
  const form = forms[head]!;
  out[at++] = phrase.extent;
  out[at++] = phrase.article;
  out[at++] = phrase.name ? 1 : 0;
  out[at++] = length;
  out[at++] = pronounCode(layer.use[first]!);
  out[at++] = layer.shape[head]!;
  out[at++] = heads.head[form]!;
  out[at++] = heads.suffixHead[form]!;
  out[at++] = heads.fineHead[form]!;
  const opening = forms[phrase.article ? Math.min(first + 1, head) : first]!;
  out[at++] = heads.head[opening]!;
  out[at++] = heads.suffixHead[opening]!;
  out[at++] = context.facts.count[phrase.group] ?? 0;
  // Its grammar.
  const { kind: classes } = layer.words;
  const before = first > sentence.first ? first - 1 : -1;
  const after = last < sentence.last ? last : -1;
  out[at++] = before < 0 ? 1 : prepositionCode(layer.use[before]!) || (layer.mood[before]! > 0 ? 2 : 0);
  out[at++] = before < 0 ? -1 : classes[forms[before]!]!;
  out[at++] = after < 0 ? -1 : classes[forms[after]!]!;
  out[at++] = after < 0 ? 0 : layer.use[after]! & WORD_USE.zufolge ? 2 : layer.use[after]! & WORD_USE.comma ? 1 : 0;
  out[at++] = after >= 0 && layer.mood[after]! > 0 ? 1 : 0;
  out[at++] = before >= 0 ? layer.cue[before]! : -1;
  out[at++] = after >= 0 ? layer.cue[after]! : -1;
  const clause = layer.clause[head]!;
  out[at++] = layer.clauseCue[clause]!;
  out[at++] = layer.clauseMood[clause]!;
  out[at++] = layer.clauseFirst[clause]! === first ? 1 : 0;
  out[at++] = layer.quote[first]!;
  out[at++] = layer.bits[before < 0 ? first : before]! & FORM.preposition ? 1 : 0;
  out[at++] = layer.sentenceCue[sentenceNumber]!;
  // The rules' speaker of this claim, and of the ones before.
  let common = 0;
  let wanted = 0;
  if (named) {
    for (const [from, to] of match.speaker) {
      common += Math.max(0, Math.min(to, last) - Math.max(from, first));
      wanted += to - from;
    }
  }
  out[at++] = named ? (2 * common) / (wanted + length) : -1;
  out[at++] = named ? (holds(match.speaker, head) ? 1 : 0) : -1;
  let ownFrame = 0;
  let anySpeaker = 0;
  for (let token = first; token < last; token++) {
    const role = matchRoles.of(token);
    if (role === FRAME || role === ADDRESSEE) ownFrame++;
    if (rules.role[token] === SPEAKER) anySpeaker++;
  }
  out[at++] = ownFrame / length;
  out[at++] = anySpeaker / length;
  out[at++] = rules.role[head]!;
  out[at++] = first > 0 ? rules.role[first - 1]! : 0;
  out[at++] = last < layer.size ? rules.role[last]! : 0;
  out[at++] = rules.score[head]!;
  out[at++] = shared.ruled.indexOf(phrase.group);
  out[at++] = (context.facts.known[phrase.group] ?? 0) - (rules.role[head] === SPEAKER ? 1 : 0);
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
}
