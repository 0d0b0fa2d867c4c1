// Pure. What the claim tagger reads at a token: hashes of words, classes, quotation marks, clauses and sentences around it.
import { beginHashes, hashesPut, putHash } from './emit';
import { mix } from './hash';
import { LABEL_COUNT, NONE } from './labels';
import type { Layer } from './layer';
import type { RuleView } from './rules';
import { FORM } from './words';

/** Most features one token can have. */
export const TAGGER_FEATURES = 64;

/** How far the nearest cue is looked for, in tokens: bounds the work on texts without a period. */
const CUE_REACH = 40;
/** What stands for a token outside the text. */
const OUTSIDE = 991;

/** Distances in tokens, coarsened. */
export const near = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;

/** Value of a token array at an index that may lie outside the text. */
const at = (values: Int32Array | Uint8Array | Uint16Array, index: number): number =>
  index >= 0 && index < values.length ? values[index]! : OUTSIDE;

/** Mood and cue of a clause of the same sentence, or a mark that there is none. */
function sketch(layer: Layer, clause: number, first: number, last: number): number {
  if (clause < 0) return 63;
  const begin = layer.clauseFirst[clause]!;
  return begin >= first && begin < last ? layer.clauseMood[clause]! * 8 + layer.clauseCue[clause]! : 63;
}

/** The rules' best claims at a token, as one number. */
const ruleAt = (rules: RuleView, index: number): number =>
  index >= 0 && index < rules.kind.length
    ? (rules.kind[index]! * 16 + rules.role[index]!) * 4 + rules.border[index]!
    : 1023;

/**
 * Writes the features of one token.
 *
 * @param out receives 32-bit hashes
 * @returns how many were written
 */
export function taggerFeatures(layer: Layer, rules: RuleView, token: number, out: Int32Array): number {
  beginHashes(out);
  const { word, fine, coarse, kind, quote, clause } = layer;
  const sentenceNumber = layer.sentence[token]!;
  const { first, last } = layer.doc.sentences[sentenceNumber]!;
  const before = token - 1;
  const after = token + 1;
  const here = word[token]!;
  const wordBefore = at(word, before);
  const wordAfter = at(word, after);
  const kindHere = kind[token]!;
  const kindBefore = at(kind, before);
  const kindAfter = at(kind, after);
  const fineHere = fine[token]!;

  putHash(1, here);
  putHash(2, wordBefore);
  putHash(3, wordAfter);
  putHash(8, layer.suffix[token]!);
  putHash(9, layer.lemma[token]!);
  putHash(10, fineHere);
  putHash(11, at(fine, before));
  putHash(12, at(fine, after));
  putHash(18, at(coarse, token - 2));
  putHash(19, at(coarse, before));
  putHash(20, coarse[token]!);
  putHash(21, at(coarse, after));
  putHash(22, at(coarse, token + 2));
  putHash(28, at(kind, token - 2));
  putHash(32, at(kind, token + 2));
  putHash(36, kindBefore * 32 + kindHere);
  putHash(37, kindHere * 32 + kindAfter);
  putHash(39, layer.bits[token]!);
  putHash(43, layer.listed[token]! * 32 + layer.cue[token]!);

  // Quotation marks.
  const quotation = layer.quotation[token]!;
  const quoteState = quote[token]! * 8 + (quotation < 0 ? 0 : 1 + layer.quotationKind[quotation]!);
  putHash(40, quoteState);
  putHash(41, quoteState * 32 + kindHere);
  putHash(42, at(quote, before) * 8 + at(quote, after));

  // The clause, the ones beside it, and what the sentence is like.
  const number = clause[token]!;
  const mood = layer.clauseMood[number]!;
  const own = mood * 8 + layer.clauseCue[number]!;
  const previousClause = sketch(layer, number - 1, first, last);
  const nextClause = sketch(layer, number + 1, first, last);
  const clauseFirst = layer.clauseFirst[number]!;
  putHash(51, own * 64 + previousClause);
  putHash(52, own * 64 + nextClause);
  putHash(53, (previousClause * 64 + own) * 64 + nextClause);
  putHash(54, word[clauseFirst]!);
  putHash(56, mix(own, near(token - clauseFirst)));
  putHash(57, mix(own, near(layer.clauseLast[number]! - token)));
  const all = layer.sentenceSketch[sentenceNumber]!;
  const previous = sentenceNumber > 0 ? layer.sentenceSketch[sentenceNumber - 1]! : 255;
  putHash(59, all);
  putHash(61, mix(all, previous));
  putHash(62, mix(all, near(token - first)));
  putHash(63, mix(all, near(last - token)));
  putHash(64, word[first]!);

  // The nearest likely cues in the sentence.
  const leftEnd = Math.max(first, token - CUE_REACH);
  let left = token - 1;
  while (left >= leftEnd && layer.cue[left]! < 2) left--;
  const rightEnd = Math.min(last, token + CUE_REACH);
  let right = token + 1;
  while (right < rightEnd && layer.cue[right]! < 2) right++;
  const leftCue = left < leftEnd ? 0 : layer.lemma[left]!;
  const rightCue = right >= rightEnd ? 0 : layer.lemma[right]!;
  putHash(70, mix(leftCue, left < leftEnd ? 0 : Math.min(3, number - clause[left]!)));
  putHash(71, mix(rightCue, right >= rightEnd ? 0 : Math.min(3, clause[right]! - number)));
  putHash(72, mix(mood, mix(leftCue ? 1 + near(token - left) : 0, rightCue ? 1 + near(right - token) : 0)));

  // The rules' best claims here.
  const ruled = ruleAt(rules, token);
  putHash(80, ruled);
  putHash(81, mix(ruled, rules.score[token]!));
  putHash(82, ruled * 1024 + ruleAt(rules, before));
  putHash(83, ruled * 1024 + ruleAt(rules, after));
  putHash(85, mix(ruled, own));
  return hashesPut();
}

/**
 * Tokens of sentences that may hold a claim: those with a rule's claim, a quotation mark, a verb of saying or a plain
 * Konjunktiv. The others, a third of news text, hold two claim tokens in a hundred; reading them costs more than they bring.
 */
export function taggedTokens(layer: Layer, rules: RuleView): Int32Array {
  const tokens = new Int32Array(layer.size);
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
  const all = new Float32Array(size * LABEL_COUNT);
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
