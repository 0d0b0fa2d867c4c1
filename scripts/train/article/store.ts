// Writes forests in the form that lib/article/blocks/forest.ts opens.
import type { StoredForest } from '../../../lib/article/blocks/forest';
import type { Forest, Tree } from './boost';

const round = (value: number, digits: number) => Number(value.toPrecision(digits));

/** Preorder: a node's left child follows it, so that only the right one's place is kept. */
function flatten(tree: Tree): number[][] {
  const nodes: number[][] = [];
  const visit = (node: number): void => {
    const at = nodes.length;
    if (tree.feature[node]! < 0) {
      nodes.push([round(tree.value[node]!, 4)]);
      return;
    }
    nodes.push([]);
    visit(tree.left[node]!);
    nodes[at] = [tree.feature[node]!, round(tree.threshold[node]!, 6), nodes.length];
    visit(tree.right[node]!);
  };
  visit(0);
  return nodes;
}

export function stored(forest: Forest, width: number): StoredForest {
  return { base: round(forest.base, 6), width, trees: forest.trees.map(flatten) };
}
