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

it('shows a heading of a name and a quotation, however short, as uncertain', () => {
  const text =
    'Der Statiker Jonas Wehrle prüft Brücken.\n\nWehrle: „Jeder Tag zählt“\n\nDie Sperrung dauert bis zum Sommer.';
  const [claim] = claims(text).filter(({ kind }) => kind === 'direct');
  expect(claim?.quote.map(([begin, end]) => text.slice(begin, end))).toEqual(['„Jeder Tag zählt“']);
  expect(claim?.speaker.map(([begin, end]) => text.slice(begin, end))).toEqual(['Wehrle']);
  expect(claim!.confidence).toBeLessThan(0.8);
});

it('takes no title behind a colon within a sentence for one', () => {
  const text = 'Ein Satz davor.\n\nIm Kino läuft heute Krause: „Der lange Weg“ mit Musik.\n\nEin Satz danach.';
  expect(claims(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
});
