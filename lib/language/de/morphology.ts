// Pure. All readings of a German word form: closed classes, lexicon, separable prefixes, inflected adjectives,
// nominalised adjectives, compounds, suffix rules. Ambiguity is kept; nothing here looks at the sentence.
import { startsUpper } from '../../text/characters';
import { compoundLemma, SHORTEST_HEAD, SHORTEST_TAIL } from './compounds';
import { functionWord, mayBeNounToo, mayBeVerbToo } from './functionWords';
import { withoutGenderSign } from './gender-sign';
import type { Lexicon } from './lexicon';
import { guessNoun, guessVerb } from './suffixes';
import { CASE, GENDER, type NominalReading, NUMBER, type Reading, type VerbReading } from './types';

/** Look-ups kept before the cache starts anew: bounds the memory on texts of many different words. */
const CACHE_LIMIT = 60_000;
const JOINS_LIMIT = 2_000;
/** Longer "words" are OCR or hostile; they get no readings. */
const LONGEST = 60;

/**
 * Readings of a form. A capitalised form is read as a noun and, since it may begin a sentence, also in lower case.
 *
 * @param form a token's `norm`
 * @returns possibly empty; shared between calls, so do not change it
 */
export function readings(lexicon: Lexicon, form: string): readonly Reading[] {
  const known = lexicon.cache.get(form);
  if (known) return known;
  const found = form.length > LONGEST ? [] : analyse(lexicon, form);
  if (lexicon.cache.size > CACHE_LIMIT) lexicon.cache.clear();
  lexicon.cache.set(form, found);
  return found;
}

function analyse(lexicon: Lexicon, written: string): Reading[] {
  const form = withoutGenderSign(written);
  if (!startsUpper(form)) return lower(lexicon, form, true);
  const small = form.toLowerCase();
  const asLower = lower(lexicon, small, false);
  if (functionWord(small) && !mayBeNounToo(small)) return asLower;
  const nouns = noun(lexicon, form);
  return [...nouns, ...asLower];
}

/** @param guess whether suffix rules may speak where nothing is known */
function lower(lexicon: Lexicon, form: string, guess: boolean): Reading[] {
  const closed = functionWord(form);
  if (closed) return mayBeVerbToo(form) ? [...closed, ...lexicon.lookUp(form)] : [...closed];
  const direct = lexicon.lookUp(form).filter((reading) => reading.pos !== 'adjective' || reading.lemma === form);
  const found: Reading[] = [...direct, ...prefixed(lexicon, form), ...adjective(lexicon, form)];
  if (found.length) return found;
  // Swiss spelling: "grosse", "Strasse".
  const sharp = form.includes('ss') ? form.replace('ss', 'ß') : form;
  if (sharp !== form) {
    const swiss = lower(lexicon, sharp, false);
    if (swiss.length) return swiss;
  }
  return guess ? guessVerb(form) : found;
}

/** "vorwirft", "vorgeworfen", "vorzuwerfen": a separable prefix before a form of the simple verb. */
function prefixed(lexicon: Lexicon, form: string): VerbReading[] {
  const sure = withPrefix(lexicon, form, false);
  return sure.length ? sure : withPrefix(lexicon, form, true);
}

/** Prefix verbs are made freely; one the dictionary lacks is believed where its form shows it, or the prefix is long. */
const LONG_PREFIX = 4;

const NO_PREFIXES: readonly string[] = [];

/** @param free whether the verb may be missing in the dictionary */
function withPrefix(lexicon: Lexicon, form: string, free: boolean): VerbReading[] {
  const exists = (lemma: string, prefix: string, marked: boolean): boolean =>
    free ? marked || prefix.length >= LONG_PREFIX : isVerb(lexicon, lemma);
  const found: VerbReading[] = [];
  for (const prefix of lexicon.prefixesBy.get(form.charAt(0)) ?? NO_PREFIXES) {
    if (form.length < prefix.length + 3 || !form.startsWith(prefix)) continue;
    let rest = form.slice(prefix.length);
    let zu = false;
    if (rest.startsWith('zu') && rest.length > 5) {
      const after = rest.slice(2);
      if (isVerb(lexicon, after) && exists(prefix + after, prefix, true)) {
        rest = after;
        zu = true;
      }
    }
    for (const reading of lexicon.lookUp(rest)) {
      if (reading.pos !== 'verb' || reading.form === 'imperative') continue;
      const marked = zu || (reading.form === 'participle2' && rest.startsWith('ge'));
      if (!exists(prefix + reading.lemma, prefix, marked)) continue;
      if (zu && reading.form !== 'infinitive') continue;
      found.push({ ...reading, lemma: prefix + reading.lemma, prefix, form: zu ? 'zuInfinitive' : reading.form });
    }
    if (found.length) break;
  }
  return found;
}

const isVerb = (lexicon: Lexicon, lemma: string): boolean =>
  lexicon.lookUp(lemma).some((reading) => reading.pos === 'verb' && reading.form === 'infinitive');

/**
 * The verb that a simple verb makes with a separated prefix: ("werfen", "vor") → "vorwerfen".
 *
 * @returns null if there is no such verb
 */
export function joinPrefix(lexicon: Lexicon, lemma: string, prefix: string): string | null {
  let known = lexicon.joins.get(prefix);
  if (!known) {
    known = new Map();
    lexicon.joins.set(prefix, known);
  }
  const before = known.get(lemma);
  if (before !== undefined) return before;
  // Prefixes are few; the verbs of one are kept up to a limit.
  if (known.size > JOINS_LIMIT) known.clear();
  const joined = prefix + lemma;
  const found = isVerb(lexicon, joined) ? joined : null;
  known.set(lemma, found);
  return found;
}

