// Writes a forest in the form that lib/article/blocks/forest.ts reads.
import { LEAF_UNIT, type StoredForest } from '../../../lib/article/blocks/forest';
import type { Forest, Tree } from './boost';

export function stored({ base, trees }: Forest): StoredForest {
  const nodes: number[] = [];
  const visit = (tree: Tree, node: number): void => {
    if (tree.feature[node]! < 0) {
      nodes.push(-1, Math.round(tree.value[node]! / LEAF_UNIT));
      return;
    }
    nodes.push(tree.feature[node]!, Math.floor(tree.threshold[node]!));
    visit(tree, tree.left[node]!);
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) visit(tree, 0);
  return { base: Math.round(base / LEAF_UNIT), nodes };
}
