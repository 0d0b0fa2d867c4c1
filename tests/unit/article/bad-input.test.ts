// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detect, extract, extractSliced } from '../../../lib/article/index';

const URL_OF_ARTICLE = 'https://www.beispiel.example/politik/rat-streitet-ueber-die-neue-bruecke-104711.html';
const SENTENCE = 'Der Rat streitet seit Wochen über die neue Brücke, sagte die Vorsitzende am Montag im Ausschuss. ';
const parse = (html: string, type: DOMParserSupportedType = 'text/html') => new DOMParser().parseFromString(html, type);
const story = (inner = '') =>
  `<main><article><h1>Rat streitet über die neue Brücke</h1>${inner}${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</article></main>`;
const texts = (page: Document) => extract(page, URL_OF_ARTICLE).article.blocks.map(({ text }) => text);

describe('documents that are no page', () => {
  test.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Wort</text></svg>', 'image/svg+xml'],
    ['xml', '<feed><title>Nachrichten</title><entry>Text</entry></feed>', 'application/xml'],
    ['empty', '', 'text/html'],
    ['frames', '<frameset><frame src="a.html"></frameset>', 'text/html'],
    ['image viewer', '<img src="bild.png">', 'text/html'],
    ['PDF viewer', '<body><embed type="application/pdf" src="about:blank"></body>', 'text/html'],
    ['plain text', '<pre>Nur eine Datei mit Text.</pre>', 'text/html'],
  ] as const)('%s', (_, source, type) => {
    const page = parse(source, type);
    expect(detect(page, URL_OF_ARTICLE).isArticle).toBe(false);
    expect(() => extract(page, URL_OF_ARTICLE)).not.toThrow();
  });

  test('a page whose body is gone', () => {
    const page = parse(story());
    page.body.remove();
    expect(detect(page, URL_OF_ARTICLE).isArticle).toBe(false);
    expect(extract(page, URL_OF_ARTICLE).article.blocks).toEqual([]);
  });

  test('an address that is no URL', () => {
    expect(detect(parse(story()), 'kein:// url').isArticle).toBe(false);
    expect(extract(parse(story()), '').article.blocks.length).toBeGreaterThan(0);
  });
});

describe('hostile pages', () => {
  test('clobbered properties change nothing', () => {
    const clobbers =
      '<form name="body"></form><form name="documentElement"></form><img name="getElementsByTagName"><form id="f"><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="attributes"><input name="getAttribute"><input name="nodeType"><p>Ein Absatz in einem Formular, der lang genug ist, um gelesen zu werden, wie jeder andere auch.</p></form>';
    expect(texts(parse(`<body>${clobbers}${story()}</body>`))).toEqual(
      expect.arrayContaining([SENTENCE.repeat(3).trim()]),
    );
  });

  test('getters that throw are never asked', () => {
    const page = parse(story());
    const expected = texts(page);
    const article = page.querySelector('article')!;
    const fail = () => {
      throw new Error('asked');
    };
    for (const name of [
      'firstChild',
      'nextSibling',
      'parentNode',
      'className',
      'textContent',
      'childNodes',
      'nodeType',
    ])
      Object.defineProperty(article, name, { get: fail, configurable: true });
    Object.defineProperty(page, 'body', { get: fail });
    expect(texts(page)).toEqual(expected);
  });

  // jsdom itself fails beyond some 2,000 levels, Chromium's layout beyond some thousands (npm run bench -- hostile).
  test('nesting 1,500 deep', () => {
    const page = parse(story());
    let inner: Element = page.querySelector('article')!;
    for (let depth = 0; depth < 1500; depth++) inner = inner.appendChild(page.createElement('div'));
    inner.append(SENTENCE);
    expect(texts(page)).toContain(SENTENCE.repeat(3).trim());
    expect(() => detect(page, URL_OF_ARTICLE)).not.toThrow();
  });

  test('malformed HTML', () => {
    const page = parse(`<html><body></p><table><p>${SENTENCE}<b><i></b></i><div></span>${story()}<p <p><script>`);
    expect(() => texts(page)).not.toThrow();
  });

  test('JSON-LD of 10 MB, and one nested 50,000 deep, are passed over quickly', () => {
    const page = parse(story());
    for (const text of [`{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`, '{"a":'.repeat(50_000)]) {
      const script = page.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      page.head.append(script);
    }
    const begin = performance.now();
    expect(extract(page, URL_OF_ARTICLE).article.title).toBe('Rat streitet über die neue Brücke');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('a huge text is read in part only', () => {
    const page = parse(story());
    const huge = page.createElement('p');
    huge.textContent = SENTENCE.repeat(100_000);
    page.querySelector('article')!.append(huge);
    const length = texts(page).reduce((sum, text) => sum + text.length, 0);
    expect(length).toBeLessThan(3_100_000);
  });
});

describe('sliced extraction', () => {
  test('gives the same article, with pauses between', async () => {
    const page = parse(story('<div>x</div>'.repeat(3000)));
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const sliced = await extractSliced(page, URL_OF_ARTICLE, { budget: 1 });
    clearInterval(ticking);
    expect(sliced.article).toEqual(extract(page, URL_OF_ARTICLE).article);
    expect(turns).toBeGreaterThan(0);
  });

  test('stops when aborted', async () => {
    const abort = new AbortController();
    abort.abort(new Error('gone'));
    await expect(extractSliced(parse(story()), URL_OF_ARTICLE, { signal: abort.signal })).rejects.toThrow('gone');
  });
});

test('open shadow roots are read, slots in their place', () => {
  const page = parse('<main><article><h1>Rat streitet über die neue Brücke</h1><x-story></x-story></article></main>');
  const host = page.querySelector('x-story')!;
  host.append(page.createTextNode(SENTENCE));
  const root = host.attachShadow({ mode: 'open' });
  for (let index = 0; index < 4; index++)
    root.appendChild(page.createElement('p')).textContent = `${index}: ${SENTENCE}`;
  root.appendChild(page.createElement('slot'));
  expect(texts(page)).toEqual(expect.arrayContaining([`2: ${SENTENCE.trim()}`]));
});
