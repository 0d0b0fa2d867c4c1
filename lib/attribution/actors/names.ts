// Which passages are proper names: lists, first names and titles, the learned tagger, and the whole document's evidence. Pure.
import { uint8 } from '../../text/scratch';
import type { TextDocument, Token } from '../../text/types';
import { lexis } from './lexis';
import { MARK, type Marks } from './marks';
import { abbreviated } from './names/abbreviations';
import { apposed } from './names/apposed';
import { withArabicParts } from './names/arabic';
import { consistent, splitNeighbours } from './names/consistent';
import { extend, joined } from './names/extents';
import { adjectival, institutions, prefixed } from './names/institutions';
import { listed, quotedMedia, withinLonger } from './names/lists';
import { type Name, nameOf } from './names/name';
import { persons } from './names/persons';
import { repaired } from './names/repair';
import { sortedBy } from './order';
import type { ActorContext } from './types';

export type { Name } from './names/name';

/** Names of the document in text order, not overlapping. Linear but for a constant look-ahead. */
export function namesOf(doc: TextDocument, marks: Marks, context: ActorContext): Name[] {
  const { tokens } = doc;
  const taken = uint8(tokens.length);
  const names: Name[] = [];
  const take = (name: Name): void => {
    for (let index = name.first; index < name.last; index++) taken[index] = 1;
    names.push(name);
  };
  const free = (first: number, last: number): boolean => {
    for (let index = first; index < last; index++) if (taken[index]) return false;
    return true;
  };

  const tagged: Name[] = [];
  if (context.tagger)
    for (const { first, last, kind } of context.tagger.tag(doc)) {
      // "Friedrich II. AG": no name begins with a mark.
      let begin = first;
      while (begin < last && tokens[begin]!.kind === 'punctuation') begin++;
      if (begin === last) continue;
      for (const name of repaired(tokens, marks, begin, last, kind, context))
        if (hasWord(tokens, name)) tagged.push(known(tokens, marks, name));
    }
  const fromLists = withinLonger(listed(doc, marks, context), tagged);
  for (const name of prefixed(tokens, marks)) take(name);
  for (const name of institutions(tokens, marks, tagged, fromLists)) if (free(name.first, name.last)) take(name);
  for (const name of fromLists) if (free(name.first, name.last)) take(name);
  for (const name of quotedMedia(tokens, marks)) if (free(name.first, name.last)) take(name);
  const offer = (list: readonly Name[]): void => {
    for (const name of list) if (free(name.first, name.last)) take(name);
  };
  for (const name of tagged) if (name.kind === 'PER' && free(name.first, name.last)) take(name);
  offer(apposed(tokens, marks, context));
  offer(persons(tokens, marks, context));
  offer(tagged);
  offer(adjectival(tokens, marks));
  extend(tokens, marks, names, taken);
  withArabicParts(tokens, names, taken);
  splitNeighbours(tokens, marks, names);
  const mended = abbreviated(tokens, marks, joined(tokens, names, taken));
  for (const { first, last } of mended) for (let index = first; index < last; index++) taken[index] = 1;
  mended.push(...consistent(tokens, marks, mended, taken).filter(({ first, last }) => free(first, last)));
  return sortedBy(mended, ({ first }) => first);
}

/** "Dr. - Dr.": without its title nothing is left of a name. */
function hasWord(tokens: readonly Token[], { first, last }: Name): boolean {
  for (let index = first; index < last; index++) if (tokens[index]!.kind !== 'punctuation') return true;
  return false;
}

/** A tagged organisation that a list knows as an ordinary word: "der Spiegel", "DIE ZEIT". */
function known(tokens: readonly Token[], marks: Marks, name: Name): Name {
  const { first, last, kind, entry } = name;
  if (kind !== 'ORG' || entry || last - first > 4) return name;
  let capitals = 0;
  for (let index = first; index < last; index++) capitals |= marks[index]! & MARK.capitals;
  if (!capitals && !(marks[first]! & MARK.listed)) return name;
  const words = tokens.slice(first, last);
  const { trie } = lexis();
  let match = marks[first]! & MARK.listed ? trie.match(words, 0) : null;
  if (match?.last !== words.length && capitals) match = trie.match(words.map(withoutCapitals), 0);
  return match?.last === words.length && !/^(?:state|seat|place)$/u.test(match.entry.list)
    ? nameOf(first, last, kind, match.entry)
    : name;
}

const withoutCapitals = (token: Token): Token => {
  const { norm } = token;
  return norm.length > 2 && norm === norm.toUpperCase()
    ? { ...token, norm: norm.charAt(0) + norm.slice(1).toLowerCase() }
    : token;
};
