// Pure. What is to be painted, in reading order, and which part of it at a time.
import type { Span } from '../model';
import type { Mark } from './marks';

/** One passage and the highlight that it belongs to. */
export interface Passage {
  name: string;
  span: Span;
}

/** Passages from number `from` up to, not including, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Passages that are painted at a time. Whenever the page changes, browsers look over all painted ranges before the next
 * frame (Chromium: 1,000 ranges 4 ms, 7,000 ranges 25 ms, measured), so an article with more is painted around what is
 * on screen. 1,000 are some ten screens of an article that is dense with claims.
 */
export const MOST_PASSAGES = 1_000;
/** The stretch moves in steps, so that scrolling a little moves nothing. */
const STEP = MOST_PASSAGES / 4;

export function passagesOf(marks: readonly Mark[]): Passage[] {
  const passages = marks.flatMap(({ name, spans }) => spans.map((span) => ({ name, span })));
  return passages.length > MOST_PASSAGES ? passages.sort((a, b) => a.span.block - b.span.block) : passages;
}

/** The passages around a block: all of them where they are few. */
export function stretchAround(passages: readonly Passage[], block: number): Stretch {
  if (passages.length <= MOST_PASSAGES) return { from: 0, to: passages.length };
  const middle = Math.round(firstFrom(passages, block) / STEP) * STEP;
  const from = Math.max(0, Math.min(middle - MOST_PASSAGES / 2, passages.length - MOST_PASSAGES));
  return { from, to: from + MOST_PASSAGES };
}

/** Numbers of a stretch, those nearest to its middle (or to the article's beginning, if it starts there) first. */
export function inOrder({ from, to }: Stretch): number[] {
  const middle = from === 0 ? 0 : (from + to) / 2;
  return Array.from({ length: to - from }, (_, index) => from + index).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
}

/** Number of the first passage in this block or after it, by bisection. */
function firstFrom(passages: readonly Passage[], block: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.span.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
