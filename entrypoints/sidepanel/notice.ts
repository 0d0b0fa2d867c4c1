// The message at the panel's foot, and what its "undo" does.
import { signal } from '@preact/signals';
import type { PanelNotice } from '../../components/panel/types';

export const notice = signal<PanelNotice | null>(null);
let takeBack: (() => void) | null = null;

export function notify(text: PanelNotice['text'], undo?: () => void): void {
  takeBack = undo ?? null;
  notice.value = { text, undo: undo !== undefined };
}

export function dismissNotice(): void {
  takeBack = null;
  notice.value = null;
}

/** Each undo works once. */
export function undo(): void {
  const work = takeBack;
  dismissNotice();
  work?.();
}
