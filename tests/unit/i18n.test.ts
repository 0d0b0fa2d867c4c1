import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { webextLocales } from '../../assets/locales/webext';
import { formatDate, formatList, formatNumber, language, messages, setLanguage, type Table } from '../../lib/i18n';

const root = join(import.meta.dirname, '../..');
const locales = join(root, 'assets/locales');
const areas = readdirSync(join(locales, 'de')).map((file) => file.replace(/\.json$/, ''));

function table(spoken: string, area: string): Table {
  return JSON.parse(readFileSync(join(locales, spoken, `${area}.json`), 'utf8'));
}

function placeholders(message: Table[string] | undefined): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message ?? {});
  return forms
    .map((form) =>
      [...form.matchAll(/\{([^}]*)\}/g)]
        .map(([, name]) => name as string)
        .sort()
        .join(),
    )
    .sort();
}

describe('tables', () => {
  test('both languages have the same areas', () => {
    expect(readdirSync(join(locales, 'en'))).toEqual(readdirSync(join(locales, 'de')));
  });

  test.each(areas)('%s: same keys, forms and placeholders, no empty text', (area) => {
    const [de, en] = [table('de', area), table('en', area)];
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
    for (const key of Object.keys(de)) {
      expect(placeholders(en[key]), key).toEqual(placeholders(de[key]));
      for (const message of [de[key], en[key]]) {
        if (typeof message !== 'string') expect(Object.keys(message ?? {}), key).toEqual(['one', 'other']);
        for (const form of Object.values(typeof message === 'string' ? [message] : (message ?? {}))) {
          expect(form.trim(), key).not.toBe('');
        }
      }
    }
  });

  test.each(areas)('%s: no key is unused', (area) => {
    const sources = sourcesOf(area);
    const unused = Object.keys(table('de', area)).filter((key) => !isUsed(key, sources));
    expect(unused).toEqual([]);
  });

  test('an unused key is noticed', () => {
    expect(isUsed('save', ["card('saved')"])).toBe(false);
    expect(isUsed('save', ["card('save')"])).toBe(true);
    expect(isUsed('kind_direct', [`card(\`kind_\${kind}\`)`])).toBe(true);
    expect(isUsed('kind_direct', [`card(\`act_\${kind}\`)`])).toBe(false);
  });
});

/** Texts of all sources that could use the area; the manifest's strings are named in wxt.config.ts. */
function sourcesOf(area: string): string[] {
  const texts = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  if (area !== 'manifest') return texts.filter((text) => text.includes(`locales/${area}'`));
  return [...texts, readFileSync(join(root, 'wxt.config.ts'), 'utf8')];
}

/** A key is used as a literal, as a manifest placeholder, or through a template whose fixed part begins it. */
function isUsed(key: string, sources: string[]): boolean {
  const prefix = key.slice(0, key.indexOf('_') + 1);
  return sources.some(
    (text) =>
      text.includes(`'${key}'`) ||
      text.includes(`__MSG_${key}__`) ||
      (prefix !== '' && text.includes(`\`${prefix}\${`)),
  );
}

describe('messages', () => {
  afterEach(() => setLanguage('de'));
  const t = messages({
    de: { hello: 'Hallo {name}, {name}', n: { one: '{count} Satz', other: '{count} Sätze' } },
    en: { hello: 'Hello {name}', n: { one: '{count} sentence', other: '{count} sentences' } },
  });

  test('follow the reader’s choice at once', () => {
    setLanguage('en');
    expect(t('hello', { name: 'Ada' })).toBe('Hello Ada');
    setLanguage('de');
    expect(t('hello', { name: 'Ada' })).toBe('Hallo Ada, Ada');
    setLanguage('auto');
    expect(['de', 'en']).toContain(language());
  });

  test('choose the plural form and write numbers in the language', () => {
    setLanguage('de');
    expect([0, 1, 2, 1234].map((count) => t('n', { count }))).toEqual(['0 Sätze', '1 Satz', '2 Sätze', '1.234 Sätze']);
    setLanguage('en');
    expect(t('n', { count: 1234 })).toBe('1,234 sentences');
  });

  test('show a missing parameter and never fill a value again', () => {
    setLanguage('en');
    expect(t('hello')).toBe('Hello {name}');
    expect(t('hello', { name: '{name}{' })).toBe('Hello {name}{');
    expect(messages({ de: { a: '{' }, en: { a: 'x{' } })('a')).toBe('x{');
  });

  test('write lists, numbers and dates', () => {
    setLanguage('de');
    expect(formatList(['dpa', 'AFP', 'Reuters'])).toBe('dpa, AFP und Reuters');
    expect(formatNumber(0.125, { style: 'percent' })).toMatch(/^13\s%$/);
    expect(formatDate('2025-05-29T12:00:00Z')).toBe('29. Mai 2025');
    setLanguage('en');
    expect(formatList(['dpa', 'AFP'])).toBe('dpa and AFP');
    expect(formatDate('2025-05-29T12:00:00Z')).toBe('May 29, 2025');
    expect([formatDate('yesterday'), formatDate(undefined), formatDate('')]).toEqual(['', '', '']);
  });
});

test('the browser’s own strings come from the same tables', () => {
  const files = webextLocales();
  expect(files.map((file) => file.relativeDest)).toEqual(['_locales/de/messages.json', '_locales/en/messages.json']);
  for (const file of files) {
    const strings = JSON.parse(file.contents);
    // The stores' limits: name 75 (Chrome; Firefox 50), description 132 characters.
    expect(strings.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(strings.extensionDescription.message.length).toBeLessThanOrEqual(132);
  }
});
