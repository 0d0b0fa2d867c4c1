// What the whole document says about a name: what is surely one once is one everywhere. Pure.
import { uint8 } from '../../../text/scratch';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import { withoutGenitive } from '../trie';
import { afterDeterminer } from './determiner';
import { type Name, nameOf } from './name';

/** Pairs of first letters, by which most words are told from the names looked for. */
const PAIRS = 1024;
const pairOf = (word: string): number => (word.charCodeAt(0) * 31 + word.charCodeAt(1)) & (PAIRS - 1);

/** What is once surely a person's name is one everywhere: surnames (and their genitive) of full names. */
export function consistent(tokens: readonly Token[], marks: Marks, names: Name[], taken: Uint8Array): Name[] {
  const surnames = new Set<string>();
  const organisations = new Map<string, Name>();
  for (const name of names) {
    const { first, last, kind } = name;
    if (kind === 'PER' && (last - first > 1 || surnameAfterTitle(tokens, marks, first))) {
      const word = tokens[last - 1]!.norm;
      surnames.add(word);
      const opening = tokens[first]!.norm;
      // "Park Ji-won", "Lin Wei": the family name comes first.
      const eastern =
        last - first === 2 &&
        !(marks[first]! & MARK.firstName) &&
        (opening.length + word.length < 8 || /-\p{Ll}/u.test(word));
      if (eastern) surnames.add(opening);
    } else if (kind === 'ORG') {
      let end = last;
      while (end - first > 1 && lexis().legalForms.has(tokens[end - 1]!.norm)) end--;
      if (end - first === 1) organisations.set(tokens[first]!.norm, name);
    }
  }
  for (const name of names) {
    // A surname of the article, with its particles, that the tagger took for a place or firm.
    if (name.kind === 'PER' || name.entry || !particlesOnly(tokens, name)) continue;
    const { norm } = tokens[name.last - 1]!;
    const organisation = organisations.get(norm) ?? organisations.get(withoutGenitive(norm));
    if (surnames.has(norm) || surnames.has(withoutGenitive(norm))) name.kind = 'PER';
    else if (organisation) {
      name.kind = 'ORG';
      if (organisation.entry) name.entry = organisation.entry;
    }
  }
  const alone = new Set<string>();
  for (const { first, last, kind } of names) if (kind === 'PER' && last - first === 1) alone.add(tokens[first]!.norm);
  for (const name of names) {
    // "Aryna Sabalenka" is no place where "Sabalenka" is a person.
    if (name.kind === 'LOC' && !name.entry && name.last - name.first === 2 && alone.has(tokens[name.last - 1]!.norm))
      name.kind = 'PER';
  }
  for (const name of names) {
    // "Nordwerk" is a firm where "Nordwerk AG" is one.
    if (name.kind !== 'PER' || name.last - name.first !== 1) continue;
    const { norm } = tokens[name.first]!;
    const organisation = organisations.get(norm) ?? organisations.get(withoutGenitive(norm));
    if (!organisation || surnames.has(norm) || surnames.has(withoutGenitive(norm))) continue;
    name.kind = 'ORG';
    if (organisation.entry) name.entry = organisation.entry;
  }
  const found: Name[] = [];
  if (!surnames.size && !organisations.size) return found;
  const beginnings = uint8(PAIRS);
  const begin = (word: string): void => {
    if (word.length < 2) beginnings.fill(1);
    else beginnings[pairOf(word)] = 1;
  };
  surnames.forEach(begin);
  for (const word of organisations.keys()) begin(word);
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || !(marks[index]! & MARK.capital)) continue;
    const { norm } = tokens[index]!;
    if (norm.length < 3 || !beginnings[pairOf(norm)]) continue;
    const known = surnames.has(norm) || surnames.has(withoutGenitive(norm));
    if (known) {
      if (marks[index]! & MARK.commonSurname && afterDeterminer(tokens, index)) continue;
      found.push(nameOf(index, index + 1, 'PER'));
    } else if (organisations.has(norm) || organisations.has(withoutGenitive(norm))) {
      const { entry } = organisations.get(norm) ?? organisations.get(withoutGenitive(norm))!;
      if (entry?.common && tokens[index - 1]?.kind !== 'quote') continue;
      found.push(nameOf(index, index + 1, 'ORG', entry));
    }
  }
  return found;
}

const particlesOnly = (tokens: readonly Token[], { first, last }: Name): boolean => {
  for (let index = first; index < last - 1; index++)
    if (!lexis().particles.has(tokens[index]!.norm.toLowerCase())) return false;
  return true;
};

/** "traf Öztürk Rieder": two surnames of persons named in full elsewhere are two persons. */
export function splitNeighbours(tokens: readonly Token[], marks: Marks, names: Name[]): void {
  const full = names.filter(({ first, last, kind }) => kind === 'PER' && last - first > 1);
  if (full.length < 2) return;
  const surnames = new Map<string, Set<string>>();
  for (const { first, last } of full) {
    const firsts = surnames.get(tokens[last - 1]!.norm) ?? new Set();
    firsts.add(tokens[first]!.norm);
    surnames.set(tokens[last - 1]!.norm, firsts);
  }
  for (const name of full) {
    if (name.last - name.first !== 2 || marks[name.first]! & MARK.firstName) continue;
    const [one, two] = [tokens[name.first]!.norm, tokens[name.first + 1]!.norm];
    const firsts = surnames.get(two);
    const others = firsts !== undefined && (firsts.size > 1 || !firsts.has(one));
    if (surnames.has(one) && others) {
      name.last--;
      names.push(nameOf(name.first + 1, name.first + 2, 'PER'));
    }
  }
}

const surnameAfterTitle = (tokens: readonly Token[], marks: Marks, first: number): boolean => {
  const before = tokens[first - 1]?.norm === '.' ? first - 2 : first - 1;
  return before >= 0 && (marks[before]! & MARK.honorific) !== 0 && lexis().titles.has(tokens[before]!.norm);
};
