import { describe, expect, it } from 'vitest';
import { type ClaimView, NO_ROLES } from '../../../../lib/attribution/learned/claim-window';
import { layerOf } from '../../../../lib/attribution/learned/layer';
import type { Phrase } from '../../../../lib/attribution/learned/phrases';
import { glance, KEPT, PRERANK_FEATURES, prerankFeatures } from '../../../../lib/attribution/learned/prerank';
import { likeliestSpeakers, phrasesIn, possibleSpeakers } from '../../../../lib/attribution/learned/ranker';
import { ruleView } from '../../../../lib/attribution/learned/rules';
import { WordTable } from '../../../../lib/attribution/learned/words';
import { documentFromText } from '../../../../lib/text/document';

const TEXT = `${'Anna Weber traf Otto Krause. '.repeat(12)}Die Brücke sei fertig.`;

const doc = documentFromText(TEXT, 'de');
const layer = layerOf(doc, new WordTable(null, null));
const rules = ruleView(doc, []);
const { first, last } = doc.sentences[doc.sentences.length - 1]!;
const claim: ClaimView = {
  span: { first, last, gapFirst: last, gapLast: last, rules: [] },
  kind: 2,
  match: null,
  matchRoles: NO_ROLES,
};
/** Different for every feature, so that none can stand for another. */
const WEIGHTS = Float32Array.from({ length: PRERANK_FEATURES }, (_, index) => Math.sin(index + 1));

describe('the quick look', () => {
  it('adds up the weights of the features that training sees', () => {
    const { list, glances } = phrasesIn(layer, rules, WEIGHTS);
    const row = new Float32Array(PRERANK_FEATURES);
    list.forEach((phrase, number) => {
      prerankFeatures(layer, rules, claim, phrase, row);
      const sum = row.reduce((total, value, index) => total + value * WEIGHTS[index]!, 0);
      expect(glance(layer, claim, phrase, glances[number]!, WEIGHTS)).toBeCloseTo(sum, 4);
    });
  });

  it('keeps the candidates with the highest sums, in text order', () => {
    const phrases = phrasesIn(layer, rules, WEIGHTS);
    const possible = possibleSpeakers(layer, claim, phrases, first, last);
    expect(possible.length).toBeGreaterThan(KEPT);
    const kept = likeliestSpeakers(layer, claim, phrases, possible, WEIGHTS);
    expect(kept).toHaveLength(KEPT);
    const score = (index: number): number =>
      glance(layer, claim, phrases.list[index]!, phrases.glances[index]!, WEIGHTS);
    const best = [...possible].sort((one, other) => score(other) - score(one)).slice(0, KEPT);
    expect(kept).toEqual(best.sort((one, other) => one - other).map((index) => phrases.list[index]!));
    const few = possible.slice(0, 3);
    expect(likeliestSpeakers(layer, claim, phrases, few, WEIGHTS)).toEqual(few.map((index) => phrases.list[index]!));
  });

  it('never loses the speaker that a rule found', () => {
    const phrases = phrasesIn(layer, rules, WEIGHTS);
    const ruled: [number, number] = [0, 5];
    const match = { speaker: [ruled] } as unknown as NonNullable<ClaimView['match']>;
    const kept = likeliestSpeakers(layer, { ...claim, match }, phrases, [], WEIGHTS);
    expect(kept.map((phrase): [number, number] => [phrase.first, phrase.last])).toEqual([ruled]);
  });

  it('reads numbers only, whatever the candidate', () => {
    const row = new Float32Array(PRERANK_FEATURES);
    const { list } = phrasesIn(layer, rules, WEIGHTS);
    const odd: Phrase = { ...list[0]!, extent: 5, group: -1 };
    for (const phrase of [...list, odd]) {
      prerankFeatures(layer, rules, claim, phrase, row);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });
});
