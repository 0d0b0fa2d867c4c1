// A name with its abbreviation in brackets: "Landesamt für Natur, Umwelt und Klima (Lanuk)" is one name, and both mean one. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { baseName } from '../base-name';
import { MARK, type Marks } from '../marks';
import { organisationNoun } from '../words';
import { type Name, nameOf } from './name';

/** Words of the longest expansion that is looked for. */
const LONGEST = 12;
const SHORTEST_ABBREVIATION = 2;
const LONGEST_ABBREVIATION = 10;
/** Words of a name that need not be in its abbreviation. */
const LITTLE =
  /^(?:der|die|das|des|dem|den|für|und|zur?m?|von|vom|in|im|am|an|auf|of|the|and|for|de|e|V|mbH|GmbH|Deutschlands?|deutsche[rsnm]?)$/u;
const ABBREVIATION = /^\p{Lu}[\p{L}-]*\p{Lu}|^\p{Lu}\p{Ll}{2,6}$|^\p{Ll}{3,5}$|^\p{Ll}+\p{Lu}/u;

/** Names with those of abbreviated ones mended: the whole expansion is a name, with one entry for both. */
export function abbreviated(tokens: readonly Token[], marks: Marks, names: readonly Name[]): Name[] {
  let result: readonly Name[] = names;
  // The bracket's own work is apart: closures over this loop's variables would cost memory for every token of the text.
  for (let open = 1; open + 2 < tokens.length; open++)
    if (marks[open]! & MARK.bracket && tokens[open + 2]!.norm === ')') result = mended(tokens, names, result, open);
  return [...result];
}

/** The names found so far with that of the abbreviation in a bracket mended. */
function mended(
  tokens: readonly Token[],
  names: readonly Name[],
  result: readonly Name[],
  open: number,
): readonly Name[] {
  const { norm, kind } = tokens[open + 1]!;
  if (kind !== 'word' || norm.length < SHORTEST_ABBREVIATION || norm.length > LONGEST_ABBREVIATION) return result;
  if (!ABBREVIATION.test(norm)) return result;
  let first = expansion(tokens, open, norm);
  // "Institut für Kriegsstudien (ISW)": short for another language's name.
  if (first < 0) first = foreign(tokens, names, open, norm);
  if (first < 0) return result;
  const inside = result.filter((name) => name.first < open && name.last > first);
  const short = result.find((name) => name.first === open + 1);
  if (!isOrganisation(tokens, first, open, inside)) return result;
  const begin = Math.min(first, ...inside.map((name) => name.first));
  // "Verbraucherzentrale Bundesverband": lists know more than the letters do.
  const known = inside.find(({ entry, last }) => entry && last === open) ?? (short?.entry ? short : undefined);
  const entry = known?.entry ?? {
    list: 'organisation' as const,
    key: baseText(tokens, begin, open),
    common: false,
  };
  return [
    ...result.filter((name) => !inside.includes(name) && name !== short),
    nameOf(begin, open, 'ORG', entry),
    nameOf(open + 1, open + 2, 'ORG', entry),
  ];
}

/** Begin of an unlisted organisation's name of several words that ends at the bracket, if capitals with the same first letter follow. */
function foreign(tokens: readonly Token[], names: readonly Name[], open: number, abbreviation: string): number {
  if (!/^\p{Lu}{2,6}$/u.test(abbreviation)) return -1;
  const name = names.find(
    ({ first, last, kind, entry }) => last === open && last - first > 1 && kind === 'ORG' && !entry,
  );
  if (!name || !/^\p{Lu}/u.test(tokens[name.first]!.norm)) return -1;
  return tokens[name.first]!.norm.charAt(0) === abbreviation.charAt(0) ? name.first : -1;
}

/** Some word is an organisation's noun, or a name that ends at the bracket is one's. */
const isOrganisation = (tokens: readonly Token[], first: number, open: number, inside: readonly Name[]): boolean => {
  if (inside.some(({ kind }) => kind === 'PER')) return false;
  if (inside.some(({ kind, last }) => kind === 'ORG' && last === open)) return true;
  for (let index = first; index < open; index++) if (organisationNoun(tokens[index]!.norm)) return true;
  return false;
};

/** First token of the words before a bracket whose letters the abbreviation takes, or -1. */
function expansion(tokens: readonly Token[], open: number, abbreviation: string): number {
  const letters = abbreviation.toLowerCase().replace(/-/gu, '');
  const least = Math.max(0, open - LONGEST);
  for (let first = open - 1; first >= least; first--) {
    const { norm, kind } = tokens[first]!;
    if (kind !== 'word') {
      if (norm === ',' || norm === '-') continue;
      return -1;
    }
    if (!startsUpper(norm) || partWith(norm, letters, 0).charAt(0) !== letters.charAt(0)) continue;
    if (takes(tokens, first, open, letters)) return first;
  }
  return -1;
}

/** Whether the letters come in order from the words, each capitalised word giving its first letter or more. */
function takes(tokens: readonly Token[], first: number, open: number, letters: string): boolean {
  // Reached letters as bits, word by word.
  let reached = 1;
  for (let index = first; index < open; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word') continue;
    // A capitalised word has to give a letter, others may.
    let next = !startsUpper(norm) || LITTLE.test(norm) ? reached : 0;
    for (let at = 0; at < letters.length; at++) {
      if (!(reached & (1 << at))) continue;
      const most = afterWord(partWith(norm, letters, at), letters, at);
      for (let one = at + 1; one <= most; one++) next |= 1 << one;
    }
    reached = next;
    if (reached === 0) return false;
  }
  return (reached & (1 << letters.length)) !== 0;
}

/** The word in lower case; its last part if only that begins with the letter: "Leibniz-Institut" (IWH). */
function partWith(word: string, letters: string, at: number): string {
  const lower = word.toLowerCase();
  return lower.charAt(0) === letters.charAt(at) ? lower : lower.slice(lower.lastIndexOf('-') + 1);
}

/** Most letters reached when a word gives its first letter and others in order; the old number if it gives none. */
function afterWord(word: string, letters: string, from: number): number {
  if (word.charAt(0) !== letters.charAt(from)) return from;
  let at = from + 1;
  for (let index = 1; index < word.length && at < letters.length; index++)
    if (word.charAt(index) === letters.charAt(at)) at++;
  return at;
}

function baseText(tokens: readonly Token[], first: number, last: number): string {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(tokens[index]!.norm);
  let text = '';
  baseName(words).forEach((word, number) => {
    const { begin } = tokens[first + number]!;
    text += number > 0 && begin > tokens[first + number - 1]!.end ? ` ${word}` : word;
  });
  return text;
}
