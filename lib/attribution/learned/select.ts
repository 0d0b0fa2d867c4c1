// Pure. Chooses claims that do not overlap so that the sum of their scores above a threshold is highest.
import { float64, int32, uint8 } from '../../text/scratch';
import { REPORTED } from './labels';
import type { Span } from './span';

export interface Scored {
  span: Span;
  /** Label number 1–5. */
  kind: number;
  /** Expected agreement with a claim, 0…1. */
  score: number;
}

/** Weighted interval scheduling; O(n log n). The result is in text order. */
export function select<T extends Scored>(items: readonly T[], thresholds: { span: number; reported: number }): T[] {
  const thresholdOf = ({ kind }: Scored): number => (kind === REPORTED ? thresholds.reported : thresholds.span);
  const sorted = items
    .filter((item) => item.score > thresholdOf(item))
    .sort((one, other) => one.span.last - other.span.last || one.span.first - other.span.first);
  const ends = sorted.map((item) => item.span.last);
  const best = float64(sorted.length + 1);
  const previous = int32(sorted.length);
  const taken = uint8(sorted.length);
  sorted.forEach((item, index) => {
    // How many items end at or before this one's beginning.
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= item.span.first) low = middle + 1;
      else high = middle;
    }
    previous[index] = low;
    const value = best[low]! + item.score - thresholdOf(item);
    taken[index] = value > best[index]! ? 1 : 0;
    best[index + 1] = Math.max(value, best[index]!);
  });
  const chosen: T[] = [];
  for (let index = sorted.length - 1; index >= 0; ) {
    if (taken[index]) {
      chosen.push(sorted[index]!);
      index = previous[index]! - 1;
    } else index--;
  }
  return chosen.reverse();
}
