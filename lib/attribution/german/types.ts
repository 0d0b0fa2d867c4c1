// Shapes that the German rules share. Pure. Token numbers are those of the document.

import type { Morphology } from '../../language/de/classify';
import type { ClauseStructure } from '../../language/de/clauses';
import type { Clause } from '../../language/de/clauses/types';
import type { VerbCue } from '../../language/de/cues/types';
import type { NounPhrase, PhraseReader } from '../../language/de/phrases';
import type { WordRows } from '../../language/de/rows';
import type { Word } from '../../language/de/words';
import type { Medium } from '../../model';
import type { TextDocument, TextSpan, TokenRange } from '../../text/types';

export interface GermanLanguage {
  morphology: Morphology;
  joinPrefix(lemma: string, prefix: string): string | null;
  rows: WordRows;
  /** Rules whose proposals are left out; none but in tests. */
  without: ReadonlySet<string>;
}

/** What every rule reads: the document with its words, clauses and what was found out about them so far. */
export interface GermanContext extends PhraseReader, ClauseStructure {
  doc: TextDocument;
  words: Word[];
  /** FACT bits of all words together. */
  facts: number;
  /** Sentence number of each token. */
  sentenceOf: Int32Array;
  /** 1 for the closing mark of a quotation that holds sentences of its own. */
  closesOpaque: Uint8Array;
  /** Found so far, per clause; undefined: not looked for. Several rules ask the same. */
  subjects: (Subject | null | undefined)[];
  phrases: (readonly NounPhrase[] | undefined)[];
  cues: (ReportingCue | null | undefined)[];
}

export interface Subject {
  /** Tokens of the phrase; appositions after a comma make a second range. */
  ranges: TokenRange[];
  phrase: NounPhrase;
  /** "prefield", "postfield", "first", "relative", "inherited". */
  rule: string;
}

/** "verb": the verb alone; "light", "stance": with a noun or a predicate. */
export type CueType = 'verb' | 'stance' | 'light';

export interface ReportingCue {
  cue: VerbCue;
  type: CueType;
  clause: Clause;
  /** Token of the noun or predicate, or -1. */
  place: number;
  /** Cue words as spans, once they were asked for (`spansOfCue`). */
  spans: TextSpan[] | null;
}

/** A source phrase: "laut der Polizei", "Medienberichten zufolge". */
export interface Source {
  rule: string;
  /** Tokens of the phrase with its cue. */
  first: number;
  last: number;
  speaker: TokenRange;
  cue: TokenRange[];
  medium: Medium;
  score: number;
}
