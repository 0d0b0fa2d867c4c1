// Cuts the credit line off a caption: "… Bild: picture alliance/dpa | Jo Muster". Pure.

/** With a colon behind them. */
const MARKS = (
  'bild,bildquelle,bildrechte,foto,fotos,fotografie,quelle,photo,photos,photo credit,photo by,image,image credit,' +
  'credit,credits,copyright,grafik,picture,illustration,video'
).split(',');
/** Names of agencies and stocks of pictures, with a sign or space behind them. */
const NAMES = ['getty images', 'imago', 'picture alliance', 'picture-alliance', 'shutterstock', 'istock'];
/** A credit is the caption's last part and hardly longer than a line. */
const LONGEST = 160;
const BEFORE_MARK = '.!?…"“”»)]( ';
const LOOSE_ENDS = ' (|/–-';

/** Length of the caption without its credit line; 0 if it is nothing but a credit. UTF-16 units. */
export function captionLength(text: string): number {
  const begin = Math.max(0, text.length - LONGEST);
  const tail = text.slice(begin).toLowerCase();
  let end = tail.length;
  for (const mark of MARKS) end = Math.min(end, placeOf(tail, mark, isMark));
  for (const name of NAMES) end = Math.min(end, placeOf(tail, name, isName));
  for (const sign of '©®') {
    const at = tail.indexOf(sign);
    if (at >= 0) end = Math.min(end, at);
  }
  // Lower case of some letters is longer than the letter itself.
  let length = end === tail.length ? text.length : Math.min(text.length, begin + end);
  while (length > 0 && LOOSE_ENDS.includes(text[length - 1]!)) length--;
  return length;
}

function placeOf(tail: string, word: string, holds: (tail: string, at: number, end: number) => boolean): number {
  for (let at = tail.indexOf(word); at >= 0; at = tail.indexOf(word, at + 1)) {
    if (holds(tail, at, at + word.length)) return at;
  }
  return tail.length;
}

/** At the beginning or after the sentence, and with a colon: "Foto: ", "(Bild : ". */
function isMark(tail: string, at: number, end: number): boolean {
  if (at > 0 && !BEFORE_MARK.includes(tail[at - 1]!)) return false;
  const colon = tail[end] === ' ' ? end + 1 : end;
  return tail[colon] === ':' && tail[colon + 1] === ' ';
}

function isName(tail: string, at: number, end: number): boolean {
  return tail[at - 1] === ' ' && end < tail.length && ' /|'.includes(tail[end]!);
}
