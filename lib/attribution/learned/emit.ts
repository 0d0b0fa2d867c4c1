// Pure. Where feature extractors put hashes and numbers. One cursor for the module instead of a closure per token: these run
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

let numbers: Float32Array = new Float32Array(0);
let begin = 0;
let at = 0;

/** Begins a row of numbers at an offset. */
export function beginNumbers(out: Float32Array, offset: number): void {
  numbers = out;
  begin = offset;
  at = offset;
}

export function putNumber(value: number): void {
  numbers[at++] = value;
}

/**
 * Fills the rest of the row.
 *
 * @throws Error if more was put than the row holds: a mistake of the program
 */
export function endNumbers(width: number, filler = 0): void {
  if (at - begin > width) throw new Error(`${at - begin} numbers in a row of ${width}`);
  while (at < begin + width) numbers[at++] = filler;
}
