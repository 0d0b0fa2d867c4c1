// Pure. Sentence borders from tokens: dates, ordinals, abbreviations, initials and quotations do not break.
import { isMonth } from './abbreviations';
import { startsUpper } from './characters';
import type { Sentence, Token } from './types';

const CLOSERS = new Set(['"', '“', '”', '»', '«', '‘', '’', '›', '‹', "'", ')', ']', '″']);
const isEnd = (token: Token): boolean =>
  token.kind === 'punctuation' &&
  (token.norm === '.' || token.norm === '!' || token.norm === '?' || token.norm === '…' || token.norm === '...');

/**
 * Cuts one block's tokens into sentences, added to a list. The period after an ordinal, an abbreviation or an initial is no border unless
 * what follows can only begin a sentence. Closing marks after the end belong to the sentence.
 *
 * @param tokens all tokens up to the block's last one
 * @param first number of the block's first token
 * @param marks numbers of all tokens that are marks
 * @param firstMark place in `marks` of the block's first one
 * @param block number of the block
 * @param abbreviations lower case, without their last period
 */
export function sentencesInto(
  tokens: readonly Token[],
  first: number,
  marks: readonly number[],
  firstMark: number,
  block: number,
  abbreviations: ReadonlySet<string>,
  sentences: Sentence[],
): void {
  const last = tokens.length;
  let start = first;
  for (let at = firstMark; at < marks.length; at++) {
    const index = marks[at]!;
    const token = tokens[index]!;
    // Marks behind an end belong to the sentence that they close.
    if (index < start || !isEnd(token)) continue;
    let next = index + 1;
    while (next < last && (isEnd(tokens[next]!) || closes(tokens, next))) next++;
    if (next >= last) break;
    if (token.norm === '.' && next === index + 1 && !periodEnds(tokens, index, start, last, abbreviations)) continue;
    if (!beginsSentence(tokens, next, last, next > index + 1 && token.norm !== '.')) continue;
    sentences.push({ first: start, last: next, block });
    start = next;
  }
  if (start < last) sentences.push({ first: start, last, block });
}

/** A closing mark that touches what stands before it ("“" may open as well: an opening one follows a space). */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return CLOSERS.has(token.norm) && tokens[index - 1]!.end === token.begin;
}

function periodEnds(
  tokens: readonly Token[],
  index: number,
  start: number,
  last: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after || index === start) return true;
  if (before.end !== tokens[index]!.begin) return true;
  const lower = before.norm.toLowerCase();
  if (before.kind === 'number') {
    // "am 3. Oktober", "der 23. Spieltag": an ordinal. "im Jahr 2006. Der": an end.
    if (before.norm.length > 3 || /[.,:]/u.test(before.norm)) return true;
    if (isMonth(after.norm.toLowerCase()) || after.kind === 'number' || !startsUpper(after.norm)) return false;
    const left = tokens[index - 2]?.norm.toLowerCase() ?? '';
    return !ORDINAL_BEFORE.has(left) && index - start > 2;
  }
  if (before.kind !== 'word') return true;
  if (abbreviations.has(lower)) return STARTERS.has(after.norm) && !TITLES.has(lower);
  // An initial: "John F. Kennedy", "George W. Bush"; also Roman numerals in names ("Benedikt XVI. sagte").
  if (before.norm.length === 1 && startsUpper(before.norm)) return index - start > 2 && STARTERS.has(after.norm);
  if (isRoman(before.norm) && index + 1 < last && !STARTERS.has(after.norm)) return false;
  return true;
}

function beginsSentence(tokens: readonly Token[], next: number, last: number, afterExclamation: boolean): boolean {
  const token = tokens[next]!;
  if (token.kind === 'number' || token.kind === 'quote')
    return !afterExclamation || token.kind === 'quote' || next + 1 >= last;
  if (token.kind === 'punctuation')
    return token.norm === '-' || token.norm === '–' || token.norm === '(' || token.norm === '[' || token.norm === '•';
  return startsUpper(token.norm);
}

const isRoman = (word: string): boolean =>
  word.length > 0 && word.length < 6 && [...word].every((char) => 'IVXL'.includes(char));

const ORDINAL_BEFORE = new Set(
  'am der dem den des die das vom zum zur im ab bis seit beim erster jeder ein einen einem eines und vom dieser seinem ihrem seinen ihren sein ihr'.split(
    ' ',
  ),
);
/** Titles are followed by a name, never by a new sentence. */
const TITLES = new Set('dr prof mr mrs ms hr fr st sen rep gov gen dipl ing abg sogg sog mag'.split(' '));
/** Words that begin a sentence rather than go on after an abbreviation. */
const STARTERS = new Set(
  (
    'Der Die Das Ein Eine Es Er Sie Wir Ich In Im Am An Auf Bei Nach Mit Für Von Zu Zum Zur Um Aus Wie Wenn Als Doch Aber Auch Dabei Damit Danach Dazu Darüber ' +
    'Dies Diese Dieser Dieses Derzeit Dort Da Denn Man Nun Noch Nur So Seit Seine Ihr Ihre Unter Vor Während Weil Was Wer Zudem Außerdem Insgesamt Laut Inzwischen ' +
    'The A An It He She We They In On At But And This That These Those There However'
  ).split(' '),
);
