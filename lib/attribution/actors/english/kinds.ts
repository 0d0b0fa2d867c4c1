// Kind of an English source without a name, by its noun. Pure.
import type { ActorKind } from '../../../model';
import { englishLexis } from './lexis';
import { bare } from './runs';

/** Nouns that tell whose or what somebody is: as a mention alone they say too little of whom they mean. */
const SOMEBODYS =
  /^(?:nominee|opponent|rival|counterpart|partner|mate|lady|(?:ex-)?wife|(?:ex-)?husband|widow|mother|father|son|daughter|brother|sister|friend)$/u;

/** null: it is nobody who speaks. */
export function englishKind(word: string): ActorKind | null {
  const { anonymous, groups, documents, roles, bodies, organisationWords } = englishLexis();
  const lower = bare(word).toLowerCase();
  if (anonymous.has(lower)) return 'anonymous';
  if (groups.has(lower)) return 'group';
  if (documents.has(lower)) return 'document';
  if (bodies.has(lower)) return 'organisation';
  if (roles.has(lower) || SOMEBODYS.test(lower)) return 'person';
  return organisationWords.has(lower.charAt(0).toUpperCase() + lower.slice(1)) ? 'organisation' : null;
}
