// Pure. Every distinct word form has one small number and one string, however often texts hold it: facts about a form are
// found by number in an array, without hashing its letters again, and no word keeps a whole article in memory.
import { CHANGED, classOf, codeAt, DIGIT, HYPHEN, LETTER, MARK_OF_QUOTE, normalise } from './characters';
import type { FormTable, TokenKind } from './types';

/** Start and factor of the hash of a form (FNV-1a); the tokeniser runs it along while it looks for a word's end. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Slots that are tried before a form goes to the overflow map, so that no text can make look-ups slow. */
const TRIES = 32;
/** With more forms or characters than this, the next document gets a fresh vocabulary: it stays in bounds. */
const FULL = 60_000;
const FULL_CHARACTERS = 2_000_000;

export class Vocabulary implements FormTable {
  /** Form by number: soft hyphens and zero-width characters dropped, NFC. */
  readonly norms: string[] = [];
  /** The same in lower case. */
  readonly lowers: string[] = [];
  readonly kinds: TokenKind[] = [];
  /** Pairs of a form's hash and its number + 1 (0 is free), side by side so that a look-up reads one place in memory. */
  private slots = new Int32Array(1 << 13);
  private readonly overflow = new Map<string, number>();
  /** Characters of all forms one after the other, and where each form's begin: compared without touching a string. */
  private letters = new Uint16Array(1 << 14);
  private starts = new Int32Array(1 << 11);
  private characters = 0;

  get isFull(): boolean {
    return this.norms.length > FULL || this.characters > FULL_CHARACTERS;
  }

  /** Number of a form that is already as `normalise` leaves it. */
  of(norm: string): number {
    return this.find(norm, 0, norm.length, hashOfRange(norm, 0, norm.length));
  }

  /** Number of the form that stands at [begin, end) of a text. */
  at(text: string, begin: number, end: number): number {
    for (let index = begin; index < end; index++)
      if (classOf[text.charCodeAt(index)]! & CHANGED) return this.of(normalise(text.slice(begin, end)));
    return this.find(text, begin, end, hashOfRange(text, begin, end));
  }

  /**
   * The same for characters that need no normalising and whose hash is known.
   *
   * @param hash of the characters, from HASH_START on
   */
  find(text: string, begin: number, end: number, hash: number): number {
    const { slots, norms } = this;
    const mask = slots.length / 2 - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let tries = 0; tries < TRIES; tries++) {
      const number = slots[2 * slot + 1]! - 1;
      if (number < 0) {
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = norms.length + 1;
        return this.add(text, begin, end);
      }
      if (slots[2 * slot] === hash && this.isAt(number, text, begin, end)) return number;
      slot = (slot + 1) & mask;
    }
    const form = copy(text, begin, end);
    const known = this.overflow.get(form);
    if (known !== undefined) return known;
    this.overflow.set(form, norms.length);
    return this.add(text, begin, end);
  }

  private add(text: string, begin: number, end: number): number {
    const norm = copy(text, begin, end);
    const number = this.norms.length;
    const lower = norm.toLowerCase();
    this.norms.push(norm);
    this.lowers.push(lower === norm ? norm : lower);
    this.kinds.push(kindOf(norm));
    this.keepLetters(norm, number);
    if (this.norms.length * 4 > this.slots.length) this.grow();
    return number;
  }

  private isAt(number: number, text: string, begin: number, end: number): boolean {
    const { letters, starts } = this;
    const start = starts[number]!;
    if (starts[number + 1]! - start !== end - begin) return false;
    for (let index = begin, at = start; index < end; index++, at++)
      if (letters[at] !== codeAt(text, index)) return false;
    return true;
  }

  private keepLetters(norm: string, number: number): void {
    const end = this.characters + norm.length;
    if (end > this.letters.length) {
      const letters = new Uint16Array(Math.max(end, this.letters.length * 2));
      letters.set(this.letters);
      this.letters = letters;
    }
    if (number + 2 > this.starts.length) {
      const starts = new Int32Array(this.starts.length * 2);
      starts.set(this.starts);
      this.starts = starts;
    }
    for (let index = 0; index < norm.length; index++) this.letters[this.characters + index] = norm.charCodeAt(index);
    this.characters = end;
    this.starts[number + 1] = end;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length / 2 - 1;
    this.overflow.clear();
    for (let number = 0; number < this.norms.length; number++) {
      const norm = this.norms[number]!;
      const hash = hashOfRange(norm, 0, norm.length);
      let slot = (hash ^ (hash >>> 15)) & mask;
      let tries = 0;
      while (slots[2 * slot + 1]! !== 0 && tries < TRIES) {
        slot = (slot + 1) & mask;
        tries++;
      }
      if (tries < TRIES) {
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = number + 1;
      } else this.overflow.set(norm, number);
    }
    this.slots = slots;
  }
}

let current = new Vocabulary();

/** The vocabulary for a new document; documents share one until it is full. */
export function vocabularyForDocument(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}

function hashOfRange(text: string, begin: number, end: number): number {
  let hash = HASH_START;
  for (let index = begin; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), HASH_FACTOR);
  return hash;
}

/** How many characters become a string at once: arguments of a call are limited. */
const CHUNK = 4096;

/** A string of its own: a slice would hold on to its text. */
function copy(text: string, begin: number, end: number): string {
  let form = '';
  for (let from = begin; from < end; from += CHUNK) {
    const codes: number[] = [];
    const to = Math.min(end, from + CHUNK);
    for (let index = from; index < to; index++) codes.push(text.charCodeAt(index));
    form += String.fromCharCode(...codes);
  }
  return form;
}

/** What a form is follows from its characters. */
function kindOf(norm: string): TokenKind {
  const first = classOf[norm.charCodeAt(0)]!;
  if (first & (LETTER | DIGIT)) return isNumber(norm) ? 'number' : 'word';
  if (norm.length > 1 && first & HYPHEN) return 'word';
  return first & MARK_OF_QUOTE ? 'quote' : 'punctuation';
}

function isNumber(norm: string): boolean {
  for (let index = 0; index < norm.length; index++) {
    const code = norm.charCodeAt(index);
    if (!(classOf[code]! & DIGIT) && code !== 0x2e && code !== 0x2c && code !== 0x3a && code !== 0x2d) return false;
  }
  return true;
}
