// Where the phrase of a noun begins. Pure.
import type { Token } from '../../text/types';
import { NO_ADJECTIVE } from './drafts';
import { MARK, type Marks } from './marks';

/** Tokens before a noun that may belong to its phrase: hostile text has more. */
export const LONGEST_PHRASE = 40;

/** Number of the first token of the phrase whose head is at `head`: adjectives, numbers, then article or possessive. */
export function phraseBegin(tokens: readonly Token[], marks: Marks, head: number): number {
  let first = head;
  const least = Math.max(0, head - LONGEST_PHRASE);
  while (first > least) {
    const mark = marks[first - 1]!;
    if (mark & MARK.glued) return first - 1;
    if (mark & MARK.modifier || (mark & MARK.number && tokens[first]!.begin - tokens[first - 1]!.end <= 1)) first--;
    else if (yearsBefore(tokens, marks, first)) first -= 2;
    else break;
  }
  if (first > 0 && marks[first - 1]! & MARK.article) return first - 1;
  while (first < head && !withoutArticle(tokens, marks, first)) first++;
  return first;
}

/** "24 Jahre alten": whether a number and "Jahre" stand before the adjective at a token. */
const yearsBefore = (tokens: readonly Token[], marks: Marks, index: number): boolean =>
  index > 1 &&
  (marks[index - 2]! & MARK.number) !== 0 &&
  tokens[index - 1]!.norm === 'Jahre' &&
  /^alte[nrms]?$/u.test(tokens[index]!.norm);

/**
 * Whether a word that looks like an adjective is one where no article stands before: "neue Studien", "laut internen Berichten",
 * but not "Davor warnen Experten", "unter Experten". Nationalities, ages and numbers are sure.
 */
function withoutArticle(tokens: readonly Token[], marks: Marks, index: number): boolean {
  if (marks[index]! & (MARK.number | MARK.sureModifier | MARK.glued)) return true;
  const { norm } = tokens[index]!;
  if (NO_ADJECTIVE.has(norm)) return false;
  if (norm.endsWith('e')) return true;
  const before = tokens[index - 1]?.norm ?? '';
  return norm.endsWith('en') && (DATIVE.test(before) || before.endsWith('en'));
}

const DATIVE = /^(?:laut|nach|von|mit|bei|aus|unter|zwischen|zu|seit|gegenüber|wegen|trotz|gemäß|vor|in|an|auf|den)$/iu;
