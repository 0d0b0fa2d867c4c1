// Learns the trees from examples, with the settings that did best on publishers that were held out.
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

function rowsOf(examples: readonly Example[]): Rows {
  const count = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows: Rows = {
    values: new Float32Array(count * WIDTH),
    width: WIDTH,
    labels: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const example of examples) {
    rows.values.set(example.rows, at * WIDTH);
    rows.labels.set(example.labels, at);
    rows.weights.set(learningWeights(example), at);
    at += example.labels.length;
  }
  return rows;
}

export function learn(examples: readonly Example[], options = OPTIONS): Forest {
  return boost(rowsOf(examples), options);
}

/** Chances of an example's candidates. */
export function judge(forest: Forest, example: Example): Float64Array {
  return predict(forest, example.rows, WIDTH);
}
