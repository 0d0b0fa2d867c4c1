// Pure. The document as the models see it: flat arrays over tokens, clauses, sentences. Linear in the text's length.
import { float32, int32, uint8 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';
import { WORD_USE } from './function-words';
import type { Cueness, HeadColumns, WordTable } from './words';

/** Token arrays are indexed by token number, clause arrays by clause number, sentence arrays by sentence number. */
export interface Layer {
  doc: TextDocument;
  size: number;
  /** Columns by form number, for what is asked of a few tokens only. */
  words: WordTable;
  /** Head scores by form number: the word table's own, in training others. */
  heads: HeadColumns;
  word: Int32Array;
  bits: Int32Array;
  shape: Uint8Array;
  cue: Uint8Array;
  /** Uses and codes of function words and marks (function-words.ts). */
  use: Int32Array;
  /** MOOD of a finite verb, 0 of all other tokens. */
  mood: Uint8Array;
  /** 0 outside quotation marks, 1 the opening mark, 2 within, 3 the closing mark. */
  quote: Uint8Array;
  /** Number of the innermost quotation that holds the token, or -1. */
  quotation: Int32Array;
  sentence: Int32Array;
  clause: Int32Array;
  clauseFirst: Int32Array;
  clauseLast: Int32Array;
  /** The strongest MOOD of its verbs. */
  clauseMood: Uint8Array;
  clauseCue: Uint8Array;
  /** The strongest cue of a sentence, 4 at most. */
  sentenceCue: Uint8Array;
  /** What span-features.ts finds of a sentence's verbs, SENTENCE_VALUES each; NaN: not looked for yet. */
  sentenceVerbs: Float32Array;
  /** Quotation: 0 short (under four tokens), 1 without a verb, 2 with one, 3 longer than 12 tokens with one. */
  quotationKind: Uint8Array;
}

/** Numbers kept of a sentence's verbs. */
export const SENTENCE_VALUES = 4;

/** Moods by how strongly they tell of reported speech, weakest first. */
const MOOD_RANK = [0, 5, 4, 3, 1, 2];

/** How likely the word of a form is a cue: by the counts, but no less than by the lists. */
const cueOf = (words: WordTable, form: number, cueness: Cueness): number =>
  Math.max(cueness(words.lemma[form]!, words.word[form]!), words.listed[form]!);

/** @param cueness in place of the word table's own, for training */
export function layerOf(doc: TextDocument, words: WordTable, cueness?: Cueness): Layer {
  const size = doc.tokens.length;
  words.open(doc);
  const layer: Layer = {
    doc,
    size,
    words,
    heads: words.heads,
    word: int32(size),
    bits: int32(size),
    shape: uint8(size),
    cue: uint8(size),
    use: int32(size),
    mood: uint8(size),
    quote: uint8(size),
    quotation: int32(size).fill(-1),
    sentence: int32(size),
    clause: int32(size),
    clauseFirst: int32(size + 1),
    clauseLast: int32(size + 1),
    clauseMood: uint8(size + 1),
    clauseCue: uint8(size + 1),
    sentenceCue: uint8(doc.sentences.length),
    sentenceVerbs: float32(doc.sentences.length * SENTENCE_VALUES).fill(Number.NaN),
    quotationKind: uint8(doc.quotations.length),
  };
  const { forms } = doc;
  const { word, bits, shape, cue, use, mood } = layer;
  for (let token = 0; token < size; token++) {
    const form = forms[token]!;
    words.fill(form);
    word[token] = words.word[form]!;
    bits[token] = words.bits[form]!;
    shape[token] = words.shape[form]!;
    cue[token] = cueness ? cueOf(words, form, cueness) : words.cue[form]!;
    use[token] = words.use[form]!;
    mood[token] = words.mood[form]!;
  }
  addQuotations(layer);
  addClauses(layer);
  return layer;
}

function addQuotations({ doc, size, mood, quote, quotation, quotationKind }: Layer): void {
  doc.quotations.forEach(({ open, end, close }, number) => {
    const inner = (close ?? end) - open - 1;
    let verb = false;
    for (let token = open; token < end && token < size; token++) {
      quotation[token] = number;
      quote[token] = token === open ? 1 : token === close ? 3 : 2;
      if (mood[token]) verb = true;
    }
    quotationKind[number] = inner < 4 ? 0 : !verb ? 1 : inner > 12 ? 3 : 2;
  });
}

function addClauses(layer: Layer): void {
  const { doc, size, mood, cue, shape, quote, use, sentence, clause } = layer;
  const { clauseFirst, clauseLast, clauseMood, clauseCue, sentenceCue } = layer;
  let number = 0;
  for (let index = 0; index < doc.sentences.length; index++) {
    const { first, last } = doc.sentences[index]!;
    let begin = first;
    let strongest = 0;
    for (let token = first; token < last; token++) {
      sentence[token] = index;
      clause[token] = number;
      if (MOOD_RANK[mood[token]!]! > MOOD_RANK[clauseMood[number]!]!) clauseMood[number] = mood[token]!;
      if (cue[token]! > clauseCue[number]!) clauseCue[number] = cue[token]!;
      if (
        token === last - 1 ||
        (shape[token] === 0 && (quote[token] === 1 || (use[token]! & WORD_USE.clauseEnd) !== 0))
      ) {
        if (clauseCue[number]! > strongest) strongest = clauseCue[number]!;
        clauseFirst[number] = begin;
        clauseLast[number] = token + 1;
        begin = token + 1;
        number++;
      }
    }
    sentenceCue[index] = Math.min(strongest, 4);
  }
  clauseFirst[number] = size;
  clauseLast[number] = size;
}

/** Puts other head scores in the place of the word table's own, for training. */
export function scoreHeads(layer: Layer, heads: HeadColumns): void {
  layer.heads = heads;
  layer.sentenceVerbs.fill(Number.NaN);
}
