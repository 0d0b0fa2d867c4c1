// @vitest-environment jsdom
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect, extract, rangesOf } from '../../../lib/article/index';

// Each page of tests/fixtures/pages stands for one trap or layout; NAME.txt holds the expected answer, one block a line.
// After an intended change: UPDATE=1 npx vitest run tests/unit/article/pages.test.ts, then read the difference.
const folder = join(process.cwd(), 'tests/fixtures/pages');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));

function open(name: string): { page: Document; url: string } {
  const page = new DOMParser().parseFromString(readFileSync(join(folder, `${name}.html`), 'utf8'), 'text/html');
  return { page, url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '' };
}

describe.each(names)('%s', (name) => {
  test('gives the expected blocks and metadata', () => {
    const { page, url } = open(name);
    const { article } = extract(page, url);
    const { isArticle } = detect(page, url);
    const { title, kicker, authors, agencies, date, publisher, language, paywalled } = article;
    const answer = [
      `article: ${isArticle}`,
      ...(isArticle
        ? [
            `title: ${title}`,
            `kicker: ${kicker ?? ''}`,
            `authors: ${authors.join('; ')}`,
            `agencies: ${agencies.join('; ')}`,
            `date: ${date ?? ''}`,
            `publisher: ${publisher ?? ''}`,
            `language: ${language}`,
            `paywalled: ${paywalled ?? false}`,
            ...article.blocks.map((block) => `${block.kind} | ${block.text}`),
          ]
        : []),
    ].join('\n');
    const expected = join(folder, `${name}.txt`);
    // A page that is taken for an article is readable (mozilla/readability#964).
    if (isArticle) expect(article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(1);
    if (process.env.UPDATE) writeFileSync(expected, `${answer}\n`);
    expect(`${answer}\n`).toBe(readFileSync(expected, 'utf8'));
  });

  test('leaves the page as it was', () => {
    const { page, url } = open(name);
    const before = page.documentElement.outerHTML;
    detect(page, url);
    extract(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('ties every character to the page', () => {
    const { page, url } = open(name);
    const { article, nodes } = extract(page, url);
    for (const [index, { text }] of article.blocks.entries()) {
      for (const range of rangesOf(nodes[index]!, 0, text.length)) {
        expect(range.startContainer.isConnected).toBe(true);
        expect(nodes[index]!.element.contains(range.startContainer)).toBe(true);
      }
      const live = rangesOf(nodes[index]!, 0, text.length)
        .map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset))
        .join('');
      const letters = (value: string) => value.replace(/[\s\u00ad\u200b]/gu, '');
      expect(letters(live)).toBe(letters(text));
    }
  });
});
