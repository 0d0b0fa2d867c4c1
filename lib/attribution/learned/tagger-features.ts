// Pure. What the claim tagger reads at a token: hashes of words, classes, quotation marks, clauses and sentences around it.
import { mix } from './hash';
import type { Layer } from './layer';
import type { RuleView } from './rules';

/** Most features one token can have. */
export const TAGGER_FEATURES = 80;

/** How far the nearest cue is looked for, in tokens: bounds the work on texts without a period. */
const CUE_REACH = 40;

/** Distances in tokens, coarsened. */
export const near = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;

/**
 * Writes the features of one token.
 *
 * @param out receives 32-bit hashes
 * @returns how many were written
 */
export function taggerFeatures(layer: Layer, rules: RuleView, token: number, out: Int32Array): number {
  let count = 0;
  const { word, fine, coarse, kind, quote, clause } = layer;
  const put = (template: number, value: number): void => {
    out[count++] = mix(template, value);
  };
  const sentenceNumber = layer.sentence[token]!;
  const sentence = layer.doc.sentences[sentenceNumber]!;
  const before = token - 1;
  const after = token + 1;
  const inside = (index: number): boolean => index >= 0 && index < layer.size;
  const kindAt = (index: number): number => (inside(index) ? kind[index]! : 31);
  const wordAt = (index: number): number => (inside(index) ? word[index]! : 7);
  const fineAt = (index: number): number => (inside(index) ? fine[index]! : 1023);
  const here = wordAt(token);

  put(1, here);
  put(2, wordAt(before));
  put(3, wordAt(after));
  put(4, wordAt(token - 2));
  put(5, wordAt(token + 2));
  put(6, mix(wordAt(before), here));
  put(7, mix(here, wordAt(after)));
  put(8, layer.suffix[token]!);
  put(9, layer.lemma[token]!);
  put(10, fine[token]!);
  put(11, fineAt(before));
  put(12, fineAt(after));
  put(13, mix(fineAt(before), fine[token]!));
  put(14, mix(fine[token]!, fineAt(after)));
  for (let offset = -3; offset <= 3; offset++) {
    const index = token + offset;
    put(20 + offset, inside(index) ? coarse[index]! : 511);
    put(30 + offset, kindAt(index));
  }
  put(36, kindAt(before) * 32 + kindAt(token));
  put(37, kindAt(token) * 32 + kindAt(after));
  put(38, (kindAt(before) * 32 + kindAt(token)) * 32 + kindAt(after));
  put(39, layer.bits[token]!);

  // Quotation marks.
  const quotation = layer.quotation[token]!;
  const quoteKind = quotation < 0 ? 0 : 1 + layer.quotationKind[quotation]!;
  const quoteState = quote[token]! * 8 + quoteKind;
  put(40, quoteState);
  put(41, quoteState * 32 + kind[token]!);
  put(42, (inside(before) ? quote[before]! : 4) * 8 + (inside(after) ? quote[after]! : 4));

  // The clause, the ones beside it, and what the sentence is like.
  const number = clause[token]!;
  const mood = layer.clauseMood[number]!;
  const cue = layer.clauseCue[number]!;
  const inSentence = (other: number): boolean =>
    other >= 0 && layer.clauseFirst[other]! >= sentence.first && layer.clauseFirst[other]! < sentence.last;
  const sketch = (other: number): number =>
    inSentence(other) ? layer.clauseMood[other]! * 8 + layer.clauseCue[other]! : 63;
  const clauseFirst = layer.clauseFirst[number]!;
  const own = mood * 8 + cue;
  put(50, own);
  put(51, own * 64 + sketch(number - 1));
  put(52, own * 64 + sketch(number + 1));
  put(53, (sketch(number - 1) * 64 + own) * 64 + sketch(number + 1));
  put(54, word[clauseFirst]!);
  put(55, mix(word[clauseFirst]!, sketch(number - 1)));
  put(56, mix(own, near(token - clauseFirst)));
  put(57, mix(own, near(layer.clauseLast[number]! - token)));
  put(58, mix(own, kind[token]!));
  const all = layer.sentenceSketch[sentenceNumber]!;
  const previous = sentenceNumber > 0 ? layer.sentenceSketch[sentenceNumber - 1]! : 255;
  put(59, all);
  put(60, mix(all, kind[token]!));
  put(61, mix(all, previous));
  put(62, mix(all, near(token - sentence.first)));
  put(63, mix(all, near(sentence.last - token)));
  put(64, word[sentence.first]!);
  put(65, mix(word[sentence.first]!, all));
  const nextSketch = sentenceNumber + 1 < layer.doc.sentences.length ? layer.sentenceSketch[sentenceNumber + 1]! : 255;
  put(66, mix(all, mix(previous, nextSketch)));

  // The nearest likely cues in the sentence.
  let left = token - 1;
  const leftEnd = Math.max(sentence.first, token - CUE_REACH);
  while (left >= leftEnd && layer.cue[left]! < 2) left--;
  let right = token + 1;
  const rightEnd = Math.min(sentence.last, token + CUE_REACH);
  while (right < rightEnd && layer.cue[right]! < 2) right++;
  const leftCue = left < leftEnd ? 0 : layer.lemma[left]!;
  const rightCue = right >= rightEnd ? 0 : layer.lemma[right]!;
  put(70, mix(leftCue, left < leftEnd ? 0 : Math.min(3, number - clause[left]!)));
  put(71, mix(rightCue, right >= rightEnd ? 0 : Math.min(3, clause[right]! - number)));
  put(72, mix(mood, mix(leftCue ? 1 + near(token - left) : 0, rightCue ? 1 + near(right - token) : 0)));

  // The rules' best claims here.
  const rule = (index: number): number =>
    inside(index) ? (rules.kind[index]! * 16 + rules.role[index]!) * 4 + rules.border[index]! : 1023;
  const ruled = rule(token);
  put(80, ruled);
  put(81, mix(ruled, rules.score[token]!));
  put(82, ruled * 1024 + rule(before));
  put(83, ruled * 1024 + rule(after));
  put(84, mix(ruled, kind[token]!));
  put(85, mix(ruled, mood * 8 + cue));
  return count;
}
