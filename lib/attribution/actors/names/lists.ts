// Names that the lists know, and media in quotation marks. Pure.
import { startsUpper } from '../../../text/characters';
import type { FormTable, TextDocument, Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import { isMediaNoun } from '../media-noun';
import type { Entry, Opening } from '../trie';
import type { ActorContext } from '../types';
import { nationality } from '../words';
import { type Name, nameOf } from './name';
import { firstName } from './persons';
import { isMoney } from './works';

const KIND_OF_LIST = { state: 'LOC', seat: 'LOC', place: 'LOC' } as const;

/** What begins with each word that may begin a listed name: looking it up in the list costs more than all that follows. */
const openings = new WeakMap<FormTable, Map<number, Opening>>();

function openingsOf(vocabulary: FormTable): Map<number, Opening> {
  let known = openings.get(vocabulary);
  if (!known) {
    known = new Map();
    openings.set(vocabulary, known);
  }
  return known;
}

/** Names of the lists. A name that is an ordinary word counts only in quotation marks or after a media noun. */
export function listed({ tokens, forms, vocabulary }: TextDocument, marks: Marks, context: ActorContext): Name[] {
  const { trie } = lexis();
  const known = openingsOf(vocabulary);
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!(marks[first]! & MARK.listed)) continue;
    let opening = known.get(forms[first]!);
    if (!opening) {
      opening = trie.opening(tokens[first]!.norm);
      known.set(forms[first]!, opening);
    }
    const match = trie.matchFrom(opening, tokens, first);
    if (!match) continue;
    const { entry, last } = match;
    if (isMoney(tokens, first)) continue;
    if (entry.common && !hinted(tokens, first, last, entry)) continue;
    if (
      last === first + 1 &&
      (entry.list === 'seat' || entry.list === 'state') &&
      firstName(tokens, marks, first, context)
    )
      continue;
    found.push(nameOf(first, last, KIND_OF_LIST[entry.list as 'state'] ?? 'ORG', entry));
    first = last - 1;
  }
  return found;
}

/** Leaves out a listed place that is a part of a longer name that the tagger found: "TU Berlin", "Financial Times Deutschland". */
export function withinLonger(names: readonly Name[], tagged: readonly Name[]): readonly Name[] {
  const several = tagged.filter(({ first, last, kind }) => kind !== 'LOC' && last - first > 1);
  if (several.length === 0 || names.length === 0) return names;
  const longer = new Map<number, Name>();
  for (const name of several) {
    for (let index = name.first; index < name.last; index++) longer.set(index, name);
  }
  return names.filter(({ first, last, kind }) => {
    const other = longer.get(first);
    return kind !== 'LOC' || !other || other.last < last || other.last - other.first === last - first;
  });
}

function hinted(tokens: readonly Token[], first: number, last: number, entry: Entry): boolean {
  const before = tokens[first - 1];
  if (entry.list !== 'media') return false;
  if (before?.kind === 'quote' && tokens[last]?.kind === 'quote') return true;
  const { mediaNouns } = lexis();
  for (let back = 1; back <= 2; back++) {
    const word = tokens[first - back];
    if (word?.kind === 'word' && mediaNouns.has(lastPart(word.norm))) return true;
  }
  return false;
}

/** Words in quotation marks are a medium's name after a media noun or a nationality: der britische "Express". */
export function quotedMedia(tokens: readonly Token[], marks: Marks): Name[] {
  const found: Name[] = [];
  for (let open = 1; open < tokens.length; open++) {
    if (!(marks[open]! & MARK.quote)) continue;
    const before = tokens[open - 1]!;
    if (before.kind !== 'word' || before.end === tokens[open]!.begin) continue;
    let last = open + 1;
    while (last < open + 6 && tokens[last]?.kind === 'word') last++;
    if (last === open + 1 || tokens[last]?.kind !== 'quote' || !startsUpper(tokens[open + 1]!.norm)) continue;
    const medium =
      isMediaNoun(lastPart(before.norm)) ||
      (nationality(before.norm) !== null && /^(?:der|die|das|dem|den|des)$/iu.test(tokens[open - 2]?.norm ?? ''));
    const named = /(?:zeitung|blatt|kurier|anzeiger|nachrichten|rundschau|times|post|magazin|news)$/iu.test(
      tokens[last - 1]!.norm,
    );
    if ((medium || named) && !lexis().noOrganisations.has(textOf(tokens, open + 1, last)))
      found.push(nameOf(open + 1, last, 'ORG', { list: 'media', key: textOf(tokens, open + 1, last), common: true }));
    open = last;
  }
  return found;
}

const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(tokens[index]!.norm);
  return words.join(' ');
};

const lastPart = (word: string): string => {
  const at = word.lastIndexOf('-');
  const tail = at > 0 ? word.slice(at + 1) : word;
  return tail.charAt(0).toUpperCase() + tail.slice(1);
};
