// @vitest-environment jsdom
// The measure of the main job with the model on: as ../newsde.test.ts, which has the rules alone.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/article/index';
import { createAnalyser } from '../../../../lib/attribution/analyse';
import { type Claim, SHOWN, type Span } from '../../../../lib/model';

const FOLDER = resolve('../shared/data/newsde');
const MODEL = resolve('assets/models/de-attribution.bin');
const asset = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve('assets', path)));

interface Gold {
  claims: { quote: string; speaker: string | null; actor?: string; wholeClauseAllowed?: boolean }[];
  notClaims: string[];
}

function analyse() {
  const document = new DOMParser().parseFromString(readFileSync(resolve(FOLDER, 'article.html'), 'utf8'), 'text/html');
  const { article } = extract(document, 'https://www.news.de/politik/1/artikel/');
  const analyser = createAnalyser({
    lexicon: asset('lexicon/de.bin'),
    clusters: asset('models/de-clusters.bin'),
    names: asset('models/de-names.bin'),
    model: asset('models/de-attribution.bin'),
  });
  expect(analyser.problem).toBeUndefined();
  const analysis = analyser.analyse(article);
  const text = (spans: readonly Span[]): string =>
    spans.map(({ block, begin, end }) => article.blocks[block]!.text.slice(begin, end)).join(' ');
  return { analysis, text, shown: analysis.claims.filter(({ confidence }) => confidence >= SHOWN) };
}

describe.skipIf(!existsSync(FOLDER) || !existsSync(MODEL))(
  'the news.de article with the model (needs ../shared)',
  () => {
    it('shows every claim with its source, at most two further ones, and no quoted name', () => {
      const { analysis, text, shown } = analyse();
      const gold = JSON.parse(readFileSync(resolve(FOLDER, 'gold.json'), 'utf8')) as Gold;
      const known = new Set<Claim>();
      for (const { quote, speaker, actor, wholeClauseAllowed } of gold.claims) {
        const found = shown.find((one) =>
          wholeClauseAllowed ? text(one.quote).includes(quote) : text(one.quote) === quote,
        );
        expect(found, quote).toBeDefined();
        known.add(found!);
        expect(text(found!.speaker), quote).toBe(speaker ?? '');
        expect(analysis.actors.find(({ id }) => id === found!.actor)?.name ?? null, quote).toBe(actor ?? null);
      }
      expect(
        shown
          .filter((one) => !known.has(one))
          .map((one) => text(one.quote))
          .slice(2),
      ).toEqual([]);
      for (const name of gold.notClaims) expect(shown.map((one) => text(one.quote))).not.toContain(name);
    });
  },
);
