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
  sentences: Sentence[];
  quotations: Quotation[];
}
