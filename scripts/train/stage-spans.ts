// Second stage: rescoring the pool of spans. Every training article is scored by a forest that has not seen it.
import { poolOf } from '../../lib/attribution/learned/pool';
import type { RuleWorth } from '../../lib/attribution/learned/rules';
import { type Scored, select } from '../../lib/attribution/learned/select';
import { lengthOf, type Span } from '../../lib/attribution/learned/span';
import { SPAN_FEATURES, spanFeatures } from '../../lib/attribution/learned/span-features';
import { Sums } from '../../lib/attribution/learned/sums';
import { type Forest, forestScore, sigmoid } from '../../lib/attribution/learned/trees';
import { FOLDS, type Sample } from './corpus';
import { type TreeOptions, trainTrees } from './train-trees';

export const SPAN_TREES: TreeOptions = {
  trees: 200,
  depth: 6,
  rate: 0.12,
  least: 5,
  lambda: 5,
  columns: 0.6,
  rows: 0.7,
  seed: 1,
};

export interface SpanRows {
  sample: Sample;
  sums: Sums;
  pool: Span[];
  kinds: number[];
  x: Float32Array;
  y: Float32Array;
  scores: Float32Array;
}

/** Token F1 of a span against gold token numbers. */
export function agreement(span: Span, gold: readonly number[]): number {
  let both = 0;
  for (const token of gold)
    if (token >= span.first && token < span.last && !(token >= span.gapFirst && token < span.gapLast)) both++;
  return (2 * both) / (gold.length + lengthOf(span));
}

export function spanRows(sample: Sample, worth: RuleWorth): SpanRows {
  const sums = new Sums(sample.posteriors, sample.layer);
  const pool = poolOf(sample.layer, sums, sample.rules);
  const x = new Float32Array(pool.length * SPAN_FEATURES);
  const y = new Float32Array(pool.length);
  const golds = sample.article.claims.filter((claim) => !claim.nested);
  const kinds = pool.map((span, row) => {
    for (const gold of golds) y[row] = Math.max(y[row]!, agreement(span, gold.quote));
    return spanFeatures(sample.layer, sums, span, sample.rules, worth, x, row * SPAN_FEATURES);
  });
  return { sample, sums, pool, kinds, x, y, scores: new Float32Array(pool.length) };
}

export function trainSpans(rows: readonly SpanRows[], options = SPAN_TREES): Forest {
  const count = rows.reduce((sum, { pool }) => sum + pool.length, 0);
  const x = new Float32Array(count * SPAN_FEATURES);
  const y = new Float32Array(count);
  let at = 0;
  for (const row of rows) {
    x.set(row.x, at * SPAN_FEATURES);
    y.set(row.y, at);
    at += row.pool.length;
  }
  return trainTrees(
    x,
    SPAN_FEATURES,
    y.map((value) => (value < 0.3 ? 0 : value)),
    new Float32Array(count).fill(1),
    options,
  );
}

export function scoreSpans(rows: SpanRows, forest: Forest): void {
  for (let row = 0; row < rows.pool.length; row++)
    rows.scores[row] = sigmoid(forestScore(forest, rows.x, row * SPAN_FEATURES));
}

/** Scores train by jackknife and returns the forest of the whole. */
export function jackknifeSpans(rows: readonly SpanRows[]): Forest {
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = trainSpans(rows.filter(({ sample }) => sample.fold !== fold));
    for (const row of rows) if (row.sample.fold === fold) scoreSpans(row, forest);
  }
  return trainSpans(rows);
}

export const chosenOf = (rows: SpanRows, thresholds: { span: number; reported: number }): Scored[] =>
  select(
    rows.pool.map((span, row) => ({ span, kind: rows.kinds[row]!, score: rows.scores[row]! })),
    thresholds,
  );
