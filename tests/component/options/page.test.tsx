// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage';
import type { OptionsProps } from '../../../components/options/types';
import { setLanguage } from '../../../lib/i18n';
import { parseSettings, type Settings } from '../../../lib/settings';
import { expectAccessible } from '../axe';

beforeEach(() => setLanguage('de'));
afterEach(cleanup);

function open(change: Partial<OptionsProps> = {}) {
  const settings = signal<Settings>(change.settings ?? parseSettings({}));
  const actions = {
    change: vi.fn((by: (settings: Settings) => Settings) => {
      settings.value = by(settings.value);
    }),
    allow: vi.fn(async () => true),
    forget: vi.fn(),
    openShortcuts: vi.fn(),
    openClippings: vi.fn(),
    openNotices: vi.fn(),
    backUp: vi.fn(async () => true),
  };
  const props: Omit<OptionsProps, 'settings'> = {
    saving: 'idle',
    sites: ['example.at', 'example.de', 'news.example.de'],
    allowed: [],
    shortcuts: [
      { name: 'panel', keys: 'Alt+Shift+L' },
      { name: 'toggle', keys: '' },
    ],
    stock: { total: 3, used: 2_500_000 },
    version: '1.2.3',
    actions,
    ...change,
  };
  const Page = () => <OptionsPage {...props} settings={settings.value} />;
  return { ...render(<Page />), actions, settings };
}

describe('switches', () => {
  it('change one setting each', async () => {
    const { container, settings } = open();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('switch', { name: 'Laut ist eingeschaltet' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Hörensagen' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Akteure markieren' }));
    expect(settings.value).toEqual(parseSettings({ enabled: false, actors: false, kinds: { hearsay: false } }));
  });

  it('say that it is stored, or that it is not', () => {
    open({ saving: 'saved' });
    screen.getByText('Gespeichert');
    open({ saving: 'failed' });
    screen.getByText(/Nicht gespeichert/);
  });

  it('choose language and delay', () => {
    const { settings } = open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Sprache der Oberfläche' }), { target: { value: 'en' } });
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('0,3 Sekunden');
    fireEvent.change(slider, { target: { value: '0', valueAsNumber: 0 } });
    expect(settings.value).toMatchObject({ language: 'en', cardDelay: 0 });
    screen.getByText('sofort');
  });
});

describe('sites', () => {
  const offForm = () => screen.getByLabelText('Auf einer Website ausschalten') as HTMLInputElement;

  it('are switched off by any form of address, and on again', () => {
    const { settings } = open();
    fireEvent.input(offForm(), { target: { value: 'https://www.example.org/politik' } });
    fireEvent.submit(offForm().closest('form')!);
    expect(settings.value.sitesOff).toEqual(['example.org']);
    fireEvent.click(screen.getByRole('button', { name: 'Auf example.org wieder einschalten' }));
    expect(settings.value.sitesOff).toEqual([]);
  });

  it('that are none are refused with a word', async () => {
    const { container, settings } = open();
    fireEvent.input(offForm(), { target: { value: 'quatsch' } });
    fireEvent.submit(offForm().closest('form')!);
    await screen.findByText('Bitte eine Adresse wie example.de eingeben.');
    expect(offForm().getAttribute('aria-invalid')).toBe('true');
    expect(settings.value.sitesOff).toEqual([]);
    await expectAccessible(container);
  });

  it('of the list have a switch each; the field narrows them', async () => {
    const { container, settings } = open();
    const details = container.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    fireEvent.click(await screen.findByRole('switch', { name: 'example.de' }));
    expect(settings.value.sitesOff).toEqual(['example.de']);
    expect((screen.getByRole('switch', { name: 'news.example.de' }) as HTMLInputElement).checked).toBe(false);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '.AT' } });
    await screen.findByText('1 Website');
    expect(screen.queryByRole('switch', { name: 'example.de' })).toBeNull();
  });

  it('beyond the list are allowed and forgotten', async () => {
    const { actions } = open({ allowed: ['*://*.other.example/*'] });
    fireEvent.click(screen.getByRole('button', { name: 'Erlaubnis für other.example zurücknehmen' }));
    expect(actions.forget).toHaveBeenCalledExactlyOnceWith('*://*.other.example/*');
    const field = screen.getByLabelText('Eine Website immer erlauben') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'more.example' } });
    fireEvent.submit(field.closest('form')!);
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('more.example');
    await waitFor(() => expect(field.value).toBe(''));
    actions.allow.mockResolvedValue(false);
    fireEvent.input(field, { target: { value: 'more.example' } });
    fireEvent.submit(field.closest('form')!);
    await screen.findByText('Der Browser hat die Erlaubnis nicht gegeben.');
    expect(field.value).toBe('more.example');
  });
});

describe('the rest', () => {
  it('shows keys, stock and version, and opens what it names', async () => {
    const { actions } = open();
    const keys = within(screen.getByRole('region', { name: 'Tastenkürzel' }));
    expect([...keys.getByText('Alt').parentElement!.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      'Alt',
      'Shift',
      'L',
    ]);
    keys.getByText('nicht belegt');
    screen.getByText('3 Stellen · 2,5 MB');
    screen.getByText('Version 1.2.3');
    for (const name of ['Im Browser ändern', 'Gespeicherte Stellen öffnen', /^Lizenzen/]) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
    expect(actions.openClippings).toHaveBeenCalledOnce();
    expect(actions.openNotices).toHaveBeenCalledOnce();
  });

  it('says when a backup fails', async () => {
    const { actions } = open();
    actions.backUp.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Sicherung speichern' }));
    await screen.findByText(/Die Sicherung ist nicht gelungen/);
  });

  it('says when the collection cannot be read', () => {
    open({ stock: null });
    screen.getByText('Der Bestand lässt sich gerade nicht lesen.');
    expect(screen.getByRole('button', { name: 'Sicherung speichern' })).toHaveProperty('disabled', true);
  });
});
