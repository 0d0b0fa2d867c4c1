// Pure. What the rescorer sees of a span that may be a claim: dense numbers, in a fixed order.
import { openerCode, WORD_USE } from './function-words';
import { CUE, FIRST_KIND, FRAME, LAST_KIND, NONE, SPEAKER } from './labels';
import { type Layer, SENTENCE_VALUES } from './layer';
import { frameMass, within } from './pool';
import { claimsBefore, type RuleClaim, type RuleView, type RuleWorth } from './rules';
import { lengthOf, type Span, sameness } from './span';
import { COLUMN, type Sums } from './sums';
import { FINITE, FORM } from './words';

export const SPAN_FEATURES = 92;

const VERBAL = FINITE | FORM.participle | FORM.infinitive | FORM.zuInfinitive;
/** Words that only begin a sentence. */
const OPENING = FORM.determiner | FORM.pronoun | FORM.preposition | FORM.conjunction | FORM.adverb;

/** Class of what stands beside a border: 0 outside the sentence, 1 word, then marks; quotation marks last. */
function beside(layer: Layer, token: number, first: number, last: number): number {
  if (token < first || token >= last) return 0;
  if (layer.quote[token] === 1) return 13;
  if (layer.quote[token] === 3) return 14;
  return layer.shape[token] ? 1 : openerCode(layer.use[token]!) || 1;
}

/** Longer sentences are judged by their beginning. */
const SENTENCE_REACH = 60;

