// Runs of capitalised words in English: how far they go, and where in them a person's name begins. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { firstNameGender } from '../words';
import { englishLexis } from './lexis';

const LONGEST = 9;
const INNER = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'van',
  'von',
  'der',
  'la',
  'al',
  'bin',
  'di',
  'da',
  'del',
  'el',
  '&',
  'on',
]);
/** Particles of persons' names. */
const PARTICLES = new Set(['de', 'van', 'von', 'der', 'la', 'al', 'bin', 'di', 'da', 'del', 'el']);
/** Heads whose field may be two: "Department of Health and Human Services". */
const FIELDS =
  /^(?:Department|Ministry|Office|Committee|Bureau|Council|Center|Centre|Institute|Agency|Commission|Minister|Secretary)$/u;

/** Single capitalised words that are no names: months aside, what begins headings and sentences. */
export const NO_NAME =
  /^(?:[IVX]+|I['’].*|[A-Z]|Democrats?|Republicans?|Christian|Muslims?|Jewish|Catholics?|Internet|Earth|God)$/u;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** Code units of a possessive ending: 2 in "Biden's", 1 in "Sanders’", else 0. */
function ending(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (isApostrophe(last)) return 1;
  return last === 0x73 && isApostrophe(word.charCodeAt(word.length - 2)) ? 2 : 0;
}
export const possessive = (word: string): boolean => ending(word) > 0;
/** "Biden's" → "Biden". */
export const bare = (word: string): string => {
  const extra = ending(word);
  return extra ? word.slice(0, -extra) : word;
};

/** UTF-16 offset at which a name that ends with a token ends: before a possessive "'s". */
export const nameEnd = ({ norm, end }: Token): number => end - (norm.length - bare(norm).length);

/** Token behind the run of capitalised words that begins at a token. */
export function lastOfRun(tokens: readonly Token[], first: number, limit: number): number {
  const { titles, organisationWords, neverNames } = englishLexis();
  const stop = Math.min(limit, first + LONGEST);
  let last = first + 1;
  let links = 0;
  while (last < stop) {
    const token = tokens[last]!;
    const before = tokens[last - 1]!;
    if (possessive(before.norm)) break;
    if (token.norm === '.' && /^(?:\p{Lu}|Jr|Sr|St)$/u.test(before.norm) && last + 1 < limit) last++;
    else if (
      token.kind === 'word' &&
      startsUpper(token.norm) &&
      !(titles.has(token.norm) && !isSurname(tokens, last, limit))
    ) {
      if (neverNames.has(token.norm) && token.norm !== 'New' && token.norm !== 'March') break;
      last++;
    } else if (INNER.has(token.norm) && capitalAfter(tokens, last, limit)) {
      if (PARTICLES.has(token.norm)) {
        last++;
        continue;
      }
      if (token.norm === 'and' && twoFields(tokens, first, last + 1, stop)) {
        last++;
        continue;
      }
      if (!organisationBefore(tokens, first, last, organisationWords)) break;
      // "Leipzig University and Jena College" are two.
      if (token.norm === 'and' && !(links > 0 && joined(tokens, first, last + 1, stop))) break;
      links++;
      last++;
      if (tokens[last]!.norm === 'the') last++;
    } else break;
  }
  while (last > first + 1 && (INNER.has(tokens[last - 1]!.norm) || tokens[last - 1]!.norm === 'the')) last--;
  return last;
}

/** "Paul King and": a title's word at the end of a name is a surname. */
function isSurname(tokens: readonly Token[], index: number, limit: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1]!.norm;
  return (
    firstNameGender(before) !== undefined &&
    (index + 1 >= limit || !startsUpper(next!.norm) || next!.kind !== 'word') &&
    next?.norm !== '.'
  );
}

/** "… of Health and Human Services", "Academy of Arts and Sciences"; not "Bank of York and Leeds University". */
function joined(tokens: readonly Token[], first: number, next: number, stop: number): boolean {
  if (FIELDS.test(tokens[first]!.norm)) return true;
  const { organisationWords } = englishLexis();
  if (!startsUpper(tokens[next]!.norm)) return false;
  for (let index = next; index < stop && startsUpper(tokens[index]!.norm); index++)
    if (organisationWords.has(bare(tokens[index]!.norm))) return false;
  return firstNameGender(tokens[next]!.norm) === undefined;
}

/** Heads of bodies that are named by two fields: "the Securities and Exchange Commission". */
const BODIES =
  /^(?:Commission|Administration|Enforcement|Services|Agency|Authority|Board|Committee|Department|Bureau|Council|Association|Corporation|Ministry|Office|Union)$/u;

/** "the Food and Drug Administration": two fields before the head; not "Apple and Google", "Texas and Ohio Department …". */
function twoFields(tokens: readonly Token[], first: number, next: number, stop: number): boolean {
  if (
    tokens[first - 1]?.norm.toLowerCase() !== 'the' &&
    !/^(?:U\.S\.|US|Federal|National|United)$/u.test(tokens[first]!.norm)
  )
    return false;
  const field = tokens[next - 2]!.norm;
  if (firstNameGender(field) !== undefined || englishLexis().trie.match(tokens, next - 2)) return false;
  for (let index = next; index < stop && index < next + 4; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word' || !startsUpper(norm)) return false;
    if (index > next && BODIES.test(bare(norm))) return true;
  }
  return false;
}

function organisationBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: ReadonlySet<string>,
): boolean {
  for (let index = first; index < last; index++)
    if (words.has(bare(tokens[index]!.norm)) || FIELDS.test(tokens[index]!.norm)) return true;
  return false;
}

