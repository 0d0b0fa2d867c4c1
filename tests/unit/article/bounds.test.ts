// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keepBounds } from '../../../lib/article/blocks/bounds';
import type { Candidate, Context } from '../../../lib/article/blocks/candidate';
import { collect } from '../../../lib/article/blocks/collect';
import { FLAG } from '../../../lib/article/blocks/flags';
import { structureOf } from '../../../lib/article/blocks/structure';
import { openDom } from '../../../lib/article/dom/access';
import { drain } from '../../../lib/article/steps';

const LIMIT = 0.45;
const long = (word: string) =>
  `${word} ${'erzählt, wie der Fluss in diesem Jahr gestiegen ist und was man daraus lernt. '.repeat(3)}`;

/** First words of the texts that are the article's, given what the model said of each by its first word. */
function kept(html: string, chanceOf: Record<string, number>): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const dom = openDom(page);
  const { candidates } = drain(collect(dom, page.body));
  const structure = drain(structureOf(candidates, { title: 'Der Fluss steigt und steigt' }));
  const firsts = candidates.map(({ text }) => text.split(' ')[0]!);
  const chances = Float64Array.from(firsts, (first) => chanceOf[first] ?? 0);
  drain(keepBounds({ candidates, chances, structure, limit: LIMIT }));
  return firsts.filter((_, index) => chances[index]! >= LIMIT);
}

const HEADLINE = '<h1>Der Fluss steigt und steigt</h1>';
const p = (word: string) => `<p>${long(word)}</p>`;

describe('articles beside the one with the headline', () => {
  const html = `<main><article>${HEADLINE}${p('Ada')}${p('Bo')}</article><article>${p('Cy')}</article></main>`;
  test('are other stories', () => expect(kept(html, { Ada: 0.9, Bo: 0.9, Cy: 0.6 })).toEqual(['Ada', 'Bo']));
  test('stay where they are likelier than its own text', () =>
    expect(kept(html, { Ada: 0.5, Bo: 0.5, Cy: 0.9 })).toEqual(['Ada', 'Bo', 'Cy']));
  test('stay where it holds hardly any text', () =>
    expect(kept(`<main><article>${HEADLINE}</article><article>${p('Cy')}</article></main>`, { Cy: 0.9 })).toEqual([
      'Cy',
    ]));
});

describe('texts far from headline and text', () => {
  const html = `<div id="a">${HEADLINE}${p('Ada')}${p('Bo')}</div><div id="b">${p('Cy')}</div>`;
  test('are left out unless they are sure', () => {
    expect(kept(html, { Ada: 0.8, Bo: 0.8, Cy: 0.7 })).toEqual(['Ada', 'Bo']);
    expect(kept(html, { Ada: 0.8, Bo: 0.8, Cy: 0.95 })).toEqual(['Ada', 'Bo', 'Cy']);
  });
  test('stay where most of the text is there', () =>
    expect(kept(`<div>${HEADLINE}</div><div>${p('Ada')}${p('Cy')}</div>`, { Ada: 0.6, Cy: 0.6 })).toEqual([
      'Ada',
      'Cy',
    ]));
});

