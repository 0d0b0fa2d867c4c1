import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../lib/article/metadata/authors';

const head = { meta: new Map([['author', ['Ada Muster']]]), title: '', canonical: null };
const page = { article: null, head, publisher: undefined, url: 'https://www.tagesbote.example/verein', links: [] };

describe('the author tag', () => {
  test('names the author of a story', () => {
    expect(creditsOf({ ...page, bylines: [], story: true }).authors).toEqual(['Ada Muster']);
  });

  test('names whoever made the site where the page is no story', () => {
    expect(creditsOf({ ...page, bylines: [], story: false }).authors).toEqual([]);
  });

  test('a visible byline counts on every page', () => {
    const bylines = [{ text: 'Von Bo Beispiel', named: true }];
    expect(creditsOf({ ...page, bylines, story: false }).authors).toEqual(['Bo Beispiel']);
  });
});
