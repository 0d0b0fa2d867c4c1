// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../lib/i18n';
import { sample, samples } from '../../unit/clippings/sample';
import { expectAccessible } from '../axe';
import { fakes, openPage, quotes, stored } from './setup';

afterEach(cleanup);

const three = [
  sample({ id: '1', quote: 'Der Hafen bleibt offen', tags: ['Meer'], savedAt: 3 }),
  sample({ id: '2', quote: 'Die Straße bleibt zu', kind: 'hearsay', savedAt: 2, note: 'Prüfen' }),
  sample({
    id: '3',
    quote: 'Ein Satz ohne Sprecher',
    kind: 'selection',
    savedAt: 1,
    canonicalUrl: 'https://example.org/b',
    title: 'Anderer Artikel',
  }),
];

const items = () => screen.getAllByRole('article');

describe('the list', () => {
  it('shows the newest first, under its article, with who says it and how', async () => {
    const { container } = await openPage(three);
    expect(quotes(container)).toEqual(three.map(({ quote }) => quote));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Streit um den Hafen',
      'Anderer Artikel',
    ]);
    const first = within(items()[0]!);
    for (const words of ['Grete Müller', 'Hafenmeisterin', 'wörtlich', 'sagte']) first.getByText(words);
    within(items()[1]!).getByText('Prüfen');
    within(items()[2]!).getByText('Auswahl');
    expect(container.querySelector('.top')?.textContent).toContain('3 Stellen · 1,2 MB auf diesem Gerät');
    await expectAccessible(container);
  });

  it('gathers all passages of a source by a click on its name, over articles', async () => {
    const { container } = await openPage(
      three.concat(
        sample({
          id: '4',
          canonicalUrl: 'https://example.org/c',
          speaker: { name: 'Ole Brandt', text: 'er', kind: 'person' },
        }),
      ),
    );
    fireEvent.click(
      within(items().find((item) => item.dataset.clipping === '1')!).getByRole('button', { name: 'Grete Müller' }),
    );
    await waitFor(() => expect(quotes(container)).toHaveLength(3));
    expect(screen.queryByRole('button', { name: 'Ole Brandt' })).toBeNull();
    await expectAccessible(container);
  });

  it('says what to do when there is nothing', async () => {
    const { container } = await openPage([]);
    screen.getByRole('heading', { name: 'Noch nichts gespeichert' });
    expect(screen.getByRole('button', { name: 'Exportieren' })).toHaveProperty('disabled', true);
    await expectAccessible(container);
  });

  it('says why when the database is closed, and tries again', async () => {
    const list = vi.fn().mockResolvedValue({ error: 'unavailable' });
    const { container } = await openPage(three, { list });
    screen.getByText(/gibt Laut gerade keinen Speicher/);
    await expectAccessible(container);
    list.mockResolvedValue({ ok: { clippings: three, more: false } });
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    await waitFor(() => expect(items()).toHaveLength(3));
  });

  it('loads the next page when asked', async () => {
    await openPage(samples(120));
    expect(items()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Weitere laden' }));
    await waitFor(() => expect(items()).toHaveLength(100));
    fireEvent.click(screen.getByRole('button', { name: 'Weitere laden' }));
    await waitFor(() => expect(items()).toHaveLength(120));
    expect(screen.queryByRole('button', { name: 'Weitere laden' })).toBeNull();
  });

  it('says so when a further page does not come, and loads it later', async () => {
    const all = samples(60).reverse();
    const list = vi.fn().mockResolvedValueOnce({ ok: { clippings: all.slice(0, 50), more: true } });
    list.mockResolvedValueOnce({ error: 'failed' });
    list.mockResolvedValueOnce({ ok: { clippings: all.slice(50), more: false } });
    await openPage([], { list });
    fireEvent.click(screen.getByRole('button', { name: 'Weitere laden' }));
    await screen.findByRole('alert');
    expect(items()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Weitere laden' }));
    await waitFor(() => expect(items()).toHaveLength(60));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speaks the other language at once', async () => {
    await openPage(three);
    setLanguage('en');
    await screen.findByRole('heading', { name: 'Saved passages' });
    within(items()[1]!).getByText('hearsay');
  });
});

describe('search and filters', () => {
  it('narrow the list and say how far', async () => {
    const { container } = await openPage(three);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'strasse' } });
    await waitFor(() => expect(quotes(container)).toEqual(['Die Straße bleibt zu']));
    screen.getByText('1 Stelle gefunden');
    fireEvent.input(field, { target: { value: 'strasse x' } });
    await screen.findByRole('heading', { name: 'Nichts gefunden' });
    await expectAccessible(container);
    fireEvent.click(screen.getAllByRole('button', { name: 'Filter aufheben' })[0]!);
    await waitFor(() => expect(quotes(container)).toHaveLength(3));
    expect(field).toHaveProperty('value', '');
  });

  it('by kind, tag and source, each a switch', async () => {
    const { container } = await openPage(three);
    const hearsay = await screen.findByRole('button', { name: /Hörensagen/, pressed: false });
    fireEvent.click(hearsay);
    await waitFor(() => expect(quotes(container)).toEqual(['Die Straße bleibt zu']));
    expect(hearsay.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(hearsay);
    await waitFor(() => expect(quotes(container)).toHaveLength(3));
    fireEvent.click(within(items()[0]!).getByRole('button', { name: 'Meer' }));
    await waitFor(() => expect(quotes(container)).toEqual(['Der Hafen bleibt offen']));
  });
});

