// What the name tagger reads of a word: hashes of features, by their place relative to the word that is tagged. Pure.
import type { Clusters } from '../../../language/de/clusters';
import type { Lexicon } from '../../../language/de/lexicon';
import { hashOf, mix } from '../../../language/hash';
import { isDigit, startsUpper } from '../../../text/characters';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import { firstNameGender, nationality, organisationNoun, roleOf } from '../words';

/** Labels of the tagger; names of other kinds (MISC) are learned so that they are not taken for these. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;
export const LABEL_COUNT = LABELS.length;
/** Words to the left and right that are read. */
export const WINDOW = 2;

/** What is known of one word form; the same wherever it stands. */
export interface WordFacts {
  /** Feature hashes to be summed where the word stands at offset −2 … +2 of the tagged one. */
  at: (readonly number[])[];
  /** Short codes for joint features of neighbours. */
  shape: number;
  kind: number;
  coarse: number;
  fine: number;
}

export interface FactSources {
  lexicon?: Lexicon;
  clusters?: Clusters;
  /** Guess from letters (guess.ts). */
  guess?: (word: string) => number;
  /** true: the word itself, its long endings and its name class are not read (scripts/train/name-classes.ts). */
  blind?: boolean;
}

const LEVELS = 5;

/** Shape: lower, Capital, CAPITALS, Capital-Capital, CamelCase, digits, other; with a mark for length one. */
export function shapeOf(word: string): number {
  let upper = 0;
  let digits = 0;
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const char = word.charAt(index);
    if (isDigit(word.charCodeAt(index))) digits++;
    else if (char.toLowerCase() !== char.toUpperCase()) {
      letters++;
      if (char !== char.toLowerCase()) upper++;
    }
  }
  if (letters === 0) return digits ? 1 : 2;
  if (upper === 0) return digits ? 3 : 4;
  const first = startsUpper(word);
  if (upper === letters) return letters === 1 ? 5 : letters <= 4 ? 6 : 7;
  if (!first) return 8;
  const hyphen = word.indexOf('-') > 0;
  if (upper === 1) return digits ? 9 : hyphen ? 10 : 11;
  return hyphen ? (startsUpper(word.slice(word.lastIndexOf('-') + 1)) ? 12 : 13) : 14;
}

/** What the word lists say: one code, the strongest first. */
function listKind(word: string, capital: boolean): number {
  const lists = lexis();
  if (!capital) {
    if (lists.particles.has(word)) return 1;
    return nationality(word) ? 2 : 0;
  }
  if (lists.titles.has(word) || lists.titles.has(`${word}.`)) return 3;
  if (lists.legalForms.has(word)) return 4;
  const entry = lists.trie.match([{ norm: word, begin: 0, end: 0, kind: 'word' }], 0)?.entry;
  const gender = firstNameGender(word);
  if (gender !== undefined) return entry ? 5 : gender === 'm' ? 6 : 7;
  if (entry)
    return (
      { place: 32, state: 8, seat: 9, media: 10, organisation: 11, party: 12, authority: 13, company: 14 }[entry.list] +
      (entry.common ? 10 : 0)
    );
  if (lists.neverNames.has(word)) return 25;
  const role = roleOf(word);
  if (role) return role.number === 'plural' ? 27 : 26;
  if (lists.people.has(word)) return 28;
  if (nationality(word)) return 29;
  if (lists.mediaNouns.has(word)) return 30;
  const organisation = organisationNoun(word);
  if (organisation) return 31;
  return 0;
}

/** Which parts of speech the lexicon knows the form for: 1 noun, 2 verb, 4 adjective, 8 the same in lower case; 16 compound end. */
function lexiconBits(word: string, capital: boolean, lexicon: Lexicon | undefined): number {
  if (!lexicon) return 32;
  let bits = 0;
  for (const { pos } of lexicon.lookUp(word)) bits |= pos === 'noun' ? 1 : pos === 'verb' ? 2 : 4;
  if (!capital) return bits;
  const lower = word.toLowerCase();
  if (lexicon.lookUp(lower).length) bits |= 8;
  if (!(bits & 1)) {
    for (let begin = 3; begin <= word.length - 4; begin++) {
      if (lexicon.lookUp(word.charAt(begin).toUpperCase() + word.slice(begin + 1)).some(({ pos }) => pos === 'noun')) {
        bits |= 16;
        break;
      }
    }
  }
  return bits;
}

