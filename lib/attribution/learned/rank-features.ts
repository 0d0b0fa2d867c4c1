// Pure. What the speaker ranker sees of a candidate for a claim: dense numbers, in a fixed order. Candidate -1 is "nobody".
import { beginNumbers, endNumbers, putNumber } from './emit';
import { hashText, mix } from './hash';
import { SPEAKER } from './labels';
import type { Layer } from './layer';
import type { Phrase } from './phrases';
import { type ClaimView, ROLE, ROLE_LABELS } from './role-features';
import type { RuleView, RuleWorth } from './rules';
import { lengthOf } from './span';
import type { Sums } from './sums';
import { FINITE, FORM } from './words';

export const RANK_FEATURES = 80;

/** Log odds that a head word (or its ending, or its word class) heads a speaker; learned. */
export interface HeadScores {
  word(hash: number): number;
  suffix(hash: number): number;
  fine(cluster: number): number;
}

/** Keys under which the head lexicon is counted. */
export const headKeys = (layer: Layer, head: number): [number, number, number] => [
  layer.word[head]!,
  mix(3, layer.suffix[head]!),
  mix(5, layer.fine[head]!),
];

/** Keys of a verb's share in sentences that are reported claims, and in sentences that hold a claim at all. */
export const reportKey = (lemma: number): number => mix(7, lemma);
export const claimKey = (lemma: number): number => mix(8, lemma);

const PREPOSITIONS = new Map(
  [
    'laut',
    'nach',
    'von',
    'bei',
    'mit',
    'durch',
    'in',
    'an',
    'auf',
    'für',
    'gegen',
    'zu',
    'gegenüber',
    'seitens',
    'aus',
    'über',
    'so',
    'wie',
    'als',
    'unter',
    'vor',
    'im',
    'am',
    'zum',
    'zur',
    'beim',
    'vom',
  ].map((word, index) => [hashText(word), index + 3] as const),
);
const PRONOUN_CLASS = new Map(
  [
    'er',
    'sie',
    'es',
    'man',
    'wir',
    'ich',
    'der',
    'die',
    'das',
    'dieser',
    'diese',
    'dieses',
    'ihm',
    'ihr',
    'ihnen',
    'demnach',
    'danach',
  ].map((word, index) => [hashText(word), index + 1] as const),
);
const ZUFOLGE = hashText('zufolge');
const COMMA = hashText(',');

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
  heads: HeadScores;
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

const FIRST_PERSON = new Set(['ich', 'wir', 'mein', 'meine', 'unser', 'unsere', 'mir', 'uns'].map(hashText));

