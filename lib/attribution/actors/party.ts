// Whose party a word tells: "SPD-Politiker", "Sozialdemokratin". Pure.
import { lexis } from './lexis';
import { remembering } from './words';

/** Nouns for members of one party. */
const MEMBER: readonly [RegExp, string][] = [
  [/^Sozialdemokrat(?:in|en)?$/u, 'SPD'],
  [/^Christdemokrat(?:in|en)?$/u, 'CDU'],
  [/^Christsozialer?n?$/u, 'CSU'],
  [/^Republikaner(?:in|s)?$/u, 'Republikanische Partei'],
  [/^Demokrat(?:in|en)?$/u, 'Demokratische Partei'],
];
/** Two parties that act as one. */
const BOTH = 'Union';

/** Key of the party that a noun names by what stands before its hyphen ("Grünen-Chefin"), or ''. */
export const partyOfNoun = remembering((word: string): string => {
  const hyphen = word.indexOf('-');
  if (hyphen > 1) return partyNamed(word.slice(0, hyphen));
  return MEMBER.find(([noun]) => noun.test(word))?.[1] ?? '';
});

/** Key of the party with a name, or ''. */
export function partyNamed(name: string): string {
  const entry = lexis().trie.match([{ norm: name, begin: 0, end: name.length, kind: 'word' }], 0)?.entry;
  return entry?.list === 'party' && entry.key !== BOTH ? entry.key : '';
}
