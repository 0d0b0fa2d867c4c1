// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { collect } from '../../../lib/article/blocks/collect';
import { partsOf } from '../../../lib/article/blocks/lines';
import { openDom } from '../../../lib/article/dom/access';
import { rangesOf } from '../../../lib/article/fold';
import { drain } from '../../../lib/article/steps';

function parts(html: string): { text: string; live: string }[] {
  const page = new DOMParser().parseFromString(`<body><p>${html}</p></body>`, 'text/html');
  const { candidates } = drain(collect(openDom(page), page.body));
  return partsOf(candidates[0]!).map(({ text, pieces }) => {
    const ranges = rangesOf({ element: page.body, pieces }, 0, text.length);
    const live = ranges.map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join('');
    return { text, live };
  });
}

test('a line break after a sentence or a label parts paragraphs, with exact ways back', () => {
  expect(parts('Bo sagte: „Nein.“ <br> Ada <b>schwieg</b>.<br/>Ort<br>Rathaus am Markt')).toEqual([
    { text: 'Bo sagte: „Nein.“', live: 'Bo sagte: „Nein.“' },
    { text: 'Ada schwieg.', live: 'Ada schwieg.' },
    { text: 'Ort', live: 'Ort' },
    { text: 'Rathaus am Markt', live: 'Rathaus am Markt' },
  ]);
});

test('a line that was wrapped within a sentence stays with the next one', () => {
  const wrapped = 'Am Montag haben die Fährleute den neuen Fahrplan der';
  expect(parts(`${wrapped}<br>Stadt abgelehnt. Er gilt ab<br>dem Mai.`).map(({ text }) => text)).toEqual([
    `${wrapped} Stadt abgelehnt. Er gilt ab dem Mai.`,
  ]);
});

test('breaks at the edges part nothing', () => {
  expect(parts('<br>Ada schwieg.<br>').map(({ text }) => text)).toEqual(['Ada schwieg.']);
});
