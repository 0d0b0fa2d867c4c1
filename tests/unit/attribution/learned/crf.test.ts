import { describe, expect, it } from 'vitest';
import { Chain, emissionsOf } from '../../../../lib/attribution/learned/crf';

/** Posteriors by listing every path. */
function byHand(scores: number[][], transition: number[][], start: number[]): number[][] {
  const labels = start.length;
  const marginals = scores.map(() => new Array<number>(labels).fill(0));
  let total = 0;
  const walk = (path: number[], weight: number): void => {
    if (path.length === scores.length) {
      total += Math.exp(weight);
      path.forEach((label, token) => {
        marginals[token]![label]! += Math.exp(weight);
      });
      return;
    }
    const token = path.length;
    for (let label = 0; label < labels; label++) {
      const step = token ? transition[path[token - 1]!]![label]! : start[label]!;
      walk([...path, label], weight + step + scores[token]![label]!);
    }
  };
  walk([], 0);
  return marginals.map((row) => row.map((value) => value / total));
}

const transition = [
  [0.4, -1, 0.2],
  [0, 1.3, -0.5],
  [-0.7, 0.1, 0.9],
];
const start = [0.3, -0.2, -1];
const chain = new Chain(3, Float64Array.from(transition.flat(), Math.exp), Float64Array.from(start, Math.exp));

describe('Chain', () => {
  it('gives the same marginals as a sum over all paths', () => {
    const scores = [
      [0.1, 2, -1],
      [1, -0.4, 0],
      [0, 0, 1.5],
      [-2, 0.5, 0.25],
    ];
    const out = new Float32Array(12);
    chain.marginals(emissionsOf(Float32Array.from(scores.flat()), 3), 4, out);
    byHand(scores, transition, start)
      .flat()
      .forEach((value, index) => {
        expect(out[index]).toBeCloseTo(value, 5);
      });
  });

  it('leaves out labels far below the best of their token, and loses nothing by it', () => {
    const scores = [
      [0, 1, -30],
      [-40, 0.5, 0],
      [0, -25, -25],
    ];
    const out = new Float32Array(9);
    chain.marginals(emissionsOf(Float32Array.from(scores.flat()), 3), 3, out);
    expect([out[2], out[3], out[7]]).toEqual([0, 0, 0]);
    byHand(scores, transition, start)
      .flat()
      .forEach((value, index) => {
        expect(out[index]).toBeCloseTo(value, 5);
      });
  });

  it('stays finite on long texts and large weights', () => {
    const length = 5000;
    const scores = new Float32Array(length * 3).map((_, index) => (index % 7) * 40 - 100);
    const out = new Float32Array(length * 3);
    chain.marginals(emissionsOf(scores, 3), length, out);
    for (let token = 0; token < length; token++) {
      expect(out[token * 3]! + out[token * 3 + 1]! + out[token * 3 + 2]!).toBeCloseTo(1, 3);
    }
  });
});
