// Keeps every rule's work bounded on text without periods. Pure.
import type { TextDocument } from '../text/types';

/** Longer sentences (lists, text without periods, hostile input) are read in parts, so that every rule's work is bounded. */
const LONGEST_SENTENCE = 200;

/** The document with no sentence longer than the limit; cut behind a comma where there is one. */
export function boundSentences(doc: TextDocument): TextDocument {
  if (doc.sentences.every(({ first, last }) => last - first <= LONGEST_SENTENCE)) return doc;
  const sentences = doc.sentences.flatMap((sentence) => {
    const parts = [];
    let { first } = sentence;
    while (sentence.last - first > LONGEST_SENTENCE) {
      let last = first + LONGEST_SENTENCE;
      while (last > first + LONGEST_SENTENCE / 2 && doc.tokens[last - 1]!.norm !== ',') last--;
      if (doc.tokens[last - 1]!.norm !== ',') last = first + LONGEST_SENTENCE;
      parts.push({ ...sentence, first, last });
      first = last;
    }
    parts.push({ ...sentence, first });
    return parts;
  });
  return { ...doc, sentences };
}
