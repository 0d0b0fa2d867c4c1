// Pages beyond all measure, as a stand-in for the DOM: jsdom and Chromium's own layout give up before we do.
import { describe, expect, test } from 'vitest';
import { collect } from '../../../lib/article/blocks/collect';
import type { Dom } from '../../../lib/article/dom/access';

interface Fake {
  name?: string;
  value?: string;
  first?: Fake | null;
  next?: Fake | null;
}

const SENTENCE = 'Der Rat streitet seit Wochen über die neue Brücke, sagte die Vorsitzende am Montag. ';

/** Reads fakes made on the fly: `first` and `next` may be getters. */
const nodes = {
  nodeType: (node: Fake) => (node.value === undefined ? 1 : 3),
  value: (node: Fake) => node.value ?? null,
  name: (node: Fake) => node.name ?? 'div',
  firstChild: (node: Fake) => node.first ?? null,
  nextSibling: (node: Fake) => node.next ?? null,
  attribute: () => null,
  attributeNames: () => [],
  shadow: () => null,
  assigned: () => [],
};
const dom = { ...nodes, nodes: () => nodes, textContent: () => '' } as unknown as Dom;

function read(start: Fake) {
  const steps = collect(dom, start as unknown as Element);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, steps: count };
    count++;
  }
}

/** A row of `left` paragraphs with one text each. */
const row = (left: number, text: string): Fake | null =>
  left > 0
    ? {
        name: 'p',
        first: { value: text },
        get next() {
          return row(left - 1, text);
        },
      }
    : null;

const nest = (levels: number, inner: Fake): Fake => {
  let outer = inner;
  for (let level = 0; level < levels; level++) outer = { first: outer };
  return outer;
};

describe('pages beyond all measure', () => {
  test('a million nodes: read in part, in many steps', () => {
    const { candidates, truncated, steps } = read({ first: row(1_000_000, 'x') });
    expect(truncated).toBe(true);
    expect(candidates.length).toBeLessThan(10_500);
    expect(steps).toBeGreaterThan(60);
  });

  test('nesting 20,000 deep: read to the bottom', () => {
    const { candidates, truncated } = read(nest(20_000, { name: 'p', first: { value: SENTENCE } }));
    expect(candidates.map(({ text }) => text)).toEqual([SENTENCE.trim()]);
    expect(truncated).toBe(false);
  });

  test('50 MB of text: three million characters are read', () => {
    const text = SENTENCE.repeat(Math.ceil(50_000_000 / SENTENCE.length));
    const { candidates, truncated } = read({ first: { name: 'p', first: { value: text, next: { value: text } } } });
    expect(truncated).toBe(true);
    expect(candidates.reduce((sum, candidate) => sum + candidate.text.length, 0)).toBeLessThanOrEqual(3_000_000);
  });

  test('an endless page ends', () => {
    const endless: Fake = { name: 'p', first: { value: 'x' } };
    endless.next = endless;
    expect(read({ first: endless }).truncated).toBe(true);
  });
});
