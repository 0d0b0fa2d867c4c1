// Shapes of the German clause structure. Pure. Numbers are token numbers of the document unless said otherwise.
import type { TokenRange } from '../../../text/types';

export type ClauseKind =
  /** Verb second or first. */
  | 'main'
  /** dass, ob, weil …, verb last. */
  | 'sub'
  | 'relative'
  /** wer, was, wie …, verb last. */
  | 'interrogative'
  /** zu-infinitive with its complements. */
  | 'infinitive'
  /** No verb at all: a headline, an enumeration. */
  | 'fragment';

export interface Clause {
  kind: ClauseKind;
  /** Own tokens in order, without those of clauses inside it; quotation marks and commas at their ends left out. */
  pieces: readonly TokenRange[];
  /** Token of the introducing word (dass, ob, wie, the relative pronoun …), or -1. */
  introducer: number;
  /** Token of the finite verb (of the zu-infinitive in infinitives), or -1. */
  verb: number;
  /** All tokens of the verbal complex, in text order: finite verb, participles, infinitives, separated prefix. */
  complex: readonly number[];
  /** Infinitives that the main verb may have, separated prefix joined; most likely first. */
  lemmas: readonly string[];
  /** true: the complex is werden + participle. */
  passive: boolean;
  /** true: the finite verb comes first (after a conjunction at most). */
  verbFirst: boolean;
  /** "konjunktiv1" and "konjunktiv2" only where the form is unambiguous; "open" where a form may be either. */
  mood: 'indicative' | 'konjunktiv1' | 'konjunktiv2' | 'open';
  /** FACT bits of its own words together: a rule looks for a word only where it can be. */
  facts: number;
  /** Clause it depends on, or -1. */
  parent: number;
  /** Joined to its forerunner by und, oder, aber …. */
  coordinated: boolean;
  /** Follows a colon. */
  colon: boolean;
  /** Sentence of its first token. */
  sentence: number;
  /** Opaque quotation it lies in, or -1. */
  quotation: number;
  /** Opaque quotations that stand in it as a whole. */
  quotations: readonly number[];
  /** Unit number. */
  unit: number;
}

/** A verb that a token may be, after a look at its neighbours. */
export interface VerbPlace {
  token: number;
  /** Its place among the items of its segment. */
  at: number;
  finite: boolean;
  /** Finite and nothing else. */
  strong: boolean;
  nonfinite: boolean;
  zu: boolean;
}
