// Boosted trees as the training script stores them, and their answer for a row of features. Pure.

/** All trees in preorder, one after the other: a node's left child follows it. Every page loads it, so it is kept short. */
export interface StoredForest {
  /** Before any tree: log-odds in units of LEAF_UNIT, as in leaves. */
  base: number;
  /** Two whole numbers a node. Inner nodes: the feature that is asked for, up to where a row goes left. Leaves: -1, what they add. */
  nodes: number[];
}

/** A forest that is asked; `ends` remembers where the parts end that were passed over. */
export interface Forest extends StoredForest {
  ends: number[];
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

/** Where the tree or the part of one that begins at `begin` ends, which is where the next one begins. */
function endOf({ nodes, ends }: Forest, begin: number): number {
  let end = ends[begin];
  if (end !== undefined) return end;
  end = begin;
  for (let open = 1; open > 0; end += 2) open += nodes[end]! < 0 ? -1 : 1;
  ends[begin] = end;
  return end;
}

/** Chance between 0 and 1 for one row. */
export function chanceOf(forest: Forest, all: Rows, row: number): number {
  const { rows, width, bits, words } = all;
  const { nodes } = forest;
  const offset = row * width;
  const wordOffset = row * words;
  let score = forest.base;
  for (let root = 0, tree = 0; root < nodes.length; root = endOf(forest, root), tree++) {
    let node = root;
    for (let split = nodes[node]!; split >= 0; split = nodes[node]!) {
      let left: boolean;
      if (split < width) left = rows[offset + split]! <= nodes[node + 1]!;
      else {
        const bit = split - width;
        left = ((bits[wordOffset + (bit >> 5)]! >>> (bit & 31)) & 1) === 0;
      }
      node = left ? node + 2 : endOf(forest, node + 2);
    }
    score += nodes[node + 1]!;
    // The first trees decide; the others tell doubtful cases apart.
    if (tree === FIRST_TREES && (score < -SURE || score > SURE)) break;
  }
  return 1 / (1 + Math.exp(-score * LEAF_UNIT));
}
