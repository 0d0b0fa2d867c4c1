import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

const analyser = openAnalyser();

it.each([
  ['„Die Risse sind größer als gedacht“, sagte die Ministerin, „und sie wachsen mit jedem Lastwagen.“', 1],
  ['„Wir haben lange gewartet“, erklärte der Bauer am Montag, „und wir werden weiter warten, bis jemand kommt.“', 1],
  ['»Das Wasser steigt noch«, warnte der Einsatzleiter, »wir brauchen mehr Säcke.«', 1],
])('an interrupted quotation is one claim of two pieces: %s', (text, count) => {
  const { claims } = analyser.analyseDocument(documentFromText(text, 'de'), 'de');
  expect(claims).toHaveLength(count);
  expect(claims[0]!.quote.map(([begin, end]) => text.slice(begin, end))).toEqual([
    text.slice(0, text.indexOf(',', text.search(/[“«]/u))),
    text.slice(Math.max(text.lastIndexOf('„'), text.lastIndexOf('»'))),
  ]);
  expect(claims[0]!.nested).toBe(false);
});
