// Pure. What the rescorer sees of a span that may be a claim: dense numbers, in a fixed order.
import { beginNumbers, endNumbers, putNumber } from './emit';
import { hashText } from './hash';
import { CUE, FIRST_KIND, FRAME, LAST_KIND, NONE, SPEAKER } from './labels';
import type { Layer } from './layer';
import { frameMass, within } from './pool';
import { claimKey, type HeadScores, reportKey } from './rank-features';
import { overlapping, type RuleView, type RuleWorth } from './rules';
import { lengthOf, type Span, sameness } from './span';
import { COLUMN, type Sums } from './sums';
import { FINITE, FORM } from './words';

export const SPAN_FEATURES = 92;

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
const VERBAL = FINITE | FORM.participle | FORM.infinitive | FORM.zuInfinitive;
/** Words that only begin a sentence. */
const OPENING = FORM.determiner | FORM.pronoun | FORM.preposition | FORM.conjunction | FORM.adverb;
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
  heads: HeadScores,
  out: Float32Array,
  at: number,
): number {
  beginNumbers(out, at);
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
    putNumber(mass / length);
    if (mass > best) {
      best = mass;
      kind = label;
    }
  }
  const claim = within(sums, COLUMN.claim, span);
  putNumber(kind);
  putNumber(claim / length);
  putNumber(within(sums, COLUMN.sure, span) / length);
  putNumber(within(sums, NONE, span) / length);
  putNumber((frameMass(sums, first, last) - frameMass(sums, gapFirst, gapLast)) / length);
  putNumber(claim - 0.4 * length);
  putNumber(sums.claim(first));
  putNumber(sums.claim(first - 1));
  putNumber(sums.claim(last - 1));
  putNumber(sums.claim(last));
  putNumber(sums.claim(first) - sums.claim(first - 1));
  putNumber(sums.claim(last - 1) - sums.claim(last));
  putNumber(first > 0 ? 1 - sums.label(first - 1, NONE) - sums.claim(first - 1) : 0);
  putNumber(last < layer.size ? 1 - sums.label(last, NONE) - sums.claim(last) : 0);
  let least = 1;
  for (let token = first; token < last; token++) {
    if (token === gapFirst) token = gapLast;
    least = Math.min(least, sums.claim(token));
  }
  putNumber(least);

  // Shape.
  putNumber(length);
  putNumber(lastSentence - firstSentence);
  putNumber(gapLast - gapFirst);
  putNumber(gapLast > gapFirst ? frameMass(sums, gapFirst, gapLast) / (gapLast - gapFirst) : -1);
  putNumber(first - from);
  putNumber(to - last);
  putNumber(beside(layer, first - 1, from, to));
  putNumber(beside(layer, last, from, to));
  putNumber(beside(layer, last - 1, from, to));
  const opener = layer.quote[first] === 1 ? first + 1 : first;
  putNumber(OPENERS.get(layer.word[first]!) ?? 0);
  putNumber(layer.kind[first]!);
  putNumber(layer.kind[Math.min(opener, layer.size - 1)]!);
  putNumber(layer.kind[last - 1]!);
  putNumber(layer.clauseFirst[layer.clause[first]!] === first ? 1 : 0);
  const clauseLast = layer.clauseLast[layer.clause[last - 1]!]!;
  putNumber(clauseLast === last ? 2 : clauseLast === last + 1 ? 1 : 0);
  putNumber(layer.clause[last - 1]! - layer.clause[first]!);
  putNumber(layer.word[first] === ZU || (last - 2 >= first && layer.word[last - 2] === ZU) ? 1 : 0);

  // Mood.
  putNumber(within(sums, COLUMN.konjunktiv1, span));
  putNumber(within(sums, COLUMN.ambiguous, span));
  putNumber(within(sums, COLUMN.konjunktiv2, span));
  putNumber(within(sums, COLUMN.present, span));
  putNumber(within(sums, COLUMN.past, span));
  putNumber(layer.clauseMood[layer.clause[first]!]!);
  putNumber(layer.clauseMood[layer.clause[last - 1]!]!);

  // Quotation marks.
  const quotation = layer.quotation[first]!;
  const own = layer.quote[first] === 1 ? layer.doc.quotations[quotation] : undefined;
  putNumber(own ? (own.end === last ? 3 : own.end > last ? 1 : 2) : quotation >= 0 ? -1 : 0);
  putNumber(own ? layer.quotationKind[quotation]! : -1);
  putNumber(within(sums, COLUMN.quoted, span) / length);
  putNumber(layer.quote[last - 1]!);
  putNumber(sums.sum(COLUMN.quoted, from, to) - within(sums, COLUMN.quoted, span));

  // The rest of its sentences: is there a reporting clause?
  const rest = to - from - length;
  putNumber(length / (to - from));
  putNumber(sums.sum(CUE, from, first));
  putNumber(sums.sum(CUE, last, to));
  putNumber(sums.sum(CUE, gapFirst, gapLast));
  putNumber(sums.sum(SPEAKER, from, first));
  putNumber(sums.sum(SPEAKER, last, to));
  putNumber(sums.sum(FRAME, from, to));
  putNumber(within(sums, CUE, span));
  putNumber(rest ? (sums.sum(COLUMN.claim, from, to) - claim) / rest : 0);
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
  putNumber(cueBefore);
  putNumber(cueDistance);
  putNumber(cueAfter);
  putNumber(cueInside);
  putNumber(layer.clauseMood[layer.clause[from]!]!);

  // Verbs of sentences that report; whether the sentence begins with somebody who may speak.
  let report = -9;
  let secondReport = -9;
  let telling = -9;
  let subject = -9;
  const reach = Math.min(to, from + 60);
  for (let token = from; token < reach; token++) {
    if (layer.shape[token] === 1 && layer.bits[token]! & VERBAL) {
      const value = heads.word(reportKey(layer.lemma[token]!));
      if (value > report) {
        secondReport = report;
        report = value;
      } else if (value > secondReport) secondReport = value;
      telling = Math.max(telling, heads.word(claimKey(layer.lemma[token]!)));
    } else if (subject === -9 && layer.shape[token]! >= 2 && !(layer.bits[token]! & OPENING)) {
      subject = heads.word(layer.word[token]!);
    }
  }
  putNumber(report);
  putNumber(secondReport);
  putNumber(telling);
  putNumber(subject);

  // Around it.
  const previous = firstSentence > 0 ? sentences[firstSentence - 1]! : null;
  const next = lastSentence + 1 < sentences.length ? sentences[lastSentence + 1]! : null;
  putNumber(previous ? sums.sum(COLUMN.claim, previous.first, previous.last) / (previous.last - previous.first) : -1);
  putNumber(next ? sums.sum(COLUMN.claim, next.first, next.last) / (next.last - next.first) : -1);
  putNumber(previous ? sums.sum(CUE, previous.first, previous.last) : -1);
  putNumber(next ? sums.sum(CUE, next.first, next.last) : -1);
  putNumber(previous && previous.block === sentences[firstSentence]!.block ? 1 : 0);
  putNumber(firstSentence / sentences.length);
  putNumber(sums.sum(COLUMN.claim, 0, layer.size) / layer.size);

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
  putNumber(ruleScore);
  putNumber(ruleKind);
  putNumber(ruleWorth);
  putNumber(proposals);
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
  putNumber(nearness);
  putNumber(nearScore);
  putNumber(nearWorth);
  putNumber(rival);
  let covered = 0;
  for (let token = first; token < last; token++) if (rules.score[token]! > 0) covered++;
  putNumber(covered / (last - first));
  putNumber(rules.border[first]! & 1);
  putNumber(rules.border[last]! & 2);
  putNumber(span.source & 127);
  endNumbers(SPAN_FEATURES);
  return kind;
}
