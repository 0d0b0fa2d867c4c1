// Drafts of mentions in English text: names with their roles, role nouns, groups, anonymous voices, documents. Pure.

import { englishWord } from '../../../language/en/words';
import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import { blank, type Draft } from '../drafts';
import type { Name } from '../names';
import { unnamedByWishEnglish } from '../unnamed';
import { firstNameGender } from '../words';
import { englishLexis, roleGender } from './lexis';
import { apposition, beforeComma, wordsOf } from './roles';
import { bare, possessive } from './runs';

const SPEAKS =
  /^(?:sa(?:id|ys?)|told|tell|warn|argu|claim|report|add|announc|den(?:y|ied)|accus|insist|suggest|show|found|find|urg|call|describ|confirm|believe|demand|estimat|expect|predict|hop(?:e|ed|es)|fear|prais|condemn|oppose|back(?:ed|s)$|not(?:e|ed)|criti|welcom|declin|refus)/u;

/** Drafts in text order. */
export function collectEnglish(doc: TextDocument, names: readonly Name[], sentences: Int32Array): Draft[] {
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

const INITIAL = /^(?:\p{Lu}|St)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/u;

function person(tokens: readonly Token[], { first, last }: Name, nameAt: ReadonlyMap<number, Name>): Draft {
  const { titles, roles, adjectives } = englishLexis();
  const draft = blank(first, last, 'name', 'person');
  for (let index = first; index < last; index++) {
    const { norm } = tokens[index]!;
    // "John D. Lark Jr.": the period of an initial is shown; by what follows the surname nobody is named again.
    if (index > first && SUFFIX.test(norm)) break;
    if (norm !== '.') draft.name.push(bare(norm));
    else if (INITIAL.test(draft.name[draft.name.length - 1] ?? '')) draft.name.push(`${draft.name.pop()}.`);
  }
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
