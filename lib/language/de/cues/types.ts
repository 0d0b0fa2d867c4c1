// Shapes of the German cue lists. Pure.
import type { Act, Medium } from '../../../model';

/** What a reporting verb can govern; several letters together in one string.
 *  c: dass/ob/w-clause or verb-second clause · z: zu-infinitive · q: quotation · a: accusative object that carries the
 *  content · p: prepositional object that carries the content · h: the addressee controls the infinitive ("forderte X auf"). */
export type Frames = string;

export interface VerbCue {
  /** Infinitive, separable prefix joined: "vorwerfen". */
  lemma: string;
  medium: Medium;
  act: Act;
  /** 0…1, how often the verb with a fitting complement reports what somebody says or thinks. */
  strength: number;
  frames: Frames;
  /** Prepositions (or "es") whose phrase carries the content in the `p` frame ("von" of "sprechen von"). */
  prepositions: readonly string[];
}

export interface NounCue {
  lemma: string;
  medium: Medium;
  act: Act;
  strength: number;
}
