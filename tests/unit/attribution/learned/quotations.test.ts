import { describe, expect, it } from 'vitest';
import type { ClaimCandidate } from '../../../../lib/attribution/candidates';
import { claimsWithin } from '../../../../lib/attribution/learned/inner';
import type { RuleClaim } from '../../../../lib/attribution/learned/rules';
import type { Scored } from '../../../../lib/attribution/learned/select';

const span = (first: number, last: number) => ({ first, last, gapFirst: last, gapLast: last, rules: [] });
const scored = (first: number, last: number, kind = 2): Scored => ({ span: span(first, last), kind, score: 0.6 });
const rule = (first: number, last: number, kind: 'direct' | 'indirect', score: number): RuleClaim => ({
  candidate: { kind, score } as ClaimCandidate,
  span: span(first, last),
  kind: kind === 'direct' ? 1 : 2,
  rule: 1,
  speakerRule: 2,
  speaker: [[0, 1]],
});

describe('claimsWithin', () => {
  const inside = rule(14, 20, 'indirect', 0.7);

  it('keeps sure indirect claims inside a quotation, without overlaps', () => {
    const found = claimsWithin(scored(10, 30, 1), [
      rule(15, 22, 'indirect', 0.9),
      inside,
      rule(12, 14, 'indirect', 0.3),
    ]);
    expect(found).toEqual([inside]);
  });

  it('finds none in other kinds of claims, and not the quotation itself', () => {
    expect(claimsWithin(scored(10, 30, 2), [inside])).toEqual([]);
    expect(claimsWithin(scored(10, 30, 1), [rule(11, 30, 'indirect', 0.9)])).toEqual([]);
  });
});
