// The content around a source phrase: its clause without the phrase, and two sources of one sentence kept apart. Pure.
import { WORD } from '../../../language/de/words';
import type { TextSpan, TokenRange } from '../../../text/types';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken, rootOf } from '../context';
import { closeMarks, contentRange } from '../extent';
import { reportingCue } from '../stance';

/** The clause around a phrase without the phrase, with all that depends on it up to the sentence's end. */
export function contentAround(context: GermanContext, first: number, last: number): TokenRange[] {
  const { clauseOf, clauses, doc } = context;
  let number = clauseOf[first]! >= 0 ? clauseOf[first]! : clauseOf[first + 1]!;
  const sentence = doc.sentences[context.sentenceOf[first]!]!;
  let range: TokenRange = { first: sentence.first, last: sentence.last };
  if (number >= 0) {
    const clause = clauses[number]!;
    if (clause.kind === 'relative') range = contentRange(context, number);
    else if (
      clause.kind === 'main' &&
      clause.parent >= 0 &&
      context.clauses[clause.parent]!.kind === 'main' &&
      reportingCue(context, clause.parent)
    )
      range = contentRange(context, number);
    else if (
      clause.kind === 'sub' &&
      clause.parent >= 0 &&
      clause.verb >= 0 &&
      firstToken(clause) < first &&
      !startsSentence(context, clause.introducer)
    )
      range = contentRange(context, number);
    else {
      number = rootOf(context, number);
      range = mainRange(context, number, sentence);
    }
  }
  const pieces: TokenRange[] = [];
  const add = (from: number, to: number): void => {
    let begin = from;
    while (
      begin < to &&
      context.words[begin]!.bits & WORD.punctuation &&
      doc.tokens[begin]!.kind !== 'quote' &&
      doc.tokens[begin]!.norm !== '('
    )
      begin++;
    if (begin < to) {
      const closed = closeMarks(context, { first: begin, last: to });
      if (closed.last > closed.first) pieces.push(closed);
    }
  };
  if (first > range.first) add(range.first, first);
  add(Math.max(behindRelative(context, last), range.first), range.last);
  return pieces;
}

/** "Dem Bericht zufolge, der der Redaktion vorliegt, fehlten …": what is said about the source is no content. */
function behindRelative({ clauses, clauseOf, doc }: GermanContext, last: number): number {
  if (doc.tokens[last]?.norm !== ',') return last;
  const clause = clauses[clauseOf[last + 1] ?? -1];
  return clause?.kind === 'relative' && firstToken(clause) === last + 1 ? lastToken(clause) : last;
}

const startsSentence = (context: GermanContext, token: number): boolean =>
  token >= 0 && context.doc.sentences[context.sentenceOf[token]!]!.first === token;

/** From the clause (with what depends on it before) to the end of the sentence. */
function mainRange(context: GermanContext, root: number, sentence: TokenRange): TokenRange {
  const { clauses } = context;
  const unit = clauses[root]!.unit;
  let first = firstToken(clauses[root]!);
  for (let other = root - 1; other >= 0 && other > root - 20 && clauses[other]!.unit === unit; other--) {
    const clause = clauses[other]!;
    if (clause.kind === 'main' && clause.verb >= 0 && rootOf(context, other) !== root) {
      // An earlier main clause of the sentence is another statement, unless Konjunktiv ties them.
      break;
    }
    const start = firstToken(clause);
    if (start >= 0) first = first < 0 ? start : Math.min(first, start);
    if (clause.colon) break;
  }
  let last = sentence.last;
  let end = Math.max(context.units[unit]!.last, lastToken(clauses[root]!));
  for (let other = root + 1; other < clauses.length && other < root + 20 && clauses[other]!.unit === unit; other++) {
    if (isOuterFrame(context, other)) {
      end = Math.min(end, firstToken(clauses[other]!));
      break;
    }
    last = Math.max(last, lastToken(clauses[other]!));
  }
  return { first: first < 0 ? sentence.first : first, last: Math.min(last, end) };
}

/** "Laut Minister sei das Gesetz fertig, [sagte eine Sprecherin]": who says so of the whole is no content of it. */
function isOuterFrame(context: GermanContext, number: number): boolean {
  const clause = context.clauses[number]!;
  return (
    clause.kind === 'main' &&
    clause.verbFirst &&
    !clause.coordinated &&
    (reportingCue(context, number)?.cue.strength ?? 0) >= 0.8
  );
}

/** Two sources in two main clauses of one sentence: each has its own clause. */
export function divide(
  context: GermanContext,
  one: ClaimCandidate,
  other: ClaimCandidate,
  first: number,
  second: number,
): void {
  const [left, right] = [context.clauseOf[first]!, context.clauseOf[second]!];
  if (left < 0 || right < 0 || left === right) return;
  const root = rootOf(context, right);
  if (root === rootOf(context, left)) return;
  const clause = context.clauses[root]!;
  const begin = firstToken(clause);
  if (clause.kind !== 'main' || begin <= first) return;
  const coordinator = clause.coordinated && context.words[begin]!.bits & WORD.coordinator ? begin + 1 : begin;
  const border = context.doc.tokens[begin]!.begin;
  const start = context.doc.tokens[coordinator]!.begin;
  const cut = (spans: TextSpan[], from: number, to: number): TextSpan[] =>
    spans.map(([a, b]): TextSpan => [Math.max(a, from), Math.min(b, to)]).filter(([a, b]) => a < b);
  const marks = context.doc.tokens[begin - 1]?.norm === ',' ? context.doc.tokens[begin - 2]!.end : border;
  one.quote = trimEnd(context, cut(one.quote, 0, marks));
  other.quote = cut(other.quote, start, Number.POSITIVE_INFINITY);
}

const trimEnd = ({ doc }: GermanContext, spans: TextSpan[]): TextSpan[] =>
  spans
    .map(([begin, end]): TextSpan => [begin, begin + doc.text.slice(begin, end).trimEnd().length])
    .filter(([begin, end]) => begin < end);
