// State of the whole clippings page.
import { type Signal, signal } from '@preact/signals';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import type { Clipping } from '../../lib/model';
import type { Failure } from '../../lib/view/clippingsView';
import { createListStore, type ListStore } from './listStore';
import type { ClippingsApi, ExportFormat, ExportScope } from './types';
import { createUndoStore, type UndoStore } from './undoStore';
import { failureText } from './wording';

/** A short message at the foot of the page. */
export interface Message {
  text: string;
  tone: 'calm' | 'bad';
}

export interface Store {
  api: ClippingsApi;
  list: ListStore;
  undo: UndoStore;
  selected: Signal<ReadonlySet<string>>;
  /** Id of the clipping whose note and tags are open. */
  edited: Signal<string | null>;
  /** Id of the clipping that takes part in the tab order. */
  active: Signal<string | null>;
  message: Signal<Message | null>;
  /** Clippings done and to do while an import runs. */
  progress: Signal<{ done: number; total: number } | null>;
  select(id: string, on: boolean): void;
  remove(ids: readonly string[]): Promise<void>;
  takeBack(what?: 'last' | 'all'): Promise<Clipping[]>;
  openSource(id: string): Promise<void>;
  copy(clipping: Clipping): Promise<void>;
  exportFile(format: ExportFormat, scope: ExportScope): Promise<void>;
  importFile(file: Blob): Promise<void>;
}

export const kindName = (kind: Clipping['kind']): string =>
  kind === 'selection' ? text('kindSelection') : common(`kind_${kind}`);

export function createStore(api: ClippingsApi): Store {
  const list = createListStore(api);
  const undo = createUndoStore(api, list);
  const selected = signal<ReadonlySet<string>>(new Set());
  const message = signal<Message | null>(null);
  const progress: Store['progress'] = signal(null);
  const bad = (failure: Failure): void => {
    message.value = { text: failureText(failure), tone: 'bad' };
  };
  const say = (words: string): void => {
    message.value = { text: words, tone: 'calm' };
  };

  return {
    api,
    list,
    undo,
    selected,
    edited: signal(null),
    active: signal(null),
    message,
    progress,
    select(id, on) {
      const next = new Set(selected.value);
      if (on) next.add(id);
      else next.delete(id);
      selected.value = next;
    },
    async remove(ids) {
      message.value = null;
      const failure = await undo.remove(ids);
      if (failure) return bad(failure);
      const gone = new Set(ids);
      selected.value = new Set([...selected.value].filter((id) => !gone.has(id)));
    },
    async takeBack(what) {
      const answer = await undo.undo(what);
      if (!('ok' in answer)) {
        bad(answer);
        return [];
      }
      if (answer.ok.length > 0) say(text('restored', { count: answer.ok.length }));
      return answer.ok;
    },
    async openSource(id) {
      const answer = await api.openSource(id);
      if (!('ok' in answer)) bad(answer);
    },
    async copy(clipping) {
      const answer = await api.copy(clipping, kindName);
      if ('ok' in answer) say(text('copied'));
      else bad(answer);
    },
    async exportFile(format, scope) {
      const answer = await api.exportFile(format, scope, kindName);
      if ('ok' in answer) say(text('exported', { count: answer.ok.count }));
      else bad(answer);
    },
    async importFile(file) {
      progress.value = { done: 0, total: 0 };
      const answer = await api.importFile(file, (done, total) => {
        progress.value = { done, total };
      });
      progress.value = null;
      if (!('ok' in answer)) return bad(answer);
      const { added, updated, unchanged } = answer.ok;
      say(text('imported', { added, updated, unchanged }));
      await list.load();
    },
  };
}
