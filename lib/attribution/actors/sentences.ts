// Which sentence a token stands in. Pure.
import { int32 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';

/** Sentence number of each token. */
export function sentenceNumbers(doc: TextDocument): Int32Array {
  const numbers = int32(doc.tokens.length);
  const { sentences } = doc;
  for (let number = 0; number < sentences.length; number++) {
    const { first, last } = sentences[number]!;
    for (let token = first; token < last; token++) numbers[token] = number;
  }
  return numbers;
}
