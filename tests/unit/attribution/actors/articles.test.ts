import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';
import { readArticles, scoreArticle } from './articles';

const articles = readArticles();

function figures(context: Parameters<typeof findActors>[1]) {
  const sum = { actors: 0, found: 0, gold: 0, judged: 0, matched: 0, merges: 0 };
  for (const article of articles) {
    const score = scoreArticle(article, findActors(documentFromText(article.text, 'de'), context).actors);
    sum.actors += score.actors;
    sum.found += score.found;
    sum.gold += score.gold;
    sum.judged += score.judged;
    sum.matched += score.matched;
    sum.merges += score.merges.length;
  }
  const precision = sum.matched / sum.judged;
  const recall = sum.matched / sum.gold;
  return {
    found: sum.found / sum.actors,
    f1: (2 * precision * recall) / (precision + recall),
    merges: sum.merges / articles.length,
  };
}

describe('actors of own articles', () => {
  it('are sixty articles or more, each with its actors', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    for (const { actors, text } of articles) {
      expect(actors.length).toBeGreaterThanOrEqual(2);
      for (const { mentions } of actors) for (const span of mentions) expect(text.slice(...span)).not.toBe('');
    }
  });
  it('reach the bars with lexicon and model', () => {
    const { found, f1, merges } = figures(contextFor('de'));
    expect(found).toBeGreaterThanOrEqual(0.97);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(merges).toBeLessThanOrEqual(0.1);
  });
  it('work with the lists alone, with less recall', () => {
    const { found, f1, merges } = figures({ language: 'de' });
    expect(found).toBeGreaterThanOrEqual(0.85);
    expect(f1).toBeGreaterThanOrEqual(0.8);
    expect(merges).toBeLessThanOrEqual(0.2);
  });
});

const GOLD = new URL('../../../../../shared/data/newsde/gold.json', import.meta.url);
const PAGE = new URL('../../../../../shared/data/newsde/article.html', import.meta.url);

describe.skipIf(!existsSync(GOLD))('the news.de article (../shared)', () => {
  it('has all its actors with all their mentions', () => {
    const html = readFileSync(PAGE, 'utf8');
    const text = html
      .slice(html.indexOf('<h1'))
      .replace(/<script[^>]*>[^<]*<\/script>/gu, '')
      .replace(/<[^>]*>/gu, '\n')
      .replaceAll('&quot;', '"');
    const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as {
      actors: { name: string; kind: string; role?: string; mentions: string[] }[];
    };
    const { actors } = findActors(documentFromText(text, 'de'), contextFor('de'));
    for (const { name, kind, role, mentions } of gold.actors) {
      const actor = actors.find((one) => one.name === name);
      expect(actor, name).toBeDefined();
      expect(actor!.kind).toBe(kind);
      if (role) expect(actor!.role).toBe(role);
      const found = actor!.mentions.map(({ span }) => text.slice(...span));
      for (const mention of mentions)
        expect(
          found.some((one) => one.endsWith(mention)),
          mention,
        ).toBe(true);
    }
  });
});
