import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../lib/attribution/analyse';
import { hashText, mix } from '../../../../lib/attribution/learned/hash';
import { DIRECT, INDIRECT } from '../../../../lib/attribution/learned/labels';
import { layerOf } from '../../../../lib/attribution/learned/layer';
import { phrasesOf } from '../../../../lib/attribution/learned/phrases';
import { poolOf } from '../../../../lib/attribution/learned/pool';
import { PRERANK_FEATURES } from '../../../../lib/attribution/learned/prerank';
import { RANK_FEATURES, rankFeatures, sharedOf } from '../../../../lib/attribution/learned/rank-features';
import { phrasesIn } from '../../../../lib/attribution/learned/ranker';
import { ruleView } from '../../../../lib/attribution/learned/rules';
import { sameness } from '../../../../lib/attribution/learned/span';
import { SPAN_FEATURES, spanFeatures } from '../../../../lib/attribution/learned/span-features';
import { contextOf } from '../../../../lib/attribution/learned/steps';
import { WordTable } from '../../../../lib/attribution/learned/words';
import { openLexicon } from '../../../../lib/language/de/lexicon';
import { documentFromText } from '../../../../lib/text/document';

const TEXT =
  'Die Sprecherin der Werft, Anke Holm, sagte am Montag, der Bau des Docks sei verschoben worden. „Wir hoffen auf den Herbst“, fügte sie hinzu. Laut „Küstenbote“ fehlen vier Millionen Euro.';

const analyser = createAnalyser({ lexicon: new Uint8Array(readFileSync('assets/lexicon/de.bin')) });
const lexicon = openLexicon(new Uint8Array(readFileSync('assets/lexicon/de.bin')));
const layer = (text: string) => layerOf(documentFromText(text, 'de'), new WordTable(lexicon, null), () => 0);

describe('hashes', () => {
  it('are the same everywhere: training and reading must agree', () => {
    expect([hashText('sagte'), mix(1, 2), hashText('Köln'), mix(7, 9)]).toEqual([
      1250098397, 1374739146, 1473275154, -965372252,
    ]);
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    // Signed, as typed arrays keep them: a set of hashes must find what an Int32Array holds.
    expect(Int32Array.of(hashText('Köln'), hashText('der'))).toEqual(
      Int32Array.from([hashText('Köln'), hashText('der')]),
    );
    expect(new Set([hashText('der')]).has(Int32Array.of(hashText('der'))[0]!)).toBe(true);
  });
});

describe('features of a span', () => {
  const worth = { claim: () => 0.5, speaker: () => 0.5 };
  const all = (text: string): Float32Array[] => {
    const own = layer(text);
    const rules = ruleView(own.doc, analyser.candidates(own.doc, 'de'));
    return poolOf(rules).map((span) => {
      const out = new Float32Array(SPAN_FEATURES + 1).fill(Number.NaN);
      out[SPAN_FEATURES] = 7;
      spanFeatures(own, span, rules, worth, out, 0);
      return out;
    });
  };

  it('are numbers, fill their row and leave what is behind it alone', () => {
    for (const text of [
      TEXT,
      `${TEXT} ${'„Nein“, sagte Holm. '.repeat(40)}`,
      `„${'und so weiter '.repeat(400)}“, sagte sie.`,
    ])
      for (const row of all(text)) {
        expect(row.subarray(0, SPAN_FEATURES).every(Number.isFinite)).toBe(true);
        expect(row[SPAN_FEATURES]).toBe(7);
      }
  });

  it('are the same on every run, whatever was read before', () => {
    const once = all(TEXT);
    all('Der Rat sagte, er komme. „Ja“, rief er.');
    expect(all(TEXT)).toEqual(once);
  });

  it('do not change with a word two paragraphs on', () => {
    const one = all(`${TEXT}\n\nEin Hund bellte.\n\nEin Hund bellte im Hof.`);
    const other = all(`${TEXT}\n\nEin Hund bellte.\n\nEin Pferd stand im Hof.`);
    expect(one.length).toBeGreaterThan(3);
    expect(one).toEqual(other);
  });

  it('tell a quotation from a claim in the Konjunktiv', () => {
    const own = layer(TEXT);
    const rules = ruleView(own.doc, analyser.candidates(own.doc, 'de'));
    const kinds = poolOf(rules).map((span) => [
      own.doc.tokens[span.first]!.norm,
      spanFeatures(own, span, rules, worth, new Float32Array(SPAN_FEATURES), 0),
    ]);
    expect(kinds).toContainEqual(['der', INDIRECT]);
    expect(kinds).toContainEqual(['„', DIRECT]);
  });
});

