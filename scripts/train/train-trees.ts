// Trains boosted trees on dense features: histograms of 64 quantile bins, Newton steps on the logistic loss with soft targets,
// or softmax within groups (ranking). Deterministic.
import type { Forest } from '../../lib/attribution/learned/trees';
import { random } from './data';

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  least: number;
  lambda: number;
  /** Share of the columns that a tree may use, share of the rows it is grown on. */
  columns: number;
  rows: number;
  seed: number;
}

const BINS = 64;
/** Gradients below this are sampled at the rate KEEP when ranking. */
const FAINT = 0.02;
const KEEP = 0.12;

/**
 * @param x rows × columns
 * @param target 0…1 per row; with groups: the share of the group's truth
 * @param weight per row
 * @param groups offsets of the groups if it ranks within groups; omitted: every row by itself
 */
export function trainTrees(
  x: Float32Array,
  columns: number,
  target: Float32Array,
  weight: Float32Array,
  options: TreeOptions,
  groups?: Int32Array,
): Forest {
  const rows = target.length;
  const { cuts, binned } = bin(x, rows, columns);
  const next = random(options.seed);
  const score = new Float64Array(rows);
  let base = 0;
  if (!groups) {
    let total = 0;
    let positive = 0;
    for (let row = 0; row < rows; row++) {
      total += weight[row]!;
      positive += weight[row]! * target[row]!;
    }
    const share = Math.min(0.999, Math.max(0.001, positive / total));
    base = Math.log(share / (1 - share));
    score.fill(base);
  }
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const roots: number[] = [];
  const feature: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const node = new Int32Array(rows);
  const list = new Int32Array(rows);

  for (let tree = 0; tree < options.trees; tree++) {
    derivatives(score, target, weight, groups, gradient, hessian);
    for (let row = 0; row < rows; row++) {
      node[row] = next() < options.rows ? 0 : -1;
      // Rows that are as good as decided are sampled, and weigh more for it (gradient-based one-side sampling).
      if (groups && node[row] === 0 && gradient[row]! < FAINT && gradient[row]! > -FAINT) {
        if (next() < KEEP) {
          gradient[row]! /= KEEP;
          hessian[row]! /= KEEP;
        } else node[row] = -1;
      }
    }
    const chosen: number[] = [];
    for (let column = 0; column < columns; column++)
      if (cuts[column]!.length && next() < options.columns) chosen.push(column);
    const root = feature.length;
    roots.push(root);
    feature.push(-1);
    left.push(0);
    value.push(0);
    let frontier = [root];
    let active = 0;
    for (let row = 0; row < rows; row++) {
      if (node[row] !== 0) continue;
      node[row] = root;
      list[active++] = row;
    }
    for (let level = 0; level <= options.depth && frontier.length; level++) {
      const slot = new Int32Array(feature.length - root).fill(-1);
      frontier.forEach((number, index) => {
        slot[number - root] = index;
      });
      const width = chosen.length * BINS;
      const sums = new Float64Array(frontier.length * width * 2);
      const totals = new Float64Array(frontier.length * 2);
      for (let number = 0; number < active; number++) {
        const row = list[number]!;
        const at = slot[node[row]! - root]!;
        if (at < 0) continue;
        const g = gradient[row]!;
        const h = hessian[row]!;
        totals[at * 2]! += g;
        totals[at * 2 + 1]! += h;
        if (level === options.depth) continue;
        const start = at * width;
        const from = row * columns;
        for (let index = 0; index < chosen.length; index++) {
          const cell = (start + index * BINS + binned[from + chosen[index]!]!) * 2;
          sums[cell]! += g;
          sums[cell + 1]! += h;
        }
      }
      const split = new Map<number, { column: number; cut: number }>();
      const grown: number[] = [];
      frontier.forEach((number, at) => {
        const g = totals[at * 2]!;
        const h = totals[at * 2 + 1]!;
        value[number] = (-options.rate * g) / (h + options.lambda);
        if (level === options.depth) return;
        const own = (g * g) / (h + options.lambda);
        let best = 1e-3;
        let choice: { column: number; cut: number } | null = null;
        for (let index = 0; index < chosen.length; index++) {
          let gl = 0;
          let hl = 0;
          const column = chosen[index]!;
          for (let cut = 0; cut < cuts[column]!.length; cut++) {
            const cell = (at * width + index * BINS + cut) * 2;
            gl += sums[cell]!;
            hl += sums[cell + 1]!;
            const hr = h - hl;
            if (hl < options.least || hr < options.least) continue;
            const gain = (gl * gl) / (hl + options.lambda) + ((g - gl) * (g - gl)) / (hr + options.lambda) - own;
            if (gain > best) {
              best = gain;
              choice = { column, cut };
            }
          }
        }
        if (!choice) return;
        split.set(number, choice);
        feature[number] = choice.column;
        value[number] = cuts[choice.column]![choice.cut]!;
        left[number] = feature.length;
        for (let side = 0; side < 2; side++) {
          grown.push(feature.length);
          feature.push(-1);
          left.push(0);
          value.push(0);
        }
      });
      if (!split.size) break;
      for (let number = 0; number < active; number++) {
        const row = list[number]!;
        const choice = split.get(node[row]!);
        if (!choice) continue;
        node[row] = left[node[row]!]! + (binned[row * columns + choice.column]! <= choice.cut ? 0 : 1);
      }
      frontier = grown;
    }
    for (let row = 0; row < rows; row++) {
      let at = root;
      while (feature[at]! >= 0) at = left[at]! + (x[row * columns + feature[at]!]! < value[at]! ? 0 : 1);
      score[row]! += value[at]!;
    }
  }
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    left: Int32Array.from(left),
    value: Float32Array.from(value),
  };
}

