import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allClippings, deleteClippings, listClippings } from '../../../lib/clippings';
import { exportParts, FORMATS, type FormatName } from '../../../lib/clippings/export';
import { readBackup } from '../../../lib/clippings/import/backup';
import { importClippings } from '../../../lib/clippings/import/store';
import { readClipping } from '../../../lib/clippings/validate';
import type { Clipping } from '../../../lib/model';
import { freshDatabase, must } from '../../unit/clippings/helpers';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const filled = anyText.filter((text) => text.trim().length > 0);
const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
const url = fc.webUrl({ withFragments: true, withQueryParameters: true });

/** Any clipping that is valid, in its clean form. */
const clipping: fc.Arbitrary<Clipping> = fc
  .record(
    {
      id: fc.uuid(),
      url,
      canonicalUrl: url,
      title: anyText,
      publisher: anyText,
      authors: fc.array(anyText, { maxLength: 3 }),
      date: fc.constantFrom('2026-05-03', '2026', 'gestern', ''),
      language: fc.constantFrom('de', 'en', 'und'),
      quote: filled,
      context: anyText,
      anchors: fc.array(
        fc.record({
          exact: anyText,
          prefix: anyText,
          suffix: anyText,
          block: fc.nat(),
          begin: fc.nat(),
          end: fc.nat(),
          blockHash: fc.constant('00'),
        }),
        { maxLength: 2 },
      ),
      kind: fc.constantFrom('direct', 'indirect', 'reported', 'freeIndirect', 'hearsay', 'selection'),
      speaker: fc.record({ name: filled, role: anyText, text: anyText }, { requiredKeys: ['name', 'text'] }),
      cue: anyText,
      addressee: anyText,
      chain: fc.array(anyText, { maxLength: 3 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((it) => it + 0),
      note: anyText,
      tags: fc.array(anyText, { maxLength: 4 }),
      savedAt: time,
      updatedAt: time,
    },
    {
      requiredKeys: [
        'id',
        'url',
        'canonicalUrl',
        'title',
        'authors',
        'language',
        'quote',
        'context',
        'anchors',
        'kind',
        'chain',
        'note',
        'tags',
        'savedAt',
        'updatedAt',
      ],
    },
  )
  .map((it) => readClipping(it));

const clippings = fc.uniqueArray(clipping, { selector: ({ id }) => id, maxLength: 8 });
const byId = (list: Clipping[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

it('a backup brings back exactly what was there', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (saved) => {
      freshDatabase();
      must(await importClippings(saved));
      const text = (await exportParts('json', allClippings({}, 3), { exportedAt: '', kindName: String })).join('');
      freshDatabase();
      expect(must(await importClippings(must(readBackup(text))))).toEqual({
        added: saved.length,
        updated: 0,
        unchanged: 0,
      });
      const back: Clipping[] = [];
      for await (const page of allClippings()) back.push(...page);
      expect(byId(back)).toEqual(byId(saved));
    }),
    { numRuns: 60 },
  );
});

it('what is deleted leaves an empty database', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (saved) => {
      const database = freshDatabase();
      must(await importClippings(saved));
      const { deleted } = must(await deleteClippings(saved.map(({ id }) => id)));
      expect(byId(deleted)).toEqual(byId(saved));
      expect(await database.entries.count()).toBe(0);
      expect(await database.facets.count()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

it('every clipping is found by words of its quotation', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (saved) => {
      freshDatabase();
      must(await importClippings(saved));
      for (const { id, quote } of saved) {
        if (!/[\p{L}\p{N}]/u.test(quote.normalize('NFKD'))) continue;
        const { clippings: found } = must(await listClippings({ limit: 500, query: quote }));
        expect(found.map((it) => it.id)).toContain(id);
      }
    }),
    { numRuns: 60 },
  );
});

it('every format takes every clipping', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (saved) => {
      for (const name of Object.keys(FORMATS) as FormatName[]) {
        const text = (await exportParts(name, [saved], { exportedAt: '', kindName: String })).join('');
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        if (name === 'json' || name === 'jsonld' || name === 'csl') JSON.parse(text);
      }
    }),
    { numRuns: 60 },
  );
});
