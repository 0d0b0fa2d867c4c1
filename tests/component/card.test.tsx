// @vitest-environment happy-dom
// By it components follow signals, as in the extension's pages; in an article the card is drawn anew each time it opens.
import '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '@/components/claim/Card';
import { setLanguage } from '@/lib/i18n';
import type { Claim } from '@/lib/model';
import { claimView } from '@/lib/view/claimView';
import { analysis, article } from '../fixtures/view';
import { expectAccessible } from './axe';

const view = (id: string) => claimView(article, analysis, analysis.claims.find((it) => it.id === id) as Claim);

function show(id: string, props: Partial<CardProps> = {}) {
  const actions = { onSave: vi.fn(), onUndo: vi.fn(), onOpenPanel: vi.fn(), onClose: vi.fn() };
  const shown = render(<Card claim={view(id)} save="unsaved" {...actions} {...props} />);
  return { ...shown, ...actions };
}

beforeEach(() => setLanguage('de'));
afterEach(cleanup);

describe('the card', () => {
  test.each(analysis.claims.map(({ id }) => id))('is accessible: %s', async (id) => {
    const { container } = show(id, { more: { index: 1, count: 2, onNext: () => {} } });
    await expectAccessible(container);
  });

  test('says who, in which role, by which words', () => {
    const { container } = show('direct');
    expect(container.querySelector('.who')?.textContent).toBe('Anna Berg');
    expect(container.querySelector('.byline')?.textContent).toBe('laut');
    expect(container.querySelector('.role')?.textContent).toBe('Energieministerin');
    expect(container.querySelector('.facts')?.textContent).toContain('Erkennbar ansagte');
    expect(container.querySelector('.facts')?.textContent).toContain('Im ArtikelBerg');
    expect(container.querySelector('.kind')?.textContent).toBe('wörtlich');
  });

  test('does not repeat role and name as the article’s words', () => {
    expect(show('warns').container.querySelector('.facts')?.textContent).not.toContain('Im Artikel');
  });

  test('reads a denial as a denial, and says when it is not sure', () => {
    const { container } = show('denies');
    expect(container.querySelector('.byline')?.textContent).toBe('bestritten von');
    expect(screen.getByText('unsicher').title).toMatch(/nicht sicher/);
  });

  test('shows chain and addressee', () => {
    const chain = show('chain').container.querySelectorAll('.chain li');
    expect([...chain].map((it) => it.textContent)).toEqual(['Kieler Rundschau', 'Regierungskreise']);
    cleanup();
    expect(show('accuses').container.querySelector('.facts')?.textContent).toContain('Gerichtet ander Regierung');
  });

  test('names nobody for hearsay, and no byline', () => {
    const { container } = show('hearsay');
    expect(container.querySelector('.who')?.textContent).toBe('Keine Quelle genannt');
    expect(container.querySelector('.byline')).toBeNull();
  });

  test('saves, takes back, tries again; not twice at once', () => {
    const { container, rerender, onSave, onUndo, onOpenPanel, onClose } = show('direct');
    const button = () => container.querySelector('.save') as HTMLButtonElement;
    const again = (save: CardProps['save']) =>
      rerender(<Card {...{ claim: view('direct'), onSave, onUndo, onOpenPanel, onClose }} save={save ?? 'unsaved'} />);
    fireEvent.click(button());
    expect(onSave).toHaveBeenCalledTimes(1);
    again('saving');
    fireEvent.click(button());
    expect(onSave).toHaveBeenCalledTimes(1);
    again('failed');
    fireEvent.click(button());
    expect(onSave).toHaveBeenCalledTimes(2);
    again('saved');
    expect(screen.getByRole('status').textContent).toBe('Gespeichert');
    fireEvent.click(button());
    expect([onSave.mock.calls.length, onUndo.mock.calls.length]).toEqual([2, 1]);
  });

  test('opens the panel, goes on, closes', () => {
    const onNext = vi.fn();
    const { onOpenPanel, onClose } = show('direct', { more: { index: 1, count: 2, onNext } });
    fireEvent.click(screen.getByText('In der Leiste'));
    fireEvent.click(screen.getByText('1 von 2'));
    fireEvent.click(screen.getByLabelText('Schließen'));
    expect([onOpenPanel, onNext, onClose].map((it) => it.mock.calls.length)).toEqual([1, 1, 1]);
  });

  test('follows the interface’s language while it is open, and keeps the article’s words', () => {
    const { container } = show('denies');
    act(() => setLanguage('en'));
    const card = within(container as HTMLElement);
    expect(card.getByText('denied by')).toBeDefined();
    expect(card.getByText('Save')).toBeDefined();
    expect(container.textContent).toContain('bestritt');
    expect(container.querySelector('section')?.lang).toBe('en');
  });
});
