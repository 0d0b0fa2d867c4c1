// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Folder, type NodeRange, offsetOf, rangesOf } from '../../../lib/article/fold';

/** What the reader sees of a text: the rule in one line each, to check the folding by. */
const seen = (text: string) =>
  text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ');

function fold(parts: readonly string[]) {
  const folder = new Folder();
  const nodes = parts.map((part) => document.createTextNode(part));
  for (const node of nodes) folder.add(node, node.data);
  const block = { element: document.body, pieces: folder.pieces };
  return { text: folder.text, nodes, block };
}

const raw = (ranges: readonly NodeRange[]) =>
  ranges.map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join('');

const character = fc.constantFrom(...'abcäß.,„“ \n\t', '\u00a0', '\u00ad', '\u200b', '\u2009', '\ufeff', 'é', '😀');
const part = fc.array(character, { maxLength: 12 }).map((list) => list.join(''));
const parts = fc.array(part, { maxLength: 8 });

describe('folding', () => {
  test('gives what the reader sees', () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(fold(list).text).toBe(seen(list.join('')).trim());
      }),
    );
  });

  test('every passage is the folded text of its places', () => {
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(60), (list, one, other) => {
        const { text, block } = fold(list);
        const [begin, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(seen(raw(rangesOf(block, begin, end)))).toBe(text.slice(begin, end));
      }),
    );
  });

  test('a place found for an offset leads back to it', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { text, block } = fold(list);
        for (let at = 0; at < text.length; at++) {
          const [range] = rangesOf(block, at, at + 1);
          expect(offsetOf(block, range!.startContainer, range!.startOffset)).toBe(at);
        }
      }),
    );
  });

  test('a line break is a space that stands in no node', () => {
    const folder = new Folder();
    const [one, two] = [document.createTextNode('oben'), document.createTextNode('unten')];
    folder.add(one, one.data);
    folder.addSpace();
    folder.add(two, two.data);
    expect(folder.text).toBe('oben unten');
    const ranges = rangesOf({ element: document.body, pieces: folder.pieces }, 3, 7);
    expect(ranges.map((range) => [range.startContainer.data, range.startOffset, range.endOffset])).toEqual([
      ['oben', 3, 4],
      ['unten', 0, 2],
    ]);
  });

  test('a node of another block has no offset, and offsets beyond the text are clamped', () => {
    const { block, nodes } = fold(['Wort']);
    expect(offsetOf(block, document.createTextNode('Wort'), 1)).toBeNull();
    expect(rangesOf(block, -5, 99)).toEqual(rangesOf(block, 0, 4));
    expect(rangesOf(block, 2, 2)).toEqual([]);
    expect(offsetOf(block, nodes[0]!, 99)).toBe(4);
  });
});
