import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/page/marks';
import { inOrder, MOST_PASSAGES, passagesOf, stretchAround } from '../../../lib/page/passages';

/** Two highlights, whose passages take turns: one in each block. */
const marks = (blocks: number): Mark[] =>
  [0, 1].map((turn) => ({
    name: `zk${turn}`,
    layer: 'claim',
    spans: Array.from({ length: blocks }, (_, block) => ({ block, begin: turn * 10, end: turn * 10 + 5 })),
  }));

describe('passages', () => {
  it('are painted as a whole where they are few', () => {
    const passages = passagesOf(marks(20));
    expect(stretchAround(passages, 15)).toEqual({ from: 0, to: 40 });
    expect(stretchAround([], 0)).toEqual({ from: 0, to: 0 });
  });

  it('are painted around the reader where they are many', () => {
    const passages = passagesOf(marks(5_000));
    for (const block of [0, 1, 400, 2_500, 4_700, 4_999]) {
      const { from, to } = stretchAround(passages, block);
      expect(to - from).toBe(MOST_PASSAGES);
      const blocks = passages.slice(from, to).map(({ span }) => span.block);
      expect(blocks[0]! <= Math.max(0, block - 100), `before block ${block}`).toBe(true);
      expect(blocks.at(-1)! >= Math.min(4_999, block + 100), `after block ${block}`).toBe(true);
    }
  });

  it('stay the same while the reader scrolls a little', () => {
    const passages = passagesOf(marks(5_000));
    expect(stretchAround(passages, 2_510)).toEqual(stretchAround(passages, 2_500));
  });

  it('come from the middle outwards, each once', () => {
    expect(inOrder({ from: 10, to: 15 })).toEqual([12, 13, 11, 14, 10]);
    expect(inOrder({ from: 0, to: 4 })).toEqual([0, 1, 2, 3]);
  });
});
