// Deleting with a way back: every deletion of this visit can be undone, the last first.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../../lib/model';
import type { Failure, Result } from '../../lib/view/clippingsView';
import type { ListStore } from './listStore';
import type { ClippingsApi } from './types';

/** Milliseconds that the offer to undo stays in sight, unless the pointer or the focus rests on it. */
export const OFFER = 10_000;
/** Deletions that are remembered. */
const DEEPEST = 100;

export interface UndoOffer {
  /** Clippings of the last deletion. */
  last: number;
  /** Clippings of all deletions since the offer came up. */
  all: number;
}

export interface UndoStore {
  /** null: no offer in sight. Undoing still works while something is remembered. */
  offer: ReadonlySignal<UndoOffer | null>;
  remove(ids: readonly string[]): Promise<Failure | null>;
  /** Takes back the last deletion, or all that the offer names. Resolves with what came back. */
  undo(what?: 'last' | 'all'): Promise<Result<Clipping[]>>;
  /** Keeps the offer while it is read or focused. */
  hold(): void;
  release(): void;
  dismiss(): void;
}

export function createUndoStore(api: ClippingsApi, list: ListStore): UndoStore {
  const offer = signal<UndoOffer | null>(null);
  let deletions: Clipping[][] = [];
  let offered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const recent = deletions.slice(deletions.length - offered);
    const all = recent.reduce((sum, { length }) => sum + length, 0);
    offer.value = offered > 0 ? { last: recent.at(-1)?.length ?? 0, all } : null;
    clearTimeout(timer);
    if (offer.value) timer = setTimeout(dismiss, OFFER);
  }

  function dismiss(): void {
    clearTimeout(timer);
    offered = 0;
    offer.value = null;
  }

  return {
    offer,
    async remove(ids) {
      const answer = await api.remove([...ids]);
      if (!('ok' in answer)) return answer;
      list.drop(new Set(ids));
      if (answer.ok.deleted.length > 0) {
        deletions = [...deletions, answer.ok.deleted].slice(-DEEPEST);
        offered = Math.min(offered + 1, deletions.length);
        show();
      }
      list.refreshSoon();
      return null;
    },
    async undo(what = 'last') {
      const number = what === 'all' ? Math.max(1, offered) : 1;
      const back = deletions.slice(-number).flat();
      if (back.length === 0) return { ok: [] };
      const answer = await api.restore(back);
      if (!('ok' in answer)) return answer;
      deletions = deletions.slice(0, -number);
      offered = Math.max(0, offered - number);
      show();
      if (!list.isFiltered.value) list.insert(back);
      list.refreshSoon();
      return { ok: back };
    },
    hold: () => clearTimeout(timer),
    release: () => {
      if (offer.value) show();
    },
    dismiss,
  };
}
