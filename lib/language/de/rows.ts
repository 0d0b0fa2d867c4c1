// The words of documents, each form classified once: rows by the vocabulary's numbers. Pure.
import type { FormTable, TextDocument } from '../../text/types';
import { classify, type Morphology } from './classify';
import type { Word } from './words';

/** Rows of words by a vocabulary's numbers; they live as long as the vocabulary does. */
export type WordRows = WeakMap<FormTable, (Word | undefined)[]>;

/** The word of each token of a document; a form that was seen before costs one look into an array. */
export function wordsOf(doc: TextDocument, morphology: Morphology, rows: WordRows): Word[] {
  const { forms, vocabulary } = doc;
  const known = rowsOf(vocabulary, rows);
  // No `map`: it makes arrays of another kind once it is compiled, and then all rules have to be compiled anew.
  const words: Word[] = [];
  for (let token = 0; token < forms.length; token++) {
    const form = forms[token]!;
    words.push(known[form] ?? newWord(known, vocabulary, form, morphology));
  }
  return words;
}

/** The word of one form that may stand in no text ("Polizei" for "POLIZEI"). */
export function wordOf(norm: string, vocabulary: FormTable, morphology: Morphology, rows: WordRows): Word {
  const known = rowsOf(vocabulary, rows);
  const form = vocabulary.of(norm);
  return known[form] ?? newWord(known, vocabulary, form, morphology);
}

function rowsOf(vocabulary: FormTable, rows: WordRows): (Word | undefined)[] {
  const known = rows.get(vocabulary);
  if (known) return known;
  const made: (Word | undefined)[] = [];
  rows.set(vocabulary, made);
  return made;
}

function newWord(known: (Word | undefined)[], vocabulary: FormTable, form: number, morphology: Morphology): Word {
  // No holes: an array with holes is slower to read.
  while (known.length <= form) known.push(undefined);
  const word = classify(vocabulary.norms[form]!, vocabulary.lowers[form]!, vocabulary.kinds[form]!, morphology);
  known[form] = word;
  return word;
}
