// Writes a forest in the form that lib/article/blocks/forest.ts reads.
import { LEAF_UNIT, type StoredForest } from '../../../lib/article/blocks/forest';
import type { Forest, Tree } from './boost';

export function stored({ base, trees }: Forest): StoredForest {
  const result: StoredForest = { base: Math.round(base / LEAF_UNIT), roots: [], feature: [], value: [], right: [] };
  const visit = (tree: Tree, node: number): void => {
    const number = result.feature.length;
    const inner = tree.feature[node]! >= 0;
    result.feature.push(inner ? tree.feature[node]! : -1);
    result.value.push(inner ? Math.floor(tree.threshold[node]!) : Math.round(tree.value[node]! / LEAF_UNIT));
    result.right.push(0);
    if (!inner) return;
    visit(tree, tree.left[node]!);
    result.right[number] = result.feature.length - number;
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) {
    result.roots.push(result.feature.length);
    visit(tree, 0);
  }
  return result;
}
