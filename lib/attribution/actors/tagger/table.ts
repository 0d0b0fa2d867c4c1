// What the tagger knows of word forms, in flat arrays: a form's scores lie side by side, and a sentence is a list of rows. Pure.
import { isDigit, isLetter, startsUpper } from '../../../text/characters';
import type { FormTable } from '../../../text/types';
import {
  type FactSources,
  factsOf,
  feature,
  JOINT,
  JOINT_COUNT,
  JOINT_VALUES,
  jointValues,
  LABEL_COUNT,
  WINDOW,
} from './features';
import { highOf, LANES, lowOf } from './lanes';
import type { TaggerModel } from './model';

/** Word forms that are kept; the table starts anew when it is full. */
const CAPACITY = 20_000;
/**
 * Numbers of a row: the scores of all labels, packed (lanes.ts), for each place in the window, then shape, kind and coarse cluster.
 * Two cache lines: nearly all the time that the tagger takes is spent waiting for memory.
 */
const WIDTH = 32;
const CODES = LANES * (2 * WINDOW + 1);
/** Row of what stands outside the sentence: its scores and codes are zeros. */
const OUTSIDE = 0;
/** Numbers of a joint feature's row: half a cache line. */
const JOINT_WIDTH = 8;
/** Row of the joint features that the model has no weights for; 0 marks those that were not asked for yet. */
const NO_WEIGHTS = 1;
/** Rows of joint features that are kept: what a short number can tell apart. */
const MOST_JOINTS = 1 << 16;
/** Where the values of each joint feature begin, which count from -1. */
const JOINT_BEGINS = JOINT_VALUES.map(
  (_, one) => 1 + JOINT_VALUES.slice(0, one).reduce((sum, count) => sum + count, 0),
);

/** Words that are not capitalised between two parts of a name ("Bund für Umwelt und Naturschutz"). */
const INNER = new Set(
  'von van der den dem des die das de di da del della dos du la le les el al bin ibn ben y e und für zu zum zur auf am an im in of the and for ohne gegen bei vor über st'.split(
    ' ',
  ),
);

/** What a word may be in a name. */
export const FLAG = {
  /** Begins with a capital: only these begin a name. */
  capital: 1,
  /** May stand within a name. */
  inner: 2,
  digits: 4,
  /** Alone no name, whatever stands around it. */
  common: 8,
  /** No name beside others of this sort either. */
  surelyCommon: 16,
  /** Set for every form whose flags are known. */
  known: 32,
} as const;

/**
 * How far the word's own score for "no name" must lie above the others, for a word alone and for several side by side. Of 1,200
 * articles and 2,200 sentences no name came from words with such leads (nor from those with half a point less for several), of
 * 6,000 further texts 3 of 15,100, all of them wrong ("Freundin Urlaub"); a third of the capitalised words need no weighing then.
 */
const LEAD = 0;
const LEAD_BESIDE = 0.5;

/** What the letters alone tell. */
function plainFlags(norm: string): number {
  const digits = isDigit(norm.charCodeAt(0));
  return (
    FLAG.known |
    (startsUpper(norm) ? FLAG.capital : 0) |
    (digits || INNER.has(norm) || !isLetter(norm.charCodeAt(0)) ? FLAG.inner : 0) |
    (digits ? FLAG.digits : 0)
  );
}

export class WordScores {
  private vocabulary: FormTable | null = null;
  /** By form of the vocabulary: its flags, and its row; 0 if there is none. */
  private flags = new Uint8Array(0);
  private rows = new Int32Array(0);
  private size = OUTSIDE + 1;
  /** Sums of weights, as whole numbers; a word has some thirty features, so that they stay within 16 bits. */
  private readonly scores = new Int32Array((OUTSIDE + 1 + CAPACITY) * WIDTH);
  /** Rows of joint features by their values, as far as they were asked for. */
  private readonly joints = new Uint16Array(JOINT_VALUES.reduce((sum, count) => sum + count, 0));
  /** Weights of the joint features that were asked for, side by side: those in use are few of the model's. */
  private jointLanes = new Int32Array(JOINT_WIDTH * 1024);
  private jointRows = NO_WEIGHTS + 1;
  private readonly values = new Int32Array(JOINT_COUNT);

  constructor(
    private readonly model: TaggerModel,
    private readonly sources: FactSources,
  ) {}

  /** To be called before a document's words are asked for. */
  use(vocabulary: FormTable): void {
    const known = vocabulary === this.vocabulary;
    if (!known) this.size = OUTSIDE + 1;
    if (known && this.rows.length >= vocabulary.norms.length) return;
    const rows = new Int32Array(2 * vocabulary.norms.length);
    const flags = new Uint8Array(rows.length);
    if (known) {
      rows.set(this.rows);
      flags.set(this.flags);
    }
    this.rows = rows;
    this.flags = flags;
    this.vocabulary = vocabulary;
  }

  /**
   * Writes the flags of a sentence's words.
   *
   * @param forms numbers of the document's word forms, from `first` on
   */
  flagsOf(forms: readonly number[], first: number, length: number, out: Uint8Array): void {
    if (this.size + length > OUTSIDE + 1 + CAPACITY) {
      this.rows.fill(0);
      this.size = OUTSIDE + 1;
    }
    if (this.jointRows + length * JOINT_COUNT > MOST_JOINTS) {
      this.joints.fill(0);
      this.jointRows = NO_WEIGHTS + 1;
    }
    const { flags } = this;
    for (let index = 0; index < length; index++) {
      const form = forms[first + index]!;
      let known = flags[form]!;
      if (known === 0) {
        known = plainFlags(this.vocabulary!.norms[form]!);
        // Only words that may begin a name are weighed at once, others where they stand beside one.
        if (known & FLAG.capital) {
          this.rowOf(form);
          known = flags[form]!;
        } else flags[form] = known;
      }
      out[index] = known;
    }
  }

