// Which case, gender and number a German noun phrase can have, from its article, adjectives and noun. Pure.
import { type Agreement, DER, FEMININE_MEDIA } from '../closed';
import { CASE, GENDER, NUMBER } from '../types';
import { WORD, type Word } from '../words';

const ALL = CASE.nominative | CASE.genitive | CASE.dative | CASE.accusative;
const ANY_GENDER = GENDER.masculine | GENDER.feminine | GENDER.neuter;
const ANY_NUMBER = NUMBER.singular | NUMBER.plural;
const FEMININE = ['ung', 'heit', 'keit', 'schaft', 'tion', 'tät', 'in', 'ei', 'enz', 'anz', 'ik', 'ie', 'ur'];

/** Gender bits of a noun: the lexicon's, else by ending, else any. */
export function genderOf(word: Word): number {
  if (word.gender) return word.gender;
  if (word.bits & WORD.upper)
    for (const ending of FEMININE)
      if (word.lower.length > ending.length + 3 && word.lower.endsWith(ending)) return GENDER.feminine;
  return ANY_GENDER;
}

/** "chilenischer Medien" is a genitive, "großer Not" a genitive or dative, "deutscher Soldat" a nominative. */
function strongEr(gender: number, number: number): number {
  let cases = number & NUMBER.plural ? CASE.genitive : 0;
  if (number & NUMBER.singular && gender & GENDER.feminine) cases |= CASE.genitive | CASE.dative;
  if (number & NUMBER.singular && gender & GENDER.masculine) cases |= CASE.nominative;
  return cases || CASE.nominative | CASE.genitive | CASE.dative;
}

/** Strong endings of an adjective without an article. */
function strongEnding(lower: string, gender: number, number: number): number {
  if (lower.endsWith('em')) return CASE.dative;
  if (lower.endsWith('er')) return strongEr(gender, number);
  if (lower.endsWith('es')) return CASE.nominative | CASE.accusative;
  if (lower.endsWith('en')) return CASE.genitive | CASE.dative | CASE.accusative;
  return CASE.nominative | CASE.accusative;
}

/**
 * Bits of case, gender and number, packed by `pack`.
 *
 * @param article readings of the article word, or undefined if there is none
 * @param adjective the first adjective's word, or undefined
 * @param head the head noun's word
 */
export function agreementOf(
  article: readonly Agreement[] | undefined,
  adjective: Word | undefined,
  head: Word,
): number {
  const gender = genderOf(head);
  if (article) {
    let cases = 0;
    let genders = 0;
    let numbers = 0;
    for (let index = 0; index < article.length; index++) {
      const reading = article[index]!;
      const shared = reading.number & NUMBER.plural ? reading.gender : reading.gender & gender;
      const number = head.number ? reading.number & head.number : reading.number;
      if (!shared || !number) continue;
      // A feminine or unmarked noun in the plural: "der Sprecher" is no genitive plural in practice if masculine fits.
      cases |= reading.case;
      genders |= number === NUMBER.plural ? gender : shared;
      numbers |= number;
    }
    // "der „Bild“", "der Deutschen Presse-Agentur": no nominative, whatever gender the noun has elsewhere.
    if (article === DER && (FEMININE_MEDIA.has(head.lower) || adjective?.lower.endsWith('en')))
      return pack(CASE.genitive | CASE.dative, GENDER.feminine, numbers || NUMBER.singular);
    if (cases) return pack(cases, genders, numbers);
  }
  const number = head.number || ANY_NUMBER;
  if (adjective && !article) return pack(strongEnding(adjective.lower, gender, number), gender, number);
  return pack(head.case || ALL, gender, number);
}

/** Four bits of case, three of gender, two of number in one number: no object for each phrase that is tried. */
const pack = (cases: number, gender: number, number: number): number => cases | (gender << 4) | (number << 7);
export const caseOf = (agreement: number): number => agreement & 15;
export const gendersOf = (agreement: number): number => (agreement >> 4) & 7;
export const numberOf = (agreement: number): number => agreement >> 7;
