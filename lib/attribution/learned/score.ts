// Pure. Posteriors of a linear model over a stretch of tokens: sums of int8 weights, then forward and backward passes.
import type { LinearModel } from './model-file';

/**
 * @param length tokens
 * @param features writes a token's feature hashes and returns how many
 * @param width most features of a token
 * @returns length × labels
 */
export function posteriorsOf(
  model: LinearModel,
  length: number,
  features: (token: number, out: Int32Array) => number,
  width: number,
): Float32Array {
  const { labels, index, weights, scale, chain } = model;
  const scores = new Float32Array(length * labels);
  const hashes = new Int32Array(width);
  const sums = new Int32Array(labels);
  for (let token = 0; token < length; token++) {
    const count = features(token, hashes);
    sums.fill(0);
    for (let number = 0; number < count; number++) {
      const row = index.find(hashes[number]!);
      if (row < 0) continue;
      const base = row * labels;
      for (let label = 0; label < labels; label++) sums[label]! += weights[base + label]!;
    }
    for (let label = 0; label < labels; label++) scores[token * labels + label] = sums[label]! * scale;
  }
  const out = new Float32Array(length * labels);
  if (length) chain.marginals(scores, length, out);
  return out;
}