function capitalAfter(tokens: readonly Token[], index: number, limit: number): boolean {
  if (index + 1 >= limit) return false;
  const next = tokens[index + 1]!;
  if (next.kind === 'word' && startsUpper(next.norm)) return true;
  return next.norm === 'the' && index + 2 < limit && startsUpper(tokens[index + 2]!.norm);
}

/** "Refugee Council Enver Solomon": two words behind the head of an organisation's name are somebody in it. */
function behindOrganisation(tokens: readonly Token[], begin: number, last: number): number {
  const { organisationWords, trie } = englishLexis();
  const head = last - 3;
  if (head <= begin || !organisationWords.has(tokens[head]!.norm) || trie.match(tokens, last - 2)) return begin;
  for (let index = last - 2; index < last; index++)
    if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(tokens[index]!.norm) || /s$/u.test(tokens[index]!.norm)) return begin;
  return last - 2;
}

const MODIFIERS = /^(?:Prime|Vice|Deputy|Foreign|Former|Retired|US|U\.S\.|UK|EU|White|Attorney|Acting|Chief)$/u;

/** First token of the person in "Texas Governor John Doe", "Prime Minister Ann Lee"; the first one where nothing stands before. */
export function personBegin(tokens: readonly Token[], first: number, last: number): number {
  const { roles, adjectives, organisationWords } = englishLexis();
  if (last - first < 2 || organisationWords.has(bare(tokens[last - 1]!.norm))) return first;
  const linked = (index: number): boolean => {
    const { norm } = tokens[index]!;
    return norm !== '.' && !startsUpper(norm) && !PARTICLES.has(norm);
  };
  // The last role with a name behind it.
  for (let index = last - 2; index >= first; index--) {
    if (linked(index)) break;
    if (roles.has(tokens[index]!.norm.toLowerCase())) return index + 1;
  }
  let begin = first;
  const named = organisationBefore(tokens, first, last, organisationWords);
  while (
    !named &&
    begin < last - 1 &&
    (adjectives.has(tokens[begin]!.norm.toLowerCase()) || MODIFIERS.test(tokens[begin]!.norm))
  )
    begin++;
  if (last - begin < 3 || firstNameGender(bare(tokens[begin]!.norm)) !== undefined) return begin;
  // A known first name further on, with its surname: "Scientologist Tom Cruise", "Refugee Council Enver Solomon".
  for (let index = last - 2; index > begin; index--) {
    if (linked(index)) break;
    if (firstNameGender(tokens[index]!.norm) !== undefined && startsUpper(tokens[index + 1]!.norm)) {
      const before = tokens[index - 1]!.norm;
      if (before !== '.' && firstNameGender(before) === undefined) return index;
    }
  }
  return behindOrganisation(tokens, begin, last);
}
