// Whom an English speaker phrase means. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { mentionsOf } from '../mentions';
import { put } from '../new-actor';
import type { DocumentActor, FoundActors } from '../types';
import { unnamedByWishEnglish } from '../unnamed';
import { englishKind } from './kinds';
import { possessive } from './runs';

/** Where the phrase's head is behind us: what follows tells more about it. */
const BEHIND = /^(?:of|in|at|for|from|with|who|that|familiar|on|to|by|,)$/u;
const OPENING = /^(?:the|an?|some|one|two|this|that|its|his|her|their|many|several)$/iu;
const OWNER = /^(?:his|her|their|its)$/iu;
/** What somebody has that speaks for them without being them. */
const STAFF = /^(?:campaigns?|camp|team|administration|surrogates?|allies|aides|foundation|organi[sz]ation)$/u;

/**
 * The actor of the phrase's head: a mention there, a name behind it ("Secretary of State John Kerr", "his partner, Lee Lark"), else a
 * new one by its noun. "Clinton supporters" and "his lawyer" are not Clinton and he.
 */
export function resolveEnglish(found: FoundActors, first: number, last: number): DocumentActor | null {
  const { tokens, text } = found.doc;
  const at = (from: number, to: number) => mentionsOf(found).at([tokens[from]!.begin, tokens[to - 1]!.end]);
  // "counter-protesters who have vowed": those before it.
  if (first + 1 === last && /^(?:who|which)$/u.test(tokens[first]!.norm)) {
    const before = tokens[first - 1]?.norm === ',' ? first - 2 : first - 1;
    return before >= 0 ? at(before, before + 1) : null;
  }
  const head = headOf(tokens, first, last);
  const named = at(head, head + 1) ?? ofField(found, head, last);
  if (named) return named;
  const { norm } = tokens[head]!;
  const kind = STAFF.test(norm) ? 'organisation' : englishKind(norm);
  const owned = OWNER.test(tokens[first]!.norm) || possessive(tokens[first]!.norm);
  if (!kind) {
    // "a speech Mrs. Kerr gave": hers, but what is his is not he.
    return owned && head > first ? null : (at(first, head + 1) ?? at(first, last));
  }
  const apposed = kind === 'person' ? behindComma(found, head, last) : null;
  if (apposed) return apposed;
  let begin = first;
  while (begin < head && OPENING.test(tokens[begin]!.norm)) begin++;
  const words = text.slice(tokens[begin]!.begin, tokens[head]!.end);
  const owner = OWNER.test(tokens[first]!.norm) && first < head ? at(first, first + 1) : null;
  const shown = unnamedByWishEnglish(tokens, head) ? 'anonymous' : kind;
  return put(found, shown, owner ? `${owner.name}’s ${words}` : words, first, last);
}

/** The last token before "of", "who", a comma. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = first;
  while (head + 1 < last && !BEHIND.test(tokens[head + 1]!.norm)) head++;
  return head;
}

/** "Secretary of State John Kerr": the name behind an office's field; "an aide of John Kerr" is another one. */
function ofField(found: FoundActors, head: number, last: number): DocumentActor | null {
  const { tokens } = found.doc;
  if (tokens[head + 1]?.norm !== 'of') return null;
  for (let index = head + 3; index < last && startsUpper(tokens[index - 1]!.norm); index++) {
    const named = personAt(found, index);
    if (named) return named;
  }
  return null;
}

/** "his former partner at Lenox, Lee Lark", "her running mate, Indiana Gov. Lee Lark". */
function behindComma(found: FoundActors, head: number, last: number): DocumentActor | null {
  const { tokens } = found.doc;
  let index = head + 1;
  while (index < last && tokens[index]!.norm !== ',') index++;
  for (index++; index < last && (startsUpper(tokens[index]!.norm) || tokens[index]!.norm === '.'); index++) {
    const named = personAt(found, index);
    if (named) return named;
  }
  return null;
}

/** The person with a mention by name that begins at a token. */
function personAt(found: FoundActors, token: number): DocumentActor | null {
  const { begin } = found.doc.tokens[token]!;
  const named = mentionsOf(found).beginning(begin, begin);
  return named?.kind === 'person' ? named : null;
}
