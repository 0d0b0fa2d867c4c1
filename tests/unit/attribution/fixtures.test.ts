// Every passage of tests/fixtures/attribution gives exactly the claims that are written there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analyser, createAnalyser } from '../../../lib/attribution/analyse';
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

/** What an analyser shows of a passage, as the fixtures write it. */
function lines(by: Analyser, text: string, file: string): string[] {
  const language = file.startsWith('en-') ? 'en' : 'de';
  const { claims } = by.analyseDocument(documentFromText(text, language), language);
  const shown = claims.filter(({ confidence }) => confidence >= SHOWN);
  return shown.length ? shown.map((claim) => written(text, claim)) : [`none: ${text.replaceAll('\n', ' / ')}`];
}

describe.each([...new Set(passages.map(({ file }) => file))])('%s', (file) => {
  const own = passages.filter((passage) => passage.file === file);
  it.each(own.map((passage) => [passage.line, passage.text, passage] as const))(
    'line %i: %s',
    (_, text, { expected }) => {
      expect(lines(analyser, text, file)).toEqual(expected);
    },
  );
});

describe('the set of passages', () => {
  it('is large enough', () => {
    expect(passages.filter(({ file }) => !file.startsWith('en-')).length).toBeGreaterThanOrEqual(200);
  });

  it.each([...RULES, ...ENGLISH_RULES])('has one that comes out differently without the rule %s', (rule) => {
    const ablated = createAnalyser({ lexicon }, { without: new Set([rule]) });
    const needed = passages.filter(
      ({ text, file, expected }) => lines(ablated, text, file).join('\n') !== expected.join('\n'),
    );
    expect(needed.map(({ text }) => text)).not.toEqual([]);
  });
});
