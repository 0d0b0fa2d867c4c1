// Pure. Posteriors of a linear model over a stretch of tokens: sums of int8 weights, then forward and backward passes.
import { BIAS, LANES } from './lanes';
import type { LinearModel } from './model-file';

/**
 * @param length tokens
 * @param features writes a token's feature hashes and returns how many
 * @param width most features of a token, 256 at most
 * @returns length × labels
 */
export function posteriorsOf(
  model: LinearModel,
  length: number,
  features: (token: number, out: Int32Array) => number,
  width: number,
): Float32Array {
  const { labels, index, lanes, scale, chain } = model;
  const scores = new Float32Array(length * labels);
  const hashes = new Int32Array(width);
  const sums = new Int32Array(LANES);
  for (let token = 0; token < length; token++) {
    const count = features(token, hashes);
    let known = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let number = 0; number < count; number++) {
      const row = index.find(hashes[number]!);
      if (row < 0) continue;
      const base = row * LANES;
      a = (a + lanes[base]!) | 0;
      b = (b + lanes[base + 1]!) | 0;
      c = (c + lanes[base + 2]!) | 0;
      d = (d + lanes[base + 3]!) | 0;
      e = (e + lanes[base + 4]!) | 0;
      known++;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    const excess = known * BIAS;
    for (let label = 0; label < labels; label++)
      scores[token * labels + label] = (((sums[label >> 1]! >>> (16 * (label & 1))) & 0xffff) - excess) * scale;
  }
  const out = new Float32Array(length * labels);
  if (length) chain.marginals(scores, length, out);
  return out;
}
