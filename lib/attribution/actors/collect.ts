// Gathers drafts of all mentions that name somebody by name, role or kind, in text order. Pronouns come later. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument, Token } from '../../text/types';
import { apposition } from './apposition';
import {
  blank,
  type Draft,
  isArticle,
  isDefinite,
  isIndefinite,
  isPossessive,
  personDraft,
  phraseBegin,
} from './drafts';
import { forceNoun, governmentNoun } from './groups';
import { lexis } from './lexis';
import type { Name } from './names';
import { withoutGenitive } from './trie';
import type { Gender } from './types';
import { firstNameGender, gluedPrefix, nationality, organisationNoun, roleName, roleOf, strong } from './words';

/** Drafts of names and nouns. */
export function collect(doc: TextDocument, names: readonly Name[]): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  const sentences = sentenceNumbers(doc);
  const add = (draft: Draft): void => {
    draft.sentence = sentences[draft.first] ?? 0;
    for (let index = draft.first; index < draft.last; index++) taken[index] = 1;
    drafts.push(draft);
  };
  const nameAt = new Map(names.map((name) => [name.first, name]));
  for (const name of names) for (let index = name.first; index < name.last; index++) taken[index] = 1;
  for (const name of names) {
    const draft =
      name.kind === 'PER'
        ? personDraft(doc, name)
        : name.kind === 'ORG'
          ? organisationDraft(doc, name)
          : placeDraft(doc, name);
    if (!draft) continue;
    if (draft.kind === 'person') apposition(doc, draft, nameAt);
    add(draft);
  }
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index]) continue;
    const draft = nounDraft(doc, index);
    if (draft && !overlaps(taken, draft)) add(draft);
  }
  return drafts.sort((one, other) => one.first - other.first);
}

const overlaps = (taken: Uint8Array, { first, last }: Draft): boolean => {
  for (let index = first; index < last; index++) if (taken[index]) return true;
  return false;
};

/** Sentence number of each token. */
export function sentenceNumbers(doc: TextDocument): Uint32Array {
  const numbers = new Uint32Array(doc.tokens.length);
  doc.sentences.forEach(({ first, last }, number) => {
    numbers.fill(number, first, last);
  });
  return numbers;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'im',
  'nach',
  'bei',
  'um',
  'aus',
  'nahe',
  'durch',
  'ab',
  'via',
  'rund',
  'nördlich',
  'südlich',
  'östlich',
  'westlich',
  'In',
  'Im',
  'Aus',
  'Nach',
  'Bei',
]);

/** A state by its name; a seat of government only where it acts, not where something happens in it. */
function placeDraft(doc: TextDocument, { first, last, entry }: Name): Draft | null {
  if (!entry || (entry.list !== 'state' && entry.list !== 'seat')) return null;
  const { tokens } = doc;
  const draft = blank(first, last, entry.list === 'seat' ? 'metonym' : 'name', 'state');
  draft.key = entry.key;
  draft.name = [lexis().statesByCode.get(entry.key)!.names[0]!];
  draft.gender = 'n';
  const before = tokens[first - 1]?.norm ?? '';
  if (entry.list === 'seat') {
    const place =
      PLACE_PREPOSITIONS.has(before) ||
      PLACE_PREPOSITIONS.has(isArticle(before) ? (tokens[first - 2]?.norm ?? '') : '');
    if (
      place &&
      !/^(?:Kreml|Weiße[ns]? Haus|Élysée)/u.test(doc.text.slice(tokens[first]!.begin, tokens[last - 1]!.end))
    )
      return null;
  }
  if (/^(?:USA|Vereinigte|Niederlande|Philippinen|Emirate|VAE)/u.test(tokens[first]!.norm)) {
    draft.plural = true;
    if (isDefinite(before)) draft.first--;
  }
  return draft;
}

function organisationDraft(doc: TextDocument, { first, last, entry }: Name): Draft {
  const { tokens } = doc;
  const media = entry?.list === 'media';
  const draft = blank(first, last, 'name', media ? 'media' : 'organisation');
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(tokens[index]!.norm);
  draft.key = entry?.key ?? '';
  draft.name = entry ? [entry.key] : words;
  const noun = organisationNoun(words[words.length - 1]!);
  if (noun === 'p') draft.plural = true;
  else if (noun) draft.gender = noun;
  const before = tokens[first - 1];
  if (!media && before && isDefinite(before.norm)) draft.definite = true;
  return draft;
}

