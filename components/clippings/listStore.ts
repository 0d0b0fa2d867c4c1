// State of the list: what is asked for, what is loaded, what is known of the rest.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clipping } from '../../lib/model';
import type { ClippingCounts, Failure } from '../../lib/view/clippingsView';
import { type Pages, refreshed, withInserted, without, withReplaced } from './pages';
import { type ClippingsApi, type ListFilter, NO_FILTER } from './types';

/** Clippings a page. */
const PAGE = 50;
/** Clippings that are fetched again at once when something has changed elsewhere; the largest answer there is. */
const REFRESH = 500;

/** Milliseconds within which changes elsewhere are taken together. */
const MOMENT = 150;

export interface ListStore {
  filter: Signal<ListFilter>;
  isFiltered: ReadonlySignal<boolean>;
  pages: ReadonlySignal<Pages>;
  loaded: ReadonlySignal<number>;
  more: ReadonlySignal<boolean>;
  /** loading: nothing is known yet; ready; or why there is nothing. */
  status: ReadonlySignal<'loading' | 'ready' | Failure>;
  counts: ReadonlySignal<ClippingCounts>;
  usage: ReadonlySignal<number | null>;
  setFilter(change: Partial<ListFilter>): void;
  /** From the start. */
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** Fetches again what may have changed elsewhere, without moving what is on the screen. */
  refresh(): Promise<void>;
  /** The same, once for all that changes within a moment: an import in another tab tells of every step. */
  refreshSoon(): void;
  drop(ids: ReadonlySet<string>): void;
  insert(clippings: readonly Clipping[]): void;
  replace(clipping: Clipping): void;
  /** Ids of all that match the filter, loaded or not. */
  allIds(): Promise<string[]>;
}

const NOTHING: ClippingCounts = { total: 0, tags: [], actors: [], kinds: [] };

export function createListStore(api: ClippingsApi): ListStore {
  const filter = signal<ListFilter>(NO_FILTER);
  const pages = signal<Pages>([]);
  const more = signal(false);
  const status = signal<'loading' | 'ready' | Failure>('loading');
  const counts = signal(NOTHING);
  const usage = signal<number | null>(null);
  const loaded = computed(() => pages.value.reduce((sum, page) => sum + page.length, 0));
  const isFiltered = computed(() => {
    const { query, tag, actor, kind } = filter.value;
    return query.trim() !== '' || tag !== null || actor !== null || kind !== null;
  });
  // An answer counts only if nothing newer was asked since.
  let asked = 0;
  let loadingMore = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  async function count(): Promise<() => void> {
    const [counted, used] = await Promise.all([api.counts(), api.usage()]);
    return () => {
      if ('ok' in counted) counts.value = counted.ok;
      usage.value = used;
    };
  }

  async function load(): Promise<void> {
    const turn = ++asked;
    // Together, so that the page does not come in two steps.
    const [answer, showCounts] = await Promise.all([api.list({ limit: PAGE, ...request(filter.value) }), count()]);
    if (turn !== asked) return;
    batch(() => {
      showCounts();
      status.value = 'ok' in answer ? 'ready' : answer;
      pages.value = 'ok' in answer && answer.ok.clippings.length > 0 ? [answer.ok.clippings] : [];
      more.value = 'ok' in answer && answer.ok.more;
    });
  }

  async function loadMore(): Promise<void> {
    const last = pages.value.at(-1)?.at(-1);
    if (!more.value || loadingMore || !last) return;
    loadingMore = true;
    const turn = asked;
    const answer = await api.list({ limit: PAGE, before: last.savedAt, beforeId: last.id, ...request(filter.value) });
    loadingMore = false;
    if (turn !== asked) return;
    batch(() => {
      if (!('ok' in answer)) {
        status.value = answer;
        return;
      }
      status.value = 'ready';
      if (answer.ok.clippings.length > 0) pages.value = [...pages.value, answer.ok.clippings];
      more.value = answer.ok.more;
    });
  }

  async function refresh(): Promise<void> {
    if (status.value !== 'ready') return load();
    const turn = ++asked;
    const limit = Math.min(REFRESH, Math.max(PAGE, loaded.value));
    const [answer, showCounts] = await Promise.all([api.list({ limit, ...request(filter.value) }), count()]);
    if (turn !== asked || !('ok' in answer)) return;
    const beyond = loaded.value > limit;
    batch(() => {
      showCounts();
      pages.value = refreshed(pages.value, answer.ok.clippings, beyond && answer.ok.more, PAGE);
      if (!beyond) more.value = answer.ok.more;
    });
  }

  async function allIds(): Promise<string[]> {
    const ids: string[] = [];
    let last: Clipping | undefined;
    for (;;) {
      const from = last ? { before: last.savedAt, beforeId: last.id } : {};
      const answer = await api.list({ limit: REFRESH, ...from, ...request(filter.value) });
      if (!('ok' in answer)) return ids;
      ids.push(...answer.ok.clippings.map(({ id }) => id));
      last = answer.ok.clippings.at(-1);
      if (!answer.ok.more || !last) return ids;
    }
  }

  return {
    filter,
    isFiltered,
    pages,
    loaded,
    more,
    status,
    counts,
    usage,
    setFilter(change) {
      filter.value = { ...filter.value, ...change };
      void load();
    },
    load,
    loadMore,
    refresh,
    refreshSoon() {
      clearTimeout(soon);
      soon = setTimeout(() => void refresh(), MOMENT);
    },
    drop: (ids) => {
      pages.value = without(pages.value, ids);
    },
    insert: (clippings) => {
      pages.value = withInserted(pages.value, clippings, more.value);
    },
    replace: (clipping) => {
      pages.value = withReplaced(pages.value, clipping);
    },
    allIds,
  };
}

function request({ query, tag, actor, kind }: ListFilter) {
  return {
    ...(query.trim() ? { query } : {}),
    ...(tag === null ? {} : { tag }),
    ...(actor === null ? {} : { actor }),
    ...(kind === null ? {} : { kind }),
  };
}
