// What is saved of the article in the tab: as stored, and what is under way.
import { computed, effect, signal } from '@preact/signals';
import type { SaveState } from '../../components/common/SaveButton';
import { ask } from '../../lib/messaging/client';
import type { Result } from '../../lib/messaging/protocol';
import type { Clipping } from '../../lib/model';
import { claimDraft } from '../../lib/page/draft';
import { claimViews } from '../../lib/view/claimView';
import { savedClaims } from '../../lib/view/savedClaims';
import { shownState } from './corrections';
import { notify } from './notice';
import { tabState } from './tab';

/** Newest first. */
export const clippings = signal<Clipping[]>([]);
/** Saves that are under way or failed, by claim id. */
const pending = signal<ReadonlyMap<string, SaveState>>(new Map());

const ready = computed(() => (shownState.value?.state === 'ready' ? shownState.value : null));
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
  notify(result.error === 'quota' ? 'full' : 'failed');
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
    const state = tabState.value;
    if (state?.state === 'quiet' || state?.state === 'ready') void readClippings();
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
  if (tabState.value?.url === state.url) mark(claimId, saved ? null : 'failed');
}

export function unsave(claimId: string): Promise<void> {
  const id = clippingOfClaim.value.get(claimId);
  return id === undefined ? Promise.resolve() : remove(id);
}

export async function remove(id: string): Promise<void> {
  const answer = await request(ask('deleteClippings', { ids: [id] }, PATIENT));
  if (!answer) return;
  const { deleted } = answer;
  notify('deleted', deleted.length > 0 ? () => void restore(deleted) : undefined);
  await readClippings();
}

async function restore(deleted: Clipping[]): Promise<void> {
  const answer = await request(ask('restoreClippings', { clippings: deleted }, PATIENT));
  if (!answer) return;
  notify('restored');
  await readClippings();
}
