import { Check, Copy, ExternalLink, NotebookPen, Trash2 } from 'lucide-preact';
import { clippings as text } from '../../assets/locales/clippings';
import type { Clipping } from '../../lib/model';
import { removeAndMove } from './focus';
import type { Store } from './store';

/** What can be done with one passage. The keys are those of keys.ts. */
export function ItemActions({ clipping, store, edited }: { clipping: Clipping; store: Store; edited: boolean }) {
  const { id } = clipping;
  return (
    <div class="item-actions">
      <button type="button" class="button quiet" title={text('openHelp')} onClick={() => void store.openSource(id)}>
        <ExternalLink size={15} aria-hidden="true" />
        {text('open')}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-expanded={edited}
        onClick={() => {
          store.edited.value = edited ? null : id;
        }}
      >
        {edited ? <Check size={15} aria-hidden="true" /> : <NotebookPen size={15} aria-hidden="true" />}
        {text(edited ? 'editDone' : 'edit')}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text('copy')}
        title={text('copy')}
        onClick={() => void store.copy(clipping)}
      >
        <Copy size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-delete
        aria-label={text('delete')}
        title={text('delete')}
        onClick={() => void removeAndMove(document, store, [id], id)}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