describe('features of a speaker', () => {
  it('are numbers, fill their row and leave what is behind it alone', () => {
    const own = layer(TEXT);
    const rules = ruleView(own.doc, analyser.candidates(own.doc, 'de'));
    const weights = new Float32Array(PRERANK_FEATURES);
    const phrases = phrasesIn(own, rules, weights);
    const worth = { claim: () => 0.5, speaker: () => 0.5 };
    for (const span of poolOf(rules)) {
      const context = contextOf(own, rules, { span, kind: 2, score: 0.5 }, phrases, { prerank: weights, worth });
      const shared = sharedOf(context);
      for (const phrase of [...context.phrases, null]) {
        const row = new Float32Array(RANK_FEATURES + 1).fill(Number.NaN);
        row[RANK_FEATURES] = 7;
        rankFeatures(context, shared, phrase, row, 0);
        expect(row.subarray(0, RANK_FEATURES).every(Number.isFinite)).toBe(true);
        expect(row[RANK_FEATURES]).toBe(7);
      }
    }
  });
});

describe('phrases', () => {
  const phrases = (text: string): string[] => {
    const own = layer(text);
    const { tokens } = own.doc;
    return phrasesOf(own).map(({ first, last }) => text.slice(tokens[first]!.begin, tokens[last - 1]!.end));
  };

  it('finds the speakers of a text in their extents', () => {
    const found = phrases(TEXT);
    expect(found).toContain('Die Sprecherin der Werft, Anke Holm');
    expect(found).toContain('Die Sprecherin');
    expect(found).toContain('sie');
    expect(found).toContain('„Küstenbote“');
  });

  it.each([
    ['„Wir prüfen das“, sagte der Landrat am Freitag.', 'der Landrat', 'Freitag'],
    ['„Wir prüfen das“, sagte der Landrat im vergangenen Sommer.', 'der Landrat', 'Sommer'],
    ['„Wir warten“, sagte der Landrat der Welt.', 'der Landrat', 'Welt'],
    ['„Wir warten“, sagte ein Experte des Marktamtes der Zeitung Seepost.', 'ein Experte des Marktamtes', 'Seepost'],
  ])('leaves out when and to whom something is said: %s', (text, speaker, left) => {
    const found = phrases(text);
    expect(found).toContain(speaker);
    expect(found.filter((one) => one.startsWith(speaker) && one.endsWith(left))).toEqual([]);
  });

  it('keeps a medium that somebody is of, and an agency that is none', () => {
    expect(phrases('Das schrieb ein Redakteur der Zeitung.')).toContain('ein Redakteur der Zeitung');
    expect(phrases('Das sagte der Leiter der Bundesagentur.')).toContain('der Leiter der Bundesagentur');
  });

  it('takes no verb for an adjective of a name, and parts a time from the noun before it', () => {
    expect(phrases('Das sagte Holm am Montag.')).toContain('Holm');
    expect(phrases('Das sagte Holm am Montag.')).not.toContain('Das sagte Holm');
    expect(phrases('Das erklärte Ziel blieb.')).toContain('Das erklärte Ziel');
    expect(phrases('Die Botschaft des Ministeriums Ende voriger Woche war klar.')).toContain(
      'Die Botschaft des Ministeriums',
    );
  });

  it('stays within the text whatever it holds', () => {
    for (const text of [
      '',
      '„',
      '„„„„((((',
      'der der der',
      'und und und,,,',
      'Ä'.repeat(5000),
      'Der Rat, '.repeat(300),
    ]) {
      const own = layer(text);
      for (const { first, last, head } of phrasesOf(own)) {
        expect(first).toBeLessThan(last);
        expect(last).toBeLessThanOrEqual(own.size);
        expect(head).toBeLessThan(own.size);
      }
    }
  });
});

