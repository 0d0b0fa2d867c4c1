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
  'Erstellt von',
  'geschrieben von',
  'Aufgezeichnet von',
]);
const ARTICLE = new Set(['Ein', 'Eine', 'Der', 'Die']);
const MOST_WORDS = 8;
const SIGNS = '|•·';

/** The part of a text, between its signs, that begins like a byline or holds a label; undefined if none does. */
export function bylineIn(text: string): string | undefined {
  let begin = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SIGNS.includes(text[at]!)) continue;
    const words = text.slice(begin, at).trim().split(' ');
    const first = isByline(words) ? 0 : labelIn(words);
    if (first >= 0) return untilNextLabel(words, first);
    begin = at + 1;
  }
  return undefined;
}

/** Number of the word that says that a name follows, "Autor:" in "Datum: 6. Mai Autor: Ada Muster"; -1 without. */
function labelIn(words: readonly string[]): number {
  return words.findIndex(
    (word, index) => word.endsWith(':') && LABEL.has(withoutColon(word)) && startsName(words, index + 1),
  );
}

const OTHER_LABELS = new Set(
  'foto fotos bild bilder quelle datum stand video grafik illustration kamera redaktion übersetzung photo photos source image'.split(
    ' ',
  ),
);
const bare = (word: string): string => withoutColon(word).toLowerCase();

/** Up to what says that something else follows: "Foto:", "Quelle:". */
function untilNextLabel(words: readonly string[], first: number): string {
  let end = first + 2;
  while (end < words.length && !(words[end]!.endsWith(':') && OTHER_LABELS.has(bare(words[end]!)))) end++;
  return words.slice(first, end).join(' ');
}

const LONGEST_SIGNATURE = 60;
const ENDS_OF_TEXT = '.!?“”"»';

/** The name in brackets with which local papers sign a text: "… sagte er. (Ada Muster) +++"; undefined without. */
export function signatureOf(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && '+* '.includes(text[end - 1]!)) end--;
  if (text[end - 1] !== ')') return undefined;
  const begin = text.lastIndexOf('(', end - 1);
  if (begin < 0 || end - begin > LONGEST_SIGNATURE) return undefined;
  const before = text.slice(0, begin).trimEnd();
  return before === '' || ENDS_OF_TEXT.includes(before.at(-1)!) ? text.slice(begin + 1, end - 1) : undefined;
}

/** The part of a text that says that a name follows: "Autorin/Autor: Ada Muster", "Erstellt von Ada Muster". */
export function labelledIn(text: string): string | undefined {
  if (isLabelled(text)) return text;
  if (!text.includes(':')) return undefined;
  const words = text.split(' ');
  const first = labelIn(words);
  return first < 0 ? undefined : untilNextLabel(words, first);
}

function isLabelled(text: string): boolean {
  // Asked of every short text of a page.
  if (!'ATE'.includes(text[0]!)) return false;
  const words = text.split(' ', 3);
  return (LABEL.has(withoutColon(words[0]!)) && startsName(words, 1)) || (isMade(words) && startsName(words, 2));
}

function isMade([first, second]: readonly string[]): boolean {
  return first === 'Erstellt' && second === 'von';
}

function isByline(words: readonly string[]): boolean {
  if (leads(words, 0)) return true;
  // "Der Rat von Altenfurt hat beschlossen" begins like one, too.
  return words.length <= MOST_WORDS && ARTICLE.has(words[0]!) && isKind(words[1] ?? '') && leads(words, 2);
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
