// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anchorOf, claimDraft, contextOf, looseDraft, selectionDraft, spansOfSelection } from '../../../lib/page/draft';
import { fnv1a64 } from '../../../lib/page/hash';
import { riverReading, spanOf } from './sample';

describe('claimDraft', () => {
  it('keeps the claim with everything that is needed to show and find it', () => {
    const reading = riverReading();
    const draft = claimDraft(reading, reading.analysis.claims[0]!);
    expect(draft).toMatchObject({
      quote: 'der Pegel steige bis Morgen weiter',
      kind: 'indirect',
      speaker: { name: 'Anna Berg', role: 'Sprecherin', kind: 'person', text: 'Die Sprecherin Anna Berg' },
      cue: 'sagte',
      chain: [],
      confidence: 0.9,
      url: 'https://www.news.de/politik/pegel/1/',
      canonicalUrl: 'https://www.news.de/politik/pegel/',
      publisher: 'news.de',
      date: '2026-03-01T10:00:00+01:00',
      note: '',
      tags: [],
    });
    expect(draft.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(draft.anchors).toHaveLength(1);
    expect(draft.anchors[0]).toMatchObject({
      exact: 'der Pegel steige bis Morgen weiter',
      prefix: 'Die Sprecherin Anna Berg sagte, ',
      suffix: '.',
      block: 0,
      blockHash: fnv1a64(reading.article.blocks[0]!.text),
    });
    expect(draft.context).toBe(reading.article.blocks.map(({ text }) => text).join('\n\n'));
  });

  it('has no speaker where nobody is named', () => {
    const reading = riverReading();
    const draft = claimDraft(reading, { ...reading.analysis.claims[0]!, speaker: [], actor: null, kind: 'hearsay' });
    expect(draft.speaker).toBeUndefined();
  });
});

describe('spansOfSelection', () => {
  const select = (from: [Node, number], to: [Node, number]) => {
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  };

  it('maps a selection over several nodes and blocks to the article', () => {
    const reading = riverReading();
    const [first, second] = document.querySelectorAll('p');
    const bold = first!.querySelector('b')!.firstChild!;
    const spans = spansOfSelection(reading, select([bold, 5], [second!.firstChild!, 9]));
    expect(spans).toEqual([
      spanOf(reading.article, 0, 'Berg sagte, der Pegel steige bis Morgen weiter.'),
      spanOf(reading.article, 1, 'Der Pegel'),
    ]);
    expect(selectionDraft(reading.article, spans)).toMatchObject({
      kind: 'selection',
      quote: 'Berg sagte, der Pegel steige bis Morgen weiter. Der Pegel',
    });
  });

  it('takes whole paragraphs when the selection ends at elements, without white space at the edges', () => {
    const reading = riverReading();
    const spans = spansOfSelection(reading, select([document.body, 1], [document.body, 2]));
    expect(spans).toEqual([{ block: 1, begin: 0, end: reading.article.blocks[1]!.text.length }]);
  });

  it('finds nothing outside the article', () => {
    const reading = riverReading();
    const aside = document.createElement('aside');
    aside.textContent = 'Newsletter';
    document.body.append(aside);
    expect(spansOfSelection(reading, select([aside.firstChild!, 0], [aside.firstChild!, 4]))).toEqual([]);
    expect(looseDraft(reading.article, 'News')).toMatchObject({ quote: 'News', context: 'News', anchors: [] });
  });
});

describe('anchors and context', () => {
  it('refuse spans outside the article', () => {
    const { article } = riverReading();
    expect(anchorOf(article, { block: 7, begin: 0, end: 2 })).toBeNull();
    expect(anchorOf(article, { block: 0, begin: 4, end: 4 })).toBeNull();
    expect(anchorOf(article, { block: 0, begin: 0, end: 9_999 })).toBeNull();
  });

  it('take the block before and the block after, cut where a block is endless', () => {
    const { article } = riverReading();
    const long = { ...article, blocks: [...article.blocks, { kind: 'paragraph' as const, text: 'x'.repeat(9_000) }] };
    expect(contextOf(long, [{ block: 1, begin: 0, end: 3 }]).length).toBeLessThan(4_200);
  });
});

describe('fnv1a64', () => {
  it('is FNV-1a over the bytes of the UTF-16 units', () => {
    // Reference: the published 64-bit offset basis, and its value for the bytes 61 00.
    expect(fnv1a64('')).toBe('cbf29ce484222325');
    expect(fnv1a64('a')).toBe('089be207b544f1e4');
    expect(fnv1a64('ä')).not.toBe(fnv1a64('a'));
  });
});
