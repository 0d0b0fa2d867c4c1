// Trains boosted symmetric trees (lib/attribution/learned/trees.ts) on dense features: histograms of 64 quantile bins, Newton
// steps on the logistic loss with soft targets, or softmax within groups (ranking). Deterministic.
import { DEPTH, type Forest, LEAVES } from '../../lib/attribution/learned/trees';
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
  const { depth } = options;
  if (depth > DEPTH) throw new Error(`trees of ${depth} questions`);
  const forest: Forest = {
    base,
    trees: options.trees,
    columns: new Uint8Array(options.trees * DEPTH),
    cuts: new Float32Array(options.trees * DEPTH).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(options.trees * LEAVES),
  };
  const used = new Uint8Array(rows);
  const leaf = new Uint8Array(rows);
  const list = new Int32Array(rows);

  for (let tree = 0; tree < options.trees; tree++) {
    derivatives(score, target, weight, groups, gradient, hessian);
    let active = 0;
    for (let row = 0; row < rows; row++) {
      used[row] = next() < options.rows ? 1 : 0;
      // Rows that are as good as decided are sampled, and weigh more for it (gradient-based one-side sampling).
      if (groups && used[row] && gradient[row]! < FAINT && gradient[row]! > -FAINT) {
        if (next() < KEEP) {
          gradient[row]! /= KEEP;
          hessian[row]! /= KEEP;
        } else used[row] = 0;
      }
      leaf[row] = 0;
      if (used[row]) list[active++] = row;
    }
    const chosen: number[] = [];
    for (let column = 0; column < columns; column++)
      if (cuts[column]!.length && next() < options.columns) chosen.push(column);
    for (let level = 0; level < depth; level++) {
      const question = bestQuestion(
        list,
        active,
        leaf,
        1 << level,
        chosen,
        cuts,
        binned,
        columns,
        gradient,
        hessian,
        options,
      );
      if (!question) break;
      const at = tree * DEPTH + level;
      forest.columns[at] = question.column;
      forest.cuts[at] = cuts[question.column]![question.cut]!;
      for (let row = 0; row < rows; row++)
        if (binned[row * columns + question.column]! > question.cut) leaf[row]! |= 1 << level;
    }
    const sums = new Float64Array(2 << depth);
    for (let number = 0; number < active; number++) {
      const row = list[number]!;
      sums[leaf[row]! * 2]! += gradient[row]!;
      sums[leaf[row]! * 2 + 1]! += hessian[row]!;
    }
    for (let index = 0; index < 1 << depth; index++)
      forest.leaves[tree * LEAVES + index] =
        (-options.rate * sums[index * 2]!) / (sums[index * 2 + 1]! + options.lambda);
    for (let row = 0; row < rows; row++) score[row]! += forest.leaves[tree * LEAVES + leaf[row]!]!;
  }
  return forest;
}

/** The question that helps most when all nodes of a level ask it; null if none helps. */
function bestQuestion(
  list: Int32Array,
  active: number,
  leaf: Uint8Array,
  nodes: number,
  chosen: readonly number[],
  cuts: readonly Float32Array[],
  binned: Uint8Array,
  columns: number,
  gradient: Float64Array,
  hessian: Float64Array,
  { lambda, least }: TreeOptions,
): { column: number; cut: number } | null {
  const width = chosen.length * BINS;
  const sums = new Float64Array(nodes * width * 2);
  const totals = new Float64Array(nodes * 2);
  for (let number = 0; number < active; number++) {
    const row = list[number]!;
    const g = gradient[row]!;
    const h = hessian[row]!;
    const node = leaf[row]!;
    totals[node * 2]! += g;
    totals[node * 2 + 1]! += h;
    const start = node * width;
    const from = row * columns;
    for (let index = 0; index < chosen.length; index++) {
      const cell = (start + index * BINS + binned[from + chosen[index]!]!) * 2;
      sums[cell]! += g;
      sums[cell + 1]! += h;
    }
  }
  const gains = new Float64Array(BINS);
  let best = 1e-3;
  let choice: { column: number; cut: number } | null = null;
  for (let index = 0; index < chosen.length; index++) {
    const count = cuts[chosen[index]!]!.length;
    gains.fill(0);
    for (let node = 0; node < nodes; node++) {
      const g = totals[node * 2]!;
      const h = totals[node * 2 + 1]!;
      const own = (g * g) / (h + lambda);
      let gl = 0;
      let hl = 0;
      for (let cut = 0; cut < count; cut++) {
        const cell = (node * width + index * BINS + cut) * 2;
        gl += sums[cell]!;
        hl += sums[cell + 1]!;
        const hr = h - hl;
        if (hl < least || hr < least) continue;
        gains[cut]! += (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (hr + lambda) - own;
      }
    }
    for (let cut = 0; cut < count; cut++) {
      if (gains[cut]! <= best) continue;
      best = gains[cut]!;
      choice = { column: chosen[index]!, cut };
    }
  }
  return choice;
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
