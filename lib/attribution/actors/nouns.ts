// Mentions by common nouns: roles, ages, demonyms, organisations, forces, groups, anonymous voices, documents. Pure.
import { startsUpper } from '../../text/characters';
import type { Token } from '../../text/types';
import { blank, type Draft, isDefinite } from './drafts';
import { forceNoun, governmentNoun } from './groups';
import { lexis } from './lexis';
import { MARK, type Marks } from './marks';
import { baseWords } from './nouns/base-words';
import { body, organisation } from './nouns/organisations';
import { personNoun } from './nouns/persons';
import type { Place } from './nouns/place';
import { anonymous, document, group } from './nouns/voices';
import { phraseBegin } from './phrase';
import type { Gender } from './types';
import { gluedPrefix, nationality, roleOf, townPerson } from './words';

/** The mention whose head is the noun at a token (marked MARK.noun), or null. */
export function nounDraft(place: Place, index: number): Draft | null {
  const { doc, marks } = place;
  const { tokens } = doc;
  const { norm } = tokens[index]!;
  const mark = marks[index]!;
  const first = phraseBegin(tokens, marks, index);
  const state = stateBefore(tokens, marks, first, index);
  if (state && governmentNoun(norm)) return government(tokens, first, index, state);
  if (state && forceNoun(norm)) return force(tokens, first, index, state);
  if (mark & MARK.age) return personNoun(place, first, index, null, '', state);
  const unnamed =
    (mark & VOICE ? anonymous(place, first, index) : null) ??
    (mark & MARK.document ? document(place, first, index) : null) ??
    (mark & MARK.group ? group(place, first, index) : null);
  if (unnamed) return unnamed;
  const role = mark & MARK.role && !(mark & MARK.organisation && isCouncil(norm)) ? roleOf(norm) : null;
  if (role && role.number !== 'plural') return personNoun(place, first, index, role, '', state);
  const people = mark & MARK.people ? lexis().people.get(norm) : undefined;
  if (people && !people.plural) return personNoun(place, first, index, null, people.gender, people.code);
  if (role) return null;
  const town = townPerson(norm);
  if (town) return fromTown(place, first, index, town);
  if (mark & MARK.body) return body(place, first, index);
  return mark & MARK.organisation ? organisation(place, first, index, state) : null;
}

/** Those who may speak without a name. */
const VOICE = MARK.role | MARK.group | MARK.anonymous;

/** "Gemeinderat": the council, not one of it; "Landrat" is one. */
const isCouncil = (noun: string): boolean =>
  /(?:rat|rats|rates)$/u.test(noun) && !/^(?:Land|Studien|Kreisbrand|\p{L}{3,}stadt)rat/u.test(noun);

/** "Die Dortmunderin", "der Hamburger": not "die Hamburger", "der Hamburger SV". */
function fromTown(place: Place, first: number, index: number, gender: 'm' | 'f'): Draft | null {
  const { tokens } = place.doc;
  const next = tokens[index + 1];
  if (first === index || !isDefinite(tokens[first]!.norm) || (next?.kind === 'word' && startsUpper(next.norm)))
    return null;
  return personNoun(place, first, index, null, gender, null);
}

function government(tokens: readonly Token[], first: number, index: number, state: string): Draft {
  const draft = blank(first, index + 1, 'metonym', 'state');
  draft.key = state;
  draft.name = [lexis().statesByCode.get(state)!.names[0]!];
  draft.gender = 'f';
  draft.definite = isDefinite(tokens[first]!.norm);
  return draft;
}

function force(tokens: readonly Token[], first: number, index: number, state: string): Draft {
  const { norm } = tokens[index]!;
  const draft = blank(first, index + 1, 'role', 'organisation');
  draft.nationality = state;
  draft.plural = /(?:kräfte|truppen|behörden|dienste|einheiten)n?$/iu.test(norm);
  draft.gender = draft.plural ? '' : forceGender(norm);
  draft.name = baseWords(tokens, first, index, draft.plural ? 'p' : draft.gender);
  draft.skip = gluedPrefix(tokens[first]!.norm);
  draft.affiliation = lexis().statesByCode.get(state)!.names[0]!;
  return draft;
}

function stateBefore(tokens: readonly Token[], marks: Marks, first: number, head: number): string | null {
  for (let index = head - 1; index >= first; index--) {
    if (!(marks[index]! & (MARK.national | MARK.glued))) continue;
    const { norm } = tokens[index]!;
    const code = nationality(norm.slice(gluedPrefix(norm)));
    if (code) return code;
  }
  return null;
}

const forceGender = (noun: string): Gender =>
  /(?:dienst|dienstes|dienste|stab|stabes|stabs)$/u.test(noun)
    ? 'm'
    : /(?:itär|itärs|eer|eeres)$/u.test(noun)
      ? 'n'
      : 'f';