/** "der US-Diplomat", "die Ministerin", "ukrainische Streitkräfte", "der chinesischen Führung", "das Innenministerium". */
function nounDraft(doc: TextDocument, index: number): Draft | null {
  const { tokens } = doc;
  const { norm, kind } = tokens[index]!;
  if (kind !== 'word' || !startsUpper(norm) || lexis().neverNames.has(norm)) return null;
  const age = /^\d{1,3}-?Jährige[rn]?$/iu.test(norm) || /jährige[rn]?$/u.test(norm);
  const first = phraseBegin(tokens, index);
  const opening = tokens[first]!.norm;
  const state = stateBefore(tokens, first, index);
  if (state && governmentNoun(norm)) {
    const draft = blank(first, index + 1, 'metonym', 'state');
    draft.key = state;
    draft.name = [lexis().statesByCode.get(state)!.names[0]!];
    draft.gender = 'f';
    draft.definite = isDefinite(opening);
    return draft;
  }
  if (state && forceNoun(norm)) {
    const draft = blank(first, index + 1, 'role', 'organisation');
    draft.nationality = state;
    draft.plural = /(?:kräfte|truppen|behörden|dienste|einheiten)n?$/iu.test(norm);
    draft.gender = draft.plural ? '' : forceGender(norm);
    draft.name = baseWords(tokens, first, index, draft.plural ? 'p' : draft.gender);
    draft.skip = gluedPrefix(opening);
    draft.affiliation = lexis().statesByCode.get(state)!.names[0]!;
    return draft;
  }
  const role = age ? null : roleOf(norm);
  const person = lexis().people.get(norm);
  if (age || role || (person && !person.plural)) {
    if (!isArticle(opening) && !headlineLike(doc, index)) return null;
    if (role?.number === 'plural') return null;
    const lower = opening.toLowerCase();
    if (role?.number === 'both' && (lower === 'die' || isPlural(lower)) && role.gender !== 'f' && role.gender !== '')
      return null;
    if (role && role.gender === 'm' && lower === 'die') return null;
    if (!role && person && lower === 'die' && person.gender === 'm') return null;
    const draft = blank(first, index + 1, 'role', 'person');
    draft.definite = isDefinite(opening) || (!isArticle(opening) && headlineLike(doc, index));
    draft.role = role ? roleName(norm, role) : '';
    draft.roleLemma = role ? role.lemma.toLowerCase() : '';
    draft.gender = role?.gender || person?.gender || genderOfArticle(lower);
    draft.nationality = state ?? person?.code ?? '';
    if (isPossessive(opening) || isIndefinite(opening)) draft.definite = false;
    return draft;
  }
  const organisation = organisationNoun(norm);
  if (organisation && (isDefinite(opening) || !isArticle(opening)) && norm.length > 5) {
    const draft = blank(isArticle(opening) ? first : first, index + 1, 'role', 'organisation');
    draft.name = baseWords(tokens, first, index, organisation);
    if (organisation === 'p') draft.plural = true;
    else draft.gender = organisation;
    draft.definite = isDefinite(opening);
    draft.nationality = state ?? '';
    return draft;
  }
  return null;
}

const isPlural = (article: string): boolean => article === 'den' || article === 'diese' || article === 'diesen';

const genderOfArticle = (article: string): 'm' | 'f' | '' =>
  article === 'die' || article === 'diese'
    ? 'f'
    : article === 'dem' || article === 'den' || article === 'des'
      ? 'm'
      : article === 'der'
        ? 'm'
        : '';

function stateBefore(tokens: readonly Token[], first: number, head: number): string | null {
  for (let index = head - 1; index >= first; index--) {
    const { norm } = tokens[index]!;
    const code = nationality(norm.slice(gluedPrefix(norm)));
    if (code) return code;
  }
  return null;
}

/** Adjectives in their form without article, and the noun without genitive "s". */
function baseWords(tokens: readonly Token[], first: number, head: number, gender: Gender | 'p'): string[] {
  const words: string[] = [];
  for (let index = first; index <= head; index++) {
    const { norm } = tokens[index]!;
    if (index === first && isArticle(norm)) continue;
    if (index < head) words.push(strong(norm.slice(index === first ? gluedPrefix(norm) : 0), gender));
    else if (gender === 'p')
      words.push(/(?:kräfte|truppe|einheite)n$/u.test(norm) ? norm.replace(/ften$/u, 'fte') : norm);
    else words.push(norm.endsWith('s') && !norm.endsWith('ss') ? withoutGenitive(norm) : norm);
  }
  return words;
}

const forceGender = (noun: string): Gender =>
  /(?:dienst|dienstes|dienste)$/u.test(noun) ? 'm' : /(?:itär|itärs|eer|eeres)$/u.test(noun) ? 'n' : 'f';

/** In headlines a role stands without article: "US-Diplomat erhebt schwere Vorwürfe". */
function headlineLike(doc: TextDocument, index: number): boolean {
  const before = doc.tokens[index - 1];
  const begin =
    !before ||
    before.norm === ':' ||
    before.norm === '-' ||
    before.norm === '–' ||
    doc.blocks.some(([at]) => at === doc.tokens[index]!.begin);
  return begin && firstNameGender(doc.tokens[index + 1]?.norm ?? '') === undefined;
}
