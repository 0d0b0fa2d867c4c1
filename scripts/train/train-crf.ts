// Trains a linear-chain CRF: AdaGrad with an L1 penalty applied lazily (FOBOS), features hashed to 32 bits.
import { random, shuffle } from './data';

/** One training sequence: features of token t are ids[offsets[t] … offsets[t + 1]). */
export interface Sequence {
  length: number;
  offsets: Int32Array;
  ids: Int32Array;
  labels: Uint8Array;
}

export interface TrainedCrf {
  labels: number;
  /** Hashes of the features kept, one per row of `weights`. */
  hashes: Int32Array;
  weights: Float32Array;
  transition: Float64Array;
  start: Float64Array;
}

export interface CrfOptions {
  labels: number;
  epochs: number;
  rate: number;
  l1: number;
  /** A feature must occur this often. */
  least: number;
  seed: number;
}

/** Gradients of the true label below this are left out. */
const SETTLED = 2e-3;

/** Initial sum of squared gradients: keeps first steps small. */
const SQUARE = 1;

/** Trains on hashed sequences. Deterministic. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): TrainedCrf {
  const { labels } = options;
  const { rows, hashes } = numberFeatures(sequences, options.least);
  const weights = new Float32Array(hashes.length * labels);
  const squares = new Float32Array(hashes.length * labels).fill(SQUARE);
  const seen = new Int32Array(hashes.length);
  const transition = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(SQUARE);
  const start = new Float64Array(labels);
  const startSquares = new Float64Array(labels).fill(SQUARE);
  const mean = new Float32Array(weights.length);
  const next = random(options.seed);
  const order = sequences.map((_, index) => index);
  let step = 0;
  const averageFrom = Math.floor(options.epochs * 0.6);
  let averaged = 0;
  const transitionMean = new Float64Array(labels * labels);
  const startMean = new Float64Array(labels);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const sequence = sequences[index]!;
      const own = rows[index]!;
      const { length, offsets } = sequence;
      if (!length) continue;
      step++;
      const scores = new Float32Array(length * labels);
      for (let token = 0; token < length; token++) {
        const row = token * labels;
        for (let at = offsets[token]!; at < offsets[token + 1]!; at++) {
          const feature = own[at]!;
          if (feature < 0) continue;
          if (seen[feature]! < step) {
            decay(weights, squares, feature * labels, labels, options, step - 1 - seen[feature]!);
            seen[feature] = step - 1;
          }
          const base = feature * labels;
          for (let label = 0; label < labels; label++) scores[row + label]! += weights[base + label]!;
        }
      }
      // Gradient of the log likelihood: expected minus observed counts; `posteriors` becomes that of the emissions.
      const posteriors = gradients(scores, length, labels, transition, start, sequence.labels, (kind, at, gradient) => {
        const table = kind === 0 ? transition : start;
        const square = kind === 0 ? transitionSquares : startSquares;
        square[at]! += gradient * gradient;
        table[at]! -= (options.rate * gradient) / Math.sqrt(square[at]!);
      });
      for (let token = 0; token < length; token++) {
        const row = token * labels;
        // A token that is as good as right teaches nothing.
        if (Math.abs(posteriors[row + sequence.labels[token]!]!) < SETTLED) continue;
        for (let at = offsets[token]!; at < offsets[token + 1]!; at++) {
          const feature = own[at]!;
          if (feature < 0) continue;
          const base = feature * labels;
          for (let label = 0; label < labels; label++) {
            const gradient = posteriors[row + label]!;
            if (gradient < 1e-4 && gradient > -1e-4) continue;
            squares[base + label]! += gradient * gradient;
            weights[base + label]! -= (options.rate * gradient) / Math.sqrt(squares[base + label]!);
          }
        }
      }
    }
    for (let feature = 0; feature < hashes.length; feature++) {
      decay(weights, squares, feature * labels, labels, options, step - seen[feature]!);
      seen[feature] = step;
    }
    if (epoch >= averageFrom) {
      averaged++;
      for (let index = 0; index < weights.length; index++) mean[index]! += weights[index]!;
      for (let index = 0; index < transition.length; index++) transitionMean[index]! += transition[index]!;
      for (let index = 0; index < start.length; index++) startMean[index]! += start[index]!;
    }
  }
  for (let index = 0; index < mean.length; index++) mean[index]! /= averaged;
  return {
    labels,
    hashes,
    weights: mean,
    transition: transitionMean.map((value) => value / averaged),
    start: startMean.map((value) => value / averaged),
  };
}

function decay(
  weights: Float32Array,
  squares: Float32Array,
  base: number,
  labels: number,
  options: CrfOptions,
  steps: number,
): void {
  if (steps <= 0 || !options.l1) return;
  for (let index = base; index < base + labels; index++) {
    const weight = weights[index]!;
    if (!weight) continue;
    const shrink = (options.l1 * steps * options.rate) / Math.sqrt(squares[index]!);
    weights[index] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
  }
}

function numberFeatures(sequences: readonly Sequence[], least: number): { rows: Int32Array[]; hashes: Int32Array } {
  const counts = new Map<number, number>();
  for (const { ids } of sequences) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return {
    rows: sequences.map(({ ids }) => ids.map((id) => numbers.get(id) ?? -1)),
    hashes: Int32Array.from(numbers.keys()),
  };
}

/** Exact gradients by forward and backward passes; calls `apply` once per transition weight. */
function gradients(
  scores: Float32Array,
  length: number,
  labels: number,
  transition: Float64Array,
  start: Float64Array,
  gold: Uint8Array,
  apply: (kind: 0 | 1, index: number, gradient: number) => void,
): Float32Array {
  const weights = transition.map(Math.exp);
  const first = start.map(Math.exp);
  const alpha = new Float64Array(length * labels);
  const beta = new Float64Array(length * labels);
  const emission = new Float64Array(length * labels);
  for (let token = 0; token < length; token++) {
    const row = token * labels;
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[row + label]!);
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      emission[row + to] = Math.exp(scores[row + to]! - top);
      let value = token ? 0 : first[to]!;
      if (token)
        for (let from = 0; from < labels; from++) value += alpha[row - labels + from]! * weights[from * labels + to]!;
      alpha[row + to] = value * emission[row + to]!;
      sum += alpha[row + to]!;
    }
    for (let to = 0; to < labels; to++) alpha[row + to]! /= sum;
  }
  for (let token = length - 1; token >= 0; token--) {
    const row = token * labels;
    let sum = 0;
    for (let from = 0; from < labels; from++) {
      let value = token === length - 1 ? 1 : 0;
      if (!value) {
        for (let to = 0; to < labels; to++)
          value += weights[from * labels + to]! * emission[row + labels + to]! * beta[row + labels + to]!;
      }
      beta[row + from] = value;
      sum += value;
    }
    for (let from = 0; from < labels; from++) beta[row + from]! /= sum;
  }
  const gradient = new Float64Array(labels * labels);
  const pair = new Float64Array(labels * labels);
  for (let token = 1; token < length; token++) {
    const row = token * labels;
    let total = 0;
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const value =
          alpha[row - labels + from]! * weights[from * labels + to]! * emission[row + to]! * beta[row + to]!;
        pair[from * labels + to] = value;
        total += value;
      }
    }
    for (let index = 0; index < pair.length; index++) gradient[index]! += pair[index]! / total;
    gradient[gold[token - 1]! * labels + gold[token]!]! -= 1;
  }
  for (let index = 0; index < gradient.length; index++) apply(0, index, gradient[index]!);
  let total = 0;
  for (let label = 0; label < labels; label++) total += alpha[label]! * beta[label]!;
  for (let label = 0; label < labels; label++) {
    apply(1, label, (alpha[label]! * beta[label]!) / total - (gold[0] === label ? 1 : 0));
  }
  const posteriors = new Float32Array(length * labels);
  for (let token = 0; token < length; token++) {
    const row = token * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += alpha[row + label]! * beta[row + label]!;
    for (let label = 0; label < labels; label++)
      posteriors[row + label] = (alpha[row + label]! * beta[row + label]!) / sum;
    posteriors[row + gold[token]!]! -= 1;
  }
  return posteriors;
}