/** True if the word can stand alone at the end of a clause as a separated prefix. */
export const isSeparablePrefix = (lexicon: Lexicon, word: string): boolean => lexicon.prefixes.includes(word);

const ALL_CASES = CASE.nominative | CASE.genitive | CASE.dative | CASE.accusative;
const ANY_GENDER = GENDER.masculine | GENDER.feminine | GENDER.neuter;
const ANY_NUMBER = NUMBER.singular | NUMBER.plural;
/** Case, gender and number that each adjective ending allows, weak and strong together. */
const ENDINGS: [ending: string, cases: number, gender: number, number: number][] = [
  ['em', CASE.dative, GENDER.masculine | GENDER.neuter, NUMBER.singular],
  ['en', ALL_CASES, ANY_GENDER, ANY_NUMBER],
  ['er', CASE.nominative | CASE.genitive | CASE.dative, ANY_GENDER, ANY_NUMBER],
  ['es', CASE.nominative | CASE.accusative, GENDER.neuter, NUMBER.singular],
  ['e', CASE.nominative | CASE.accusative, ANY_GENDER, ANY_NUMBER],
];
const DEGREES = ['', 'er', 'st', 'est', 't'];
/** Comparatives and superlatives from another stem. */
const SUPPLETIVE: Record<string, string> = {
  besser: 'gut',
  best: 'gut',
  höch: 'hoch',
  höher: 'hoch',
  näch: 'nah',
  meist: 'viel',
  mehr: 'viel',
};

/** Inflected adjectives and participles: ending, then degree, then the stem. */
function adjective(lexicon: Lexicon, form: string): NominalReading[] {
  for (const [ending, cases, gender, number] of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < 3) continue;
    const inflected = form.slice(0, -ending.length);
    for (const degree of DEGREES) {
      if (degree && !inflected.endsWith(degree)) continue;
      const stem = degree ? inflected.slice(0, -degree.length) : inflected;
      // "größt": -t alone only after a sibilant.
      if (degree === 't' && !/[ßsz]$/u.test(stem)) continue;
      const lemma = adjectiveLemma(lexicon, stem);
      if (lemma) return [{ pos: 'adjective', lemma, case: cases, gender, number }];
    }
  }
  return [];
}

const UMLAUTS: [string, string][] = [
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
];
const ADJECTIVE_SUFFIXES = [
  'isch',
  'lich',
  'ig',
  'los',
  'bar',
  'sam',
  'haft',
  'ell',
  'iv',
  'al',
  'är',
  'voll',
  'frei',
  'reich',
  'weit',
  'jährig',
  'tägig',
  'fach',
];

function adjectiveLemma(lexicon: Lexicon, stem: string): string | null {
  if (stem.length < 2) return null;
  const suppletive = SUPPLETIVE[stem];
  if (suppletive) return suppletive;
  for (const reading of lexicon.lookUp(stem)) {
    if (reading.pos === 'adjective') return reading.lemma;
    if (reading.pos === 'verb' && (reading.form === 'participle1' || reading.form === 'participle2')) return stem;
  }
  if (prefixed(lexicon, stem).some((reading) => reading.form === 'participle1' || reading.form === 'participle2'))
    return stem;
  for (const [umlaut, plain] of UMLAUTS) {
    const at = stem.lastIndexOf(umlaut);
    if (at < 0) continue;
    const base = stem.slice(0, at) + plain + stem.slice(at + 1);
    if (lexicon.lookUp(base).some((reading) => reading.pos === 'adjective')) return base;
  }
  const hyphen = stem.lastIndexOf('-');
  if (hyphen > 0) return adjectiveLemma(lexicon, stem.slice(hyphen + 1)) ? stem : null;
  return stem.length > 5 && ADJECTIVE_SUFFIXES.some((suffix) => stem.endsWith(suffix)) ? stem : null;
}

/** Nouns: in the lexicon, nominalised, compounds by their last part, else by suffix. */
function noun(lexicon: Lexicon, form: string): Reading[] {
  const direct = lexicon.lookUp(form).filter((reading) => reading.pos === 'noun');
  if (direct.length) return direct;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && hyphen < form.length - 2) {
    const head = form.slice(0, hyphen + 1);
    return noun(lexicon, form.slice(hyphen + 1)).map((reading) => ({ ...reading, lemma: head + reading.lemma }));
  }
  for (let cut = SHORTEST_HEAD; form.length - cut >= SHORTEST_TAIL; cut++) {
    const tail = form.charAt(cut).toUpperCase() + form.slice(cut + 1);
    const base = lexicon.lookUp(tail).filter((reading) => reading.pos === 'noun');
    if (base.length)
      return base.map((reading) => ({ ...reading, lemma: compoundLemma(form.slice(0, cut), reading.lemma) }));
  }
  if (form.includes('ss')) {
    const swiss = lexicon.lookUp(form.replace('ss', 'ß')).filter((reading) => reading.pos === 'noun');
    if (swiss.length) return swiss;
  }
  const nominalised = adjective(lexicon, form.toLowerCase());
  if (nominalised.length) return nominalised.map((reading) => ({ ...reading, pos: 'noun', lemma: form }));
  if (isVerb(lexicon, form.toLowerCase()))
    return [
      { pos: 'noun', lemma: form, case: ALL_CASES & ~CASE.genitive, gender: GENDER.neuter, number: NUMBER.singular },
    ];
  return guessNoun(form);
}
