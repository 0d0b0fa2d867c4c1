// First stage: rescoring the pool of spans. Every training article is scored by a forest that has not seen it.
import { poolOf } from '../../lib/attribution/learned/pool';
import type { RuleWorth } from '../../lib/attribution/learned/rules';
import { type Scored, select } from '../../lib/attribution/learned/select';
import { lengthOf, type Span } from '../../lib/attribution/learned/span';
import { SPAN_FEATURES, spanFeatures } from '../../lib/attribution/learned/span-features';
import { type Forest, forestScore, sigmoid } from '../../lib/attribution/learned/trees';
import { FOLDS, type Sample } from './corpus';
import type { GoldClaim } from './data';
import { type TreeOptions, trainTrees } from './train-trees';

export const SPAN_TREES: TreeOptions = {
  trees: 60,
  depth: 5,
  rate: 0.2,
  least: 5,
  lambda: 5,
  columns: 0.6,
  rows: 0.7,
  seed: 1,
};

export interface SpanRows {
  sample: Sample;
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
  const pool = poolOf(sample.rules);
  const x = new Float32Array(pool.length * SPAN_FEATURES);
  const y = new Float32Array(pool.length);
  const golds = sample.article.claims.filter((claim) => !claim.nested);
  const kinds = pool.map((span, row) => {
    for (const gold of golds) y[row] = Math.max(y[row]!, agreement(span, gold.quote));
    return spanFeatures(sample.layer, span, sample.rules, worth, x, row * SPAN_FEATURES);
  });
  return { sample, pool, kinds, x, y, scores: new Float32Array(pool.length) };
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

/** Claims that a reader finds among the chosen ones: those that agree so far, each with one annotation. */
const FOUND = 0.5;

function foundIn(chosen: readonly Scored[], golds: readonly GoldClaim[]): number {
  const pairs = chosen.flatMap(({ span }, one) =>
    golds.map(({ quote }, other) => ({ one, other, value: agreement(span, quote) })),
  );
  const usedOne = new Set<number>();
  const usedOther = new Set<number>();
  for (const { one, other, value } of pairs.sort((pair, next) => next.value - pair.value)) {
    if (value < FOUND || usedOne.has(one) || usedOther.has(other)) continue;
    usedOne.add(one);
    usedOther.add(other);
  }
  return usedOne.size;
}

/** Values that are tried. */
const SPAN_THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6];
const REPORTED_THRESHOLDS = [0.12, 0.15, 0.18, 0.21, 0.24, 0.27, 0.3, 0.35, 0.4, 0.45, 0.5];

/** Differences that are chance: a third of the standard error of such an F1. */
const CHANCE = 0.003;

/**
 * The thresholds with which a reader finds most (F1) in articles that the forest has not seen: the middle of those that are as
 * good but for chance.
 */
export function bestThresholds(rows: readonly SpanRows[]): { span: number; reported: number; found: number } {
  const golds = rows.map(({ sample }) => sample.article.claims.filter((claim) => !claim.nested && claim.quote.length));
  const total = golds.reduce((sum, own) => sum + own.length, 0);
  const tried: { span: number; reported: number; found: number }[] = [];
  for (const span of SPAN_THRESHOLDS) {
    for (const reported of REPORTED_THRESHOLDS) {
      let found = 0;
      let predicted = 0;
      rows.forEach((row, number) => {
        const chosen = chosenOf(row, { span, reported });
        found += foundIn(chosen, golds[number]!);
        predicted += chosen.length;
      });
      tried.push({ span, reported, found: (2 * found) / (predicted + total) });
    }
  }
  const most = Math.max(...tried.map(({ found }) => found));
  const good = tried.filter(({ found }) => found >= most - CHANCE);
  const middle = (values: readonly number[]): number =>
    Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
  return {
    span: middle(good.map(({ span }) => span)),
    reported: middle(good.map(({ reported }) => reported)),
    found: most,
  };
}
