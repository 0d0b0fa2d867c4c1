// Word clusters: words that stand between the same neighbours share a number. Pure.
// The asset holds hashes instead of words: assets/models/de-clusters.bin, made by scripts/train/clusters.ts.
//
// How to read it: magic "LXCL", u8 version, u8 unused, u16 number of fine clusters, u32 number of words, then
// for each fine cluster u8 coarse cluster and u16 middle cluster; then the words by ascending 24-bit hash: a varint of the
// difference to the hash before; then all low bytes of the fine clusters, all high bytes, all name classes (one byte each).
import { hashOf } from '../hash';

const MAGIC = 'LXCL';
const VERSION = 1;
const HASH_BITS = 24;
const HEADER = 12;

export interface Clusters {
  /** Entry of a word form (a token's `norm`), or -1. Two words in three hundred unknown ones are taken for known. */
  find(word: string): number;
  /** Fine cluster of an entry, 0…1,023, or -1 for words that have none. */
  fine(entry: number): number;
  /** Middle cluster (0…511) and coarse one (0…127) of a fine one. */
  middle(fine: number): number;
  coarse(fine: number): number;
  /** How often news text uses the word as (part of) a name, as `nameClass` of names.ts writes it; 0 unknown. */
  nameClass(entry: number): number;
}

/** What the table holds for a word: digits as 0, any quotation mark as ". */
export const clusterKey = (word: string): number =>
  hashOf(/\d/u.test(word) ? word.replace(/\d/gu, '0') : word) >>> (32 - HASH_BITS);

/**
 * Opens the table.
 *
 * @throws Error if the bytes are no such table or cut short
 */
export function openClusters(bytes: Uint8Array): Clusters {
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error('no clusters');
  if (bytes[4] !== VERSION) throw new Error(`clusters of version ${bytes[4]}, not ${VERSION}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const clusters = view.getUint16(6, true);
  const words = view.getUint32(8, true);
  const coarse = bytes.subarray(HEADER, HEADER + clusters);
  const middle = new Uint16Array(clusters);
  for (let index = 0; index < clusters; index++) middle[index] = view.getUint16(HEADER + clusters + 2 * index, true);

  let bits = 1;
  while (1 << bits < 2 * words) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits).fill(-1);
  const hashes = new Int32Array(words);
  let at = HEADER + 3 * clusters;
  let hash = 0;
  for (let entry = 0; entry < words; entry++) {
    let shift = 0;
    let byte: number;
    do {
      if (at >= bytes.length) throw new Error('clusters are cut short');
      byte = bytes[at++]!;
      hash += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    hashes[entry] = hash;
    let slot = hash & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }
  if (bytes.length < at + 3 * words) throw new Error('clusters are cut short');
  const low = bytes.subarray(at, at + words);
  const high = bytes.subarray(at + words, at + 2 * words);
  const classes = bytes.subarray(at + 2 * words, at + 3 * words);
  return {
    find(word) {
      const key = clusterKey(word);
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const entry = slots[slot]!;
        if (entry < 0 || hashes[entry] === key) return entry;
      }
    },
    fine: (entry) => (high[entry] === 255 ? -1 : low[entry]! | (high[entry]! << 8)),
    middle: (fine) => middle[fine]!,
    coarse: (fine) => coarse[fine]!,
    nameClass: (entry) => classes[entry]!,
  };
}
