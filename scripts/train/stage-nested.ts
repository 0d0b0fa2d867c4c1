// Quotations within a claim: which of them are claims of their own.
import { NESTED_FEATURES, nestedFeatures, nestedIn } from '../../lib/attribution/learned/nested-features';
import type { RuleWorth } from '../../lib/attribution/learned/rules';
import type { Scored } from '../../lib/attribution/learned/select';
import type { Forest } from '../../lib/attribution/learned/trees';
import { agreement, type SpanRows } from './stage-spans';
import { trainTrees } from './train-trees';

export interface NestedRows {
  x: number[];
  y: number[];
}

export function addNested(rows: NestedRows, { sample }: SpanRows, chosen: readonly Scored[], worth: RuleWorth): void {
  const golds = sample.article.claims.filter((claim) => claim.nested && claim.type === 'Direct');
  for (const parent of chosen) {
    for (const quotation of nestedIn(sample.layer, parent)) {
      const row = new Float32Array(NESTED_FEATURES);
      nestedFeatures(sample.layer, sample.rules, worth, parent, quotation, row, 0);
      rows.x.push(...row);
      const { open, end } = sample.layer.doc.quotations[quotation]!;
      const span = { first: open, last: end, gapFirst: end, gapLast: end, rules: [] };
      rows.y.push(golds.some((gold) => agreement(span, gold.quote) >= 0.7) ? 1 : 0);
    }
  }
}

export const trainNested = ({ x, y }: NestedRows): Forest =>
  trainTrees(Float32Array.from(x), NESTED_FEATURES, Float32Array.from(y), new Float32Array(y.length).fill(1), {
    trees: 60,
    depth: 3,
    rate: 0.1,
    least: 4,
    lambda: 4,
    columns: 0.6,
    rows: 0.8,
    seed: 4,
  });
