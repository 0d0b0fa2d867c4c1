// Writes a forest in the form that lib/article/blocks/forest.ts opens.
import { LEAF_UNIT, type StoredForest } from '../../../lib/article/blocks/forest';
import type { Forest, Tree } from './boost';

const round = (value: number, digits: number) => Number(value.toPrecision(digits));

export function stored({ base, trees }: Forest): StoredForest {
  const result: StoredForest = { base: round(base, 6), feature: [], threshold: [], leaf: [] };
  const visit = (tree: Tree, node: number): void => {
    const feature = tree.feature[node]!;
    result.feature.push(feature < 0 ? -1 : feature);
    if (feature < 0) {
      result.leaf.push(Math.round(tree.value[node]! / LEAF_UNIT));
      return;
    }
    result.threshold.push(round(tree.threshold[node]!, 6));
    visit(tree, tree.left[node]!);
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) visit(tree, 0);
  return result;
}
