// From a person's name to a draft: title, role, adjectives and article before it belong to the mention. Pure.
import type { TextDocument, Token } from '../../text/types';
import { blank, type Draft, isDefinite, isPossessive } from './drafts';
import { lexis } from './lexis';
import { MARK, type Marks } from './marks';
import type { Name } from './names/name';
import { partyNamed, partyOfNoun } from './party';
import { LONGEST_PHRASE, phraseBegin } from './phrase';
import { withoutGenitive } from './trie';
import type { Gender } from './types';
import { firstNameGender, nationality, roleName, roleOf } from './words';

/** Draft of a person's name with title, role, adjectives and article before it. */
export function personDraft(doc: TextDocument, marks: Marks, name: Name): Draft {
  const { tokens } = doc;
  const words: string[] = [];
  for (let index = name.first; index < name.last; index++) {
    const { norm } = tokens[index]!;
    // "Timo F.", "W. Müller": the period of an initial is shown.
    if (norm === '.' && words.length > 0 && /^(?:.|[IVX]+)$/u.test(words[words.length - 1]!))
      words.push(`${words.pop()!}.`);
    else if (norm !== '.' && norm !== ',')
      words.push(marks[index]! & MARK.capitals && capitalsOnly(norm) ? titleCase(norm) : norm);
  }
  // "Donald Trumps Sprecherin": a genitive, though no other mention tells.
  const closing = words[words.length - 1]!;
  if (closing.length > 3 && /[^sxzß]s$/u.test(closing) && ownsNext(tokens, marks, name.last))
    words.push(withoutGenitive(words.pop()!));
  const draft = blank(name.first, name.last, 'name', 'person');
  draft.name = words;
  // A lone "Wolf" or "Falk" may be a surname: only a first name before another word tells the gender.
  draft.gender =
    words.length > 1 && marks[name.first]! & (MARK.firstName | MARK.capitals) ? (firstNameGender(words[0]!) ?? '') : '';
  let first = name.first;
  const roles: string[] = [];
  const least = Math.max(0, first - LONGEST_PHRASE);
  while (first > least) {
    const at =
      tokens[first - 1]!.norm === '.' && first > 1 && tokens[first - 1]!.begin === tokens[first - 2]!.end
        ? first - 2
        : first - 1;
    const { norm, kind } = tokens[at]!;
    if (kind !== 'word') break;
    const mark = marks[at]!;
    if (mark & MARK.honorific && !RANK.test(norm)) {
      if (norm === 'Herr' || norm === 'Herrn') draft.gender = 'm';
      if (norm === 'Frau') draft.gender = 'f';
      if (norm === 'Professor' || norm === 'Professorin') {
        draft.role ||= norm;
        draft.roleLemma ||= 'professor';
        draft.gender ||= norm.endsWith('in') ? 'f' : 'm';
      }
      first = at;
      continue;
    }
    if (at !== first - 1) break;
    const role = mark & MARK.role ? roleOf(norm) : null;
    if (role && role.number !== 'plural') {
      roles.unshift(roleName(norm, role));
      draft.party ||= partyOfNoun(norm);
      draft.roleLemma = role.lemma.toLowerCase();
      if (role.gender === 'f') draft.gender = 'f';
      // "UN-Sprecher Stéphane Dujarric": lists of first names know less about foreign ones.
      else if (role.gender === 'm') draft.gender = draft.gender === 'f' ? '' : 'm';
      first = at;
      continue;
    }
    if (roles.length === 0 && name.last - name.first > 1 && BOARD.test(norm)) {
      // "ihr Vorstand Jochen Pfisterer": a member of it.
      roles.unshift(norm);
      draft.roleLemma = norm.toLowerCase();
      first = at;
      continue;
    }
    const people = roles.length === 0 && mark & MARK.people ? lexis().people.get(norm) : undefined;
    if (people && !people.plural) {
      // "den Australier Alex de Minaur".
      draft.nationality = people.code;
      draft.gender ||= people.gender;
      first = at;
      continue;
    }
    const party = roles.length > 0 && mark & MARK.listedAlone ? partyNamed(norm) : '';
    if (party === '') break;
    draft.affiliation = party;
    draft.party = party;
    first = at;
  }
  if (roles.length) {
    draft.role = roles.map((role, number) => beforeRole(role, roles[number + 1], draft.gender)).join(' ');
    first = phraseWithArticle(tokens, marks, first);
  } else if (draft.nationality) first = phraseWithArticle(tokens, marks, first);
  else if (first < name.first) {
    const before = tokens[first - 1];
    if (before && marks[first - 1]! & MARK.article && (isDefinite(before.norm) || isPossessive(before.norm))) first--;
  } else {
    const begin = phraseBegin(tokens, marks, first);
    if (begin < first && marks[begin]! & MARK.article) first = begin;
  }
  draft.first = first;
  const opening = tokens[first]!.norm;
  draft.definite = (marks[first]! & MARK.article) !== 0 && isDefinite(opening);
  if (roles.length && opening.toLowerCase() === 'die') draft.gender ||= 'f';
  for (let index = first; index < name.first; index++) {
    if (marks[index]! & MARK.national) draft.nationality = nationality(tokens[index]!.norm)!;
  }
  return draft;
}

/** Titles that are offices: "der Papst" means the one so called. */
const RANK = /^(?:Papst|König|Königin|Kaiser|Kaiserin|Fürst|Fürstin|Herzog|Herzogin|Prinz|Prinzessin)$/u;
const BOARD = /^(?:\p{L}+-)?(?:Vorstand|CEO|CFO|OB)$/u;

/** "der Vorsitzende Richter" → "Vorsitzender Richter": a nominalised adjective before another role. */
const beforeRole = (role: string, next: string | undefined, gender: Gender): string =>
  next === undefined || !/(?:nd|t)en?$/u.test(role)
    ? role
    : role.replace(/n?$/u, '').replace(/e$/u, gender === 'm' && !next.endsWith('in') ? 'er' : 'e');

/** Begin of the phrase with its article; without an article only the words of nationality are kept ("russische Präsident"). */
function phraseWithArticle(tokens: readonly Token[], marks: Marks, head: number): number {
  const begin = phraseBegin(tokens, marks, head);
  if (begin === head || /^(?:der|die|des|dem|den|ein|eine|einen|einem|einer|eines)$/iu.test(tokens[begin]!.norm))
    return begin;
  return isPossessive(tokens[begin]!.norm) ? begin : head;
}

/** A noun right behind a name: what the one named has. */
const ownsNext = (tokens: readonly Token[], marks: Marks, index: number): boolean =>
  index < tokens.length &&
  (marks[index]! & (MARK.capital | MARK.never | MARK.firstName)) === MARK.capital &&
  tokens[index]!.begin - tokens[index - 1]!.end === 1;

const capitalsOnly = (word: string): boolean =>
  word.length > 3 && !word.includes('.') && word === word.toUpperCase() && word !== word.toLowerCase();

/** "HANS-PETER" → "Hans-Peter". */
const titleCase = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('-');
