import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

const analyser = openAnalyser();
const claims = (text: string) => analyser.analyseDocument(documentFromText(text, 'de'), 'de').claims;

it.each([
  [
    'Die Ministerin wirft dem Konzern vor, Schäden verschwiegen zu haben. Das Unternehmen weist die Vorwürfe zurück.',
    'Das Unternehmen',
  ],
  ['Zeugen sprachen von Prügeln. Der Trainer bestreitet die Anschuldigungen.', 'Der Trainer'],
])('shows that accusations are denied: %s', (text, speaker) => {
  const denials = claims(text).filter(({ act }) => act === 'denies');
  expect(denials.map((claim) => claim.speaker.map(([begin, end]) => text.slice(begin, end)))).toEqual([[speaker]]);
  expect(denials[0]!.confidence).toBeLessThan(0.8);
});

it('adds none where the denial has a claim of its own', () => {
  const text = 'Der Konzern bestreitet den Vorwurf, dass Daten verkauft wurden.';
  expect(claims(text).filter(({ act }) => act === 'denies').length).toBeLessThanOrEqual(1);
});
