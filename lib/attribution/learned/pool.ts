// Pure. The spans that may be claims: those that rules propose, each once. Runs of them, quotations and sentences besides were
// tried and brought nothing, cross-validated (assets/models/de-attribution.md).
import type { RuleView } from './rules';
import type { Span } from './span';

/** All spans worth rescoring, ordered by their first token and their last. */
export function poolOf(rules: RuleView): Span[] {
  const pool: Span[] = [];
  rules.claims.forEach(({ span, kind }, number) => {
    if (!kind) return;
    const { first, last, gapFirst, gapLast } = span;
    // Claims are ordered by first and last: equal ones stand close together.
    for (let at = pool.length - 1; at >= 0; at--) {
      const other = pool[at]!;
      if (other.first !== first || other.last !== last) break;
      if (other.gapFirst !== gapFirst || other.gapLast !== gapLast) continue;
      other.rules.push(number);
      return;
    }
    pool.push({ first, last, gapFirst, gapLast, rules: [number] });
  });
  return pool;
}
