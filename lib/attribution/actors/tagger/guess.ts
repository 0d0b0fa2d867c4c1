// Guesses from a word's letters alone whether it is a person's name, a place, an organisation or a common word. Pure.
// For words that no list and no table knows. Learned from word types (scripts/train/guess.ts).
import { hashOf } from '../../../language/hash';

/** Order of the scores. */
export const GUESSES = ['other', 'person', 'place', 'organisation'] as const;
const CLASSES = GUESSES.length;
export const GUESS_BITS = 14;
const SIZE = 1 << GUESS_BITS;
/** Bytes of the table: one signed byte for each letter group and class. */
export const GUESS_BYTES = SIZE * CLASSES;
const SCALE = 1 / 24;
const SHORTEST = 2;
const LONGEST = 5;

/** Letter groups of a word as numbers of rows: all runs of two to five letters, the word's borders included. */
export function groupsOf(word: string): number[] {
  const padded = `^${word.slice(0, 40)}$`;
  const groups: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let begin = 0; begin + length <= padded.length; begin++) {
      groups.push(hashOf(padded.slice(begin, begin + length)) >>> (32 - GUESS_BITS));
    }
  }
  return groups;
}

/**
 * Opens a table of GUESS_BYTES.
 *
 * @returns a function that gives a code for a word: 4 × best class + how clearly it is best (0…3)
 */
export function openGuess(bytes: Uint8Array): (word: string) => number {
  if (bytes.length < GUESS_BYTES) throw new Error('table of letter groups is cut short');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, GUESS_BYTES);
  return (word) => {
    const scores = [0, 0, 0, 0];
    for (const row of groupsOf(word)) {
      for (let one = 0; one < CLASSES; one++) scores[one]! += weights[row * CLASSES + one]! * SCALE;
    }
    let best = 0;
    for (let one = 1; one < CLASSES; one++) if (scores[one]! > scores[best]!) best = one;
    let second = Number.NEGATIVE_INFINITY;
    for (let one = 0; one < CLASSES; one++) if (one !== best) second = Math.max(second, scores[one]!);
    const margin = scores[best]! - second;
    return 4 * best + (margin > 4 ? 3 : margin > 2 ? 2 : margin > 0.8 ? 1 : 0);
  };
}
