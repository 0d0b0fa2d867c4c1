import { describe, expect, it } from 'vitest';
import { exportParts, FORMATS, type FormatName, fileName } from '../../../lib/clippings/export';
import { cell } from '../../../lib/clippings/export/csv';
import { escapeMarkdown } from '../../../lib/clippings/export/markdown';
import type { Clipping } from '../../../lib/model';
import { sample } from './sample';

const info = { exportedAt: '2026-05-03T10:00:00.000Z', kindName: (kind: string) => `[${kind}]` };
const write = async (name: FormatName, ...pages: Clipping[][]) => (await exportParts(name, pages, info)).join('');

const rich = sample({
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  chain: ['Bild', 'Kreise'],
  addressee: 'den Rat',
  note: 'Prüfen!\n# kein Titel',
  tags: ['Häfen', 'zwei Wörter'],
});

describe('every format', () => {
  it.each(Object.keys(FORMATS) as FormatName[])('%s holds quotation, title and address', async (name) => {
    const text = await write(name, [rich]);
    for (const part of [
      'Der Hafen bleibt geöffnet, solange Schiffe kommen.',
      'Streit um den Hafen',
      'example.org/politik/hafen',
    ]) {
      // The annotation model has no place for the title of its target.
      if (name !== 'jsonld' || part !== 'Streit um den Hafen') expect(text).toContain(part);
    }
  });

  it.each(Object.keys(FORMATS) as FormatName[])('%s is the same however it is paged', async (name) => {
    const two = [rich, sample({ id: 'b', title: 'Anders', canonicalUrl: 'https://example.org/b' })];
    expect(await write(name, two.slice(0, 1), two.slice(1))).toBe(await write(name, two));
  });

  it('has a name with the day', () => {
    expect(fileName('csl', new Date(2026, 0, 2))).toBe('laut-2026-01-02.csl.json');
  });
});

describe('markdown', () => {
  it('reads well', async () => {
    expect(await write('markdown', [rich, sample()])).toBe(`---
title: "Laut"
exported: "2026-05-03T10:00:00.000Z"
---

## [Streit um den Hafen](<https://www.example.org/politik/hafen?utm_source=rss#top>)

Küstenbote · Mara Lindqvist · 2026-03-01

> Der Hafen bleibt geöffnet, solange Schiffe kommen.

— **Grete Müller**, Hafenmeisterin · [direct] · »sagte« · → den Rat

Bild → Kreise

Prüfen!
\\# kein Titel

#Häfen #zwei-Wörter

> Der Hafen bleibt geöffnet, solange Schiffe kommen.

— **Grete Müller**, Hafenmeisterin · [direct] · »sagte«
`);
  });

  it.each([
    ['# Titel', '\\# Titel'],
    ['- Punkt', '\\- Punkt'],
    ['1. Mai', '1\\. Mai'],
    ['12) x', '12\\) x'],
    ['1,5 Prozent', '1,5 Prozent'],
    ['*fett* _schräg_ `x`', '\\*fett\\* \\_schräg\\_ \\`x\\`'],
    ['<b onclick=x>', '\\<b onclick=x\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\nb', 'a b'],
  ])('%s stays text', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it('lets no address out of its brackets', async () => {
    expect(await write('markdown', [sample({ url: 'https://example.org/a>b c' })])).toContain(
      '(<https://example.org/a%3Eb%20c>)',
    );
  });
});

describe('csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '  =1', '\uff1d1', '\n=1'])(
    '%j runs in no spreadsheet',
    (text) => {
      expect(cell(text)).toBe(`"'${text}"`);
    },
  );

  it('doubles quotation marks and keeps line breaks within a cell', () => {
    expect(cell('a "b"\nc')).toBe('"a ""b""\nc"');
    expect(cell(undefined)).toBe('');
    expect(cell(0.5)).toBe('0.5');
  });

  it('has as many cells in every row as in the first', async () => {
    const [head, row] = (await write('csv', [sample()])).split('\r\n');
    expect(head).toMatch(/^\ufeff"quote","kind",/);
    expect(row?.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)|(?<=,)$/g)).toHaveLength(head!.split(',').length);
  });

  it('neutralises a quotation that is a formula', async () => {
    expect(await write('csv', [sample({ quote: '=HYPERLINK("http://x")' })])).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('jsonld', () => {
  it('is a W3C annotation page', async () => {
    const page = JSON.parse(await write('jsonld', [rich, sample({ anchors: [] })]));
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items[0]).toMatchObject({
      id: 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e',
      type: 'Annotation',
      motivation: ['highlighting', 'commenting'],
      target: { source: rich.url, selector: { type: 'TextQuoteSelector', prefix: 'Es regnete. „' } },
    });
    expect(page.items[0].body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'describing',
      'commenting',
      'tagging',
      'tagging',
    ]);
    expect(page.items[1]).toMatchObject({ id: 'urn:laut:a', target: { selector: { exact: sample().quote } } });
  });
});

describe('formats of reference managers', () => {
  it('list an article once, with all its quotations', async () => {
    const both = [sample({ tags: ['a'] }), sample({ id: 'b', quote: 'Zweite', tags: ['a', 'b'] })];
    const [item, ...others] = JSON.parse(await write('csl', both));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Mara Lindqvist' }],
      'container-title': 'Küstenbote',
      issued: { 'date-parts': [[2026, 3, 1]] },
      keyword: 'a, b',
    });
    expect(item.note).toContain('“Zweite” (Grete Müller)');
  });

  it('bibtex escapes what TeX would run', async () => {
    const text = await write('bibtex', [sample({ title: '50 % & {Rest} \\input{x}_$', authors: ['A and B', 'C'] })]);
    expect(text).toContain('title = {{50 \\% \\& \\{Rest\\} \\textbackslash{}input\\{x\\}\\_\\$}}');
    expect(text).toContain('author = {{A and B} and {C}}');
    expect(text).toMatch(/^@online\{laut2026-1,\n/);
  });

  it('ris keeps a field on its line', async () => {
    const text = await write('ris', [sample({ title: 'A\nER  - \nB', date: '2026-03' })]);
    expect(text).toContain('TI  - A ER - B\r\n');
    expect(text).toContain('DA  - 2026/03\r\n');
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(1);
  });

  it('bear an article without date and author', async () => {
    const { date: _, ...undated } = sample({ authors: [], title: '' });
    for (const name of ['csl', 'bibtex', 'ris'] as const)
      expect(await write(name, [undated])).not.toContain('undefined');
  });
});
