import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Lexicon, openLexicon } from '@/lib/language/de/lexicon';
import { isSeparablePrefix, joinPrefix, readings } from '@/lib/language/de/morphology';

const bytes = readFileSync('assets/lexicon/de.bin');
let lexicon: Lexicon;
beforeAll(() => {
  lexicon = openLexicon(bytes);
});

const verbs = (form: string): string[] =>
  readings(lexicon, form).flatMap((reading) => (reading.pos === 'verb' ? [`${reading.lemma} ${reading.form}`] : []));
const parts = (form: string): string[] => [...new Set(readings(lexicon, form).map((reading) => reading.pos))];

test.each([
  ['wirft', 'werfen present'],
  ['warf', 'werfen past'],
  ['vorwirft', 'vorwerfen present'],
  ['vorgeworfen', 'vorwerfen participle2'],
  ['vorzuwerfen', 'vorwerfen zuInfinitive'],
  ['mitteilte', 'mitteilen past'],
  ['sei', 'sein konjunktiv1'],
  ['habe', 'haben konjunktiv1'],
  ['hätten', 'haben konjunktiv2'],
  ['muss', 'müssen present'],
  ['lässt', 'lassen present'],
  ['beschloss', 'beschließen past'],
  ['handele', 'handeln konjunktiv1'],
  ['herauszufinden', 'herausfinden zuInfinitive'],
  ['gesagt', 'sagen participle2'],
  ['digitalisierte', 'digitalisieren past'],
])('%s can be %s', (form, expected) => {
  expect(verbs(form)).toContain(expected);
});

test.each(['eine', 'einen', 'meine', 'dem', 'seine'])(
  'the closed class outranks the dictionary: %s is no verb',
  (form) => {
    expect(verbs(form)).toEqual([]);
  },
);

test.each([
  ['Bundesregierung', 2],
  ['US-Diplomaten', 1],
  ['Geheimdienstinformationen', 2],
  ['Innenministeriums', 4],
  ['Klimaschutzbeauftragung', 2],
])('the last part of a compound gives the gender: %s', (form, gender) => {
  expect(readings(lexicon, form).some((reading) => reading.pos === 'noun' && reading.gender === gender)).toBe(true);
});

test.each([
  ['hochrangige', 'hochrangig'],
  ['größten', 'groß'],
  ['hohen', 'hoch'],
  ['teurem', 'teuer'],
  ['besseren', 'gut'],
])('an inflected adjective: %s', (form, lemma) => {
  expect(readings(lexicon, form).some((reading) => reading.pos === 'adjective' && reading.lemma === lemma)).toBe(true);
});

test('a nominalised adjective is a noun, an unknown name has no reading', () => {
  expect(parts('Abgeordnete')).toContain('noun');
  expect(readings(lexicon, 'Kelley')).toEqual([]);
});

test('a separated prefix joins only to a verb that exists', () => {
  expect(joinPrefix(lexicon, 'werfen', 'vor')).toBe('vorwerfen');
  expect(joinPrefix(lexicon, 'sagen', 'vorbei')).toBeNull();
  expect(isSeparablePrefix(lexicon, 'mit')).toBe(true);
});

test('a long word is refused, not searched', () => {
  expect(readings(lexicon, 'a'.repeat(5_000))).toEqual([]);
});

test('bytes that are no lexicon are refused', () => {
  expect(() => openLexicon(new Uint8Array(20))).toThrow('not a German lexicon');
  expect(() => openLexicon(bytes.subarray(0, bytes.length - 5_000))).toThrow('cut short');
});
