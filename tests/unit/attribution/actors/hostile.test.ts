import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');
const actorsOf = (text: string) => findActors(documentFromText(text, 'de'), german).actors;
const names = (text: string): string[] => actorsOf(text).map(({ name }) => name);
const wordings = (text: string, name: string): string[] =>
  actorsOf(text)
    .find((actor) => actor.name === name)!
    .mentions.map(({ span }) => text.slice(...span));

/** Letters for a number: "Kab", "Kac" … */
const letters = (number: number): string =>
  [...String(number)].map((digit) => 'bcdfgklmnp'.charAt(Number(digit)) + 'aeiouaeiou'.charAt(Number(digit))).join('');

describe('texts that are no article', () => {
  it.each(['', ' ', '\n\n', '...', '„“', '1234 5678', 'und aber oder', '\u200b\u00ad', '🙂 🙂'])(
    '%j: nobody',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
  it('no names at all', () => {
    expect(names('Es regnete den ganzen Tag. Am Abend schien die Sonne wieder. Der Garten blieb nass.')).toEqual([]);
  });
});

describe('2,000 names', () => {
  const article = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `Anna K${letters(index)} sagte, K${letters(index)} habe gewonnen.`,
    ).join(' ');
  it('are found, each by itself', () => {
    const actors = actorsOf(article(2000)).filter(({ kind }) => kind === 'person');
    expect(actors.length).toBeGreaterThan(1900);
    expect(Math.max(...actors.map(({ mentions }) => mentions.length))).toBeLessThan(8);
  });
  it('take no more than a few times as long for each as 500', () => {
    const time = (text: string): number => {
      const doc = documentFromText(text, 'de');
      let best = Infinity;
      for (let round = 0; round < 3; round++) {
        const begin = process.cpuUsage();
        findActors(doc, german);
        const { user, system } = process.cpuUsage(begin);
        best = Math.min(best, user + system);
      }
      return best;
    };
    const few = time(article(500));
    expect(time(article(4000))).toBeLessThan(Math.max(8 * few * 5, 400_000));
  });
});

describe('all capitals', () => {
  it('are read like others', () => {
    const text =
      'KANZLER WARNT VOR KRISE\n\nKanzler Karl Brehm warnte. BREHM sagte, er sei besorgt. BREHMS Partei schwieg.';
    expect(wordings(text, 'Karl Brehm')).toEqual(expect.arrayContaining(['Kanzler Karl Brehm', 'BREHM', 'er']));
  });
});

describe('names that are words', () => {
  it.each([
    'Der Wolf riss drei Schafe. Ein Koch fand die Tiere. Das Essen fiel aus.',
    'Im Herbst wird der Boden hart. Der Bauer und der Müller warten auf den Winter.',
    'Das Ende war offen, der Anfang nicht. Die Winter werden milder.',
  ])('%s', (text) => {
    expect(
      actorsOf(text).filter(({ name }) => /^(?:Wolf|Koch|Essen|Herbst|Boden|Winter|Frank|Ende)$/u.test(name)),
    ).toEqual([]);
  });
  it('are names where a first name or title says so', () => {
    expect(names('Der Wolf kam zurück. Dagmar Wolf klagt. Frau Koch hilft ihr.')).toEqual(
      expect.arrayContaining(['Dagmar Wolf', 'Koch']),
    );
  });
});

describe('scripts and characters', () => {
  it('names in other letters do no harm', () => {
    const text = 'Владимир Путин и 习近平 und محمد sprachen. Präsident Karl Brehm schwieg.';
    expect(names(text)).toContain('Karl Brehm');
  });
  it('invisible characters do not part a name', () => {
    const text = 'Karl Bre\u00adhm warnte. Bre\u200bhm sagte nichts mehr.';
    expect(names(text).filter((name) => name.includes('Brehm'))).toEqual(['Karl Brehm']);
  });
  it('every mention slices to what it claims', () => {
    for (const text of [
      'A. B. C. D. E.',
      'Dr. Dr. Dr.',
      '(((Anna Berg)))',
      '„Anna „Berg“ Müller“',
      'Anna-',
      "Anna's'",
    ]) {
      for (const { mentions } of actorsOf(text))
        for (const { span } of mentions) expect(text.slice(...span).trim()).toBe(text.slice(...span));
    }
  });
});
