import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setLanguage } from '@/lib/i18n';
import type { Act, Claim } from '@/lib/model';
import { claimView, claimViews, roleOf } from '@/lib/view/claimView';
import { attribution, byline, named, sourceMark } from '@/lib/view/wording';
import { analysis, article, claim, span } from '../../fixtures/view';

const view = (id: string) => claimView(article, analysis, analysis.claims.find((it) => it.id === id) as Claim);

describe('what a claim shows', () => {
  test('is who, role and the article’s own words', () => {
    expect(view('warns')).toMatchObject({
      who: 'Anna Berg',
      role: 'Energieministerin',
      speakerWords: 'Energieministerin Anna Berg',
      cueWords: 'warnt',
      quote: 'vor Engpässen',
      addressee: null,
      chain: [],
      certain: true,
    });
  });

  test('joins what the article splits', () => {
    expect(view('accuses')).toMatchObject({ cueWords: 'wirft … vor', addressee: 'der Regierung' });
    expect(view('chain').cueWords).toBe('Wie … berichtet');
  });

  test('names the speaker by the article’s words where they resolve to nobody', () => {
    expect(view('spokesman')).toMatchObject({ who: 'ein Sprecher von Nordstrom', actor: null, speakerWords: null });
  });

  test('names nobody for hearsay', () => {
    expect(view('hearsay')).toMatchObject({ who: null, role: null, cueWords: 'offenbar' });
  });

  test('has a chain only of two voices or more, nearest first', () => {
    expect(view('chain').chain).toEqual(['Kieler Rundschau', 'Regierungskreise']);
    const one = claim('x', { chain: [{ name: 'dpa', span: null, actor: null }] });
    expect(claimView(article, analysis, one).chain).toEqual([]);
  });

  test('marks what is not certain and leaves out what is too unsure', () => {
    expect(view('denies').certain).toBe(false);
    expect(claimViews(article, analysis).map(({ id }) => id)).not.toContain('tooUnsure');
  });

  test('comes in reading order', () => {
    expect(claimViews(article, analysis).map(({ id }) => id)).toEqual([
      'warns',
      'direct',
      'spokesman',
      'chain',
      'accuses',
      'denies',
      'hearsay',
    ]);
  });

  test('survives spans outside the article and an actor that is missing', () => {
    const broken = claim('b', {
      quote: [{ block: 99, begin: 0, end: 5 }],
      speaker: [{ block: 0, begin: 900, end: 950 }],
      actor: 'nobody',
    });
    expect(claimView(article, analysis, broken)).toMatchObject({ quote: '', who: null, actor: null });
  });
});

test('role and affiliation in one line, each once', () => {
  const base = { id: 'a', name: 'A', kind: 'person' as const, mentions: [] };
  expect(roleOf(base)).toBeNull();
  expect(roleOf({ ...base, role: 'Sprecherin', affiliation: 'Innenministerium' })).toBe('Sprecherin, Innenministerium');
  expect(roleOf({ ...base, role: 'Chef der NATO', affiliation: 'NATO' })).toBe('Chef der NATO');
  expect(roleOf({ ...base, affiliation: 'NATO' })).toBe('NATO');
});

describe('wording', () => {
  beforeEach(() => setLanguage('de'));
  afterEach(() => setLanguage('auto'));

  test.each([
    ['direct', 'laut: Anna Berg, Energieministerin'],
    ['spokesman', 'laut: ein Sprecher von Nordstrom'],
    ['accuses', 'Vorwurf von: Opposition'],
    ['denies', 'unsicher · bestritten von: Anna Berg, Energieministerin'],
    ['hearsay', 'keine Quelle genannt'],
  ])('%s in German', (id, expected) => {
    expect(attribution(view(id))).toBe(expected);
  });

  test('keeps the article’s words in the other language', () => {
    setLanguage('en');
    expect(attribution(view('direct'))).toBe('according to: Anna Berg, Energieministerin');
    expect(attribution(view('denies'))).toBe('uncertain · denied by: Anna Berg, Energieministerin');
    expect(named(view('hearsay'))).toBe('');
  });

  test('tells every act apart, and what was not said', () => {
    const acts: Act[] = [
      'says',
      'accuses',
      'denies',
      'demands',
      'warns',
      'announces',
      'promises',
      'doubts',
      'asks',
      'confirms',
    ];
    const lines = acts.map((act) => byline({ ...view('direct'), act }));
    expect(new Set(lines).size).toBe(acts.length);
    expect(byline({ ...view('direct'), negated: true })).toBe('laut Artikel nicht gesagt von');
    expect(byline({ ...view('direct'), medium: 'thought' })).toBe('Ansicht von');
  });

  test('marks sources that cannot be asked', () => {
    expect([sourceMark('anonymous'), sourceMark('document'), sourceMark('person'), sourceMark(null)]).toEqual([
      'anonyme Quelle',
      'Dokument',
      null,
      null,
    ]);
  });
});

test('spans light what is claimed, the speaker and the cue', () => {
  expect(view('warns').spans).toEqual([
    span(0, 'vor Engpässen'),
    span(0, 'Energieministerin Anna Berg'),
    span(0, 'warnt'),
  ]);
});
