// What single words tell about actors: roles, nationality, organisations. Pure.
import { withoutGenderSign } from '../../language/de/gender-sign';
import { startsUpper } from '../../text/characters';
import { lexis, type RoleWord } from './lexis';
import type { Gender } from './types';

/** Role nouns that are too short or too frequent inside other words ("Fahrzeuge", "Gewerbe") to count as a compound's end. */
const NOT_AS_ENDING = new Set(
  'erbe graf kunde ordner koch zeuge zeugen ringer tante onkel held mann frau wirt erben kunden star maler leser major mord partner profi senior agent oberst star imam model papst prinz baron fürst kaiser bruder herzog bauer fischer jäger wärter meister könig'.split(
    ' ',
  ),
);
const SHORTEST_FRONT = 3;
/** Words that are kept; the memory starts anew when it is full. */
const MEMORY = 20_000;
/** What was computed for a word, one slot for each function. */
const memory = new Map<string, unknown[]>();
let slots = 0;
// Several functions are asked for one word in a row.
let latest = '';
let latestValues: unknown[] = [];

function valuesOf(word: string): unknown[] {
  let values = memory.get(word);
  if (!values) {
    if (memory.size >= MEMORY) memory.clear();
    values = new Array<unknown>(slots).fill(undefined);
    memory.set(word, values);
  }
  latest = word;
  latestValues = values;
  return values;
}

/** Remembers what was computed for a word: articles repeat themselves, and so do articles among each other. */
export function remembering<Value extends object | string | boolean | null>(
  compute: (word: string) => Value,
): (word: string) => Value {
  const slot = slots++;
  return (word) => {
    const values = word === latest ? latestValues : valuesOf(word);
    const before = values[slot] as Value | undefined;
    if (before !== undefined) return before;
    const value = compute(word);
    values[slot] = value;
    return value;
  };
}

/** Letters at a word's end by which most words are told apart from those that end in a listed word. */
const TAIL = 3;

/** Whether a word may end in one of some words (each of three letters or more): one look-up instead of one for each ending. */
export function endingsOf(words: Iterable<string>): (word: string) => boolean {
  const tails = new Set<string>();
  for (const word of words) tails.add(word.slice(-TAIL));
  return (word) => tails.has(word.slice(-TAIL));
}

let roleEndings: ((word: string) => boolean) | undefined;
let organisationEndings: ((word: string) => boolean) | undefined;

/** The role that a noun names ("US-Diplomaten" → Diplomat), or null. */
export const roleOf = (word: string): RoleWord | null =>
  startsUpper(word) || startsUpper(word.slice(word.lastIndexOf('-') + 1)) ? rememberedRole(word) : null;

const rememberedRole = remembering((written: string): RoleWord | null => {
  if (written.length < 3 || written.length > 60) return null;
  const word = withoutGenderSign(written);
  const { roles } = lexis();
  const lower = word.toLowerCase();
  roleEndings ??= endingsOf(roles.keys());
  if (!roleEndings(lower)) return null;
  const whole = roles.get(lower);
  if (whole) return whole;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const tail = roles.get(lower.slice(hyphen + 1));
    if (tail) return tail;
  }
  for (let begin = SHORTEST_FRONT; begin <= lower.length - 4; begin++) {
    const tail = lower.slice(begin);
    const found = roles.get(tail);
    if (found && !NOT_AS_ENDING.has(found.lemma.toLowerCase()) && !NOT_AS_ENDING.has(tail)) return found;
  }
  return null;
});

/** The base form of a role noun as the text has it: "US-Diplomaten" → "US-Diplomat", "Sprecherin" stays. */
export function roleName(word: string, role: RoleWord): string {
  const lower = word.toLowerCase();
  const lemma = role.lemma.toLowerCase();
  const at = lower.lastIndexOf(lemma);
  if (at >= 0 && role.gender !== 'f') return word.slice(0, at + lemma.length);
  if (role.gender === 'f' && lower.endsWith('innen')) return word.slice(0, -3);
  if (role.gender === '' && lower.endsWith('en') && lemma.endsWith('er')) return word.slice(0, -1);
  return word;
}

const ADJECTIVE_ENDINGS = ['en', 'em', 'er', 'es', 'e', ''];

/** Marks pairs of letters in which an adjective of nationality ends before its inflection ("ch"), so that few words are looked up. */
let stemEnds: Uint8Array | undefined;

const pairAt = (word: string, end: number): number => (word.charCodeAt(end - 2) * 31 + word.charCodeAt(end - 1)) & 255;

function mayBeNational(word: string): boolean {
  if (!stemEnds) {
    stemEnds = new Uint8Array(256);
    for (const stem of lexis().adjectives.keys()) {
      stemEnds[pairAt(stem, stem.length)] = 1;
      stemEnds[pairAt(stem.toUpperCase(), stem.length)] = 1;
    }
  }
  const { length } = word;
  return (
    (stemEnds[pairAt(word, length)]! | stemEnds[pairAt(word, length - 1)]! | stemEnds[pairAt(word, length - 2)]!) !== 0
  );
}

