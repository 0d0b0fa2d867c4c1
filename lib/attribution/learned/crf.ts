// Pure. Inference of a linear-chain conditional random field: marginals by scaled forward and backward passes. The sums over
// labels are written out: ten numbers stay in the processor's registers, which makes this four times as fast as loops.
import { MOST_LABELS } from '../lanes';

/** A label whose own score lies this far (natural log) below the token's best cannot be saved by its neighbours. */
export const FARTHEST = 9;

/** Square tables of MOST_LABELS, filled up with zeros. */
function square(table: Float64Array, labels: number, transposed: boolean): Float64Array {
  const out = new Float64Array(MOST_LABELS * MOST_LABELS);
  for (let from = 0; from < labels; from++)
    for (let to = 0; to < labels; to++)
      out[transposed ? to * MOST_LABELS + from : from * MOST_LABELS + to] = table[from * labels + to]!;
  return out;
}

/** Posteriors P(label at token | text), row by row; `labels` columns. Reusable buffers grow as needed. */
export class Chain {
  private alpha = new Float64Array(0);
  /** From the rows of a token to those of the next, and back. */
  private readonly onward: Float64Array;
  private readonly back: Float64Array;
  private readonly start = new Float64Array(MOST_LABELS);
  private readonly later = new Float64Array(MOST_LABELS);
  private readonly here = new Float64Array(MOST_LABELS);

  /**
   * @param labels number of labels, MOST_LABELS at most
   * @param transition exp of the transition weights, from × to
   * @param start exp of the weights of the first label
   */
  constructor(
    private readonly labels: number,
    transition: Float64Array,
    start: Float64Array,
  ) {
    this.onward = square(transition, labels, true);
    this.back = square(transition, labels, false);
    this.start.set(start);
  }

  /**
   * @param emission length × MOST_LABELS: exp of the scores, the best of each token 1; 0 for labels that are out of the question
   * @param out receives length × labels posteriors
   */
  marginals(emission: Float64Array, length: number, out: Float32Array): void {
    if (this.alpha.length < length * MOST_LABELS) this.alpha = new Float64Array(length * 2 * MOST_LABELS);
    this.forward(emission, length);
    this.backward(emission, length, out);
  }

  private forward(emission: Float64Array, length: number): void {
    const { alpha, onward, start } = this;
    for (let token = 0, row = 0; token < length; token++, row += MOST_LABELS) {
      if (token) spread(onward, alpha, row - MOST_LABELS, alpha, row);
      else alpha.set(start, 0);
      let sum = 0;
      for (let label = row; label < row + MOST_LABELS; label++) {
        const value = alpha[label]! * emission[label]!;
        alpha[label] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let label = row; label < row + MOST_LABELS; label++) alpha[label]! *= scale;
    }
  }

  private backward(emission: Float64Array, length: number, out: Float32Array): void {
    // `later`: the next token's sums, with its own emissions; `here`: this token's.
    const { labels, alpha, back, later, here } = this;
    here.fill(1);
    for (let token = length - 1; token >= 0; token--) {
      const row = token * MOST_LABELS;
      if (token < length - 1) spread(back, later, 0, here, 0);
      let sum = 0;
      let total = 0;
      for (let label = 0; label < MOST_LABELS; label++) {
        sum += here[label]!;
        total += alpha[row + label]! * here[label]!;
      }
      const norm = 1 / total;
      const at = token * labels;
      for (let label = 0; label < labels; label++) out[at + label] = alpha[row + label]! * here[label]! * norm;
      const scale = 1 / sum;
      for (let label = 0; label < MOST_LABELS; label++) later[label] = here[label]! * emission[row + label]! * scale;
    }
  }
}

/** out = table × values, all of MOST_LABELS. */
function spread(table: Float64Array, values: Float64Array, from: number, out: Float64Array, to: number): void {
  const a = values[from]!;
  const b = values[from + 1]!;
  const c = values[from + 2]!;
  const d = values[from + 3]!;
  const e = values[from + 4]!;
  const f = values[from + 5]!;
  const g = values[from + 6]!;
  const h = values[from + 7]!;
  const i = values[from + 8]!;
  const j = values[from + 9]!;
  for (let label = 0, row = 0; label < MOST_LABELS; label++, row += MOST_LABELS) {
    out[to + label] =
      a * table[row]! +
      b * table[row + 1]! +
      (c * table[row + 2]! + d * table[row + 3]!) +
      (e * table[row + 4]! + f * table[row + 5]!) +
      (g * table[row + 6]! + h * table[row + 7]! + (i * table[row + 8]! + j * table[row + 9]!));
  }
}

/** Emissions for `marginals` from scores (natural log), `labels` a token. */
export function emissionsOf(scores: Float32Array, labels: number): Float64Array {
  const emission = new Float64Array((scores.length / labels) * MOST_LABELS);
  for (let row = 0, at = 0; row < scores.length; row += labels, at += MOST_LABELS) {
    let top = -Infinity;
    for (let label = 0; label < labels; label++) if (scores[row + label]! > top) top = scores[row + label]!;
    for (let label = 0; label < labels; label++) {
      const below = top - scores[row + label]!;
      if (below <= FARTHEST) emission[at + label] = Math.exp(-below);
    }
  }
  return emission;
}

/** exp(−scale × n) for the whole numbers n that matter: scores are multiples of one scale. */
export function decayOf(scale: number): Float64Array {
  const length = Math.min(MOST_STEPS, Math.floor(FARTHEST / scale) + 1);
  return Float64Array.from({ length }, (_, steps) => Math.exp(-scale * steps));
}

/** Bounds the table for absurd scales. */
const MOST_STEPS = 65536;
