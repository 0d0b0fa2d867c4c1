import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  allClippings,
  clippingCounts,
  clippingsByIds,
  listClippings,
  restoreClippings,
  saveClipping,
} from '../../../lib/clippings';
import type { Clipping } from '../../../lib/model';
import { freshDatabase, must } from './helpers';
import { sample, samples } from './sample';

beforeEach(() => {
  freshDatabase();
});

async function found(filter: Omit<Parameters<typeof listClippings>[0], 'limit'>): Promise<string[]> {
  return must(await listClippings({ limit: 100, ...filter })).clippings.map(({ id }) => id);
}

/** Pages through everything as the clippings page does. */
async function paged(limit: number, filter = {}): Promise<string[]> {
  const ids: string[] = [];
  let last: Clipping | undefined;
  for (;;) {
    const from = last ? { before: last.savedAt, beforeId: last.id } : {};
    const { clippings, more } = must(await listClippings({ limit, ...from, ...filter }));
    ids.push(...clippings.map(({ id }) => id));
    last = clippings.at(-1);
    if (!more || !last) return ids;
  }
}

describe('listClippings', () => {
  it('is empty at first', async () => {
    expect(must(await listClippings({ limit: 50 }))).toEqual({ clippings: [], more: false });
  });

  it('pages newest first, each once, also those of one millisecond', async () => {
    const many = samples(23).map((it, index) => ({ ...it, savedAt: 1000 + Math.floor(index / 6) }));
    must(await restoreClippings(many));
    const expected = many.map(({ id }) => id).reverse();
    for (const limit of [1, 5, 6, 23, 100]) {
      expect(await paged(limit)).toEqual(expected);
      expect(await paged(limit, { query: 'strasse' })).toEqual(expected);
    }
  });

  it('takes a time alone as the border', async () => {
    must(await restoreClippings(samples(3)));
    expect(await found({ before: 1_700_000_001_000 })).toEqual(['c000000']);
  });

  it('bears senseless limits', async () => {
    must(await restoreClippings(samples(2)));
    for (const limit of [0, -5, Number.NaN, 1e12])
      expect(must(await listClippings({ limit })).clippings.length).toBeGreaterThan(0);
  });

  it('filters by tag, actor and kind, in any combination with words', async () => {
    must(await saveClipping(sample({ id: '1', tags: ['Meer', 'Wind'] })));
    must(await saveClipping(sample({ id: '2', tags: ['meer'], kind: 'hearsay', quote: 'Sturm soll kommen' })));
    must(await saveClipping(sample({ id: '3', speaker: { name: 'Ole', text: 'er' } })));
    expect(await found({ tag: 'MEER' })).toEqual(['2', '1']);
    expect(await found({ actor: 'Ole' })).toEqual(['3']);
    expect(await found({ kind: 'hearsay' })).toEqual(['2']);
    expect(await found({ tag: 'meer', query: 'sturm' })).toEqual(['2']);
    expect(await found({ tag: 'wind', kind: 'hearsay' })).toEqual([]);
  });
});

describe('search', () => {
  const quotes: Record<string, string> = {
    straße: 'Die Straße nach Zürich ist gesperrt',
    müller: 'Müllers Ärger über das US-Militär',
    plain: 'Ein Haus am See',
  };
  beforeEach(async () => {
    for (const [id, quote] of Object.entries(quotes)) {
      must(await saveClipping(sample({ id, quote, speaker: { name: 'Xaver', text: 'er' } })));
    }
  });

  it.each([
    ['strasse', 'straße'],
    ['STRASSE', 'straße'],
    ['zuerich', 'straße'],
    ['zurich', 'straße'],
    ['zür', 'straße'],
    ['mueller', 'müller'],
    ['muller', 'müller'],
    ['aerger militaer', 'müller'],
    ['us militär', 'müller'],
    ['see haus', 'plain'],
    ['hau', 'plain'],
    ['„Haus am …“', 'plain'],
    ['Str\u00adaße', 'straße'],
    ['Zu\u0308rich', 'straße'],
  ])('%s finds %s', async (query, id) => {
    expect(await found({ query })).toEqual([id]);
  });

  it.each(['hau am', 'haus see berg', 'hau ', 'ausgesperrt', '…', '🦊'])('%s finds nothing', async (query) => {
    expect(await found({ query })).toEqual([]);
  });

  it('finds by speaker, title, publisher, note and tag, but not by context', async () => {
    must(await saveClipping(sample({ id: 'n', note: 'Brombeere', tags: ['Quitte'] })));
    for (const query of ['brombeere', 'quitte', 'hafenmeisterin']) expect(await found({ query })).toEqual(['n']);
    expect(await found({ query: 'küstenbote' })).toHaveLength(4);
    expect(await found({ query: 'schwieg' })).toEqual([]);
  });

  it('finds by one letter, whether hits are dense or rare', async () => {
    const many = samples(1200).map((it, index) => ({
      ...it,
      quote: index % 2 ? 'Bach' : 'Wald',
      speaker: { name: 'X', text: 'x' },
      title: '',
      publisher: '',
      authors: [],
      cue: '',
    }));
    many[3]!.quote = 'Quelle';
    must(await restoreClippings(many));
    const ids = (quote: string) =>
      many
        .filter((it) => it.quote === quote)
        .map(({ id }) => id)
        .reverse();
    expect(await paged(50, { query: 'b' })).toEqual(ids('Bach'));
    expect(await paged(50, { query: 'qu' })).toEqual(['c000003']);
  });

  it('agrees with a scan when there are many candidates', async () => {
    const many = samples(600).map((it, index) => ({ ...it, quote: `Regen ${index % 3} Wald ${index % 7} ende` }));
    must(await restoreClippings(many));
    const expected = many
      .filter(({ quote }) => /\b1\b/.test(quote) && /\b2\b/.test(quote))
      .map(({ id }) => id)
      .reverse();
    expect(expected.length).toBeGreaterThan(50);
    expect(await paged(50, { query: 'regen 1 wald 2 en' })).toEqual(expected);
  });
});

