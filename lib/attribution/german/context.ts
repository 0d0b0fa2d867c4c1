// What every German rule reads: the document with its words, clauses and helpers on token ranges. Pure.

import { type ClauseStructure, clausesOf } from '../../language/de/clauses';
import type { Clause } from '../../language/de/clauses/types';
import { wordOf, wordsOf } from '../../language/de/rows';
import { WORD, type Word } from '../../language/de/words';
import { int32, uint8 } from '../../text/scratch';
import type { TextDocument, TextSpan, TokenRange } from '../../text/types';
import { boundSentences } from '../bounded';
import type { GermanContext, GermanLanguage } from './types';

export type { GermanContext } from './types';

export function contextOf(whole: TextDocument, language: GermanLanguage): GermanContext {
  const doc = boundSentences(whole);
  const { tokens, sentences } = doc;
  const words = wordsOf(doc, language.morphology, language.rows);
  const sentenceOf = int32(tokens.length);
  let facts = 0;
  for (let number = 0; number < sentences.length; number++) {
    const { first, last } = sentences[number]!;
    if (isShouted(doc, first, last)) lowerShouted(doc, words, first, last, language);
    for (let token = first; token < last; token++) {
      sentenceOf[token] = number;
      facts |= words[token]!.facts;
    }
  }
  const structure = clausesOf(doc, words, language.joinPrefix);
  const verbal = uint8(tokens.length);
  const subjects: GermanContext['subjects'] = [];
  const phrases: GermanContext['phrases'] = [];
  const cues: GermanContext['cues'] = [];
  for (const clause of structure.clauses) {
    for (const token of clause.complex) verbal[token] = 1;
    subjects.push(undefined);
    phrases.push(undefined);
    cues.push(undefined);
  }
  const partner = int32(tokens.length + 1).fill(-1);
  const closesOpaque = uint8(tokens.length + 1);
  for (let number = 0; number < doc.quotations.length; number++) {
    const { open, close } = doc.quotations[number]!;
    if (close === null) continue;
    if (structure.opaque[number]) closesOpaque[close] = 1;
    partner[open] = close;
    partner[close] = open;
  }
  return {
    doc,
    words,
    facts,
    // Written out: what spreads build loses its shape between articles, and all compiled rules with it.
    clauses: structure.clauses,
    units: structure.units,
    opaque: structure.opaque,
    clauseOf: structure.clauseOf,
    sentenceOf,
    subjects,
    phrases,
    cues,
    closesOpaque,
    verbal,
    partner,
  };
}

/** A sentence of at least four words all in capitals. */
function isShouted(doc: TextDocument, first: number, last: number): boolean {
  let count = 0;
  for (let token = first; token < last; token++) {
    const { kind, norm } = doc.tokens[token]!;
    if (kind !== 'word' || norm.length < 2) continue;
    // Nearly always the second letter decides.
    const second = norm.charCodeAt(1);
    if (second >= 0x61 && second <= 0x7a) return false;
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
    const read = (form: string): Word => wordOf(form, doc.vocabulary, language.morphology, language.rows);
    const noun = read(upper);
    const small = read(lower);
    // "TEILTE" could be a nominalised adjective as well: a verb is likelier.
    const verb = (small.bits & WORD.finite) !== 0 && (noun.bits & WORD.adjective) !== 0;
    words[token] = !verb && noun.bits & (WORD.noun | WORD.unknown) ? noun : small;
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

/** Spans of single tokens in text order; neighbours become one. */
export function spansOfTokens({ doc }: { doc: TextDocument }, tokens: readonly number[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let before = -2;
  for (const token of tokens) {
    if (token < 0 || token >= doc.tokens.length) continue;
    const { begin, end } = doc.tokens[token]!;
    if (token === before + 1) spans[spans.length - 1]![1] = end;
    else spans.push([begin, end]);
    before = token;
  }
  return spans;
}

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
