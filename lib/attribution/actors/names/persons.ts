// Persons by first name, title or role. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK } from '../marks';
import type { ActorContext } from '../types';
import { firstNameGender, nationality, organisationNoun, roleOf } from '../words';
import { type Name, nameOf } from './name';
import { isOrdinary } from './ordinary';

/** More words than this are no person's name. */
const LONGEST_PERSON = 6;

/** Persons by first name ("Anna Berg", "Hans-Peter von der Aa") or by title or role ("Frau Koch", "Präsident Putin"). */
export function persons(tokens: readonly Token[], marks: Uint16Array, context: ActorContext): Name[] {
  const { titles } = lexis();
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const mark = marks[first]!;
    if (!(mark & (MARK.firstName | MARK.title))) continue;
    const { norm } = tokens[first]!;
    if (mark & MARK.firstName && !titles.has(norm)) {
      const last = personEnd(tokens, first + 1);
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
    if (
      next?.kind !== 'word' ||
      !(surnameLike(next.norm) || (startsUpper(next.norm) && firstName(tokens, begin, context)))
    )
      continue;
    const honorific = norm === 'Herr' || norm === 'Herrn' || norm === 'Frau' || norm.endsWith('.') || begin > first + 1;
    if (!honorific && (organisationNoun(next.norm) || lexis().commonSurnames.has(next.norm))) continue;
    const last = Math.max(begin + 1, personEnd(tokens, begin + 1));
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

/** "Paris Hilton", "Israel Jones": a place before a capitalised word that nothing else explains is a first name. */
export function firstName(tokens: readonly Token[], first: number, { lexicon }: ActorContext): boolean {
  const next = tokens[first + 1];
  if (next?.kind !== 'word' || !surnameLike(next.norm) || organisationNoun(next.norm)) return false;
  if (next.norm === next.norm.toUpperCase()) return false;
  const known = lexicon ? lexicon.lookUp(next.norm).length > 0 : true;
  const before = tokens[first - 1]?.norm ?? '';
  const role = roleOf(before);
  if (role && role.number !== 'plural') return true;
  return firstNameGender(tokens[first]!.norm) !== undefined && !known;
}

/** Where a person's name ends that has begun before `next`: initials, particles, capitalised words. */
function personEnd(tokens: readonly Token[], next: number): number {
  const { particles, neverNames } = lexis();
  let end = next;
  for (let index = next; index < tokens.length && index < next + LONGEST_PERSON; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word') break;
    if (norm.length === 1 && startsUpper(norm) && tokens[index + 1]?.norm === '.') {
      index++;
      continue;
    }
    if (particles.has(norm)) continue;
    if (!startsUpper(norm) || neverNames.has(norm)) break;
    if (index > next && firstNameGender(norm) === undefined && end > next) {
      // "Anna Berg Müller" is rare, "Anna Berg Montag" is a headline: two words after the first name at most.
      break;
    }
    end = index + 1;
  }
  return end;
}
