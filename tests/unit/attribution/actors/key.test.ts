import { describe, expect, it } from 'vitest';
import { actorKey } from '../../../../lib/attribution/actors/key';

describe('actorKey', () => {
  it('gathers persons by their full name, whatever the role', () => {
    expect(actorKey('John Kelley', 'person', 'US-Diplomat')).toBe(actorKey('John Kelley', 'person'));
    expect(actorKey('John Kelley', 'person')).not.toBe(actorKey('Jane Kelley', 'person'));
  });
  it('counts a lone surname with its office, and without a role not at all', () => {
    expect(actorKey('Kelley', 'person', 'US-Diplomat')).toBe(actorKey('Kelley', 'person', 'Diplomat'));
    expect(actorKey('Moll', 'person', 'Kanzlerin')).toBe(actorKey('Moll', 'person', 'Regierungschefin'));
    expect(actorKey('Kelley', 'person')).toBe('');
  });
  it('knows synonyms of organisations and states', () => {
    expect(actorKey('EZB', 'organisation')).toBe(actorKey('Europäische Zentralbank', 'organisation'));
    expect(actorKey('Vereinigte Staaten', 'state')).toBe(actorKey('USA', 'state'));
    expect(actorKey('Iran', 'state')).not.toBe(actorKey('Irak', 'state'));
  });
  it('tells kinds apart and gives none to those who are nobody elsewhere', () => {
    expect(actorKey('Welt', 'media')).not.toBe(actorKey('Welt', 'organisation'));
    for (const kind of ['group', 'anonymous', 'document'] as const) expect(actorKey('Insider', kind)).toBe('');
    expect(actorKey('  ', 'person')).toBe('');
  });
});
