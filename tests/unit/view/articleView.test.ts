import { describe, expect, test } from 'vitest';
import { articleView, filterClaims, groupsOf, NO_FILTER, profile } from '@/lib/view/articleView';
import { analysis, article, span } from '../../fixtures/view';

const view = articleView(article, analysis);
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterClaims(view.claims, { ...NO_FILTER, ...filter }).map(({ id }) => id);

test('actors: most claims first, then most mentions; all mentions kept', () => {
  expect(view.actors.map(({ id, claims, mentions }) => [id, claims, mentions.length])).toEqual([
    ['berg', 3, 4],
    ['paper', 1, 1],
    ['opposition', 1, 1],
    ['org', 0, 1],
    ['circles', 0, 1],
  ]);
  expect(view.actors[0]?.wordings).toEqual(['Berg', 'Anna Berg']);
});

test('pronouns are mentions, but no names', () => {
  const actors = analysis.actors.map((it) => ({
    ...it,
    mentions: [...it.mentions, { span: span(5, 'Man'), form: 'pronoun' as const }],
  }));
  const [berg] = articleView(article, { ...analysis, actors }).actors;
  expect(berg?.mentions).toHaveLength(5);
  expect(berg?.wordings).toEqual(['Berg', 'Anna Berg']);
});

test('groups: by actor, by words, nobody last', () => {
  expect(view.groups.map(({ key, claims }) => [key, claims.length])).toEqual([
    ['actor:berg', 3],
    ['words:ein sprecher von nordstrom', 1],
    ['actor:paper', 1],
    ['actor:opposition', 1],
    ['nobody', 1],
  ]);
});

test('kinds that are switched off are nowhere', () => {
  const less = articleView(article, analysis, (kind) => kind !== 'hearsay' && kind !== 'reported');
  expect(less.claims.map(({ id }) => id)).toEqual(['warns', 'direct', 'spokesman', 'chain', 'accuses']);
  expect(less.actors[0]).toMatchObject({ id: 'berg', claims: 2 });
});

describe('filter', () => {
  test('by source', () => {
    expect(ids({ group: 'actor:berg' })).toEqual(['warns', 'direct', 'denies']);
    expect(ids({ group: 'nobody' })).toEqual(['hearsay']);
  });

  test('by kinds', () => {
    expect(ids({ kinds: new Set(['direct', 'hearsay'] as const) })).toEqual(['direct', 'hearsay']);
    const free = articleView(article, {
      ...analysis,
      claims: analysis.claims.map((it) => ({ ...it, kind: 'freeIndirect' as const })),
    });
    expect(filterClaims(free.claims, { ...NO_FILTER, kinds: new Set(['indirect'] as const) })).toHaveLength(7);
  });

  test('by words, in any order, case and place', () => {
    expect(ids({ text: 'drei WARTET' })).toEqual(['direct']);
    expect(ids({ text: 'energieministerin jahre' })).toEqual(['direct']);
    expect(ids({ text: 'regierungskreise' })).toEqual(['chain']);
    expect(ids({ text: '  ' })).toHaveLength(7);
    expect(ids({ text: 'Engpa\u0308ssen' })).toEqual(['warns']);
    expect(ids({ text: 'Nirgends' })).toEqual([]);
  });
});

test('profile: the largest groups with their kinds, the rest as one number', () => {
  const { bars, rest } = profile(view.groups, 2);
  expect(bars).toEqual([
    {
      key: 'actor:berg',
      name: 'Anna Berg',
      count: 3,
      parts: [
        { kind: 'direct', count: 1 },
        { kind: 'indirect', count: 1 },
        { kind: 'reported', count: 1 },
      ],
    },
    {
      key: 'words:ein sprecher von nordstrom',
      name: 'ein Sprecher von Nordstrom',
      count: 1,
      parts: [{ kind: 'indirect', count: 1 }],
    },
  ]);
  expect(rest).toEqual({ groups: 3, claims: 3 });
  expect(profile(groupsOf([], []), 5)).toEqual({ bars: [], rest: { groups: 0, claims: 0 } });
});
