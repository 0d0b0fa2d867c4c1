// What a German word may be: classes from the closed lists and the lexicon, as bits. Pure.
import type { FormTable, TextDocument, TokenKind } from '../../text/types';
import {
  ADVERBS,
  type Agreement,
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
import { nounCue } from './cues/nouns';
import type { NounCue } from './cues/types';
import { factsOf } from './facts';
import type { Reading, VerbReading } from './types';

/** Readings of a form as written; `lib/language/de/morphology.ts` bound to a lexicon. */
export type Morphology = (form: string) => readonly Reading[];

export const WORD = {
  finite: 1,
  infinitive: 2,
  participle: 4,
  zuInfinitive: 8,
  /** Some finite reading is Konjunktiv I or II. */
  konjunktiv1: 0x10,
  konjunktiv2: 0x20,
  /** Some finite reading is indicative. */
  indicative: 0x40,
  noun: 0x80,
  adjective: 0x100,
  determiner: 0x200,
  pronoun: 0x400,
  preposition: 0x800,
  subordinator: 0x1000,
  coordinator: 0x2000,
  relative: 0x4000,
  interrogative: 0x8000,
  adverb: 0x10000,
  particle: 0x20000,
  upper: 0x40000,
  auxiliary: 0x80000,
  modal: 0x100000,
  number: 0x200000,
  punctuation: 0x400000,
  /** Not in the lexicon at all. */
  unknown: 0x800000,
  /** In the third person it can only be Konjunktiv I ("habe", "sei"), or Konjunktiv II ("hätte"). */
  clear1: 0x1000000,
  clear2: 0x2000000,
} as const;

/** All that is known of a word form. Made once per form and shared by all its tokens; every field is always there. */
export interface Word {
  lower: string;
  /** WORD bits. */
  bits: number;
  /** FACT bits (facts.ts). */
  facts: number;
  /** Verb readings; empty for words that are never verbs. */
  verbs: readonly VerbReading[];
  /** Infinitives of the verb readings, imperatives left out; each once. */
  lemmas: readonly string[];
  /** The same of the participle and infinitive readings alone. */
  nonfiniteLemmas: readonly string[];
  /** true: all verb readings are of haben, sein, werden or a modal. */
  helper: boolean;
  /** true: some verb reading is of werden. */
  werden: boolean;
  /** Number bits that the finite readings allow in the third person. */
  thirdPerson: number;
  /** CASE, GENDER, NUMBER bits of the noun or adjective readings; 0 if unknown. */
  case: number;
  gender: number;
  number: number;
  /** Agreement readings of an article word, or of the article in "zum", "im"; else undefined. */
  article: readonly Agreement[] | undefined;
  /** Agreement of a pronoun that can be a subject. */
  pronoun: Agreement | undefined;
  /** The noun of saying that it is; undefined: not looked for (use `nounCueOf`). */
  noun: NounCue | null | undefined;
  /** Whether it can speak as the head of a phrase; undefined: not looked for (for the rules' own use). */
  speaks: boolean | undefined;
}

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

/** Rows of words by a vocabulary's numbers; they live as long as the vocabulary does. */
export type WordRows = WeakMap<FormTable, (Word | undefined)[]>;

/** The word of each token of a document; a form that was seen before costs one look into an array. */
export function wordsOf(doc: TextDocument, morphology: Morphology, rows: WordRows): Word[] {
  const { forms, vocabulary } = doc;
  const known = rowsOf(vocabulary, rows);
  // No `map`: it makes arrays of another kind once it is compiled, and then all rules have to be compiled anew.
  const words: Word[] = [];
  for (let token = 0; token < forms.length; token++) {
    const form = forms[token]!;
    words.push(known[form] ?? newWord(known, vocabulary, form, morphology));
  }
  return words;
}

/** The word of one form that may stand in no text ("Polizei" for "POLIZEI"). */
export function wordOf(norm: string, vocabulary: FormTable, morphology: Morphology, rows: WordRows): Word {
  const known = rowsOf(vocabulary, rows);
  const form = vocabulary.of(norm);
  return known[form] ?? newWord(known, vocabulary, form, morphology);
}

function rowsOf(vocabulary: FormTable, rows: WordRows): (Word | undefined)[] {
  const known = rows.get(vocabulary);
  if (known) return known;
  const made: (Word | undefined)[] = [];
  rows.set(vocabulary, made);
  return made;
}

function newWord(known: (Word | undefined)[], vocabulary: FormTable, form: number, morphology: Morphology): Word {
  // No holes: an array with holes is slower to read.
  while (known.length <= form) known.push(undefined);
  const word = classify(vocabulary.norms[form]!, vocabulary.lowers[form]!, vocabulary.kinds[form]!, morphology);
  known[form] = word;
  return word;
}

/** The noun of saying that a word is, or null. */
export function nounCueOf(word: Word): NounCue | null {
  let { noun } = word;
  if (noun === undefined) {
    noun = nounCue(word.lower) ?? null;
    word.noun = noun;
  }
  return noun;
}

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
    speaks: undefined,
  };
}

function classify(norm: string, lower: string, kind: TokenKind, morphology: Morphology): Word {
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
