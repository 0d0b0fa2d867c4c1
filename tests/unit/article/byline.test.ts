import { describe, expect, test } from 'vitest';
import { bylineIn, labelledIn, signatureOf } from '../../../lib/article/metadata/byline';
import { machineDate } from '../../../lib/article/metadata/dates';
import { looksLikePerson, splitNames } from '../../../lib/article/metadata/names';
import { hasTime } from '../../../lib/article/words';

describe('texts that begin like a byline', () => {
  test.each([
    ['Von Ada Muster', 'Von Ada Muster'],
    ['6. Mai 2025 | Von Ada Muster und Bo Beispiel | 3 Min.', 'Von Ada Muster und Bo Beispiel'],
    ['Ein Kommentar von Ada Muster', 'Ein Kommentar von Ada Muster'],
    ['Autorin : Ada Muster', 'Autorin : Ada Muster'],
    ['Written by: Ada Muster', 'Written by: Ada Muster'],
    ['von Özlem Muster', 'von Özlem Muster'],
    ['von Ada Muster Foto: © Bo Beispiel', 'von Ada Muster'],
    ['Datum: 6. Mai 2025 Autor: Ada Muster Quelle: Tagesbote', 'Autor: Ada Muster'],
    ['Erstellt von Ada Muster', 'Erstellt von Ada Muster'],
    ['Der Text: wie er sein soll', undefined],
    ['Von morgen an gilt ein neues Gesetz', undefined],
    ['Text', undefined],
    ['Der Gemeinderat von Steinau hat am Montag eine Halle beschlossen.', undefined],
    ['Die Wahl von heute', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(bylineIn(text)).toBe(expected));

  test.each([
    ['Autorin/Autor: Ada Muster', 'Autorin/Autor: Ada Muster'],
    ['Text : Ada Muster', 'Text : Ada Muster'],
    ['Erstellt von Ada Muster', 'Erstellt von Ada Muster'],
    ['Datum: 6. Mai Autor: Ada Muster Quelle: Tagesbote', 'Autor: Ada Muster'],
    ['Erstellt am 6. Mai', undefined],
    ['Von Ada Muster', undefined],
    ['Text: wie er sein soll', undefined],
  ])('with a label: %s', (text, expected) => expect(labelledIn(text)).toBe(expected));
});

test.each([
  ['Von Ada Muster, Berlin, und Cy Probe', ['Ada Muster', 'Berlin', 'Cy Probe']],
  ['Ada Muster, and Bo Beispiel', ['Ada Muster', 'Bo Beispiel']],
  ['Autorin/Autor: Ada Muster', ['Ada Muster']],
  ['Ein Gastbeitrag von Ada Muster', ['Ada Muster']],
  ['Written by: Ada Muster (Berlin)', ['Ada Muster']],
  ['– Ada Muster –', ['Ada Muster']],
  ['Ada Muster Mo', ['Ada Muster']],
  ['Ada von der Muster/dpa', ['Ada von der Muster', 'dpa']],
  [' , ; ', []],
])('names of "%s"', (text, names) => expect(splitNames(text)).toEqual(names));

test.each([
  ['Ada Muster', true],
  ['Ada van der Muster', true],
  ['Ada St.Denis', true],
  ['tagesbote.de Muster', false],
  ['Die Redaktion', false],
  ['Ada Muster 2', false],
  ['ada muster', false],
])('%s may be a person: %s', (name, person) => expect(looksLikePerson(name, false)).toBe(person));

test.each([
  ['2024-04-28T14:26:01.123+02', '2024-04-28T14:26:01+02:00'],
  ['2024-04-28T14:26:01,5-0330', '2024-04-28T14:26:01-03:30'],
  ['2024-04-28t9:05 GMT', '2024-04-28T09:05:00Z'],
  ['2024-04-28T', '2024-04-28'],
  ['2024-13-28', undefined],
  ['1714314361000', '2024-04-28T14:26:01Z'],
  ['20240428', '2024-04-28'],
])('machine date %s', (text, expected) => expect(machineDate(text)).toBe(expected));

test.each([
  ['14:05 Uhr', true],
  ['am 12. 03.', true],
  ['12.03.', true],
  ['Version 1', false],
  ['3. Mai', false],
  [':', false],
])('a time in "%s": %s', (text, expected) => expect(hasTime(text)).toBe(expected));

test.each([
  ['Die Gemeinde bleibt gespannt. (Ada Muster) +++', 'Ada Muster'],
  ['„Wir bauen“, sagte sie. (dpa/ada)', 'dpa/ada'],
  ['(Ada Muster)', 'Ada Muster'],
  ['Es gewann der Kandidat der Mitte (Ada Muster)', undefined],
  ['Die Gemeinde bleibt gespannt.', undefined],
  [`Ein Satz. (${'so lang, dass kein Name darin stehen kann, '.repeat(2)})`, undefined],
  ['', undefined],
])('signature of "%s"', (text, expected) => expect(signatureOf(text)).toBe(expected));
