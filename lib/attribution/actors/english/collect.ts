// Drafts of mentions in English text: names with their roles, role nouns, groups, anonymous voices, documents. Pure.

import { englishWord } from '../../../language/en/words';
import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import { blank, type Draft } from '../drafts';
import type { Name } from '../names';
import { unnamedByWishEnglish } from '../unnamed';
import { firstNameGender } from '../words';
import { englishLexis, roleGender } from './lexis';
import { bare, possessive } from './runs';

const SPEAKS =
  /^(?:sa(?:id|ys?)|told|tell|warn|argu|claim|report|add|announc|den(?:y|ied)|accus|insist|suggest|show|found|find|urg|call|describ|confirm|believe|demand|estimat|expect|predict|hop(?:e|ed|es)|fear|prais|condemn|oppose|back(?:ed|s)$|not(?:e|ed)|criti|welcom|declin|refus)/u;

/** Drafts in text order. */
export function collectEnglish(doc: TextDocument, names: readonly Name[], sentences: Uint32Array): Draft[] {
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  const drafts: Draft[] = [];
  const add = (draft: Draft): void => {
    draft.sentence = sentences[draft.first] ?? 0;
    taken.fill(1, draft.first, draft.last);
    drafts.push(draft);
  };
  for (const { first, last } of names) taken.fill(1, first, last);
  const expanded = abbreviations(tokens, names);
  const nameAt = new Map(names.map((name) => [name.first, name]));
  for (const name of names) {
    const draft =
      name.kind === 'PER'
        ? person(tokens, name, nameAt)
        : name.kind === 'ORG'
          ? organisation(tokens, name, expanded)
          : state(doc, name);
    if (draft) add(draft);
  }
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || tokens[index]!.kind !== 'word') continue;
    const draft = noun(tokens, index);
    if (draft && !taken.subarray(draft.first, draft.last).includes(1)) add(draft);
  }
  return drafts.sort((one, other) => one.first - other.first);
}

function person(tokens: readonly Token[], { first, last }: Name, nameAt: ReadonlyMap<number, Name>): Draft {
  const { titles, roles, adjectives } = englishLexis();
  const draft = blank(first, last, 'name', 'person');
  for (let index = first; index < last; index++)
    if (tokens[index]!.norm !== '.') draft.name.push(bare(tokens[index]!.norm));
  if (draft.name.length > 1) draft.gender = firstNameGender(draft.name[0]!) ?? '';
  let begin = first;
  const role: string[] = [];
  while (begin > 0 && begin > first - 6) {
    const period = tokens[begin - 1]!.norm === '.';
    const at = period ? begin - 2 : begin - 1;
    const word = tokens[at];
    if (word?.kind !== 'word') break;
    // "Mr. Doe", not "on Tuesday. Detective Inspector Doe".
    if (period && !titles.has(word.norm) && !titles.has(`${word.norm}.`)) break;
    const lower = word.norm.toLowerCase();
    if (titles.has(word.norm) || titles.has(`${word.norm}.`)) {
      if (/^Mr/u.test(word.norm) && word.norm !== 'Mrs') draft.gender = word.norm.startsWith('Mrs') ? 'f' : 'm';
      if (/^(?:Mrs|Ms|Miss|Lady|Dame|Queen)/u.test(word.norm)) draft.gender = 'f';
    } else if (roles.has(lower)) {
      role.unshift(word.norm);
      draft.roleLemma ||= lower;
      draft.gender ||= roleGender(lower);
    } else if (
      role.length &&
      (/^(?:prime|vice|deputy|foreign|former|attorney|interior|finance|defence|defense|health)$/iu.test(word.norm) ||
        /^\p{Lu}/u.test(word.norm))
    ) {
      const code = adjectives.get(lower);
      if (code) draft.nationality = code;
      else role.unshift(word.norm);
    } else break;
    begin = at;
  }
  if (role.length) {
    draft.role = role.join(' ');
    if (/^(?:the|a|an|his|her|their)$/iu.test(tokens[begin - 1]?.norm ?? '')) begin--;
  }
  draft.first = begin;
  apposition(tokens, draft, nameAt);
  beforeComma(tokens, draft, nameAt);
  return draft;
}

