// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/** Trees in preorder: a node's left child follows it; `[feature, threshold, right]` for nodes, `[value]` for leaves. */
export interface StoredForest {
  base: number;
  /** Width of a row that the trees were trained on; a mismatch means that the model is out of date. */
  width: number;
  trees: number[][][];
}

/** Flat arrays: feature < 0 marks a leaf, whose value stands in `threshold`. */
export interface Forest {
  base: number;
  width: number;
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float32Array;
  right: Int32Array;
}

export function openForest({ base, width, trees }: StoredForest): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    base,
    width,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size).fill(-1),
    threshold: new Float32Array(size),
    right: new Int32Array(size),
  };
  let at = 0;
  for (const [number, tree] of trees.entries()) {
    const root = at;
    forest.roots[number] = root;
    for (const node of tree) {
      if (node.length === 1) forest.threshold[at] = node[0]!;
      else {
        forest.feature[at] = node[0]!;
        forest.threshold[at] = node[1]!;
        forest.right[at] = root + node[2]!;
      }
      at++;
    }
  }
  return forest;
}

/** Chance between 0 and 1 for the row of features that begins at `offset`. */
export function chanceOf(forest: Forest, values: Float32Array, offset: number): number {
  const { feature, threshold, right, roots } = forest;
  let score = forest.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let split = feature[node]!; split >= 0; split = feature[node]!) {
      node = values[offset + split]! <= threshold[node]! ? node + 1 : right[node]!;
    }
    score += threshold[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
