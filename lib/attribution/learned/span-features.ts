// Pure. What the rescorer sees of a span that may be a claim: dense numbers, in a fixed order.
import { hashText } from './hash';
import { CUE, FIRST_KIND, FRAME, LAST_KIND, NONE, SPEAKER } from './labels';
import type { Layer } from './layer';
import { frameMass, lengthOf, type Span, within } from './pool';
import { overlapping, type RuleView, type RuleWorth, sameness } from './rules';
import { COLUMN, type Sums } from './sums';

export const SPAN_FEATURES = 88;

const OPENERS = new Map(
  [
    'dass',
    'ob',
    'wie',
    'wo',
    'was',
    'wer',
    'warum',
    'weil',
    'wenn',
    'der',
    'die',
    'das',
    'und',
    'so',
    'man',
    'es',
    'soll',
    'sollen',
  ].map((word, index) => [hashText(word), index + 1] as const),
);
const MARKS = new Map(
  [',', ':', ';', '.', '–', '(', ')', '-', '!', '?'].map((mark, index) => [hashText(mark), index + 2] as const),
);
const ZU = hashText('zu');

/** Class of what stands beside a border: 0 outside the sentence, 1 word, then marks; quotation marks last. */
function beside(layer: Layer, token: number, first: number, last: number): number {
  if (token < first || token >= last) return 0;
  if (layer.quote[token] === 1) return 13;
  if (layer.quote[token] === 3) return 14;
  return MARKS.get(layer.word[token]!) ?? 1;
}

/**
 * Writes one span's features.
 *
 * @param out at least SPAN_FEATURES from `at`
 * @returns the span's likeliest kind by the tagger (label number 1–5)
 */
