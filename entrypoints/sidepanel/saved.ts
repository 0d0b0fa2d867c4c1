// What is saved of the article in the tab: as stored, and what is under way.
import { computed, effect, signal } from '@preact/signals';
import type { SaveState } from '../../components/common/SaveButton';
import type { PanelNotice } from '../../components/panel/types';
import { ask } from '../../lib/messaging/client';
import type { Result } from '../../lib/messaging/protocol';
import type { Clipping } from '../../lib/model';
import { claimDraft } from '../../lib/page/draft';
import { claimViews } from '../../lib/view/claimView';
import { savedClaims } from '../../lib/view/savedClaims';
import { tabState } from './tab';

/** Newest first. */
export const clippings = signal<Clipping[]>([]);
export const notice = signal<PanelNotice | null>(null);
/** Saves that are under way or failed, by claim id. */
const pending = signal<ReadonlyMap<string, SaveState>>(new Map());
/** What "undo" in the notice brings back. */
let removed: Clipping[] = [];

const ready = computed(() => (tabState.value?.state === 'ready' ? tabState.value : null));
const clippingOfClaim = computed(() => {
  if (!ready.value) return new Map<string, string>();
  return savedClaims(claimViews(ready.value.article, ready.value.analysis), clippings.value);
});

/** By claim id. */
export const saves = computed<ReadonlyMap<string, SaveState>>(() => {
  const states = new Map(pending.value);
  for (const claim of clippingOfClaim.value.keys()) states.set(claim, 'saved');
  return states;
});

/** Asking twice does no harm: one id stores one clipping. */
const PATIENT = { tries: 4, timeout: 10_000 };

async function request<T>(work: Promise<Result<T>>): Promise<T | null> {
  const result = await work.catch((): Result<T> => ({ error: 'unavailable' }));
  if ('ok' in result) return result.ok;
  notice.value = { text: result.error === 'quota' ? 'full' : 'failed', undo: false };
  return null;
}

/** Reads what is stored of the page anew. */
export async function readClippings(): Promise<void> {
  const state = tabState.value;
  const url = state?.state === 'ready' ? (state.article.canonicalUrl ?? state.article.url) : state?.url;
  const answer = url ? await ask('clippingsOf', { url }, PATIENT).catch(() => null) : { ok: { clippings: [] } };
  if (tabState.value !== state) return;
  if (answer && 'ok' in answer) clippings.value = [...answer.ok.clippings].sort((a, b) => b.savedAt - a.savedAt);
}

export function keepClippingsCurrent(): void {
  effect(() => {
    if (tabState.value?.state === 'quiet' || ready.value) void readClippings();
    else clippings.value = [];
    pending.value = new Map();
  });
}

function mark(claimId: string, state: SaveState | null): void {
  const next = new Map(pending.peek());
  if (state) next.set(claimId, state);
  else next.delete(claimId);
  pending.value = next;
}

export async function save(claimId: string): Promise<void> {
  const state = ready.value;
  const claim = state?.analysis.claims.find(({ id }) => id === claimId);
  if (!state || !claim || saves.value.get(claimId) === 'saving') return;
  mark(claimId, 'saving');
  const clipping = claimDraft({ article: state.article, analysis: state.analysis, nodes: [] }, claim);
  const saved = await request(ask('saveClipping', { clipping }, PATIENT));
  if (saved) await readClippings();
  if (ready.value === state) mark(claimId, saved ? null : 'failed');
}

export function unsave(claimId: string): Promise<void> {
  const id = clippingOfClaim.value.get(claimId);
  return id === undefined ? Promise.resolve() : remove(id);
}

export async function remove(id: string): Promise<void> {
  const answer = await request(ask('deleteClippings', { ids: [id] }, PATIENT));
  if (!answer) return;
  removed = answer.deleted;
  notice.value = { text: 'deleted', undo: removed.length > 0 };
  await readClippings();
}

export async function undo(): Promise<void> {
  const answer = await request(ask('restoreClippings', { clippings: removed }, PATIENT));
  if (!answer) return;
  removed = [];
  notice.value = { text: 'restored', undo: false };
  await readClippings();
}
