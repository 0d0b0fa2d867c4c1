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

  short(): number {
    return this.view.getInt16(this.take(2), true);
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

/** Open addressing from 32-bit hashes to row numbers. */
export class HashIndex {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    hashes.forEach((hash, row) => {
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.rows[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.rows[slot] = row;
    });
  }

  /** Row of a hash, or -1. */
  find(hash: number): number {
    for (let slot = (hash ^ (hash >>> 15)) & this.mask; ; slot = (slot + 1) & this.mask) {
      const row = this.rows[slot]!;
      if (row < 0 || this.keys[slot] === hash) return row;
    }
  }
}