/** Verbs of sentences that report; whether the sentence begins with somebody who may speak. Looked at once a sentence. */
function sentenceVerbs(layer: Layer, sentence: number): void {
  const { first, last } = layer.doc.sentences[sentence]!;
  let report = -9;
  let secondReport = -9;
  let telling = -9;
  let subject = -9;
  const reach = Math.min(last, first + SENTENCE_REACH);
  for (let token = first; token < reach; token++) {
    if (layer.shape[token] === 1 && layer.bits[token]! & VERBAL) {
      const value = layer.report[token]!;
      if (value > report) {
        secondReport = report;
        report = value;
      } else if (value > secondReport) secondReport = value;
      telling = Math.max(telling, layer.telling[token]!);
    } else if (subject === -9 && layer.shape[token]! >= 2 && !(layer.bits[token]! & OPENING)) {
      subject = layer.head[token]!;
    }
  }
  layer.sentenceVerbs.set([report, secondReport, telling, subject], sentence * SENTENCE_VALUES);
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
  begin: number,
): number {
  let at = begin;
  const end = begin + SPAN_FEATURES;
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
    out[at++] = mass / length;
    if (mass > best) {
      best = mass;
      kind = label;
    }
  }
  const claim = within(sums, COLUMN.claim, span);
  out[at++] = kind;
  out[at++] = claim / length;
  out[at++] = within(sums, COLUMN.sure, span) / length;
  out[at++] = within(sums, NONE, span) / length;
  out[at++] = (frameMass(sums, first, last) - frameMass(sums, gapFirst, gapLast)) / length;
  out[at++] = claim - 0.4 * length;
  out[at++] = sums.claim(first);
  out[at++] = sums.claim(first - 1);
  out[at++] = sums.claim(last - 1);
  out[at++] = sums.claim(last);
  out[at++] = sums.claim(first) - sums.claim(first - 1);
  out[at++] = sums.claim(last - 1) - sums.claim(last);
  out[at++] = first > 0 ? 1 - sums.label(first - 1, NONE) - sums.claim(first - 1) : 0;
  out[at++] = last < layer.size ? 1 - sums.label(last, NONE) - sums.claim(last) : 0;
  let least = 1;
  const { claims: inClaim } = sums;
  for (let token = first; token < gapFirst; token++) if (inClaim[token]! < least) least = inClaim[token]!;
  for (let token = gapLast; token < last; token++) if (inClaim[token]! < least) least = inClaim[token]!;
  out[at++] = least;

  // Shape.
  out[at++] = length;
  out[at++] = lastSentence - firstSentence;
  out[at++] = gapLast - gapFirst;
  out[at++] = gapLast > gapFirst ? frameMass(sums, gapFirst, gapLast) / (gapLast - gapFirst) : -1;
  out[at++] = first - from;
  out[at++] = to - last;
  out[at++] = beside(layer, first - 1, from, to);
  out[at++] = beside(layer, last, from, to);
  out[at++] = beside(layer, last - 1, from, to);
  const opener = layer.quote[first] === 1 ? first + 1 : first;
  out[at++] = layer.shape[first] ? openerCode(layer.use[first]!) : 0;
  out[at++] = layer.kind[first]!;
  out[at++] = layer.kind[Math.min(opener, layer.size - 1)]!;
  out[at++] = layer.kind[last - 1]!;
  out[at++] = layer.clauseFirst[layer.clause[first]!] === first ? 1 : 0;
  const clauseLast = layer.clauseLast[layer.clause[last - 1]!]!;
  out[at++] = clauseLast === last ? 2 : clauseLast === last + 1 ? 1 : 0;
  out[at++] = layer.clause[last - 1]! - layer.clause[first]!;
  out[at++] = layer.use[first]! & WORD_USE.zu || (last - 2 >= first && layer.use[last - 2]! & WORD_USE.zu) ? 1 : 0;

  // Mood.
  out[at++] = within(sums, COLUMN.konjunktiv1, span);
  out[at++] = within(sums, COLUMN.ambiguous, span);
  out[at++] = within(sums, COLUMN.konjunktiv2, span);
  out[at++] = within(sums, COLUMN.present, span);
  out[at++] = within(sums, COLUMN.past, span);
  out[at++] = layer.clauseMood[layer.clause[first]!]!;
  out[at++] = layer.clauseMood[layer.clause[last - 1]!]!;

  // Quotation marks.
  const quotation = layer.quotation[first]!;
  const own = layer.quote[first] === 1 ? layer.doc.quotations[quotation] : undefined;
  out[at++] = own ? (own.end === last ? 3 : own.end > last ? 1 : 2) : quotation >= 0 ? -1 : 0;
  out[at++] = own ? layer.quotationKind[quotation]! : -1;
  out[at++] = within(sums, COLUMN.quoted, span) / length;
  out[at++] = layer.quote[last - 1]!;
  out[at++] = sums.sum(COLUMN.quoted, from, to) - within(sums, COLUMN.quoted, span);

  // The rest of its sentences: is there a reporting clause?
  const rest = to - from - length;
  out[at++] = length / (to - from);
  out[at++] = sums.sum(CUE, from, first);
  out[at++] = sums.sum(CUE, last, to);
  out[at++] = sums.sum(CUE, gapFirst, gapLast);
  out[at++] = sums.sum(SPEAKER, from, first);
  out[at++] = sums.sum(SPEAKER, last, to);
  out[at++] = sums.sum(FRAME, from, to);
  out[at++] = within(sums, CUE, span);
  out[at++] = rest ? (sums.sum(COLUMN.claim, from, to) - claim) / rest : 0;
  const cueBefore = layer.leftCue[first]!;
  const cueAfter = layer.rightCue[last - 1]!;
  out[at++] = cueBefore < from ? 0 : layer.cue[cueBefore]!;
  out[at++] = cueBefore < from ? 40 : first - cueBefore;
  out[at++] = cueAfter < last ? 0 : layer.cue[cueAfter]!;
  out[at++] = within(sums, COLUMN.cues, span);
  out[at++] = layer.clauseMood[layer.clause[from]!]!;

  const verbs = firstSentence * SENTENCE_VALUES;
  if (Number.isNaN(layer.sentenceVerbs[verbs]!)) sentenceVerbs(layer, firstSentence);
  for (let index = 0; index < SENTENCE_VALUES; index++) out[at++] = layer.sentenceVerbs[verbs + index]!;

  // Around it.
  const previous = firstSentence > 0 ? sentences[firstSentence - 1]! : null;
  const next = lastSentence + 1 < sentences.length ? sentences[lastSentence + 1]! : null;
  out[at++] = previous ? sums.sum(COLUMN.claim, previous.first, previous.last) / (previous.last - previous.first) : -1;
  out[at++] = next ? sums.sum(COLUMN.claim, next.first, next.last) / (next.last - next.first) : -1;
  out[at++] = previous ? sums.sum(CUE, previous.first, previous.last) : -1;
  out[at++] = next ? sums.sum(CUE, next.first, next.last) : -1;
  out[at++] = previous && previous.block === sentences[firstSentence]!.block ? 1 : 0;
  out[at++] = firstSentence / sentences.length;
  out[at++] = sums.sum(COLUMN.claim, 0, layer.size) / layer.size;

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
  out[at++] = ruleScore;
  out[at++] = ruleKind;
  out[at++] = ruleWorth;
  out[at++] = proposals;
  let nearness = 0;
  let nearest: RuleClaim | null = null;
  let rival = 0;
  const { claims: ruled, reach } = rules;
  for (let number = claimsBefore(rules, last) - 1; number >= 0 && reach[number]! > first; number--) {
    const other = ruled[number]!;
    if (!other.kind || other.span.last <= first) continue;
    const value = sameness(other.span, span);
    if (value > nearness) {
      nearness = value;
      nearest = other;
    }
    if (value < 0.99) rival = Math.max(rival, other.candidate.score);
  }
  out[at++] = nearness;
  out[at++] = nearest ? nearest.candidate.score : 0;
  out[at++] = nearest ? worth.claim(nearest.rule) : 0;
  out[at++] = rival;
  let covered = 0;
  for (let token = first; token < last; token++) if (rules.score[token]! > 0) covered++;
  out[at++] = covered / (last - first);
  out[at++] = rules.border[first]! & 1;
  out[at++] = rules.border[last]! & 2;
  out[at++] = span.source & 127;
  while (at < end) out[at++] = 0;
  return kind;
}