describe('passages of one actor', () => {
  const by = (id: string, name: string, role?: string, kind: 'person' | 'anonymous' = 'person') =>
    sample({ id, speaker: { name, text: name, kind, ...(role ? { role } : {}) } });
  it('are gathered over articles by full name whatever the role, by a lone surname with the office', async () => {
    must(await saveClipping(by('1', 'John Kelley', 'US-Diplomat')));
    must(await saveClipping(by('2', 'John Kelley')));
    must(await saveClipping(by('3', 'Kelley', 'US-Diplomat')));
    must(await saveClipping(by('4', 'Kelley', 'Diplomat')));
    must(await saveClipping(by('5', 'Kelley', 'Richter')));
    expect(await found({ actor: 'John Kelley' })).toEqual(['2', '1']);
    expect(await found({ actor: 'Kelley (Diplomat)' })).toEqual(['4', '3']);
    expect(await found({ actor: 'Kelley (US-Diplomat)' })).toEqual(['4', '3']);
    expect(await found({ actor: 'Kelley (Richter)' })).toEqual(['5']);
    expect(must(await clippingCounts()).actors).toEqual([
      { label: 'John Kelley', count: 2 },
      { label: 'Kelley (Diplomat)', count: 2 },
      { label: 'Kelley (Richter)', count: 1 },
    ]);
  });
  it('find theirs under every label that is listed', async () => {
    must(await saveClipping(by('1', 'Moll', 'Kanzlerin')));
    must(await saveClipping(by('2', 'Moll', 'Regierungschefin')));
    must(await saveClipping(by('3', 'Insider', undefined, 'anonymous')));
    for (const { label, count } of must(await clippingCounts()).actors)
      expect(await found({ actor: label })).toHaveLength(count);
  });
});

describe('clippingCounts', () => {
  it('counts tags, actors and kinds, the most frequent first', async () => {
    must(await saveClipping(sample({ id: '1', tags: ['b', 'a'] })));
    must(await saveClipping(sample({ id: '2', tags: ['b'], kind: 'selection' })));
    expect(must(await clippingCounts())).toEqual({
      total: 2,
      tags: [
        { label: 'b', count: 2 },
        { label: 'a', count: 1 },
      ],
      actors: [{ label: 'Grete Müller', count: 2 }],
      kinds: [
        { label: 'direct', count: 1 },
        { label: 'selection', count: 1 },
      ],
    });
  });
});

describe('allClippings', () => {
  it('hands out every clipping once, newest first, or those that match', async () => {
    must(await restoreClippings(samples(7)));
    const ids = async (filter = {}) => {
      const found: string[] = [];
      for await (const page of allClippings(filter, 3)) found.push(...page.map(({ id }) => id));
      return found;
    };
    const expected = samples(7)
      .map(({ id }) => id)
      .reverse();
    expect(await ids()).toEqual(expected);
    expect(await ids({ query: 'aussage' })).toEqual(expected);
    expect(await ids({ query: 'nummer 5 ' })).toEqual(['c000005']);
  });
});

describe('clippingsByIds', () => {
  it('keeps the order and passes over what is gone', async () => {
    const [first, second] = samples(2);
    must(await restoreClippings([first, second]));
    expect(await clippingsByIds(['c000001', 'gone', 'c000000'])).toEqual([second, first]);
  });
});
