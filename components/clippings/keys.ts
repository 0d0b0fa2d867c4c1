// The keyboard on the clippings page.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusItem, ITEM, removeAndMove, undoAndFocus } from './focus';
import type { Store } from './store';

/**
 * j, k, arrows: next and previous passage · Home, End · Enter: open at the source · e: note and tags · x: select ·
 * Delete: delete this one, or all that are selected · z, Ctrl+Z: undo · /: search · Escape: out of editor and selection.
 * Single letters act only while the focus is on a passage or on nothing (WCAG 2.1.4), never in a field.
 */
export function useKeys(root: RefObject<HTMLElement | null>, store: Store): void {
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => press(event, root.current, store), { signal: end.signal });
    return () => end.abort();
  }, [root, store]);
}

function press(event: KeyboardEvent, root: HTMLElement | null, store: Store): void {
  if (!root || event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
  const focused = document.activeElement as HTMLElement | null;
  const typing = focused?.matches('input:not([type=checkbox]), textarea, select') ?? false;
  if (event.key === 'Escape') leave(root, store, focused);
  else if (event.key === 'ArrowDown' && focused?.matches('[data-search]')) move(event, root, 0);
  else if (!typing) command(event, root, store, focused);
}

function command(event: KeyboardEvent, root: HTMLElement, store: Store, focused: HTMLElement | null): void {
  if (event.key.toLowerCase() === 'z' && !event.shiftKey) {
    event.preventDefault();
    void undoAndFocus(root, store, 'last');
  } else if (event.ctrlKey || event.metaKey) {
    // The browser's own.
  } else if (event.key === '/') {
    event.preventDefault();
    root.querySelector<HTMLElement>('[data-search]')?.focus();
  } else if (focused === null || focused === document.body || focused.matches(ITEM)) {
    onPassage(event, root, store, focused?.dataset.clipping);
  }
}

/** `id`: the passage that has the focus, if one has. */
function onPassage(event: KeyboardEvent, root: HTMLElement, store: Store, id: string | undefined): void {
  const selected = store.selected.value;
  const step = STEPS[event.key];
  // Without a focused passage the arrows scroll the page, as everywhere.
  if (step !== undefined && (id !== undefined || event.key.length === 1)) move(event, root, step);
  else if (event.key === 'Delete' && (selected.size > 0 || id !== undefined)) {
    event.preventDefault();
    void removeAndMove(root, store, selected.size > 0 ? [...selected] : [id as string], id);
  } else if (id !== undefined) act(event, store, id);
}

const STEPS: Record<string, number> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function act(event: KeyboardEvent, store: Store, id: string): void {
  const acts: Record<string, () => void> = {
    Enter: () => void store.openSource(id),
    x: () => store.select(id, !store.selected.value.has(id)),
    e: () => {
      store.edited.value = id;
    },
  };
  const chosen = acts[event.key];
  if (!chosen) return;
  event.preventDefault();
  chosen();
}

/** Focuses the passage `by` places from the focused one; 0, or nothing focused: the one in the tab order. */
function move(event: KeyboardEvent, root: HTMLElement, by: number): void {
  const items = [...root.querySelectorAll<HTMLElement>(ITEM)];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to =
    at < 0 ? items.findIndex(({ tabIndex }) => tabIndex === 0) : Math.max(0, Math.min(items.length - 1, at + by));
  const item = items[Math.max(0, to)];
  if (!item) return;
  event.preventDefault();
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

function leave(root: HTMLElement, store: Store, focused: HTMLElement | null): void {
  const edited = store.edited.value;
  if (edited !== null && focused?.closest('.editor')) {
    store.edited.value = null;
    focusItem(root, store, edited);
  } else if (store.selected.value.size > 0) {
    store.selected.value = new Set();
  }
}
