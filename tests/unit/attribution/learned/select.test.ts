import { describe, expect, it } from 'vitest';
import { type Scored, select } from '../../../../lib/attribution/learned/select';

const item = (first: number, last: number, score: number): Scored => ({
  span: { first, last, gapFirst: last, gapLast: last, rules: [] },
  kind: 2,
  score,
});
const at = (threshold: number) => ({ span: threshold, reported: threshold });
const spans = (items: Scored[]): number[][] => items.map(({ span }) => [span.first, span.last]);

describe('select', () => {
  it('never takes two that overlap', () => {
    expect(spans(select([item(0, 10, 0.9), item(5, 15, 0.8), item(15, 20, 0.7)], at(0.4)))).toEqual([
      [0, 10],
      [15, 20],
    ]);
  });

  it('takes two short ones before a long one if they promise more together', () => {
    expect(spans(select([item(0, 20, 0.7), item(0, 9, 0.65), item(9, 20, 0.65)], at(0.4)))).toEqual([
      [0, 9],
      [9, 20],
    ]);
  });

  it('leaves out what does not reach the threshold', () => {
    expect(select([item(0, 3, 0.39)], at(0.4))).toEqual([]);
    expect(select([], at(0.4))).toEqual([]);
  });

  it('has a threshold of its own for reported claims', () => {
    const reported = { ...item(0, 5, 0.35), kind: 3 };
    expect(select([reported, item(5, 9, 0.35)], { span: 0.4, reported: 0.3 })).toEqual([reported]);
  });

  it('is as good as trying all subsets', () => {
    let seed = 5;
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    for (let round = 0; round < 50; round++) {
      const items = Array.from({ length: 9 }, () => {
        const first = Math.floor(next() * 20);
        return item(first, first + 1 + Math.floor(next() * 8), next());
      });
      const value = (list: Scored[]): number => list.reduce((sum, { score }) => sum + score - 0.3, 0);
      let best = 0;
      for (let bits = 0; bits < 512; bits++) {
        const chosen = items.filter((_, index) => bits & (1 << index));
        const free = chosen.every((one) =>
          chosen.every(
            (other) => one === other || one.span.last <= other.span.first || other.span.last <= one.span.first,
          ),
        );
        if (free) best = Math.max(best, value(chosen));
      }
      expect(value(select(items, at(0.3)))).toBeCloseTo(best, 9);
    }
  });
});
