// "hätten", "würden" … in the plural stand in for a Konjunktiv I that looks like the indicative: reported, but for conditions.
import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

const analyser = openAnalyser();

it.each([
  [
    'Die Küstenwache rechnet mit weiterem Hochwasser. Viele Bewohner hätten schon am Morgen Sandsäcke gefüllt.',
    ['Die Küstenwache: Viele Bewohner hätten schon am Morgen Sandsäcke gefüllt.'],
  ],
  [
    'Der Deich ist laut Ute Lamm sicher. Die Helfer hätten die ganze Nacht gearbeitet.',
    ['Ute Lamm: Die Helfer hätten die ganze Nacht gearbeitet.'],
  ],
  ['Der Deich ist sicher. Die Helfer hätten es schwer gehabt, wenn das Wasser gestiegen wäre.', []],
])('%s', (text, expected) => {
  const { claims } = analyser.analyseDocument(documentFromText(text, 'de'), 'de');
  const slice = (spans: [number, number][]) => spans.map(([begin, end]) => text.slice(begin, end)).join(' … ');
  expect(
    claims
      .filter(({ kind }) => kind === 'indirectFreeIndirect')
      .map(({ speaker, quote }) => `${slice(speaker)}: ${slice(quote)}`),
  ).toEqual(expected);
});
