import { describe, expect, it } from 'vitest';
import { type Forest, forestScore, LEAVES, sigmoid, treesScore } from '../../../../lib/attribution/learned/trees';

const NEVER = Number.POSITIVE_INFINITY;
const leaves = (...first: number[]): number[] => [...first, ...Array<number>(LEAVES - first.length).fill(99)];

/** Two trees: the first asks x0 ≥ 2, x1 ≥ 0 and nothing more; the second x1 ≥ 5. */
const forest: Forest = {
  base: 0.5,
  trees: 2,
  columns: Uint8Array.of(0, 1, 0, 0, 0, 1, 0, 0, 0, 0),
  cuts: Float32Array.of(2, 0, NEVER, NEVER, NEVER, 5, NEVER, NEVER, NEVER, NEVER),
  leaves: Float32Array.from([...leaves(-1, 3, 1, 4), ...leaves(0.25, -0.25)]),
};

describe('forestScore', () => {
  it('makes a leaf number of the answers, the first question its lowest bit, and adds the trees', () => {
    expect(forestScore(forest, Float32Array.of(1, -5), 0)).toBeCloseTo(0.5 - 1 + 0.25);
    expect(forestScore(forest, Float32Array.of(2, -5), 0)).toBeCloseTo(0.5 + 3 + 0.25);
    expect(forestScore(forest, Float32Array.of(1, 0), 0)).toBeCloseTo(0.5 + 1 + 0.25);
    expect(forestScore(forest, Float32Array.of(2, 5), 0)).toBeCloseTo(0.5 + 4 - 0.25);
  });

  it('reads the row that begins at the offset', () => {
    expect(forestScore(forest, Float32Array.of(9, 9, 1, -5), 2)).toBeCloseTo(-0.25);
  });

  it('is the sum of its parts', () => {
    const x = Float32Array.of(2, 5);
    expect(forest.base + treesScore(forest, x, 0, 0, 1) + treesScore(forest, x, 0, 1, 2)).toBeCloseTo(
      forestScore(forest, x, 0),
    );
  });
});

describe('sigmoid', () => {
  it('is a half at 0 and grows', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(3)).toBeGreaterThan(0.9);
    expect(sigmoid(-800)).toBe(0);
  });
});
