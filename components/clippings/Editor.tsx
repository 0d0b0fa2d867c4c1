import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import type { Clipping } from '../../lib/model';
import type { Store } from './store';
import { TagField } from './TagField';

/** Milliseconds after the last key until the note is stored. */
const PAUSE = 500;

/** Note and tags. What is typed is stored by itself; nothing is lost by leaving. */
export function Editor({ clipping, store }: { clipping: Clipping; store: Store }) {
  const { id } = clipping;
  const state = useSignal<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const note = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<string | null>(null);
  const label = useId();

  const save = async (change: { note?: string; tags?: string[] }) => {
    state.value = 'saving';
    const answer = await store.api.update(id, change);
    state.value = 'ok' in answer ? 'saved' : 'failed';
    if ('ok' in answer) store.list.replace(answer.ok.clipping);
  };
  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const text = pending.current;
    pending.current = null;
    void save({ note: text });
  };
  useEffect(() => {
    note.current?.focus();
    note.current?.setSelectionRange(note.current.value.length, note.current.value.length);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return (
    <div class="editor">
      <label for={label}>{text('note')}</label>
      <textarea
        id={label}
        ref={note}
        rows={3}
        maxLength={100_000}
        defaultValue={clipping.note}
        onInput={(event) => {
          pending.current = event.currentTarget.value;
          clearTimeout(timer.current);
          timer.current = setTimeout(flush, PAUSE);
        }}
        onFocusOut={flush}
      />
      <TagField
        tags={clipping.tags}
        known={store.list.counts.value.tags.map((tag) => tag.label)}
        onChange={(tags) => {
          void save({ tags }).then(() => store.list.refresh());
        }}
      />
      <p class="editor-state" role="status">
        {state.value === 'saved' && text('editSaved')}
        {state.value === 'failed' && (
          <>
            {text('editFailed')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => void save({ note: note.current?.value ?? clipping.note })}
            >
              {common('retry')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
