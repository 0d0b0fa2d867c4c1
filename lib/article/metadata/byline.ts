// Which texts begin like a byline: "Von Ada Muster", "Autorin: Ada Muster", "Ein Kommentar von Ada Muster". Pure.
// Word by word, without regular expressions: compiling one costs more than looking through all texts near a headline.

const LABELS = 'Autor Autorin Autoren Author Text Autorin/Autor';
const LABEL = new Set(LABELS.split(' '));
const LEAD = new Set(`Von von VON By by BY ${LABELS}`.split(' '));
/** Two words; the first may begin with a small letter. */
const LEADS_OF_TWO = new Set([
  'Beitrag von',
  'Written by',
  'written by',
  'Geschrieben von',
  'geschrieben von',
  'Aufgezeichnet von',
]);
const ARTICLE = new Set(['Ein', 'Eine', 'Der', 'Die']);
const SIGNS = '|•·';

/** The part of a text, between its signs, that begins like a byline; undefined if none does. */
export function bylineIn(text: string): string | undefined {
  let begin = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SIGNS.includes(text[at]!)) continue;
    const part = text.slice(begin, at).trim();
    if (isByline(part)) return part;
    begin = at + 1;
  }
  return undefined;
}

/** "Autorin/Autor: Ada Muster": says that a name follows. */
export function isLabelled(text: string): boolean {
  // Asked of every short text of a page.
  if (text[0] !== 'A' && text[0] !== 'T') return false;
  const words = text.split(' ', 3);
  return LABEL.has(withoutColon(words[0]!)) && startsName(words, 1);
}

function isByline(text: string): boolean {
  const words = text.split(' ', 6);
  return leads(words, 0) || (words.length > 2 && ARTICLE.has(words[0]!) && isKind(words[1]!) && leads(words, 2));
}

/** What is by somebody: "Kommentar", "Reportage". */
function isKind(word: string): boolean {
  return word.length >= 4 && word.length <= 20 && word.toLowerCase() !== word.toUpperCase();
}

function leads(words: readonly string[], at: number): boolean {
  const first = words[at];
  if (first === undefined) return false;
  if (LEAD.has(withoutColon(first)) && startsName(words, at + 1)) return true;
  return LEADS_OF_TWO.has(`${first} ${withoutColon(words[at + 1] ?? '')}`) && startsName(words, at + 2);
}

/** A capital, perhaps after a colon that stands alone. */
function startsName(words: readonly string[], at: number): boolean {
  const word = words[at] === ':' ? words[at + 1] : words[at];
  const first = word?.[0] ?? '';
  return first !== first.toLowerCase() || first >= '\u0590';
}

function withoutColon(word: string): string {
  return word.endsWith(':') ? word.slice(0, -1) : word;
}
