// Pure. Borders of chosen claims that no reader would draw: in the midst of a noun phrase ("[Jahr in Lübeck ausgetragenen …"), or
// in a sentence of which the claim takes a scrap besides whole ones.
import { ASIDES } from '../../language/de/closed';
import type { TextDocument } from '../../text/types';
import { hashText } from './hash';
import { DIRECT, INDIRECT, REPORTED } from './labels';
import type { Layer } from './layer';
import { overlapping, type RuleClaim, type RuleView } from './rules';
import type { Scored } from './select';
import { type Span, sameness, withBorders } from './span';

/** A rule's claim that agrees so far is the same one. */
const SAME = 0.6;
/** A rule as sure as this of a claim knows its borders better than the pool. */
const SURE = 0.8;
/** How far a beginning is moved back, in tokens. */
const REACH = 12;
/** A sentence of which the claim holds less than this is a scrap. */
const SCRAP = 0.5;

/** Claims with their borders put right; what only tells when something was said is none. */
export function tidied(layer: Layer, rules: RuleView, chosen: readonly Scored[]): Scored[] {
  let free = 0;
  const claims = chosen.filter(({ span }) => !isAside(layer, rules, span));
  return claims.map((one) => {
    const span =
      one.kind === DIRECT
        ? withinMarks(layer, withoutMarks(layer, one.span))
        : asAnnotated(
            layer,
            one.kind,
            ruled(layer, rules, one, free) ??
              withStart(layer, rules, withoutScraps(layer, withoutMarks(layer, one.span)), free),
          );
    free = one.span.last;
    return span === one.span ? one : { span, kind: one.kind, score: one.score };
  });
}

/** The borders of a rule's claim that is the same one; reported claims are sentences or clauses, so that any rule that sees one will do. */
function ruled({ doc }: Layer, rules: RuleView, { kind, span }: Scored, free: number): Span | null {
  let best: Span | null = null;
  let most = SAME;
  for (const claim of overlapping(rules, span.first, span.last)) {
    const agreement = sameness(claim.span, span);
    if (claim.kind !== kind || agreement < most || claim.span.first < free) continue;
    if (kind !== REPORTED && claim.candidate.score < SURE && !holdsFrame(doc, span, claim)) continue;
    most = agreement;
    best = claim.span;
  }
  return best;
}

/** "[Der Zug fällt aus, heißt es]": the span takes in the clause that reports it. */
function holdsFrame({ tokens }: TextDocument, { first, last }: Span, { candidate, span }: RuleClaim): boolean {
  if (span.first < first || span.last > last) return false;
  const begin = tokens[first]!.begin;
  const { end } = tokens[last - 1]!;
  return candidate.frame.some((frame) => frame[0] >= begin && frame[1] <= end);
}

/** Without a mark that only ends what stands before: ". „Wenn …". */
function withoutMarks(layer: Layer, span: Span): Span {
  let { first } = span;
  while (first + 1 < span.gapFirst && layer.shape[first] === 0 && layer.quote[first] !== 1) first++;
  return first === span.first ? span : withBorders(span, first, span.last, span.gapFirst, span.gapLast);
}

/** A quotation ends with its closing mark: what reports it behind is no part of it. */
function withinMarks({ quote, quotation, doc }: Layer, span: Span): Span {
  const end = doc.quotations[quotation[span.first]!]?.end ?? span.last;
  if (end >= span.last || end <= span.first || span.gapFirst < span.gapLast) return span;
  for (let token = end; token < span.last; token++) if (quote[token] === 1) return span;
  return withBorders(span, span.first, end);
}

const ASIDE_WORDS: ReadonlySet<number> = new Set([...ASIDES, 'woran'].map((word) => hashText(word)));

/** "…, so die Kandidatin, als sie zu Wort kommt": no rule sees a claim begin here, and one reports what stands before. */
function isAside(layer: Layer, rules: RuleView, { first }: Span): boolean {
  if (!ASIDE_WORDS.has(layer.word[first]!) || rules.border[first]! & 1 || layer.shape[first - 1] !== 0) return false;
  return first > 1 && layer.sentence[first - 2] === layer.sentence[first] && rules.role[first - 2]! > 0;
}

/** Where a clause, a quotation, what a conjunction joins, or a rule's claim begins. */
function mayBegin(layer: Layer, rules: RuleView, token: number): boolean {
  if (token === 0 || layer.sentence[token] !== layer.sentence[token - 1]) return true;
  if (layer.clause[token] !== layer.clause[token - 1] || layer.quote[token] === 1) return true;
  if (rules.border[token]! & 1 || rules.role[token - 1]) return true;
  return layer.shape[token - 1] === 0;
}

function withStart(layer: Layer, rules: RuleView, span: Span, free: number): Span {
  if (mayBegin(layer, rules, span.first)) return span;
  for (let token = span.first - 1; token >= free && token >= span.first - REACH; token--) {
    if (!mayBegin(layer, rules, token)) continue;
    return withBorders(span, token, span.last, span.gapFirst, span.gapLast);
  }
  return span;
}

/** Indirect claims end before their sentence's mark, claims without a reporting clause with it (99 % of either in the corpus). */
function asAnnotated({ sentence, shape, quote, doc }: Layer, kind: number, span: Span): Span {
  const { first, last, gapFirst, gapLast } = span;
  const isFinal = (token: number): boolean =>
    token === doc.sentences[sentence[token]!]!.last - 1 && shape[token] === 0 && quote[token] === 0;
  if (kind === INDIRECT)
    return last - 1 > Math.max(first, gapLast < last ? gapLast : first) && isFinal(last - 1)
      ? withBorders(span, first, last - 1, Math.min(gapFirst, last - 1), Math.min(gapLast, last - 1))
      : span;
  if (gapFirst < gapLast || sentence[last] !== sentence[last - 1] || !isFinal(last)) return span;
  return withBorders(span, first, last + 1);
}

/** The span without a few words of a sentence at either end, if it holds a whole sentence besides. */
function withoutScraps({ sentence, doc: { sentences } }: Layer, span: Span): Span {
  const begins = sentence[span.first]!;
  const ends = sentence[span.last - 1]!;
  if (begins === ends || span.gapFirst < span.gapLast) return span;
  const opening = sentences[begins]!;
  const closing = sentences[ends]!;
  let { first, last } = span;
  // "… erhalten. Das [gab der Rat bekannt]": the pronoun stands for what was said and belongs to it, as in the corpus.
  const scrap = last - closing.first;
  if (scrap > 1 && scrap < SCRAP * (closing.last - closing.first) && (ends - begins > 1 || first === opening.first))
    last = sentences[ends - 1]!.last;
  if (
    opening.last - first < SCRAP * (opening.last - opening.first) &&
    (ends - begins > 1 || last === closing.last || last === closing.last - 1)
  )
    first = opening.last;
  if (first >= last || (first === span.first && last === span.last)) return span;
  return withBorders(span, first, last);
}
