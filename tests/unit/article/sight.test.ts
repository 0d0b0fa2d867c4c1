// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract, rangesOf } from '../../../lib/article/index';

// jsdom has no layout: here a style sheet hides the part "shut", and "plain" boxes have none of their own.
const proto = Element.prototype as { checkVisibility?: unknown };
beforeEach(() => {
  proto.checkVisibility = function (this: Element) {
    return !this.closest('#shut') && !this.classList.contains('plain');
  };
  Range.prototype.getClientRects = function (this: Range) {
    return (this.startContainer as Element).closest('#shut') ? [] : [1];
  } as unknown as Range['getClientRects'];
});
afterEach(() => {
  delete proto.checkVisibility;
});

const P = (text: string) =>
  `<p>${text} Die Fähren fahren bis zum Herbst im alten Takt, sagte die Sprecherin am Montag.</p>`;

function read(body: string): { kind: string; text: string; live: string }[] {
  const page = new DOMParser().parseFromString(
    `<html><head><title>Fähren fahren weiter im alten Takt</title></head><body><article><h1>Fähren fahren weiter im alten Takt</h1>${body}</article></body></html>`,
    'text/html',
  );
  const { article, nodes } = extract(page, 'https://www.bote.example/faehren-fahren-weiter-im-alten-takt-1234');
  return article.blocks.map(({ kind, text }, index) => {
    const ranges = rangesOf(nodes[index]!, 0, text.length);
    const live = ranges.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset),
    );
    return { kind, text, live: live.join('') };
  });
}
const texts = (body: string) => read(body).map(({ text }) => text);

test('a note within a paragraph that is hidden is none of its text', () => {
  const blocks = read(
    `${P('Erstens.')}<p>Die Ministerin Ada Muster <span id="shut">Ada Muster: Porträt, Alter, Partei <a href="/m">mehr</a></span> <br> lehnt den Plan ab. „Er ist zu teuer“, sagte sie am Montag im Landtag von Musterstadt.</p>${P('Drittens.')}`,
  );
  const block = blocks.find(({ text }) => text.startsWith('Die Ministerin'))!;
  expect(block.text).toBe(
    'Die Ministerin Ada Muster lehnt den Plan ab. „Er ist zu teuer“, sagte sie am Montag im Landtag von Musterstadt.',
  );
  expect(block.live.replaceAll(' ', '')).toBe(block.text.replaceAll(' ', ''));
});

test('an element without a box of its own shows its text', () => {
  const body = `${P('Erstens.')}<p>Die <b class="plain">Ministerin</b> lehnt den Plan ab. „Er ist zu teuer“, sagte sie am Montag im Landtag.</p>${P('Drittens.')}`;
  expect(texts(body).some((text) => text.startsWith('Die Ministerin lehnt'))).toBe(true);
});

test('paragraphs that unfold at a click stay, and all of an article that is hidden as a whole', () => {
  const seen = P('Der Kreis hält an seinem Plan fest.') + P('Am Kai warteten am Abend rund hundert Gäste.');
  const rest = `<p>„Wir fahren, solange der Strom reicht“, sagte Kapitän Enno Carstens dem Boten.</p>
<p>Im nächsten Jahr will die Reederei ein drittes Schiff kaufen, das mit Wasserstoff fährt und 200 Menschen trägt.</p>`;
  expect(texts(`<div>${seen}</div><div id="shut">${rest}</div>`)).toEqual(
    texts(`<div>${seen}</div><div>${rest}</div>`),
  );
  expect(texts(`<div id="shut">${seen}${rest}</div>`)).toEqual(texts(`<div>${seen}${rest}</div>`));
});
