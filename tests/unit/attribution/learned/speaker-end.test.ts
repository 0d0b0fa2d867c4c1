import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

it.each([
  'Unter Berufung auf einen internen Bericht des Ministeriums schreibt die Zeitung, Terranord habe die Werte nicht weitergegeben.',
  'Am Abend behauptete die Zeitung, Seeland habe die Rechnung nie bezahlt.',
])('a name that opens the claim is no apposition of the speaker: %s', (text) => {
  const { claims } = openAnalyser().analyseDocument(documentFromText(text, 'de'), 'de');
  const slice = (spans: [number, number][]) => spans.map(([begin, end]) => text.slice(begin, end));
  expect(claims.map(({ speaker }) => slice(speaker))).toEqual([['die Zeitung']]);
  expect(slice(claims[0]!.quote)[0]).toMatch(/^(?:Terranord|Seeland) habe /);
});