/** Computes the facts of a word; callers cache them. */
export function factsOf(norm: string, sources: FactSources): WordFacts {
  const capital = startsUpper(norm);
  const lower = norm.toLowerCase();
  const shape = shapeOf(norm);
  const kind = listKind(norm, capital);
  const { clusters } = sources;
  let entry = clusters ? clusters.find(norm) : -1;
  let genitive = 0;
  if (clusters && entry < 0 && capital) {
    // All capitals, genitive: the cluster of the form that is known.
    const base = withoutGenitive(norm);
    if (base !== norm) entry = clusters.find(base);
    if (entry >= 0) genitive = 1;
    else if (shape === 7) entry = clusters.find(norm.charAt(0) + lower.slice(1));
  }
  let fine = entry >= 0 && clusters ? clusters.fine(entry) : -1;
  const classes = entry >= 0 && clusters ? clusters.nameClass(entry) : 0;
  const nameClass = classes & 31;
  const place = (classes & 32) !== 0;
  let tail = -1;
  if (clusters && norm.includes('-')) {
    const part = clusters.find(norm.slice(norm.lastIndexOf('-') + 1));
    if (part >= 0) tail = clusters.fine(part);
    if (fine < 0) fine = -1;
  }
  const middle = fine >= 0 && clusters ? clusters.middle(fine) : -1;
  const coarse = fine >= 0 && clusters ? clusters.coarse(fine) : -1;
  const bits = lexiconBits(norm, capital, sources.lexicon);
  const word = hashOf(norm);
  // Words of the table taught the guess: it would flatter itself on them.
  const guess = sources.guess && capital && nameClass === 0 && norm.length > 2 ? sources.guess(norm) + 1 : 0;
  const at: number[][] = [];
  for (let offset = 0; offset < LEVELS; offset++) {
    const list: number[] = [];
    const put = (template: number, value: number) => list.push(feature(template * LEVELS + offset, value));
    if (!sources.blind || offset !== WINDOW) put(1, word);
    put(2, shape);
    put(3, kind * 64 + bits);
    if (fine >= 0) {
      put(4, coarse);
      put(5, middle);
      put(6, fine);
    }
    if (!sources.blind) {
      put(7, nameClass * 2 + genitive);
      // Places of the gazetteer that are no words of news text: how they look to the dictionary tells them from common words.
      if (place) put(36, nameClass === 0 ? bits : 64 + nameClass);
    }
    if (guess) put(34, guess);
    if (offset === 2 || offset === 1 || offset === 3) {
      put(8, hashOf(lower.slice(-3)));
      put(9, kind);
      put(10, bits * 16 + shape);
      if (tail >= 0) put(11, tail);
    }
    if (offset === 2) {
      if (capital) {
        for (let length = 2; length <= (sources.blind ? 3 : 5); length++) {
          if (norm.length > length) {
            put(12 + length, hashOf(lower.slice(-length)));
            put(20 + length, hashOf(norm.slice(0, length)));
          }
        }
        const hyphen = norm.lastIndexOf('-');
        if (hyphen > 0) {
          put(30, hashOf(lower.slice(hyphen + 1)));
          put(31, hashOf(norm.slice(0, hyphen)));
        }
        if (guess) put(35, guess * 64 + bits);
        put(32, shape * 1024 + Math.min(norm.length, 12) * 64 + bits);
        if (!sources.blind) put(33, nameClass * 64 + bits);
      }
    }
    at.push(list);
  }
  return { at, shape, kind, coarse: coarse + 1, fine: fine + 1 };
}

/** Hash of a feature: template and value. */
export const feature = (template: number, value: number): number =>
  mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(value)) | 0;

/** Template of the first joint feature. */
export const JOINT = 1000;
/** Number of joint features of a word. */
export const JOINT_COUNT = 8;
/** For each of them: its values lie from -1 up to this less two. */
export const JOINT_VALUES = [32 * 1024, 4096, 4096, 65_536, 65_536, 65_536, 2048, 64 * 4096].map(
  (values) => values + 2,
);

/**
 * Features of neighbours together, and of the sentence's beginning.
 *
 * @param facts of the sentence's words
 * @param out takes JOINT_COUNT hashes
 */
export function joint(facts: readonly WordFacts[], index: number, out: Int32Array): void {
  const codes = [facts[index - 1], facts[index], facts[index + 1]].flatMap((word) =>
    word ? [word.shape, word.kind, word.coarse, word.fine] : [0, 0, 0, 0],
  );
  jointValues(codes, 0, 4, 8, index === 0, out);
  for (let one = 0; one < JOINT_COUNT; one++) out[one] = feature(JOINT + one, out[one]!);
}

/**
 * Values of the joint features.
 *
 * @param codes shape, kind, coarse and fine cluster of words, side by side; zeros where there is none
 * @param before where those of the word before begin
 * @param first true: the word begins its sentence
 * @param out takes JOINT_COUNT values
 */
export function jointValues(
  codes: ArrayLike<number>,
  before: number,
  here: number,
  after: number,
  first: boolean,
  out: Int32Array,
): void {
  const shape = codes[here]!;
  const kind = codes[here + 1]!;
  const coarse = codes[here + 2]!;
  const kindBefore = codes[before + 1]!;
  const kindAfter = codes[after + 1]!;
  const coarseBefore = codes[before + 2]!;
  const coarseAfter = codes[after + 2]!;
  out[0] = (codes[before]! * 32 + shape) * 32 + codes[after]!;
  out[1] = kindBefore * 64 + kind;
  out[2] = kind * 64 + kindAfter;
  out[3] = coarseBefore * 256 + coarse;
  out[4] = coarse * 256 + coarseAfter;
  out[5] = coarseBefore * 256 + coarseAfter;
  out[6] = first ? shape * 64 + kind : -1;
  out[7] = (kindBefore * 64 + kind) * 64 + kindAfter;
}
