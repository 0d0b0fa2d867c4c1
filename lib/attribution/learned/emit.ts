// Pure. Where feature extractors put hashes. One cursor for the module instead of a closure per token: these run
// dozens of times a token, and closures there cost more than the features.
import { mix } from './hash';

let hashes: Int32Array = new Int32Array(0);
let hashCount = 0;

/** Begins a token's list of hashes. */
export function beginHashes(out: Int32Array): void {
  hashes = out;
  hashCount = 0;
}

export function putHash(template: number, value: number): void {
  hashes[hashCount++] = mix(template, value);
}

/** How many were put. */
export const hashesPut = (): number => hashCount;
