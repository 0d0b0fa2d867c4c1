// Pure. One string for each word form, however often texts hold it: no copy for each token, look-ups by identity, and no word
// that keeps a whole article in memory.
import { isPlain, normalise } from './characters';

/** Longer words are rare: they are copied. */
const LONGEST = 40;
const PLACES = 1 << 16;
/** Places a form may stand in; with all taken it replaces another, so that no text makes look-ups slow. */
const TRIES = 8;

const forms: (string | undefined)[] = new Array<string | undefined>(PLACES).fill(undefined);

/** The characters [begin, end) of a text as one reads them (`normalise`). */
export function intern(text: string, begin: number, end: number): string {
  const length = end - begin;
  if (length > LONGEST) return normalise(text.slice(begin, end));
  let hash = 0x811c9dc5;
  for (let index = begin; index < end; index++) {
    const code = text.charCodeAt(index);
    if (!isPlain(code)) return normalise(text.slice(begin, end));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  hash ^= hash >>> 15;
  let place = hash & (PLACES - 1);
  for (let tries = 1; ; tries++) {
    const known = forms[place];
    if (known === undefined) break;
    if (known.length === length && isAt(known, text, begin)) return known;
    if (tries === TRIES) break;
    place = (place + 1) & (PLACES - 1);
  }
  const form = copy(text, begin, end);
  forms[place] = form;
  return form;
}

function isAt(known: string, text: string, begin: number): boolean {
  for (let index = 0; index < known.length; index++)
    if (known.charCodeAt(index) !== text.charCodeAt(begin + index)) return false;
  return true;
}

/** A string of its own: a slice would hold on to its text. */
function copy(text: string, begin: number, end: number): string {
  const codes: number[] = [];
  for (let index = begin; index < end; index++) codes.push(text.charCodeAt(index));
  return String.fromCharCode(...codes);
}
