// The last subject that may speak before a place in the text. Pure.
import { tokenAt } from '../../text/document';
import type { TextSpan } from '../../text/types';
import type { GermanContext } from './context';
import { spansOf } from './context';
import { maySpeak } from './speakers';
import { subjectOf } from './subject';

/** How many clauses back are looked at. */
const REACH = 12;

/** Subject of the nearest main clause before an offset, at most two sentences back. */
export function subjectFinder(context: GermanContext): (offset: number) => TextSpan | null {
  const firsts = context.clauses.map((clause) => clause.pieces[0]?.first ?? -1);
  return (offset) => {
    const token = tokenAt(context.doc.tokens, offset);
    const sentence = context.sentenceOf[token] ?? -1;
    let number = 0;
    let high = firsts.length;
    while (number < high) {
      const middle = (number + high) >> 1;
      if (context.clauses[middle]!.sentence < sentence) number = middle + 1;
      else high = middle;
    }
    for (let other = number - 1; other >= 0 && other > number - REACH; other--) {
      const clause = context.clauses[other]!;
      if (sentence - clause.sentence > 2) return null;
      if (clause.kind !== 'main' || clause.verb < 0 || clause.quotation >= 0) continue;
      const subject = subjectOf(context, other);
      if (subject && maySpeak(context, subject.phrase)) return spansOf(context, subject.ranges)[0] ?? null;
    }
    return null;
  };
}
