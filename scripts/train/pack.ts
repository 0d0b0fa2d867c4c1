// Writes the model file that lib/attribution/learned/model-file.ts reads: quantised, sorted, small.
import { MODEL_MAGIC, MODEL_VERSION, type Thresholds } from '../../lib/attribution/learned/model-file';
import type { Forest } from '../../lib/attribution/learned/trees';

class Writer {
  private readonly bytes: number[] = [];
  private readonly scratch = new DataView(new ArrayBuffer(4));

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  float(value: number): void {
    this.scratch.setFloat32(0, value, true);
    for (let index = 0; index < 4; index++) this.bytes.push(this.scratch.getUint8(index));
  }

  short(value: number): void {
    this.bytes.push(value & 255, (value >> 8) & 255);
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  /** Returns the order in which rows are to follow. */
  hashes(list: ArrayLike<number>): number[] {
    const order = Array.from(list, (_, index) => index).sort((one, other) => (list[one]! >>> 0) - (list[other]! >>> 0));
    let before = 0;
    for (const index of order) {
      this.varint((list[index]! >>> 0) - before);
      before = list[index]! >>> 0;
    }
    return order;
  }

  text(value: string): void {
    for (const char of value) this.bytes.push(char.charCodeAt(0));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export interface Trained {
  thresholds: Thresholds;
  spans: Forest;
  nested: Forest;
  prerank: Float32Array;
  ranker: Forest;
  confidence: Forest;
  /** Hash → 1…4. */
  cues: ReadonlyMap<number, number>;
  /** Hash → log odds in eighths, −128…127. */
  heads: ReadonlyMap<number, number>;
  /** Hash → 0…1. */
  worth: ReadonlyMap<number, number>;
}

export function packModel(trained: Trained): Uint8Array {
  const out = new Writer();
  out.text(MODEL_MAGIC);
  out.byte(MODEL_VERSION);
  out.float(trained.thresholds.span);
  out.float(trained.thresholds.reported);
  out.float(trained.thresholds.nested);
  out.float(trained.thresholds.speaker);
  packForest(out, trained.spans);
  packForest(out, trained.nested);
  for (const weight of trained.prerank) out.float(weight);
  packForest(out, trained.ranker);
  packForest(out, trained.confidence);
  packTable(out, trained.cues, (value) => value);
  packTable(out, trained.heads, (value) => value);
  packTable(out, trained.worth, (value) => Math.round(value * 250));
  return out.done();
}

function packTable(out: Writer, table: ReadonlyMap<number, number>, code: (value: number) => number): void {
  const keys = [...table.keys()];
  out.varint(keys.length);
  for (const index of out.hashes(keys)) out.byte(code(table.get(keys[index]!)!));
}

function packForest(out: Writer, { base, trees, columns, cuts, leaves }: Forest): void {
  const width = columns.reduce((most, column) => Math.max(most, column + 1), 0);
  const tables = Array.from({ length: width }, () => new Set<number>());
  cuts.forEach((cut, node) => {
    tables[columns[node]!]!.add(cut);
  });
  const sorted = tables.map((set) => [...set].sort((one, other) => one - other));
  out.float(base);
  out.varint(width);
  for (const table of sorted) {
    if (table.length > 255) throw new Error('a column has too many cuts');
    out.byte(table.length);
    for (const cut of table) out.float(cut);
  }
  const scale = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 1e-9) / 32767;
  out.float(scale);
  out.varint(trees);
  for (const column of columns) out.byte(column);
  cuts.forEach((cut, node) => {
    out.byte(sorted[columns[node]!]!.indexOf(cut));
  });
  for (const leaf of leaves) out.short(Math.round(leaf / scale));
}
