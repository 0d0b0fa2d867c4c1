// The English word lists, compiled for look-up; built once, on first use. Pure.
import { GERMAN_MEDIA, WORLD_MEDIA } from '../../../language/de/lists/media';
import {
  ANONYMOUS_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GENDERED_ROLES,
  GROUP_NOUNS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  ROLE_NOUNS,
  TITLES,
} from '../../../language/en/lists/actors';
import { PLACES } from '../../../language/en/lists/places';
import { STATES } from '../../../language/en/lists/states';
import type { State } from '../../../language/state';
import { NameTrie } from '../trie';
import type { Gender } from '../types';

export interface EnglishLexis {
  trie: NameTrie;
  states: Map<string, State>;
  /** Lower-case adjective → code. */
  adjectives: Map<string, string>;
  roles: Set<string>;
  titles: Set<string>;
  organisationWords: Set<string>;
  neverNames: Set<string>;
  groups: Set<string>;
  anonymous: Set<string>;
  documents: Set<string>;
  bodies: Set<string>;
  /** Roles, groups, anonymous sources and documents together. */
  sources: Set<string>;
}

let compiled: EnglishLexis | undefined;

/** The compiled lists. */
export function englishLexis(): EnglishLexis {
  compiled ??= compile();
  return compiled;
}

/** Gender that a role noun tells, or ''. */
export const roleGender = (role: string): Gender => GENDERED_ROLES[role] ?? '';

function compile(): EnglishLexis {
  const trie = new NameTrie();
  const adjectives = new Map<string, string>();
  for (const state of STATES) {
    for (const name of state.names) trie.add(name, { list: 'state', key: state.code, common: false });
    for (const seat of state.seats) trie.add(seat, { list: 'seat', key: state.code, common: false });
    for (const adjective of state.adjectives) adjectives.set(adjective.toLowerCase(), state.code);
  }
  for (const names of ORGANISATIONS)
    for (const name of names) trie.add(name, { list: 'organisation', key: names[0]!, common: false });
  for (const names of [...WORLD_MEDIA, ...GERMAN_MEDIA]) {
    for (const name of names)
      trie.add(name, { list: 'media', key: names[0]!, common: !name.includes(' ') && !/^[A-Z]{3,}$/u.test(name) });
  }
  for (const name of ['Reuters', 'Bloomberg', 'Politico', 'Axios'])
    trie.add(name, { list: 'media', key: name, common: false });
  for (const place of PLACES) trie.add(place, { list: 'place', key: place, common: false });
  return {
    trie,
    states: new Map(STATES.map((state) => [state.code, state])),
    adjectives,
    roles: new Set(ROLE_NOUNS),
    titles: new Set(TITLES),
    organisationWords: new Set(ORGANISATION_WORDS),
    neverNames: new Set(NEVER_NAMES),
    groups: new Set(GROUP_NOUNS),
    anonymous: new Set(ANONYMOUS_NOUNS),
    documents: new Set(DOCUMENT_NOUNS),
    bodies: new Set(BODY_NOUNS),
    sources: new Set([...ROLE_NOUNS, ...GROUP_NOUNS, ...ANONYMOUS_NOUNS, ...DOCUMENT_NOUNS]),
  };
}
