// Attribution on any input: no exception, spans in range and in order, time linear in the length.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser, type DocumentClaim } from '../../lib/attribution/analyse';
import type { Article } from '../../lib/model';
import { documentFromText } from '../../lib/text/document';
import type { TextSpan } from '../../lib/text/types';
import { growth } from './time';

const lexicon = new Uint8Array(readFileSync(new URL('../../assets/lexicon/de.bin', import.meta.url)));
const analyser = createAnalyser({ lexicon });
const corpus = new URL('../../../shared/data/gqa/dev.jsonl', import.meta.url);

const PIECES = (
  'Der Minister|sagte|,|dass|er|komme|.|„|“|»|«|"|‚|‘|:|;|laut|der Polizei|nach Angaben|zufolge|so|wie|berichtet|' +
  'soll|habe|sei|hätte|und|die|Männer|werfen|vor|zu|gehen|offenbar|Demnach|\n\n|\n|(|)|–|-|Berlin|Anna Berg|teilte|mit|' +
  'Dies|wonach|in|dem|Bericht|heißt es|\u00ad|\u200b|𝒳|é|e\u0301|12.|§'
).split('|');

const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    {
      maxLength: 120,
    },
  )
  .chain((words) => fc.constantFrom(' ', '', ' ').map((space) => words.join(space)));

function checkSpans(text: string, claims: readonly DocumentClaim[]): void {
  for (const claim of claims) {
    expect(claim.quote.length).toBeGreaterThan(0);
    expect(claim.confidence).toBeGreaterThanOrEqual(0);
    expect(claim.confidence).toBeLessThanOrEqual(1);
    for (const role of ['quote', 'speaker', 'cue', 'frame', 'addressee'] as const) {
      let end = -1;
      for (const [from, to] of claim[role] as TextSpan[]) {
        expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(from).toBeLessThan(to);
        expect(from, `${role} in order`).toBeGreaterThanOrEqual(end);
        // A span neither begins nor ends in white space.
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
        end = to;
      }
    }
  }
}

describe('attribution on any input', () => {
  it('gives spans that lie in the text, in order', () => {
    fc.assert(
      fc.property(prose, (text) => {
        checkSpans(text, analyser.analyseDocument(documentFromText(text, 'de'), 'de').claims);
      }),
      { numRuns: 400 },
    );
  });

  it('does so in English', () => {
    const english =
      'the mayor|said|that|,|.|“|”|"|told|reporters|according|to|allegedly|Anna Berg|denied|selling|:|is|believed|and'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...english), { maxLength: 100 }), (words) => {
        const text = words.join(' ');
        checkSpans(text, analyser.analyseDocument(documentFromText(text, 'en'), 'en').claims);
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans that lie in their blocks', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 5 }), (texts) => {
        const article: Article = {
          url: 'https://example.org/',
          title: '',
          authors: [],
          agencies: [],
          language: 'de',
          blocks: texts.map((text) => ({ kind: 'paragraph', text })),
        };
        for (const claim of analyser.analyse(article).claims)
          for (const { block, begin, end } of [
            ...claim.quote,
            ...claim.speaker,
            ...claim.cue,
            ...claim.frame,
            ...claim.addressee,
          ]) {
            expect(begin).toBeGreaterThanOrEqual(0);
            expect(begin).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[block]!.length);
          }
      }),
      { numRuns: 150 },
    );
  });

  it.skipIf(!existsSync(corpus))('holds on the texts of the corpus (needs ../shared)', () => {
    for (const line of readFileSync(corpus, 'utf8').split('\n')) {
      if (!line) continue;
      const { text } = JSON.parse(line) as { text: string };
      checkSpans(text, analyser.analyseDocument(documentFromText(text, 'de'), 'de').claims);
    }
  });
});

const PARAGRAPH =
  'Der Minister sagte am Montag, die Lage sei ernst. „Wir müssen handeln“, erklärte er. Nach Angaben der Polizei kamen ' +
  'laut Anna Berg viele. Es sei kalt gewesen, so der Sprecher, der nicht genannt werden will. Die Stadt soll helfen.\n';

/** Text that once made a rule slow, and the usual suspects. */
const HOSTILE: Record<string, string> = {
  'news prose': PARAGRAPH,
  'opening marks': '„',
  'one verb': 'sagte ',
  coordination: 'und sagte, ',
  'dass without end': 'Er sagte, dass ',
  commas: 'a, ',
  'articles only': 'der ',
  colons: 'Er sagt: ',
  'quotations in one sentence': '„Ja“, sagte er, ',
  sources: 'nach Angaben ',
  'Konjunktiv without end': 'er sei da, ',
  'soll without end': 'Er soll sein, ',
  'open infinitives': 'Er forderte, die Steuern, ',
  'sources within sources': 'Wie der Bote schreibt, ist laut Polizei viel los. ',
  denials: 'Er bestreitet die Vorwürfe. Der Rat sagte, er komme. ',
  'papers and relative clauses': 'Das Blatt berief sich auf ein Gutachten, wonach alles stimmt. ',
};

describe('time', () => {
  it.each(Object.entries(HOSTILE))('grows with the length: %s', (_, piece) => {
    const textOf = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const work = (length: number) => analyser.candidates(documentFromText(textOf(length), 'de'), 'de');
    expect(growth(work, 60_000, 2)).toBeLessThan(1);
  });

  it.each(['“We won,” she said, ', 'she said that ', 'said ', 'according to ', '“', 'the mayor told the mayor '])(
    'grows with the length in English: %s',
    (piece) => {
      const work = (length: number) =>
        analyser.candidates(documentFromText(piece.repeat(Math.ceil(length / piece.length)), 'en'), 'en');
      expect(growth(work, 60_000, 2)).toBeLessThan(1);
    },
  );

  it('takes a megabyte without a period', () => {
    const text = 'Die Stadt meldet viele Gäste und der Hafen ist voll '.repeat(20_000);
    const begin = performance.now();
    analyser.analyseDocument(documentFromText(text, 'de'), 'de');
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
