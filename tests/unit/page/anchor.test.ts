// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/model';
import { locate, locateAll } from '../../../lib/page/anchor';
import { anchorOf } from '../../../lib/page/draft';
import { articleOf, spanOf } from './sample';

const article = (...texts: string[]): Article => articleOf(texts.map((text) => ({ kind: 'paragraph', text })));
const OLD = article(
  'Der Fluss tritt über die Ufer.',
  'Die Sprecherin sagte, der Pegel steige bis zum Morgen um zwei Meter.',
  'Mehr ist nicht bekannt.',
);
const anchor = anchorOf(OLD, spanOf(OLD, 1, 'der Pegel steige bis zum Morgen um zwei Meter'))!;

describe('locate', () => {
  it('finds the passage in the unchanged article', async () => {
    expect(await locate(OLD, anchor)).toEqual({ span: spanOf(OLD, 1, anchor.exact), how: 'same' });
  });

  it('follows an unchanged block that moved', async () => {
    const now = article('Neu am Anfang.', ...OLD.blocks.map(({ text }) => text));
    expect(await locate(now, anchor)).toEqual({ span: spanOf(now, 2, anchor.exact), how: 'same' });
  });

  it('finds the same words in a changed block', async () => {
    const now = article('Laut der Sprecherin hieß es gestern, der Pegel steige bis zum Morgen um zwei Meter. Und nun?');
    expect(await locate(now, anchor)).toEqual({ span: spanOf(now, 0, anchor.exact), how: 'moved' });
  });

  it('chooses among equal words by what stands around them', async () => {
    const text = 'Er sagte: ja. Sie sagte: ja. Wir sagten: ja.';
    const before = article(text);
    const begin = text.indexOf('ja', text.indexOf('Sie'));
    const second = anchorOf(before, { block: 0, begin, end: begin + 2 })!;
    const now = article(`Neu. ${text}`);
    expect((await locate(now, second))?.span.begin).toBe(begin + 5);
  });

  it('finds a passage with few changed letters, and says so', async () => {
    const now = article('Die Sprecherin sagte, der Pegel steigt bis zum Morgen um drei Meter.');
    const found = await locate(now, anchor);
    expect(found?.how).toBe('changed');
    const { block, begin, end } = found!.span;
    expect(now.blocks[block]!.text.slice(begin, end)).toBe('der Pegel steigt bis zum Morgen um drei Meter');
  });

  it('calls an orphan an orphan', async () => {
    const now = article('Am Wochenende scheint die Sonne, sagt der Wetterdienst voraus.');
    expect(await locate(now, anchor)).toBeNull();
    expect(await locateAll(now, [anchor])).toEqual([]);
  });

  it('refuses an empty quotation, which would be everywhere', async () => {
    expect(await locate(OLD, { ...anchor, exact: '' })).toBeNull();
  });

  it('stops when told to', async () => {
    const changed = article('Die Sprecherin sagte, der Pegel steigt bis zum Morgen um drei Meter.');
    await expect(locate(changed, anchor, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
  });

  it('finds every passage of every article where it was', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (texts, a, b) => {
        const any = article(...texts);
        const block = a % texts.length;
        const begin = b % texts[block]!.length;
        const made = anchorOf(any, { block, begin, end: texts[block]!.length })!;
        expect((await locate(any, made))?.span).toEqual({ block, begin, end: texts[block]!.length });
      }),
    );
  });
});
