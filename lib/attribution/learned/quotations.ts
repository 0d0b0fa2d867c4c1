// Pure. Quotations that are whole claims although the model saw several in them, and claims within quotations.
import { DIRECT, REPORTED } from './labels';
import { overlapping, type RuleClaim, type RuleView } from './rules';
import type { Scored } from './select';
import { lengthOf, sameness } from './span';

/** A rule as sure as this of a quotation with its reporting clause is right about where it ends. */
const SURE = 0.7;
/** Shorter quotations are left to the model. */
const LONG = 8;
/** Spans that agree so far are the same claim. */
const SAME = 0.8;
/** How much surer a rule must be of a clause than of its sentence. */
const SURER = 0.1;
/** What a claim inside a quotation needs by its rule. */
const INNER = 0.6;

/** Replaces claims that lie strictly within a quotation of which a rule is sure by the quotation. Both lists in text order. */
export function wholeQuotations(chosen: readonly Scored[], rules: RuleView): Scored[] {
  const replaced = new Set<Scored>();
  const added: Scored[] = [];
  let free = 0;
  let at = 0;
  for (const { span, kind, candidate } of rules.claims) {
    if (kind !== DIRECT || candidate.score < SURE || lengthOf(span) < LONG || span.first < free) continue;
    while (at < chosen.length && chosen[at]!.span.last <= span.first) at++;
    const touched: Scored[] = [];
    for (let next = at; next < chosen.length && chosen[next]!.span.first < span.last; next++)
      touched.push(chosen[next]!);
    const pieces = touched.every(({ span: piece }) => piece.first >= span.first && piece.last <= span.last);
    if (!touched.length || !pieces || touched.some((other) => sameness(other.span, span) >= SAME)) continue;
    for (const piece of touched) replaced.add(piece);
    added.push({ span, kind: DIRECT, score: candidate.score });
    free = span.last;
  }
  if (!added.length) return [...chosen];
  return [...chosen.filter((one) => !replaced.has(one)), ...added].sort(
    (one, other) => one.span.first - other.span.first,
  );
}

/**
 * The corpus takes the whole sentence for a reported claim. Where rules see the reporting verb in one of its clauses, and are
 * surer of that than of the sentence ("Während Peking … beansprucht, deuten die Vorwürfe auf …"), the clause is the claim.
 */
export function surerClauses(chosen: readonly Scored[], rules: RuleView): Scored[] {
  return chosen.map((one) => {
    if (one.kind !== REPORTED) return one;
    let whole = -1;
    let part: RuleClaim | null = null;
    for (const claim of overlapping(rules, one.span.first, one.span.last)) {
      if (claim.kind !== REPORTED) continue;
      if (sameness(claim.span, one.span) >= SAME) whole = Math.max(whole, claim.candidate.score);
      else if (
        claim.span.first >= one.span.first &&
        claim.span.last <= one.span.last &&
        claim.candidate.score > (part?.candidate.score ?? 0)
      )
        part = claim;
    }
    return part && whole >= 0 && part.candidate.score >= whole + SURER
      ? { span: part.span, kind: one.kind, score: one.score }
      : one;
  });
}

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
