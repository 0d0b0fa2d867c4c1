import { Undo2, X } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import { undoAndFocus } from './focus';
import type { Store } from './store';

/** Milliseconds that a calm message stays; what went wrong stays until it is closed. */
const CALM = 6_000;

/** Undo and messages at the foot of the page, read out politely. "z" undoes from everywhere, also later. */
export function Toasts({ store }: { store: Store }) {
  return (
    <div class="toasts" role="status">
      <ProgressToast store={store} />
      <MessageToast store={store} />
      <UndoToast store={store} />
    </div>
  );
}

function UndoToast({ store }: { store: Store }) {
  const { undo } = store;
  const offer = undo.offer.value;
  if (!offer) return null;
  return (
    <div
      class="toast"
      onPointerEnter={undo.hold}
      onPointerLeave={undo.release}
      onFocusIn={undo.hold}
      onFocusOut={undo.release}
    >
      <span>{text('deleted', { count: offer.last })}</span>
      <button type="button" class="button" data-undo onClick={() => void undoAndFocus(document, store, 'last')}>
        <Undo2 size={14} aria-hidden="true" />
        {common('undo')}
        <span class="key" aria-hidden="true">
          Z
        </span>
      </button>
      {offer.all > offer.last && (
        <button type="button" class="button" onClick={() => void undoAndFocus(document, store, 'all')}>
          {text('undoAll', { count: offer.all })}
        </button>
      )}
      <Close onClose={undo.dismiss} />
    </div>
  );
}

function MessageToast({ store }: { store: Store }) {
  const message = store.message.value;
  const close = () => {
    store.message.value = null;
  };
  useEffect(() => {
    if (message?.tone !== 'calm') return;
    const timer = setTimeout(close, CALM);
    return () => clearTimeout(timer);
  }, [message]);
  if (!message) return null;
  return (
    <div class={`toast ${message.tone}`}>
      <span>{message.text}</span>
      <Close onClose={close} />
    </div>
  );
}

function ProgressToast({ store }: { store: Store }) {
  const progress = store.progress.value;
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <div class="toast">
      <span>{text('importing')}</span>
      <progress aria-label={text('importing')} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}

function Close({ onClose }: { onClose(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={common('close')} title={common('close')} onClick={onClose}>
      <X size={16} aria-hidden="true" />
    </button>
  );
}
