// What is asked of every word of a German document, answered once for each word form: passes over the text test a bit. Pure.
import { startsUpper } from '../../text/characters';
import { int32 } from '../../text/scratch';
import type { FormTable, TextDocument, TokenKind } from '../../text/types';
import { isAge, isArticle, NO_ADJECTIVE } from './drafts';
import { anonymousNoun, bodyNoun, documentNoun, forceNoun, governmentNoun, groupNoun } from './groups';
import { lexis, type RoleWord } from './lexis';
import { isMediaNoun } from './media-noun';
import { opensHouse, opensOrganisation, opensPlace } from './names/openers';
import { FORMS, LONGEST, RELATIVES } from './pronouns/forms';
import { saying } from './saying';
import {
  firstNameGender,
  gluedPrefix,
  mayBeAdjective,
  nationality,
  organisationNoun,
  roleOf,
  townPerson,
} from './words';

/**
 * Looking a word up in a list of thousands costs five cache misses, and most words are in no list: the bit says so for the price
 * of a number that stands beside those of the words around it.
 */
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
  /** Personal or possessive. */
  pronoun: 128,
  /** Set for every form. */
  answered: 256,
  /** "63-Jähriger", "Zwanzigjährige": always a noun as well. */
  age: 512,
  /** What stands before the name of an organisation or of a place (names/apposed.ts). */
  opensName: 1 << 10,
  /** Role noun of any number, "Ex-Präsident" and "ex-Präsident". */
  role: 1 << 11,
  /** Article or possessive. */
  article: 1 << 12,
  /** May stand between an article and its noun, by its ending or as surely as the next. */
  modifier: 1 << 13,
  /** Nationality or age: belongs to the noun behind it with or without an article. */
  sureModifier: 1 << 14,
  /** A little word is glued to an adjective of nationality. */
  glued: 1 << 15,
  /** Adjective of nationality. */
  national: 1 << 16,
  /** Never a name. */
  never: 1 << 17,
  /** A title, with or without its period. */
  honorific: 1 << 18,
  /** One of a people: "Brite". */
  people: 1 << 19,
  /** Noun of a medium. */
  medium: 1 << 20,
  /** Nouns of voices that cannot be asked, of texts, of groups. */
  anonymous: 1 << 21,
  document: 1 << 22,
  group: 1 << 23,
  /** More than two letters, all of them capitals. */
  capitals: 1 << 24,
  number: 1 << 25,
  /** An opening bracket. */
  bracket: 1 << 26,
  commonSurname: 1 << 27,
  /** A listed name by itself. */
  listedAlone: 1 << 28,
  /** No organisation, but speaks: "die Stadt". */
  body: 1 << 29,
  /** Relative pronoun behind a comma, else an article. */
  relative: 1 << 30,
  /** Verb of saying, in lower case. */
  saying: 1 << 31,
} as const;

/** Marks of tokens or of word forms. */
export type Marks = Int32Array;

const AGE = /^\d{1,3}-?Jährige[rnsm]?$|^\p{Lu}\p{L}{2,20}jährige[rnsm]?$/u;

const tables = new WeakMap<FormTable, Marks>();

/** Marks of each token. */
export function marksOf({ forms, vocabulary }: TextDocument): Marks {
  let table = tables.get(vocabulary);
  const size = vocabulary.norms.length;
  if (!table || table.length < size) {
    const larger = new Int32Array(2 * size);
    if (table) larger.set(table);
    tables.set(vocabulary, larger);
    table = larger;
  }
  const marks = int32(forms.length);
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    let mark = table[form]!;
    if (mark === 0) {
      mark = MARK.answered | answers(vocabulary.norms[form]!, vocabulary.lowers[form]!, vocabulary.kinds[form]!);
      table[form] = mark;
    }
    marks[index] = mark;
  }
  return marks;
}

function answers(norm: string, lower: string, kind: TokenKind): number {
  if (kind === 'quote') return MARK.quote;
  if (kind === 'punctuation') return norm === '(' ? MARK.bracket : 0;
  const { trie } = lexis();
  let mark = 0;
  if (trie.begins(norm)) {
    mark = MARK.listed;
    if (trie.match([{ norm, begin: 0, end: 0, kind }], 0)) mark |= MARK.listedAlone;
  }
  if (kind === 'number') return mark | MARK.number;
  if (norm.length <= LONGEST) mark |= when(FORMS.has(lower), MARK.pronoun) | when(RELATIVES.has(norm), MARK.relative);
  if (AGE.test(norm)) mark |= MARK.noun | MARK.age;
  const role = roleOf(norm);
  if (role) mark |= MARK.role;
  mark |= ofAnyWord(norm);
  return mark | (startsUpper(norm) ? MARK.capital | ofCapitalised(norm, role) : when(saying(norm), MARK.saying));
}

const when = (answer: boolean, mark: number): number => (answer ? mark : 0);

function ofAnyWord(norm: string): number {
  const { titles, commonSurnames } = lexis();
  const article = isArticle(norm);
  const national = nationality(norm) !== null;
  const sure = national || isAge(norm);
  return (
    when(article, MARK.article) |
    when(national, MARK.national) |
    when(sure, MARK.sureModifier) |
    when(!article && (sure || (mayBeAdjective(norm) && !NO_ADJECTIVE.has(norm))), MARK.modifier) |
    when(gluedPrefix(norm) > 0, MARK.glued) |
    when(titles.has(norm) || titles.has(`${norm}.`), MARK.honorific) |
    when(commonSurnames.has(norm), MARK.commonSurname) |
    when(norm.length > 2 && norm === norm.toUpperCase(), MARK.capitals)
  );
}

function ofCapitalised(norm: string, role: RoleWord | null): number {
  const { titles, neverNames, people } = lexis();
  const never = neverNames.has(norm);
  const mark =
    when(organisationNoun(norm) !== null, MARK.organisation) |
    when(people.has(norm), MARK.people) |
    when(anonymousNoun(norm) !== 'no', MARK.anonymous) |
    when(documentNoun(norm), MARK.document) |
    when(groupNoun(norm), MARK.group) |
    when(bodyNoun(norm), MARK.body);
  const heads = mark !== 0 || role !== null || forceNoun(norm) || governmentNoun(norm) || townPerson(norm) !== '';
  return (
    mark |
    when(heads && !never, MARK.noun) |
    when(never, MARK.never) |
    when(firstNameGender(norm) !== undefined, MARK.firstName) |
    when(titles.has(norm) || (role !== null && role.number !== 'plural'), MARK.title) |
    when(isMediaNoun(norm), MARK.medium) |
    when(opensPlace(norm) || opensOrganisation(norm) || opensHouse(norm), MARK.opensName)
  );
}
