// Shapes between the rules that propose claims and the parts that choose among them. Pure.
// Offsets: UTF-16 code units into `TextDocument.text`.
import type { Act, ClaimKind, Medium } from '../model';
import type { TextSpan } from '../text/types';

/** One voice of a chain, from the one nearest the reader to the origin, still in the article's own words. */
export interface VoiceSpan {
  /** Words to show for the voice; the resolver replaces them with an actor's name where it finds one. */
  text: string;
  span: TextSpan | null;
}

/** A claim that some rule proposes. Rules may propose overlapping and contradicting ones; selection decides. */
export interface ClaimCandidate {
  /** Identifier of the rule that proposed it, e.g. "verb.dass", "preposition.laut"; stable, so that it can be a feature. */
  rule: string;
  kind: ClaimKind;
  medium: Medium;
  act: Act;
  /** true: the text says that the speaker did not say it. */
  negated: boolean;
  /** true: lies within another claim, by the rule's own knowledge (a quotation within indirect speech). */
  nested: boolean;
  quote: TextSpan[];
  /** Empty: not found by structure, or nobody is named. */
  speaker: TextSpan[];
  cue: TextSpan[];
  frame: TextSpan[];
  addressee: TextSpan[];
  /**
   * How the speaker was found: "subject", "genitive", "preposition", "so", "colon", … by structure;
   * "antecedent" across sentences; "none" if the rule found none and someone may be looked for;
   * "nobody" if the construct names nobody (hearsay).
   */
  speakerRule: string;
  /** Voices behind or before the speaker that the same construct names (outlet → report); empty if none. */
  chain: VoiceSpan[];
  /** The rule's own estimate, 0…1, that this is a claim with about this span. */
  score: number;
  /** The rule's own estimate, 0…1, that the speaker is right, given that it is a claim. */
  speakerScore: number;
  /** What the rule saw, for a learned rescorer: small numbers by stable names. */
  features: Record<string, number>;
}