  /**
   * Writes where the rows of a sentence's words stand, to be called before `emit`: for words and those beside them.
   *
   * @param rows takes them at [begin, end)
   */
  rowsOf(forms: readonly number[], first: number, begin: number, end: number, rows: Int32Array): void {
    for (let index = begin; index < end; index++) {
      const form = forms[first + index]!;
      rows[index] = this.rows[form]! || this.rowOf(form);
    }
  }

  /** Makes the row of a form. */
  private rowOf(form: number): number {
    const row = this.size++ * WIDTH;
    this.rows[form] = row;
    this.flags[form] = this.fill(row, this.vocabulary!.norms[form]!);
    return row;
  }

  /** Computes the scores and codes of a word, and its flags. */
  private fill(row: number, norm: string): number {
    const { model, scores } = this;
    const facts = factsOf(norm, this.sources);
    scores.fill(0, row, row + WIDTH);
    const { lanes } = model;
    for (let offset = 0; offset <= 2 * WINDOW; offset++) {
      const base = row + offset * LANES;
      for (const hash of facts.at[offset]!) {
        const found = model.row(hash);
        if (found < 0) continue;
        for (let lane = 0; lane < LANES; lane++) scores[base + lane]! += lanes[found * LANES + lane]!;
      }
    }
    scores[row + CODES] = facts.shape;
    scores[row + CODES + 1] = facts.kind;
    scores[row + CODES + 2] = facts.coarse;
    const own = row + WINDOW * LANES;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 1; label < LABEL_COUNT; label++) {
      const sum = scores[own + (label >> 1)]!;
      best = Math.max(best, label & 1 ? highOf(sum) : lowOf(sum));
    }
    const lead = (lowOf(scores[own]!) - best) * model.scale;
    return (lead >= LEAD ? FLAG.common : 0) | (lead >= LEAD_BESIDE ? FLAG.surelyCommon : 0) | plainFlags(norm);
  }

  /** Puts the weights of a joint feature beside those of the others. */
  private jointOf(one: number, value: number): number {
    const found = this.model.row(feature(JOINT + one, value));
    if (found < 0) return NO_WEIGHTS;
    const row = this.jointRows++;
    if (this.jointRows * JOINT_WIDTH > this.jointLanes.length) {
      const larger = new Int32Array(2 * this.jointLanes.length);
      larger.set(this.jointLanes);
      this.jointLanes = larger;
    }
    this.jointLanes.set(this.model.lanes.subarray(found * LANES, (found + 1) * LANES), row * JOINT_WIDTH);
    return row;
  }

  /**
   * Writes what speaks for each label at one word. Sums in variables, two labels in each: half of the time that nine take.
   *
   * @param rows of the sentence's words
   * @param all takes LABEL_COUNT numbers at `base`
   */
  emit(rows: Int32Array, length: number, index: number, all: Float32Array, base: number): void {
    const { scores, values, joints } = this;
    const before = index > 0 ? rows[index - 1]! : OUTSIDE;
    const after = index + 1 < length ? rows[index + 1]! : OUTSIDE;
    jointValues(scores, before + CODES, rows[index]! + CODES, after + CODES, index === 0, values);
    // Where their weights stand.
    for (let one = 0; one < JOINT_COUNT; one++) {
      const value = values[one]!;
      const place = JOINT_BEGINS[one]! + value;
      let row = joints[place]!;
      if (row === 0) {
        row = this.jointOf(one, value);
        joints[place] = row;
      }
      values[one] = row * JOINT_WIDTH;
    }
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    const to = Math.min(length - 1, index + WINDOW);
    for (let word = Math.max(0, index - WINDOW); word <= to; word++) {
      const from = rows[word]! + (word - index + WINDOW) * LANES;
      a = (a + scores[from]!) | 0;
      b = (b + scores[from + 1]!) | 0;
      c = (c + scores[from + 2]!) | 0;
      d = (d + scores[from + 3]!) | 0;
      e = (e + scores[from + 4]!) | 0;
    }
    const { jointLanes } = this;
    for (let one = 0; one < JOINT_COUNT; one++) {
      const from = values[one]!;
      a = (a + jointLanes[from]!) | 0;
      b = (b + jointLanes[from + 1]!) | 0;
      c = (c + jointLanes[from + 2]!) | 0;
      d = (d + jointLanes[from + 3]!) | 0;
      e = (e + jointLanes[from + 4]!) | 0;
    }
    const { scale } = this.model;
    all[base] = lowOf(a) * scale;
    all[base + 1] = highOf(a) * scale;
    all[base + 2] = lowOf(b) * scale;
    all[base + 3] = highOf(b) * scale;
    all[base + 4] = lowOf(c) * scale;
    all[base + 5] = highOf(c) * scale;
    all[base + 6] = lowOf(d) * scale;
    all[base + 7] = highOf(d) * scale;
    all[base + 8] = lowOf(e) * scale;
  }
}
