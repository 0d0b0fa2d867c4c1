// From a word form to all that is known of it: closed lists and the lexicon's readings as bits. Pure.
import type { TokenKind } from '../../text/types';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  determiner,
  MODALS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SEPARABLE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  W_WORDS,
} from './closed';
import { FACT, factsOf } from './facts';
import type { Reading, VerbReading } from './types';
import { WORD, type Word } from './words';

/** Readings of a form as written; `lib/language/de/morphology.ts` bound to a lexicon. */
export type Morphology = (form: string) => readonly Reading[];

/** Short forms that the dictionaries list as verbs (einen, meinen, weisen …) and that are in news text nothing of the kind. */
const NEVER_VERBS = new Set(
  (
    'eine einen einer eines einem ein seine seinen seiner seines seinem meine meinen ihre ihren deine keine unsere weise weit weite ' +
    'der die das den dem des und oder so um zu bis mit nach laut laute bar dank kraft statt trotz fest feste hinter unter über wider ' +
    'beide beiden rechte rechten linke linken große rund runde acht achte achten arme armen lose locker spitze statte eher ehe ' +
    'zwei drei vier fünf sechs sieben neun zehn recht teure leer leere faule heute lautet_ bitte lieber reife stille ferne nähe würden_ ' +
    'genau neu neue offen offene rein reine weiter weitere sicher sichere nahe nahen dessen deren einige einigen daher dabei spät ' +
    'kurz lang mehr viel viele wenig hohe hoch tief jung alt ganz klar gleich gleiche mehrere anders etwas weil jeder warm kalt ' +
    'stark eigen eigene eigenen ander andere anderen müde dichte leicht schwer schwere hart harte nächste letzte nun nur noch also ' +
    'voll volle leise grüne grünen rote roten schwarze weiße blaue trübe matt schlank lahm seid_ hierzu dagegen wohl bislang sonst ' +
    'äußerst genannt_ bar währen während lichten trocken nicht paar halt mal'
  ).split(' '),
);

const NO_VERBS: readonly VerbReading[] = [];
const NO_LEMMAS: readonly string[] = [];

/** Articles within prepositions. */
const CONTRACTED = new Map(
  Object.entries({ am: 'dem', im: 'dem', zum: 'dem', vom: 'dem', beim: 'dem', zur: 'der', ins: 'das', ans: 'das' }),
);

function row(lower: string, bits: number): Word {
  return {
    lower,
    bits,
    facts: factsOf(lower),
    verbs: NO_VERBS,
    lemmas: NO_LEMMAS,
    nonfiniteLemmas: NO_LEMMAS,
    helper: false,
    werden: false,
    thirdPerson: 0,
    case: 0,
    gender: 0,
    number: 0,
    article: determiner(CONTRACTED.get(lower) ?? lower),
    pronoun: SUBJECT_PRONOUNS.get(lower),
    noun: undefined,
    reports: undefined,
    speaks: undefined,
  };
}