/** Code of the state whose adjective this is ("chinesischen" → CN), or null. */
export const nationality = (word: string): string | null =>
  word.length < 5 || !mayBeNational(word) ? null : rememberedNationality(word);

const rememberedNationality = remembering((word: string): string | null => {
  const { adjectives } = lexis();
  const lower = word.toLowerCase();
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const code = adjectives.get(ending ? lower.slice(0, -ending.length) : lower);
    if (code) return code;
  }
  return null;
});

/** What an organisation's noun is in its base form. */
interface OrganisationNoun {
  gender: Gender | 'p';
  /** Letters of a genitive ending: "Ministeriums" 1, "Amtes" 2. */
  ending: number;
}

/** Gender ('p' plural) of a common noun that is an organisation by its ending, or null. */
export const organisationNoun = (word: string): Gender | 'p' | null =>
  startsUpper(word) ? (organisation(word)?.gender ?? null) : null;

/** "Ministeriums" → "Ministerium", "Amtes" → "Amt"; "Krankenhaus" and what is no organisation's noun stay as they are. */
export function organisationBase(word: string): string {
  const ending = organisation(word)?.ending ?? 0;
  return ending ? word.slice(0, -ending) : word;
}

const organisation = remembering((word: string): OrganisationNoun | null => {
  if (word.length < 3 || !startsUpper(word)) return null;
  const lower = word.toLowerCase();
  organisationEndings ??= endingsOf(lexis().organisationEndings.keys());
  const endings = lower.endsWith('es') && lower.length > 5 ? [0, 2, 1] : lower.endsWith('s') ? [0, 1] : [0];
  for (const ending of endings) {
    const form = lower.slice(0, lower.length - ending);
    if (!organisationEndings(form)) continue;
    for (let begin = 0; begin <= form.length - 3; begin++) {
      if (begin > 0 && begin < SHORTEST_FRONT) continue;
      const gender = lexis().organisationEndings.get(form.slice(begin));
      if (gender !== undefined) return gender === '-' ? null : { gender, ending };
    }
  }
  return null;
});

/** Gender of one from a listed town: "Dortmunderin" f, "Hamburger" m; '' if it is none. */
export const townPerson = (word: string): 'm' | 'f' | '' =>
  (word.endsWith('er') || word.endsWith('erin')) && startsUpper(word) ? fromTown(word) : '';

const fromTown = remembering((word: string): 'm' | 'f' | '' => {
  const feminine = word.endsWith('erin');
  const stem = word.slice(0, feminine ? -4 : -2);
  if (stem.length < 4) return '';
  const { trie, towns } = lexis();
  for (const town of [stem, `${stem}en`, `${stem}e`]) {
    if (towns.has(town)) return feminine ? 'f' : 'm';
    const match = trie.match([{ norm: town, begin: 0, end: 0, kind: 'word' }], 0);
    if (match && (match.entry.list === 'place' || match.entry.list === 'seat')) return feminine ? 'f' : 'm';
  }
  return '';
});

/** Gender of a first name; undefined if it is none. "Hans-Peter" counts by its first part. */
export const firstNameGender = (word: string): Gender | undefined =>
  startsUpper(word) ? (firstName(word) ?? undefined) : undefined;

const firstName = remembering((word: string): Gender | null => {
  const { firstNames } = lexis();
  const lower = word.toLowerCase();
  const whole = firstNames.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  return hyphen > 1 ? (firstNames.get(lower.slice(0, hyphen)) ?? null) : null;
});

/** Ends with an adjective's inflection: may stand between article and noun. */
export const mayBeAdjective = (word: string): boolean => {
  if (word.length < 4 || startsUpper(word)) return false;
  const last = word.charAt(word.length - 1);
  return (
    last === 'e' ||
    ((last === 'n' || last === 'm' || last === 'r' || last === 's') && word.charAt(word.length - 2) === 'e')
  );
};

const GLUED = [
  'haben',
  'hatten',
  'hätten',
  'habe',
  'hat',
  'sind',
  'waren',
  'seien',
  'werden',
  'wurden',
  'dass',
  'und',
  'die',
  'der',
  'des',
];

const GLUED_FIRST = [...new Set(GLUED.map((word) => word.charAt(0)))].join('');

/** Length of a little word that a missing space has glued before an adjective of nationality ("habenukrainische" → 5), else 0. */
export function gluedPrefix(word: string): number {
  if (word.length < 9 || !GLUED_FIRST.includes(word.charAt(0)) || nationality(word)) return 0;
  for (const prefix of GLUED) {
    if (word.startsWith(prefix) && nationality(word.slice(prefix.length))) return prefix.length;
  }
  return 0;
}

/** An adjective as it stands without an article: "russische" Militär (n) → "russisches". */
export function strong(adjective: string, gender: Gender | 'p'): string {
  if (startsUpper(adjective)) return adjective;
  const ending = ADJECTIVE_ENDINGS.find((one) => one !== '' && adjective.endsWith(one));
  if (!ending) return adjective;
  const stem = adjective.slice(0, -ending.length);
  return stem + (gender === 'm' ? 'er' : gender === 'n' ? 'es' : 'e');
}
