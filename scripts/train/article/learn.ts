// Learns the two rounds of trees: the second from what the first says about pages that it has not seen.
import { WIDE, widen } from '../../../lib/article/blocks/score';
import { type BoostOptions, boost, type Forest, predict, type Rows } from './boost';
import { type Example, learningWeights, WIDTH } from './dataset';

export const OPTIONS: BoostOptions = {
  trees: 80,
  leaves: 12,
  rate: 0.15,
  leastWeight: 0.3,
  ridge: 1,
  rowShare: 0.7,
  featureShare: 0.4,
  seed: 7,
};

function rowsOf(examples: readonly Example[], matrices: readonly Float32Array[], width: number): Rows {
  const count = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows: Rows = {
    values: new Float32Array(count * width),
    width,
    labels: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const [index, example] of examples.entries()) {
    rows.values.set(matrices[index]!, at * width);
    rows.labels.set(example.labels, at);
    rows.weights.set(learningWeights(example), at);
    at += example.labels.length;
  }
  return rows;
}

const chancesOf = (forest: Forest, matrix: Float32Array, width: number) => predict(forest, matrix, width);

export interface Rounds {
  first: Forest;
  second: Forest;
}

/** Learns from `examples`, whose fold numbers keep publishers together. */
export function learn(examples: readonly Example[], folds: readonly number[], options = OPTIONS): Rounds {
  const count = Math.max(...folds) + 1;
  const wide: Float32Array[] = [];
  for (let fold = 0; fold < count; fold++) {
    const seen = examples.filter((_, index) => folds[index] !== fold);
    const forest = boost(
      rowsOf(
        seen,
        seen.map(({ rows }) => rows),
        WIDTH,
      ),
      options,
    );
    for (const [index, example] of examples.entries()) {
      if (folds[index] !== fold) continue;
      const chances = chancesOf(forest, example.rows, WIDTH);
      wide[index] = widen(example.rows, example.candidates, example.structure, chances);
    }
  }
  return {
    first: boost(
      rowsOf(
        examples,
        examples.map(({ rows }) => rows),
        WIDTH,
      ),
      options,
    ),
    second: boost(rowsOf(examples, wide, WIDE), options),
  };
}

/** Chances of an example's candidates by both rounds. */
export function judge({ first, second }: Rounds, example: Example): Float64Array {
  const chances = chancesOf(first, example.rows, WIDTH);
  return chancesOf(second, widen(example.rows, example.candidates, example.structure, chances), WIDE);
}
