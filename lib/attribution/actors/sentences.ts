// Which sentence a token stands in. Pure.
import type { TextDocument } from '../../text/types';

/** Sentence number of each token. */
export function sentenceNumbers(doc: TextDocument): Uint32Array {
  const numbers = new Uint32Array(doc.tokens.length);
  doc.sentences.forEach(({ first, last }, number) => {
    numbers.fill(number, first, last);
  });
  return numbers;
}
