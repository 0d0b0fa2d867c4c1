import { expect, test } from 'vitest';
import { documentFromText } from '@/lib/text/document';

const sentences = (text: string): string[] => {
  const { tokens, sentences: found } = documentFromText(text, 'de');
  return found.map(({ first, last }) => text.slice(tokens[first]!.begin, tokens[last - 1]!.end));
};

test.each([
  ['an ordinal in a date', 'Am 3. Oktober kam er. Sie ging.', ['Am 3. Oktober kam er.', 'Sie ging.']],
  ['an ordinal before a noun', 'Der 23. Spieltag endet. Alle gehen.', ['Der 23. Spieltag endet.', 'Alle gehen.']],
  ['a title', 'Das sagte Dr. Weiß heute. Mehr nicht.', ['Das sagte Dr. Weiß heute.', 'Mehr nicht.']],
  ['an abbreviation', 'Es kamen ca. 30 Leute bzw. Gäste. Gut.', ['Es kamen ca. 30 Leute bzw. Gäste.', 'Gut.']],
  ['initials', 'Dort sprach J. R. Meier lange. Dann nicht.', ['Dort sprach J. R. Meier lange.', 'Dann nicht.']],
  ['a regnal number', 'Dort sprach Benedikt XVI. Petrus hörte zu.', ['Dort sprach Benedikt XVI. Petrus hörte zu.']],
  ['a year at the end', 'Das war im Jahr 2006. Danach nie.', ['Das war im Jahr 2006.', 'Danach nie.']],
  ['a missing space', 'Das sagte sie.Er ging.', ['Das sagte sie.', 'Er ging.']],
  ['the closing mark', 'Er rief: „Halt!“ Dann lief er.', ['Er rief: „Halt!“', 'Dann lief er.']],
  ['a quotation that goes on', '„Warum?“, fragte sie. Schweigen.', ['„Warum?“, fragte sie.', 'Schweigen.']],
  [
    'a headline without a period',
    'Minister tritt zurück\nDer Minister geht.',
    ['Minister tritt zurück', 'Der Minister geht.'],
  ],
  ['an exclamation in a name', 'Bei Yahoo! arbeiten viele. So ist das.', ['Bei Yahoo! arbeiten viele.', 'So ist das.']],
])('%s', (_name, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
