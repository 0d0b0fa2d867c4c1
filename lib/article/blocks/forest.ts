// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/** All trees in preorder, one after the other: a node's left child follows it. Used as it is stored, without a first pass. */
export interface StoredForest {
  /** Before any tree: log-odds in units of LEAF_UNIT, as in leaves. */
  base: number;
  /** Number of each tree's first node. */
  roots: number[];
  /** Of all nodes: the feature that is asked for; -1 for leaves. */
  feature: number[];
  /** Of inner nodes: up to here a row goes left. Of leaves: what they add. Whole numbers, see features.ts. */
  value: number[];
  /** Of inner nodes: how much further the right child lies; 0 for leaves. */
  right: number[];
}

/** Of log-odds: finer ones change no answer and make the file, which every page loads, longer. */
export const LEAF_UNIT = 1e-2;

/** Features of all rows: `width` numbers for each, then `words` words of bits; see features.ts. */
export interface Rows {
  rows: Int32Array;
  width: number;
  bits: Int32Array;
  words: number;
}

/** After so many trees a sum of this size is not turned any more. */
const FIRST_TREES = 25;
const SURE = 3.5 / LEAF_UNIT;

/** Chance between 0 and 1 for one row. */
export function chanceOf({ base, roots, feature, value, right }: StoredForest, all: Rows, row: number): number {
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
      node += left ? 1 : right[node]!;
    }
    score += value[node]!;
    // The first trees decide; the others tell doubtful cases apart.
    if (tree === FIRST_TREES && (score < -SURE || score > SURE)) break;
  }
  return 1 / (1 + Math.exp(-score * LEAF_UNIT));
}
