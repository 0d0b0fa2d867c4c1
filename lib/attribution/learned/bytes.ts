// Pure. Reading of a model file's parts: varints, sorted hashes, quantised numbers. Every overrun is an error.

/** A model file that cannot be read. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get done(): boolean {
    return this.at === this.bytes.length;
  }

  private take(length: number): number {
    const at = this.at;
    if (length < 0 || at + length > this.bytes.length) throw new ModelError('attribution model is cut short');
    this.at += length;
    return at;
  }

  byte(): number {
    return this.bytes[this.take(1)]!;
  }

  block(length: number): Uint8Array {
    const at = this.take(length);
    return this.bytes.subarray(at, at + length);
  }

  float(): number {
    return this.view.getFloat32(this.take(4), true);
  }

  floats(length: number): Float32Array {
    const out = new Float32Array(length);
    for (let index = 0; index < length; index++) out[index] = this.float();
    return out;
  }

  /** As floats, to be scaled. */
  shorts(length: number): Float32Array {
    const at = this.take(length * 2);
    return Float32Array.from({ length }, (_, index) => this.view.getInt16(at + index * 2, true));
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (let steps = 0; steps < 5; steps++) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
    throw new ModelError('attribution model holds a number that is too long');
  }

  /** Count of a list; refuses what the rest of the file cannot hold. */
  count(): number {
    const value = this.varint();
    if (value > this.bytes.length * 8) throw new ModelError('attribution model holds an impossible count');
    return value;
  }

  /** Ascending unsigned hashes, kept as differences. */
  hashes(count: number): Int32Array {
    const out = new Int32Array(count);
    let value = 0;
    for (let index = 0; index < count; index++) {
      value += this.varint();
      out[index] = value | 0;
    }
    return out;
  }
}

/**
 * Open addressing from 32-bit hashes to row numbers. Most look-ups fail, so a small bit set that stays in the
 * processor's nearest cache answers those first.
 */
export class HashIndex {
  /** Pairs of hash and row; row -1: free. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly bits: Int32Array;

  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(-1);
    this.bits = new Int32Array(FILTER / 32);
    hashes.forEach((hash, row) => {
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot * 2 + 1]! >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = hash;
      this.slots[slot * 2 + 1] = row;
      const bit = hash >>> (32 - FILTER_BITS);
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    });
  }

  /** Row of a hash, or -1. */
  find(hash: number): number {
    const bit = hash >>> (32 - FILTER_BITS);
    if (!(this.bits[bit >>> 5]! & (1 << (bit & 31)))) return -1;
    const { slots, mask } = this;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot * 2 + 1]!;
      if (row < 0 || slots[slot * 2] === hash) return row;
    }
  }
}

/** Bits of the filter: 16 kB. */
const FILTER_BITS = 17;
const FILTER = 1 << FILTER_BITS;
