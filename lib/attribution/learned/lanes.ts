// Pure. Weights of a linear model packed so that one addition serves two labels.

/** Most labels of a model. */
export const MOST_LABELS = 10;
/** Numbers of a row. */
export const LANES = MOST_LABELS / 2;
/** Makes a signed byte positive. */
export const BIAS = 128;

/**
 * Weights of two labels side by side in one number, each BIAS too high: an addition for two. 256 features fit into a lane.
 *
 * @param weights rows × labels
 */
export function packLanes(weights: Int8Array, labels: number): Int32Array {
  const rows = weights.length / labels;
  const lanes = new Int32Array(rows * LANES);
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < labels; label++)
      lanes[row * LANES + (label >> 1)]! |= (weights[row * labels + label]! + BIAS) << (16 * (label & 1));
  }
  return lanes;
}
