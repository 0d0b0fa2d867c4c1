import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/model';
import { excerpt, passage, surroundings, words } from '@/lib/view/passage';

const of = (...texts: string[]): Article => ({
  url: 'https://example.org',
  title: '',
  authors: [],
  agencies: [],
  language: 'de',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

describe('passage', () => {
  const article = of('Er wirft ihr vor.', 'Zweiter Absatz.');

  test('puts parts into reading order', () => {
    const parts = [
      { block: 0, begin: 13, end: 16 },
      { block: 0, begin: 3, end: 8 },
    ];
    expect(passage(article, parts)).toBe('wirft … vor');
  });

  test('has no ellipsis where nothing is left out', () => {
    const parts = [
      { block: 0, begin: 0, end: 2 },
      { block: 0, begin: 3, end: 8 },
    ];
    expect(passage(article, parts)).toBe('Er wirft');
    const whole = [
      { block: 0, begin: 0, end: 17 },
      { block: 1, begin: 0, end: 15 },
    ];
    expect(passage(article, whole)).toBe('Er wirft ihr vor. Zweiter Absatz.');
  });

  test('is empty for nothing and for what is not there', () => {
    expect(passage(article, [])).toBe('');
    expect(passage(article, [{ block: 7, begin: 0, end: 3 }])).toBe('');
    expect(words(article, { block: 0, begin: 90, end: 99 })).toBe('');
  });
});

test('an excerpt is short, whole in its code points and a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const cut = excerpt(text, limit);
      if (text.length <= limit) return cut === text;
      const kept = cut.slice(0, -2);
      // encodeURIComponent throws on half a surrogate pair.
      return (
        text.startsWith(kept) &&
        cut.endsWith(' …') &&
        kept.length <= limit &&
        typeof encodeURIComponent(kept) === 'string'
      );
    }),
  );
  expect(excerpt('Wer heute bestellt, wartet', 20)).toBe('Wer heute bestellt, …');
  expect(excerpt('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp …');
});

test('surroundings are cut between words and marked where something is missing', () => {
  const article = of('Am Montag sagte Anna Berg in Kiel, dass es so nicht weitergeht.');
  expect(surroundings(article, { block: 0, begin: 16, end: 25 }, 14)).toEqual({
    before: '… Montag sagte ',
    words: 'Anna Berg',
    after: ' in Kiel, …',
  });
  expect(surroundings(article, { block: 0, begin: 0, end: 2 }, 500)).toEqual({
    before: '',
    words: 'Am',
    after: article.blocks[0]?.text.slice(2),
  });
});
