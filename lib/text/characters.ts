// Pure. Character classes by code unit; tables instead of regular expressions, because these run on every character.

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const INVISIBLE = 8;
const QUOTE = 16;
const MARK = 32;
const APOSTROPHE = 64;
export const HYPHEN = 128;
/** Quotation marks, and apostrophes, which are quotation marks where they stand outside a word. */
export const MARK_OF_QUOTE = QUOTE | APOSTROPHE;

const QUOTE_MARKS = '"„“”«»‹›‚‘’‟″＂❝❞「」『』';

/** U+00AD soft hyphen, zero-width space to RLM, bidi embeddings, word joiner, BOM: on the page but not seen. */
function invisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Class bits of each UTF-16 code unit, for loops that look at every character of a text. */
export const classOf = new Uint8Array(0x10000);
const table = classOf;
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) table[code] = LETTER;
  else if (/\p{Nd}/u.test(char)) table[code] = DIGIT;
  else if (/\p{M}/u.test(char)) table[code] = MARK;
  else if (invisible(code)) table[code] = INVISIBLE;
  else if (/\s/u.test(char) || code === 0) table[code] = SPACE;
  else if (QUOTE_MARKS.includes(char)) table[code] = QUOTE;
  // Halves of surrogate pairs: letters of rare scripts and emoji; kept together as letters.
  else if (code >= 0xd800 && code <= 0xdfff) table[code] = LETTER;
}
for (const char of "'’ʼ`´′") table[char.charCodeAt(0)]! |= APOSTROPHE;
for (const char of '-\u2010\u2011') table[char.charCodeAt(0)]! |= HYPHEN;

/** True for letters of any script, surrogate halves included. */
export const isLetter = (code: number): boolean => (table[code]! & LETTER) !== 0;
export const isDigit = (code: number): boolean => (table[code]! & DIGIT) !== 0;
/** True for white space; U+0000 counts as one. */
export const isSpace = (code: number): boolean => (table[code]! & SPACE) !== 0;
/** True for characters that take no room: soft hyphen, zero-width and bidi controls. */
export const isInvisible = (code: number): boolean => (table[code]! & INVISIBLE) !== 0;
/** True for quotation marks of any style; the plain apostrophe (U+0027) is not one here. */
export const isQuoteMark = (code: number): boolean => (table[code]! & QUOTE) !== 0;
/** True for apostrophes and accents that stand for one. */
export const isApostrophe = (code: number): boolean => (table[code]! & APOSTROPHE) !== 0;
/** True for the hyphens that may stand within a word. */
export const isHyphen = (code: number): boolean => (table[code]! & HYPHEN) !== 0;
/** Letters, digits, combining marks and invisible characters: what a word may hold. */
export const isWordPart = (code: number): boolean => (table[code]! & (LETTER | DIGIT | MARK | INVISIBLE)) !== 0;

/** Class bits of characters that `normalise` may change. */
export const CHANGED = INVISIBLE | MARK;

/** True if the first letter is upper case (titlecase letters included). */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  // Nearly all words: no string is made.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** The text as one reads it: NFC, without invisible characters. Cheap where there is nothing to do. */
export function normalise(text: string): string {
  let dirty = false;
  for (let index = 0; index < text.length; index++) {
    const kind = table[text.charCodeAt(index)]!;
    if (kind & (INVISIBLE | MARK)) {
      dirty = true;
      break;
    }
  }
  if (!dirty) return text;
  let kept = '';
  for (const char of text) if (!(char.length === 1 && isInvisible(char.charCodeAt(0)))) kept += char;
  return kept.normalize('NFC');
}

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(index)` for the tokeniser. V8 looks a method up by the string's kind (one or two bytes, slice, rope, interned …);
 * where texts of more than four kinds come by, that look-up costs more than the character: 3 % of the analysis.
 */
export const codeAt = (text: string, index: number): number => charCodeAt.call(text, index);
