// Gradient-boosted decision trees for yes/no questions (logistic loss, Newton leaves, histograms, leaf-wise growth).
// Friedman 2001; histograms as in LightGBM. Deterministic: its random numbers come from a seed.

/** One tree as flat arrays; node 0 is the root. A row goes left if its value is at most the threshold. */
export interface Tree {
  /** Feature number, or -1 for a leaf. */
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  /** Log-odds that a leaf adds; 0 in inner nodes. */
  value: number[];
}

export interface Forest {
  /** Log-odds before any tree. */
  base: number;
  trees: Tree[];
}

export interface Rows {
  /** Row-major. */
  values: Float32Array;
  width: number;
  labels: Uint8Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of weights in a leaf. */
  leastWeight: number;
  /** Ridge on leaf values. */
  ridge: number;
  rowShare: number;
  featureShare: number;
  seed: number;
}

const BINS = 48;

/** Repeatable random numbers in [0, 1) (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Upper bin edges of each feature from the quantiles of a sample, and the bin of every value, column-major. */
function binned({ values, width }: Rows, count: number, random: () => number) {
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = [];
    for (let pick = 0; pick < 20000; pick++) sample.push(values[Math.floor(random() * count) * width + feature]!);
    sample.sort((a, b) => a - b);
    const distinct = [...new Set(sample)];
    let cuts: number[];
    if (distinct.length <= BINS) cuts = distinct.slice(0, -1).map((value, index) => (value + distinct[index + 1]!) / 2);
    else
      cuts = [
        ...new Set(
          Array.from({ length: BINS - 1 }, (_, bin) => sample[Math.floor(((bin + 1) * sample.length) / BINS)]!),
        ),
      ];
    edges.push(cuts);
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      const value = values[row * width + feature]!;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= cuts[middle]!) high = middle;
        else low = middle + 1;
      }
      column[row] = low;
    }
    bins.push(column);
  }
  return { edges, bins };
}

interface Leaf {
  rows: Int32Array;
  node: number;
  gradient: number;
  hessian: number;
  split: { gain: number; feature: number; bin: number } | null;
}

/** Learns a forest. `onTree` is told the number of each finished tree. */
export function boost(rows: Rows, options: BoostOptions, onTree: (tree: number) => void = () => {}): Forest {
  const count = rows.labels.length;
  const random = randomOf(options.seed);
  const { edges, bins } = binned(rows, count, random);
  let positive = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    all += rows.weights[row]!;
    if (rows.labels[row]) positive += rows.weights[row]!;
  }
  const base = Math.log(positive / (all - positive));
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const forest: Forest = { base, trees: [] };
  for (let number = 0; number < options.trees; number++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-scores[row]!));
      gradients[row] = (chance - rows.labels[row]!) * rows.weights[row]!;
      hessians[row] = Math.max(1e-9, chance * (1 - chance)) * rows.weights[row]!;
    }
    const sample: number[] = [];
    for (let row = 0; row < count; row++) if (rows.weights[row]! > 0 && random() < options.rowShare) sample.push(row);
    const features: number[] = [];
    for (let feature = 0; feature < rows.width; feature++)
      if (edges[feature]!.length > 0 && random() < options.featureShare) features.push(feature);
    const tree = grow(Int32Array.from(sample), features, { edges, bins, gradients, hessians }, options);
    forest.trees.push(tree);
    for (let row = 0; row < count; row++) scores[row]! += leafValue(tree, rows.values, row * rows.width);
    onTree(number + 1);
  }
  return forest;
}

interface Data {
  edges: number[][];
  bins: Uint8Array[];
  gradients: Float64Array;
  hessians: Float64Array;
}

function grow(rows: Int32Array, features: number[], data: Data, options: BoostOptions): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
  const add = (): number => {
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(0);
    tree.right.push(0);
    tree.value.push(0);
    return tree.feature.length - 1;
  };
  const leaves: Leaf[] = [measure(rows, add(), features, data, options)];
  while (leaves.length < options.leaves) {
    let best: Leaf | null = null;
    for (const leaf of leaves) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 1e-6)) best = leaf;
    if (!best?.split) break;
    const { feature, bin } = best.split;
    const column = data.bins[feature]!;
    const left = best.rows.filter((row) => column[row]! <= bin);
    const right = best.rows.filter((row) => column[row]! > bin);
    tree.feature[best.node] = feature;
    tree.threshold[best.node] = data.edges[feature]![bin]!;
    tree.left[best.node] = add();
    tree.right[best.node] = add();
    leaves.splice(leaves.indexOf(best), 1);
    leaves.push(measure(left, tree.left[best.node]!, features, data, options));
    leaves.push(measure(right, tree.right[best.node]!, features, data, options));
  }
  for (const leaf of leaves) tree.value[leaf.node] = (-leaf.gradient / (leaf.hessian + options.ridge)) * options.rate;
  return tree;
}

/** Sums of a leaf and its best split. */
function measure(rows: Int32Array, node: number, features: number[], data: Data, options: BoostOptions): Leaf {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += data.gradients[row]!;
    hessian += data.hessians[row]!;
  }
  let split: Leaf['split'] = null;
  const gradientBins = new Float64Array(BINS + 1);
  const hessianBins = new Float64Array(BINS + 1);
  const parent = gradient ** 2 / (hessian + options.ridge);
  for (const feature of features) {
    gradientBins.fill(0);
    hessianBins.fill(0);
    const column = data.bins[feature]!;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const bin = column[row]!;
      gradientBins[bin]! += data.gradients[row]!;
      hessianBins[bin]! += data.hessians[row]!;
    }
    let leftGradient = 0;
    let leftHessian = 0;
    for (let bin = 0; bin < data.edges[feature]!.length; bin++) {
      leftGradient += gradientBins[bin]!;
      leftHessian += hessianBins[bin]!;
      if (leftHessian < options.leastWeight) continue;
      const rightHessian = hessian - leftHessian;
      if (rightHessian < options.leastWeight) break;
      const gain =
        leftGradient ** 2 / (leftHessian + options.ridge) +
        (gradient - leftGradient) ** 2 / (rightHessian + options.ridge) -
        parent;
      if (!split || gain > split.gain) split = { gain, feature, bin };
    }
  }
  return { rows, node, gradient, hessian, split };
}

function leafValue(tree: Tree, values: Float32Array, offset: number): number {
  let node = 0;
  while (tree.feature[node]! >= 0)
    node = values[offset + tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
  return tree.value[node]!;
}

/** Chances between 0 and 1 of all rows. */
export function predict(forest: Forest, values: Float32Array, width: number): Float64Array {
  const count = values.length / width;
  const chances = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    let score = forest.base;
    for (const tree of forest.trees) score += leafValue(tree, values, row * width);
    chances[row] = 1 / (1 + Math.exp(-score));
  }
  return chances;
}
