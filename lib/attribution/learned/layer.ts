// Pure. The document as the models see it: flat arrays over tokens, clauses, sentences. Linear in the text's length.
import { float32, int32, uint8, uint16 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';
import { WORD_USE } from './function-words';
import {
  type Cueness,
  claimKey,
  FINITE,
  FORM,
  fineKey,
  type HeadScore,
  reportKey,
  suffixKey,
  type WordTable,
} from './words';

/** Token arrays are indexed by token number, clause arrays by clause number, sentence arrays by sentence number. */
export interface Layer {
  doc: TextDocument;
  size: number;
  /** Row of the word table. */
  row: Int32Array;
  word: Int32Array;
  lemma: Int32Array;
  suffix: Int32Array;
  bits: Int32Array;
  shape: Uint8Array;
  kind: Uint8Array;
  fine: Uint16Array;
  coarse: Uint16Array;
  cue: Uint8Array;
  /** Uses and codes of function words and marks (function-words.ts). */
  use: Int32Array;
  /** Head scores of the word, its ending and class; of verbs in reported sentences and in any that hold claims. */
  head: Float32Array;
  suffixHead: Float32Array;
  fineHead: Float32Array;
  report: Float32Array;
  telling: Float32Array;
  /** 2 strong verb of the cue lists, 1 weaker one. */
  listed: Uint8Array;
  /** 0 outside quotation marks, 1 the opening mark, 2 within, 3 the closing mark. */
  quote: Uint8Array;
  /** Number of the innermost quotation that holds the token, or -1. */
  quotation: Int32Array;
  sentence: Int32Array;
  clause: Int32Array;
  /** Nearest likely cue before and after the token in its sentence, within CUE_REACH; -1: none. */
  leftCue: Int32Array;
  rightCue: Int32Array;
  clauseFirst: Int32Array;
  clauseLast: Int32Array;
  /** 0 no finite verb, 1 Konjunktiv I, 2 ambiguous Konjunktiv I, 3 Konjunktiv II, 4 present, 5 past. */
  clauseMood: Uint8Array;
  clauseCue: Uint8Array;
  /** Strongest mood, cue and quotation of a sentence, packed: mood | cue << 3 | quotation << 6. */
  sentenceSketch: Uint8Array;
  /** What span-features.ts finds of a sentence's verbs, SENTENCE_VALUES each; NaN: not looked for yet. */
  sentenceVerbs: Float32Array;
  /** Quotation: 0 short (under four tokens), 1 without a verb, 2 with one, 3 longer than 12 tokens with one. */
  quotationKind: Uint8Array;
}

/** Numbers kept of a sentence's verbs. */
export const SENTENCE_VALUES = 4;

/** How likely the word of a row is a cue: by the counts, but no less than by the lists. */
export const cueOf = (words: WordTable, row: number, cueness: Cueness): number =>
  Math.max(cueness(words.lemma[row]!, words.word[row]!), words.listed[row]!);

/** @param cueness in place of the word table's own, for training */
export function layerOf(doc: TextDocument, words: WordTable, cueness?: Cueness): Layer {
  const size = doc.tokens.length;
  words.open(doc);
  const layer: Layer = {
    doc,
    size,
    row: int32(size),
    word: int32(size),
    lemma: int32(size),
    suffix: int32(size),
    bits: int32(size),
    shape: uint8(size),
    kind: uint8(size),
    fine: uint16(size),
    coarse: uint16(size),
    cue: uint8(size),
    listed: uint8(size),
    use: int32(size),
    head: float32(size),
    suffixHead: float32(size),
    fineHead: float32(size),
    report: float32(size),
    telling: float32(size),
    quote: uint8(size),
    quotation: int32(size).fill(-1),
    sentence: int32(size),
    clause: int32(size),
    leftCue: int32(size),
    rightCue: int32(size),
    clauseFirst: int32(size + 1),
    clauseLast: int32(size + 1),
    clauseMood: uint8(size + 1),
    clauseCue: uint8(size + 1),
    sentenceSketch: uint8(doc.sentences.length),
    sentenceVerbs: float32(doc.sentences.length * SENTENCE_VALUES).fill(Number.NaN),
    quotationKind: uint8(doc.quotations.length),
  };
  for (let token = 0; token < size; token++) {
    const row = words.row(doc.forms[token]!);
    layer.row[token] = row;
    layer.word[token] = words.word[row]!;
    layer.lemma[token] = words.lemma[row]!;
    layer.suffix[token] = words.suffix[row]!;
    layer.bits[token] = words.bits[row]!;
    layer.shape[token] = words.shape[row]!;
    layer.kind[token] = words.kind[row]!;
    layer.fine[token] = words.fine[row]!;
    layer.coarse[token] = words.coarse[row]!;
    layer.cue[token] = cueness ? cueOf(words, row, cueness) : words.cue[row]!;
    layer.listed[token] = words.listed[row]!;
    layer.use[token] = words.use[row]!;
    layer.head[token] = words.head[row]!;
    layer.suffixHead[token] = words.suffixHead[row]!;
    layer.fineHead[token] = words.fineHead[row]!;
    layer.report[token] = words.report[row]!;
    layer.telling[token] = words.telling[row]!;
  }
  addQuotations(layer);
  addClauses(layer);
  for (const { first, last } of doc.sentences) addNearestCues(layer, first, last);
  return layer;
}

function addQuotations(layer: Layer): void {
  layer.doc.quotations.forEach((quotation, number) => {
    const { open, end, close } = quotation;
    const inner = (close ?? end) - open - 1;
    let verb = false;
    for (let token = open; token < end && token < layer.size; token++) {
      layer.quotation[token] = number;
      layer.quote[token] = token === open ? 1 : token === close ? 3 : 2;
      if (layer.bits[token]! & FINITE && layer.shape[token] === 1) verb = true;
    }
    layer.quotationKind[number] = inner < 4 ? 0 : !verb ? 1 : inner > 12 ? 3 : 2;
  });
}

/** How far the nearest cue is looked for, in tokens. */
const CUE_REACH = 40;

function addNearestCues({ cue, leftCue, rightCue }: Layer, first: number, last: number): void {
  for (let token = first, nearest = -1; token < last; token++) {
    leftCue[token] = nearest >= 0 && token - nearest <= CUE_REACH ? nearest : -1;
    if (cue[token]! > 1) nearest = token;
  }
  for (let token = last - 1, nearest = -1; token >= first; token--) {
    rightCue[token] = nearest >= 0 && nearest - token < CUE_REACH ? nearest : -1;
    if (cue[token]! > 1) nearest = token;
  }
}

const MOOD_RANK = [0, 5, 4, 3, 1, 2];

function moodOf(layer: Layer, token: number): number {
  const bits = layer.bits[token]!;
  if (!(bits & FINITE) || layer.shape[token] !== 1) return 0;
  if (bits & FORM.plainKonjunktiv) return 1;
  if (bits & FORM.konjunktiv2 && !(bits & FORM.past)) return 3;
  if (bits & FORM.past) return 5;
  if (bits & FORM.konjunktiv1 && !(bits & FORM.present)) return 2;
  return 4;
}

function addClauses(layer: Layer): void {
  let clause = 0;
  layer.doc.sentences.forEach((sentence, number) => {
    let mood = 0;
    let cue = 0;
    let quotation = 0;
    let first = sentence.first;
    for (let token = sentence.first; token < sentence.last; token++) {
      layer.sentence[token] = number;
      layer.clause[token] = clause;
      const here = moodOf(layer, token);
      if (MOOD_RANK[here]! > MOOD_RANK[layer.clauseMood[clause]!]!) layer.clauseMood[clause] = here;
      if (layer.cue[token]! > layer.clauseCue[clause]!) layer.clauseCue[clause] = layer.cue[token]!;
      if (layer.quote[token] === 1) quotation = Math.max(quotation, layer.quotationKind[layer.quotation[token]!]! + 1);
      else if (layer.quote[token]! > 1 && !quotation) quotation = 5;
      const last = token === sentence.last - 1;
      if (last || (layer.shape[token] === 0 && (layer.quote[token] === 1 || layer.use[token]! & WORD_USE.clauseEnd))) {
        if (MOOD_RANK[layer.clauseMood[clause]!]! > MOOD_RANK[mood]!) mood = layer.clauseMood[clause]!;
        cue = Math.max(cue, layer.clauseCue[clause]!);
        layer.clauseFirst[clause] = first;
        layer.clauseLast[clause] = token + 1;
        first = token + 1;
        clause++;
      }
    }
    layer.sentenceSketch[number] = mood | (Math.min(cue, 4) << 3) | (Math.min(quotation, 3) << 6);
  });
  layer.clauseFirst[clause] = layer.size;
  layer.clauseLast[clause] = layer.size;
}

/** Puts other head scores in the place of the word table's own, for training. */
export function scoreHeads(layer: Layer, head: HeadScore): void {
  layer.sentenceVerbs.fill(Number.NaN);
  for (let token = 0; token < layer.size; token++) {
    layer.head[token] = head(layer.word[token]!);
    layer.suffixHead[token] = head(suffixKey(layer.suffix[token]!));
    layer.fineHead[token] = head(fineKey(layer.fine[token]!));
    layer.report[token] = head(reportKey(layer.lemma[token]!));
    layer.telling[token] = head(claimKey(layer.lemma[token]!));
  }
}
