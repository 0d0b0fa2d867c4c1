// From names and nouns to drafts of mentions: where each begins and ends, what it says about the one meant. Pure.

import type { ActorKind, MentionForm } from '../../model';
import { isDigit, startsUpper } from '../../text/characters';
import type { TextDocument, Token } from '../../text/types';
import { lexis } from './lexis';
import type { Name } from './names/name';
import { withoutGenitive } from './trie';
import type { Gender } from './types';
import { firstNameGender, gluedPrefix, mayBeAdjective, nationality, roleName, roleOf } from './words';

/** A mention that is not yet linked. */
export interface Draft {
  /** Token range of the whole phrase. */
  first: number;
  last: number;
  form: MentionForm;
  kind: ActorKind;
  /** Words of the name in base form; empty for role nouns and pronouns. */
  name: string[];
  /** Gathers synonyms (state code, list key); '' if not listed. */
  key: string;
  gender: Gender;
  plural: boolean;
  role: string;
  /** Lower-case lemma of the role noun, for comparison. */
  roleLemma: string;
  affiliation: string;
  /** Code of a state whose adjective stands in the phrase, or ''. */
  nationality: string;
  definite: boolean;
  /** Tells an age: "der 63-Jährige", "die 19-jährige Turnerin". */
  aged: boolean;
  /** Something happens there or to them; whoever is named so only is no actor (a place) or one only if named again (people). */
  bystander: '' | 'place' | 'people';
  sentence: number;
  /** UTF-16 units of the first token that do not belong to it (a missing space). */
  skip: number;
}

export const blank = (first: number, last: number, form: MentionForm, kind: ActorKind): Draft => ({
  first,
  last,
  form,
  kind,
  name: [],
  key: '',
  gender: '',
  plural: false,
  role: '',
  roleLemma: '',
  affiliation: '',
  nationality: '',
  definite: false,
  aged: false,
  bystander: '',
  sentence: 0,
  skip: 0,
});

const DEFINITE = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'dieser', 'diese', 'dieses', 'diesem', 'diesen']);
const INDEFINITE = new Set(['ein', 'eine', 'einer', 'einem', 'einen', 'eines']);
const POSSESSIVE = new Set(
  ['sein', 'ihr', 'unser', 'mein', 'dein', 'euer', 'eur'].flatMap((stem) =>
    ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending),
  ),
);
const ARTICLES = new Set([...DEFINITE, ...INDEFINITE, ...POSSESSIVE]);
/** Letters of the longest of them: "unserem". */
const LONGEST_ARTICLE = 7;

export const isDefinite = (word: string): boolean => word.length <= LONGEST_ARTICLE && DEFINITE.has(word.toLowerCase());
export const isIndefinite = (word: string): boolean =>
  word.length <= LONGEST_ARTICLE && INDEFINITE.has(word.toLowerCase());
export const isPossessive = (word: string): boolean =>
  word.length <= LONGEST_ARTICLE && POSSESSIVE.has(word.toLowerCase());

/** Tokens before a noun that may belong to its phrase: hostile text has more. */
const LONGEST_PHRASE = 40;

/** Number of the first token of the phrase whose head is at `head`: adjectives, numbers, then article or possessive. */
export function phraseBegin(tokens: readonly Token[], head: number): number {
  let first = head;
  const least = Math.max(0, head - LONGEST_PHRASE);
  while (first > least) {
    const { norm, kind, end } = tokens[first - 1]!;
    if (kind === 'number' && tokens[first]!.begin - end <= 1) first--;
    else if (kind === 'word' && gluedPrefix(norm) > 0) return first - 1;
    else if (
      kind === 'word' &&
      ((mayBeAdjective(norm) && !NO_ADJECTIVE.has(norm)) || isNationalAdjective(norm) || isAge(norm)) &&
      !isArticle(norm)
    )
      first--;
    else if (yearsBefore(tokens, first)) first -= 2;
    else break;
  }
  const before = tokens[first - 1];
  if (before?.kind === 'word' && isArticle(before.norm)) return first - 1;
  while (first < head && !withoutArticle(tokens, first)) first++;
  return first;
}