export function sharedOf(context: RankContext): Shared {
  const { layer, claim, sums } = context;
  let cueMass = 0;
  for (let token = context.from; token < context.to; token++) {
    const row = (token - context.from) * ROLE_LABELS;
    cueMass += context.roles[row + ROLE.frameCue]! + context.roles[row + ROLE.cue]!;
  }
  let first = false;
  const end = Math.min(claim.span.last, claim.span.first + 120);
  for (let token = claim.span.first; token < end; token++) if (FIRST_PERSON.has(layer.word[token]!)) first = true;
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
  at: number,
): void {
  beginNumbers(out, at);
  const { layer, sums, claim } = context;
  const { span } = claim;
  const { sentences } = layer.doc;
  const claimSentence = layer.sentence[span.first]!;
  // The claim.
  putNumber(claim.kind);
  putNumber(context.score);
  putNumber(shared.total);
  putNumber(shared.cueMass);
  putNumber(shared.first ? 1 : 0);
  putNumber(lengthOf(span));
  putNumber(layer.clauseMood[layer.clause[span.first]!]!);
  putNumber(span.first === sentences[claimSentence]!.first ? 1 : 0);
  putNumber(shared.recent.size);
  putNumber(context.phrases.length);
  const { match } = claim;
  const named = match !== null && match.speaker.length > 0;
  putNumber(!match ? 0 : named ? 2 : 1);
  putNumber(match ? context.worth.speaker(match.speakerRule) : -1);
  putNumber(match ? match.candidate.speakerScore : -1);
  if (!phrase) {
    putNumber(1);
    endNumbers(RANK_FEATURES, -9);
    return;
  }
  putNumber(0);
  const { first, last, head } = phrase;
  const length = last - first;
  const sentenceNumber = layer.sentence[first]!;
  const sentence = sentences[sentenceNumber]!;
  // Where it stands.
  const inside = first >= span.first && last <= span.last && !(first >= span.gapFirst && last <= span.gapLast);
  const inGap = first >= span.gapFirst && last <= span.gapLast && span.gapFirst < span.gapLast;
  putNumber(inside ? 1 : inGap ? 2 : first >= span.last ? 3 : last <= span.first ? 0 : 4);
  putNumber(sentenceNumber - (first >= span.last ? layer.sentence[span.last - 1]! : claimSentence));
  putNumber(first >= span.last ? first - span.last : span.first - last);
  putNumber(sentence.block - sentences[claimSentence]!.block);
  putNumber(layer.clause[first]! - layer.clause[first >= span.last ? span.last - 1 : span.first]!);
  putNumber(first - sentence.first);
  putNumber(sentenceNumber === 0 ? 1 : 0);
  // What it is.
  putNumber(phrase.extent);
  putNumber(phrase.article);
  putNumber(phrase.name ? 1 : 0);
  putNumber(length);
  putNumber(PRONOUN_CLASS.get(layer.word[first]!) ?? 0);
  putNumber(layer.shape[head]!);
  const [word, suffix, fine] = headKeys(layer, head);
  putNumber(context.heads.word(word));
  putNumber(context.heads.suffix(suffix));
  putNumber(context.heads.fine(fine));
  const [firstWord, firstSuffix] = headKeys(layer, phrase.article ? Math.min(first + 1, head) : first);
  putNumber(context.heads.word(firstWord));
  putNumber(context.heads.suffix(firstSuffix));
  putNumber(context.counts.get(layer.word[head]!) ?? 0);
  // What the labellers say.
  const mass = speakerMass(context, first, last);
  putNumber(mass / length);
  putNumber(shared.total > 0.01 ? mass / shared.total : 0);
  putNumber(mass);
  putNumber(speakerMass(context, first - 1, first) + speakerMass(context, last, last + 1));
  const tagged = sums.sum(SPEAKER, first, last);
  putNumber(tagged / length);
  putNumber(sums.label(first - 1, SPEAKER) + sums.label(last, SPEAKER));
  putNumber(shared.recent.get(phrase.group) ?? -1);
  putNumber(sums.claim(head));
  putNumber(1 - sums.label(head, 0) - sums.claim(head));
  let frame = 0;
  if (first >= context.from && last <= context.to) {
    for (let token = first; token < last; token++) {
      const row = (token - context.from) * ROLE_LABELS;
      frame += context.roles[row + ROLE.frame]! + context.roles[row + ROLE.frameAddressee]!;
    }
    putNumber(frame / length);
    let addressee = 0;
    for (let token = first; token < last; token++) {
      const row = (token - context.from) * ROLE_LABELS;
      addressee += context.roles[row + ROLE.frameAddressee]! + context.roles[row + ROLE.addressee]!;
    }
    putNumber(addressee / length);
  } else {
    putNumber(-1);
    putNumber(-1);
  }
  // Its grammar.
  const before = first > sentence.first ? first - 1 : -1;
  const after = last < sentence.last ? last : -1;
  putNumber(
    before < 0
      ? 1
      : (PREPOSITIONS.get(layer.word[before]!) ?? (layer.bits[before]! & FINITE && layer.shape[before] === 1 ? 2 : 0)),
  );
  putNumber(before < 0 ? -1 : layer.kind[before]!);
  putNumber(after < 0 ? -1 : layer.kind[after]!);
  putNumber(after >= 0 && layer.word[after] === ZUFOLGE ? 2 : after >= 0 && layer.word[after] === COMMA ? 1 : 0);
  putNumber(after >= 0 && layer.bits[after]! & FINITE && layer.shape[after] === 1 ? 1 : 0);
  putNumber(before >= 0 ? layer.cue[before]! : -1);
  putNumber(after >= 0 ? layer.cue[after]! : -1);
  const clause = layer.clause[head]!;
  putNumber(layer.clauseCue[clause]!);
  putNumber(layer.clauseMood[clause]!);
  putNumber(layer.clauseFirst[clause]! === first ? 1 : 0);
  putNumber(layer.quote[first]!);
  putNumber(layer.bits[layer.word[before] === undefined ? first : before]! & FORM.preposition ? 1 : 0);
  putNumber((layer.sentenceSketch[sentenceNumber]! >> 3) & 7);
  // The rules' speaker of this claim, and of the ones before.
  let common = 0;
  let ruled = 0;
  if (named) {
    for (const [from, to] of match.speaker) {
      common += Math.max(0, Math.min(to, last) - Math.max(from, first));
      ruled += to - from;
    }
  }
  putNumber(named ? (2 * common) / (ruled + length) : -1);
  putNumber(named ? (match.speaker.some(([from, to]) => head >= from && head < to) ? 1 : 0) : -1);
  putNumber(context.rules.role[head]!);
  putNumber(shared.ruled.get(phrase.group) ?? -1);
  putNumber((shared.known.get(layer.word[head]!) ?? 0) - sums.label(head, SPEAKER));
  let repeated = 0;
  const claimEnd = Math.min(span.last, span.first + 80);
  for (let token = span.first; token < claimEnd; token++) if (layer.word[token] === layer.word[head]) repeated++;
  putNumber(repeated);
  let rival = 0;
  for (let token = Math.max(sentence.first, first - 60); token < first; token++) if (layer.shape[token]! >= 2) rival++;
  putNumber(Math.min(rival, 12));
  endNumbers(RANK_FEATURES);
}