/** The word of a form. */
export function classify(norm: string, lower: string, kind: TokenKind, morphology: Morphology): Word {
  if (kind === 'punctuation' || kind === 'quote') return row(lower, WORD.punctuation);
  let bits = norm !== lower && norm.charAt(0) !== lower.charAt(0) ? WORD.upper : 0;
  if (kind === 'number') return row(lower, bits | WORD.number);
  if (determiner(lower)) bits |= WORD.determiner;
  if (SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower)) bits |= WORD.pronoun;
  if (PREPOSITIONS.has(lower)) bits |= WORD.preposition;
  if (SUBORDINATORS.has(lower)) bits |= WORD.subordinator;
  if (COORDINATORS.has(lower)) bits |= WORD.coordinator;
  if (RELATIVE_PRONOUNS.has(lower)) bits |= WORD.relative;
  if (W_WORDS.has(lower)) bits |= WORD.interrogative;
  if (ADVERBS.has(lower)) bits |= WORD.adverb;
  if (SEPARABLE.has(lower)) bits |= WORD.particle;
  const closed = bits & ~WORD.upper;
  let verbs: VerbReading[] | undefined;
  let cases = 0;
  let gender = 0;
  let number = 0;
  const readings = morphology(norm);
  const lowered = bits & WORD.upper ? morphology(lower) : [];
  // "meinen" is a verb as well where no noun can follow (verbs.ts looks).
  const verbal =
    lower === 'meinen' ||
    lower === 'sein' ||
    (!NEVER_VERBS.has(lower) && !(closed & (WORD.determiner | WORD.preposition | WORD.coordinator)));
  for (const reading of readings.length || !lowered.length ? [...readings, ...lowered] : lowered) {
    if (reading.pos === 'verb') {
      if (!verbal) continue;
      verbs ??= [];
      verbs.push(reading);
      bits |= verbBits(reading);
    } else if (reading.pos === 'noun') {
      if (!(bits & WORD.upper)) continue;
      bits |= WORD.noun;
      cases |= reading.case;
      gender |= reading.gender;
      number |= reading.number;
    } else if (reading.pos === 'adjective') {
      bits |= WORD.adjective;
      if (!(bits & WORD.noun)) {
        cases |= reading.case;
        number |= reading.number;
      }
    } else if (reading.pos === 'adverb') bits |= WORD.adverb;
  }
  if (verbs && bits & (WORD.konjunktiv1 | WORD.konjunktiv2)) bits |= clearMood(verbs);
  if (!readings.length && !lowered.length && !closed) bits |= WORD.unknown;
  const word = row(lower, bits);
  word.case = cases;
  word.gender = gender;
  word.number = number;
  if (verbs) addVerbs(word, verbs);
  return word;
}

function addVerbs(word: Word, verbs: readonly VerbReading[]): void {
  const lemmas = new Set<string>();
  const nonfinite = new Set<string>();
  word.verbs = verbs;
  word.facts |= FACT.verb;
  word.helper = true;
  for (const { form, lemma, person, number } of verbs) {
    if (form !== 'imperative') lemmas.add(lemma);
    if (form === 'participle2' || form === 'infinitive') nonfinite.add(lemma);
    if (!AUXILIARIES.has(lemma) && !MODALS.has(lemma)) word.helper = false;
    if (lemma === 'werden') word.werden = true;
    if (person & 4) word.thirdPerson |= number;
  }
  word.lemmas = [...lemmas];
  word.nonfiniteLemmas = [...nonfinite];
}

function verbBits(reading: VerbReading): number {
  let bits = 0;
  switch (reading.form) {
    case 'infinitive':
      bits = WORD.infinitive;
      break;
    case 'zuInfinitive':
      bits = WORD.zuInfinitive;
      break;
    case 'participle2':
      bits = WORD.participle;
      break;
    case 'konjunktiv1':
      bits = WORD.finite | WORD.konjunktiv1;
      break;
    case 'konjunktiv2':
      bits = WORD.finite | WORD.konjunktiv2;
      break;
    case 'present':
    case 'past':
      bits = WORD.finite | WORD.indicative;
      break;
    default:
      break;
  }
  if (bits & WORD.finite) {
    if (AUXILIARIES.has(reading.lemma)) bits |= WORD.auxiliary;
    if (MODALS.has(reading.lemma)) bits |= WORD.modal;
  }
  return bits;
}

/**
 * Whether the third person can only be a Konjunktiv: "habe" is indicative in the first person alone, "sagte" and "haben"
 * in the third as well.
 */
function clearMood(verbs: readonly VerbReading[]): number {
  let indicative = 0;
  let first = 0;
  let second = 0;
  for (const { form, person, number } of verbs) {
    if (!(person & 4)) continue;
    if (form === 'present' || form === 'past') indicative |= number;
    else if (form === 'konjunktiv1') first |= number;
    else if (form === 'konjunktiv2') second |= number;
  }
  return (first & ~indicative ? WORD.clear1 : 0) | (second & ~indicative ? WORD.clear2 : 0);
}
