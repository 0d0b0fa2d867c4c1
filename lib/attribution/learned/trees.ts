// Pure. Inference of boosted regression trees: flat arrays, no objects on the way.

/** A forest. Node n: feature[n] < 0 marks a leaf with value[n]; else go left (n's `left`) if x < value, right (`left` + 1) if not. */
export interface Forest {
  base: number;
  roots: Int32Array;
  feature: Int16Array;
  left: Int32Array;
  value: Float32Array;
}

/** Sum of the trees' leaves for the row of `x` that begins at `at`. */
export const forestScore = (forest: Forest, x: Float32Array, at: number): number =>
  forest.base + treesScore(forest, x, at, 0, forest.roots.length);

/**
 * Whether a row's probability reaches a threshold: the score, or anything below it as soon as it is out of reach. Most spans
 * are hopeless after a few trees.
 */
export function promisingScore(forest: Forest, x: Float32Array, at: number): number {
  const trees = forest.roots.length;
  const some = Math.min(SOME_TREES, trees);
  const begin = forest.base + treesScore(forest, x, at, 0, some);
  return begin < HOPELESS ? begin : begin + treesScore(forest, x, at, some, trees);
}

/** After this many trees … */
const SOME_TREES = 40;
/** … a row with a log-odds below this has no chance: none of the training set's chosen spans was so low. */
const HOPELESS = -2.6;

/** The same for the trees [first, last) alone, without the base: lets a caller give up on hopeless rows early. */
export function treesScore(forest: Forest, x: Float32Array, at: number, first: number, last: number): number {
  const { roots, feature, left, value } = forest;
  let sum = 0;
  for (let tree = first; tree < last; tree++) {
    let node = roots[tree]!;
    let column = feature[node]!;
    while (column >= 0) {
      // A number instead of a branch: the processor cannot guess it, and half of the guesses would be wrong.
      node = left[node]! + 1 - Number(x[at + column]! < value[node]!);
      column = feature[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
