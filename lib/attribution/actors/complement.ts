// What follows a role noun and tells whose it is, in the article's own words: "Sprecher" + "von Terranord", "des Ministeriums". Pure.
import { TIME_NOUNS } from '../../language/de/closed';
import type { ActorKind } from '../../model';
import { startsUpper } from '../../text/characters';
import type { TextDocument } from '../../text/types';
import { isArticle } from './drafts';
import { groupNoun } from './groups';
import { lexis } from './lexis';
import { isMediaNoun } from './media-noun';
import { saying } from './saying';
import { mayBeAdjective, organisationNoun } from './words';

const LINK = /^(?:der|des|von|vom|beim?|für)$/u;
/** Behind a paper the others tell what it is about or when it was written. */
const AUTHOR = /^(?:der|des|von|vom)$/u;
/** Words of what is shown at most. */
const LONGEST = 6;

/**
 * The words behind a role noun, or ''.
 *
 * @param first token of the role's phrase
 * @param at the token behind the noun
 * @param kind whose noun it is
 */
export function complement({ tokens, text }: TextDocument, first: number, at: number, kind: ActorKind): string {
  const link = tokens[at]?.norm ?? '';
  if (!(kind === 'document' ? AUTHOR : LINK).test(link)) return '';
  let index = at + 1;
  if (/^(?:von|bei|für)$/u.test(link) && isArticle(tokens[index]?.norm ?? '')) index++;
  while (index < at + 4 && tokens[index]?.kind === 'word' && mayBeAdjective(tokens[index]!.norm)) index++;
  const begin = index;
  const { neverNames, trie } = lexis();
  for (; index < begin + LONGEST; index++) {
    const { norm = '', kind } = tokens[index] ?? {};
    if (kind !== 'word' || neverNames.has(norm)) break;
    // "laut eines Gutachtens der Regierung Saisonarbeiter …": the sentence goes on.
    if (index > begin && groupNoun(norm) && organisationNoun(tokens[index - 1]!.norm)) break;
    const joins =
      index > begin &&
      (norm === 'für' || norm === 'und') &&
      tokens[index + 1] !== undefined &&
      startsUpper(tokens[index + 1]!.norm);
    if (!startsUpper(norm) && !joins) break;
  }
  // "einer Mitteilung von letzter Woche": when, not whose.
  const medium = trie.match(tokens, begin)?.entry.list === 'media';
  if (index === begin || (!medium && TIME_NOUNS.has(tokens[begin]!.norm.toLowerCase()))) return '';
  // "sagte ein Sprecher der „Zeitung“": to whom, not whose.
  const told = link === 'der' && (saying(tokens[first - 1]?.norm ?? '') || saying(tokens[first - 2]?.norm ?? ''));
  if (told && (medium || isMediaNoun(tokens[begin]!.norm))) return '';
  return text.slice(tokens[at]!.begin, tokens[index - 1]!.end);
}
