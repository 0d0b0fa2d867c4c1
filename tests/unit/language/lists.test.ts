import { describe, expect, it } from 'vitest';
import * as firms from '../../../lib/language/de/lists/firms';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../../lib/language/de/lists/first-names';
import { COMMON_WORD, GERMAN_MEDIA, MEDIA_NOUNS, WORLD_MEDIA } from '../../../lib/language/de/lists/media';
import * as names from '../../../lib/language/de/lists/names';
import * as organisations from '../../../lib/language/de/lists/organisations';
import * as roles from '../../../lib/language/de/lists/roles';
import * as sources from '../../../lib/language/de/lists/sources';
import { STATES } from '../../../lib/language/de/lists/states';
import { STATES as ENGLISH_STATES } from '../../../lib/language/en/lists/states';

const collator = new Intl.Collator('de');
const sorted = (list: readonly string[]): string[] => [...list].sort(collator.compare);
const twice = (list: readonly string[]): string[] => list.filter((entry, index) => list.indexOf(entry) !== index);
const badForm = (list: readonly string[]): string[] =>
  list.filter(
    (entry) => entry !== entry.trim() || entry === '' || entry !== entry.normalize('NFC') || entry.includes('  '),
  );
const shown = (groups: readonly (readonly string[])[]): string[] => groups.map((group) => group[0]!);

const WORD_LISTS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    [names, roles, sources].flatMap((module) =>
      Object.entries(module).filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1])),
    ),
  ),
  COMMON_WORD,
  ORGANISATION_ENDINGS: organisations.ORGANISATION_ENDINGS,
  COMMON_ORGANISATION_WORDS: organisations.COMMON_ORGANISATION_WORDS,
};
const GROUPS = {
  GERMAN_MEDIA,
  WORLD_MEDIA,
  INTERNATIONAL_ORGANISATIONS: organisations.INTERNATIONAL_ORGANISATIONS,
  PARTIES: organisations.PARTIES,
  AUTHORITIES: organisations.AUTHORITIES,
  COMPANIES_AND_CLUBS: organisations.COMPANIES_AND_CLUBS,
  ...firms,
};

describe('word lists', () => {
  it.each(Object.entries(WORD_LISTS))('%s: each entry once, in clean form', (_, list) => {
    expect(list.length).toBeGreaterThan(3);
    expect(list).toEqual(sorted(list));
    expect(twice(list)).toEqual([]);
    expect(badForm(list)).toEqual([]);
  });
  it.each(Object.entries(GROUPS))('%s: each name once, synonyms in clean form', (_, groups) => {
    expect(twice(shown(groups))).toEqual([]);
    expect(shown(groups)).toEqual(sorted(shown(groups)));
    expect(badForm(groups.flat())).toEqual([]);
    for (const group of groups) expect(twice(group)).toEqual([]);
  });
  it('name no outlet or organisation under two entries of one list', () => {
    for (const groups of Object.values(GROUPS)) expect(twice(groups.flat())).toEqual([]);
  });
  it('are as large as they should be', () => {
    expect(GERMAN_MEDIA.length).toBeGreaterThanOrEqual(200);
    expect(WORLD_MEDIA.length).toBeGreaterThanOrEqual(100);
    expect(roles.ROLE_NOUNS.length).toBeGreaterThanOrEqual(400);
    expect(STATES.length).toBeGreaterThanOrEqual(190);
  });
  it('say which names are ordinary words only for names that exist', () => {
    const known = new Set([...GERMAN_MEDIA.flat(), ...WORLD_MEDIA.flat()]);
    expect(COMMON_WORD.filter((name) => !known.has(name))).toEqual([]);
    const organisationNames = new Set(
      [
        organisations.INTERNATIONAL_ORGANISATIONS,
        organisations.PARTIES,
        organisations.AUTHORITIES,
        organisations.COMPANIES_AND_CLUBS,
      ].flat(2),
    );
    expect(organisations.COMMON_ORGANISATION_WORDS.filter((name) => !organisationNames.has(name))).toEqual([]);
  });
  it('give each media noun a gender', () => {
    for (const gender of Object.values(MEDIA_NOUNS)) expect('mfn').toContain(gender);
    for (const line of organisations.ORGANISATION_ENDINGS) expect(line).toMatch(/^[a-zäöüß]+:[mfnp-]$/u);
  });
});

describe('states', () => {
  it.each([
    ['de', STATES],
    ['en', ENGLISH_STATES],
  ] as const)('%s: one entry a code, in order, with a name; no name or seat for two states', (_, states) => {
    const codes = states.map(({ code }) => code);
    expect(twice(codes)).toEqual([]);
    expect([...codes].sort()).toEqual(codes);
    for (const { code, names: list } of states) {
      expect(code).toMatch(/^[A-Z]{2}$/u);
      expect(list.length).toBeGreaterThan(0);
    }
    expect(twice(states.flatMap(({ names: list, seats }) => [...list, ...seats]))).toEqual([]);
    expect(
      badForm(
        states.flatMap(({ names: list, seats, adjectives, people }) => [...list, ...seats, ...adjectives, ...people]),
      ),
    ).toEqual([]);
  });
  it('no German adjective belongs to two states', () => {
    expect(twice(STATES.flatMap(({ adjectives }) => adjectives))).toEqual([]);
  });
});

describe('first names', () => {
  const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
  it('are lower case, sorted, and stand in one list only', () => {
    const all = [MALE_NAMES, FEMALE_NAMES, UNISEX_NAMES].map(split);
    for (const list of all) {
      expect(list).toEqual([...list].sort((one, other) => (one < other ? -1 : 1)));
      expect(list.filter((name) => name !== name.toLowerCase())).toEqual([]);
    }
    expect(twice(all.flat())).toEqual([]);
  });
});
