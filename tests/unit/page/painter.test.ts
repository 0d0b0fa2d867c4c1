// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { marksOf } from '../../../lib/page/marks';
import { Painter } from '../../../lib/page/painter';
import { MOST_PASSAGES } from '../../../lib/page/passages';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { riverReading } from './sample';

/** jsdom has no highlights: a Set and a Map are all that the painter needs of them. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}
const registry = () => new Map() as unknown as HighlightRegistry & Map<string, FakeHighlight>;
const textsOf = (highlight: FakeHighlight | undefined) =>
  [...(highlight ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
});

describe('Painter', () => {
  it('paints passages over their nodes and leaves the page as it was', async () => {
    const reading = riverReading();
    const before = document.documentElement.outerHTML;
    const there = registry();
    await new Painter(there).paint(reading.nodes, marksOf(reading.analysis, DEFAULT_SETTINGS, 'light'));
    expect([...there.keys()]).toEqual(['zk8', 'zk2']);
    expect(textsOf(there.get('zk8'))).toEqual(['Anna Berg']);
    expect(textsOf(there.get('zk2')).join('')).toBe('der Pegel steige bis Mor\u00adgen weiter');
    expect(there.get('zk2')!.priority).toBeGreaterThan(there.get('zk8')!.priority);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('clears its own marks only', async () => {
    const reading = riverReading();
    const there = registry();
    const theirs = new FakeHighlight();
    there.set('search', theirs as never);
    const painter = new Painter(there);
    await painter.paint(reading.nodes, marksOf(reading.analysis, DEFAULT_SETTINGS, 'light'));
    painter.light('zk9', [{ ...rangeOf(reading.nodes[1]!.pieces[0]!.node), endOffset: 3 }]);
    expect(there.get('zk9')).toBeDefined();
    painter.clear();
    expect([...there.entries()]).toEqual([['search', theirs]]);
  });

  it('puts back what a page took out, but not for ever', async () => {
    const reading = riverReading();
    const there = registry();
    const painter = new Painter(there);
    await painter.paint(reading.nodes, marksOf(reading.analysis, DEFAULT_SETTINGS, 'light'));
    let times = 0;
    for (; times < 1_000; times++) {
      there.clear();
      painter.repair();
      if (there.size === 0) break;
    }
    expect(times).toBeGreaterThan(5);
    expect(times).toBeLessThan(30);
  });

  it('asks for a new painting when a page emptied the highlights themselves', async () => {
    const reading = riverReading();
    const there = registry();
    const painter = new Painter(there);
    await painter.paint(reading.nodes, marksOf(reading.analysis, DEFAULT_SETTINGS, 'light'));
    expect(painter.repair()).toBe(true);
    there.get('zk2')!.clear();
    expect(painter.repair()).toBe(false);
  });

  it('paints ten thousand passages in slices, and stops when told to', async () => {
    const reading = riverReading();
    const spans = Array.from({ length: 10_000 }, () => ({ block: 1, begin: 0, end: 9 }));
    const end = new AbortController();
    const there = registry();
    const painting = new Painter(there).paint(reading.nodes, [{ name: 'zk2', layer: 'claim', spans }], 0, end.signal);
    expect(there.get('zk2')!.size).toBeLessThan(1_000);
    end.abort(new Error('left'));
    await expect(painting).rejects.toThrow('left');
    expect(there.get('zk2')!.size).toBeLessThan(1_000);
  });

  it('paints a part of very many passages, and another part when the reader is elsewhere', async () => {
    const { nodes } = riverReading();
    const many = Array.from({ length: 3_000 }, () => nodes[1]!);
    const spans = many.map((_, block) => ({ block, begin: 0, end: 3 }));
    const there = registry();
    const painter = new Painter(there);
    await painter.paint(many, [{ name: 'zk2', layer: 'claim', spans }]);
    expect(painter.isWhole).toBe(false);
    const first = [...there.get('zk2')!];
    expect(first.length).toBe(MOST_PASSAGES);
    await painter.moveTo(2);
    expect([...there.get('zk2')!]).toEqual(first);
    await painter.moveTo(2_000);
    expect(there.get('zk2')!.size).toBe(MOST_PASSAGES);
    expect(first.some((range) => there.get('zk2')!.has(range))).toBe(false);
    expect(painter.repair()).toBe(true);
  });

  it('does nothing in a browser without highlights', async () => {
    const reading = riverReading();
    const painter = new Painter(undefined);
    await painter.paint(reading.nodes, marksOf(reading.analysis, DEFAULT_SETTINGS, 'light'));
    expect(painter.repair()).toBe(true);
  });
});

function rangeOf(node: Text) {
  return { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length };
}
