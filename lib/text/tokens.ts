// Pure. One pass over the text, no regular expressions, linear in its length.
import {
  CHANGED,
  classOf,
  codeAt,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isApostrophe,
  isDigit,
  isHyphen,
  isInvisible,
  isLetter,
  isSpace,
  isWordPart,
  LETTER,
  SPACE,
} from './characters';
import type { Token } from './types';
import { HASH_FACTOR, HASH_START, type Vocabulary, vocabularyForDocument } from './vocabulary';

/**
 * Splits text into words, numbers, punctuation marks and quotation marks.
 * A word keeps its inner hyphens ("US-Diplomat"), apostrophes ("soll's"), periods of host names and of abbreviations with
 * inner periods ("z.B."); a number keeps its separators ("1.000,50", "11:30"). A final period is a token of its own, except in
 * abbreviations with inner periods; sentences.ts decides what it means.
 *
 * @param text any text
 * @param from first UTF-16 offset to read
 * @param to offset after the last one
 * @returns tokens in order; offsets are UTF-16 code units into `text`
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  tokeniseInto(text, from, to, vocabularyForDocument(), tokens, [], []);
  return tokens;
}

/**
 * The same, added to lists: tokens, the number of each token's form in the vocabulary, and the numbers of those tokens that are
 * punctuation or quotation marks: sentences and quotations look at no other.
 */
export function tokeniseInto(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  tokens: Token[],
  forms: number[],
  marks: number[],
): void {
  const { kinds, norms } = vocabulary;
  let index = from;
  while (index < to) {
    const code = codeAt(text, index);
    const kind = classOf[code]!;
    if (kind & (SPACE | INVISIBLE)) {
      index++;
      continue;
    }
    const begin = index;
    let form = -1;
    if (kind & (LETTER | DIGIT)) {
      // Most words are letters up to a space or a mark: one pass finds the end and the hash.
      let hash = HASH_START;
      let next = code;
      do {
        hash = Math.imul(hash ^ next, HASH_FACTOR);
        index++;
        next = index < to ? codeAt(text, index) : 0x20;
      } while (classOf[next]! & (LETTER | DIGIT));
      if (endsWord(text, index, to, next)) form = vocabulary.find(text, begin, index, hash);
      else {
        index = wordEnd(text, begin, to);
        form = vocabulary.at(text, begin, index);
      }
    } else if (
      // Two plain apostrophes stand for a quotation mark in wiki and plain text ("''Bild''"); ",," for the low one.
      (code === 0x27 || code === 0x2c || code === 0x60) &&
      text.charCodeAt(index + 1) === code &&
      index + 1 < to &&
      (code !== 0x2c || isLetter(text.charCodeAt(index + 2)))
    ) {
      form = vocabulary.of(code === 0x2c ? '„' : '"');
      index += 2;
    } else if (
      kind & HYPHEN &&
      index + 1 < to &&
      isLetter(text.charCodeAt(index + 1)) &&
      !precededByWord(text, index, from)
    ) {
      index = wordEnd(text, index + 1, to);
      form = vocabulary.at(text, begin, index);
    } else {
      let hash = Math.imul(HASH_START ^ code, HASH_FACTOR);
      index++;
      if (code === 0x2e)
        while (index < to && text.charCodeAt(index) === 0x2e && index - begin < 3) {
          hash = Math.imul(hash ^ code, HASH_FACTOR);
          index++;
        }
      form = vocabulary.find(text, begin, index, hash);
    }
    const tokenKind = kinds[form]!;
    if (tokenKind !== 'word' && tokenKind !== 'number') marks.push(tokens.length);
    tokens.push({ begin, end: index, kind: tokenKind, norm: norms[form]! });
    forms.push(form);
  }
}

/** Marks that may stand within a word, if what follows fits: "CDU/CSU", "z.B.", "1,5", "11:30", "R&B", "Schüler*innen". */
const isInner = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x2f || code === 0x26 || isGenderSign(code);

