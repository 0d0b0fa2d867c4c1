// English names by rules and lists: runs of capitalised words, told apart by what begins, ends and surrounds them. Pure.

import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import type { Name } from '../names';
import { nameOf } from '../names/name';
import { firstNameGender } from '../words';
import { englishLexis } from './lexis';
import { kindOf, organisationHead } from './name-kinds';
import { bare, lastOfRun, NO_NAME, personBegin, possessive } from './runs';

/** Names of an English document, in text order, not overlapping. */
export function englishNames({ tokens, sentences }: TextDocument): Name[] {
  const beginnings = new Set(sentences.map(({ first }) => first));
  const inside = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    if (!beginnings.has(index) && tokens[index]!.kind === 'word' && startsUpper(tokens[index]!.norm))
      inside.add(bare(tokens[index]!.norm));
  }
  const names: Name[] = [];
  for (const { first, last } of sentences) {
    const headline = isHeadline(tokens, first, last);
    for (let index = first; index < last; index++) {
      if (tokens[index]!.kind !== 'word' || !startsUpper(tokens[index]!.norm)) continue;
      const found = listed(tokens, index, last) ?? run(tokens, index, last, index === first, inside, headline);
      if (!found.length) continue;
      names.push(...found);
      index = found[found.length - 1]!.last - 1;
    }
  }
  return consistent(tokens, names);
}

function listed(tokens: readonly Token[], first: number, limit: number): Name[] | null {
  const { trie, roles } = englishLexis();
  const match = trie.match(tokens, first);
  if (!match || match.last > limit) return null;
  const { entry, last } = match;
  const next = tokens[last];
  // "Paris Hilton", "Georgia Meloni", "Texas Governor": a longer run decides for itself, but not behind a role.
  const longer = next?.kind === 'word' && last < limit && startsUpper(next.norm) && !possessive(tokens[last - 1]!.norm);
  const place = entry.list === 'place' || entry.list === 'state' || entry.list === 'seat';
  if (longer && entry.list !== 'media' && !roles.has(next.norm.toLowerCase())) {
    if (last - first === 1 || organisationHead(tokens, last, lastOfRun(tokens, first, limit))) return null;
  }
  if (entry.common && tokens[first - 1]?.norm !== 'the' && tokens[first - 1]?.kind !== 'quote') return null;
  return [{ first, last, kind: place ? 'LOC' : 'ORG', entry }];
}

function run(
  tokens: readonly Token[],
  first: number,
  limit: number,
  opens: boolean,
  inside: ReadonlySet<string>,
  headline: boolean,
): Name[] {
  const { neverNames, roles, titles, adjectives } = englishLexis();
  const { norm } = tokens[first]!;
  if (titles.has(norm) || titles.has(`${norm}.`)) return [];
  if (neverNames.has(norm) && !(norm === 'New' || norm === 'May')) return [];
  const last = lastOfRun(tokens, first, limit);
  const begin = personBegin(tokens, first, last);
  const names: Name[] = [];
  // "University of Texas student Amy Ross", "Texas Governor John Doe": what stands before the person may be a name too.
  if (begin > first) {
    const front = englishLexis().trie.match(tokens, first);
    if (front && front.last <= begin)
      names.push({
        first,
        last: front.last,
        kind: front.entry.list === 'organisation' ? 'ORG' : 'LOC',
        entry: front.entry,
      });
    else if (begin - first > 1 && organisationHead(tokens, first, begin)) {
      let end = begin;
      while (end > first && roles.has(bare(tokens[end - 1]!.norm).toLowerCase())) end--;
      if (end - first > 1) names.push(nameOf(first, end, 'ORG'));
    }
  }
  const opening = bare(tokens[begin]!.norm);
  const lower = opening.toLowerCase();
  if (last - begin === 1) {
    if (adjectives.has(lower) || roles.has(lower) || neverNames.has(opening) || NO_NAME.test(opening)) return names;
    if (opens && firstNameGender(opening) === undefined && !inside.has(opening)) return names;
  }
  const kind = kindOf(tokens, begin, last, headline);
  // "Megyn Kelly Spotted Walking": a headline's name has two words.
  let end = last;
  if (headline && kind === 'PER') {
    if (last - begin > 2 && firstNameGender(opening) !== undefined) end = begin + 2;
    // "Obama Speech Moves Crowd": the surname that the text goes on with.
    else if (last - begin > 1 && firstNameGender(opening) === undefined && inside.has(opening)) end = begin + 1;
  }
  if (kind) names.push(nameOf(begin, end, kind));
  return names;
}

/** Words of this length or more are looked at: "of", "the" are small in headlines too. */
const LONG = 4;

/** "Pair Spotted Walking Into the Last Place Anyone Would Expect": nearly all longer words with a capital, and more than five of them. */
function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let index = first; index < last; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word' || norm.length < LONG) continue;
    long++;
    if (startsUpper(norm)) capital++;
  }
  return long > 5 && capital > 0.85 * long;
}

/** A surname of a person named in full, or of one who once surely spoke, is a person everywhere. */
function consistent(tokens: readonly Token[], names: Name[]): Name[] {
  const surnames = new Set<string>();
  for (const { last, kind } of names) if (kind === 'PER') surnames.add(bare(tokens[last - 1]!.norm));
  const taken = new Uint8Array(tokens.length);
  for (const name of names) {
    taken.fill(1, name.first, name.last);
    if (name.last - name.first === 1 && !name.entry && surnames.has(bare(tokens[name.first]!.norm))) name.kind = 'PER';
  }
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || tokens[index]!.kind !== 'word' || !startsUpper(tokens[index]!.norm)) continue;
    if (surnames.has(bare(tokens[index]!.norm))) names.push(nameOf(index, index + 1, 'PER'));
  }
  return names.sort((one, other) => one.first - other.first);
}
