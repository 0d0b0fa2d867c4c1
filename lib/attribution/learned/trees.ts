// Pure. Inference of boosted symmetric trees (all nodes of a level ask the same question, as in CatBoost: Prokhorenkova et al.
// 2018): the answers are the bits of a leaf's number, so no step waits for another and there is no branch to guess.

/** Questions of a tree. */
export const DEPTH = 5;
/** Leaves of a tree. */
export const LEAVES = 1 << DEPTH;

/** A forest. A level that asks nothing has an infinite cut. */
export interface Forest {
  base: number;
  trees: number;
  /** trees × DEPTH: column asked about and its cut; bit `level` of the leaf's number is x ≥ cut. */
  columns: Uint8Array;
  cuts: Float32Array;
  /** trees × LEAVES. */
  leaves: Float32Array;
}

/** Sum of the trees' leaves for the row of `x` that begins at `at`. */
export const forestScore = (forest: Forest, x: Float32Array, at: number): number =>
  forest.base + treesScore(forest, x, at, 0, forest.trees);

/** The same for the trees [first, last) alone, without the base: lets a caller give up on hopeless rows early. */
export function treesScore(forest: Forest, x: Float32Array, at: number, first: number, last: number): number {
  const { columns, cuts, leaves } = forest;
  let sum = 0;
  for (let tree = first, node = first * DEPTH; tree < last; tree++, node += DEPTH) {
    // Numbers instead of branches: the processor cannot guess them, and half of the guesses would be wrong.
    sum +=
      leaves[
        tree * LEAVES +
          Number(x[at + columns[node]!]! >= cuts[node]!) +
          (Number(x[at + columns[node + 1]!]! >= cuts[node + 1]!) << 1) +
          (Number(x[at + columns[node + 2]!]! >= cuts[node + 2]!) << 2) +
          (Number(x[at + columns[node + 3]!]! >= cuts[node + 3]!) << 3) +
          (Number(x[at + columns[node + 4]!]! >= cuts[node + 4]!) << 4)
      ]!;
  }
  return sum;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
