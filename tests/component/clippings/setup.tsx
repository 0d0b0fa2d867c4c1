// The clippings page over a real (in-memory) database.
import 'fake-indexeddb/auto';
import { render, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { ClippingsPage } from '../../../components/clippings/ClippingsPage';
import { createStore } from '../../../components/clippings/store';
import type { ClippingsApi } from '../../../components/clippings/types';
import * as database from '../../../lib/clippings';
import { importClippings } from '../../../lib/clippings/import/store';
import { setLanguage } from '../../../lib/i18n';
import type { Clipping } from '../../../lib/model';
import { freshDatabase, must } from '../../unit/clippings/helpers';

export const fakes = {
  openSource: vi.fn<ClippingsApi['openSource']>(),
  copy: vi.fn<ClippingsApi['copy']>(),
  exportFile: vi.fn<ClippingsApi['exportFile']>(),
  importFile: vi.fn<ClippingsApi['importFile']>(),
  openOptions: vi.fn(),
};

/** A page over a new database that holds `clippings`; `change` replaces parts of what it asks. */
export async function openPage(clippings: Clipping[], change: Partial<ClippingsApi> = {}) {
  setLanguage('de');
  freshDatabase();
  must(await importClippings(clippings));
  for (const fake of Object.values(fakes)) fake.mockReset();
  fakes.openSource.mockResolvedValue({ ok: null });
  fakes.copy.mockResolvedValue({ ok: null });
  fakes.exportFile.mockResolvedValue({ ok: { count: 1 } });
  const store = createStore({
    list: database.listClippings,
    counts: database.clippingCounts,
    remove: database.deleteClippings,
    restore: database.restoreClippings,
    update: database.updateClipping,
    usage: async () => 1_234_567,
    ...fakes,
    ...change,
  });
  const page = render(<ClippingsPage store={store} />);
  await waitFor(() => expect(store.list.status.value).not.toBe('loading'));
  await waitFor(() => expect(page.container.querySelector('.late')).toBeNull());
  return { ...page, store };
}

export const quotes = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('.item-quote')].map(({ textContent }) => textContent);

export async function stored(): Promise<Clipping[]> {
  return must(await database.listClippings({ limit: 500 })).clippings;
}
