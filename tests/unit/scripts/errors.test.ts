import { describe, expect, it } from 'vitest';
import { type FoundClaim, type GoldArticle, type GoldClaim, pairsOf } from '../../../scripts/evaluate/errors/compare';
import { errorOf, sentenceStarts } from '../../../scripts/evaluate/errors/kinds';

const TEXT = 'Der Bürgermeister trat auf . Der Minister sagte , die Brücke sei fertig . Sie werde morgen geöffnet .';
const words = TEXT.split(' ');
const tokens: [number, number][] = [];
for (const word of words) {
  const begin = tokens.length ? tokens[tokens.length - 1]![1] + 1 : 0;
  tokens.push([begin, begin + word.length]);
}
const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);
const chars = (first: number, last: number): [number, number][] => [[tokens[first]![0], tokens[last - 1]![1]]];
const gold = (first: number, last: number, speaker: number[], type = 'Indirect'): GoldClaim => ({
  type,
  nested: false,
  quote: numbers(first, last),
  speaker,
  cue: [],
});
const found = (first: number, last: number, speaker: [number, number][], type = 'Indirect'): FoundClaim => ({
  type,
  quote: chars(first, last),
  speaker,
  confidence: 0.5,
  nested: false,
});

/** Kinds of error of some annotations beside some found claims. */
function errors(annotations: GoldClaim[], claims: FoundClaim[]): (string | null)[] {
  const article: GoldArticle = { id: 'a', text: TEXT, tokens, annotations };
  const starts = sentenceStarts(article);
  return pairsOf(article, claims).map((pair) => errorOf(article, starts, pair));
}
const MINISTER = numbers(5, 7);

describe('kinds of error', () => {
  it('are none where claim and speaker fit', () => {
    expect(errors([gold(9, 13, MINISTER)], [found(9, 13, chars(5, 7))])).toEqual([null]);
    expect(errors([gold(9, 13, [])], [found(9, 12, [])])).toEqual([null]);
  });

  it('tell missed, false and badly cut claims', () => {
    expect(errors([gold(9, 13, MINISTER)], [])).toEqual(['missed: Indirect without a cue']);
    expect(errors([], [found(9, 13, [], 'Reported')])).toEqual(['false claim: Reported']);
    expect(errors([gold(9, 19, MINISTER)], [found(9, 11, [])])).toEqual(['borders: Indirect found too short']);
    expect(errors([gold(9, 10, MINISTER)], [found(9, 19, [])])).toEqual(['borders: Indirect found too long']);
  });

  it('tell where the wrong speaker stands', () => {
    const error = (annotated: number[], named: [number, number][], first = 9, last = 13): string | null =>
      errors([gold(first, last, annotated)], [found(first, last, named)])[0]!;
    expect(error(MINISTER, [])).toContain('nobody is named');
    expect(error([], chars(5, 7))).toContain('nobody is annotated');
    expect(error(MINISTER, chars(0, 2))).toContain('the right one stands beside the claim');
    expect(error(numbers(0, 2), chars(5, 7))).toContain('the right one stands in another');
    expect(error(numbers(0, 2), chars(5, 7), 14, 18)).toContain('the wrong one of other sentences');
    expect(error([14], chars(5, 7), 15, 18)).toContain('a pronoun is annotated');
  });

  it('leave out what repeats a nested annotation', () => {
    const nested = { ...gold(10, 12, MINISTER, 'Direct'), nested: true };
    expect(errors([gold(9, 13, MINISTER), nested], [found(9, 13, chars(5, 7)), found(10, 12, chars(5, 7))])).toEqual([
      null,
    ]);
  });
});
