// Which candidates are worth the ranker's trees: a linear model, softmax within a claim's candidates.

import type { ClaimView } from '../../lib/attribution/learned/claim-window';
import type { Layer } from '../../lib/attribution/learned/layer';
import type { Phrase } from '../../lib/attribution/learned/phrases';
import { PRERANK_FEATURES, prerankFeatures } from '../../lib/attribution/learned/prerank';
import type { RuleView } from '../../lib/attribution/learned/rules';

/** A claim's candidates and how right each is, summing up to 1. */
export interface GlanceGroup {
  layer: Layer;
  rules: RuleView;
  claim: ClaimView;
  phrases: readonly Phrase[];
  target: Float32Array;
}

const EPOCHS = 12;
const RATE = 0.02;

/** Averaged stochastic gradient steps; deterministic, in the order of the groups. */
export function trainPrerank(groups: readonly GlanceGroup[]): Float32Array {
  const rows = groups.map(({ layer, rules, claim, phrases }) =>
    phrases.map((phrase) => {
      const row = new Float32Array(PRERANK_FEATURES);
      prerankFeatures(layer, rules, claim, phrase, row);
      return row;
    }),
  );
  const weights = new Float64Array(PRERANK_FEATURES);
  const mean = new Float64Array(PRERANK_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    rows.forEach((own, number) => {
      const { target } = groups[number]!;
      const scores = own.map((row) => row.reduce((sum, value, index) => sum + value * weights[index]!, 0));
      const top = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
      own.forEach((row, candidate) => {
        const error = Math.exp(scores[candidate]! - top) / total - target[candidate]!;
        for (let index = 0; index < PRERANK_FEATURES; index++) weights[index]! -= RATE * error * row[index]!;
      });
    });
    if (epoch >= EPOCHS / 2) for (let index = 0; index < PRERANK_FEATURES; index++) mean[index]! += weights[index]!;
  }
  return Float32Array.from(mean, (weight) => weight / (EPOCHS / 2));
}
