// Which sentence a token stands in. Pure.
import type { TextDocument } from '../../text/types';

const known = new WeakMap<TextDocument, Uint32Array>();

/** Sentence number of each token; the same array whenever it is asked for. */
export function sentenceNumbers(doc: TextDocument): Uint32Array {
  const before = known.get(doc);
  if (before) return before;
  const numbers = new Uint32Array(doc.tokens.length);
  const { sentences } = doc;
  for (let number = 0; number < sentences.length; number++) {
    const { first, last } = sentences[number]!;
    for (let token = first; token < last; token++) numbers[token] = number;
  }
  known.set(doc, numbers);
  return numbers;
}
