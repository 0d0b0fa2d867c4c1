// Pure: the words under which a text is found again, folded so that Müller, Mueller and MÜLLER are one.

/** Longest word that is indexed, in UTF-16 units; longer ones are cut (no word of a newspaper is longer). */
const LONGEST = 40;
const WORD = /[\p{L}\p{N}]+/gu;
/** Characters that a page may put within a word without a reader seeing them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Lower case, umlauts as in telegrams (ä → ae), ß → ss, other marks dropped.
 * DIN 5007-2 orders names the same way.
 */
export function fold(text: string): string {
  return decompose(text)
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/\p{M}/gu, '');
}

/** As `fold`, but ä → a: for keyboards without umlauts. */
function foldBare(text: string): string {
  return decompose(text).replace(/\p{M}/gu, '');
}

function decompose(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKD').toLowerCase().replace(/ß/g, 'ss');
}

/** Folded words of a query, in order. */
export function words(text: string): string[] {
  return Array.from(fold(text).matchAll(WORD), ([word]) => word.slice(0, LONGEST));
}

/** Every distinct folded word of a text that is to be found; words with umlauts count in both spellings. */
export function indexWords(text: string): Set<string> {
  const found = new Set(words(text));
  for (const [word] of foldBare(text).matchAll(WORD)) found.add(word.slice(0, LONGEST));
  return found;
}
