// Drafts of mentions, and where the phrase of a noun begins. Pure.

import type { ActorKind, MentionForm } from '../../model';
import { isDigit, startsUpper } from '../../text/characters';
import type { Token } from '../../text/types';
import { withoutGenitive } from './trie';
import type { Gender } from './types';
import { gluedPrefix, mayBeAdjective, nationality } from './words';

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
  /** Key of the party that the words themselves tell ("SPD-Politiker", "Wolf (CDU)"), or ''. */
  party: string;
  /** Code of a state whose adjective stands in the phrase, or ''. */
  nationality: string;
  definite: boolean;
  /** "mein Mann", "seine Sprecherin": somebody's. */
  owned: boolean;
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
  party: '',
  nationality: '',
  definite: false,
  owned: false,
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

/** Most words are too long for an article, or in lower case already. */
const isOneOf = (articles: ReadonlySet<string>, word: string): boolean =>
  word.length <= LONGEST_ARTICLE && (articles.has(word) || (startsUpper(word) && articles.has(word.toLowerCase())));

export const isDefinite = (word: string): boolean => isOneOf(DEFINITE, word);

export const isIndefinite = (word: string): boolean => isOneOf(INDEFINITE, word);

export const isPossessive = (word: string): boolean => isOneOf(POSSESSIVE, word);

/** Tokens before a noun that may belong to its phrase: hostile text has more. */
export const LONGEST_PHRASE = 40;

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

export const isArticle = (word: string): boolean => isOneOf(ARTICLES, word);

const isNationalAdjective = (word: string): boolean => nationality(word) !== null;

export const isAge = (word: string): boolean => isDigit(word.charCodeAt(0)) && /^\d{1,3}-?jährige[nrsm]?$/iu.test(word);

/** Base form of a name's words, the genitive "s" of the last one kept (only other mentions can tell). */
export const sameWord = (one: string, other: string): boolean =>
  one === other || withoutGenitive(one) === other || one === withoutGenitive(other);
