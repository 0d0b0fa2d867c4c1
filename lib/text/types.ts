// Shapes of the text layer, shared by all languages. Pure. Offsets: UTF-16 code units into `TextDocument.text`.

/** [begin, end) in the document's text. */
export type TextSpan = [begin: number, end: number];

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote';

export interface Token {
  begin: number;
  end: number;
  kind: TokenKind;
  /** Soft hyphens and zero-width characters dropped, NFC; what lexicon look-ups use. */
  norm: string;
}

/** All word forms of some documents, each under a small number that stays the same (vocabulary.ts). */
export interface FormTable {
  /** Form by number, as in a token's `norm`. */
  readonly norms: readonly string[];
  /** The same in lower case. */
  readonly lowers: readonly string[];
  readonly kinds: readonly TokenKind[];
  /** Number of a form; a new one for a form that is not there yet. */
  of(norm: string): number;
}

/** Half-open ranges of token numbers. */
export interface TokenRange {
  first: number;
  last: number;
}

export interface Sentence extends TokenRange {
  /** Number of the block (paragraph) it stands in. */
  block: number;
}

/** A pair of quotation marks; `close` is null where the mark is missing and the end was inferred. */
export interface Quotation {
  /** Token number of the opening mark. */
  open: number;
  /** Token number of the closing mark, or null if it is missing. */
  close: number | null;
  /** First token number after the quotation, its marks included. */
  end: number;
  /** 0 for outermost. */
  depth: number;
  /** Number of the enclosing quotation in the list, or -1. */
  parent: number;
}

/** Text of one article, blocks joined by "\n\n", with its tokens, sentences and quotations. */
export interface TextDocument {
  text: string;
  /** [begin, end) of each block in `text`. */
  blocks: TextSpan[];
  blockKinds: string[];
  tokens: Token[];
  /** Number of each token's form in the vocabulary: what is known of a word form is found by it without hashing. */
  forms: number[];
  vocabulary: FormTable;
  sentences: Sentence[];
  quotations: Quotation[];
}
