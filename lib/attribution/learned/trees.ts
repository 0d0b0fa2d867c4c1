// Pure. Inference of boosted symmetric trees (all nodes of a level ask the same question, as in CatBoost: Prokhorenkova et al.
// 2018): the answers are the bits of a leaf's number, so no step waits for another and there is no branch to guess.

/** A forest of trees of one depth. A level that asks nothing has an infinite cut. */
export interface Forest {
  base: number;
  trees: number;
  depth: number;
  /** trees × depth: column asked about and its cut; bit `level` of the leaf's number is x ≥ cut. */
  columns: Uint8Array;
  cuts: Float32Array;
  /** trees × 2^depth. */
  leaves: Float32Array;
}

/** Sum of the trees' leaves for the row of `x` that begins at `at`. */
export const forestScore = (forest: Forest, x: Float32Array, at: number): number =>
  forest.base + treesScore(forest, x, at, 0, forest.trees);

/**
 * Whether a row's probability reaches a threshold: the score, or anything below it as soon as it is out of reach. Most spans
 * are hopeless after a few trees.
 */
export function promisingScore(forest: Forest, x: Float32Array, at: number): number {
  const some = Math.min(SOME_TREES, forest.trees);
  const begin = forest.base + treesScore(forest, x, at, 0, some);
  return begin < HOPELESS ? begin : begin + treesScore(forest, x, at, some, forest.trees);
}

/** After this many trees … */
const SOME_TREES = 40;
/** … a row with a log-odds below this has no chance: none of the training set's chosen spans was so low. */
const HOPELESS = -2.6;

/** The same for the trees [first, last) alone, without the base: lets a caller give up on hopeless rows early. */
export function treesScore(forest: Forest, x: Float32Array, at: number, first: number, last: number): number {
  const { depth, columns, cuts, leaves } = forest;
  let sum = 0;
  for (let tree = first, node = first * depth; tree < last; tree++) {
    let leaf = tree << depth;
    // A number instead of a branch: the processor cannot guess it, and half of the guesses would be wrong.
    for (let level = 0; level < depth; level++, node++) leaf |= Number(x[at + columns[node]!]! >= cuts[node]!) << level;
    sum += leaves[leaf]!;
  }
  return sum;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
