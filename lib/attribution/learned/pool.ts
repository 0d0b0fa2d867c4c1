// Pure. Gathers spans that may be claims: from the rules, from stretches that their claims cover together, from quotation marks and
// whole sentences. Few per sentence, so that rescoring stays linear in the text's length.
import { int32 } from '../../text/scratch';
import type { Layer } from './layer';
import type { RuleView } from './rules';
import type { Span } from './span';

export const SOURCE = { run: 1, quotation: 2, sentence: 4, joined: 8, rule: 16, loose: 32 } as const;

/** Tenths of a rule's score from which its claim counts for a run, and for a loose one. */
const SURE = 5;
const LOOSE = 3;
/** Longest reporting clause between two runs that may be one claim, in tokens. */
const LONGEST_GAP = 25;

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
export function poolOf(layer: Layer, rules: RuleView): Span[] {
  const pool = new Pool(layer.size);
  addRuns(layer, rules, pool, SURE, SOURCE.run);
  addRuns(layer, rules, pool, LOOSE, SOURCE.loose);
  for (const quotation of layer.doc.quotations) {
    const last = Math.min(quotation.end, layer.size);
    if (last - quotation.open > 2 && holdsWord(layer, quotation.open, last))
      pool.add(quotation.open, last, SOURCE.quotation);
  }
  layer.doc.sentences.forEach(({ first, last }, number) => {
    if (rules.sentenceScore[number]! < SURE) return;
    const marked = last - first > 1 && layer.shape[last - 1] === 0 && layer.quote[last - 1] === 0;
    pool.add(first, last, SOURCE.sentence);
    pool.add(first, marked ? last - 1 : last, SOURCE.sentence);
  });
  addRules(pool, rules);
  return pool.spans.sort((one, other) => one.first - other.first || one.last - other.last);
}

function holdsWord({ shape }: Layer, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (shape[token]! > 0) return true;
  return false;
}

/** Runs of tokens above a score; also pairs of them around a reporting clause within one sentence. */
function addRuns({ size, sentence, doc }: Layer, { score }: RuleView, pool: Pool, least: number, source: number): void {
  const { sentences } = doc;
  let begin = -1;
  let previousFirst = -1;
  let previousLast = -1;
  for (let token = 0; token <= size; token++) {
    const inside = token < size && score[token]! >= least;
    if (inside && begin < 0) begin = token;
    if (inside || begin < 0) continue;
    if (token - begin > 1) {
      pool.add(begin, token, source);
      const end = sentences[sentence[begin]!]!.last;
      if (end < token) {
        // A run over sentences: also each of its sentences' parts, and the run without its first part.
        pool.add(begin, end, source);
        pool.add(end, token, source);
        const lastFirst = sentences[sentence[token - 1]!]!.first;
        if (lastFirst > end) {
          pool.add(lastFirst, token, source);
          pool.add(begin, lastFirst, source);
        }
      }
      if (previousFirst >= 0 && sentence[previousLast - 1] === sentence[begin] && begin - previousLast < LONGEST_GAP) {
        pool.add(previousFirst, token, SOURCE.joined, previousLast, begin);
        pool.add(previousFirst, token, SOURCE.joined);
      }
      previousFirst = begin;
      previousLast = token;
    }
    begin = -1;
  }
}

function addRules(pool: Pool, rules: RuleView): void {
  rules.claims.forEach(({ span: { first, last, gapFirst, gapLast }, kind }, number) => {
    if (kind) pool.add(first, last, SOURCE.rule, gapFirst, gapLast)?.rules.push(number);
  });
}
