import { describe, expect, test } from 'vitest';
import { captionLength } from '../../../lib/article/blocks/credits';
import { readAddress } from '../../../lib/article/detection/address';
import { identify, primaryLanguage } from '../../../lib/article/language';
import { dateInAddress, machineDate, writtenDate } from '../../../lib/article/metadata/dates';
import { parseLoose } from '../../../lib/article/metadata/loose-json';
import { agencyOf, isPublisherName, looksLikePerson, splitNames } from '../../../lib/article/metadata/names';
import { decodeEntities, tidy } from '../../../lib/article/metadata/strings';
import { chooseTitle, withoutPublisher } from '../../../lib/article/metadata/title';

describe('broken JSON-LD', () => {
  test.each([
    ['raw line break', '{"headline":"Erste Zeile\nzweite Zeile"}', { headline: 'Erste Zeile\nzweite Zeile' }],
    ['trailing comma', '{"a":[1,2,],"b":"c",}', { a: [1, 2], b: 'c' }],
    ['missing comma', '{"a":"b" "c":"d"}', { a: 'b', c: 'd' }],
    ['comment and CDATA', '/*<![CDATA[*/ {"a": true} /*]]>*/', { a: true }],
    [
      'unescaped quotation marks',
      '{"headline":"Streit um "Vogelfrei" im Rat","x":1}',
      { headline: 'Streit um "Vogelfrei" im Rat', x: 1 },
    ],
    ['unclosed', '{"a":"b","c":{"d":"e"', { a: 'b', c: { d: 'e' } }],
    ['two objects', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['nothing', 'window.x = 1', undefined],
  ])('%s', (_, text, expected) => {
    expect(JSON.parse(JSON.stringify(parseLoose(text) ?? null))).toEqual(expected ?? null);
  });
});

test.each([
  ['2024-04-28T14:26:01+0200', '2024-04-28T14:26:01+02:00'],
  ['2024-04-28 14:26', '2024-04-28T14:26:00Z'],
  ['20240428T142601Z', '2024-04-28T14:26:01Z'],
  ['2024-04-28', '2024-04-28'],
  ['1714314361', '2024-04-28T14:26:01Z'],
  ['0001-01-01', undefined],
  ['gestern', undefined],
])('machine date %s', (text, expected) => expect(machineDate(text)).toBe(expected));

test.each([
  ['Stand: 12.03.2024, 14:05 Uhr', '2024-03-12'],
  ['3. März 2024', '2024-03-03'],
  ['March 3, 2024', '2024-03-03'],
  ['3rd March 2024', '2024-03-03'],
  ['45.13.2024', undefined],
  ['Version 1.2.3', undefined],
])('written date %s', (text, expected) => expect(writtenDate(text)).toBe(expected));

test('date in an address', () => {
  expect(dateInAddress('https://a.example/2024/04/29/titel')).toBe('2024-04-29');
  expect(dateInAddress('https://a.example/20240429123/titel')).toBeUndefined();
});

test.each([
  ['Von Ada Muster und Bo Beispiel', ['Ada Muster', 'Bo Beispiel']],
  ['By Ada Muster, Cy Probe', ['Ada Muster', 'Cy Probe']],
  ['Ada Muster (dpa)', ['Ada Muster']],
  ['Ada Muster 29.10.2021', ['Ada Muster']],
])('byline %s', (text, names) => expect(splitNames(text)).toEqual(names));

test('persons, agencies, publishers are told apart', () => {
  expect(['Ada Muster', 'Jan van der Meer', 'Anne-Marie Ü. Probe'].map((name) => looksLikePerson(name, false))).toEqual(
    [true, true, true],
  );
  expect(
    ['Redaktion', 'Sport Redaktion', 'dpa/Muster', 'https://a.example', 'DER BOTE.de', 'ein satz'].map((name) =>
      looksLikePerson(name, true),
    ),
  ).toEqual(new Array(6).fill(false));
  expect([agencyOf('DPA'), agencyOf('Deutsche Presse-Agentur'), agencyOf('Thomson Reuters'), agencyOf('Ada')]).toEqual([
    'dpa',
    'dpa',
    'Reuters',
    null,
  ]);
  expect(isPublisherName('Tagesbote', 'Der Tagesbote', 'https://www.tagesbote.example/')).toBe(false);
  expect(isPublisherName('Tagesbote Online', 'Tagesbote', 'https://www.tagesbote.example/')).toBe(true);
});

test('titles lose the publisher, not their own words', () => {
  expect(withoutPublisher('Rat streitet | Tagesbote', 'Tagesbote', undefined)).toBe('Rat streitet');
  expect(withoutPublisher('Rat streitet - Brücke bleibt', 'Tagesbote', undefined)).toBe('Rat streitet - Brücke bleibt');
  expect(chooseTitle('Rat streitet über Brücke', ['Politik'], 'Tagesbote')).toBe('Politik');
  expect(chooseTitle('Rat streitet über Brücke', ['Brücke: Rat streitet'], 'Tagesbote')).toBe(
    'Rat streitet über Brücke',
  );
});

test('entities and invisible characters', () => {
  expect(decodeEntities('&amp;quot;M&uuml;ller&#39;s&#x201c;')).toBe('"Müller\'s“');
  expect(tidy(' Stadt\u00adwerke\u200b \n neu ')).toBe('Stadtwerke neu');
});

test.each([
  ['Die Brücke am Abend. Foto: Jo Muster/dpa', 'Die Brücke am Abend.'],
  ['Die Brücke am Abend (Bild: Nordlicht)', 'Die Brücke am Abend'],
  ['© Nordlicht', ''],
  ['Ein Foto aus dem Jahr 1950', 'Ein Foto aus dem Jahr 1950'],
])('caption %s', (text, kept) => expect(text.slice(0, captionLength(text))).toBe(kept));

test.each([
  ['Der Rat hat sich am Montag nicht auf die neue Brücke geeinigt.', 'de'],
  ['The council could not agree on the new bridge on Monday.', 'en'],
  ['Le conseil ne s’est pas mis d’accord sur le nouveau pont dans la ville.', 'fr'],
  ['De raad is het niet eens geworden over de nieuwe brug van het dorp.', 'nl'],
  ['42 17 3', 'und'],
])('language of %s', (text, language) => expect(identify(text)).toBe(language));

test('language tags', () => {
  expect(['de-AT', 'en_GB', 'DE', 'x', '', null].map(primaryLanguage)).toEqual(['de', 'en', 'de', null, null, null]);
});

test('addresses', () => {
  expect(readAddress('https://a.example/')?.front).toBe(true);
  expect(readAddress('https://a.example/impressum.html')?.never).toBe(true);
  expect(readAddress('https://forum.a.example/rat-streitet')?.never).toBe(true);
  expect(readAddress('https://a.example/2024/04/rat-streitet-ueber-bruecke')).toMatchObject({
    date: true,
    slug: 4,
    never: false,
  });
  expect(readAddress('nichts')).toBeNull();
});
