// How far a claim reaches: from its first clause over what depends on it or goes on in the same mood. Pure.
import { WORD } from '../../language/de/words';
import type { TokenRange } from '../../text/types';
import { firstToken, type GermanContext, isWithin, lastToken } from './context';

/**
 * Token range of a content clause with all that belongs to it: clauses below it, its coordinated fellows, Konjunktiv
 * clauses that go on. Stops where the reporting level comes back ("…, und verließ den Saal", "…, sagte er").
 *
 * @param number the content clause
 * @param from first token, where the content begins before the clause's own words; else the clause's first token
 */
export function contentRange(context: GermanContext, number: number, from = -1): TokenRange {
  const { clauses } = context;
  const start = clauses[number]!;
  const mood = start.mood;
  let last = lastToken(start);
  let first = from >= 0 ? from : firstToken(start);
  for (let other = number + 1; other < clauses.length && clauses[other]!.unit === start.unit; other++) {
    const clause = clauses[other]!;
    if (clause.colon) break;
    if (!isWithin(context, other, number) && !goesOn(context, number, other, mood)) break;
    last = Math.max(last, lastToken(clause));
  }
  for (const quotation of start.quotations) {
    const { open, end } = context.doc.quotations[quotation]!;
    if (open >= first) last = Math.max(last, end);
  }
  // The clause's own words may stand around a clause inside it.
  first = Math.min(first, firstToken(start) < 0 ? first : firstToken(start));
  return closeMarks(context, { first, last });
}

/** A clause beside the content that still belongs to it. */
function goesOn(context: GermanContext, content: number, other: number, mood: string): boolean {
  const clause = context.clauses[other]!;
  const start = context.clauses[content]!;
  const konjunktiv = clause.mood === 'konjunktiv1' || clause.mood === 'konjunktiv2';
  if (clause.kind === 'sub' || clause.kind === 'relative' || clause.kind === 'interrogative') {
    // Depends on the clause above both: a second dass-clause, a clause of reason.
    return clause.parent === start.parent || clause.parent < 0 || clause.coordinated;
  }
  if (clause.kind === 'infinitive') return clause.coordinated || clause.parent === start.parent;
  if (clause.kind === 'fragment') return true;
  if (clause.verbFirst && !clause.coordinated && !konjunktiv) return false;
  if (konjunktiv) return true;
  if (clause.coordinated) {
    // "…, die Lage sei ernst und man habe verstanden": mood goes on; "… und verwies auf den Bericht": it does not.
    const own = !clause.verbFirst;
    return mood === 'indicative' || mood === 'open' ? own && start.kind === 'main' : clause.mood === 'open' && own;
  }
  return false;
}

/** Takes in quotation marks whose partner lies within, leaves out a final period or comma. */
export function closeMarks(context: GermanContext, range: TokenRange): TokenRange {
  const { tokens } = context.doc;
  let { first, last } = range;
  for (const quotation of nearQuotations(context, first, last)) {
    const { open, close } = quotation;
    if (close !== null && open >= first && open < last && close >= last && close <= last + 1) last = close + 1;
    if (close !== null && open === first - 1 && close < last) first = open;
  }
  while (last > first && context.words[last - 1]!.bits & WORD.punctuation && isTail(tokens[last - 1]!.norm)) last--;
  return { first, last };
}

const isTail = (norm: string): boolean =>
  norm === '.' || norm === ',' || norm === ';' || norm === ':' || norm === '–' || norm === '-';

/** Quotations that open or close at the borders of a range; the list is ordered by opening mark. */
function nearQuotations({ doc }: GermanContext, first: number, last: number) {
  const { quotations } = doc;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.open < first - 1) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quotations.length && quotations[end]!.open < last) end++;
  // Only those at the borders matter: the first, and the last few.
  return end - low > 6
    ? [...quotations.slice(low, low + 2), ...quotations.slice(end - 4, end)]
    : quotations.slice(low, end);
}