export function spanFeatures(
  layer: Layer,
  sums: Sums,
  span: Span,
  rules: RuleView,
  worth: RuleWorth,
  out: Float32Array,
  at: number,
): number {
  let index = at;
  const put = (value: number): void => {
    out[index++] = value;
  };
  const { first, last, gapFirst, gapLast } = span;
  const length = lengthOf(span);
  const sentences = layer.doc.sentences;
  const firstSentence = layer.sentence[first]!;
  const lastSentence = layer.sentence[last - 1]!;
  const from = sentences[firstSentence]!.first;
  const to = sentences[lastSentence]!.last;

  // The tagger's view.
  let kind = 2;
  let best = -1;
  for (let label = FIRST_KIND; label <= LAST_KIND; label++) {
    const mass = within(sums, label, span);
    put(mass / length);
    if (mass > best) {
      best = mass;
      kind = label;
    }
  }
  const claim = within(sums, COLUMN.claim, span);
  put(kind);
  put(claim / length);
  put(within(sums, COLUMN.sure, span) / length);
  put(within(sums, NONE, span) / length);
  put((frameMass(sums, first, last) - frameMass(sums, gapFirst, gapLast)) / length);
  put(claim - 0.4 * length);
  put(sums.claim(first));
  put(sums.claim(first - 1));
  put(sums.claim(last - 1));
  put(sums.claim(last));
  put(sums.claim(first) - sums.claim(first - 1));
  put(sums.claim(last - 1) - sums.claim(last));
  put(first > 0 ? 1 - sums.label(first - 1, NONE) - sums.claim(first - 1) : 0);
  put(last < layer.size ? 1 - sums.label(last, NONE) - sums.claim(last) : 0);
  let least = 1;
  for (let token = first; token < last; token++) {
    if (token === gapFirst) token = gapLast;
    least = Math.min(least, sums.claim(token));
  }
  put(least);

  // Shape.
  put(length);
  put(lastSentence - firstSentence);
  put(gapLast - gapFirst);
  put(gapLast > gapFirst ? frameMass(sums, gapFirst, gapLast) / (gapLast - gapFirst) : -1);
  put(first - from);
  put(to - last);
  put(beside(layer, first - 1, from, to));
  put(beside(layer, last, from, to));
  put(beside(layer, last - 1, from, to));
  const opener = layer.quote[first] === 1 ? first + 1 : first;
  put(OPENERS.get(layer.word[first]!) ?? 0);
  put(layer.kind[first]!);
  put(layer.kind[Math.min(opener, layer.size - 1)]!);
  put(layer.kind[last - 1]!);
  put(layer.clauseFirst[layer.clause[first]!] === first ? 1 : 0);
  const clauseLast = layer.clauseLast[layer.clause[last - 1]!]!;
  put(clauseLast === last ? 2 : clauseLast === last + 1 ? 1 : 0);
  put(layer.clause[last - 1]! - layer.clause[first]!);
  put(layer.word[first] === ZU || (last - 2 >= first && layer.word[last - 2] === ZU) ? 1 : 0);

  // Mood.
  put(within(sums, COLUMN.konjunktiv1, span));
  put(within(sums, COLUMN.ambiguous, span));
  put(within(sums, COLUMN.konjunktiv2, span));
  put(within(sums, COLUMN.present, span));
  put(within(sums, COLUMN.past, span));
  put(layer.clauseMood[layer.clause[first]!]!);
  put(layer.clauseMood[layer.clause[last - 1]!]!);

  // Quotation marks.
  const quotation = layer.quotation[first]!;
  const own = layer.quote[first] === 1 ? layer.doc.quotations[quotation] : undefined;
  put(own ? (own.end === last ? 3 : own.end > last ? 1 : 2) : quotation >= 0 ? -1 : 0);
  put(own ? layer.quotationKind[quotation]! : -1);
  put(within(sums, COLUMN.quoted, span) / length);
  put(layer.quote[last - 1]!);
  put(sums.sum(COLUMN.quoted, from, to) - within(sums, COLUMN.quoted, span));

  // The rest of its sentences: is there a reporting clause?
  const rest = to - from - length;
  put(length / (to - from));
  put(sums.sum(CUE, from, first));
  put(sums.sum(CUE, last, to));
  put(sums.sum(CUE, gapFirst, gapLast));
  put(sums.sum(SPEAKER, from, first));
  put(sums.sum(SPEAKER, last, to));
  put(sums.sum(FRAME, from, to));
  put(within(sums, CUE, span));
  put(rest ? (sums.sum(COLUMN.claim, from, to) - claim) / rest : 0);
  let cueBefore = 0;
  let cueDistance = 40;
  for (let token = first - 1; token >= from && first - token < 30; token--) {
    if (layer.cue[token]! > cueBefore) {
      cueBefore = layer.cue[token]!;
      cueDistance = first - token;
    }
  }
  let cueAfter = 0;
  for (let token = last; token < to && token - last < 30; token++) cueAfter = Math.max(cueAfter, layer.cue[token]!);
  let cueInside = 0;
  for (let token = first; token < last && token - first < 60; token++)
    cueInside = Math.max(cueInside, layer.cue[token]!);
  put(cueBefore);
  put(cueDistance);
  put(cueAfter);
  put(cueInside);
  put(layer.clauseMood[layer.clause[from]!]!);

  // Around it.
  const previous = firstSentence > 0 ? sentences[firstSentence - 1]! : null;
  const next = lastSentence + 1 < sentences.length ? sentences[lastSentence + 1]! : null;
  put(previous ? sums.sum(COLUMN.claim, previous.first, previous.last) / (previous.last - previous.first) : -1);
  put(next ? sums.sum(COLUMN.claim, next.first, next.last) / (next.last - next.first) : -1);
  put(previous ? sums.sum(CUE, previous.first, previous.last) : -1);
  put(next ? sums.sum(CUE, next.first, next.last) : -1);
  put(previous && previous.block === sentences[firstSentence]!.block ? 1 : 0);
  put(firstSentence / sentences.length);
  put(sums.sum(COLUMN.claim, 0, layer.size) / layer.size);

  // The rules: the one that proposes just this span, and the one that comes nearest.
  let ruleScore = 0;
  let ruleKind = 0;
  let ruleWorth = 0;
  let proposals = 0;
  for (const number of span.rules) {
    const { candidate, kind: claimKind, rule } = rules.claims[number]!;
    proposals++;
    ruleWorth = Math.max(ruleWorth, worth.claim(rule));
    if (candidate.score > ruleScore) {
      ruleScore = candidate.score;
      ruleKind = claimKind;
    }
  }
  put(ruleScore);
  put(ruleKind);
  put(ruleWorth);
  put(proposals);
  let nearness = 0;
  let nearScore = 0;
  let nearWorth = 0;
  let rival = 0;
  for (const other of overlapping(rules, first, last)) {
    const value = sameness(other.span, span);
    if (value > nearness) {
      nearness = value;
      nearScore = other.candidate.score;
      nearWorth = worth.claim(other.rule);
    }
    if (value < 0.99) rival = Math.max(rival, other.candidate.score);
  }
  put(nearness);
  put(nearScore);
  put(nearWorth);
  put(rival);
  let covered = 0;
  for (let token = first; token < last; token++) if (rules.score[token]! > 0) covered++;
  put(covered / (last - first));
  put(rules.border[first]! & 1);
  put(rules.border[last]! & 2);
  put(span.source & 127);
  if (index - at > SPAN_FEATURES) throw new Error(`too many span features: ${index - at}`);
  while (index < at + SPAN_FEATURES) out[index++] = 0;
  return kind;
}
