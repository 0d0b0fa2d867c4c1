import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleView } from '@/lib/view/articleView';
import { applyCorrections, type Correction, parseCorrections } from '@/lib/view/corrections';
import { analysis, article, span } from '../../fixtures/view';

const correct = (...corrections: Correction[]) => applyCorrections(article, analysis, corrections);
const actorOf = (id: string, corrected: ReturnType<typeof correct>) =>
  corrected.analysis.claims.find((claim) => claim.id === id)?.actor;

const rename: Correction = { type: 'rename', actor: 'person:Anna Berg', name: ' Dr. Anna Berg ' };
const merge: Correction = { type: 'merge', actor: 'group:Opposition', into: 'person:Anna Berg' };
const split: Correction = { type: 'split', actor: 'person:Anna Berg', mention: span(4, 'Berg'), words: 'Berg' };

test('without corrections nothing changes', () => {
  expect(correct().analysis).toEqual(analysis);
  expect(correct().keys.get('berg')).toBe('person:Anna Berg');
});

test('rename: the new name everywhere, the analysis itself untouched', () => {
  const before = structuredClone(analysis);
  const corrected = correct(rename);
  const view = articleView(article, corrected.analysis);
  expect(view.actors[0]?.name).toBe('Dr. Anna Berg');
  expect(view.claims.find(({ id }) => id === 'direct')?.who).toBe('Dr. Anna Berg');
  expect(analysis).toEqual(before);
});

test('rename: also in a chain', () => {
  const corrected = correct({ type: 'rename', actor: 'media:Kieler Rundschau', name: 'Rundschau' });
  const view = articleView(article, corrected.analysis);
  expect(view.claims.find(({ id }) => id === 'chain')?.chain).toEqual(['Rundschau', 'Regierungskreise']);
});

test('merge: mentions and claims go over, in the order of the article', () => {
  const corrected = correct(merge);
  expect(corrected.analysis.actors.map(({ id }) => id)).not.toContain('opposition');
  expect(actorOf('accuses', corrected)).toBe('berg');
  const mentions = corrected.analysis.actors.find(({ id }) => id === 'berg')?.mentions ?? [];
  expect(mentions.map((it) => it.span.block)).toEqual([0, 1, 1, 4, 4]);
});

test('split: the mention and the claims it speaks become an actor of their own', () => {
  const corrected = correct(split);
  const own = corrected.analysis.actors.at(-1);
  expect(own).toMatchObject({ name: 'Berg', kind: 'person', mentions: [{ span: span(4, 'Berg') }] });
  expect(own).not.toHaveProperty('role');
  expect(actorOf('denies', corrected)).toBe(own?.id);
  expect(actorOf('direct', corrected)).toBe('berg');
});

test('corrections build on each other: split, then rename, then merge', () => {
  const key = correct(split).keys.get(correct(split).analysis.actors.at(-1)?.id ?? '') ?? '';
  const corrected = correct(
    split,
    { type: 'rename', actor: key, name: 'Tom Berg' },
    { type: 'merge', actor: 'group:Opposition', into: key },
  );
  expect(corrected.applied).toEqual([true, true, true]);
  expect(corrected.analysis.actors.at(-1)).toMatchObject({ name: 'Tom Berg' });
  expect(actorOf('accuses', corrected)).toBe(actorOf('denies', corrected));
});

describe('a correction that has nothing to be about does nothing', () => {
  const idle: [string, Correction][] = [
    ['unknown actor', { type: 'rename', actor: 'person:Niemand', name: 'X' }],
    ['empty name', { type: 'rename', actor: 'person:Anna Berg', name: '  ' }],
    ['into itself', { type: 'merge', actor: 'person:Anna Berg', into: 'person:Anna Berg' }],
    ['into nobody', { type: 'merge', actor: 'person:Anna Berg', into: 'person:Niemand' }],
    ['other words at the place', { ...split, words: 'Bergmann' } as Correction],
    ['no mention there', { ...split, mention: span(5, 'Man') } as Correction],
    [
      'the only mention',
      { type: 'split', actor: 'organisation:Nordstrom', mention: span(2, 'Nordstrom'), words: 'Nordstrom' },
    ],
  ];
  test.each(idle)('%s', (_, correction) => {
    expect(correct(correction)).toMatchObject({ analysis, applied: [false] });
  });
});

test('two actors of one name have two keys', () => {
  const [berg] = analysis.actors.filter(({ id }) => id === 'berg');
  const twins = { ...analysis, actors: [berg, { ...berg, id: 'berg2' }] as typeof analysis.actors };
  const corrected = applyCorrections(article, twins, [{ type: 'rename', actor: 'person:Anna Berg#2', name: 'Zweite' }]);
  expect(corrected.analysis.actors.map(({ name }) => name)).toEqual(['Anna Berg', 'Zweite']);
});

test('mentions are never lost or doubled, whatever the corrections', () => {
  const keys = fc.constantFrom(...correct().keys.values(), 'person:Niemand');
  const mentions = analysis.actors.flatMap((actor) => actor.mentions.map((it) => it.span));
  const one: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ type: fc.constant('rename' as const), actor: keys, name: fc.string() }),
    fc.record({ type: fc.constant('merge' as const), actor: keys, into: keys }),
    fc.record({
      type: fc.constant('split' as const),
      actor: keys,
      mention: fc.constantFrom(...mentions),
      words: fc.constantFrom('Berg', 'Anna Berg'),
    }),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (corrections) => {
      const corrected = correct(...corrections).analysis;
      const left = corrected.actors.flatMap((actor) => actor.mentions.map((it) => JSON.stringify(it.span))).sort();
      const ids = new Set(corrected.actors.map(({ id }) => id));
      return (
        JSON.stringify(left) === JSON.stringify(mentions.map((it) => JSON.stringify(it)).sort()) &&
        corrected.claims.every((claim) => claim.actor === null || ids.has(claim.actor))
      );
    }),
  );
});

test('what is stored is read with care', () => {
  expect(parseCorrections([rename, merge, split])).toEqual([rename, merge, split]);
  expect(parseCorrections('x')).toEqual([]);
  expect(
    parseCorrections([
      null,
      1,
      { type: 'rename', actor: 'a' },
      { type: 'rename', actor: 'a', name: 'x'.repeat(201) },
      { type: 'merge', actor: 'a', into: 5 },
      { type: 'split', actor: 'a', words: 'x', mention: { block: -1, begin: 0, end: 1 } },
      { type: 'other', actor: 'a' },
    ]),
  ).toEqual([]);
  expect(parseCorrections(new Array(600).fill(merge))).toHaveLength(500);
});
