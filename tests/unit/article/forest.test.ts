import { describe, expect, it } from 'vitest';
import { chanceOf, LEAF_UNIT, openForest } from '../../../lib/article/blocks/forest';
import { stored } from '../../../scripts/train/article/store';

/** Two trees. First: feature 0 ≤ 1 ? (feature 1 ≤ 5 ? .5 : -.25) : 1. Second: a leaf of its own, .125. */
const forest = {
  base: -0.5,
  trees: [
    {
      feature: [0, 1, -1, -1, -1],
      threshold: [1, 5, 0, 0, 0],
      left: [1, 2, -1, -1, -1],
      right: [4, 3, -1, -1, -1],
      value: [0, 0, 0.5, -0.25, 1],
    },
    { feature: [-1], threshold: [0], left: [-1], right: [-1], value: [0.125] },
    { feature: [1, -1, -1], threshold: [2, 0, 0], left: [1, -1, -1], right: [2, -1, -1], value: [0, 0.0625, 2] },
  ],
};
const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

describe('forest', () => {
  it.each([
    [[0, 1], -0.5 + 0.5 + 0.125 + 0.0625],
    [[0, 9], -0.5 - 0.25 + 0.125 + 2],
    [[1, 5], -0.5 + 0.5 + 0.125 + 2],
    [[2, 1], -0.5 + 1 + 0.125 + 0.0625],
  ])('answers as the trees that were stored: %j', (row, logOdds) => {
    const opened = openForest(stored(forest));
    const rows = Int32Array.from([99, 99, ...row]);
    expect(chanceOf(opened, { rows, width: 2, bits: new Int32Array(0), words: 0 }, 1)).toBeCloseTo(chance(logOdds), 2);
  });

  it('asks for bits behind the numbers', () => {
    const bit = (number: number) => ({
      base: 0,
      trees: [
        {
          feature: [2 + number, -1, -1],
          threshold: [0, 0, 0],
          left: [1, -1, -1],
          right: [2, -1, -1],
          value: [0, -1, 1],
        },
      ],
    });
    const all = { rows: new Int32Array(4), width: 2, bits: Int32Array.from([0, 0, 1 << 31, 1 << 5]), words: 2 };
    const answers = [31, 30, 37, 36].map((number) => chanceOf(openForest(stored(bit(number))), all, 1));
    expect(answers.map((answer) => answer > 0.5)).toEqual([true, false, true, false]);
  });

  it('stores leaves to a fiftieth', () => {
    const { nodes } = stored(forest);
    expect(nodes.filter((_, place) => place % 2 === 1 && nodes[place - 1] === -1)).toEqual([25, -12, 50, 6, 3, 100]);
    expect(LEAF_UNIT).toBe(2e-2);
  });
});