describe('a heading between paragraphs', () => {
  const html = (head: string) => `<div>${HEADLINE}${p('Ada')}${p('Bo')}${head}${p('Cy')}</div>`;
  const chances = { Ada: 0.9, Bo: 0.9, Cy: 0.9, Mehr: 0.5 };
  test('is the title of a player or another story if it is alone in one', () => {
    expect(kept(html('<div class="video-player"><h2>Mehr Regen</h2></div>'), chances)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(kept(html('<article><h3>Mehr Regen</h3></article>'), chances)).toEqual(['Ada', 'Bo', 'Cy']);
  });
  test('stays in a box of its own that is named like nothing else', () =>
    expect(kept(html('<div class="head"><h2>Mehr Regen</h2></div>'), chances)).toEqual(['Ada', 'Bo', 'Mehr', 'Cy']));
  test('is a subheading right before a paragraph of the article, however doubtful', () => {
    const doubtful = { ...chances, Mehr: 0.2 };
    expect(kept(html('<h2>Mehr Regen</h2>'), doubtful)).toEqual(['Ada', 'Bo', 'Mehr', 'Cy']);
    expect(kept(html('<h2><a href="/x">Mehr Regen</a></h2>'), doubtful)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(kept(html('<div><h2>Mehr Regen</h2></div>'), doubtful)).toEqual(['Ada', 'Bo', 'Cy']);
  });
});

test('a text between two paragraphs that is set like them is one', () => {
  const html = (between: string) => `<div>${HEADLINE}${p('Ada')}${between}${p('Bo')}</div>`;
  const chances = { Ada: 0.9, Bo: 0.9, '14.30': 0.2 };
  expect(kept(html('<p>14.30 Uhr, Rathaus, kleiner Saal</p>'), chances)).toEqual(['Ada', '14.30', 'Bo']);
  expect(kept(html('<p class="box">14.30 Uhr, Rathaus, kleiner Saal</p>'), chances)).toEqual(['Ada', 'Bo']);
  expect(kept(html('<p><a href="/x">14.30 Uhr, Rathaus, kleiner Saal, Anfahrt</a></p>'), chances)).toEqual([
    'Ada',
    'Bo',
  ]);
});

test('the sender of a quoted post goes with it', () => {
  const post = (text: string) =>
    `<div>${HEADLINE}${p('Ada')}<blockquote><p>${text}</p>— Cy Probe (@cyprobe) 3. Mai</blockquote></div>`;
  expect(kept(post('Endlich steigt er nicht mehr weiter an.'), { Ada: 0.9, Endlich: 0.8 })).toEqual([
    'Ada',
    'Endlich',
    '—',
  ]);
  expect(kept(post('Endlich steigt er nicht mehr weiter an.'), { Ada: 0.9 })).toEqual(['Ada']);
});

test('an article within the article is left out unless it holds most of the text', () => {
  const html = `<article>${HEADLINE}${p('Ada')}${p('Bo')}<article>${p('Cy')}</article></article>`;
  expect(kept(html, { Ada: 0.9, Bo: 0.9, Cy: 0.9 })).toEqual(['Ada', 'Bo']);
  expect(kept(html, { Cy: 0.9 })).toEqual(['Cy']);
});

test('takes linear time on many texts deep below', () => {
  const element = null as unknown as Element;
  const none = { own: 0, flags: FLAG.article, names: '', spelled: '', element };
  let context: Context = { ...none, parent: null, name: 'article', depth: 0 };
  for (let depth = 1; depth < 20_000; depth++) context = { ...none, parent: context, name: 'div', depth };
  const candidates: Candidate[] = Array.from({ length: 20_000 }, (_, number) => ({
    context: { ...none, parent: context, name: 'p', depth: 20_000 },
    element,
    pieces: [],
    text: `Text ${number}`,
    linked: 0,
    strong: 0,
    links: 0,
    anchors: [],
    time: null,
    broken: false,
    lines: null,
  }));
  const structure = { ...drain(structureOf([], { title: '' })), headline: 0 };
  const begin = performance.now();
  drain(keepBounds({ candidates, chances: new Float64Array(20_000).fill(0.6), structure, limit: LIMIT }));
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('lists before the headline are left out if text follows it', () => {
  const html = `<ul><li>Eilmeldung von heute</li></ul>${HEADLINE}${p('Ada')}${p('Bo')}`;
  expect(kept(html, { Eilmeldung: 0.6, Ada: 0.7, Bo: 0.7 })).toEqual(['Ada', 'Bo']);
  expect(kept(html, { Eilmeldung: 0.6 })).toEqual(['Eilmeldung']);
});

test('rows of data in the core are kept, those of links and those elsewhere are not', () => {
  const row = (cells: string) => `<table><tr><td>1</td><td>${cells}</td></tr></table>`;
  const html = (inside: string, outside = '') =>
    `<div>${HEADLINE}${p('Ada')}${p('Bo')}${inside}</div><div>${outside}</div>`;
  const chances = { Ada: 0.9, Bo: 0.9, '1': 0.12 };
  expect(kept(html(row('TSV Brackfeld')), chances)).toEqual(['Ada', 'Bo', '1']);
  expect(kept(html(row('<a href="/x">Mehr über den TSV Brackfeld und andere Vereine</a>')), chances)).toEqual([
    'Ada',
    'Bo',
  ]);
  expect(kept(html('', row('TSV Brackfeld')), chances)).toEqual(['Ada', 'Bo']);
});
