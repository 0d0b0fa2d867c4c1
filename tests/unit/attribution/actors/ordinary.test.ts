// Ordinary words that look like lone names.
import { expect, it } from 'vitest';
import { findActors } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');
const names = (text: string) =>
  findActors(documentFromText(text, 'de'), german).names.map(({ begin, end }) => text.slice(begin, end));

it.each([
  ['Laut einem Sprecher Serientests in Heimen.', []],
  ['Der Verband hält für seine Mitarbeiter Atemschutzmasken vorrätig.', []],
  ['Ursprünglich habe sie warten wollen.', []],
  ['Indessen wurde der Hafen geräumt.', []],
  ['Das sagte Ministerin Wagenknecht.', ['Wagenknecht']],
  ['Kurz sagte ab.', ['Kurz']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each(['Dr. - Dr.', 'Dr. - J.'])('a title without a name is none: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it('names do not overlap where a number with a period stands between them', () => {
  const found = findActors(documentFromText('Anna Berg II. AG kam.', 'de'), german).names;
  for (let index = 1; index < found.length; index++)
    expect(found[index]!.begin).toBeGreaterThanOrEqual(found[index - 1]!.end);
  expect(names('Anna Berg II. AG kam.').some((name) => name.startsWith('.'))).toBe(false);
});
