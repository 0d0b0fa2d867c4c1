// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/** All trees in preorder, one after the other: a node's left child follows it. Every page loads it, so it is kept short. */
export interface StoredForest {
  /** Log-odds before any tree. */
  base: number;
  /** Of all nodes: the feature that is asked for; -1 for leaves. */
  feature: number[];
  /** Of inner nodes: up to here a row goes left. */
  threshold: number[];
  /** Of leaves: log-odds that they add, in units of LEAF_UNIT. */
  leaf: number[];
}

export const LEAF_UNIT = 1e-4;

export interface Forest {
  base: number;
  /** Number of each tree's first node. */
  roots: Int32Array;
  feature: Int16Array;
  /** Threshold of an inner node, value of a leaf. */
  value: Float32Array;
  /** Number of an inner node's right child. */
  right: Int32Array;
}

export function openForest({ base, feature, threshold, leaf }: StoredForest): Forest {
  const value = new Float32Array(feature.length);
  const right = new Int32Array(feature.length);
  const roots: number[] = [];
  /** Inner nodes whose right child is still to come, outermost first. */
  const open: number[] = [];
  let begins = true;
  let inner = 0;
  let outer = 0;
  for (let node = 0; node < feature.length; node++) {
    if (begins) roots.push(node);
    begins = false;
    if (feature[node]! >= 0) {
      value[node] = threshold[inner++]!;
      open.push(node);
      continue;
    }
    value[node] = leaf[outer++]! * LEAF_UNIT;
    // After a leaf comes the right child of the innermost node that waits for one; without any, the next tree.
    const parent = open.pop();
    if (parent === undefined) begins = true;
    else right[parent] = node + 1;
  }
  return { base, roots: new Int32Array(roots), feature: new Int16Array(feature), value, right };
}

/** Features of all rows: `width` numbers for each, then `words` words of bits; see features.ts. */
export interface Rows {
  rows: Float32Array;
  width: number;
  bits: Int32Array;
  words: number;
}

/** After so many trees a score of this size, in log-odds, is not turned any more. */
const FIRST_TREES = 25;
const SURE = 3.5;

/** Chance between 0 and 1 for one row. */
export function chanceOf({ base, roots, feature, value, right }: Forest, all: Rows, row: number): number {
  const { rows, width, bits, words } = all;
  const offset = row * width;
  const wordOffset = row * words;
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let split = feature[node]!; split >= 0; split = feature[node]!) {
      let left: boolean;
      if (split < width) left = rows[offset + split]! <= value[node]!;
      else {
        const bit = split - width;
        left = ((bits[wordOffset + (bit >> 5)]! >>> (bit & 31)) & 1) === 0;
      }
      node = left ? node + 1 : right[node]!;
    }
    score += value[node]!;
    // The first trees decide; the others tell doubtful cases apart.
    if (tree === FIRST_TREES && (score < -SURE || score > SURE)) break;
  }
  return 1 / (1 + Math.exp(-score));
}
