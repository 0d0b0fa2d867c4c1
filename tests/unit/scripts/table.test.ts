import { describe, expect, it } from 'vitest';
import type { Analysis, Article, Claim } from '../../../lib/model';
import { rowsOf, table } from '../../../scripts/demo/table';

const text = 'Laut dem Bericht regnet es. Es soll schneien.';
const article: Article = {
  url: 'https://www.news.de/',
  title: 'Wetter',
  authors: [],
  agencies: [],
  language: 'de',
  blocks: [{ kind: 'paragraph', text }],
};
const span = (words: string) => ({
  block: 0,
  begin: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const claim = (id: string, quote: string, more: Partial<Claim>): Claim => ({
  id,
  kind: 'indirect',
  medium: 'writing',
  act: 'says',
  quote: [span(quote)],
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  actor: null,
  chain: [],
  confidence: 0.9,
  ...more,
});
const analysis: Analysis = {
  language: 'de',
  actors: [{ id: 'a', name: 'Bericht', kind: 'document', mentions: [] }],
  claims: [
    claim('2', 'Es soll schneien', { kind: 'hearsay', cue: [span('soll')] }),
    claim('1', 'regnet es', { actor: 'a', speaker: [span('dem Bericht')], cue: [span('Laut')] }),
  ],
  truncated: false,
  duration: 1,
};

describe('the table of claims', () => {
  it('has a row for each claim, in reading order, with its source', () => {
    expect(rowsOf(article, analysis)).toEqual([
      ['indirect', 'Bericht', 'Laut', 'regnet es'],
      ['hearsay', '—', 'soll', 'Es soll schneien'],
    ]);
  });

  it('prefers the chain, then the actor, then the words of the article', () => {
    const voices = ['Express', 'Bericht'].map((name) => ({ name, span: null, actor: null }));
    const claims = [
      claim('1', 'regnet es', { actor: 'a', chain: voices }),
      claim('2', 'Es soll schneien', { speaker: [span('dem Bericht')] }),
    ];
    expect(rowsOf(article, { ...analysis, claims }).map(([, source]) => source)).toEqual([
      'Express → Bericht',
      'dem Bericht',
    ]);
  });

  it('keeps to its width', () => {
    const lines = table(
      ['kind', 'who', 'words', 'claim'],
      [['direct', 'x'.repeat(80), 'sagte', 'y'.repeat(300)]],
      110,
    ).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(lines[2]).toContain('…');
  });
});
