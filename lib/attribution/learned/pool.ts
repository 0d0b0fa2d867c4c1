// Pure. Gathers spans that may be claims: from the tagger's posteriors, quotation marks, clauses, sentences and rules.
// Few per sentence, so that rescoring stays linear in the text's length.
import { int32 } from '../../text/scratch';
import { ADDRESSEE, CUE, FRAME, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { RuleView } from './rules';
import type { Span } from './span';
import { COLUMN, type Sums } from './sums';

export const SOURCE = { tagger: 1, quotation: 2, sentence: 4, clause: 8, joined: 16, rule: 32, loose: 64 } as const;

/** Boundaries a sentence may have before only the likeliest spans are formed; bounds the work on hostile text. */
const MOST_BORDERS = 14;
/** Spans kept of those formed from a sentence's clause borders. */
const KEPT = 3;
/** A token counts for a span by how far its posterior lies above this. */
const LEVEL = 0.4;

class Pool {
  readonly spans: Span[] = [];
  /** By first token: one more than the number of the latest span that begins there; by span: the one before it. */
  private readonly latest: Int32Array;
  private readonly before: number[] = [];

  constructor(size: number) {
    this.latest = int32(size);
  }

  add(first: number, last: number, source: number, gapFirst = last, gapLast = last): Span | null {
    if (last - first < 1) return null;
    for (let number = this.latest[first]! - 1; number >= 0; number = this.before[number]!) {
      const span = this.spans[number]!;
      if (span.last !== last || span.gapFirst !== gapFirst || span.gapLast !== gapLast) continue;
      span.source |= source;
      return span;
    }
    const span: Span = { first, last, gapFirst, gapLast, source, rules: [] };
    this.before.push(this.latest[first]! - 1);
    this.spans.push(span);
    this.latest[first] = this.spans.length;
    return span;
  }
}

/** All spans worth rescoring, ordered by their first token. */
export function poolOf(layer: Layer, sums: Sums, rules: RuleView): Span[] {
  const pool = new Pool(layer.size);
  addRuns(layer, sums, pool, 0.5, SOURCE.tagger);
  addRuns(layer, sums, pool, 0.25, SOURCE.loose);
  for (const quotation of layer.doc.quotations) {
    const last = Math.min(quotation.end, layer.size);
    if (last - quotation.open > 2 && sums.sum(COLUMN.words, quotation.open, last) > 0) {
      pool.add(quotation.open, last, SOURCE.quotation);
    }
  }
  for (const sentence of layer.doc.sentences) addFromSentence(layer, sums, pool, sentence.first, sentence.last);
  addRules(pool, rules);
  return pool.spans.sort((one, other) => one.first - other.first || one.last - other.last);
}

/** Runs of tokens above a posterior; also pairs of them around a reporting clause within one sentence. */
function addRuns(layer: Layer, sums: Sums, pool: Pool, threshold: number, source: number): void {
  let begin = -1;
  let previousFirst = -1;
  let previousLast = -1;
  for (let token = 0; token <= layer.size; token++) {
    const inside = token < layer.size && sums.claim(token) >= threshold;
    if (inside && begin < 0) begin = token;
    if (inside || begin < 0) continue;
    if (token - begin > 1) {
      pool.add(begin, token, source);
      const sentence = layer.sentence[begin]!;
      const end = layer.doc.sentences[sentence]!.last;
      if (end < token) {
        // A run over sentences: also each of its sentences' parts, and the run without its first part.
        pool.add(begin, end, source);
        pool.add(end, token, source);
        const lastFirst = layer.doc.sentences[layer.sentence[token - 1]!]!.first;
        if (lastFirst > end) {
          pool.add(lastFirst, token, source);
          pool.add(begin, lastFirst, source);
        }
      }
      if (previousFirst >= 0 && layer.sentence[previousLast - 1] === sentence && begin - previousLast < 25) {
        pool.add(previousFirst, token, SOURCE.joined, previousLast, begin);
        pool.add(previousFirst, token, SOURCE.joined);
      }
      previousFirst = begin;
      previousLast = token;
    }
    begin = -1;
  }
}

function addFromSentence(layer: Layer, sums: Sums, pool: Pool, first: number, last: number): void {
  if (sums.sum(COLUMN.claim, first, last) < 0.5) return;
  const noPeriod = last - first > 1 && layer.shape[last - 1] === 0 && layer.quote[last - 1] === 0 ? last - 1 : last;
  pool.add(first, last, SOURCE.sentence);
  pool.add(first, noPeriod, SOURCE.sentence);
  const starts: number[] = [first];
  const ends: number[] = [noPeriod];
  if (noPeriod !== last) ends.push(last);
  for (let token = first + 1; token < last && starts.length < MOST_BORDERS && ends.length < MOST_BORDERS; token++) {
    const here = sums.claim(token);
    const before = sums.claim(token - 1);
    const border = layer.clause[token] !== layer.clause[token - 1];
    if (border || here - before > 0.2) starts.push(token);
    if (border && token - 1 > first) ends.push(layer.quote[token - 1] === 3 ? token : token - 1);
    else if (before - here > 0.2 || layer.quote[token - 1] === 3) ends.push(token);
  }
  // The best few; of equal ones those that come first.
  let count = 0;
  for (const start of starts) {
    for (const end of ends) {
      if (end - start < 2) continue;
      const score = sums.sum(COLUMN.claim, start, end) - LEVEL * (end - start);
      if (score <= -1 || (count === KEPT && score <= bestScores[KEPT - 1]!)) continue;
      let at = count < KEPT ? count++ : KEPT - 1;
      for (; at > 0 && bestScores[at - 1]! < score; at--) {
        bestScores[at] = bestScores[at - 1]!;
        bestStarts[at] = bestStarts[at - 1]!;
        bestEnds[at] = bestEnds[at - 1]!;
      }
      bestScores[at] = score;
      bestStarts[at] = start;
      bestEnds[at] = end;
    }
  }
  for (let at = 0; at < count; at++) pool.add(bestStarts[at]!, bestEnds[at]!, SOURCE.clause);
}

const bestScores = new Float64Array(KEPT);
const bestStarts = new Int32Array(KEPT);
const bestEnds = new Int32Array(KEPT);

function addRules(pool: Pool, rules: RuleView): void {
  rules.claims.forEach(({ span: { first, last, gapFirst, gapLast }, kind }, number) => {
    if (kind) pool.add(first, last, SOURCE.rule, gapFirst, gapLast)?.rules.push(number);
  });
}

/** Sum of a column over the span, its gap left out. */
export const within = (sums: Sums, column: number, span: Span): number =>
  sums.sum(column, span.first, span.last) - sums.sum(column, span.gapFirst, span.gapLast);

/** Posterior mass of reporting-clause labels over a range. */
export const frameMass = (sums: Sums, first: number, last: number): number =>
  sums.sum(SPEAKER, first, last) +
  sums.sum(CUE, first, last) +
  sums.sum(FRAME, first, last) +
  sums.sum(ADDRESSEE, first, last);
