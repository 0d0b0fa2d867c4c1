// What the tagger knows of word forms, in flat arrays: a form's scores lie side by side, and a sentence is a list of rows. Pure.
import { isDigit, isLetter, startsUpper } from '../../../text/characters';
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
/** Numbers of a row: LABEL_COUNT scores for each place in the window. */
const WIDTH = LABEL_COUNT * (2 * WINDOW + 1);
/** Codes of a row. */
const CODES = 4;
const UNKNOWN = -2;

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
} as const;

export class WordScores {
  readonly flags = new Uint8Array(CAPACITY);
  private readonly rows = new Map<string, number>();
  private readonly scores = new Float32Array(CAPACITY * WIDTH);
  /** Shape, kind, coarse and fine cluster. */
  private readonly codes = new Uint16Array((CAPACITY + 1) * CODES);
  /** Rows of joint features in the model by their values, as far as they were asked for. */
  private readonly joints = JOINT_VALUES.map((count) => new Int32Array(count).fill(UNKNOWN));
  private readonly values = new Int32Array(JOINT_COUNT);
  private readonly starts = new Int32Array(2 * WINDOW + 1);
  private readonly places = new Int32Array(JOINT_COUNT);
  private readonly before = new Int32Array(CODES);
  private readonly here = new Int32Array(CODES);
  private readonly after = new Int32Array(CODES);

  constructor(
    private readonly model: TaggerModel,
    private readonly sources: FactSources,
  ) {}

  /** To be called between sentences: makes room for so many new forms. Rows handed out before are no longer valid. */
  reserve(forms: number): void {
    if (this.rows.size + forms > CAPACITY) this.rows.clear();
  }

  row(norm: string): number {
    const known = this.rows.get(norm);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(norm, row);
    this.fill(row, norm);
    return row;
  }

  private fill(row: number, norm: string): void {
    const { model, scores, codes, flags } = this;
    const facts = factsOf(norm, this.sources);
    scores.fill(0, row * WIDTH, (row + 1) * WIDTH);
    facts.at.forEach((hashes, offset) => {
      const base = row * WIDTH + offset * LABEL_COUNT;
      for (const hash of hashes) {
        const found = model.row(hash);
        if (found >= 0)
          for (let label = 0; label < LABEL_COUNT; label++)
            scores[base + label]! += model.weights[found * LABEL_COUNT + label]! * model.scale;
      }
    });
    codes.set([facts.shape, facts.kind, facts.coarse, facts.fine], row * CODES);
    const digits = isDigit(norm.charCodeAt(0));
    flags[row] =
      (startsUpper(norm) ? FLAG.capital : 0) |
      (digits || INNER.has(norm) || !isLetter(norm.charCodeAt(0)) ? FLAG.inner : 0) |
      (digits ? FLAG.digits : 0);
  }

  /**
   * Writes what speaks for each label at one word.
   *
   * @param rows of the sentence's words
   * @param all takes LABEL_COUNT numbers at `base`
   */
  emit(rows: Int32Array, length: number, index: number, all: Float32Array, base: number): void {
    const { scores, values, joints, starts, places } = this;
    const { weights, scale } = this.model;
    const to = Math.min(length - 1, index + WINDOW);
    let near = 0;
    for (let word = Math.max(0, index - WINDOW); word <= to; word++)
      starts[near++] = rows[word]! * WIDTH + (word - index + WINDOW) * LABEL_COUNT;
    this.read(index > 0 ? rows[index - 1]! : -1, this.before);
    this.read(rows[index]!, this.here);
    this.read(index + 1 < length ? rows[index + 1]! : -1, this.after);
    jointValues(this.before, this.here, this.after, index === 0, values);
    let found = 0;
    for (let one = 0; one < JOINT_COUNT; one++) {
      const known = joints[one]!;
      const value = values[one]!;
      let at = known[value + 1]!;
      if (at === UNKNOWN) {
        at = this.model.row(feature(JOINT + one, value));
        known[value + 1] = at;
      }
      if (at >= 0) places[found++] = at * LABEL_COUNT;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      for (let one = 0; one < near; one++) sum = Math.fround(sum + scores[starts[one]! + label]!);
      for (let one = 0; one < found; one++) sum = Math.fround(sum + weights[places[one]! + label]! * scale);
      all[base + label] = sum;
    }
  }

  private read(row: number, out: Int32Array): void {
    for (let code = 0; code < CODES; code++) out[code] = row < 0 ? 0 : this.codes[row * CODES + code]!;
  }
}
