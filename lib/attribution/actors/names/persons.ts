// Persons by first name, title or role. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import type { ActorContext } from '../types';
import { nationality, roleOf } from '../words';
import { type Name, nameOf } from './name';
import { isOrdinary } from './ordinary';

/** More words than this are no person's name. */
const LONGEST_PERSON = 6;

/** Persons by first name ("Anna Berg", "Hans-Peter von der Aa") or by title or role ("Frau Koch", "Präsident Putin"). */
export function persons(tokens: readonly Token[], marks: Marks, context: ActorContext): Name[] {
  const { titles } = lexis();
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const mark = marks[first]!;
    if (!(mark & (MARK.firstName | MARK.title))) continue;
    const { norm } = tokens[first]!;
    if (mark & MARK.firstName && !(mark & MARK.honorific && titles.has(norm))) {
      const last = personEnd(tokens, marks, first + 1);
      if (last > first + 1) {
        found.push(nameOf(first, last, 'PER'));
        first = last - 1;
        continue;
      }
    }
    if (!(mark & MARK.title)) continue;
    let begin = first + 1;
    if (tokens[begin]?.norm === '.') begin++;
    const next = tokens[begin];
    if (!next || !(marks[begin]! & MARK.capital)) continue;
    if (!surnameLikeAt(tokens, marks, begin) && !firstName(tokens, marks, begin, context)) continue;
    const honorific = norm === 'Herr' || norm === 'Herrn' || norm === 'Frau' || norm.endsWith('.') || begin > first + 1;
    if (!honorific && marks[begin]! & (MARK.organisation | MARK.commonSurname)) continue;
    const last = Math.max(begin + 1, personEnd(tokens, marks, begin + 1));
    // "gab der Fahrer Gas", "laut einem Sprecher Serientests": a noun.
    if (
      !honorific &&
      last === begin + 1 &&
      (context.lexicon?.lookUp(next.norm).some(({ pos }) => pos === 'noun') ||
        isOrdinary(tokens, begin, context.lexicon))
    )
      continue;
    if (titles.has(next.norm)) continue;
    found.push(nameOf(begin, last, 'PER'));
    first = last - 1;
  }
  return found;
}

export const surnameLike = (word: string): boolean =>
  startsUpper(word) &&
  word.length > 1 &&
  !lexis().neverNames.has(word) &&
  !roleOf(word) &&
  !nationality(word) &&
  !lexis().trie.match([{ norm: word, begin: 0, end: 0, kind: 'word' }], 0);

/** The same of a token. */
export const surnameLikeAt = (tokens: readonly Token[], marks: Marks, index: number): boolean =>
  (marks[index]! & (MARK.capital | NO_SURNAME)) === MARK.capital && tokens[index]!.norm.length > 1;

const NO_SURNAME = MARK.never | MARK.role | MARK.national | MARK.listedAlone;

/** "Paris Hilton", "Israel Jones": a place before a capitalised word that nothing else explains is a first name. */
export function firstName(tokens: readonly Token[], marks: Marks, first: number, { lexicon }: ActorContext): boolean {
  const next = tokens[first + 1];
  if (!next || !surnameLikeAt(tokens, marks, first + 1) || marks[first + 1]! & MARK.organisation) return false;
  if (next.norm === next.norm.toUpperCase()) return false;
  if (first > 0 && marks[first - 1]! & MARK.role && roleOf(tokens[first - 1]!.norm)!.number !== 'plural') return true;
  return (marks[first]! & MARK.firstName) !== 0 && lexicon !== undefined && lexicon.lookUp(next.norm).length === 0;
}

/** Where a person's name ends that has begun before `next`: initials, particles, capitalised words. */
function personEnd(tokens: readonly Token[], marks: Marks, next: number): number {
  const { particles } = lexis();
  let end = next;
  for (let index = next; index < tokens.length && index < next + LONGEST_PERSON; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word') break;
    const mark = marks[index]!;
    if (norm.length === 1 && mark & MARK.capital && tokens[index + 1]?.norm === '.') {
      index++;
      continue;
    }
    if (particles.has(norm)) continue;
    if ((mark & (MARK.capital | MARK.never)) !== MARK.capital) break;
    if (index > next && !(mark & MARK.firstName) && end > next) {
      // "Anna Berg Müller" is rare, "Anna Berg Montag" is a headline: two words after the first name at most.
      break;
    }
    end = index + 1;
  }
  return end;
}
