import { describe, expect, it } from 'vitest';
import type { ClaimCandidate } from '../../../../lib/attribution/candidates';
import { claimsWithin, wholeQuotations } from '../../../../lib/attribution/learned/quotations';
import type { RuleClaim, RuleView } from '../../../../lib/attribution/learned/rules';
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
const view = (claims: RuleClaim[]): RuleView => ({ claims }) as RuleView;
const places = (list: readonly { span: { first: number; last: number } }[]) =>
  list.map((one) => [one.span.first, one.span.last]);

describe('wholeQuotations', () => {
  it('puts a sure quotation in the place of its pieces', () => {
    const chosen = [scored(0, 4), scored(12, 18), scored(19, 28), scored(40, 50)];
    const whole = wholeQuotations(chosen, view([rule(10, 30, 'direct', 0.8)]));
    expect(places(whole)).toEqual([
      [0, 4],
      [10, 30],
      [40, 50],
    ]);
    expect(whole[1]!.kind).toBe(1);
  });

  it('leaves alone what reaches beyond, what is nearly the same, what is short or unsure, and where nothing was chosen', () => {
    for (const [chosen, claim] of [
      [[scored(5, 18)], rule(10, 30, 'direct', 0.8)],
      [[scored(11, 30)], rule(10, 30, 'direct', 0.8)],
      [[scored(12, 14)], rule(10, 16, 'direct', 0.8)],
      [[scored(12, 18)], rule(10, 30, 'direct', 0.5)],
      [[scored(12, 18)], rule(10, 30, 'indirect', 0.9)],
      [[scored(40, 50)], rule(10, 30, 'direct', 0.8)],
    ] as const) {
      expect(wholeQuotations(chosen, view([claim]))).toEqual(chosen);
    }
  });
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
