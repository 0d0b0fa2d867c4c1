// Denials that the learned part passes over. Pure, n log n.
import type { TextSpan } from '../text/types';
import type { ClaimCandidate } from './candidates';

/** What a rule must be worth for its denial to be shown all the same. */
const DENIED = 0.5;

/**
 * "Das Unternehmen weist die Vorwürfe zurück": the corpus that the learned part knows seldom takes such sentences for claims,
 * but whoever reads of accusations must learn that they are denied. Added as the rules' uncertain claims where no chosen
 * claim stands.
 *
 * @param chosen claims in text order
 * @returns the same with the denials, in text order
 */
export function withDenials(chosen: ClaimCandidate[], candidates: readonly ClaimCandidate[]): ClaimCandidate[] {
  const denials = candidates.filter(
    ({ act, kind, score }) => act === 'denies' && kind === 'reported' && score >= DENIED,
  );
  if (!denials.length) return chosen;
  const taken = merged(chosen.flatMap(({ quote, frame }) => [...quote, ...frame]));
  const free = denials.filter(({ quote }) => !quote.some((span) => touches(taken, span)));
  return free.length ? [...chosen, ...free].sort((one, other) => one.quote[0]![0] - other.quote[0]![0]) : chosen;
}

/** Spans in order, those that overlap made one. */
function merged(spans: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = [];
  for (const [begin, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = found[found.length - 1];
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([begin, end]);
  }
  return found;
}

/** true if a span overlaps one of a list of separate spans in text order. */
function touches(spans: readonly TextSpan[], [begin, end]: TextSpan): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= begin) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] < end;
}
