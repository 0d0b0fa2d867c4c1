import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors, resolveSpeaker } from '../../lib/attribution/actors/find';
import type { FoundActors } from '../../lib/attribution/actors/types';
import { documentFromText } from '../../lib/text/document';
import { contextFor } from '../../scripts/evaluate/actors';
import { readArticles } from '../unit/attribution/actors/articles';
import { growth } from './time';

const context = contextFor('de');
const contexts = { de: context, en: contextFor('en') };
const articles = readArticles();
const PIECES = [
  'Anna Berg',
  'Berg',
  'der US-Diplomat',
  'Kreml',
  'Putins',
  'sagte',
  ',',
  '.',
  '"',
  '„',
  '“',
  '(',
  ')',
  ':',
  'er',
  'sie',
  'seine',
  'Ihr',
  'Angaben',
  'des',
  'von',
  'eigenen',
  'Insider',
  'laut',
  'zufolge',
  'Einer Studie',
  'die Zeitung',
  'AG',
  'J.',
  'II.',
  'WOLF',
  '刘洋',
  '\u00AD',
  '\u200B',
  '🙂',
  'XXXX',
  '12',
  '\n',
  'Familie',
  'Herr',
  'Dr.',
  'al-',
  '-',
  '’',
  'd’Italia',
  'habenukrainische',
  'Streitkräfte',
];

function check({ doc, names, actors }: FoundActors): void {
  const ids = new Set<string>();
  for (const { begin, end } of names) {
    expect(begin).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(doc.text.length);
  }
  for (let index = 1; index < names.length; index++)
    expect(names[index]!.begin).toBeGreaterThanOrEqual(names[index - 1]!.end);
  for (const { id, name, mentions } of actors) {
    expect(ids.has(id)).toBe(false);
    ids.add(id);
    expect(name).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    let before = 0;
    for (const { span } of mentions) {
      expect(span[0]).toBeGreaterThanOrEqual(before);
      expect(span[0]).toBeLessThan(span[1]);
      expect(span[1]).toBeLessThanOrEqual(doc.text.length);
      before = span[0];
    }
  }
}

describe('findActors on any input', () => {
  it('gives spans inside the text and throws never', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
        check(findActors(documentFromText(text, 'de'), context));
      }),
      { numRuns: 150 },
    );
  });
  it('holds on texts made of its own traps, speakers resolved', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, one, two) => {
        const text = pieces.join(' ');
        const found = findActors(documentFromText(text, 'de'), context);
        const begin = text.length ? one % text.length : 0;
        resolveSpeaker(found, [begin, Math.min(text.length, begin + (two % 60))]);
        check(found);
      }),
      { numRuns: 300 },
    );
  });
  it('holds on broken articles', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(), fc.nat(), ({ text }, one, two) => {
        const [begin, end] = [one % text.length, two % text.length].sort((a, b) => a - b) as [number, number];
        check(findActors(documentFromText(text.slice(0, begin) + text.slice(end), 'de'), context));
      }),
      { numRuns: 60 },
    );
  });
  it('works the same twice and does not change the document', () => {
    for (const { text } of articles.slice(0, 10)) {
      const doc = documentFromText(text, 'de');
      const before = JSON.stringify(doc);
      const one = JSON.stringify(findActors(doc, context).actors);
      expect(JSON.stringify(doc)).toBe(before);
      expect(JSON.stringify(findActors(doc, context).actors)).toBe(one);
    }
  });
});

describe('bad input', () => {
  it('a text without names has no persons', () => {
    expect(findActors(documentFromText('es regnet. es regnet noch immer.', 'de'), context).actors).toEqual([]);
    expect(findActors(documentFromText('', 'de'), context).actors).toEqual([]);
  });
  it('the time for many names grows with the text', () => {
    const first = ['Anna', 'Karl', 'Petra', 'Jens', 'Doris', 'Uwe', 'Sabine', 'Rolf'];
    const article = (count: number): string => {
      const rows: string[] = [];
      for (let index = 0; index < count; index++) {
        const syllable = (number: number): string =>
          ['ba', 'dre', 'fil', 'gos', 'hum', 'kar', 'lem', 'nis', 'pot', 'rul', 'sav', 'tez', 'wok'][number % 13]!;
        const letters = syllable(index) + syllable(Math.floor(index / 13)) + syllable(Math.floor(index / 169) + 5);
        rows.push(`Das sagte ${first[index % 8]} B${letters}ner am Montag. Er habe davon gewusst.`);
      }
      return rows.join(' ');
    };
    const time = (count: number): number => {
      const doc = documentFromText(article(count), 'de');
      const begin = performance.now();
      const found = findActors(doc, context);
      const taken = performance.now() - begin;
      check(found);
      expect(found.actors.length).toBeGreaterThan(count / 2);
      return taken;
    };
    time(200);
    const small = Math.max(time(500), 5);
    expect(time(2000)).toBeLessThan(small * 16);
  });
  it('capitals only', () => {
    const { actors } = findActors(
      documentFromText('ANNA BERG WARNT VOR WOLF. Anna Berg sagte, sie sei besorgt.', 'de'),
      context,
    );
    expect(actors.filter(({ name }) => name.toLowerCase() === 'anna berg').length).toBe(1);
  });
});

/** Texts of one article's length that name few over and over: all mentions belong to a handful of actors. */
const REPEATED: readonly [language: 'de' | 'en', piece: string][] = [
  ['de', 'Anna Berg '],
  ['de', 'Anna Berg sagte, Berg '],
  ['de', 'Karl Wolf traf Anna Wolf. Wolf schwieg. '],
  ['de', 'ihn Anna Berg '],
  ['de', '63-Jähriger '],
  ['de', 'Das Unternehmen Nordwerk AG teilte mit. Die Firma schwieg. '],
  ['de', 'Anna: „eins zwei drei vier“ '],
  ['de', 'Brüssel warnte. '],
  ['en', 'Berg, Berg, Berg said '],
  ['en', 'Anna Berg said Berg '],
];

describe('few names, very often', () => {
  it.each(REPEATED)('%s "%s": linear', (language, piece) => {
    const work = (length: number): FoundActors =>
      findActors(documentFromText(piece.repeat(Math.ceil(length / piece.length)), language), contexts[language]);
    expect(growth(work, 25_000, 3)).toBeLessThan(1);
  });
  it.each(REPEATED)('%s "%s": whom a phrase means is told in linear time', (language, piece) => {
    const work = (length: number): FoundActors => {
      const found = findActors(
        documentFromText(piece.repeat(Math.ceil(length / piece.length)), language),
        contexts[language],
      );
      for (let begin = 0; begin < length; begin += 40) resolveSpeaker(found, [begin, begin + 12]);
      return found;
    };
    expect(growth(work, 25_000, 3)).toBeLessThan(1);
  });
});
