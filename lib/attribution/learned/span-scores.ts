// Pure. Scores of the spans that may be claims.
import { float32 } from '../../text/scratch';
import type { Layer } from './layer';
import type { ModelParts } from './model-file';
import { poolOf } from './pool';
import type { RuleView } from './rules';
import type { Scored } from './select';
import { SPAN_FEATURES, spanFeatures } from './span-features';
import { forestScore, sigmoid } from './trees';

/** Spans with their kinds and the probability that they are claims, in text order. */
export function scoredSpans(layer: Layer, rules: RuleView, { spans, worth }: ModelParts): Scored[] {
  const row = float32(SPAN_FEATURES);
  return poolOf(rules).map((span) => {
    const kind = spanFeatures(layer, span, rules, worth, row, 0);
    return { span, kind, score: sigmoid(forestScore(spans, row, 0)) };
  });
}
