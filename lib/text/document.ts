// Pure. Builds the text layer of an article: blocks, tokens, sentences, quotations.
import { abbreviationsOf } from './abbreviations';
import { quotationsOf } from './quotations';
import { sentencesInto } from './sentences';
import { tokeniseInto } from './tokens';
import type { Sentence, TextDocument, TextSpan, Token } from './types';
import { vocabularyForDocument } from './vocabulary';

/**
 * Joins blocks by an empty line and analyses the whole.
 *
 * @param blocks kind and text of each block, in reading order
 * @param language "de", "en"; decides the abbreviations
 */
export function documentFromBlocks(blocks: readonly { kind: string; text: string }[], language: string): TextDocument {
  const spans: TextSpan[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const { text } of blocks) {
    spans.push([offset, offset + text.length]);
    parts.push(text);
    offset += text.length + 2;
  }
  return build(
    parts.join('\n\n'),
    spans,
    blocks.map((block) => block.kind),
    language,
  );
}

/**
 * Takes plain text as it is: each line that is not blank is a block of kind "paragraph".
 * Offsets of the result refer to `text` unchanged.
 */
export function documentFromText(text: string, language: string): TextDocument {
  const spans: TextSpan[] = [];
  let begin = 0;
  while (begin <= text.length) {
    let end = text.indexOf('\n', begin);
    if (end < 0) end = text.length;
    if (text.slice(begin, end).trim()) spans.push([begin, end]);
    begin = end + 1;
  }
  return build(
    text,
    spans,
    spans.map(() => 'paragraph'),
    language,
  );
}

function build(text: string, blocks: TextSpan[], blockKinds: string[], language: string): TextDocument {
  const abbreviations = abbreviationsOf(language);
  const tokens: Token[] = [];
  const forms: number[] = [];
  const vocabulary = vocabularyForDocument();
  const sentences: Sentence[] = [];
  const marks: number[] = [];
  const ends: number[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const first = tokens.length;
    const firstMark = marks.length;
    tokeniseInto(text, blocks[block]![0], blocks[block]![1], vocabulary, tokens, forms, marks);
    sentencesInto(tokens, first, marks, firstMark, block, abbreviations, sentences);
    ends.push(tokens.length);
  }
  const quotations = quotationsOf(text, tokens, marks, ends);
  return { text, blocks, blockKinds, tokens, forms, vocabulary, sentences, quotations };
}

/** Number of the first token that ends after `offset`; `tokens.length` if there is none. Logarithmic. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the first of some spans in text order that ends after `offset`; their count if there is none. Logarithmic. */
export function spanAt(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the sentence of a token, or -1. */
export function sentenceAt({ sentences }: TextDocument, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.first <= token ? low : -1;
}
