// Pure. Claims within quotations.
import { DIRECT } from './labels';
import type { RuleClaim } from './rules';
import type { Scored } from './select';
import { sameness } from './span';

/** Spans that agree so far are the same claim. */
const SAME = 0.8;
/** What a claim inside a quotation needs by its rule. */
const INNER = 0.6;

/** The rules' claims within a quotation that are claims of their own: "wie seine Vertreter betonten, …" in somebody's words. */
export function claimsWithin({ span, kind }: Scored, rules: readonly RuleClaim[]): RuleClaim[] {
  if (kind !== DIRECT) return [];
  const found: RuleClaim[] = [];
  let free = 0;
  for (const claim of [...rules].sort((one, other) => one.span.first - other.span.first)) {
    const { candidate } = claim;
    if (candidate.kind !== 'indirect' || candidate.score < INNER || !claim.speaker.length) continue;
    if (
      claim.span.first < Math.max(span.first, free) ||
      claim.span.last > span.last ||
      sameness(claim.span, span) >= SAME
    )
      continue;
    found.push(claim);
    free = claim.span.last;
  }
  return found;
}
