import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import type { Store } from './store';
import { EXPORT_FORMATS, type ExportFormat, type ExportScope } from './types';

type ScopeName = 'all' | 'filtered' | 'selected';

/** Asks for format and extent. Escape and the backdrop close it, as a modal dialog does by itself. */
export function ExportDialog({ store, dialog }: { store: Store; dialog: RefObject<HTMLDialogElement | null> }) {
  const { list, selected } = store;
  const format = useSignal<ExportFormat>('markdown');
  const wanted = useSignal<ScopeName | null>(null);
  const offered = (['selected', 'filtered', 'all'] as const).filter(
    (scope) => scope === 'all' || (scope === 'filtered' ? list.isFiltered.value : selected.value.size > 0),
  );
  const scope = offered.find((it) => it === wanted.value) ?? offered[0] ?? 'all';
  const start = () => {
    const scopes: Record<ScopeName, ExportScope> = {
      all: 'all',
      filtered: list.filter.value,
      selected: [...selected.value],
    };
    void store.exportFile(format.value, scopes[scope]);
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title">
      <form method="dialog" onSubmit={start}>
        <h2 id="export-title">{text('exportTitle')}</h2>
        <fieldset>
          <legend>{text('exportFormat')}</legend>
          {EXPORT_FORMATS.map((name) => (
            <label key={name} class="choice">
              <input
                type="radio"
                name="format"
                checked={format.value === name}
                onChange={() => {
                  format.value = name;
                }}
              />
              <span>
                <strong>{text(`format_${name}`)}</strong>
                <span class="help">{text(`formatHelp_${name}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {offered.length > 1 && (
          <fieldset>
            <legend>{text('exportScope')}</legend>
            {offered.map((name) => (
              <label key={name} class="choice">
                <input
                  type="radio"
                  name="scope"
                  checked={scope === name}
                  onChange={() => {
                    wanted.value = name;
                  }}
                />
                <span>{text(`scope_${name}`, { count: selected.value.size })}</span>
              </label>
            ))}
          </fieldset>
        )}
        <footer class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text('cancel')}
          </button>
          <button type="submit" class="button primary">
            {text('exportStart')}
          </button>
        </footer>
      </form>
      <button
        type="button"
        class="icon-button dialog-close"
        aria-label={common('close')}
        title={common('close')}
        onClick={() => dialog.current?.close()}
      >
        <span aria-hidden="true">×</span>
      </button>
    </dialog>
  );
}
