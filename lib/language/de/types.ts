// Shapes of German morphology. Pure.

export type PartOfSpeech =
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'adverb'
  | 'particle'
  | 'name';

/** Bits, so that ambiguity stays cheap: a reading may allow several cases at once. */
export const CASE = { nominative: 1, genitive: 2, dative: 4, accusative: 8 } as const;
export const GENDER = { masculine: 1, feminine: 2, neuter: 4 } as const;
export const NUMBER = { singular: 1, plural: 2 } as const;

export type VerbForm =
  | 'present'
  | 'past'
  | 'konjunktiv1'
  | 'konjunktiv2'
  | 'participle1'
  | 'participle2'
  | 'infinitive'
  | 'zuInfinitive'
  | 'imperative';

export interface VerbReading {
  pos: 'verb';
  lemma: string;
  form: VerbForm;
  /** Bits 1, 2, 4 for first, second, third person; 0 if not finite. */
  person: number;
  number: number;
  /** Separable prefix that is attached or missing here ("vor" for "wirft" of "vorwerfen"); "" if none. */
  prefix: string;
}

export interface NominalReading {
  pos: 'noun' | 'adjective' | 'determiner' | 'pronoun';
  lemma: string;
  case: number;
  gender: number;
  number: number;
}

export interface OtherReading {
  pos: 'preposition' | 'conjunction' | 'adverb' | 'particle' | 'name';
  lemma: string;
}

export type Reading = VerbReading | NominalReading | OtherReading;
