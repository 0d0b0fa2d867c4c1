// Writes a forest in the form that lib/article/blocks/forest.ts opens.
import type { StoredForest } from '../../../lib/article/blocks/forest';
import type { Forest, Tree } from './boost';

const round = (value: number, digits: number) => Number(value.toPrecision(digits));

export function stored({ base, trees }: Forest): StoredForest {
  const result: StoredForest = { base: round(base, 6), roots: [], feature: [], threshold: [], right: [] };
  const visit = (tree: Tree, node: number): void => {
    const at = result.feature.length;
    const leaf = tree.feature[node]! < 0;
    result.feature.push(leaf ? -1 : tree.feature[node]!);
    result.threshold.push(leaf ? round(tree.value[node]!, 4) : round(tree.threshold[node]!, 6));
    result.right.push(0);
    if (leaf) return;
    visit(tree, tree.left[node]!);
    result.right[at] = result.feature.length;
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) {
    result.roots.push(result.feature.length);
    visit(tree, 0);
  }
  return result;
}
