// Pure. Running sums over a document, so that any span's means cost a subtraction.
import { float32, float64 } from '../../text/scratch';
import { FIRST_KIND, LABEL_COUNT, LAST_KIND } from './labels';
import type { Layer } from './layer';
import { FINITE, FORM } from './words';

/** Columns after the labels' posteriors. */
export const COLUMN = {
  claim: LABEL_COUNT,
  konjunktiv1: LABEL_COUNT + 1,
  ambiguous: LABEL_COUNT + 2,
  konjunktiv2: LABEL_COUNT + 3,
  present: LABEL_COUNT + 4,
  past: LABEL_COUNT + 5,
  quoted: LABEL_COUNT + 6,
  words: LABEL_COUNT + 7,
  sure: LABEL_COUNT + 8,
  cues: LABEL_COUNT + 9,
} as const;
export const COLUMNS = LABEL_COUNT + 10;

/** Posteriors with their running sums: `sum(column, first, last)` over tokens [first, last). */
export class Sums {
  private readonly table: Float64Array;
  /** Posterior that a token lies in a claim of any kind. */
  readonly claims: Float32Array;

  constructor(
    readonly posteriors: Float32Array,
    layer: Layer,
  ) {
    const { size } = layer;
    const table = float64((size + 1) * COLUMNS);
    const claims = float32(size);
    for (let token = 0; token < size; token++) {
      const from = token * COLUMNS;
      const to = from + COLUMNS;
      const row = token * LABEL_COUNT;
      let claim = 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const value = posteriors[row + label]!;
        table[to + label] = table[from + label]! + value;
        if (label >= FIRST_KIND && label <= LAST_KIND) claim += value;
      }
      for (let column = LABEL_COUNT; column < COLUMNS; column++) table[to + column] = table[from + column]!;
      claims[token] = claim;
      table[to + COLUMN.claim]! += claim;
      if (claim > 0.5) table[to + COLUMN.sure]! += 1;
      if (layer.quote[token]! > 0) table[to + COLUMN.quoted]! += 1;
      if (layer.shape[token]! > 0) table[to + COLUMN.words]! += 1;
      if (layer.cue[token]! > 1) table[to + COLUMN.cues]! += 1;
      const bits = layer.bits[token]!;
      if (bits & FINITE && layer.shape[token] === 1) {
        const column =
          bits & FORM.plainKonjunktiv
            ? COLUMN.konjunktiv1
            : bits & FORM.past
              ? COLUMN.past
              : bits & FORM.konjunktiv2
                ? COLUMN.konjunktiv2
                : bits & FORM.konjunktiv1 && !(bits & FORM.present)
                  ? COLUMN.ambiguous
                  : COLUMN.present;
        table[to + column]! += 1;
      }
    }
    this.table = table;
    this.claims = claims;
  }

  sum(column: number, first: number, last: number): number {
    return this.table[last * COLUMNS + column]! - this.table[first * COLUMNS + column]!;
  }

  /** Posterior that the token lies in a claim of any kind; 0 outside the text. */
  claim(token: number): number {
    return token < 0 || token >= this.claims.length ? 0 : this.claims[token]!;
  }

  /** Posterior of one label; 0 outside the text. */
  label(token: number, label: number): number {
    return token < 0 || token >= this.claims.length ? 0 : this.posteriors[token * LABEL_COUNT + label]!;
  }
}
