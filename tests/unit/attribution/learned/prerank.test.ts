import { describe, expect, it } from 'vitest';
import { NO_ROLES, ROLE_LABELS } from '../../../../lib/attribution/learned/claim-window';
import { layerOf } from '../../../../lib/attribution/learned/layer';
import { type Phrase, phrasesOf } from '../../../../lib/attribution/learned/phrases';
import {
  type Glance,
  KEPT,
  likeliest,
  PRERANK_FEATURES,
  prerankFeatures,
} from '../../../../lib/attribution/learned/prerank';
import { ruleView } from '../../../../lib/attribution/learned/rules';
import { Sums } from '../../../../lib/attribution/learned/sums';
import { WordTable } from '../../../../lib/attribution/learned/words';
import { documentFromText } from '../../../../lib/text/document';

const TEXT = `${'Anna Weber traf Otto Krause. '.repeat(12)}Die Brücke sei fertig.`;

function glance(): { glance: Glance; phrases: Phrase[] } {
  const doc = documentFromText(TEXT, 'de');
  const layer = layerOf(doc, new WordTable(null, null));
  const { first, last } = doc.sentences[doc.sentences.length - 1]!;
  return {
    glance: {
      layer,
      sums: new Sums(new Float32Array(layer.size * 10), layer),
      claim: {
        span: { first, last, gapFirst: last, gapLast: last, source: 0, rules: [] },
        kind: 2,
        match: null,
        matchRoles: NO_ROLES,
      },
      rules: ruleView(doc, []),
      roles: new Float32Array((last - first) * ROLE_LABELS),
      from: first,
      to: last,
    },
    phrases: phrasesOf(layer),
  };
}

describe('likeliest', () => {
  it('keeps the candidates with the highest sums of weights, in text order', () => {
    const { glance: own, phrases } = glance();
    expect(phrases.length).toBeGreaterThan(KEPT);
    // A weight on the sentence before the claim alone: its two names come first.
    const weights = new Float32Array(PRERANK_FEATURES);
    weights[2] = 1;
    const kept = likeliest(own, phrases, weights);
    const sentence = (phrase: Phrase): number => own.layer.sentence[phrase.first]!;
    expect(
      kept.filter((phrase) => sentence(phrase) === sentence(phrases[phrases.length - 1]!) - 1).length,
    ).toBeGreaterThan(0);
    expect([...kept].sort((one, other) => one.first - other.first || one.last - other.last)).toEqual(kept);
    const some = phrases.slice(0, KEPT);
    expect(likeliest(own, some, weights)).toEqual(some);
  });

  it('reads numbers only, whatever the candidate', () => {
    const { glance: own, phrases } = glance();
    const row = new Float32Array(PRERANK_FEATURES);
    for (const phrase of [...phrases, { ...phrases[0]!, extent: 5, group: -1 }]) {
      prerankFeatures(own, phrase, row);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });
});
