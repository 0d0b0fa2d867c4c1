// Words of a text. Pure.
// Classes are written out: the Unicode classes of regular expressions take milliseconds to compile on a page's first use.

/** What stands between words, roughly: ASCII, Latin-1 and general punctuation, symbols, CJK brackets, full-width signs. */
const BETWEEN =
  '\\0-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\uff00-\\uff0f';
const SEPARATORS = new RegExp(`[${BETWEEN}]+`);
const EVERY_SEPARATOR = new RegExp(SEPARATORS, 'g');

/** Words in their order. */
export function splitWords(text: string): string[] {
  const words = text.split(SEPARATORS);
  if (words[0] === '') words.shift();
  if (words.length > 0 && words[words.length - 1] === '') words.pop();
  return words;
}

/** The text's words with single spaces between them. */
export function joinWords(text: string): string {
  return text.replace(EVERY_SEPARATOR, ' ').trim();
}

/** true for a text that begins with a capital, or with a letter of a script that has no capitals. */
export function startsCapital(text: string): boolean {
  const first = text[0] ?? '';
  if (first !== first.toLowerCase()) return true;
  return first >= '\u0590' && (first < '\u2000' || first > '\u2bff') && first === first.toUpperCase();
}
