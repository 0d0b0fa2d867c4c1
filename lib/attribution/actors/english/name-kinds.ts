// What an English name names, by its words and those beside it. Pure.
import type { Token } from '../../../text/types';
import { FIRM } from '../names/extents';
import type { NameKind } from '../types';
import { firstNameGender } from '../words';
import { englishLexis } from './lexis';
import { bare } from './runs';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'around', 'through', 'to']);
const SPOKE =
  /^(?:said|says|told|tells|added|adds|warned|warns|argued|argues|insisted|wrote|writes|tweeted|asked|replied|explained|claimed|denied|announced|testified|recalled|noted)$/u;
/** A run that ends so names a thing, an event or a group. */
const THINGS =
  /^(?:Act|Bill|Day|Award|Awards|Cup|Prize|Game|Games|Show|War|Wars|Festival|Convention|Treaty|Accord|Agreement|Deal|Plan|Amendment|General|Image|Street|Avenue|Road|Square|Theatre|Series|Republicans|Democrats|Conservatives|Liberals|Fathers|Money|Week|Night|Morning|Elections?|Championships?|Olympics|Constitution|Questions|Fair|Tower|Bridge|Airport|Stadium|Arena|Park|River|Lake|Bay|Beach|Island|Islands|County|Valley|Mountain|Mountains|Hills?|Coast|Sea|Ocean|District|Province|City|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/u;
const PLACES =
  /^(?:Street|Avenue|Road|Square|Tower|Bridge|Airport|Stadium|Arena|Park|River|Lake|Bay|Beach|Island|Islands|County|Valley|Mountain|Mountains|Hills?|Coast|Sea|Ocean|District|Province|City)$/u;

export const organisationHead = (tokens: readonly Token[], first: number, last: number): boolean => {
  const { organisationWords } = englishLexis();
  for (let index = first; index < last; index++) if (organisationWords.has(bare(tokens[index]!.norm))) return true;
  return false;
};

/** A line in capitals shows nothing. */
function capitals(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (tokens[index]!.kind === 'word' && tokens[index]!.norm !== tokens[index]!.norm.toUpperCase()) return false;
  return true;
}

/** Adjectives that stand before a thing: "Political Report", "Democratic Vermont". */
const ADJECTIVE = /(?:ical|tial|ional|atic|ative|erian|ublican|entary)$/u;

/**
 * null: a capitalised word that nothing tells what it is.
 *
 * @param headline true: all words of the sentence have capitals, which then show nothing
 */
export function kindOf(tokens: readonly Token[], first: number, last: number, headline: boolean): NameKind | null {
  const { titles, roles, organisationWords } = englishLexis();
  const opening = bare(tokens[first]!.norm);
  const closing = bare(tokens[last - 1]!.norm);
  const before = tokens[first - 1]?.norm === '.' ? tokens[first - 2] : tokens[first - 1];
  const several = last - first > 1;
  if (organisationWords.has(closing)) return 'ORG';
  if (before && (titles.has(before.norm) || titles.has(`${before.norm}.`))) return 'PER';
  if (several && THINGS.test(closing)) return PLACES.test(closing) ? 'LOC' : null;
  if (several && FIRM.has(closing)) return 'ORG';
  if (several && firstNameGender(opening) !== undefined) return 'PER';
  if (organisationHead(tokens, first, last)) return 'ORG';
  if (before && roles.has(before.norm.toLowerCase())) return 'PER';
  if (!several && /^\p{Lu}{2,6}$/u.test(opening)) return 'ORG';
  if (before && PLACE_PREPOSITIONS.has(before.norm.toLowerCase()) && !(several && before.norm === 'to')) return 'LOC';
  if (SPOKE.test(tokens[last]?.norm ?? '') || /^(?:said|says|added)$/u.test(before?.norm ?? '')) return 'PER';
  if (several && (headline || ADJECTIVE.test(opening) || roles.has(closing.toLowerCase()))) return null;
  if (several && capitals(tokens, first, last)) return null;
  if (several) return before?.norm.toLowerCase() === 'the' || last - first > 4 ? null : 'PER';
  return firstNameGender(opening) !== undefined ? 'PER' : null;
}
