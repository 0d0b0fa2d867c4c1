import { expect, test } from 'vitest';
import { documentFromText } from '@/lib/text/document';

/** Each quotation as "depth:text", with "!" where its closing mark is missing. */
const quotations = (text: string): string[] => {
  const { tokens, quotations: found } = documentFromText(text, 'de');
  return found.map(
    ({ open, close, end, depth }) =>
      `${depth}${close === null ? '!' : ':'}${text.slice(tokens[open]!.begin, tokens[end - 1]!.end)}`,
  );
};

test.each([
  ['German marks', 'Er rief „Halt“ und „Nein“.', ['0:„Halt“', '0:„Nein“']],
  ['guillemets of both directions', '»Ja«, rief er. «Nein», sie.', ['0:»Ja«', '0:«Nein»']],
  ['plain marks', '"Ja", rief er, "wir". Und: "Nein".', ['0:"Ja"', '0:"wir"', '0:"Nein"']],
  ['English marks', 'Er rief “Go” laut.', ['0:“Go”']],
  ['a wrong closing mark', 'Er rief „Halt" laut.', ['0:„Halt"']],
  ['single inside double', '„Er rief ‚Halt‘ laut.“', ['0:„Er rief ‚Halt‘ laut.“', '1:‚Halt‘']],
  ['the same marks nested', '„Das ist „gut“ so.“ Ende.', ['0:„Das ist „gut“ so.“', '1:„gut“']],
  ['a missing close before the next one', '„Eins ohne Ende. „Zwei“ da.', ['0!„Eins ohne Ende.', '0:„Zwei“']],
  ['a missing close at the end of a paragraph', '„Eins ohne Ende.\nDanach „zwei“.', ['0!„Eins ohne Ende.', '0:„zwei“']],
  ['no space behind', 'Er rief: "Ja."Dann ging er.', ['0:"Ja."']],
  ['an apostrophe is none', "O'Neill kam um 5 Uhr.", []],
  ['wiki marks', "Das ''Blatt'' schreibt.", ["0:''Blatt''"]],
])('%s', (_name, text, expected) => {
  expect(quotations(text)).toEqual(expected);
});

test('hostile repetition stays linear', () => {
  const time = (count: number): number => {
    const start = performance.now();
    quotations('„'.repeat(count));
    return performance.now() - start;
  };
  time(5_000);
  expect(time(40_000)).toBeLessThan(2_000);
});
