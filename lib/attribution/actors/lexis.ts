// The German word lists, compiled for look-up; built once, on first use. Pure.

import { ASSOCIATIONS, FIRMS, SPORTS_CLUBS } from '../../language/de/lists/firms';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../language/de/lists/first-names';
import { COMMON_WORD, GERMAN_MEDIA, MEDIA_NOUNS, WORLD_MEDIA } from '../../language/de/lists/media';
import {
  COMMON_PLACES,
  COMMON_SURNAMES,
  LEGAL_FORMS,
  NEVER_NAMES,
  NO_ORGANISATIONS,
} from '../../language/de/lists/names';
import {
  AUTHORITIES,
  COMMON_ORGANISATION_WORDS,
  COMPANIES_AND_CLUBS,
  INTERNATIONAL_ORGANISATIONS,
  ORGANISATION_ENDINGS,
  PARTIES,
} from '../../language/de/lists/organisations';
import { COMMON_PLACE_WORDS, PLACES, TOWNS } from '../../language/de/lists/places';
import {
  GENDERED_NOUNS,
  GENDERLESS_ROLES,
  KINSHIP,
  NAME_PARTICLES,
  RELATIONAL,
  ROLE_NOUNS,
  TITLES,
} from '../../language/de/lists/roles';
import { STATES } from '../../language/de/lists/states';
import type { State } from '../../language/state';
import { type ListClass, NameTrie } from './trie';
import type { Gender } from './types';

/** A noun that a list knows, with the lemma it inflects. */
export interface RoleWord {
  /** Masculine (or only) singular. */
  lemma: string;
  /** '' if the word does not tell. */
  gender: Gender;
  number: 'singular' | 'plural' | 'both';
}

export interface Lexis {
  trie: NameTrie;
  /** Inflected role nouns, lower case. */
  roles: Map<string, RoleWord>;
  firstNames: Map<string, Gender>;
  titles: Set<string>;
  particles: Set<string>;
  kinship: Set<string>;
  relational: Set<string>;
  neverNames: Set<string>;
  commonSurnames: Set<string>;
  noOrganisations: Set<string>;
  towns: Set<string>;
  commonPlaces: Set<string>;
  legalForms: Set<string>;
  mediaNouns: Map<string, Gender>;
  /** Gender of those whose ending it is, 'p' plural, '-' none: the longest ending counts. */
  organisationEndings: Map<string, Gender | 'p' | '-'>;
  statesByCode: Map<string, State>;
  /** Adjective without ending, lower case → code. */
  adjectives: Map<string, string>;
  /** Demonym in any form → code, gender, plural. */
  people: Map<string, { code: string; gender: Gender; plural: boolean }>;
}

let compiled: Lexis | undefined;

