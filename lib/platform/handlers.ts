// What the background answers to each message. Everything it needs comes in, so that tests can use fakes.
import { askPage } from '../messaging/client';
import type { Result, TabState, ToBackground } from '../messaging/protocol';
import type { Handlers, Sender } from '../messaging/server';
import type { Clipping } from '../model';
import { analyseTab, type TabStates } from './analyse-tab';
import type { ArticleAnalyser } from './analysis';
import type { Started } from './page-access';

type Answers<K extends keyof ToBackground> = Promise<ReturnType<ToBackground[K]>>;
type Asked<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

/** lib/clippings, as far as messages need it. */
export interface ClippingStore {
  saveClipping(clipping: Clipping): Answers<'saveClipping'>;
  deleteClippings(ids: string[]): Answers<'deleteClippings'>;
  restoreClippings(clippings: Clipping[]): Answers<'restoreClippings'>;
  updateClipping(id: string, change: { note?: string; tags?: string[] }): Answers<'updateClipping'>;
  listClippings(request: Asked<'listClippings'>): Answers<'listClippings'>;
  clippingCounts(): Answers<'clippingCounts'>;
  clippingsOf(url: string): Answers<'clippingsOf'>;
  clippingById(id: string): Promise<Result<Clipping | null>>;
}

export interface BackgroundParts {
  clippings: ClippingStore;
  states: TabStates;
  analyser: () => Promise<ArticleAnalyser>;
  /** Starts the content script in a tab where that is allowed. */
  start: (tabId: number) => Promise<Started>;
  /** Address of a tab, as far as the browser tells it. */
  urlOf: (tabId: number) => Promise<string | undefined>;
  openPanel: (tabId: number) => Promise<boolean>;
  /** Shows a claim in the panel, which may still be loading. */
  showClaim: (claimId: string, url: string) => Promise<void>;
  openAt: (url: string, anchors: Clipping['anchors']) => Promise<void>;
  /** What a tab's page has saved and may take back. */
  undo: { remember(tabId: number, id: string): Promise<void>; knows(tabId: number, id: string): Promise<boolean> };
  takeJump: (tabId: number) => Promise<{ anchors: Clipping['anchors'] } | null>;
}

/** What content scripts may ask for; all else is for the extension's own pages. */
const FOR_PAGES: readonly string[] = ['analyse', 'quiet', 'saveClipping', 'unsave', 'openPanel', 'pendingJump'];

export function accept(name: string, body: unknown, sender: Sender): boolean {
  return typeof body === 'object' && body !== null && (sender.trusted || FOR_PAGES.includes(name));
}

export function handlers(parts: BackgroundParts): Handlers<ToBackground> {
  const { clippings, states } = parts;
  return {
    analyse: (request, sender) => analyseTab(request, sender.tabId, states, parts.analyser),

    async quiet({ url, reason }, sender) {
      if (sender.tabId !== undefined) await states.write(sender.tabId, withOrigin({ state: 'quiet', reason, url }));
      return null;
    },

    async tabState({ tabId }) {
      return (await states.read(tabId)) ?? startAndSee(tabId, parts);
    },

    async saveClipping({ clipping }, sender) {
      const result = await clippings.saveClipping(clipping);
      if ('ok' in result && !sender.trusted && sender.tabId !== undefined)
        await parts.undo.remember(sender.tabId, result.ok.id);
      return result;
    },
    async unsave({ id }, sender) {
      // A page may take back only what it has just saved, and learns nothing of what was there.
      if (sender.tabId === undefined || !(await parts.undo.knows(sender.tabId, id))) return { error: 'invalid' };
      const result = await clippings.deleteClippings([id]);
      return 'ok' in result ? { ok: null } : result;
    },
    deleteClippings: ({ ids }) => clippings.deleteClippings(ids),
    restoreClippings: (request) => clippings.restoreClippings(request.clippings),
    updateClipping: ({ id, ...change }) => clippings.updateClipping(id, change),
    listClippings: (request) => clippings.listClippings(request),
    clippingCounts: () => clippings.clippingCounts(),
    clippingsOf: ({ url }) => clippings.clippingsOf(url),

    async openSource({ id }) {
      const found = await clippings.clippingById(id);
      if (!('ok' in found)) return found;
      if (found.ok === null || !/^https?:/.test(found.ok.url)) return { error: 'invalid', detail: 'no address' };
      await parts.openAt(found.ok.url, found.ok.anchors);
      return { ok: null };
    },

    async openPanel({ claimId }, sender) {
      const { tabId } = sender;
      // Nothing may be awaited before the panel opens: the reader's gesture would be spent.
      if (tabId === undefined) return null;
      // Firefox refuses to open it by a message; one that is open already shows the claim all the same.
      await parts.openPanel(tabId);
      const url = (await states.read(tabId))?.url;
      if (claimId !== undefined && url !== undefined) await parts.showClaim(claimId, url);
      return null;
    },

    async startPage({ tabId, force }) {
      const started = await parts.start(tabId);
      if (started === 'running' || (started === 'started' && force)) await askPage(tabId, 'reanalyse', { force });
      return {
        started: started === 'running' || started === 'started',
        permission: started !== 'noPermission',
      };
    },

    async pendingJump(_, sender) {
      return sender.tabId === undefined ? null : parts.takeJump(sender.tabId);
    },
  };
}

/**
 * Nothing is known of the tab: it was open before Laut was installed, its state gave way, or it is no listed site.
 * The action's click has allowed this one tab (activeTab), so the script is started; it reports within moments.
 */
async function startAndSee(tabId: number, parts: BackgroundParts): Promise<TabState> {
  const url = (await parts.urlOf(tabId)) ?? '';
  const started = await parts.start(tabId);
  if (started === 'running') {
    await askPage(tabId, 'reanalyse', { force: false }).catch(() => null);
  } else if (started === 'noPermission' || started === 'restricted') {
    return withOrigin({ state: 'quiet', reason: started, url });
  }
  const state = await firstState(tabId, parts.states);
  return state ?? withOrigin({ state: 'quiet', reason: 'noArticle', url });
}

/** Waits up to 3 s for the page's first word; a page that needs longer reports later by storage.session. */
async function firstState(tabId: number, states: TabStates): Promise<TabState | undefined> {
  for (let waited = 0; waited < 3_000; waited += 50) {
    const state = await states.read(tabId);
    if (state) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

function withOrigin(state: Extract<TabState, { state: 'quiet' }>): TabState {
  return URL.canParse(state.url) ? { ...state, origin: new URL(state.url).origin } : state;
}
