// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collect } from '../../../lib/article/blocks/collect';
import { openDom } from '../../../lib/article/dom/access';
import { rangesOf } from '../../../lib/article/fold';
import { drain } from '../../../lib/article/steps';

function read(html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return drain(collect(openDom(page), page.body)).candidates;
}
const texts = (html: string) => read(html).map(({ text }) => text);

describe('tables', () => {
  test('a row of data is one text, with live places', () => {
    const [row] = read('<table><tr><td>1</td><td>TSV <b>Brackfeld</b></td><th>48</th></tr></table>');
    expect(row!.text).toBe('1 TSV Brackfeld 48');
    expect(row!.element.localName).toBe('tr');
    expect(rangesOf(row!, 2, 15).map(({ startContainer }) => startContainer.data)).toEqual(['TSV ', 'Brackfeld']);
  });
  test('a page that is laid out in a table is read cell by cell', () => {
    const long = 'Ein langer Absatz über den Fluss, der in der Spalte des Artikels steht. '.repeat(6);
    expect(texts(`<table><tr><td>Themen</td><td>${long}</td></tr></table>`)).toEqual(['Themen', long.trim()]);
  });
  test('boxes within a cell are texts of their own', () =>
    expect(texts('<table><tr><td>1</td><td><p>Eins.</p><p>Zwei.</p></td></tr></table>')).toEqual([
      '1',
      'Eins.',
      'Zwei.',
    ]));
  test('a table nested in a cell has its own rows', () =>
    expect(texts('<table><tr><td>A<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>')).toEqual([
      'A',
      'b c',
    ]));
});

test('what is said to those who do not see a link is no text', () => {
  const link = (said: string) =>
    texts(`<p>Der Bericht <a href="/x">liegt vor<span>${said}</span></a> seit gestern.</p>`);
  expect(link(' (öffnet in neuem Fenster)')).toEqual(['Der Bericht liegt vor seit gestern.']);
  expect(link(' Opens in a new tab')).toEqual(['Der Bericht liegt vor seit gestern.']);
  expect(link(', öffnet aber kein Fenster')).toEqual(['Der Bericht liegt vor, öffnet aber kein Fenster seit gestern.']);
});

test('links and times are found again', () => {
  const [text] = read('<p>Von <a href="/autor/ada">Ada</a>, <time datetime="2025-05-06T08:00">6. Mai</time></p>');
  expect(text!.anchors.map((anchor) => anchor.textContent)).toEqual(['Ada']);
  expect(text!.time).toBe('2025-05-06T08:00');
});

test('an empty element that is named a break ends a paragraph', () => {
  const html = (inner: string) =>
    `<div>Der Rat tagt heute.<span class="part br">${inner}</span>Die Halle wird gebaut.</div>`;
  expect(texts(html(''))).toEqual(['Der Rat tagt heute.', 'Die Halle wird gebaut.']);
  expect(texts(html(' Nun ja. '))).toEqual(['Der Rat tagt heute. Nun ja. Die Halle wird gebaut.']);
});