/** "24 Jahre alten": whether a number and "Jahre" stand before the adjective at a token. */
const yearsBefore = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]!.norm === 'Jahre' &&
  tokens[index - 2]?.kind === 'number' &&
  /^alte[nrms]?$/u.test(tokens[index]!.norm);

/** Words in "-e" and "-en" that are no adjectives. */
const NO_ADJECTIVE = new Set(
  `ohne heute gerade sowie gestern gegen neben wegen zwischen deren dessen denen ihnen sogar habe hatte hätte
    hätten haben wurde werde werden würde würden konnte konnten könne können könnte könnten sollte sollten solle
    sollen müsse müssen müsste müssten mussten wollte wollten wolle wollen seien waren wären sagte sagten warnte
    warnten warnen eine keine`.split(/\s+/u),
);

/**
 * Whether a word that looks like an adjective is one where no article stands before: "neue Studien", "laut internen Berichten",
 * but not "Davor warnen Experten", "unter Experten". Nationalities, ages and numbers are sure.
 */
function withoutArticle(tokens: readonly Token[], index: number): boolean {
  const { norm, kind } = tokens[index]!;
  if (kind === 'number' || isNationalAdjective(norm) || isAge(norm) || gluedPrefix(norm) > 0) return true;
  if (NO_ADJECTIVE.has(norm)) return false;
  if (norm.endsWith('e')) return true;
  const before = tokens[index - 1]?.norm ?? '';
  return norm.endsWith('en') && (DATIVE.test(before) || before.endsWith('en'));
}

const DATIVE = /^(?:laut|nach|von|mit|bei|aus|unter|zwischen|zu|seit|gegenüber|wegen|trotz|gemäß|vor|in|an|auf|den)$/iu;

export const isArticle = (word: string): boolean => word.length <= LONGEST_ARTICLE && ARTICLES.has(word.toLowerCase());
const isNationalAdjective = (word: string): boolean => nationality(word) !== null;
export const isAge = (word: string): boolean => isDigit(word.charCodeAt(0)) && /^\d{1,3}-?jährige[nrsm]?$/iu.test(word);

