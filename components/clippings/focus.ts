// Where the focus goes when passages come and go, so that a reader with the keyboard never starts again at the top.
import type { Store } from './store';

export const ITEM = '[data-clipping]';

/** Deletes; the focus goes on to the passage that takes the place of `from`. */
export async function removeAndMove(
  root: ParentNode,
  store: Store,
  ids: readonly string[],
  from: string | undefined,
): Promise<void> {
  const items = [...root.querySelectorAll<HTMLElement>(ITEM)];
  const at = items.findIndex((item) => item.dataset.clipping === from);
  const stays = (item: HTMLElement) => !ids.includes(item.dataset.clipping ?? '');
  const before = items.slice(0, Math.max(0, at)).reverse();
  const next = items.slice(at + 1).find(stays) ?? before.find(stays);
  const nextId = next?.dataset.clipping;
  await store.remove(ids);
  if (nextId) focusItem(root, store, nextId);
}

/** Takes back deletions; the focus goes to what has come back. */
export async function undoAndFocus(root: ParentNode, store: Store, what: 'last' | 'all'): Promise<void> {
  const [back] = await store.takeBack(what);
  if (back) focusItem(root, store, back.id);
}

export function focusItem(root: ParentNode, store: Store, id: string): void {
  store.active.value = id;
  // After the list has been drawn.
  setTimeout(() => {
    if (focusDrawn(root, id)) return;
    // Its part of the list is far away and not drawn: it is once it is in sight.
    const page = store.list.pages.value.findIndex((it) => it.some((clipping) => clipping.id === id));
    root.querySelectorAll('.window')[page]?.scrollIntoView({ block: 'nearest' });
    setTimeout(() => focusDrawn(root, id), 100);
  });
}

function focusDrawn(root: ParentNode, id: string): boolean {
  const item = root.querySelector<HTMLElement>(`[data-clipping="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
  return item !== null;
}
