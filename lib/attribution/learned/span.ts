// Pure. A claim's place in the text by token numbers: one stretch, or two around a reporting clause.

/** Tokens [first, last) without [gapFirst, gapLast); no gap: both are `last`. */
export interface Span {
  first: number;
  last: number;
  gapFirst: number;
  gapLast: number;
  /** Numbers of the rules' claims that propose this span. */
  rules: number[];
}

/** Tokens of the span that count (its gap left out). */
export const lengthOf = (span: Span): number => span.last - span.first - (span.gapLast - span.gapFirst);

/** Tokens that two stretches share. */
const overlap = (from: number, to: number, start: number, end: number): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));

/** Token F1 of two spans. */
export function sameness(one: Span, other: Span): number {
  const both =
    overlap(one.first, one.gapFirst, other.first, other.gapFirst) +
    overlap(one.first, one.gapFirst, other.gapLast, other.last) +
    overlap(one.gapLast, one.last, other.first, other.gapFirst) +
    overlap(one.gapLast, one.last, other.gapLast, other.last);
  return (2 * both) / (lengthOf(one) + lengthOf(other));
}
