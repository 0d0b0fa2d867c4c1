// Pure. Weights of a linear model packed so that one addition serves two labels.

/** Most labels of a model. */
export const MOST_LABELS = 10;
/** Numbers of a row. */
export const LANES = MOST_LABELS / 2;

/**
 * Weights of two labels in one number, low + 65536 × high. Sums of such numbers hold both sums while each stays within 16 bits:
 * 256 features at least.
 *
 * @param weights rows × labels
 */
export function packLanes(weights: Int8Array, labels: number): Int32Array {
  const rows = weights.length / labels;
  const lanes = new Int32Array(rows * LANES);
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < labels; label++)
      lanes[row * LANES + (label >> 1)]! += weights[row * labels + label]! * (label & 1 ? 65536 : 1);
  }
  return lanes;
}

/** The two sums in a sum of packed numbers. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
export const highOf = (sum: number): number => (sum - ((sum << 16) >> 16)) >> 16;
