// Which case, gender and number a German noun phrase can have, from its article, adjectives and noun. Pure.
import { determiner } from '../closed';
import { CASE, GENDER, NUMBER } from '../types';
import { WORD, type Word } from '../words';

export interface PhraseAgreement {
  case: number;
  gender: number;
  number: number;
}

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

/** Strong endings of an adjective without an article. */
function strongEnding(lower: string): number {
  if (lower.endsWith('em')) return CASE.dative;
  if (lower.endsWith('er')) return CASE.nominative | CASE.genitive | CASE.dative;
  if (lower.endsWith('es')) return CASE.nominative | CASE.accusative;
  if (lower.endsWith('en')) return CASE.genitive | CASE.dative | CASE.accusative;
  return CASE.nominative | CASE.accusative;
}

/**
 * @param article lower-case article word, or "" if there is none
 * @param adjective the first adjective's word, or undefined
 * @param head the head noun's word
 */
export function agreementOf(article: string, adjective: Word | undefined, head: Word): PhraseAgreement {
  const gender = genderOf(head);
  const readings = article ? determiner(article) : undefined;
  if (readings) {
    const result: PhraseAgreement = { case: 0, gender: 0, number: 0 };
    for (const reading of readings) {
      const shared = reading.number & NUMBER.plural ? reading.gender : reading.gender & gender;
      const number = head.number ? reading.number & head.number : reading.number;
      if (!shared || !number) continue;
      // A feminine or unmarked noun in the plural: "der Sprecher" is no genitive plural in practice if masculine fits.
      result.case |= reading.case;
      result.gender |= number === NUMBER.plural ? gender : shared;
      result.number |= number;
    }
    if (result.case) return result;
  }
  const number = head.number || ANY_NUMBER;
  if (adjective && !article) return { case: strongEnding(adjective.lower), gender, number };
  return { case: head.case || ALL, gender, number };
}
