// What the tagger knows of word forms, in flat arrays: a form's scores lie side by side, and a sentence is a list of rows. Pure.
import { isDigit, isLetter, startsUpper } from '../../../text/characters';
import type { FormTable } from '../../../text/types';
import { highOf, LANES, lowOf } from '../../lanes';
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
import type { TaggerModel } from './model';

/** Word forms that are kept; the table starts anew when it is full. */
const CAPACITY = 20_000;
/** Numbers of a row: the scores of all labels, packed (lanes.ts), for each place in the window. */
const WIDTH = LANES * (2 * WINDOW + 1);
/** Codes of a row. */
const CODES = 4;
const UNKNOWN = -2;
/** Row of what stands outside the sentence: its codes are zeros. */
const OUTSIDE = CAPACITY;

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
  /** Its scores are known. */
  weighed: 32,
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
    (startsUpper(norm) ? FLAG.capital : 0) |
    (digits || INNER.has(norm) || !isLetter(norm.charCodeAt(0)) ? FLAG.inner : 0) |
    (digits ? FLAG.digits : 0)
  );
}

export class WordScores {
  readonly flags = new Uint8Array(CAPACITY);
  private vocabulary: FormTable | null = null;
  /** Row of each form of the vocabulary, or UNKNOWN. */
  private rows = new Int32Array(0);
  private size = 0;
  /** Form of each row. */
  private readonly forms = new Int32Array(CAPACITY);
  /** Sums of weights, as whole numbers; a word has some thirty features, so that they stay within 16 bits. */
  private readonly scores = new Int32Array(CAPACITY * WIDTH);
  /** Shape, kind, coarse and fine cluster. */
  private readonly codes = new Uint16Array((CAPACITY + 1) * CODES);
  /** Rows of joint features in the model by their values, as far as they were asked for. */
  private readonly joints = JOINT_VALUES.map((count) => new Int32Array(count).fill(UNKNOWN));
  private readonly values = new Int32Array(JOINT_COUNT);

  constructor(
    private readonly model: TaggerModel,
    private readonly sources: FactSources,
  ) {}

  /** To be called before a document's words are asked for. */
  use(vocabulary: FormTable): void {
    const known = vocabulary === this.vocabulary;
    if (!known) this.size = 0;
    if (known && this.rows.length >= vocabulary.norms.length) return;
    const rows = new Int32Array(2 * vocabulary.norms.length).fill(UNKNOWN);
    if (known) rows.set(this.rows);
    this.rows = rows;
    this.vocabulary = vocabulary;
  }

  /**
   * Writes the rows of a sentence's words.
   *
   * @param forms numbers of the document's word forms, from `first` on
   */
  rowsOf(forms: readonly number[], first: number, length: number, out: Int32Array): void {
    if (this.size + length > CAPACITY) {
      this.rows.fill(UNKNOWN);
      this.size = 0;
    }
    for (let index = 0; index < length; index++) {
      const form = forms[first + index]!;
      let row = this.rows[form]!;
      if (row === UNKNOWN) {
        row = this.size++;
        this.rows[form] = row;
        this.forms[row] = form;
        const norm = this.vocabulary!.norms[form]!;
        // Only words that may begin a name are weighed at once, others where they stand beside one.
        if (startsUpper(norm)) this.fill(row, norm);
        else this.flags[row] = plainFlags(norm);
      }
      out[index] = row;
    }
  }

  /** To be called before `emit`, for words and those beside them: computes what is not yet known of them. */
  weigh(rows: Int32Array, first: number, last: number): void {
    for (let index = first; index < last; index++) {
      const row = rows[index]!;
      if (!(this.flags[row]! & FLAG.weighed)) this.fill(row, this.vocabulary!.norms[this.forms[row]!]!);
    }
  }

  private fill(row: number, norm: string): void {
    const { model, scores, codes, flags } = this;
    const facts = factsOf(norm, this.sources);
    scores.fill(0, row * WIDTH, (row + 1) * WIDTH);
    const { lanes } = model;
    for (let offset = 0; offset <= 2 * WINDOW; offset++) {
      const base = row * WIDTH + offset * LANES;
      for (const hash of facts.at[offset]!) {
        const found = model.row(hash);
        if (found < 0) continue;
        for (let lane = 0; lane < LANES; lane++) scores[base + lane]! += lanes[found * LANES + lane]!;
      }
    }
    codes[row * CODES] = facts.shape;
    codes[row * CODES + 1] = facts.kind;
    codes[row * CODES + 2] = facts.coarse;
    codes[row * CODES + 3] = facts.fine;
    const own = row * WIDTH + WINDOW * LANES;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 1; label < LABEL_COUNT; label++) {
      const sum = scores[own + (label >> 1)]!;
      best = Math.max(best, label & 1 ? highOf(sum) : lowOf(sum));
    }
    const lead = (lowOf(scores[own]!) - best) * model.scale;
    flags[row] =
      (lead >= LEAD ? FLAG.common : 0) |
      (lead >= LEAD_BESIDE ? FLAG.surelyCommon : 0) |
      FLAG.weighed |
      plainFlags(norm);
  }

  /**
   * Writes what speaks for each label at one word. Sums in variables, two labels in each: half of the time that nine take.
   *
   * @param rows of the sentence's words
   * @param all takes LABEL_COUNT numbers at `base`
   */
  emit(rows: Int32Array, length: number, index: number, all: Float32Array, base: number): void {
    const { scores, values, joints } = this;
    const { lanes, scale } = this.model;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    const to = Math.min(length - 1, index + WINDOW);
    for (let word = Math.max(0, index - WINDOW); word <= to; word++) {
      const from = rows[word]! * WIDTH + (word - index + WINDOW) * LANES;
      a = (a + scores[from]!) | 0;
      b = (b + scores[from + 1]!) | 0;
      c = (c + scores[from + 2]!) | 0;
      d = (d + scores[from + 3]!) | 0;
      e = (e + scores[from + 4]!) | 0;
    }
    const before = index > 0 ? rows[index - 1]! : OUTSIDE;
    const after = index + 1 < length ? rows[index + 1]! : OUTSIDE;
    jointValues(this.codes, before * CODES, rows[index]! * CODES, after * CODES, index === 0, values);
    for (let one = 0; one < JOINT_COUNT; one++) {
      const known = joints[one]!;
      const value = values[one]!;
      let at = known[value + 1]!;
      if (at === UNKNOWN) {
        at = this.model.row(feature(JOINT + one, value));
        known[value + 1] = at;
      }
      if (at < 0) continue;
      const from = at * LANES;
      a = (a + lanes[from]!) | 0;
      b = (b + lanes[from + 1]!) | 0;
      c = (c + lanes[from + 2]!) | 0;
      d = (d + lanes[from + 3]!) | 0;
      e = (e + lanes[from + 4]!) | 0;
    }
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
