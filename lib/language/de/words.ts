// What a German word may be: classes from the closed lists and the lexicon, as bits. Pure.
import type { Agreement } from './closed';
import { nounCue } from './cues/nouns';
import type { NounCue, VerbCue } from './cues/types';
import type { VerbReading } from './types';

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
  /** The first verb of reporting among its lemmas; undefined: not looked for (for the rules' own use). */
  reports: VerbCue | null | undefined;
  /** Whether it can speak as the head of a phrase; undefined: not looked for (for the rules' own use). */
  speaks: boolean | undefined;
}

/** Whether a verb may be the first person of the present: "habe", "sei" with "ich" are no Konjunktiv. */
export const isFirstPersonPresent = ({ verbs }: Word): boolean =>
  verbs.some(({ form, person }) => form === 'present' && (person & 1) !== 0);

/** The noun of saying that a word is, or null. */
export function nounCueOf(word: Word): NounCue | null {
  let { noun } = word;
  if (noun === undefined) {
    noun = nounCue(word.lower) ?? null;
    word.noun = noun;
  }
  return noun;
}
