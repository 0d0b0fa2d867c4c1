// Pure. One pass over the text, no regular expressions, linear in its length.
import { isDigit, isInvisible, isLetter, isQuoteMark, isSpace, isWordPart } from './characters';
import { intern } from './intern';
import type { Token } from './types';

const APOSTROPHES = "'’ʼ`´′";
const isApostrophe = (char: string): boolean => APOSTROPHES.includes(char);
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

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
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (isSpace(code) || isInvisible(code)) {
      index++;
      continue;
    }
    if (isLetter(code) || isDigit(code)) {
      const end = wordEnd(text, index, to);
      const norm = intern(text, index, end);
      tokens.push({ begin: index, end, kind: isNumber(norm) ? 'number' : 'word', norm });
      index = end;
      continue;
    }
    // Two plain apostrophes stand for a quotation mark in wiki and plain text ("''Bild''"); ",," for the low one.
    const double =
      (code === 0x27 || code === 0x2c || code === 0x60) && text.charCodeAt(index + 1) === code && index + 1 < to;
    if (double && (code !== 0x2c || isLetter(text.charCodeAt(index + 2)))) {
      tokens.push({ begin: index, end: index + 2, kind: 'quote', norm: code === 0x2c ? '„' : '"' });
      index += 2;
      continue;
    }
    if (
      isHyphen(code) &&
      index + 1 < to &&
      isLetter(text.charCodeAt(index + 1)) &&
      !precededByWord(text, index, from)
    ) {
      const end = wordEnd(text, index + 1, to);
      tokens.push({ begin: index, end, kind: 'word', norm: intern(text, index, end) });
      index = end;
      continue;
    }
    let end = index + 1;
    if (code === 0x2e) while (end < to && text.charCodeAt(end) === 0x2e && end - index < 3) end++;
    const norm = end === index + 1 ? text.charAt(index) : text.slice(index, end);
    tokens.push({
      begin: index,
      end,
      kind: isQuoteMark(code) || isSingleQuote(text, index) ? 'quote' : 'punctuation',
      norm,
    });
    index = end;
  }
  return tokens;
}

const precededByWord = (text: string, index: number, from: number): boolean =>
  index > from && isWordPart(text.charCodeAt(index - 1));

/** An apostrophe outside a word is a single quotation mark. */
const isSingleQuote = (text: string, index: number): boolean => isApostrophe(text.charAt(index));

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
    if (isApostrophe(text.charAt(index)) && isLetter(next)) {
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

/** The last piece before the period has one letter ("z.B" + "."). */
const isShortPiece = (text: string, begin: number, period: number): boolean =>
  period - begin >= 3 && text.charAt(period - 2) === '.';

function isNumber(norm: string): boolean {
  for (let index = 0; index < norm.length; index++) {
    const code = norm.charCodeAt(index);
    if (!isDigit(code) && code !== 0x2e && code !== 0x2c && code !== 0x3a && code !== 0x2d) return false;
  }
  return true;
}
