// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/** All trees in preorder, one after the other: a node's left child follows it. Every page loads it, so it is kept short. */
export interface StoredForest {
  /** Before any tree: log-odds in units of LEAF_UNIT, as in leaves. */
  base: number;
  /** Two whole numbers a node. Inner nodes: the feature that is asked for, up to where a row goes left. Leaves: -1, what they add. */
  nodes: number[];
}

/** A forest that is asked. */
export interface Forest extends StoredForest {
  /** Where the part of a tree ends that begins at a node: the right child follows the left child's part. */
  ends: Int32Array;
}

/** Of log-odds: finer ones change no answer and make the file, which every page loads, longer. */
export const LEAF_UNIT = 2e-2;

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

/** Makes a stored forest ready to be asked: from the last node back, the ends of a node's children are known. */
export function openForest({ base, nodes }: StoredForest): Forest {
  const ends = new Int32Array(nodes.length);
  for (let at = nodes.length - 2; at >= 0; at -= 2) ends[at] = nodes[at]! < 0 ? at + 2 : ends[ends[at + 2]!]!;
  return { base, nodes, ends };
}

/** Chance between 0 and 1 for one row. */
export function chanceOf({ base, nodes, ends }: Forest, { rows, width, bits, words }: Rows, row: number): number {
  const offset = row * width;
  const wordOffset = row * words;
  let score = base;
  for (let root = 0, tree = 0; root < nodes.length; root = ends[root]!, tree++) {
    let node = root;
    for (let split = nodes[node]!; split >= 0; split = nodes[node]!) {
      const bit = split - width;
      const left =
        bit < 0
          ? rows[offset + split]! <= nodes[node + 1]!
          : ((bits[wordOffset + (bit >> 5)]! >>> (bit & 31)) & 1) === 0;
      node = left ? node + 2 : ends[node + 2]!;
    }
    score += nodes[node + 1]!;
    // The first trees decide; the others tell doubtful cases apart.
    if (tree === FIRST_TREES && (score < -SURE || score > SURE)) break;
  }
  return 1 / (1 + Math.exp(-score * LEAF_UNIT));
}