describe('deleting', () => {
  it('can be undone, the last alone or all', async () => {
    const { container } = await openPage(three);
    fireEvent.click(within(items()[0]!).getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(items()).toHaveLength(2));
    fireEvent.click(within(items()[0]!).getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(await stored()).toHaveLength(1);
    await expectAccessible(container);
    fireEvent.click(await screen.findByRole('button', { name: 'Alle 2 zurückholen' }));
    await waitFor(() => expect(quotes(container)).toEqual(three.map(({ quote }) => quote)));
    expect(await stored()).toEqual(three);
    await screen.findByText('2 Stellen wiederhergestellt');
  });

  it('is undone with z long after the offer is gone', async () => {
    const { store } = await openPage(three);
    items()[0]!.focus();
    fireEvent.keyDown(document.activeElement!, { key: 'Delete' });
    await waitFor(() => expect(items()).toHaveLength(2));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-clipping')).toBe('2'));
    store.undo.dismiss();
    fireEvent.keyDown(document.activeElement!, { key: 'z' });
    await waitFor(() => expect(items()).toHaveLength(3));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-clipping')).toBe('1'));
  });

  it('of several at once, selected by key and by "all"', async () => {
    const { store } = await openPage(three);
    items()[0]!.focus();
    fireEvent.keyDown(document.activeElement!, { key: 'x' });
    await screen.findByText('1 ausgewählt');
    fireEvent.click(screen.getByRole('button', { name: 'Alle auswählen' }));
    await screen.findByText('3 ausgewählt');
    fireEvent.click(within(screen.getByText('3 ausgewählt').parentElement!).getByRole('button', { name: 'Löschen' }));
    await screen.findByRole('heading', { name: 'Noch nichts gespeichert' });
    expect(store.selected.value.size).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: /Rückgängig/ }));
    await waitFor(() => expect(items()).toHaveLength(3));
  });

  it('that fails says so and keeps everything', async () => {
    await openPage(three, { remove: async () => ({ error: 'failed' }) });
    fireEvent.click(within(items()[0]!).getByRole('button', { name: 'Löschen' }));
    await screen.findByText('Das hat nicht geklappt. Gespeichertes ist unverändert.');
    expect(items()).toHaveLength(3);
  });
});

describe('keys', () => {
  it('move, open and search', async () => {
    await openPage(three);
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    const at = () => document.activeElement?.getAttribute('data-clipping');
    press('j');
    expect(at()).toBe('1');
    press('j');
    press('ArrowDown');
    expect(at()).toBe('3');
    press('j');
    expect(at()).toBe('3');
    press('k');
    expect(at()).toBe('2');
    press('Home');
    expect(at()).toBe('1');
    press('Enter');
    expect(fakes.openSource).toHaveBeenCalledExactlyOnceWith('1');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('j');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('ArrowDown');
    expect(at()).toBe('1');
  });

  it('keep exactly one passage in the tab order', async () => {
    await openPage(three);
    expect(items().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    items()[1]!.focus();
    await waitFor(() => expect(items().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]));
  });
});

describe('export and import', () => {
  it('asks for format and extent', async () => {
    await openPage(three);
    // happy-dom draws no modal dialogs; the form itself is what is tried.
    const dialog = document.querySelector('dialog')!;
    dialog.setAttribute('open', '');
    fireEvent.click(within(dialog).getByRole('radio', { name: /^CSV/ }));
    fireEvent.submit(dialog.querySelector('form')!);
    await screen.findByText('1 Stelle exportiert');
    expect(fakes.exportFile).toHaveBeenCalledWith('csv', 'all', expect.any(Function));
  });

  it('takes a file and tells what came of it', async () => {
    await openPage([]);
    fakes.importFile.mockResolvedValue({ ok: { added: 2, updated: 1, unchanged: 1200 } });
    const file = new File(['{}'], 'laut.json');
    fireEvent.change(screen.getByLabelText('Sicherung von Laut (JSON) wählen'), { target: { files: [file] } });
    await screen.findByText('Importiert: 2 neu, 1 aktualisiert, 1.200 schon vorhanden');
    fakes.importFile.mockResolvedValue({ error: 'invalid', detail: 'version' });
    fireEvent.change(screen.getByLabelText('Sicherung von Laut (JSON) wählen'), { target: { files: [file] } });
    await screen.findByText(/stammt von einer neueren Version/);
  });
});
