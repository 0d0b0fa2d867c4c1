// A new actor for a speaker phrase that is no mention of a known one: its kind, and what it is called. Pure.
import { DOCUMENT_NOUNS, SAYING_NOUNS } from '../../language/de/lists/sources';
import type { ActorKind } from '../../model';
import { startsUpper } from '../../text/characters';
import type { TextDocument } from '../../text/types';
import { complement } from './complement';
import { isArticle, isIndefinite } from './drafts';
import { anonymousNoun, documentNoun, groupNoun } from './groups';
import { lexis } from './lexis';
import { mentionsOf } from './mentions';
import { isCompound } from './names/ordinary';
import { surnameLike } from './names/persons';
import { baseWords, documentGender } from './nouns/base-words';
import { saying as isSaying } from './saying';
import type { DocumentActor, FoundActors, Gender } from './types';
import { organisationNoun, roleName, roleOf } from './words';

const saying = new Set(SAYING_NOUNS);
const documents = new Set(DOCUMENT_NOUNS);

/** Kind of an actor without a name, by its noun; null: it is nobody who speaks. */
export function kindOf(word: string, opening: string): ActorKind | null {
  if (anonymousNoun(word) !== 'no') return 'anonymous';
  const role = roleOf(word);
  // "ehemaliger Außenminister", "Russlands Sprecherin": one person without an article.
  if (role?.gender === 'm' && PLURAL.test(opening)) return 'group';
  const one = isIndefinite(opening) || /^(?:[Dd]er|[Dd]em|[Dd]es|\p{Ll}+er)$/u.test(opening) || /in$/u.test(word);
  if (role && one && role.number !== 'plural') return 'person';
  if (groupNoun(word) || lexis().people.get(word)?.plural) return 'group';
  if (documentNoun(word) && !(saying.has(word) && !documents.has(word))) return 'document';
  if (organisationNoun(word)) return 'organisation';
  return role ? 'person' : null;
}

/** What stands before a masculine noun only if it is a plural. */
const PLURAL = /^(?:die|diese|jene|keine|unsere|seine|ihre|(?:alle|einige|viele|mehrere|manche|andere|beide)[rn]?)$/iu;

const NOBODY = /^(?:Niemand|Jemand|Keine[rs]?|Jede[rs]?|Manche[rs]?|Alle|Beide)$/u;

/** "sagt Quandrich", "so Quandrich": beside a verb of saying, a word that no list and no lexicon knows is somebody's name. */
export function isSurname({ doc: { tokens }, context: { lexicon } }: FoundActors, index: number): boolean {
  const { norm } = tokens[index]!;
  const before = tokens[index - 1]?.norm ?? '';
  const tells = before === 'so' || (!startsUpper(before) && isSaying(before));
  if (!tells && !/^(?:sag|mein|erklär|beton)te?$/u.test(tokens[index + 1]?.norm ?? '')) return false;
  if (
    !lexicon ||
    norm.length < 4 ||
    NOBODY.test(norm) ||
    norm.includes('-') ||
    norm === norm.toUpperCase() ||
    !surnameLike(norm)
  )
    return false;
  return !lexicon.lookUp(norm).length && !lexicon.lookUp(norm.toLowerCase()).length && !isCompound(norm, lexicon);
}

/** Kinds without a name that are told apart by whose they are. */
const WHOSE: ReadonlySet<ActorKind> = new Set(['person', 'document']);

/** Gender of the noun of an actor without a name, for the adjectives before it. */
function genderOf(kind: ActorKind, article: string, noun: string): Gender | 'p' {
  if (kind === 'document') return documentGender(article, noun);
  if (kind === 'organisation') return organisationNoun(noun) ?? 'n';
  if (kind !== 'person') return 'p';
  return roleOf(noun)?.gender || (/^(?:die|eine|einer)$/iu.test(article) ? 'f' : 'm');
}

/** Words before the noun that are no part of what it is called. */
const opens = (word: string): boolean =>
  isArticle(word) ||
  /^(?:dessen|deren|keine?[nmrs]?|mehrere[rn]?|einige[rn]?)$/iu.test(word) ||
  lexis().neverNames.has(word);

/** The words from `begin` to the noun in base form; as they stand where there is more than words. */
function shownName({ tokens, text }: TextDocument, kind: ActorKind, first: number, begin: number, head: number) {
  const noun = tokens[head]!.norm;
  const article = tokens[first]!.norm;
  for (let index = begin; index < head; index++)
    if (tokens[index]!.kind !== 'word') return text.slice(tokens[begin]!.begin, tokens[head]!.end);
  const words = baseWords(tokens, begin, head, genderOf(kind, article, noun));
  const role = kind === 'person' ? roleOf(noun) : null;
  if (role) words[words.length - 1] = roleName(noun, role);
  // "Klubs", "die Banken": only an article tells a genitive from a plural.
  else if (kind === 'organisation' && !GENITIVE.test(article)) words[words.length - 1] = noun;
  return words.join(' ');
}

const GENITIVE = /^(?:des|eines|dieses|jenes|(?:sein|ihr|unser|kein)es)$/iu;

/** The actor of a noun phrase [first, last) with its noun at `head`; added unless one of that kind and name is there. */
export function added(found: FoundActors, kind: ActorKind, first: number, head: number, last: number): DocumentActor {
  const { tokens } = found.doc;
  let begin = first;
  while (begin < head && (opens(tokens[begin]!.norm) || tokens[begin]!.kind === 'quote')) begin++;
  const name = shownName(found.doc, kind, first, begin, head);
  const whose = WHOSE.has(kind) ? complement(found.doc, first, head + 1, kind) : '';
  return put(found, kind, whose ? `${name} ${whose}` : name, first, last);
}

/** The actor of a kind with a name, with a mention at the tokens [first, last). */
export function put(found: FoundActors, kind: ActorKind, name: string, first: number, last: number): DocumentActor {
  const { tokens } = found.doc;
  return mentionsOf(found).add(kind, name, { span: [tokens[first]!.begin, tokens[last - 1]!.end], form: 'role' });
}
