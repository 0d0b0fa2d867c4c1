// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/**
 * All trees in preorder, one after the other: a node's left child follows it. `feature` is -1 for leaves, whose value
 * stands in `threshold`; `right` and `roots` are places in these lists.
 */
export interface StoredForest {
  /** Log-odds before any tree. */
  base: number;
  roots: number[];
  feature: number[];
  threshold: number[];
  right: number[];
}

export interface Forest {
  base: number;
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float32Array;
  right: Int32Array;
}

export function openForest({ base, roots, feature, threshold, right }: StoredForest): Forest {
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    right: Int32Array.from(right),
  };
}

/** Chance between 0 and 1 for the row of features that begins at `offset`. */
export function chanceOf(
  { base, roots, feature, threshold, right }: Forest,
  rows: Float32Array,
  offset: number,
): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let split = feature[node]!; split >= 0; split = feature[node]!) {
      node = rows[offset + split]! <= threshold[node]! ? node + 1 : right[node]!;
    }
    score += threshold[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
