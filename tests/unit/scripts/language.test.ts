// The command lines find out themselves which language a text is in.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../scripts/analyse/read';
import { run as actors } from '../../../scripts/evaluate/actors';
import { run as attribution } from '../../../scripts/evaluate/attribution';
import { languageOfFile, languageOfLine, languageOfText } from '../../../scripts/language';

const GERMAN = 'Die Ministerin Anna Berg sagte am Montag, dass die Brücke in der nächsten Woche wieder geöffnet werde.';
const ENGLISH =
  'Mayor Anna Berg said on Monday that the bridge will open again next week, and it will be safe for all.';
const DUTCH = 'De burgemeester zei op maandag dat de brug in de volgende week weer open gaat, maar het is niet zeker.';
const long = (sentence: string): string => `${sentence} `.repeat(6);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laut-language-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (rows: unknown[]): string => {
  const path = join(folder, 'in.jsonl');
  writeFileSync(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return path;
};
const output = (): string => join(folder, 'out.jsonl');
const answers = () =>
  readFileSync(output(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('language of a text', () => {
  it('is shown by the first passage that shows one', () => {
    expect(languageOfText(GERMAN)).toBe('de');
    expect(languageOfText(ENGLISH)).toBe('en');
    expect(languageOfText(`${'+++ 3:2 +++ '.repeat(60)}${long(ENGLISH)}`)).toBe('en');
    expect(languageOfText('')).toBe('und');
    expect(languageOfText('1 2 3 4 5 6 7 8 9 10 11 12 13 14')).toBe('und');
  });

  it('of a file is that of most lines; broken ones are passed over', async () => {
    expect(await languageOfFile(file([{ text: GERMAN }, { text: ENGLISH }, '{broken', 'null', { text: GERMAN }]))).toBe(
      'de',
    );
    expect(await languageOfFile(file(['[]', { text: 7 }]))).toBe('und');
  });

  it('of a line is its own, then the one asked for, then that of its text, then that of the file', () => {
    expect(languageOfLine({ text: ENGLISH, lang: 'de-AT' }, 'en', 'en')).toBe('de');
    expect(languageOfLine({ text: long(GERMAN) }, 'en', 'de')).toBe('en');
    expect(languageOfLine({ text: long(ENGLISH) }, undefined, 'de')).toBe('en');
    expect(languageOfLine({ text: 'Heinrich studierte in Wittenberg, Altdorf.' }, undefined, 'de')).toBe('de');
    expect(languageOfLine({ text: 'Yes.' }, undefined, 'en')).toBe('en');
    expect(languageOfLine({ text: 'Yes.' }, undefined, 'und')).toBe('de');
    expect(languageOfLine({ text: long(DUTCH) }, undefined, 'de')).toBeNull();
    expect(languageOfLine({ text: GERMAN, lang: 'fr' }, undefined, 'de')).toBeNull();
  });
});

describe('evaluate without lang', () => {
  const rows = [
    { id: 'de', text: long(GERMAN) },
    { id: 'en', text: long(ENGLISH) },
    { id: 'nl', text: long(DUTCH) },
  ];

  it('reads every article by the rules of its language, and claims nothing of others', async () => {
    await attribution(['--in', file(rows), '--out', output(), '--rules']);
    const [german, english, dutch] = answers();
    expect(german.claims.every(({ rule }: { rule: string }) => !rule.startsWith('en.'))).toBe(true);
    expect(german.claims.length).toBeGreaterThan(3);
    expect(english.claims.map(({ rule }: { rule: string }) => rule)).toEqual(new Array(6).fill('en.that'));
    expect(dutch).toEqual({ id: 'nl', claims: [], hearsay: [] });
  });

  it('finds actors likewise', async () => {
    expect(await actors(['--in', file(rows), '--out', output()])).toBe(0);
    const [german, english, dutch] = answers();
    expect(german.actors[0].role).toBe('Ministerin');
    expect(english.actors.map(({ name }: { name: string }) => name)).toContain('Anna Berg');
    expect(dutch).toEqual({ id: 'nl', names: [], actors: [] });
  });
});

describe('analyse without lang', () => {
  it('knows the language of a plain text, and takes a tag with a region', () => {
    expect(readText(ENGLISH).language).toBe('en');
    expect(readText(GERMAN).language).toBe('de');
    expect(readText(GERMAN, 'en-GB').language).toBe('en');
    expect(readText(DUTCH).language).toBe('nl');
  });
});
