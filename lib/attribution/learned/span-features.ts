// Pure. What the rescorer sees of a span that may be a claim: dense numbers, in a fixed order.
import { openerCode, WORD_USE } from './function-words';
import { CUE, SPEAKER } from './labels';
import { type Layer, SENTENCE_VALUES } from './layer';
import { claimsBefore, type RuleClaim, type RuleView, type RuleWorth } from './rules';
import { lengthOf, type Span, sameness } from './span';
import { FINITE, FORM, MOOD } from './words';

export const SPAN_FEATURES = 69;

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
  const { doc, heads, shape, bits } = layer;
  const { first, last } = doc.sentences[sentence]!;
  let report = -9;
  let secondReport = -9;
  let telling = -9;
  let subject = -9;
  const reach = Math.min(last, first + SENTENCE_REACH);
  for (let token = first; token < reach; token++) {
    if (shape[token] === 1 && bits[token]! & VERBAL) {
      const form = doc.forms[token]!;
      const value = heads.report[form]!;
      if (value > report) {
        secondReport = report;
        report = value;
      } else if (value > secondReport) secondReport = value;
      telling = Math.max(telling, heads.telling[form]!);
    } else if (subject === -9 && shape[token]! >= 2 && !(bits[token]! & OPENING)) {
      subject = heads.head[doc.forms[token]!]!;
    }
  }
  layer.sentenceVerbs.set([report, secondReport, telling, subject], sentence * SENTENCE_VALUES);
}

/** Where a token stands to a span, and what is counted of the tokens there. */
const ZONE = { within: 0, before: 1, gap: 2, after: 3 } as const;
const COUNTED = {
  tokens: 0,
  score: 1,
  sure: 2,
  quoted: 3,
  cues: 4,
  roles: 5,
  cueRole: 6,
  speakerRole: 7,
  mood: 8,
} as const;
const COUNTS = 16;
const counts = new Int32Array(4 * COUNTS);

/** Tokens counted at either end of a longer span, before and behind it, and in its gap: bounds the work on hostile text. */
const LONGEST = 300;
const REACH = 120;
/** Tenths of a rule's score that count as sure. */
const SURE = 5;

/** Counts tokens [from, to) of one zone. */
function count(layer: Layer, rules: RuleView, zone: number, from: number, to: number): void {
  const { quote, cue, mood } = layer;
  const { score, role } = rules;
  const at = zone * COUNTS;
  counts[at + COUNTED.tokens]! += Math.max(0, to - from);
  for (let token = from; token < to; token++) {
    const tenths = score[token]!;
    if (tenths) {
      counts[at + COUNTED.score]! += tenths;
      if (tenths > SURE) counts[at + COUNTED.sure]!++;
    }
    const own = role[token]!;
    if (own) {
      counts[at + COUNTED.roles]!++;
      if (own === CUE) counts[at + COUNTED.cueRole]!++;
      else if (own === SPEAKER) counts[at + COUNTED.speakerRole]!++;
    }
    if (quote[token]) counts[at + COUNTED.quoted]!++;
    if (cue[token]! > 1) counts[at + COUNTED.cues]!++;
    if (mood[token]) counts[at + COUNTED.mood + mood[token]!]!++;
  }
}

/** Counts all zones of the sentences [from, to) that hold the span. */
function countAround(
  layer: Layer,
  rules: RuleView,
  { first, last, gapFirst, gapLast }: Span,
  from: number,
  to: number,
) {
  counts.fill(0);
  count(layer, rules, ZONE.before, Math.max(from, first - REACH), first);
  // Of a long stretch its beginning and its end.
  count(layer, rules, ZONE.within, first, Math.min(gapFirst, first + LONGEST));
  count(layer, rules, ZONE.within, Math.max(first + LONGEST, gapFirst - LONGEST), gapFirst);
  count(layer, rules, ZONE.gap, gapFirst, Math.min(gapLast, gapFirst + REACH));
  count(layer, rules, ZONE.within, gapLast, Math.min(last, gapLast + LONGEST));
  count(layer, rules, ZONE.after, last, Math.min(to, last + REACH));
}