describe('sameness', () => {
  const span = (first: number, last: number, gapFirst = last, gapLast = last) => ({
    first,
    last,
    gapFirst,
    gapLast,
    rules: [],
  });

  it('is the F1 of the tokens, gaps left out', () => {
    expect(sameness(span(0, 10), span(0, 10))).toBe(1);
    expect(sameness(span(0, 10), span(5, 15))).toBe(0.5);
    expect(sameness(span(0, 10, 4, 6), span(4, 6))).toBe(0);
    expect(sameness(span(0, 10, 4, 6), span(0, 10))).toBeCloseTo(16 / 18);
  });
});

const MODEL = 'assets/models/de-attribution.bin';
describe('analyser with the model file', () => {
  const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
  const assets = { lexicon: bytes('assets/lexicon/de.bin'), clusters: bytes('assets/models/de-clusters.bin') };

  it('says what is wrong with a broken model and works by rules', () => {
    const broken = createAnalyser({ ...assets, model: Uint8Array.of(1, 2, 3, 4, 5, 6) });
    const plain = createAnalyser(assets);
    expect(broken.problem).toBe('not an attribution model');
    expect(plain.problem).toBeUndefined();
    const doc = documentFromText(TEXT, 'de');
    expect(broken.analyseDocument(doc, 'de').claims).toEqual(plain.analyseDocument(doc, 'de').claims);
  });

  it.skipIf(!existsSync(MODEL))('finds claims with their speakers', () => {
    const analyser = createAnalyser({ ...assets, model: bytes(MODEL) });
    expect(analyser.problem).toBeUndefined();
    const doc = documentFromText(TEXT, 'de');
    const { claims } = analyser.analyseDocument(doc, 'de');
    const said = claims.map(({ quote, speaker }) =>
      [quote, speaker].map((spans) => spans.map(([begin, end]) => TEXT.slice(begin, end)).join(' … ')),
    );
    expect(said).toContainEqual(['der Bau des Docks sei verschoben worden', expect.stringContaining('Sprecherin')]);
    expect(said).toContainEqual(['„Wir hoffen auf den Herbst“', 'sie']);
    expect(
      said.some(([quote, speaker]) => quote!.includes('fehlen vier Millionen') && speaker === '„Küstenbote“'),
    ).toBe(true);
    for (const { confidence } of claims) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it.skipIf(!existsSync(MODEL))('leaves reported clauses to the rules, which the corpus does not know', () => {
    const analyser = createAnalyser({ ...assets, model: bytes(MODEL) });
    const text =
      'Während Oslo offiziell eine neutrale Haltung im Streit um die Fischerei beansprucht, liefern Werften aus Bergen weiter Netze an beide Seiten.';
    const { claims } = analyser.analyseDocument(documentFromText(text, 'de'), 'de');
    const quotes = claims.map(({ quote }) => quote.map(([begin, end]) => text.slice(begin, end)).join(' '));
    expect(quotes).toEqual(['Während Oslo offiziell eine neutrale Haltung im Streit um die Fischerei beansprucht']);
  });

  it.skipIf(!existsSync(MODEL))('comes to an end soon on any text', () => {
    const analyser = createAnalyser({ ...assets, model: bytes(MODEL) });
    const time = (text: string): number => {
      const doc = documentFromText(text, 'de');
      const start = performance.now();
      analyser.analyseDocument(doc, 'de');
      return performance.now() - start;
    };
    for (const text of [
      '„'.repeat(4000),
      'er sagte dass '.repeat(3000),
      `${TEXT} `.repeat(3).toUpperCase(),
      '\u00ad\u200b'.repeat(500),
    ]) {
      expect(time(text)).toBeLessThan(20_000);
    }
  });
});
