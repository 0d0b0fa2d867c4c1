import { describe, expect, it } from 'vitest';
import type { ClaimCandidate } from '../../../../lib/attribution/candidates';
import { FRAME, SPEAKER } from '../../../../lib/attribution/learned/labels';
import { matchOf, overlapping, ruleView } from '../../../../lib/attribution/learned/rules';
import { documentFromText } from '../../../../lib/text/document';
import type { TextSpan } from '../../../../lib/text/types';

const TEXT = 'Der Wirt sagte, das Lokal bleibe zu. Angeblich fehlt Personal.';
const doc = documentFromText(TEXT, 'de');
const at = (part: string): TextSpan => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];

const candidate = (part: Partial<ClaimCandidate> & { quote: TextSpan[] }): ClaimCandidate => ({
  rule: 'verb.plain',
  kind: 'indirect',
  medium: 'speech',
  act: 'says',
  negated: false,
  nested: false,
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  speakerRule: 'none',
  chain: [],
  score: 0.8,
  speakerScore: 0.5,
  features: {},
  ...part,
});

const said = candidate({
  quote: [at('das Lokal bleibe zu')],
  speaker: [at('Der Wirt')],
  frame: [at('Der Wirt sagte,')],
  speakerRule: 'subject',
});
const heard = candidate({ rule: 'hearsay', kind: 'hearsay', quote: [at('Angeblich fehlt Personal')], score: 0.6 });
const view = ruleView(doc, [heard, said]);

describe('ruleView', () => {
  it('gives tokens the kind and role of the best claim', () => {
    const token = (word: string): number => doc.tokens.findIndex(({ norm }) => norm === word);
    expect(view.kind[token('Lokal')]).toBe(2);
    expect(view.score[token('Lokal')]).toBe(8);
    expect(view.role[token('Wirt')]).toBe(SPEAKER);
    expect(view.role[token('sagte')]).toBe(FRAME);
    expect(view.border[token('das')]! & 1).toBe(1);
  });

  it('leaves hearsay to the rules', () => {
    const token = doc.tokens.findIndex(({ norm }) => norm === 'Angeblich');
    expect(view.kind[token]).toBe(0);
    expect(overlapping(view, 0, doc.tokens.length).map(({ candidate: one }) => one)).toEqual([said]);
  });

  it('takes claims without a quote for nothing', () => {
    expect(ruleView(doc, [candidate({ quote: [] })]).claims).toEqual([]);
  });
});

describe('matchOf', () => {
  const span = (first: number, last: number) => ({ first, last, gapFirst: last, gapLast: last, rules: [] });
  const first = doc.tokens.findIndex(({ norm }) => norm === 'das');

  it('finds the claim that says the same, if half of it does', () => {
    expect(matchOf(view, span(first, first + 4), 2)?.candidate).toBe(said);
    expect(matchOf(view, span(first, first + 3), 2)?.candidate).toBe(said);
    expect(matchOf(view, span(first + 3, first + 6), 3)).toBeNull();
  });
});

describe('matchOf, where nothing says the same', () => {
  it('takes a claim of the kind that lies within', () => {
    const all = {
      first: 0,
      last: doc.tokens.length,
      gapFirst: doc.tokens.length,
      gapLast: doc.tokens.length,
      rules: [],
    };
    expect(matchOf(view, all, 2)?.candidate).toBe(said);
    expect(matchOf(view, all, 3)).toBeNull();
  });
});

describe('overlapping', () => {
  it('finds what a scan of all claims finds', () => {
    const words = doc.tokens.length;
    const many = Array.from({ length: 40 }, (_, index) => {
      const begin = (index * 7) % (words - 1);
      const end = Math.min(words - 1, begin + 1 + (index % 5));
      return candidate({ quote: [[doc.tokens[begin]!.begin, doc.tokens[end]!.end]] });
    });
    const all = ruleView(doc, many);
    for (let from = 0; from < words; from++) {
      for (let to = from + 1; to <= words; to++) {
        const expected = all.claims.filter(({ span: { first: begin, last } }) => begin < to && last > from);
        expect(new Set(overlapping(all, from, to))).toEqual(new Set(expected));
      }
    }
  });
});