/** ":", "*", "_", "·" */
const isGenderSign = (code: number): boolean => code === 0x3a || code === 0x2a || code === 0x5f || code === 0xb7;

/** True if a run of letters and digits is surely a whole word: nothing behind it can go on with it. */
function endsWord(text: string, end: number, to: number, next: number): boolean {
  const kind = classOf[next]!;
  if (kind & SPACE) return true;
  if (kind & (CHANGED | HYPHEN) || isApostrophe(next)) return false;
  if (!isInner(next)) return true;
  return end + 1 >= to || !(classOf[text.charCodeAt(end + 1)]! & (LETTER | DIGIT));
}

const precededByWord = (text: string, index: number, from: number): boolean =>
  index > from && isWordPart(text.charCodeAt(index - 1));

function wordEnd(text: string, begin: number, to: number): number {
  let index = begin;
  let periods = 0;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (isWordPart(code)) {
      index++;
      continue;
    }
    const next = index + 1 < to ? text.charCodeAt(index + 1) : 0x20;
    if (isHyphen(code) || code === 0x2f) {
      // "US-Diplomat", "CDU/CSU", "Innen- und": a hyphen at the end belongs to the word if it is not a dash.
      if (isLetter(next) || isDigit(next)) index += 2;
      else if (isHyphen(code) && (isSpace(next) || next === 0x2c || next === 0x2f)) return index + 1;
      else break;
      continue;
    }
    if (isApostrophe(code) && isLetter(next)) {
      index += 2;
      continue;
    }
    const digitBefore = isDigit(text.charCodeAt(index - 1));
    if ((code === 0x2e || code === 0x2c || code === 0x3a) && digitBefore && isDigit(next)) {
      index += 2;
      continue;
    }
    if (code === 0x2e && isLetter(next) && joinsAcrossPeriod(text, begin, index, to)) {
      periods++;
      index += 2;
      continue;
    }
    if (code === 0x2e && periods > 0 && isShortPiece(text, begin, index)) return index + 1;
    if (isGenderSign(code) && isLetter(next) && index > begin && isLetter(text.charCodeAt(index - 1))) {
      const end = genderEnd(text, index + 1, to);
      if (end > 0) {
        index = end;
        continue;
      }
    }
    if (code === 0x26 && isLetter(next) && index > begin && isLetter(text.charCodeAt(index - 1))) {
      index += 2;
      continue;
    }
    break;
  }
  while (index > begin + 1 && isInvisible(text.charCodeAt(index - 1))) index--;
  return index;
}

/** "z.B.", "u.a.", "news.de", "SAT.1": letters on both sides of a period, but not "gesagt.Der" (a missing space). */
function joinsAcrossPeriod(text: string, begin: number, period: number, to: number): boolean {
  let start = period;
  while (start > begin && isLetter(text.charCodeAt(start - 1))) start--;
  if (period - start === 1) return true;
  let end = period + 1;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  const after = text.slice(period + 1, end);
  // A host name: lower case after the period, and no long lower-case word that is likely a sentence's start.
  return after === after.toLowerCase() && after.length <= 4 && after.length > 1;
}

/** Longest ending that is looked at: bounds the work on hostile text. */
const LONGEST_ENDING = 40;
const GENDER_ENDINGS = new Set('in innen r n e s der die das den dem des eine einer seine ihre'.split(' '));

/** Where the ending behind a gender sign ends: "Arbeiter:innen", "jede:r", "Bürger:innenrat"; −1: it is none. */
function genderEnd(text: string, begin: number, to: number): number {
  let end = begin;
  while (end < to && end - begin < LONGEST_ENDING && isLetter(text.charCodeAt(end))) end++;
  const ending = text.slice(begin, end);
  return GENDER_ENDINGS.has(ending) || ending.startsWith('innen') ? end : -1;
}

/** The last piece before the period has one letter ("z.B" + "."). */
const isShortPiece = (text: string, begin: number, period: number): boolean =>
  period - begin >= 3 && text.charAt(period - 2) === '.';
