// English names by rules and lists: runs of capitalised words, told apart by what begins, ends and surrounds them. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import type { Name } from '../names';
import type { NameKind } from '../types';
import { firstNameGender } from '../words';
import { englishLexis } from './lexis';

const LONGEST = 8;
const INNER = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'van',
  'von',
  'der',
  'la',
  'al',
  'bin',
  'di',
  'da',
  'del',
  '&',
]);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'around', 'through']);

/** Names of an English document, in text order, not overlapping. */
export function englishNames({ tokens, sentences }: TextDocument): Name[] {
  const beginnings = new Set(sentences.map(({ first }) => first));
  const inside = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    if (!beginnings.has(index) && tokens[index]!.kind === 'word' && startsUpper(tokens[index]!.norm))
      inside.add(bare(tokens[index]!.norm));
  }
  const names: Name[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const name = listed(tokens, index) ?? run(tokens, index, beginnings, inside);
    if (!name) continue;
    names.push(name);
    index = name.last - 1;
  }
  return consistent(tokens, names);
}

/** "Biden's" → "Biden". */
export const bare = (word: string): string => word.replace(/['’]s?$/u, '');

function listed(tokens: readonly Token[], first: number): Name | null {
  if (!startsUpper(tokens[first]!.norm)) return null;
  const match = englishLexis().trie.match(tokens, first);
  if (!match) return null;
  const { entry, last } = match;
  const next = tokens[last];
  // "Paris Hilton", "Georgia Meloni": a longer run decides for itself.
  const longer = next?.kind === 'word' && startsUpper(next.norm) && !/['’]s$/u.test(tokens[last - 1]!.norm);
  if (longer && last - first === 1 && entry.list !== 'media' && !englishLexis().roles.has(next.norm.toLowerCase()))
    return null;
  if (entry.common && tokens[first - 1]?.norm !== 'the' && tokens[first - 1]?.kind !== 'quote') return null;
  return { first, last, kind: entry.list === 'state' || entry.list === 'seat' ? 'LOC' : 'ORG', entry };
}

function run(
  tokens: readonly Token[],
  first: number,
  beginnings: ReadonlySet<number>,
  inside: ReadonlySet<string>,
): Name | null {
  const { neverNames, roles, titles, adjectives } = englishLexis();
  const { norm, kind } = tokens[first]!;
  if (kind !== 'word' || !startsUpper(norm) || titles.has(norm) || titles.has(`${norm}.`)) return null;
  if (neverNames.has(norm) && !(norm === 'New' || norm === 'May')) return null;
  let last = first + 1;
  while (last < tokens.length && last < first + LONGEST) {
    const token = tokens[last]!;
    if (/['’]s?$/u.test(tokens[last - 1]!.norm)) break;
    if (token.norm === '.' && /^(?:\p{Lu}|Jr|Sr|St)$/u.test(tokens[last - 1]!.norm)) last++;
    else if (token.kind === 'word' && startsUpper(token.norm) && !titles.has(token.norm)) last++;
    else if (INNER.has(token.norm) && organisationHead(tokens, first, last) && capitalAfter(tokens, last)) last++;
    else break;
  }
  while (last > first + 1 && INNER.has(tokens[last - 1]!.norm)) last--;
  let begin = first;
  // "President Joe Biden", "British Prime Minister Keir Starmer": roles and nationality are no part of the name.
  while (
    begin < last - 1 &&
    (roles.has(tokens[begin]!.norm.toLowerCase()) ||
      adjectives.has(tokens[begin]!.norm.toLowerCase()) ||
      /^(?:Prime|Vice|Deputy|Foreign|Former|US|U\.S\.|UK|EU|White|Attorney)$/u.test(tokens[begin]!.norm)) &&
    !organisationHead(tokens, begin, last)
  )
    begin++;
  const only = last - begin === 1;
  const opening = tokens[begin]!.norm;
  if (
    only &&
    (adjectives.has(bare(opening).toLowerCase()) || roles.has(bare(opening).toLowerCase()) || neverNames.has(opening))
  )
    return null;
  if (only && beginnings.has(begin) && firstNameGender(bare(opening)) === undefined && !inside.has(bare(opening)))
    return null;
  const found = kindOf(tokens, begin, last);
  return found ? { first: begin, last, kind: found } : null;
}

const capitalAfter = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  if (next?.kind === 'word' && startsUpper(next.norm)) return true;
  return next?.norm === 'the' && startsUpper(tokens[index + 2]?.norm ?? '');
};

const organisationHead = (tokens: readonly Token[], first: number, last: number): boolean => {
  const { organisationWords } = englishLexis();
  for (let index = first; index < last; index++) if (organisationWords.has(bare(tokens[index]!.norm))) return true;
  return false;
};

/** null: a capitalised word that nothing tells what it is. */
function kindOf(tokens: readonly Token[], first: number, last: number): NameKind | null {
  const { titles, roles, organisationWords } = englishLexis();
  const opening = bare(tokens[first]!.norm);
  const closing = bare(tokens[last - 1]!.norm);
  const before = tokens[first - 1]?.norm === '.' ? tokens[first - 2] : tokens[first - 1];
  if (organisationWords.has(closing)) return 'ORG';
  if (before && (titles.has(before.norm) || titles.has(`${before.norm}.`))) return 'PER';
  if (last - first > 1 && firstNameGender(opening) !== undefined) return 'PER';
  if (organisationHead(tokens, first, last)) return 'ORG';
  if (before && roles.has(before.norm.toLowerCase())) return 'PER';
  if (/^\p{Lu}{2,6}$/u.test(opening) && last - first === 1) return 'ORG';
  if (before && PLACE_PREPOSITIONS.has(before.norm.toLowerCase())) return 'LOC';
  if (
    /^(?:said|says|told|added|warned|argued|insisted|wrote|tweeted)$/u.test(tokens[last]?.norm ?? '') ||
    /^(?:said|says|added)$/u.test(before?.norm ?? '')
  )
    return 'PER';
  if (last - first > 1) return before?.norm.toLowerCase() === 'the' ? null : 'PER';
  return firstNameGender(opening) !== undefined ? 'PER' : null;
}

/** A surname of a person named in full is a person everywhere. */
function consistent(tokens: readonly Token[], names: Name[]): Name[] {
  const surnames = new Set<string>();
  for (const { first, last, kind } of names)
    if (kind === 'PER' && last - first > 1) surnames.add(bare(tokens[last - 1]!.norm));
  for (const name of names) {
    if (name.last - name.first === 1 && !name.entry && surnames.has(bare(tokens[name.first]!.norm))) name.kind = 'PER';
  }
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, index) => first + index)),
  );
  for (let index = 0; index < tokens.length; index++) {
    if (!taken.has(index) && surnames.has(bare(tokens[index]!.norm)))
      names.push({ first: index, last: index + 1, kind: 'PER' });
  }
  return names.sort((one, other) => one.first - other.first);
}
