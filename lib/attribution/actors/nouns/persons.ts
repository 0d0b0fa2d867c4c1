// One person by role, age or demonym: "der US-Diplomat", "die 16-Jährige", "der Brite". Pure.
import { startsUpper } from '../../../text/characters';
import { spanAt } from '../../../text/document';
import type { Token } from '../../../text/types';
import { affiliationAfter } from '../apposition';
import { blank, type Draft, isAge, isDefinite, isIndefinite, isPossessive } from '../drafts';
import type { RoleWord } from '../lexis';
import { MARK, type Marks } from '../marks';
import { partyNamed, partyOfNoun } from '../party';
import { saying } from '../saying';
import type { Gender } from '../types';
import { roleName } from '../words';
import type { Place } from './place';

/** "der US-Diplomat", "die 16-Jährige", "der Brite". A plural is no mention of one person. */
export function personNoun(
  place: Place,
  first: number,
  index: number,
  role: RoleWord | null,
  known: Gender,
  state: string | null,
): Draft | null {
  const { tokens } = place.doc;
  const { norm } = tokens[index]!;
  const opening = tokens[first]!.norm;
  const bare = !(place.marks[first]! & MARK.article);
  if (bare && !headlineLike(place, index)) return null;
  if (predicative(tokens, place.marks, first) || (!bare && isOffice(tokens, first))) return null;
  const article = opening.toLowerCase();
  const masculine = role ? role.gender === 'm' : known === 'm';
  if (masculine && (article === 'die' || article === 'diese')) return null;
  if (role?.number === 'both' && (article === 'den' || article === 'diesen') && /ern$/u.test(norm)) return null;
  const draft = blank(first, index + 1, 'role', 'person');
  draft.definite = isDefinite(opening) || bare;
  draft.role = role ? roleName(norm, role) : '';
  draft.roleLemma = role ? role.lemma.toLowerCase() : '';
  draft.gender = role?.gender || known || genderOf(article, norm);
  // "einen Tatverdächtigen" → "Tatverdächtiger".
  if (role && role.gender === '' && draft.gender === 'm' && role.lemma.endsWith('er'))
    draft.role = draft.role.replace(/en?$/u, 'er');
  draft.nationality = state ?? '';
  draft.party = partyOfNoun(norm);
  draft.aged = (place.marks[index]! & MARK.age) !== 0;
  for (let word = first; word < index; word++)
    draft.aged ||= isAge(tokens[word]!.norm) || tokens[word]!.norm === 'Jahre';
  // "sagte der Pharmakologe der ARD": to whom, not whose.
  const told = tokens[index + 1]?.norm === 'der' && saying(tokens[first - 1]?.norm ?? '');
  if (!told) draft.affiliation = affiliationAfter(place.doc, place.marks, index + 1, place.nameAt);
  if (!draft.party && draft.affiliation) draft.party = partyNamed(draft.affiliation);
  draft.owned = isPossessive(opening);
  if (draft.owned || isIndefinite(opening)) draft.definite = false;
  return draft;
}

/** "Biles ist die vierte Turnerin", "einer der besten Jockeys": says what somebody is, and is no mention. */
const predicative = (tokens: readonly Token[], marks: Marks, first: number): boolean => {
  if (first === 0) return false;
  const before = tokens[first - 1]!.norm;
  if (marks[first - 1]! & MARK.article) return /^(?:einer|eine|eines|einem|einen)$/iu.test(before);
  return (
    /^(?:ist|war|sei|wäre|bleibt|bleibe|wird|wurde|werde)$/u.test(before) && startsUpper(tokens[first - 2]?.norm ?? '')
  );
};

/** "das Amt des Vizepräsidenten", "die Wahl zum Bürgermeister": what somebody may be. */
const isOffice = (tokens: readonly Token[], first: number): boolean =>
  /^(?:des|der|eines|einer)$/u.test(tokens[first]!.norm) &&
  /(?:[Aa]mt|Amtes|Amts|[Pp]osten|[Rr]olle|Position|[Tt]itel|Stelle|Kandidatur|Nachfolge|Funktion|Aufgaben?|Würde)$/u.test(
    tokens[first - 1]?.norm ?? '',
  );

/** Gender of a nominalised adjective from its article: "die 16-Jährige" f, "der 16-Jährigen" f (genitive, dative). */
function genderOf(article: string, noun: string): Gender {
  if (article === 'die' || article === 'diese') return noun.endsWith('n') ? '' : 'f';
  if (article === 'der' || article === 'dieser') return noun.endsWith('n') ? 'f' : 'm';
  if (article === 'eine' || article === 'einer') return 'f';
  return /^(?:dem|den|des|eine[mns]|ein)$/u.test(article) ? 'm' : '';
}

/** In headlines a role stands without article: "US-Diplomat erhebt schwere Vorwürfe". */
function headlineLike({ doc, marks }: Place, index: number): boolean {
  const { tokens, blocks } = doc;
  const before = tokens[index - 1];
  const { begin } = tokens[index]!;
  if (before && !/^[:–-]$/u.test(before.norm) && blocks[spanAt(blocks, begin)]![0] !== begin) return false;
  return !(index + 1 < tokens.length && marks[index + 1]! & MARK.firstName);
}
