// English function words as classes, and what a word's form tells. Closed lists, written for this project. Pure.
import { isLetter, startsUpper } from '../../text/characters';
import { cueOf, type EnglishCue, HEARSAY } from './cues';
import { FINITE_FORMS } from './forms';
import { ATTITUDES, type NounCue, nounCueOf } from './nouns';

/** Classes of a word form, as bits. */
export const CLASS = {
  determiner: 1,
  /** Personal pronouns that are subjects; "you" and "it" are both. */
  subject: 1 << 1,
  object: 1 << 2,
  possessive: 1 << 3,
  preposition: 1 << 4,
  /** Subordinating conjunctions, "that" excepted. */
  subordinator: 1 << 5,
  coordinator: 1 << 6,
  /** Finite forms of be, have, do, and modals. */
  auxiliary: 1 << 7,
  be: 1 << 8,
  have: 1 << 9,
  adverb: 1 << 10,
  negation: 1 << 11,
  time: 1 << 12,
  question: 1 << 13,
  upper: 1 << 14,
  /** A finite verb for sure: an irregular past form, or a pronoun with an auxiliary ("he's"). */
  finite: 1 << 15,
  /** Ends in -ed. */
  past: 1 << 16,
  ing: 1 << 17,
  /** Ends in a single s: a plural, or a verb's third person. */
  ends: 1 << 18,
  /** who, which: relative. */
  relative: 1 << 19,
  possessiveEnding: 1 << 20,
  number: 1 << 21,
  /** Before a bare infinitive: modals and do. */
  modal: 1 << 22,
} as const;

/** What is known of one word form. */
export interface EnglishWord {
  /** Lower case, with the plain apostrophe. */
  lower: string;
  /** Bits of CLASS. */
  classes: number;
  /** Reporting verb with the form's reading, or null. */
  cue: EnglishCue | null;
  /** Noun of saying, or null. */
  noun: NounCue | null;
  /** "convinced", "confident": behind a form of be. */
  attitude: boolean;
  /** 0…1 for adverbs of hearsay, else 0. */
  hearsay: number;
}

const listed = new Map<string, number>();
const add = (bits: number, words: string): void => {
  for (const word of words.split(' ')) listed.set(word, (listed.get(word) ?? 0) | bits);
};
add(
  CLASS.determiner,
  'the a an this that these those some many several another one two three four five six seven eight nine ten both all no each every any most few such other more much neither either half dozens hundreds thousands',
);
add(CLASS.subject, 'he she they it we i you');
add(CLASS.object, 'him her them it us me you himself herself themselves itself');
add(CLASS.possessive, 'his her their its our my your whose');
add(
  CLASS.preposition,
  'on in at by for with from of to after before during since until as amid despite under over about against between into through among across behind beyond near within without toward towards like than including around outside inside off out up down following alongside throughout via per regarding concerning upon along onto because',
);
add(
  CLASS.subordinator,
  'when where because although though while whereas if unless since after before until once as lest',
);
add(CLASS.coordinator, 'and but or yet nor');
add(CLASS.auxiliary | CLASS.be, 'is are was were am');
add(CLASS.auxiliary | CLASS.have, 'has have had');
add(CLASS.auxiliary | CLASS.modal, 'do does did will would could should may might must can cannot shall');
add(CLASS.be, 'be been being get got getting');
add(CLASS.have, 'having');
add(
  CLASS.adverb,
  'also then later already now never not just still even only often once again ever always soon first instead perhaps maybe too rather long simply quite very so far yet reportedly apparently openly meanwhile further almost sometimes somehow repeatedly however ultimately',
);
add(CLASS.negation, 'not never neither nor hardly');
add(
  CLASS.time,
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight earlier later last next this recently ago',
);
add(CLASS.question, 'whether how why what who where when which if');
add(CLASS.relative, 'who which whom');

const AUXILIARY_ENDINGS = ["'s", "'re", "'ve", "'ll", "'d", "'m"];
const CONTRACTED = new Set('he she it they we i you there that what who here how where'.split(' '));

function classify(norm: string): EnglishWord {
  const lower = (norm.includes('’') ? norm.replaceAll('’', "'") : norm).toLowerCase();
  let classes = listed.get(lower) ?? 0;
  if (startsUpper(norm)) classes |= CLASS.upper;
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) classes |= CLASS.number;
  if (lower.length > 2 && isLetter(first)) classes |= byForm(lower, classes);
  return {
    lower,
    classes,
    cue: cueOf(lower),
    noun: nounCueOf(lower),
    attitude: ATTITUDES.has(lower),
    hearsay: HEARSAY.get(lower) ?? 0,
  };
}

function byForm(lower: string, known: number): number {
  let classes = 0;
  if (lower.endsWith("n't")) return CLASS.auxiliary | CLASS.negation | CLASS.modal;
  for (const ending of AUXILIARY_ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    if (CONTRACTED.has(stem)) return CLASS.finite | (listed.get(stem) ?? 0);
    if (ending === "'s") return CLASS.possessiveEnding;
  }
  if (FINITE_FORMS.has(lower)) classes |= CLASS.finite;
  if (known) return classes;
  if (lower.endsWith('ed')) classes |= CLASS.past;
  else if (lower.endsWith('ing')) classes |= CLASS.ing;
  else if (lower.endsWith('ly')) classes |= CLASS.adverb;
  else if (lower.endsWith('s') && !/(?:ss|us|is)$/u.test(lower)) classes |= CLASS.ends;
  return classes;
}

const words = new Map<string, EnglishWord>();
/** Forms that are remembered; the memory is emptied then, so that it stays small on any text. */
const MOST = 30_000;

/** What is known of a word as it stands in the text; remembered between texts. */
export function englishWord(norm: string): EnglishWord {
  let word = words.get(norm);
  if (!word) {
    if (words.size >= MOST) words.clear();
    word = classify(norm);
    words.set(norm, word);
  }
  return word;
}
