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
export function forestScore(forest: Forest, x: Float32Array, at: number): number {
  const { roots, feature, left, value } = forest;
  let sum = forest.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let column = feature[node]!;
    while (column >= 0) {
      node = left[node]! + (x[at + column]! < value[node]! ? 0 : 1);
      column = feature[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
