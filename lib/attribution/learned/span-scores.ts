// Pure. Scores of the spans that may be claims. Most are beyond hope after a few trees, on their own or beside one that covers
// the same words; only the others are worth all trees.
import { float32, uint8 } from '../../text/scratch';
import type { Layer } from './layer';
import type { ModelParts } from './model-file';
import { poolOf } from './pool';
import type { RuleView } from './rules';
import type { Scored } from './select';
import { SPAN_FEATURES, spanFeatures } from './span-features';
import { sigmoid, treesScore } from './trees';

/** After this many trees … */
const SOME_TREES = 20;
/** … a span with a log-odds below this has no chance: none of the training set's chosen spans was so low; … */
const HOPELESS = -2.6;
/** … nor has one that lies this far behind a span that overlaps it. */
const BEHIND = 1.5;
/** Spans looked at on either side for one that overlaps: bounds the work on hostile text. */
const NEIGHBOURS = 8;

/** Spans with the probability that they are claims; hopeless ones are left out. In text order. */
export function scoredSpans(layer: Layer, rules: RuleView, { spans, worth }: ModelParts): Scored[] {
  const pool = poolOf(layer, rules);
  const x = float32(pool.length * SPAN_FEATURES);
  const begun = float32(pool.length);
  const kinds = uint8(pool.length);
  const some = Math.min(SOME_TREES, spans.trees);
  for (let number = 0; number < pool.length; number++) {
    kinds[number] = spanFeatures(layer, pool[number]!, rules, worth, x, number * SPAN_FEATURES);
    begun[number] = spans.base + treesScore(spans, x, number * SPAN_FEATURES, 0, some);
  }
  const scored: Scored[] = [];
  for (let number = 0; number < pool.length; number++) {
    const span = pool[number]!;
    if (begun[number]! < HOPELESS) continue;
    let best = -Infinity;
    const to = Math.min(pool.length, number + NEIGHBOURS + 1);
    for (let other = Math.max(0, number - NEIGHBOURS); other < to; other++) {
      if (begun[other]! > best && pool[other]!.first < span.last && pool[other]!.last > span.first)
        best = begun[other]!;
    }
    if (begun[number]! < best - BEHIND) continue;
    const score = begun[number]! + treesScore(spans, x, number * SPAN_FEATURES, some, spans.trees);
    scored.push({ span, kind: kinds[number]!, score: sigmoid(score) });
  }
  return scored;
}
