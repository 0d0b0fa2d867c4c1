// What every German rule reads: the document with its words, clauses and helpers on token ranges. Pure.
import { type ClauseStructure, clausesOf } from '../../language/de/clauses';
import type { Clause } from '../../language/de/clauses/types';
import type { PhraseReader } from '../../language/de/phrases';
import { type Morphology, WORD, type Word, wordOf } from '../../language/de/words';
import type { TextDocument, TextSpan, TokenRange } from '../../text/types';
import { boundSentences } from '../bounded';

export interface GermanLanguage {
  morphology: Morphology;
  joinPrefix(lemma: string, prefix: string): string | null;
  cache: Map<string, Word>;
}

export interface GermanContext extends PhraseReader, ClauseStructure {
  doc: TextDocument;
  words: Word[];
  /** Sentence number of each token. */
  sentenceOf: Int32Array;
  /** Numbers of the clauses directly below each clause. */
  children: number[][];
  /** true for the closing mark of a quotation that holds sentences of its own. */
  closesOpaque(token: number): boolean;
  /** Subjects found so far, per clause (subject.ts); undefined: not looked for. */
  subjects: unknown[];
}

export function contextOf(whole: TextDocument, language: GermanLanguage): GermanContext {
  const doc = boundSentences(whole);
  // No `map`: it makes arrays of another kind once it is compiled, and then all rules have to be compiled anew.
  const words: Word[] = [];
  for (const token of doc.tokens) words.push(wordOf(token, language.morphology, language.cache));
  for (const { first, last } of doc.sentences)
    if (isShouted(doc, first, last)) lowerShouted(doc, words, first, last, language);
  const structure = clausesOf(doc, words, language.joinPrefix);
  const sentenceOf = new Int32Array(doc.tokens.length);
  doc.sentences.forEach(({ first, last }, number) => {
    sentenceOf.fill(number, first, last);
  });
  const verbal = new Uint8Array(doc.tokens.length);
  const children: number[][] = [];
  for (let clause = 0; clause < structure.clauses.length; clause++) children.push([]);
  structure.clauses.forEach((clause, number) => {
    for (const token of clause.complex) verbal[token] = 1;
    if (clause.parent >= 0) children[clause.parent]!.push(number);
  });
  const partner = new Int32Array(doc.tokens.length + 1).fill(-1);
  const opaqueEnds = new Uint8Array(doc.tokens.length + 1);
  doc.quotations.forEach(({ open, close }, number) => {
    if (close === null) return;
    if (structure.opaque[number]) opaqueEnds[close] = 1;
    partner[open] = close;
    partner[close] = open;
  });
  return {
    doc,
    words,
    // Written out: what spreads build loses its shape between articles, and all compiled rules with it.
    clauses: structure.clauses,
    units: structure.units,
    opaque: structure.opaque,
    clauseOf: structure.clauseOf,
    sentenceOf,
    children,
    subjects: [],
    closesOpaque: (token) => opaqueEnds[token] === 1,
    isVerb: (token) => verbal[token] === 1,
    openingOf: (token) => (partner[token]! < token ? partner[token]! : -1),
    closingOf: (token) => (partner[token]! > token ? partner[token]! : -1),
  };
}

/** A sentence of at least four words all in capitals. */
function isShouted(doc: TextDocument, first: number, last: number): boolean {
  let count = 0;
  for (let token = first; token < last; token++) {
    const { kind, norm } = doc.tokens[token]!;
    if (kind !== 'word' || norm.length < 2) continue;
    if (norm !== norm.toUpperCase() || norm === norm.toLowerCase()) return false;
    count++;
  }
  return count > 3;
}

/** "TEILTE MIT" as "teilte mit", "POLIZEI" as "Polizei": what is no noun becomes lower case. */
function lowerShouted(doc: TextDocument, words: Word[], first: number, last: number, language: GermanLanguage): void {
  for (let token = first; token < last; token++) {
    const { kind, norm } = doc.tokens[token]!;
    if (kind !== 'word') continue;
    const lower = norm.toLowerCase();
    const upper = lower.charAt(0).toUpperCase() + lower.slice(1);
    const read = (form: string): Word =>
      wordOf({ ...doc.tokens[token]!, norm: form }, language.morphology, language.cache);
    const noun = read(upper);
    words[token] = noun.bits & WORD.noun || noun.bits & WORD.unknown ? noun : read(lower);
  }
}

/** First token of a clause, or -1 for one that consists of a quotation only. */
export const firstToken = (clause: Clause): number => clause.pieces[0]?.first ?? -1;
/** Token after the clause's last own one. */
export const lastToken = (clause: Clause): number => clause.pieces[clause.pieces.length - 1]?.last ?? -1;

/** Character span of a token range, or null if it is empty. */
export function spanOf({ doc }: { doc: TextDocument }, first: number, last: number): TextSpan | null {
  if (first < 0 || last <= first || last > doc.tokens.length) return null;
  return [doc.tokens[first]!.begin, doc.tokens[last - 1]!.end];
}

/** Character spans of several ranges, without the empty ones; neighbours that touch become one. */
export function spansOf(context: { doc: TextDocument }, ranges: readonly TokenRange[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let end = -1;
  for (const { first, last } of ranges) {
    const span = spanOf(context, first, last);
    if (!span) continue;
    const before = spans[spans.length - 1];
    if (before && first === end) before[1] = span[1];
    else spans.push(span);
    end = last;
  }
  return spans;
}

/** Spans of single tokens; neighbours become one. */
export const spansOfTokens = (context: { doc: TextDocument }, tokens: readonly number[]): TextSpan[] =>
  spansOf(
    context,
    tokens.map((token) => ({ first: token, last: token + 1 })),
  );

/** The outermost clause above a clause (itself, if it stands alone). Bounded by the depth of the tree. */
export function rootOf({ clauses }: ClauseStructure, number: number): number {
  let root = number;
  for (let steps = 0; clauses[root]!.parent >= 0 && steps < 50; steps++) root = clauses[root]!.parent;
  return root;
}

/** true if `inner` is `outer` or lies below it. */
export function isWithin({ clauses }: ClauseStructure, inner: number, outer: number): boolean {
  for (let number = inner, steps = 0; number >= 0 && steps < 50; number = clauses[number]!.parent, steps++)
    if (number === outer) return true;
  return false;
}
