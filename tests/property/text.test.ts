import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFromBlocks, documentFromText, tokenAt } from '@/lib/text/document';
import type { TextDocument } from '@/lib/text/types';
import { growth } from './time';

/** Pieces that scanners trip over, mixed with any characters at all. */
const piece = fc.oneof(
  fc.constantFrom(
    '„',
    '“',
    '"',
    '»',
    '«',
    '‚',
    "'",
    "''",
    ',,',
    '. ',
    '.',
    '...',
    '\n',
    '\u00AD',
    '\u200B',
    '-',
    ' - ',
    'z.B.',
    'Dr. ',
    '3. ',
    'der ',
    'Müller ',
    'sagte',
    ', ',
    ': ',
    '(',
    ')',
    '\uD83D',
    '\u0308',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

function check(document: TextDocument): void {
  const { text, tokens, sentences, quotations, blocks } = document;
  let end = 0;
  for (const token of tokens) {
    expect(token.begin).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.begin);
    expect(token.norm.length).toBeGreaterThan(0);
    end = token.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  let next = 0;
  for (const sentence of sentences) {
    expect(sentence.first).toBe(next);
    expect(sentence.last).toBeGreaterThan(sentence.first);
    const [begin, blockEnd] = blocks[sentence.block]!;
    expect(tokens[sentence.first]!.begin).toBeGreaterThanOrEqual(begin);
    expect(tokens[sentence.last - 1]!.end).toBeLessThanOrEqual(blockEnd);
    next = sentence.last;
  }
  expect(next).toBe(tokens.length);
  quotations.forEach((quotation, index) => {
    expect(tokens[quotation.open]!.kind).toBe('quote');
    expect(quotation.end).toBeGreaterThan(quotation.open);
    expect(quotation.end).toBeLessThanOrEqual(tokens.length);
    if (quotation.close !== null) expect(quotation.close).toBeGreaterThan(quotation.open);
    expect(quotation.parent).toBeLessThan(index);
  });
}

test('any text: tokens in order, sentences cover them all, quotations in range', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('de', 'en', 'fr'), (text, language) =>
      check(documentFromText(text, language)),
    ),
    { numRuns: 500 },
  );
});

test('blocks keep their own text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
      const document = documentFromBlocks(
        texts.map((text) => ({ kind: 'paragraph', text })),
        'de',
      );
      check(document);
      expect(document.blocks.map(([begin, end]) => document.text.slice(begin, end))).toEqual(texts);
    }),
  );
});

test('tokenAt finds the token that holds an offset', () => {
  fc.assert(
    fc.property(anyText, fc.nat(500), (text, offset) => {
      const { tokens } = documentFromText(text, 'de');
      const at = tokenAt(tokens, offset);
      expect(at).toBe(
        tokens.findIndex((token) => token.end > offset) < 0
          ? tokens.length
          : tokens.findIndex((token) => token.end > offset),
      );
    }),
  );
});

test.each(['„', '„a“ ', '"', "'", '. ', 'a.', 'A. ', '3. ', '-', 'a-', 'z.B. ', '\u00AD', '(“', '\n'])(
  'time is linear in %j, up to a megabyte',
  (unit) => {
    const work = (length: number) => documentFromText(unit.repeat(length / unit.length), 'de');
    expect(growth(work, 125_000, 3)).toBeLessThan(1);
  },
);
