// Writes the model file that lib/attribution/learned/model-file.ts reads: quantised, sorted, small.
import { MODEL_MAGIC, MODEL_VERSION, type Thresholds } from '../../lib/attribution/learned/model-file';
import type { Forest } from '../../lib/attribution/learned/trees';
import type { TrainedCrf } from './train-crf';

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
  tagger: TrainedCrf;
  roles: TrainedCrf;
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
  packLinear(out, trained.tagger);
  packLinear(out, trained.roles);
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

/** Weights become int8 with one scale; features whose weights all round to 0 are left out. */
function packLinear(out: Writer, crf: TrainedCrf): void {
  const { labels, weights, hashes } = crf;
  const scale = linearScale(crf);
  const code = (index: number): number => Math.max(-127, Math.min(127, Math.round(weights[index]! / scale)));
  const kept: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    for (let label = 0; label < labels; label++) {
      if (code(row * labels + label)) {
        kept.push(row);
        break;
      }
    }
  }
  out.byte(labels);
  out.varint(kept.length);
  out.float(scale);
  for (const value of crf.transition) out.float(value);
  for (const value of crf.start) out.float(value);
  const order = out.hashes(kept.map((row) => hashes[row]!)).map((index) => kept[index]!);
  const present = order.map((row) => {
    let bits = 0;
    for (let label = 0; label < labels; label++) if (code(row * labels + label)) bits |= 1 << label;
    return bits;
  });
  for (const bits of present) out.byte(bits);
  for (const bits of present) out.byte(bits >> 8);
  for (const row of order)
    for (let label = 0; label < labels; label++) if (code(row * labels + label)) out.byte(code(row * labels + label));
}

/** The model as it will be read: what follows in training must see the posteriors that it gives, not those of finer weights. */
export function quantised(crf: TrainedCrf): TrainedCrf {
  const scale = linearScale(crf);
  const weights = crf.weights.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))) * scale);
  return { ...crf, weights };
}

/** The 99.9th percentile of absolute weights becomes 127: a few giants are cut. */
export function linearScale({ weights }: TrainedCrf): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127);
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