/** "Its president, David McCall,", "A spokesman for the commission, Olof Gill,": the role stands before the comma. */
function beforeComma(tokens: readonly Token[], draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
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
function apposition(tokens: readonly Token[], draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
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

/** "Italian Bishops' Conference (CEI)": what an abbreviation stands for, by both of its forms. */
function abbreviations(tokens: readonly Token[], names: readonly Name[]): Map<string, string> {
  const expanded = new Map<string, string>();
  for (let number = 0; number + 1 < names.length; number++) {
    const [long, short] = [names[number]!, names[number + 1]!];
    if (long.kind !== 'ORG' || long.entry || short.first !== long.last + 1 || short.last - short.first !== 1) continue;
    if (tokens[long.last]!.norm !== '(' || tokens[short.last]?.norm !== ')') continue;
    const { norm } = tokens[short.first]!;
    if (!/^\p{Lu}{2,7}$/u.test(norm)) continue;
    const full = wordsOf(tokens, long).join(' ');
    expanded.set(norm, full);
    expanded.set(full, full);
  }
  return expanded;
}

function wordsOf(tokens: readonly Token[], { first, last }: Pick<Name, 'first' | 'last'>): string[] {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(bare(tokens[index]!.norm));
  return words;
}

function organisation(tokens: readonly Token[], name: Name, expanded: ReadonlyMap<string, string>): Draft {
  const { first, last, entry } = name;
  const draft = blank(first, last, 'name', entry?.list === 'media' ? 'media' : 'organisation');
  const words = wordsOf(tokens, name);
  draft.key = entry?.key ?? expanded.get(words.join(' ')) ?? '';
  draft.name = entry ? [entry.key] : words;
  draft.gender = 'n';
  return draft;
}

function state({ tokens, text }: TextDocument, { first, last, entry }: Name): Draft | null {
  // Places that are no states speak for nobody.
  if (entry?.list !== 'state' && entry?.list !== 'seat') return null;
  if (entry.list === 'seat' && /^(?:in|at|near|from|to|outside|around|of)$/iu.test(tokens[first - 1]?.norm ?? ''))
    return null;
  if (entry.list === 'seat' && entry.key === 'BE' && !/belgi/iu.test(text)) {
    // Brussels is the European Union unless Belgium is about.
    const union = blank(first, last, 'metonym', 'organisation');
    union.key = 'European Union';
    union.name = ['European Union'];
    union.gender = 'n';
    return union;
  }
  const draft = blank(first, last, entry.list === 'seat' ? 'metonym' : 'name', 'state');
  draft.key = entry.key;
  draft.name = [englishLexis().states.get(entry.key)!.names[0]!];
  draft.gender = 'n';
  if (tokens[first - 1]?.norm.toLowerCase() === 'the') draft.first--;
  return draft;
}

/** Adjectives as well as roles. */
const EITHER =
  /^(?:republican|democrat|democratic|conservative|liberal|general|independent|progressive|native|principal|chief|head|lead|minor|major|private)$/u;
/** Words after a role that is a noun. */
const AFTER =
  /^(?:who|whose|said|says|told|of|in|from|and|or|is|was|are|were|has|had|have|will|would|can|could|to|for|at|on|with|by|as|but|also|then|did|does|added|argued|wrote|warned)$/u;

/** "the senator", "officials", "a source", "the report". */
function noun(tokens: readonly Token[], index: number): Draft | null {
  const { roles, groups, anonymous, documents, sources, adjectives } = englishLexis();
  const { norm } = tokens[index]!;
  const { lower: whole } = englishWord(norm);
  const lower = bare(whole);
  if (!sources.has(lower) || startsUpper(tokens[index + 1]?.norm ?? '')) return null;
  let first = index;
  let nationality = '';
  while (
    first > index - 4 &&
    tokens[first - 1]?.kind === 'word' &&
    !/^(?:the|a|an|that|and|of|to|in|by|for|from|with|as|but|is|was|are|were|said|says)$/iu.test(
      tokens[first - 1]!.norm,
    ) &&
    !SPEAKS.test(tokens[first - 1]!.norm) &&
    !possessive(tokens[first - 1]!.norm)
  ) {
    nationality ||= adjectives.get(tokens[first - 1]!.norm.toLowerCase()) ?? '';
    first--;
    if (index - first > 2) break;
  }
  const article = tokens[first - 1]?.norm.toLowerCase() ?? '';
  const determined = /^(?:the|this|that)$/u.test(article);
  const wish = (!determined || groups.has(lower)) && unnamedByWishEnglish(tokens, index);
  if (!wish && roles.has(lower) && !groups.has(lower)) {
    if (!determined || (article !== 'the' && first < index)) return null;
    // "the general election", "the Republican base".
    const next = tokens[index + 1];
    if (EITHER.test(lower) && next?.kind === 'word' && !AFTER.test(next.norm)) return null;
    const draft = blank(first - 1, index + 1, 'role', 'person');
    draft.definite = true;
    draft.role = lower;
    draft.roleLemma = lower;
    draft.gender = roleGender(lower);
    draft.nationality = nationality;
    return draft;
  }
  const near = tokens.slice(Math.max(0, index - 4), index + 5);
  const source = near.some(({ norm }) => SPEAKS.test(norm) || /^according$/iu.test(norm));
  if (!source && !wish) return null;
  const kind = wish || anonymous.has(lower) ? 'anonymous' : documents.has(lower) ? 'document' : 'group';
  const begin = kind === 'group' && index - first > 1 ? index - 1 : first;
  const draft = blank(determined || /^an?$/u.test(article) ? first - 1 : begin, index + 1, 'role', kind);
  draft.plural = kind === 'group' || (wish && groups.has(lower));
  draft.name = [lower];
  return draft;
}
