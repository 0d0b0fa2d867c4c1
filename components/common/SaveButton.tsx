import { Bookmark, BookmarkCheck, LoaderCircle, TriangleAlert } from 'lucide-preact';
import { common } from '../../assets/locales/common';

/** Where saving stands. `saved` only after the background has acknowledged the commit. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

export interface SaveButtonProps {
  state: SaveState;
  onSave(): void;
  /** Takes the saved clipping back. */
  onUndo(): void;
  /** What is saved, for screen readers in a list of many such buttons. */
  about?: string | undefined;
  /** Icon only, for narrow places; the words stay for screen readers and as a tooltip. */
  compact?: boolean;
  tabIndex?: number;
}

/** One gesture saves; a second takes it back. Focus stays on the button through all states. */
export function SaveButton({ state, onSave, onUndo, about, compact = false, tabIndex = 0 }: SaveButtonProps) {
  const label = { unsaved: 'save', saving: 'saving', saved: 'saved', failed: 'saveFailed' } as const;
  const text = common(label[state]);
  const Icon = { unsaved: Bookmark, saving: LoaderCircle, saved: BookmarkCheck, failed: TriangleAlert }[state];
  const saved = state === 'saved';
  return (
    <button
      type="button"
      class={`button save save-${state}${compact ? ' compact' : ''}`}
      tabIndex={tabIndex}
      aria-disabled={state === 'saving'}
      aria-pressed={saved}
      aria-label={about ? `${common('save')}: ${about}` : undefined}
      title={saved ? common('undo') : text}
      onClick={() => {
        if (saved) onUndo();
        else if (state !== 'saving') onSave();
      }}
    >
      <Icon size={16} aria-hidden="true" />
      {!compact && <span class="save-text">{text}</span>}
      {saved && !compact && <span class="save-undo">{common('undo')}</span>}
    </button>
  );
}
