// Roles and affiliations that stand after a name: "Anna Berg, Sprecherin des Innenministeriums,", "Karl Wolf (CDU)". Pure.
import type { TextDocument, Token } from '../../text/types';
import { baseName } from './base-name';
import type { Draft } from './drafts';
import { lexis } from './lexis';
import { MARK, type Marks } from './marks';
import type { Name } from './names';
import { phraseBegin } from './phrase';
import { mayBeAdjective, organisationBase, roleName, roleOf } from './words';

/** Longest run of words between the comma and the role noun. */
const REACH = 6;

/** Adds role and affiliation to a person's draft from the words after its name, and from a genitive before it. */
export function apposition(doc: TextDocument, marks: Marks, draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
  const { tokens } = doc;
  const after = tokens[draft.last]?.norm;
  if (after === '(') {
    const match = lexis().trie.match(tokens, draft.last + 1);
    if (match && tokens[match.last]?.norm === ')' && match.entry.list === 'party') {
      draft.affiliation ||= match.entry.key;
      draft.party ||= match.entry.key;
    }
  }
  if (draft.role && !draft.affiliation && /^(?:von|vom)$/u.test(after ?? '') && !passive(tokens, draft.first))
    draft.affiliation = affiliationAfter(doc, marks, draft.last, nameAt);
  let comma = draft.last;
  if (after === '(') while (comma < draft.last + 5 && tokens[comma] && tokens[comma]!.norm !== ')') comma++;
  if (tokens[comma]?.norm === ')') comma++;
  if (tokens[comma]?.norm === ',') {
    for (let index = comma + 1; index < Math.min(comma + 1 + REACH, tokens.length); index++) {
      const { norm, kind } = tokens[index]!;
      const role = marks[index]! & MARK.role ? roleOf(norm) : null;
      if (role && role.number !== 'plural') {
        if (phraseBegin(tokens, marks, index) > comma + 1 && index > comma + 1 && !(marks[comma + 1]! & MARK.article))
          break;
        draft.role ||= roleName(norm, role);
        draft.roleLemma ||= role.lemma.toLowerCase();
        if (role.gender === 'f') draft.gender = 'f';
        else if (role.gender === 'm') draft.gender ||= 'm';
        draft.affiliation ||= affiliationAfter(doc, marks, index + 1, nameAt);
        return;
      }
      if (kind !== 'word' || !(marks[index]! & MARK.article || mayBeAdjective(norm.toLowerCase()))) break;
    }
  }
}

/** "wurde der Minister von der Opposition kritisiert": what follows "von" may be who did it. */
function passive(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - PASSIVE_REACH); index--) {
    const { norm } = tokens[index]!;
    if (/^[.!?;:]$/u.test(norm)) return false;
    if (/^(?:wird|wurden?|werden?|würden?|wirst|worden|sei|ist|war)$/iu.test(norm)) return true;
  }
  return /^(?:dass|weil|als|nachdem|wenn)$/iu.test(tokens[first - 1]?.norm ?? '');
}

const PASSIVE_REACH = 8;

/** The organisation, party or state in "des Innenministeriums", "der CDU", "von Siemens", "beim Roten Kreuz" at a token. */
export function affiliationAfter(
  doc: TextDocument,
  marks: Marks,
  at: number,
  nameAt: ReadonlyMap<number, Name>,
): string {
  const { tokens } = doc;
  let index = at;
  const opening = tokens[index]?.norm ?? '';
  if (!/^(?:der|des|von|vom|beim|bei|im|in|für|am|an|zur|zum)$/u.test(opening)) return '';
  index++;
  if (index < marks.length && marks[index]! & MARK.article) index++;
  for (let reach = 0; reach < 4 && index < tokens.length; reach++, index++) {
    const name = nameAt.get(index);
    if (name) {
      if (name.kind === 'PER') return '';
      if (name.entry) return lexis().statesByCode.get(name.entry.key)?.names[0] ?? name.entry.key;
      const words = [];
      for (let inside = name.first; inside < name.last; inside++) words.push(tokens[inside]!.norm);
      return baseName(words).join(' ');
    }
    const { norm } = tokens[index]!;
    if (marks[index]! & MARK.organisation) return organisationBase(norm);
    if (!mayBeAdjective(norm)) return '';
  }
  return '';
}
