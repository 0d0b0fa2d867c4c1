// Pure. Sums of weights that are kept: what a group of features adds to a token is worked out once for every value of what the
// group depends on.

import { LANES } from '../lanes';
import { beginHashes, hashesPut } from './emit';
import type { LinearModel } from './model-file';
import { putEmissions } from './score';

/** Most features that are put at once. */
const MOST_HASHES = 64;

/** A place is an index into `store`, where LANES packed numbers begin. Places below `first` are for the owner to write to. */
export class SumStore {
  store = new Int32Array(1 << 12);
  private end: number;
  private readonly hashes = new Int32Array(MOST_HASHES);
  private readonly maps: Int32Array[] = [];
  private readonly wordMaps: { places: Int32Array; perRow: number }[] = [];

  constructor(
    private readonly model: LinearModel,
    private readonly first: number,
  ) {
    this.end = first;
  }

  /** A table of places by key; 0 where there is none yet. */
  map(size: number): Int32Array {
    const map = new Int32Array(size);
    this.maps.push(map);
    return map;
  }

  /** A table by word row, `perRow` places each; replaced by `clear` when there are more rows. */
  wordMap(capacity: number, perRow = 1): { places: Int32Array } {
    const map = { places: new Int32Array(capacity * perRow), perRow };
    this.wordMaps.push(map);
    return map;
  }

  /** Forgets everything. */
  clear(capacity: number): void {
    this.end = this.first;
    for (const map of this.maps) map.fill(0);
    for (const map of this.wordMaps) {
      if (map.places.length < capacity * map.perRow) map.places = new Int32Array(capacity * map.perRow);
      else map.places.fill(0);
    }
  }

  /** To be called before hashes are put. */
  begin(): void {
    beginHashes(this.hashes);
  }

  /** Adds up what was put since `begin` at a place. */
  sumAt(place: number): void {
    const { store, hashes } = this;
    const { index, lanes } = this.model;
    const count = hashesPut();
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let number = 0; number < count; number++) {
      const row = index.find(hashes[number]!) * LANES;
      if (row < 0) continue;
      a = (a + lanes[row]!) | 0;
      b = (b + lanes[row + 1]!) | 0;
      c = (c + lanes[row + 2]!) | 0;
      d = (d + lanes[row + 3]!) | 0;
      e = (e + lanes[row + 4]!) | 0;
    }
    store[place] = a;
    store[place + 1] = b;
    store[place + 2] = c;
    store[place + 3] = d;
    store[place + 4] = e;
  }

  /** Adds up what was put since `begin` at a new place. */
  add(): number {
    if (this.end + LANES > this.store.length) {
      const grown = new Int32Array(this.store.length * 2);
      grown.set(this.store);
      this.store = grown;
    }
    const place = this.end;
    this.end += LANES;
    this.sumAt(place);
    return place;
  }

  /** The same, noted under a key. */
  addTo(map: Int32Array, key: number): number {
    const place = this.add();
    map[key] = place;
    return place;
  }

  /** The place kept under a key; filled by a group of two numbers if it is new. */
  kept(map: Int32Array, key: number, put: (one: number, other: number) => void, one: number, other: number): number {
    const place = map[key]!;
    if (place) return place;
    this.begin();
    put(one, other);
    return this.addTo(map, key);
  }

  /** Emissions of a token from the sums at the given places. */
  emit(places: Int32Array, emission: Float64Array, at: number): void {
    const { store } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let number = 0; number < places.length; number++) {
      const place = places[number]!;
      a = (a + store[place]!) | 0;
      b = (b + store[place + 1]!) | 0;
      c = (c + store[place + 2]!) | 0;
      d = (d + store[place + 3]!) | 0;
      e = (e + store[place + 4]!) | 0;
    }
    putEmissions(this.model, a, b, c, d, e, emission, at);
  }
}
