import { Download, Settings, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import { language } from '../../lib/i18n';
import { ExportDialog } from './ExportDialog';
import type { Store } from './store';
import { bytes } from './wording';

/** Name of the page, how much there is, and what concerns all of it. */
export function TopBar({ store }: { store: Store }) {
  const { total } = store.list.counts.value;
  const used = store.list.usage.value;
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <header class="top">
      <div class="top-title">
        <p class="brand">
          laut<span>:</span>
        </p>
        <h1>{text('title')}</h1>
        <p class="stock">
          {text('total', { count: total })}
          {used !== null && total > 0 && <> · {text('used', { size: bytes(used, language()) })}</>}
        </p>
      </div>
      <div class="top-actions">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          <Upload size={16} aria-hidden="true" />
          {text('import')}
        </button>
        <input
          ref={file}
          class="hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={text('importLabel')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) void store.importFile(chosen);
          }}
        />
        <button type="button" class="button" disabled={total === 0} onClick={() => dialog.current?.showModal()}>
          <Download size={16} aria-hidden="true" />
          {text('export')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text('options')}
          title={text('options')}
          onClick={() => store.api.openOptions()}
        >
          <Settings size={17} aria-hidden="true" />
        </button>
      </div>
      <ExportDialog store={store} dialog={dialog} />
    </header>
  );
}
