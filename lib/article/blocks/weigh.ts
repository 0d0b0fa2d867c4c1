// Finds the element that holds most of the running text. Pure but for references to elements.
import type { Candidate, Context } from './candidate';
import { FLAG } from './flags';

/** Flags under which text is hardly ever the article's. */
export const OUTSIDE = FLAG.nav | FLAG.footer | FLAG.form | FLAG.dialog;

/** Characters outside links of a text that reads like prose; 0 for labels, link lists and lists of words. */
export function proseLength(candidate: Candidate): number {
  const { text, linked } = candidate;
  const plain = text.length - linked;
  if (text.length < 50 || plain < text.length * 0.6) return 0;
  if (candidate.context.flags & OUTSIDE) return 0;
  return plain;
}

/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 100;

/**
 * The element whose paragraphs carry most prose. A paragraph counts wholly for its parent and less for each ancestor
 * further up, so that the closest common box wins over the page (Readability's idea).
 */
export function* findCore(candidates: readonly Candidate[]): Generator<void, Context | null> {
  const scores = new Map<Context, number>();
  let best: Context | null = null;
  for (let index = 0; index < candidates.length; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const candidate = candidates[index]!;
    const length = proseLength(candidate);
    if (!length) continue;
    const points = Math.min(length, 800);
    let holder: Context | null = candidate.context;
    for (let level = 0; holder && level < 5; level++, holder = holder.parent) {
      const share = level === 0 ? 0.6 : level === 1 ? 1 : 0.9 / level;
      const score = (scores.get(holder) ?? 0) + points * share;
      scores.set(holder, score);
      if (!best || score > scores.get(best)!) best = holder;
    }
  }
  return best;
}

/** true if `inner` is `outer` or lies in it. */
export function isWithin(inner: Context, outer: Context): boolean {
  let context: Context | null = inner;
  while (context && context.depth > outer.depth) context = context.parent;
  return context === outer;
}
