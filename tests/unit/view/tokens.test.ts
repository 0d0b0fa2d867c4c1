// WCAG 2.2: text 4.5 : 1 (1.4.3), parts of the interface and marks 3 : 1 (1.4.11), in light and dark.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** Colour pairs of the base block and, over them, those of the block for more contrast. */
function pairs(text: string): Map<string, [string, string]> {
  const found = text.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...found].map(([, name, light, dark]) => [name as string, [light as string, dark as string]]));
}

const [before, more] = css.split('@media (prefers-contrast: more)') as [string, string];
const base = pairs(before);
const contrast = new Map([...base, ...pairs(more.split('@media')[0] as string)]);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken', 'ink-soft', 'amber-soft'];
const TEXTS = ['text', 'muted', 'ink', 'amber-text', 'danger', 'direct', 'indirect', 'reported', 'hearsay'];
const PARTS: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['focus', 'sunken'],
];

describe.each([
  ['base', base],
  ['more contrast', contrast],
])('%s', (_, colours) => {
  const at = (name: string, scheme: number) => colours.get(name)?.[scheme] as string;

  test('has every colour in both schemes', () => {
    for (const name of [...GROUNDS, ...TEXTS, 'on-ink', 'edge', 'focus', 'line'])
      expect(colours.has(name), name).toBe(true);
  });

  test.each(SCHEMES)('text on every ground, %s', (scheme) => {
    const i = SCHEMES.indexOf(scheme);
    const low = TEXTS.flatMap((text) =>
      GROUNDS.map((ground) => ({ text, ground, ratio: ratio(at(text, i), at(ground, i)) })),
    ).filter((pair) => pair.ratio < 4.5);
    expect(low).toEqual([]);
    expect(ratio(at('on-ink', i), at('ink', i))).toBeGreaterThanOrEqual(4.5);
    expect(ratio(at('paper', i), at('text', i))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SCHEMES)('edges and focus, %s', (scheme) => {
    const i = SCHEMES.indexOf(scheme);
    for (const [part, ground] of PARTS) {
      expect(ratio(at(part, i), at(ground, i)), `${part} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test('black on white is 21 : 1, so the measure is right', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const highlight = new URL('../../../entrypoints/article.content/highlight.css', import.meta.url);
test.skipIf(!existsSync(highlight))('the marks in the page have the colours and line styles of the panel', () => {
  const page = readFileSync(highlight, 'utf8').toLowerCase();
  for (const kind of ['direct', 'indirect', 'reported', 'hearsay']) {
    const [light, dark] = base.get(kind) as [string, string];
    expect(page, `${kind}, light`).toContain(light);
    expect(page, `${kind}, dark`).toContain(dark);
    const line = css.match(new RegExp(`--${kind}-line: ([a-z]+);`))?.[1] as string;
    expect(page, `${kind}, line`).toContain(line);
  }
});
