// Pure. Inference of a linear-chain conditional random field: marginals by scaled forward and backward passes, and the best path.

/** Posteriors P(label at token | text), row by row; `labels` columns. Reusable buffers grow as needed. */
export class Chain {
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private emission = new Float64Array(0);

  /**
   * @param labels number of labels
   * @param transition exp of the transition weights, from × to
   * @param start exp of the weights of the first label
   */
  constructor(
    private readonly labels: number,
    private readonly transition: Float64Array,
    private readonly start: Float64Array,
  ) {}

  /**
   * @param scores length × labels, log scale
   * @param out receives length × labels posteriors
   * @returns log of the normaliser
   */
  marginals(scores: Float32Array, length: number, out: Float32Array): number {
    const { labels, transition } = this;
    const size = length * labels;
    if (this.alpha.length < size) {
      this.alpha = new Float64Array(size * 2);
      this.beta = new Float64Array(size * 2);
      this.emission = new Float64Array(size * 2);
    }
    const { alpha, beta, emission } = this;
    let logZ = 0;
    for (let token = 0; token < length; token++) {
      const row = token * labels;
      let top = -Infinity;
      for (let label = 0; label < labels; label++) if (scores[row + label]! > top) top = scores[row + label]!;
      logZ += top;
      for (let label = 0; label < labels; label++) emission[row + label] = Math.exp(scores[row + label]! - top);
    }
    for (let token = 0; token < length; token++) {
      const row = token * labels;
      let sum = 0;
      for (let to = 0; to < labels; to++) {
        let value = 0;
        if (token === 0) value = this.start[to]!;
        else
          for (let from = 0; from < labels; from++)
            value += alpha[row - labels + from]! * transition[from * labels + to]!;
        value *= emission[row + to]!;
        alpha[row + to] = value;
        sum += value;
      }
      logZ += Math.log(sum);
      const scale = 1 / sum;
      for (let to = 0; to < labels; to++) alpha[row + to]! *= scale;
    }
    for (let token = length - 1; token >= 0; token--) {
      const row = token * labels;
      let sum = 0;
      for (let from = 0; from < labels; from++) {
        let value = 0;
        if (token === length - 1) value = 1;
        else {
          const next = row + labels;
          for (let to = 0; to < labels; to++) {
            value += transition[from * labels + to]! * emission[next + to]! * beta[next + to]!;
          }
        }
        beta[row + from] = value;
        sum += value;
      }
      const scale = 1 / sum;
      let total = 0;
      for (let from = 0; from < labels; from++) {
        beta[row + from]! *= scale;
        total += alpha[row + from]! * beta[row + from]!;
      }
      const norm = 1 / total;
      for (let label = 0; label < labels; label++) out[row + label] = alpha[row + label]! * beta[row + label]! * norm;
    }
    return logZ;
  }
}