function derivatives(
  score: Float64Array,
  target: Float32Array,
  weight: Float32Array,
  groups: Int32Array | undefined,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  if (!groups) {
    for (let row = 0; row < score.length; row++) {
      const p = 1 / (1 + Math.exp(-score[row]!));
      gradient[row] = (p - target[row]!) * weight[row]!;
      hessian[row] = Math.max(1e-6, p * (1 - p)) * weight[row]!;
    }
    return;
  }
  for (let group = 0; group + 1 < groups.length; group++) {
    const from = groups[group]!;
    const to = groups[group + 1]!;
    let top = -Infinity;
    for (let row = from; row < to; row++) top = Math.max(top, score[row]!);
    let sum = 0;
    for (let row = from; row < to; row++) sum += Math.exp(score[row]! - top);
    for (let row = from; row < to; row++) {
      const p = Math.exp(score[row]! - top) / sum;
      gradient[row] = (p - target[row]!) * weight[row]!;
      hessian[row] = Math.max(1e-6, p * (1 - p)) * weight[row]!;
    }
  }
}

/** Quantile bins; a row's bin b means x < cuts[b] and not x < cuts[b - 1]. */
function bin(x: Float32Array, rows: number, columns: number): { cuts: Float32Array[]; binned: Uint8Array } {
  const binned = new Uint8Array(rows * columns);
  const cuts: Float32Array[] = [];
  const sample = new Float32Array(Math.min(rows, 20000));
  const stride = rows / sample.length;
  for (let column = 0; column < columns; column++) {
    for (let index = 0; index < sample.length; index++)
      sample[index] = x[Math.floor(index * stride) * columns + column]!;
    sample.sort();
    const distinct: number[] = [];
    for (const value of sample) if (!distinct.length || value !== distinct[distinct.length - 1]) distinct.push(value);
    const chosen: number[] = [];
    if (distinct.length <= BINS) {
      for (let index = 1; index < distinct.length; index++) chosen.push((distinct[index - 1]! + distinct[index]!) / 2);
    } else {
      for (let index = 1; index < BINS; index++) {
        const value = sample[Math.floor((index * sample.length) / BINS)]!;
        if (!chosen.length || value > chosen[chosen.length - 1]!) chosen.push(value);
      }
    }
    const own = Float32Array.from(chosen);
    cuts.push(own);
    for (let row = 0; row < rows; row++) {
      const value = x[row * columns + column]!;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < own[middle]!) high = middle;
        else low = middle + 1;
      }
      binned[row * columns + column] = low;
    }
  }
  return { cuts, binned };
}
