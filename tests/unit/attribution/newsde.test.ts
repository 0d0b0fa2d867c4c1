// @vitest-environment jsdom
// The measure of the main job: every claim of ../shared/data/newsde/gold.json on the real page, by general rules.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/index';
import { createAnalyser } from '../../../lib/attribution/analyse';
import type { Analysis, Article, Claim, Span } from '../../../lib/model';
import { SHOWN } from '../../../lib/model';

// jsdom replaces URL, so paths are plain text here. Vitest runs in the repository's root.
const FOLDER = resolve('../shared/data/newsde');
const present = existsSync(FOLDER);

interface GoldClaim {
  quote: string;
  type: string;
  nested?: boolean;
  speaker: string | null;
  actor?: string;
  cue: string[];
  addressee?: string;
  chain?: string[];
  wholeClauseAllowed?: boolean;
}

const KINDS: Record<string, string> = {
  Direct: 'direct',
  Indirect: 'indirect',
  Reported: 'reported',
  FreeIndirect: 'freeIndirect',
  Hearsay: 'hearsay',
};

const asset = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve('assets', path)));

describe.skipIf(!present)('the news.de article (needs ../shared)', () => {
  let article: Article;
  let analysis: Analysis;
  let gold: { claims: GoldClaim[]; notClaims: string[] };
  const text = (spans: readonly Span[]): string =>
    spans.map(({ block, begin, end }) => article.blocks[block]!.text.slice(begin, end)).join(' ');
  const found = (claim: GoldClaim): Claim | undefined =>
    analysis.claims.find((one) => {
      const quote = text(one.quote);
      const same = claim.wholeClauseAllowed ? quote.includes(claim.quote) : quote === claim.quote;
      return same && one.confidence >= SHOWN;
    });

  beforeAll(() => {
    gold = JSON.parse(readFileSync(resolve(FOLDER, 'gold.json'), 'utf8')) as typeof gold;
    const page = readFileSync(resolve(FOLDER, 'article.html'), 'utf8');
    const document = new DOMParser().parseFromString(page, 'text/html');
    article = extract(document, 'https://www.news.de/politik/1/artikel/').article;
    analysis = createAnalyser({ lexicon: asset('lexicon/de.bin') }).analyse(article);
  });

  const claims = present
    ? (JSON.parse(readFileSync(resolve(FOLDER, 'gold.json'), 'utf8')) as { claims: GoldClaim[] }).claims
    : [];
  it.each(claims.map((claim) => [claim.quote.slice(0, 60), claim] as const))('%s', (_, claim) => {
    const one = found(claim);
    const shown = analysis.claims.map((other) => `${other.kind}: ${text(other.quote)}`).join('\n');
    expect(one, `not among\n${shown}`).toBeDefined();
    expect(one!.kind).toBe(KINDS[claim.type]);
    expect(text(one!.speaker)).toBe(claim.speaker ?? '');
    const actor = analysis.actors.find(({ id }) => id === one!.actor)?.name ?? null;
    expect(actor).toBe(claim.actor ?? null);
    expect(text(one!.cue)).toBe(claim.cue.join(' '));
    expect(text(one!.addressee)).toBe(claim.addressee ?? '');
    expect(one!.nested ?? false).toBe(claim.nested ?? false);
    expect(one!.chain.map(({ name }) => name)).toEqual(claim.chain ?? []);
  });

  it('shows at most two further claims', () => {
    const known = new Set(gold.claims.map((claim) => found(claim)?.id));
    const further = analysis.claims.filter(({ id, confidence }) => confidence >= SHOWN && !known.has(id));
    expect(further.map((claim) => text(claim.quote)).slice(2)).toEqual([]);
  });

  it('does not take a quoted name for a claim', () => {
    const quotes = analysis.claims.map((claim) => text(claim.quote));
    for (const name of gold.notClaims) expect(quotes).not.toContain(name);
  });
});
