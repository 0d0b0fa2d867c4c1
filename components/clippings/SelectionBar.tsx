import { ListChecks, Trash2, X } from 'lucide-preact';
import { clippings as text } from '../../assets/locales/clippings';
import { removeAndMove } from './focus';
import type { Store } from './store';

/** What can be done with several passages at once; there while at least one is selected. */
export function SelectionBar({ store }: { store: Store }) {
  const { selected, list } = store;
  const count = selected.value.size;
  return (
    <div class="selection-place" role="status">
      {count > 0 && (
        <div class="selection-bar">
          <strong>{text('selected', { count })}</strong>
          <button
            type="button"
            class="button"
            onClick={async () => {
              selected.value = new Set(await list.allIds());
            }}
          >
            <ListChecks size={15} aria-hidden="true" />
            {text('selectAll')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              const ids = [...selected.value];
              void removeAndMove(document, store, ids, store.active.value ?? ids[0]);
            }}
          >
            <Trash2 size={15} aria-hidden="true" />
            {text('delete')}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={text('selectNone')}
            title={text('selectNone')}
            onClick={() => {
              selected.value = new Set();
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