/** Draft of a person's name with title, role, adjectives and article before it. */
export function personDraft(doc: TextDocument, name: Name): Draft {
  const { tokens } = doc;
  const { titles } = lexis();
  const words: string[] = [];
  for (let index = name.first; index < name.last; index++) {
    const { norm } = tokens[index]!;
    // "Timo F.", "W. Müller": the period of an initial is shown.
    if (norm === '.' && words.length > 0 && words[words.length - 1]!.length === 1) words.push(`${words.pop()!}.`);
    else if (norm !== '.' && norm !== ',') words.push(capitalsOnly(norm) ? titleCase(norm) : norm);
  }
  // "Donald Trumps Sprecherin": a genitive, though no other mention tells.
  const closing = words[words.length - 1]!;
  if (closing.length > 3 && /[^sxzß]s$/u.test(closing) && ownsNext(tokens, name.last))
    words.push(withoutGenitive(words.pop()!));
  const draft = blank(name.first, name.last, 'name', 'person');
  draft.name = words;
  // A lone "Wolf" or "Falk" may be a surname: only a first name before another word tells the gender.
  draft.gender = words.length > 1 ? (firstNameGender(words[0]!) ?? '') : '';
  let first = name.first;
  const roles: string[] = [];
  const least = Math.max(0, first - LONGEST_PHRASE);
  while (first > least) {
    const at =
      tokens[first - 1]!.norm === '.' && first > 1 && tokens[first - 1]!.begin === tokens[first - 2]!.end
        ? first - 2
        : first - 1;
    const { norm, kind } = tokens[at]!;
    if (kind !== 'word') break;
    if (titles.has(norm) || titles.has(`${norm}.`)) {
      if (norm === 'Herr' || norm === 'Herrn') draft.gender = 'm';
      if (norm === 'Frau') draft.gender = 'f';
      if (norm === 'Professor' || norm === 'Professorin') {
        draft.role ||= norm;
        draft.roleLemma ||= 'professor';
        draft.gender ||= norm.endsWith('in') ? 'f' : 'm';
      }
      first = at;
      continue;
    }
    if (at !== first - 1) break;
    const role = roleOf(norm);
    if (role && role.number !== 'plural') {
      roles.unshift(roleName(norm, role));
      draft.roleLemma = role.lemma.toLowerCase();
      if (role.gender === 'f') draft.gender = 'f';
      // "UN-Sprecher Stéphane Dujarric": lists of first names know less about foreign ones.
      else if (role.gender === 'm') draft.gender = draft.gender === 'f' ? '' : 'm';
      first = at;
      continue;
    }
    if (BOARD.test(norm) && roles.length === 0 && name.last - name.first > 1) {
      // "ihr Vorstand Jochen Pfisterer": a member of it.
      roles.unshift(norm);
      draft.roleLemma = norm.toLowerCase();
      first = at;
      continue;
    }
    const people = roles.length === 0 ? lexis().people.get(norm) : undefined;
    if (people && !people.plural) {
      // "den Australier Alex de Minaur".
      draft.nationality = people.code;
      draft.gender ||= people.gender;
      first = at;
      continue;
    }
    const party = roles.length === 0 ? null : partyBefore(tokens, at);
    if (party === null) break;
    draft.affiliation = party;
    first = at;
  }
  if (roles.length) {
    draft.role = roles.map((role, number) => beforeRole(role, roles[number + 1], draft.gender)).join(' ');
    first = phraseWithArticle(tokens, first);
  } else if (draft.nationality) first = phraseWithArticle(tokens, first);
  else if (first < name.first) {
    const before = tokens[first - 1];
    if (before && (isDefinite(before.norm) || isPossessive(before.norm))) first--;
  } else {
    const begin = phraseBegin(tokens, first);
    if (begin < first && isArticle(tokens[begin]!.norm)) first = begin;
  }
  draft.first = first;
  const opening = tokens[first]!.norm;
  draft.definite = isDefinite(opening);
  if (roles.length && opening.toLowerCase() === 'die') draft.gender ||= 'f';
  for (let index = first; index < name.first; index++) {
    const code = nationality(tokens[index]!.norm);
    if (code) draft.nationality = code;
  }
  return draft;
}

const BOARD = /^(?:\p{L}+-)?Vorstand$/u;

/** "der Vorsitzende Richter" → "Vorsitzender Richter": a nominalised adjective before another role. */
const beforeRole = (role: string, next: string | undefined, gender: Gender): string =>
  next === undefined || !/(?:nd|t)en?$/u.test(role)
    ? role
    : role.replace(/n?$/u, '').replace(/e$/u, gender === 'm' && !next.endsWith('in') ? 'er' : 'e');

/** Begin of the phrase with its article; without an article only the words of nationality are kept ("russische Präsident"). */
function phraseWithArticle(tokens: readonly Token[], head: number): number {
  const begin = phraseBegin(tokens, head);
  if (begin === head || /^(?:der|die|des|dem|den|ein|eine|einen|einem|einer|eines)$/iu.test(tokens[begin]!.norm))
    return begin;
  return isPossessive(tokens[begin]!.norm) ? begin : head;
}

/** A noun right behind a name: what the one named has. */
const ownsNext = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index];
  return (
    next?.kind === 'word' &&
    startsUpper(next.norm) &&
    next.begin - tokens[index - 1]!.end === 1 &&
    !lexis().neverNames.has(next.norm) &&
    firstNameGender(next.norm) === undefined
  );
};

const capitalsOnly = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();

/** "HANS-PETER" → "Hans-Peter". */
const titleCase = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('-');

function partyBefore(tokens: readonly Token[], at: number): string | null {
  const match = lexis().trie.match([tokens[at]!], 0);
  return match && match.entry.list === 'party' ? match.entry.key : null;
}

/** Base form of a name's words, the genitive "s" of the last one kept (only other mentions can tell). */
export const sameWord = (one: string, other: string): boolean =>
  one === other || withoutGenitive(one) === other || one === withoutGenitive(other);

/** True for words that begin with a capital or are particles: what a name may consist of. */
export const nameWord = (word: string): boolean => startsUpper(word) || lexis().particles.has(word);
