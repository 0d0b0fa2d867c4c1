// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleBoxes, articleInView, laterInView } from '../../../lib/page/in-view';

const TEXT = 'Der Rat streitet seit Wochen über die neue Brücke, sagte die Vorsitzende am Montag im Ausschuss. '.repeat(
  2,
);
const story = (title: string, tag = 'article') => `<${tag}><h1>${title}</h1>${`<p>${TEXT}</p>`.repeat(4)}</${tag}>`;
const ONE = story('Rat streitet über Brücke');
const TWO = story('Gymnasium bekommt keine Turnhalle', 'section');

const show = (html: string) => {
  document.body.innerHTML = html;
};
const titles = () => articleBoxes(document).map((box) => box.querySelector('h1')?.textContent);
/** jsdom lays nothing out: boxes get these tops, each 1,000 high. */
const layOut = (...tops: number[]) => {
  for (const [index, box] of articleBoxes(document).entries()) {
    const top = tops[index]!;
    box.getBoundingClientRect = () => ({ top, bottom: top + 1000 }) as DOMRect;
  }
};

beforeEach(() => show(''));

describe('articles of an endless page', () => {
  it('are the largest boxes around one headline each, however they are called', () => {
    show(
      `<header><h1>Demozeitung</h1></header><main><div class="river"><div>${ONE}<aside>Mehr</aside></div>${TWO}</div></main>`,
    );
    expect(titles()).toEqual(['Rat streitet über Brücke', 'Gymnasium bekommt keine Turnhalle']);
    expect(articleBoxes(document)[0]!.querySelector('aside')).not.toBeNull();
  });

  it.each([
    ['one article', `<header><h1>Demozeitung</h1></header>${ONE}`],
    [
      'sections with headlines of their own',
      `<article><header><h1>Rat streitet über Brücke</h1></header>${TWO}${TWO}</article>`,
    ],
    ['teasers', `${ONE}<section><h1>Noch eine Meldung</h1><p>Kurz.</p></section>`],
    [
      'headlines within one text',
      `<article><h1>Rat streitet über Brücke</h1><p>${TEXT}</p><h1>Wie es weitergeht</h1><p>${TEXT}</p></article>`,
    ],
  ])('are none on a page with %s', (_, html) => {
    show(html);
    expect(articleBoxes(document)).toEqual([]);
    expect(articleInView(window)).toEqual({ box: null, index: 0 });
  });

  it('are told apart by the middle of the window', () => {
    show(`<main>${ONE}${TWO}</main>`);
    layOut(-200, 900);
    expect(articleInView(window)).toEqual({ box: articleBoxes(document)[0], index: 0 });
    expect(laterInView(window)).toBeNull();
    layOut(-1200, -100);
    expect(laterInView(window)).toBe(articleBoxes(document)[1]);
    layOut(-5000, -3000);
    expect(laterInView(window)).toBe(articleBoxes(document)[1]);
  });
});
