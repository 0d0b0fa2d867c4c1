import { describe, expect, it } from 'vitest';
import { type Forest, forestScore, sigmoid } from '../../../../lib/attribution/learned/trees';

/** One tree: x0 < 2 ? (x1 < 0 ? −1 : 1) : 3; and one that is a leaf. */
const forest: Forest = {
  base: 0.5,
  roots: Int32Array.of(0, 5),
  feature: Int16Array.of(0, 1, -1, -1, -1, -1),
  left: Int32Array.of(1, 3, 0, 0, 0, 0),
  value: Float32Array.of(2, 0, 3, -1, 1, 0.25),
};

describe('forestScore', () => {
  it('walks left below the cut, right from it on, and adds the trees', () => {
    expect(forestScore(forest, Float32Array.of(1, -5), 0)).toBeCloseTo(-0.25);
    expect(forestScore(forest, Float32Array.of(1, 0), 0)).toBeCloseTo(1.75);
    expect(forestScore(forest, Float32Array.of(2, -5), 0)).toBeCloseTo(3.75);
  });

  it('reads the row that begins at the offset', () => {
    expect(forestScore(forest, Float32Array.of(9, 9, 1, -5), 2)).toBeCloseTo(-0.25);
  });
});

describe('sigmoid', () => {
  it('is a half at 0 and grows', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(3)).toBeGreaterThan(0.9);
    expect(sigmoid(-800)).toBe(0);
  });
});
