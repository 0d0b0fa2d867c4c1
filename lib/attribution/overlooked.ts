// Claims of the rules that the learned part passes over and a reader must not miss. Pure, n log n.
import { spanAt } from '../text/document';
import type { TextDocument, TextSpan } from '../text/types';
import type { ClaimCandidate } from './candidates';

/** What a rule must be worth for its claim to be shown all the same. */
const WORTH = 0.5;

/**
 * Adds the rules' claims of two kinds where no chosen claim stands, as uncertain ones:
 *
 * - denials ("Das Unternehmen weist die Vorwürfe zurück"): the corpus that the learned part knows seldom takes such
 *   sentences for claims, but whoever reads of accusations must learn that they are denied;
 * - headings made of a name and a quotation ("Wehrle: „Jeder Tag zählt“"): the corpus has next to no headings.
 *
 * @param chosen claims in text order
 * @returns the same with what was overlooked, in text order
 */
export function withOverlooked(
  doc: TextDocument,
  chosen: ClaimCandidate[],
  candidates: readonly ClaimCandidate[],
): ClaimCandidate[] {
  const wanted = candidates.filter(
    (candidate) => candidate.score >= WORTH && (isDenial(candidate) || isHeading(doc, candidate)),
  );
  if (!wanted.length) return chosen;
  const taken = merged(chosen.flatMap(({ quote, frame }) => [...quote, ...frame]));
  const free = wanted.filter(({ quote }) => !quote.some((span) => touches(taken, span)));
  return free.length ? [...chosen, ...free].sort((one, other) => one.quote[0]![0] - other.quote[0]![0]) : chosen;
}

const isDenial = ({ act, kind }: ClaimCandidate): boolean => act === 'denies' && kind === 'reported';

/** A name, a colon and a quotation fill a whole block. */
function isHeading({ text, blocks }: TextDocument, { rule, quote, frame }: ClaimCandidate): boolean {
  if (rule !== 'direct.name' || quote.length !== 1 || frame.length !== 1) return false;
  const [[begin], [, end]] = [frame[0]!, quote[0]!];
  return (begin === 0 || text[begin - 1] === '\n') && (end === text.length || text[end] === '\n') && blocks.length > 1;
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
  const next = spans[spanAt(spans, begin)];
  return next !== undefined && next[0] < end;
}
