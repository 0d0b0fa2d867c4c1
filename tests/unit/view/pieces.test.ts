import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '@/lib/view/pieces';

const mark = (name: string, begin: number, end: number, block = 0) => ({ name, spans: [{ block, begin, end }] });

test('the text is cut where marks begin and end; inner marks win', () => {
  const cut = pieces('abcdefgh', 0, [mark('outer', 1, 7), mark('inner', 3, 5), mark('elsewhere', 0, 8, 1)]);
  expect(cut.map((piece) => [piece.begin, piece.text, piece.mark?.name])).toEqual([
    [0, 'a', undefined],
    [1, 'bc', 'outer'],
    [3, 'de', 'inner'],
    [5, 'fg', 'outer'],
    [7, 'h', undefined],
  ]);
});

test('the pieces are the text, whatever the marks', () => {
  const offsets = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(offsets, { maxLength: 6 }), (text, spans) => {
      const marks = spans.map(([begin, end], index) => mark(String(index), begin, end));
      const cut = pieces(text, 0, marks);
      return (
        cut.map((piece) => piece.text).join('') === text &&
        cut.every((piece) => text.slice(piece.begin, piece.begin + piece.text.length) === piece.text)
      );
    }),
  );
});
