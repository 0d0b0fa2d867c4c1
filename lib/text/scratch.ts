// Tables of numbers that live as long as the analysis of one text: cut from one buffer that is kept. A typed array of its own
// costs half a microsecond and more (memory from outside V8's heap, freed by its collector), a view of a kept buffer a
// fortieth of that, and an analysis needs a hundred: 8 % of its CPU. Pure for those who call: numbers alone are kept, never text.

/** Bytes kept between texts; what a longer text needs beyond them is allocated for it alone. */
const MOST = 1 << 22;
const FIRST = 1 << 18;

let buffer = new ArrayBuffer(0);
/** Bytes handed out; −1: no analysis is running, and tables are allocated one by one. */
let used = -1;
/** Bytes that would have been handed out of a buffer without an end. */
let wanted = 0;

/**
 * Runs the analysis of one text. Tables that it takes hold zeros, and must not be kept beyond it: the next text writes to them.
 * Without it (in training, which keeps many texts' tables) tables are one's own.
 */
export function withScratch<T>(analysis: () => T): T {
  // Within another one: that one's tables are still needed.
  if (used >= 0) return analysis();
  if (!buffer.byteLength) buffer = new ArrayBuffer(FIRST);
  used = 0;
  wanted = 0;
  try {
    return analysis();
  } finally {
    if (wanted > buffer.byteLength && buffer.byteLength < MOST) buffer = new ArrayBuffer(Math.min(MOST, 2 * wanted));
    else new Uint8Array(buffer, 0, used).fill(0);
    used = -1;
  }
}

/** Where a table of so many bytes begins in the buffer; −1: it has to be allocated. */
function take(bytes: number): number {
  if (used < 0) return -1;
  const rounded = (bytes + 7) & ~7;
  wanted += rounded;
  const begin = used;
  if (begin + rounded > buffer.byteLength) return -1;
  used = begin + rounded;
  return begin;
}

export function uint8(length: number): Uint8Array {
  const begin = take(length);
  return begin < 0 ? new Uint8Array(length) : new Uint8Array(buffer, begin, length);
}

export function uint16(length: number): Uint16Array {
  const begin = take(length * 2);
  return begin < 0 ? new Uint16Array(length) : new Uint16Array(buffer, begin, length);
}

export function int32(length: number): Int32Array {
  const begin = take(length * 4);
  return begin < 0 ? new Int32Array(length) : new Int32Array(buffer, begin, length);
}

export function float32(length: number): Float32Array {
  const begin = take(length * 4);
  return begin < 0 ? new Float32Array(length) : new Float32Array(buffer, begin, length);
}

export function float64(length: number): Float64Array {
  const begin = take(length * 8);
  return begin < 0 ? new Float64Array(length) : new Float64Array(buffer, begin, length);
}
