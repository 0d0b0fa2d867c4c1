// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagField } from '../../../components/clippings/TagField';
import { setLanguage } from '../../../lib/i18n';
import { sample } from '../../unit/clippings/sample';
import { expectAccessible } from '../axe';
import { openPage, stored } from './setup';

afterEach(cleanup);

describe('note', () => {
  it('is stored by itself, and when the editor is left', async () => {
    const { container } = await openPage([sample()]);
    fireEvent.click(screen.getByRole('button', { name: 'Notiz und Tags' }));
    const note = await screen.findByLabelText('Notiz');
    await expectAccessible(container);
    fireEvent.input(note, { target: { value: 'Erste' } });
    await waitFor(async () => expect((await stored())[0]?.note).toBe('Erste'), { timeout: 3000 });
    await screen.findByText('Gespeichert');
    fireEvent.input(note, { target: { value: 'Zweite' } });
    note.focus();
    fireEvent.keyDown(note, { key: 'Escape' });
    await waitFor(async () => expect((await stored())[0]?.note).toBe('Zweite'));
    await within(screen.getByRole('article')).findByText('Zweite');
  });

  it('that could not be stored stays in the field and can be tried again', async () => {
    const update = vi.fn().mockResolvedValueOnce({ error: 'quota' });
    await openPage([sample()], { update });
    fireEvent.click(screen.getByRole('button', { name: 'Notiz und Tags' }));
    const note = await screen.findByLabelText('Notiz');
    fireEvent.input(note, { target: { value: 'Wichtig' } });
    fireEvent.focusOut(note);
    await screen.findByText('Nicht gespeichert.');
    expect(note).toHaveProperty('value', 'Wichtig');
    update.mockResolvedValueOnce({ ok: { clipping: sample({ note: 'Wichtig' }) } });
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    await screen.findByText('Gespeichert');
    expect(update).toHaveBeenLastCalledWith('a', { note: 'Wichtig' });
  });
});

describe('tags', () => {
  function open(tags: string[] = [], known = ['Hafen', 'Hafenbau', 'Haus', 'Meer']) {
    setLanguage('de');
    const onChange = vi.fn();
    const view = render(<TagField tags={tags} known={known} onChange={onChange} />);
    const field = screen.getByRole('combobox');
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    const press = (key: string) => fireEvent.keyDown(field, { key });
    return { ...view, onChange, field, type, press };
  }

  it('never take a suggestion by themselves', () => {
    const { onChange, type, press } = open();
    type('haf');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Hafen', 'Hafenbau']);
    press('Enter');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['haf']);
  });

  it('take one that the arrow keys have chosen', async () => {
    const { onChange, type, press, field, container } = open();
    type('haf');
    press('ArrowDown');
    press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]!.id);
    await expectAccessible(container);
    press('Enter');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Hafenbau']);
  });

  it('come back to the typed text after the last suggestion', () => {
    const { onChange, type, press } = open();
    type('haf');
    for (let turn = 0; turn < 3; turn++) press('ArrowDown');
    press(',');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['haf']);
  });

  it('are kept when the field is left, and not doubled', () => {
    const { onChange, type, field } = open(['Meer']);
    type('MEER');
    fireEvent.focusOut(field);
    expect(onChange).not.toHaveBeenCalled();
    type(' Neues  Tag ');
    fireEvent.focusOut(field);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Meer', 'Neues Tag']);
  });

  it('go with their button or the backspace key', () => {
    const { onChange, press } = open(['Meer', 'Haus']);
    fireEvent.click(screen.getByRole('button', { name: 'Tag „Meer“ entfernen' }));
    expect(onChange).toHaveBeenLastCalledWith(['Haus']);
    press('Backspace');
    expect(onChange).toHaveBeenLastCalledWith(['Meer']);
  });

  it('throw the typed text away at Escape', () => {
    const { onChange, type, press, field } = open();
    type('haf');
    press('Escape');
    expect(field).toHaveProperty('value', '');
    expect(onChange).not.toHaveBeenCalled();
  });
});
