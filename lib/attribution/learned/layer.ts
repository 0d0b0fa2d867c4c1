// Pure. The document as the models see it: flat arrays over tokens, clauses, sentences. Linear in the text's length.
import type { TextDocument } from '../../text/types';
import { FINITE, FORM, type WordTable } from './words';

/** How often a lemma reports speech: 0 never seen as a cue … 4 nearly always. Learned from the training set. */
export type Cueness = (lemma: number, word: number) => number;

/** Token arrays are indexed by token number, clause arrays by clause number, sentence arrays by sentence number. */
export interface Layer {
  doc: TextDocument;
  size: number;
  word: Int32Array;
  lemma: Int32Array;
  suffix: Int32Array;
  bits: Int32Array;
  shape: Uint8Array;
  kind: Uint8Array;
  fine: Uint16Array;
  coarse: Uint16Array;
  cue: Uint8Array;
  /** 2 strong verb of the cue lists, 1 weaker one. */
  listed: Uint8Array;
  /** 0 outside quotation marks, 1 the opening mark, 2 within, 3 the closing mark. */
  quote: Uint8Array;
  /** Number of the innermost quotation that holds the token, or -1. */
  quotation: Int32Array;
  sentence: Int32Array;
  clause: Int32Array;
  clauseFirst: Int32Array;
  clauseLast: Int32Array;
  /** 0 no finite verb, 1 Konjunktiv I, 2 ambiguous Konjunktiv I, 3 Konjunktiv II, 4 present, 5 past. */
  clauseMood: Uint8Array;
  clauseCue: Uint8Array;
  /** Strongest mood, cue and quotation of a sentence, packed: mood | cue << 3 | quotation << 6. */
  sentenceSketch: Uint8Array;
  /** Quotation: 0 short (under four tokens), 1 without a verb, 2 with one, 3 longer than 12 tokens with one. */
  quotationKind: Uint8Array;
}

/** Marks that end a clause for our purposes. */
const BREAK = new Set([',', ';', ':', '–', '—', '(', ')', '…']);

export function layerOf(doc: TextDocument, words: WordTable, cueness: Cueness): Layer {
  const size = doc.tokens.length;
  words.recycle(size);
  const layer: Layer = {
    doc,
    size,
    word: new Int32Array(size),
    lemma: new Int32Array(size),
    suffix: new Int32Array(size),
    bits: new Int32Array(size),
    shape: new Uint8Array(size),
    kind: new Uint8Array(size),
    fine: new Uint16Array(size),
    coarse: new Uint16Array(size),
    cue: new Uint8Array(size),
    listed: new Uint8Array(size),
    quote: new Uint8Array(size),
    quotation: new Int32Array(size).fill(-1),
    sentence: new Int32Array(size),
    clause: new Int32Array(size),
    clauseFirst: new Int32Array(size + 1),
    clauseLast: new Int32Array(size + 1),
    clauseMood: new Uint8Array(size + 1),
    clauseCue: new Uint8Array(size + 1),
    sentenceSketch: new Uint8Array(doc.sentences.length),
    quotationKind: new Uint8Array(doc.quotations.length),
  };
  for (let token = 0; token < size; token++) {
    const row = words.row(doc.tokens[token]!.norm);
    layer.word[token] = words.word[row]!;
    layer.lemma[token] = words.lemma[row]!;
    layer.suffix[token] = words.suffix[row]!;
    layer.bits[token] = words.bits[row]!;
    layer.shape[token] = words.shape[row]!;
    layer.kind[token] = words.kind[row]!;
    layer.fine[token] = words.fine[row]!;
    layer.coarse[token] = words.coarse[row]!;
    layer.cue[token] = Math.max(cueness(words.lemma[row]!, words.word[row]!), words.listed[row]!);
    layer.listed[token] = words.listed[row]!;
  }
  addQuotations(layer);
  addClauses(layer);
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
      if (
        last ||
        (layer.shape[token] === 0 && (layer.quote[token] === 1 || BREAK.has(layer.doc.tokens[token]!.norm)))
      ) {
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
