import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../lib/attribution/analyse';
import { type ClaimView, rolesByToken, roleTokens, windowOf } from '../../../../lib/attribution/learned/claim-window';
import { emissionsOf } from '../../../../lib/attribution/learned/crf';
import { layerOf } from '../../../../lib/attribution/learned/layer';
import { type LinearModel, readModel } from '../../../../lib/attribution/learned/model-file';
import { ROLE_FEATURES, roleFeatures } from '../../../../lib/attribution/learned/role-features';
import { matchOf, ruleView } from '../../../../lib/attribution/learned/rules';
import { openLearned } from '../../../../lib/attribution/learned/steps';
import { Sums } from '../../../../lib/attribution/learned/sums';
import {
  spreadTags,
  TAGGER_FEATURES,
  taggedTokens,
  taggerFeatures,
} from '../../../../lib/attribution/learned/tagger-features';
import { openLexicon } from '../../../../lib/language/de/lexicon';
import { documentFromText } from '../../../../lib/text/document';

const MODEL = 'assets/models/de-attribution.bin';
const TEXTS = [
  'Die Sprecherin der Werft, Anke Holm, sagte am Montag, der Bau des Docks sei verschoben worden. „Wir hoffen auf den Herbst“, fügte sie hinzu. Laut „Küstenbote“ fehlen vier Millionen Euro. Es regnete.',
  'Der Verband begrüßte den Beschluss, warnte aber: „Ohne Geld“ gehe es nicht (so Meyer). Dies habe er, wie er schrieb, „schon 2011“ gefordert; der Rat soll zugestimmt haben.',
  '„Ja“',
  '',
];
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Feature by feature, as in training. */
function plainly(
  { labels, index, weights, scale, chain }: LinearModel,
  length: number,
  features: (token: number, out: Int32Array) => number,
): Float32Array {
  const scores = new Float32Array(length * labels);
  const hashes = new Int32Array(128);
  for (let token = 0; token < length; token++) {
    const count = features(token, hashes);
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (const hash of hashes.subarray(0, count)) {
        const row = index.find(hash);
        if (row >= 0) sum += weights[row * labels + label]!;
      }
      scores[token * labels + label] = sum * scale;
    }
  }
  const out = new Float32Array(length * labels);
  chain.marginals(emissionsOf(scores, labels), length, out);
  return out;
}

describe.skipIf(!existsSync(MODEL))('sums kept by group', () => {
  const assets = { lexicon: bytes('assets/lexicon/de.bin') };
  const analyser = createAnalyser(assets);
  const learned = openLearned(readModel(bytes(MODEL)), openLexicon(assets.lexicon), null);
  const close = (one: Float32Array, other: Float32Array): void => {
    expect(one.length).toBe(other.length);
    one.forEach((value, index) => {
      expect(value).toBeCloseTo(other[index]!, 4);
    });
  };

  // Twice: the second time everything is kept already.
  for (const text of [...TEXTS, ...TEXTS]) {
    it(`give what all features give: ${text.slice(0, 20)}`, () => {
      const doc = documentFromText(text, 'de');
      const rules = ruleView(doc, analyser.candidates(doc, 'de'));
      const layer = layerOf(doc, learned.words);
      const tokens = taggedTokens(layer, rules);
      const tags = learned.tagger.posteriors(layer, rules, tokens);
      close(
        tags,
        plainly(learned.parts.tagger, tokens.length, (number, out) =>
          taggerFeatures(layer, rules, tokens[number]!, out),
        ),
      );
      const sums = new Sums(spreadTags(tags, tokens, layer.size), layer);
      for (const { span, kind } of rules.claims.filter((claim) => claim.kind > 0)) {
        const match = matchOf(rules, span, kind);
        const claim: ClaimView = { span, kind, match, matchRoles: rolesByToken(doc, match) };
        const [from, to] = windowOf(layer, span);
        const own = roleTokens(claim, from, to);
        close(
          learned.roles.posteriors(layer, sums, claim, own, from, to),
          plainly(learned.parts.roles, own.length, (number, out) =>
            roleFeatures(layer, sums, claim, own[number]!, from, to, out),
          ),
        );
      }
    });
  }

  it('fit the buffers of training', () => {
    expect(TAGGER_FEATURES).toBeLessThanOrEqual(128);
    expect(ROLE_FEATURES).toBeLessThanOrEqual(128);
  });
});
