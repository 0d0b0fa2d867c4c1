// Pure. What the claim tagger reads at a token, in groups that share what they depend on: a word, its neighbours, quotation
// marks, the clause, the sentence, cues, the rules. Training puts all groups of a token after each other; run time keeps each
// group's sum of weights for as long as what it depends on stays the same (tagger-scores.ts).
import { float32, int32 } from '../../text/scratch';
import { beginHashes, hashesPut, putHash } from './emit';
import { mix } from './hash';
import { LABEL_COUNT, NONE } from './labels';
import type { Layer } from './layer';
import type { RuleView } from './rules';
import { FORM, LABELLED } from './words';

/** Most features one token can have. */
export const TAGGER_FEATURES = 64;

/** What stands for a token outside the text. */
const OUTSIDE = 991;

/** Distances in tokens, coarsened to 0–8. */
const NEAR = Uint8Array.of(0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8);
export const near = (distance: number): number => NEAR[Math.min(distance, 22)]!;
/** One more than the highest value of `near`. */
export const NEARS = 9;

/** Value of a token array at an index that may lie outside the text. */
const at = (values: Int32Array | Uint8Array | Uint16Array, index: number): number =>
  index >= 0 && index < values.length ? values[index]! : OUTSIDE;

export function putWord(layer: Layer, token: number): void {
  putHash(1, layer.word[token]!);
  putHash(8, layer.suffix[token]!);
  putHash(9, layer.lemma[token]!);
  putHash(10, layer.fine[token]!);
  putHash(20, layer.coarse[token]!);
  putHash(39, layer.bits[token]! & LABELLED);
  putHash(43, layer.listed[token]! * 32 + layer.cue[token]!);
}

export function putWordBefore(layer: Layer, index: number): void {
  putHash(2, at(layer.word, index));
  putHash(11, at(layer.fine, index));
  putHash(19, at(layer.coarse, index));
}

export function putWordAfter(layer: Layer, index: number): void {
  putHash(3, at(layer.word, index));
  putHash(12, at(layer.fine, index));
  putHash(21, at(layer.coarse, index));
}

export function putSecondBefore(layer: Layer, index: number): void {
  putHash(18, at(layer.coarse, index));
  putHash(28, at(layer.kind, index));
}

export function putSecondAfter(layer: Layer, index: number): void {
  putHash(22, at(layer.coarse, index));
  putHash(32, at(layer.kind, index));
}

/** One more than the highest number of `kindAt`. */
export const KINDS_AT = 17;
/** Coarse class of a token (layer.kind), 16 outside the text. */
export const kindAt = (layer: Layer, index: number): number =>
  index >= 0 && index < layer.size ? layer.kind[index]! : KINDS_AT - 1;
const kindHash = (kind: number): number => (kind === KINDS_AT - 1 ? OUTSIDE : kind);

export const putKinds = (before: number, here: number): void => putHash(36, kindHash(before) * 32 + here);
export const putNextKinds = (here: number, after: number): void => putHash(37, here * 32 + kindHash(after));

/** One more than the highest number of `quoteAt`. */
export const QUOTES_AT = 32;
/** Place by quotation marks and the quotation's kind. */
export const quoteAt = (layer: Layer, token: number): number => {
  const quotation = layer.quotation[token]!;
  return layer.quote[token]! * 8 + (quotation < 0 ? 0 : 1 + layer.quotationKind[quotation]!);
};

export function putQuote(state: number, kind: number): void {
  putHash(40, state);
  putHash(41, state * 32 + kind);
}

/** One more than the highest number of `markAt`. */
export const MARKS_AT = 5;
/** Layer.quote of a token, 4 outside the text. */
export const markAt = (layer: Layer, index: number): number =>
  index >= 0 && index < layer.size ? layer.quote[index]! : MARKS_AT - 1;
const markHash = (mark: number): number => (mark === MARKS_AT - 1 ? OUTSIDE : mark);

export const putMarks = (before: number, after: number): void => putHash(42, markHash(before) * 8 + markHash(after));

/** One more than the highest number of `clauseSketch`. */
export const CLAUSE_SKETCHES = 48;
/** Mood and cue of a clause. */
export const clauseSketch = (layer: Layer, clause: number): number =>
  layer.clauseMood[clause]! * 8 + layer.clauseCue[clause]!;

/** The same for a clause of the sentence [first, last), or a mark that it has no such clause. */
function neighbour(layer: Layer, clause: number, first: number, last: number): number {
  if (clause < 0) return 63;
  const begin = layer.clauseFirst[clause]!;
  return begin >= first && begin < last ? clauseSketch(layer, clause) : 63;
}

export function putClause(layer: Layer, clause: number, sentence: number): void {
  const { first, last } = layer.doc.sentences[sentence]!;
  const own = clauseSketch(layer, clause);
  const previous = neighbour(layer, clause - 1, first, last);
  const next = neighbour(layer, clause + 1, first, last);
  putHash(51, own * 64 + previous);
  putHash(52, own * 64 + next);
  putHash(53, (previous * 64 + own) * 64 + next);
  putHash(54, layer.word[layer.clauseFirst[clause]!]!);
}

export function putSentence(layer: Layer, sentence: number): void {
  const all = layer.sentenceSketch[sentence]!;
  const previous = sentence > 0 ? layer.sentenceSketch[sentence - 1]! : 255;
  putHash(59, all);
  putHash(61, mix(all, previous));
  putHash(64, layer.word[layer.doc.sentences[sentence]!.first]!);
}

