import { expect, test } from 'vitest';
import { tokenise } from '@/lib/text/tokens';

const words = (text: string): string[] => tokenise(text).map((token) => text.slice(token.begin, token.end));

test.each([
  ['Der US-Diplomat kam.', ['Der', 'US-Diplomat', 'kam', '.']],
  ['z.B. am 3. Mai', ['z.B.', 'am', '3', '.', 'Mai']],
  ['1.000,50 Euro um 11:30 Uhr', ['1.000,50', 'Euro', 'um', '11:30', 'Uhr']],
  ['Außen- und Innenminister', ['Außen-', 'und', 'Innenminister']],
  ['sagte sie.Er ging', ['sagte', 'sie', '.', 'Er', 'ging']],
  ['bei news.de und CDU/CSU', ['bei', 'news.de', 'und', 'CDU/CSU']],
  ["O'Neill soll's wissen", ["O'Neill", "soll's", 'wissen']],
  ['Ja … nein...', ['Ja', '…', 'nein', '...']],
  ["''Blatt'' und ,,Blatt", ["''", 'Blatt', "''", 'und', ',,', 'Blatt']],
  ['Arbeiter:innen, Schüler*in, jede:r', ['Arbeiter:innen', ',', 'Schüler*in', ',', 'jede:r']],
  ['Bürger_innenrat der:die', ['Bürger_innenrat', 'der:die']],
  ['um 3:2 Tor:Ball a*b', ['um', '3:2', 'Tor', ':', 'Ball', 'a', '*', 'b']],
  ['', []],
])('cuts %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('the norm drops what is not seen and composes what is decomposed', () => {
  const [soft, nfd] = tokenise('Mi\u00ADnis\u200Bter u\u0308ber');
  expect(soft?.norm).toBe('Minister');
  expect(nfd?.norm).toBe('über');
});

test('tells kinds', () => {
  expect(tokenise('„Nein“, 3!').map((token) => token.kind)).toEqual([
    'quote',
    'word',
    'quote',
    'punctuation',
    'number',
    'punctuation',
  ]);
});
