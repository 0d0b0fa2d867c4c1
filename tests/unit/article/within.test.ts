// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/article/index';

const URL_OF_PAGE = 'https://www.tagesbote.example/lokales/rat-streitet-ueber-die-neue-bruecke-104711.html';
const SENTENCES = ['Der Rat streitet', 'Die Schule wartet'].map(
  (start) => `${start} seit Wochen über das neue Vorhaben, sagte die Vorsitzende am Montag im Ausschuss der Stadt. `,
);
const story = (title: string, text: string) =>
  `<article><h1>${title}</h1>${[1, 2, 3, 4].map((number) => `<p>${number}: ${text.repeat(2)}</p>`).join('')}</article>`;

function open(data = '') {
  const html = `<html lang="de"><head><title>Rat streitet über Brücke | Tagesbote</title><meta property="og:site_name" content="Tagesbote">
    <meta name="author" content="Ada Muster"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Streit um die neue Brücke","datePublished":"2026-03-16"}${data}]</script></head>
    <body><main>${story('Rat streitet über Brücke', SENTENCES[0]!)}${story('Gymnasium wartet auf Turnhalle', SENTENCES[1]!)}</main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { page, boxes: [...page.querySelectorAll('article')] };
}

describe('one of several articles on a page', () => {
  test('is read alone, and the head is believed about the first', () => {
    const { page, boxes } = open();
    const { article } = extract(page, URL_OF_PAGE, { within: boxes[0]!, first: true });
    expect(article.blocks.every(({ text }) => !text.includes('Die Schule'))).toBe(true);
    expect(article.authors).toEqual(['Ada Muster']);
    expect(article.date).toBe('2026-03-16');
  });

  test('further down has its own title, and nothing of the first one’s data', () => {
    const { page, boxes } = open();
    const { article } = extract(page, URL_OF_PAGE, { within: boxes[1]! });
    expect(article.title).toBe('Gymnasium wartet auf Turnhalle');
    expect(article.blocks.some(({ text }) => text.includes('Der Rat'))).toBe(false);
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4);
    expect(article.authors).toEqual([]);
    expect(article.date).toBeUndefined();
    expect(article.publisher).toBe('Tagesbote');
  });

  test('has the data that name its headline', () => {
    const { page, boxes } = open(
      ',{"@type":"NewsArticle","headline":"Gymnasium wartet auf Turnhalle","author":{"@type":"Person","name":"Bo Beispiel"},"datePublished":"2026-03-17"}',
    );
    const { article } = extract(page, URL_OF_PAGE, { within: boxes[1]! });
    expect(article.authors).toEqual(['Bo Beispiel']);
    expect(article.date).toBe('2026-03-17');
  });
});