/** Distances (`near`) from the borders of clause and sentence, with what these are like. */
export const putFromClauseFirst = (own: number, distance: number): void => putHash(56, mix(own, distance));
export const putToClauseLast = (own: number, distance: number): void => putHash(57, mix(own, distance));
export const putFromSentenceFirst = (all: number, distance: number): void => putHash(62, mix(all, distance));
export const putToSentenceLast = (all: number, distance: number): void => putHash(63, mix(all, distance));

/** A cue, and how many clauses lie between. */
export const putLeftCue = (lemma: number, clauses: number): void => putHash(70, mix(lemma, clauses));
export const putRightCue = (lemma: number, clauses: number): void => putHash(71, mix(lemma, clauses));

/** Mood of the clause with the distances of the cues: 0 none, else 1 + `near`. */
export const putCueDistances = (mood: number, left: number, right: number): void =>
  putHash(72, mix(mood, mix(left, right)));

export const cueLemma = (layer: Layer, cue: number): number => (cue < 0 ? 0 : layer.lemma[cue]!);
export const clausesBetween = (layer: Layer, cue: number, clause: number): number =>
  cue < 0 ? 0 : Math.min(3, Math.abs(clause - layer.clause[cue]!));

/** The rules' best claims at a token, as one number. */
export const ruleAt = (rules: RuleView, index: number): number =>
  index >= 0 && index < rules.kind.length
    ? (rules.kind[index]! * 16 + rules.role[index]!) * 4 + rules.border[index]!
    : 1023;

export function putRules(here: number, score: number, before: number, after: number, own: number): void {
  putHash(80, here);
  putHash(81, mix(here, score));
  putHash(82, here * 1024 + before);
  putHash(83, here * 1024 + after);
  putHash(85, mix(here, own));
}

/**
 * Writes all features of one token.
 *
 * @param out receives 32-bit hashes
 * @returns how many were written
 */
export function taggerFeatures(layer: Layer, rules: RuleView, token: number, out: Int32Array): number {
  beginHashes(out);
  const sentence = layer.sentence[token]!;
  const { first, last } = layer.doc.sentences[sentence]!;
  const clause = layer.clause[token]!;
  const own = clauseSketch(layer, clause);
  const all = layer.sentenceSketch[sentence]!;
  const kind = layer.kind[token]!;
  const left = layer.leftCue[token]!;
  const right = layer.rightCue[token]!;
  putWord(layer, token);
  putWordBefore(layer, token - 1);
  putWordAfter(layer, token + 1);
  putSecondBefore(layer, token - 2);
  putSecondAfter(layer, token + 2);
  putKinds(kindAt(layer, token - 1), kind);
  putNextKinds(kind, kindAt(layer, token + 1));
  putQuote(quoteAt(layer, token), kind);
  putMarks(markAt(layer, token - 1), markAt(layer, token + 1));
  putClause(layer, clause, sentence);
  putSentence(layer, sentence);
  putFromClauseFirst(own, near(token - layer.clauseFirst[clause]!));
  putToClauseLast(own, near(layer.clauseLast[clause]! - token));
  putFromSentenceFirst(all, near(token - first));
  putToSentenceLast(all, near(last - token));
  putLeftCue(cueLemma(layer, left), clausesBetween(layer, left, clause));
  putRightCue(cueLemma(layer, right), clausesBetween(layer, right, clause));
  putCueDistances(
    layer.clauseMood[clause]!,
    left < 0 ? 0 : 1 + near(token - left),
    right < 0 ? 0 : 1 + near(right - token),
  );
  putRules(ruleAt(rules, token), rules.score[token]!, ruleAt(rules, token - 1), ruleAt(rules, token + 1), own);
  return hashesPut();
}

/**
 * Tokens of sentences that may hold a claim: those with a rule's claim, a quotation mark, a verb of saying or a plain
 * Konjunktiv. The others, a third of news text, hold two claim tokens in a hundred; reading them costs more than they bring.
 */
export function taggedTokens(layer: Layer, rules: RuleView): Int32Array {
  const tokens = int32(layer.size);
  let count = 0;
  for (const { first, last } of layer.doc.sentences) {
    let evidence = false;
    for (let token = first; token < last && !evidence; token++) {
      evidence =
        rules.kind[token]! > 0 ||
        layer.quote[token]! > 0 ||
        layer.cue[token]! > 0 ||
        (layer.bits[token]! & FORM.plainKonjunktiv) !== 0;
    }
    if (evidence) for (let token = first; token < last; token++) tokens[count++] = token;
  }
  return tokens.subarray(0, count);
}

/** Posteriors of the tagged tokens as rows for the whole text; the others lie in no claim. */
export function spreadTags(posteriors: Float32Array, tokens: Int32Array, size: number): Float32Array {
  const all = float32(size * LABEL_COUNT);
  let next = 0;
  for (let token = 0; token < size; token++) {
    const row = token * LABEL_COUNT;
    if (tokens[next] === token) {
      for (let label = 0; label < LABEL_COUNT; label++) all[row + label] = posteriors[next * LABEL_COUNT + label]!;
      next++;
    } else all[row + NONE] = 1;
  }
  return all;
}
