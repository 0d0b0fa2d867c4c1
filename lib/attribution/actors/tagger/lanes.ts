// Pure. Weights of a linear model packed so that one addition serves two labels: low + 65536 × high. Sums of such numbers hold both
// sums while each stays within 16 bits: 256 features at least.

/** Most labels of a model. */
const MOST_LABELS = 10;
/** Numbers of a row. */
export const LANES = MOST_LABELS / 2;

/** The two sums in a sum of packed numbers. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
export const highOf = (sum: number): number => (sum - ((sum << 16) >> 16)) >> 16;
