// Pure. From packed sums of weights to posteriors.
import { highOf, LANES, lowOf, MOST_LABELS } from '../lanes';
import type { LinearModel } from './model-file';

const sums = new Int32Array(LANES * 2);

/** Writes a token's emissions (see `Chain.marginals`) from five packed sums. */
export function putEmissions(
  { labels, decay }: LinearModel,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  emission: Float64Array,
  row: number,
): void {
  sums[0] = lowOf(a);
  sums[1] = highOf(a);
  sums[2] = lowOf(b);
  sums[3] = highOf(b);
  sums[4] = lowOf(c);
  sums[5] = highOf(c);
  sums[6] = lowOf(d);
  sums[7] = highOf(d);
  sums[8] = lowOf(e);
  sums[9] = highOf(e);
  let top = sums[0]!;
  for (let label = 1; label < labels; label++) if (sums[label]! > top) top = sums[label]!;
  for (let label = 0; label < MOST_LABELS; label++) {
    const below = top - sums[label]!;
    emission[row + label] = label < labels && below < decay.length ? decay[below]! : 0;
  }
}

let emissions = new Float64Array(0);

/** Room for the emissions of a stretch of tokens, MOST_LABELS each; what is in it is undefined. */
export function emissionsFor(tokens: number): Float64Array {
  if (emissions.length < tokens * MOST_LABELS) emissions = new Float64Array(tokens * 2 * MOST_LABELS);
  return emissions;
}