const counted = (zone: number, what: number): number => counts[zone * COUNTS + what]!;

/**
 * Writes one span's features.
 *
 * @param out at least SPAN_FEATURES from `begin`
 * @returns the span's kind by its surest rule (labels.ts)
 */
export function spanFeatures(
  layer: Layer,
  span: Span,
  rules: RuleView,
  worth: RuleWorth,
  out: Float32Array,
  begin: number,
): number {
  let at = begin;
  const { first, last, gapFirst, gapLast } = span;
  const length = lengthOf(span);
  const { sentences, forms } = layer.doc;
  const firstSentence = layer.sentence[first]!;
  const lastSentence = layer.sentence[last - 1]!;
  const from = sentences[firstSentence]!.first;
  const to = sentences[lastSentence]!.last;
  countAround(layer, rules, span, from, to);
  const { tokens, score, sure, quoted, cues, roles, cueRole, speakerRole, mood } = COUNTED;
  const inside = counted(ZONE.within, tokens);
  const claim = counted(ZONE.within, score) / 10;

  // The rules that propose just this span.
  let kind = 0;
  let ruleScore = -1;
  let ruleWorth = 0;
  for (const number of span.rules) {
    const { candidate, kind: claimKind, rule } = rules.claims[number]!;
    ruleWorth = Math.max(ruleWorth, worth.claim(rule));
    if (candidate.score <= ruleScore) continue;
    ruleScore = candidate.score;
    kind = claimKind;
  }
  out[at++] = kind;
  out[at++] = ruleScore;
  out[at++] = ruleWorth;
  out[at++] = span.rules.length;

  // All rules' scores, token by token.
  out[at++] = claim / inside;
  out[at++] = counted(ZONE.within, sure) / inside;
  out[at++] = counted(ZONE.within, roles) / inside;
  out[at++] = claim - 0.4 * inside;
  const { score: scores, role } = rules;
  const scoreBefore = first > 0 ? scores[first - 1]! : 0;
  const scoreAfter = last < layer.size ? scores[last]! : 0;
  out[at++] = scores[first]! - scoreBefore;
  out[at++] = scores[last - 1]! - scoreAfter;
  out[at++] = first > 0 ? role[first - 1]! : 0;
  out[at++] = last < layer.size ? role[last]! : 0;

  // Shape.
  out[at++] = length;
  out[at++] = lastSentence - firstSentence;
  out[at++] = gapLast - gapFirst;
  out[at++] = gapLast > gapFirst ? counted(ZONE.gap, roles) / counted(ZONE.gap, tokens) : -1;
  out[at++] = first - from;
  out[at++] = to - last;
  out[at++] = beside(layer, first - 1, from, to);
  out[at++] = beside(layer, last, from, to);
  out[at++] = beside(layer, last - 1, from, to);
  const opener = Math.min(layer.quote[first] === 1 ? first + 1 : first, layer.size - 1);
  const { kind: classes } = layer.words;
  out[at++] = layer.shape[first] ? openerCode(layer.use[first]!) : 0;
  out[at++] = classes[forms[first]!]!;
  out[at++] = classes[forms[opener]!]!;
  out[at++] = classes[forms[last - 1]!]!;
  out[at++] = layer.clauseFirst[layer.clause[first]!] === first ? 1 : 0;
  const clauseLast = layer.clauseLast[layer.clause[last - 1]!]!;
  out[at++] = clauseLast === last ? 2 : clauseLast === last + 1 ? 1 : 0;
  out[at++] = layer.clause[last - 1]! - layer.clause[first]!;
  out[at++] = layer.use[first]! & WORD_USE.zu || (last - 2 >= first && layer.use[last - 2]! & WORD_USE.zu) ? 1 : 0;

  // Mood.
  for (let value: number = MOOD.konjunktiv1; value <= MOOD.past; value++)
    out[at++] = counted(ZONE.within, mood + value);
  out[at++] = layer.clauseMood[layer.clause[first]!]!;
  out[at++] = layer.clauseMood[layer.clause[last - 1]!]!;

  // Quotation marks.
  const quotation = layer.quotation[first]!;
  const own = layer.quote[first] === 1 ? layer.doc.quotations[quotation] : undefined;
  out[at++] = own ? (own.end === last ? 3 : own.end > last ? 1 : 2) : quotation >= 0 ? -1 : 0;
  out[at++] = own ? layer.quotationKind[quotation]! : -1;
  out[at++] = counted(ZONE.within, quoted) / inside;
  out[at++] = layer.quote[last - 1]!;
  out[at++] = counted(ZONE.before, quoted) + counted(ZONE.gap, quoted) + counted(ZONE.after, quoted);

  // The rest of its sentences: is there a reporting clause?
  out[at++] = length / (to - from);
  out[at++] = counted(ZONE.before, cueRole);
  out[at++] = counted(ZONE.after, cueRole);
  out[at++] = counted(ZONE.gap, cueRole);
  out[at++] = counted(ZONE.before, speakerRole);
  out[at++] = counted(ZONE.after, speakerRole);
  out[at++] = counted(ZONE.within, cueRole);
  out[at++] = counted(ZONE.before, cues);
  out[at++] = counted(ZONE.after, cues);
  out[at++] = counted(ZONE.within, cues);
  const rest = counted(ZONE.before, tokens) + counted(ZONE.gap, tokens) + counted(ZONE.after, tokens);
  const scored = counted(ZONE.before, score) + counted(ZONE.gap, score) + counted(ZONE.after, score);
  out[at++] = rest ? scored / rest : 0;
  out[at++] = layer.clauseMood[layer.clause[from]!]!;
  const verbs = firstSentence * SENTENCE_VALUES;
  if (Number.isNaN(layer.sentenceVerbs[verbs]!)) sentenceVerbs(layer, firstSentence);
  for (let index = 0; index < SENTENCE_VALUES; index++) out[at++] = layer.sentenceVerbs[verbs + index]!;

  // Around it.
  const previous = firstSentence > 0 ? sentences[firstSentence - 1]! : null;
  const next = lastSentence + 1 < sentences.length ? sentences[lastSentence + 1]! : null;
  out[at++] = previous ? rules.sentenceScore[firstSentence - 1]! / (previous.last - previous.first) : -1;
  out[at++] = next ? rules.sentenceScore[lastSentence + 1]! / (next.last - next.first) : -1;
  out[at++] = previous ? rules.sentenceCues[firstSentence - 1]! : -1;
  out[at++] = next ? rules.sentenceCues[lastSentence + 1]! : -1;
  out[at++] = previous && previous.block === sentences[firstSentence]!.block ? 1 : 0;
  out[at++] = firstSentence / sentences.length;

  // The rule's claim that comes nearest without being the same, and the surest one that overlaps.
  let nearness = 0;
  let nearest: RuleClaim | null = null;
  let rival = 0;
  const { claims: ruled, reach } = rules;
  for (let number = claimsBefore(rules, last) - 1; number >= 0 && reach[number]! > first; number--) {
    const other = ruled[number]!;
    if (!other.kind || other.span.last <= first) continue;
    const value = sameness(other.span, span);
    if (value > 0.99) continue;
    rival = Math.max(rival, other.candidate.score);
    if (value <= nearness) continue;
    nearness = value;
    nearest = other;
  }
  out[at++] = nearness;
  out[at++] = nearest ? nearest.candidate.score : 0;
  out[at++] = nearest ? worth.claim(nearest.rule) : 0;
  out[at++] = rival;
  out[at++] = rules.border[first]! & 1;
  out[at++] = rules.border[last]! & 2;
  return kind;
}
