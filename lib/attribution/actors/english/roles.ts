// Roles and affiliations beside an English name: "Jane Doe, a spokeswoman for the ministry,", "Its president, Tom Lee,". Pure.
import type { Token } from '../../../text/types';
import type { Draft } from '../drafts';
import type { Name } from '../names';
import { englishLexis, roleGender } from './lexis';
import { bare, possessive } from './runs';

/** "Its president, David McCall,", "A spokesman for the commission, Olof Gill,": the role stands before the comma. */
export function beforeComma(tokens: readonly Token[], draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
  const { roles } = englishLexis();
  const comma = draft.first - 1;
  if (draft.role || tokens[comma]?.norm !== ',' || tokens[draft.last]?.norm === 'and') return;
  for (let at = comma - 1; at >= Math.max(1, comma - REACH); at--) {
    const { norm, kind } = tokens[at]!;
    if (kind !== 'word') return;
    const lower = norm.toLowerCase();
    if (!roles.has(lower)) continue;
    if (at + 1 < comma && !LINK.test(tokens[at + 1]!.norm)) return;
    let first = at;
    while (
      at - first < 3 &&
      MODIFIES.test(tokens[first - 1]?.norm ?? '') &&
      !LINK.test(tokens[first - 1]!.norm) &&
      !possessive(tokens[first - 1]!.norm)
    )
      first--;
    const before = tokens[first - 1]?.norm ?? '';
    if (!/^(?:the|an?|its|his|her|their)$/iu.test(before) && !possessive(before)) return;
    draft.role = tokens
      .slice(first, at + 1)
      .map((token) => token.norm)
      .join(' ');
    draft.roleLemma = lower;
    draft.gender ||= roleGender(lower);
    draft.affiliation ||= ownerOf(tokens, first - 1, at + 1, nameAt);
    return;
  }
}

const REACH = 9;

const LINK = /^(?:of|for|at|with|in)$/u;

/** The organisation or state in "of the …" after a role, or in the possessive before it. */
function ownerOf(tokens: readonly Token[], before: number, after: number, nameAt: ReadonlyMap<number, Name>): string {
  const shown = ({ first, last, entry }: Name): string =>
    entry ? (englishLexis().states.get(entry.key)?.names[0] ?? entry.key) : wordsOf(tokens, { first, last }).join(' ');
  if (LINK.test(tokens[after]?.norm ?? '')) {
    const at = tokens[after + 1]?.norm.toLowerCase() === 'the' ? after + 2 : after + 1;
    const name = nameAt.get(at);
    return name && name.kind !== 'PER' ? shown(name) : '';
  }
  for (let first = before; first > before - 3; first--) {
    const name = nameAt.get(first);
    if (name?.last === before + 1 && name.kind !== 'PER' && possessive(tokens[before]!.norm)) return shown(name);
  }
  return '';
}

/** What may belong to a role before its noun: no article, possessive or number. */
const MODIFIES = /^(?!(?:the|an?|its|his|her|their|one|of|as|and)$)\p{L}[\p{L}-]*$/iu;

/** "Jane Doe, a spokeswoman for the ministry,". */
export function apposition(tokens: readonly Token[], draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
  const { roles } = englishLexis();
  if (tokens[draft.last]?.norm !== ',' || draft.role) return;
  for (let index = draft.last + 1; index < draft.last + 7; index++) {
    const word = tokens[index];
    if (word?.kind !== 'word') return;
    const lower = word.norm.toLowerCase();
    if (roles.has(lower)) {
      // "chief executive", "union leader", "shop owner"
      let last = index;
      while (roles.has(tokens[last + 1]?.norm.toLowerCase() ?? '')) last++;
      let first = index;
      while (first > draft.last + 1 && index - first < 2 && MODIFIES.test(tokens[first - 1]!.norm)) first--;
      draft.role = tokens
        .slice(first, last + 1)
        .map(({ norm }) => norm)
        .join(' ');
      draft.roleLemma = tokens[last]!.norm.toLowerCase();
      draft.gender ||= roleGender(draft.roleLemma);
      draft.affiliation ||= ownerOf(tokens, first - 1, last + 1, nameAt);
      return;
    }
    if (/^(?:who|which|said|says|and|but|was|is|of|in)$/u.test(lower)) return;
  }
}

export function wordsOf(tokens: readonly Token[], { first, last }: Pick<Name, 'first' | 'last'>): string[] {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(bare(tokens[index]!.norm));
  return words;
}
