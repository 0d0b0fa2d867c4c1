import { expect, test } from 'vitest';
import type { Anchor, Clipping, Span } from '@/lib/model';
import { claimViews } from '@/lib/view/claimView';
import { savedClaims } from '@/lib/view/savedClaims';
import { analysis, article } from '../../fixtures/view';

const claims = claimViews(article, analysis);
const direct = claims.find(({ id }) => id === 'direct') as (typeof claims)[number];

const anchor = (span: Span): Anchor => ({ ...span, exact: '', prefix: '', suffix: '', blockHash: '' });
const clipping = (id: string, parts: Partial<Clipping>): Clipping => ({
  id,
  url: article.url,
  canonicalUrl: article.url,
  title: article.title,
  authors: [],
  language: 'de',
  quote: direct.quote,
  context: '',
  anchors: direct.quoteSpans.map(anchor),
  kind: 'direct',
  chain: [],
  note: '',
  tags: [],
  savedAt: 1,
  updatedAt: 1,
  ...parts,
});

test('a clipping of the same words and kind is the claim’s', () => {
  expect([...savedClaims(claims, [clipping('one', {})])]).toEqual([['direct', 'one']]);
});

test('also where the passage has moved', () => {
  const moved = clipping('one', { anchors: [anchor({ block: 9, begin: 3, end: 8 })] });
  expect(savedClaims(claims, [moved]).get('direct')).toBe('one');
});

test('other words, another kind or a selection are not', () => {
  expect(savedClaims(claims, [clipping('a', { quote: 'anders' }), clipping('b', { kind: 'selection' })]).size).toBe(0);
});

test('of two claims with the same words, only the one at its place', () => {
  const twin = { ...direct, id: 'twin', quoteSpans: [{ block: 5, begin: 0, end: 3 }] };
  expect([...savedClaims([direct, twin], [clipping('one', {})])]).toEqual([['direct', 'one']]);
  const elsewhere = clipping('two', { anchors: [] });
  expect(savedClaims([direct, twin], [elsewhere]).size).toBe(0);
});
