// The best label sequence of a run of words. Pure.
import { LABEL_COUNT } from './features';

/** Keeps its room for the next run. */
export class Viterbi {
  /** Labels of the last run. */
  readonly labels: Uint8Array;
  private readonly back: Uint8Array;
  private scores = new Float32Array(LABEL_COUNT);
  private next = new Float32Array(LABEL_COUNT);
  /** Weights by the label that follows, so that those compared lie side by side. */
  private readonly into = new Float32Array(LABEL_COUNT * LABEL_COUNT);

  /** @param transitions of the model (model.ts) */
  constructor(
    longest: number,
    private readonly transitions: Float32Array,
  ) {
    this.labels = new Uint8Array(longest);
    this.back = new Uint8Array(longest * LABEL_COUNT);
    for (let from = 0; from < LABEL_COUNT; from++)
      for (let to = 0; to < LABEL_COUNT; to++)
        this.into[to * LABEL_COUNT + from] = transitions[from * LABEL_COUNT + to]!;
  }

  /**
   * Finds the labels whose weights and transitions sum highest.
   *
   * @param after true: a word outside any name stands before the run; false: the run begins its sentence
   * @param before true: a word outside any name follows the run
   */
  best(emissions: Float32Array, length: number, after: boolean, before: boolean): void {
    const L = LABEL_COUNT;
    const { back, labels, transitions } = this;
    const start = after ? 0 : L * L;
    for (let label = 0; label < L; label++) this.scores[label] = emissions[label]! + transitions[start + label]!;
    for (let index = 1; index < length; index++) this.step(emissions, index * L);
    const { scores } = this;
    if (before) for (let one = 0; one < L; one++) scores[one]! += transitions[one * L]!;
    let label = 0;
    for (let one = 1; one < L; one++) if (scores[one]! > scores[label]!) label = one;
    for (let index = length - 1; index >= 0; index--) {
      labels[index] = label;
      label = back[index * L + label]!;
    }
  }

  /** One word further: for each of its labels the best one before it. */
  private step(emissions: Float32Array, base: number): void {
    const { back, into, scores, next } = this;
    const s0 = scores[0]!;
    const s1 = scores[1]!;
    const s2 = scores[2]!;
    const s3 = scores[3]!;
    const s4 = scores[4]!;
    const s5 = scores[5]!;
    const s6 = scores[6]!;
    const s7 = scores[7]!;
    const s8 = scores[8]!;
    for (let to = 0; to < LABEL_COUNT; to++) {
      const at = to * LABEL_COUNT;
      let from = 0;
      let top = s0 + into[at]!;
      let score: number;
      score = s1 + into[at + 1]!;
      if (score > top) {
        top = score;
        from = 1;
      }
      score = s2 + into[at + 2]!;
      if (score > top) {
        top = score;
        from = 2;
      }
      score = s3 + into[at + 3]!;
      if (score > top) {
        top = score;
        from = 3;
      }
      score = s4 + into[at + 4]!;
      if (score > top) {
        top = score;
        from = 4;
      }
      score = s5 + into[at + 5]!;
      if (score > top) {
        top = score;
        from = 5;
      }
      score = s6 + into[at + 6]!;
      if (score > top) {
        top = score;
        from = 6;
      }
      score = s7 + into[at + 7]!;
      if (score > top) {
        top = score;
        from = 7;
      }
      score = s8 + into[at + 8]!;
      if (score > top) {
        top = score;
        from = 8;
      }
      next[to] = top + emissions[base + to]!;
      back[base + to] = from;
    }
    this.scores = next;
    this.next = scores;
  }
}