/** The compiled lists. */
export function lexis(): Lexis {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexis {
  const trie = new NameTrie();
  const common = new Set([...COMMON_WORD, ...COMMON_ORGANISATION_WORDS]);
  // "Der Bund", "Die Zeit": at the beginning of a sentence these are mostly no names.
  const withArticle = (name: string) => /^(?:Der|Die|Das) /u.test(name);
  const addAll = (list: ListClass, groups: readonly (readonly string[])[]) => {
    for (const group of groups) {
      for (const name of group) {
        const entry = { list, key: group[0]!, common: common.has(name) || withArticle(name) };
        trie.add(name, entry);
        for (const form of inflected(name)) trie.add(form, entry);
      }
    }
  };
  for (const state of STATES) {
    for (const name of state.names) trie.add(name, { list: 'state', key: state.code, common: false });
    for (const seat of state.seats) trie.add(seat, { list: 'seat', key: state.code, common: false });
  }
  for (const name of ['Weiße Haus', 'Weißen Haus', 'Weißen Hauses', 'Weiße Haus']) {
    trie.add(name, { list: 'seat', key: 'US', common: false });
  }
  for (const name of ['Vereinigten Staaten', 'Vereinigten Staaten von Amerika']) {
    trie.add(name, { list: 'state', key: 'US', common: false });
  }
  const commonPlaces = new Set(COMMON_PLACE_WORDS);
  for (const name of PLACES) trie.add(name, { list: 'place', key: name, common: commonPlaces.has(name) });
  addAll('organisation', INTERNATIONAL_ORGANISATIONS);
  addAll('media', GERMAN_MEDIA);
  addAll('media', WORLD_MEDIA);
  addAll('party', PARTIES);
  addAll('authority', AUTHORITIES);
  addAll('company', COMPANIES_AND_CLUBS);
  addAll('company', FIRMS);
  addAll('company', SPORTS_CLUBS);
  addAll('organisation', ASSOCIATIONS);

  const firstNames = new Map<string, Gender>();
  const names = (text: string, gender: Gender) => {
    for (const name of text.split(/\s+/u)) if (name) firstNames.set(name, gender);
  };
  names(MALE_NAMES, 'm');
  names(FEMALE_NAMES, 'f');
  names(UNISEX_NAMES, '');
  const { adjectives, people } = nationalities();
  return {
    trie,
    roles: roleForms(),
    firstNames,
    titles: new Set(TITLES),
    particles: new Set(NAME_PARTICLES),
    kinship: new Set(KINSHIP),
    relational: new Set(RELATIONAL),
    neverNames: new Set(NEVER_NAMES),
    commonSurnames: new Set(COMMON_SURNAMES),
    noOrganisations: new Set(NO_ORGANISATIONS),
    towns: new Set(TOWNS),
    commonPlaces: new Set(COMMON_PLACES),
    legalForms: new Set(LEGAL_FORMS),
    mediaNouns: new Map(Object.entries(MEDIA_NOUNS)),
    organisationEndings: new Map(
      ORGANISATION_ENDINGS.map((line) => line.split(':') as [string, Gender | 'p' | '-']).sort(
        ([one], [other]) => other.length - one.length,
      ),
    ),
    statesByCode: new Map(STATES.map((state) => [state.code, state])),
    adjectives,
    people,
  };
}

/** "Süddeutsche Zeitung" → "Süddeutschen Zeitung", "Süddeutscher Zeitung": other cases of adjectives that begin a name. */
export function inflected(name: string): string[] {
  const words = name.split(' ');
  let adjectives = 0;
  while (adjectives < words.length - 1 && ADJECTIVE.test(words[adjectives]!)) adjectives++;
  if (adjectives === 0) return GENITIVE.test(name) ? [`${words[0]}s ${words.slice(1).join(' ')}`] : [];
  const rest = words.slice(adjectives).join(' ');
  const stems = words.slice(0, adjectives).map((word) => word.replace(/(?:e|er|es)$/u, ''));
  return ['e', 'en', 'er', 'em', 'es']
    .map((ending) => `${stems.map((stem) => stem + ending).join(' ')} ${rest}`)
    .filter((form) => form !== name);
}

/** "Zentralrat der Juden", "Bund für Umwelt". */
const GENITIVE = /^\p{L}*(?:rat|bund|verband|verein|amt|institut|werk|zentrum|fonds|dienst) (?:der|des|für|zur) /iu;

/** Not "Berliner", "Kölner". */
const ADJECTIVE =
  /^\p{Lu}\p{L}*(?:isch|deutsch|lich|ial|ional|ental|eu|rei|rot|taatlich|ürgerlich|emein|llgemein)(?:e|er|es)$/u;

function nationalities(): Pick<Lexis, 'adjectives' | 'people'> {
  const adjectives = new Map<string, string>();
  const people: Lexis['people'] = new Map();
  for (const { code, adjectives: stems, people: forms } of STATES) {
    for (const stem of stems) adjectives.set(stem.toLowerCase(), code);
    const [masculine, feminine] = forms;
    if (!masculine || !feminine || code === 'DE') continue;
    const add = (form: string, gender: Gender, plural: boolean) => {
      if (!people.has(form)) people.set(form, { code, gender, plural });
    };
    add(masculine, 'm', false);
    if (masculine.endsWith('e')) add(`${masculine}n`, 'm', false);
    else {
      add(`${masculine}s`, 'm', false);
      add(`${masculine}n`, 'm', true);
    }
    add(feminine, 'f', false);
    add(`${feminine}nen`, 'f', true);
  }
  return { adjectives, people };
}

/** "Anwalt/Anwältin", "Sprecher": all case forms. */
function roleForms(): Map<string, RoleWord> {
  const forms = new Map<string, RoleWord>();
  const genderless = new Set(GENDERLESS_ROLES);
  const put = (form: string, word: RoleWord) => {
    const key = form.toLowerCase();
    const known = forms.get(key);
    if (known && known.lemma === word.lemma && known.number !== word.number) known.number = 'both';
    else if (!known) forms.set(key, { ...word });
  };
  for (const entry of ROLE_NOUNS) {
    const [masculine, given] = entry.split('/') as [string, string | undefined];
    const gender: Gender = GENDERED_NOUNS[masculine] ?? (genderless.has(masculine) ? '' : 'm');
    const lemma = masculine;
    put(masculine, { lemma, gender, number: 'singular' });
    if (given && masculine.endsWith('er') && given === masculine.slice(0, -1)) {
      // Nominalised adjective: "Vorsitzender", "der Vorsitzende", "die Vorsitzende", "die Vorsitzenden".
      put(given, { lemma, gender: '', number: 'singular' });
      put(`${given}n`, { lemma, gender: '', number: 'both' });
      continue;
    }
    const feminine = given ?? (gender === 'f' || genderless.has(masculine) ? '' : `${masculine}in`);
    if (masculine.endsWith('e')) put(`${masculine}n`, { lemma, gender, number: 'both' });
    else if (masculine.endsWith('er')) {
      put(`${masculine}s`, { lemma, gender, number: 'singular' });
      put(masculine, { lemma, gender, number: 'plural' });
      put(`${masculine}n`, { lemma, gender, number: 'plural' });
    } else {
      put(`${masculine}s`, { lemma, gender, number: 'singular' });
      put(`${masculine}es`, { lemma, gender, number: 'singular' });
      put(`${masculine}en`, { lemma, gender, number: 'both' });
      put(`${masculine}e`, { lemma, gender, number: 'plural' });
    }
    if (feminine) {
      put(feminine, { lemma, gender: 'f', number: 'singular' });
      put(`${feminine}nen`, { lemma, gender: 'f', number: 'plural' });
    }
  }
  return forms;
}
