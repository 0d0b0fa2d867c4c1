// Every passage of tests/fixtures/attribution gives exactly the claims that are written there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/attribution/analyse';
import { ENGLISH_RULES } from '../../../lib/attribution/english';
import { RULES } from '../../../lib/attribution/german/rules';
import { SHOWN } from '../../../lib/model';
import { documentFromText } from '../../../lib/text/document';
import { parseFixture, written } from './notation';

const folder = new URL('../../fixtures/attribution/', import.meta.url);
const lexicon = new Uint8Array(readFileSync(new URL('../../../assets/lexicon/de.bin', import.meta.url)));
const analyser = createAnalyser({ lexicon });
const passages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => parseFixture(name, readFileSync(new URL(name, folder), 'utf8')));

const shown = (text: string, file: string) => {
  const language = file.startsWith('en-') ? 'en' : 'de';
  const { claims } = analyser.analyseDocument(documentFromText(text, language), language);
  return claims.filter(({ confidence }) => confidence >= SHOWN);
};

describe.each([...new Set(passages.map(({ file }) => file))])('%s', (file) => {
  const own = passages.filter((passage) => passage.file === file);
  it.each(own.map((passage) => [passage.line, passage.text, passage] as const))(
    'line %i: %s',
    (_, text, { expected }) => {
      const lines = shown(text, file).map((claim) => written(text, claim));
      expect(lines.length ? lines : [`none: ${text.replaceAll('\n', ' / ')}`]).toEqual(expected);
    },
  );
});

describe('the set of passages', () => {
  it('is large enough', () => {
    expect(passages.length).toBeGreaterThanOrEqual(200);
  });

  it('has for every rule a claim that comes from that rule alone', () => {
    const used = new Set(passages.flatMap(({ text, file }) => shown(text, file).map(({ rule }) => rule)));
    expect([...RULES, ...ENGLISH_RULES].filter((rule) => !used.has(rule))).toEqual([]);
  });
});
