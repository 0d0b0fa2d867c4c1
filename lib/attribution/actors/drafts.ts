// Drafts of mentions, and the little words of their phrases. Pure.

import type { ActorKind, MentionForm } from '../../model';
import { isDigit, startsUpper } from '../../text/characters';
import { withoutGenitive } from './trie';
import type { Gender } from './types';

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

/** Words in "-e" and "-en" that are no adjectives. */
export const NO_ADJECTIVE = new Set(
  `ohne heute gerade sowie gestern gegen neben wegen zwischen deren dessen denen ihnen sogar habe hatte hätte
    hätten haben wurde werde werden würde würden konnte konnten könne können könnte könnten sollte sollten solle
    sollen müsse müssen müsste müssten mussten wollte wollten wolle wollen seien waren wären sagte sagten warnte
    warnten warnen eine keine`.split(/\s+/u),
);

export const isArticle = (word: string): boolean => isOneOf(ARTICLES, word);

export const isAge = (word: string): boolean => isDigit(word.charCodeAt(0)) && /^\d{1,3}-?jährige[nrsm]?$/iu.test(word);

/** Base form of a name's words, the genitive "s" of the last one kept (only other mentions can tell). */
export const sameWord = (one: string, other: string): boolean =>
  one === other || withoutGenitive(one) === other || one === withoutGenitive(other);
