// The tagger's weights as a file. Pure.
//
// Layout: magic "LXNE", u8 version, u8 labels L, u16 unused, u32 features F, f32 scale, then L×L i8 transitions (from, to) and
// L i8 first-label weights, f32 scale of these before them; then GUESS_BYTES of letter groups (guess.ts); then F 28-bit feature hashes, ascending, as varints of the
// differences; then for each label F i8 weights (label by label, which compresses better).

import { LABEL_COUNT } from './features';
import { GUESS_BYTES, openGuess } from './guess';
import { LANES } from './lanes';

const MAGIC = 'LXNE';
const VERSION = 1;
const HEADER = 20;
/** Bits of a feature's hash that the file keeps. */
export const KEY_BITS = 28;

export interface TaggerModel {
  /** Row of a feature hash in `lanes`, or -1. */
  row(hash: number): number;
  /** Weights of all labels, packed (lanes.ts), LANES a row; to be multiplied by `scale`. */
  lanes: Int32Array;
  scale: number;
  /** transitions[from * LABEL_COUNT + to]; the last row is for the first word of a sentence. */
  transitions: Float32Array;
  /** What the letters of an unknown word say. */
  guess: (word: string) => number;
}

export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/**
 * Opens assets/models/de-names.bin.
 *
 * @throws Error if the bytes are no such model or cut short
 */
export function openModel(bytes: Uint8Array): TaggerModel {
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error('no name model');
  if (bytes[4] !== VERSION || bytes[5] !== LABEL_COUNT) throw new Error('name model of another version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const edgeScale = view.getFloat32(16, true);
  const edges = (LABEL_COUNT + 1) * LABEL_COUNT;
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const transitions = new Float32Array(edges);
  for (let index = 0; index < edges; index++) transitions[index] = signed[HEADER + index]! * edgeScale;
  let bits = 1;
  while (1 << bits < 2 * features) bits++;
  const mask = (1 << bits) - 1;
  // Key and row side by side: one cache line a look-up.
  const slots = new Int32Array(2 << bits).fill(-1);
  const guess = openGuess(bytes.subarray(HEADER + edges));
  let at = HEADER + edges + GUESS_BYTES;
  let key = 0;
  for (let row = 0; row < features; row++) {
    let shift = 0;
    let byte: number;
    do {
      if (at >= bytes.length) throw new Error('name model is cut short');
      byte = bytes[at++]!;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    let slot = key & mask;
    while (slots[2 * slot + 1]! >= 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row;
  }
  if (bytes.length < at + features * LABEL_COUNT) throw new Error('name model is cut short');
  const lanes = new Int32Array(features * LANES);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const shift = label & 1 ? 16 : 0;
    for (let row = 0, lane = label >> 1; row < features; row++, lane += LANES) lanes[lane]! += signed[at++]! << shift;
  }
  return {
    lanes,
    scale,
    transitions,
    guess,
    row(hash) {
      const wanted = keyOf(hash);
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const row = slots[2 * slot + 1]!;
        if (row < 0 || slots[2 * slot] === wanted) return row;
      }
    },
  };
}
