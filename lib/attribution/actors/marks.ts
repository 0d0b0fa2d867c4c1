// What is asked of every word of a German document, answered once for each word form: passes over the text test a bit. Pure.
import { startsUpper } from '../../text/characters';
import { uint16 } from '../../text/scratch';
import type { FormTable, TextDocument, TokenKind } from '../../text/types';
import { anonymousNoun, bodyNoun, documentNoun, forceNoun, governmentNoun, groupNoun } from './groups';
import { lexis } from './lexis';
import { opensHouse, opensOrganisation, opensPlace } from './names/openers';
import { FORMS, LONGEST, RELATIVES } from './pronouns/forms';
import { firstNameGender, organisationNoun, roleOf, townPerson } from './words';

export const MARK = {
  /** A word with a capital. */
  capital: 1,
  quote: 2,
  /** May begin a listed name. */
  listed: 4,
  firstName: 8,
  /** Title or role noun of one person. */
  title: 16,
  /** Noun of an organisation. */
  organisation: 32,
  /** May be the head of a mention by a common noun (nouns.ts). */
  noun: 64,
  pronoun: 128,
  /** "63-Jähriger", "Zwanzigjährige": always a noun as well. */
  age: 512,
  /** What stands before the name of an organisation or of a place (names/apposed.ts). */
  opensName: 1024,
} as const;
const ANSWERED = 256;

const AGE = /^\d{1,3}-?Jährige[rnsm]?$|^\p{Lu}\p{L}{2,20}jährige[rnsm]?$/u;

const tables = new WeakMap<FormTable, Uint16Array>();

/** Marks of each token. */
export function marksOf({ forms, vocabulary }: TextDocument): Uint16Array {
  let table = tables.get(vocabulary);
  const size = vocabulary.norms.length;
  if (!table || table.length < size) {
    const larger = new Uint16Array(2 * size);
    if (table) larger.set(table);
    tables.set(vocabulary, larger);
    table = larger;
  }
  const marks = uint16(forms.length);
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    let mark = table[form]!;
    if (mark === 0) {
      mark = ANSWERED | answers(vocabulary.norms[form]!, vocabulary.lowers[form]!, vocabulary.kinds[form]!);
      table[form] = mark;
    }
    marks[index] = mark;
  }
  return marks;
}

function answers(norm: string, lower: string, kind: TokenKind): number {
  if (kind === 'quote') return MARK.quote;
  if (kind === 'punctuation') return 0;
  let mark = lexis().trie.begins(norm) ? MARK.listed : 0;
  if (kind === 'number') return mark;
  if (norm.length <= LONGEST && (FORMS.has(lower) || norm in RELATIVES)) mark |= MARK.pronoun;
  if (AGE.test(norm)) mark |= MARK.noun | MARK.age;
  if (!startsUpper(norm)) return mark;
  mark |= MARK.capital;
  if (firstNameGender(norm) !== undefined) mark |= MARK.firstName;
  const role = roleOf(norm);
  if (lexis().titles.has(norm) || (role && role.number !== 'plural')) mark |= MARK.title;
  const organisation = organisationNoun(norm) !== null;
  if (organisation) mark |= MARK.organisation;
  if (opensPlace(norm) || opensOrganisation(norm) || opensHouse(norm)) mark |= MARK.opensName;
  return lexis().neverNames.has(norm) || !headsMention(norm) ? mark : mark | MARK.noun;
}

const headsMention = (norm: string): boolean =>
  roleOf(norm) !== null ||
  organisationNoun(norm) !== null ||
  lexis().people.has(norm) ||
  groupNoun(norm) ||
  documentNoun(norm) ||
  forceNoun(norm) ||
  governmentNoun(norm) ||
  anonymousNoun(norm) !== 'no' ||
  bodyNoun(norm) ||
  townPerson(norm) !== '';
