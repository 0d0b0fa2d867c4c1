// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '@/components/welcome/Welcome';
import { setLanguage } from '@/lib/i18n';
import { analysis, article } from '../fixtures/view';
import { expectAccessible } from './axe';

function show(props: Partial<WelcomeProps> = {}) {
  const all: WelcomeProps = {
    article,
    analysis,
    chosen: null,
    shortcuts: { panel: 'Alt+Shift+L', save: '' },
    onChoose: vi.fn(),
    onOpenPanel: vi.fn(),
    onLanguage: vi.fn(),
    onOptions: vi.fn(),
    onClippings: vi.fn(),
    ...props,
  };
  const shown = render(<Welcome {...all} />);
  return { ...shown, all, update: (more: Partial<WelcomeProps>) => shown.rerender(<Welcome {...all} {...more} />) };
}

beforeEach(() => setLanguage('de'));
afterEach(cleanup);

test('is accessible with, before and without the analysis', async () => {
  const { container, update } = show();
  await expectAccessible(container);
  update({ analysis: null });
  expect(container.querySelector('.card')).toBeNull();
  await expectAccessible(container);
  update({ analysis: 'failed' });
  expect(screen.getByText(/nicht gelungen/)).toBeDefined();
  await expectAccessible(container);
});

test('the example shows the text whole, and the card of a claim that cannot be saved', () => {
  const { container, update, all } = show();
  const blocks = [...container.querySelectorAll('.example article > *')].map((it) => it.textContent);
  expect(blocks).toEqual(article.blocks.map(({ text }) => text));
  expect(container.querySelector('.card .who')?.textContent).toBe('Anna Berg');
  expect(container.querySelector('.card .save')).toBeNull();
  const hearsay = screen.getByText('Die Preise haben sich offenbar verdoppelt');
  fireEvent.keyDown(hearsay, { key: 'Enter' });
  expect(all.onChoose).toHaveBeenCalledWith('hearsay');
  update({ chosen: 'hearsay' });
  expect(container.querySelector('.card .who')?.textContent).toBe('Keine Quelle genannt');
  expect(hearsay.getAttribute('aria-pressed')).toBe('true');
});

test('names the keys that are set, leads on, and speaks the other language', () => {
  const { container, all } = show();
  expect(container.querySelector('.shortcuts')?.textContent).toBe('TastenAltShiftLLeiste öffnen oder schließen');
  for (const label of ['Leiste öffnen', 'Einstellungen', 'Gespeicherte Stellen'])
    fireEvent.click(screen.getByText(label));
  fireEvent.change(screen.getByLabelText('Sprache'), { target: { value: 'en' } });
  const calls = [all.onOpenPanel, all.onOptions, all.onClippings, all.onLanguage] as ReturnType<typeof vi.fn>[];
  expect(calls.map((it) => it.mock.calls.length)).toEqual([1, 1, 1, 1]);
  act(() => setLanguage('en'));
  expect(container.querySelector('h1')?.textContent).toBe('Who says so?');
  expect(document.title).toBe('Welcome to Laut');
});
