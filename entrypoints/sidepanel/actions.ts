// What the panel's buttons do.
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/types';
import { ask, askPage } from '../../lib/messaging/client';
import type { Span } from '../../lib/model';
import { requestSite } from '../../lib/platform/page-access';
import { changeSettings } from '../../lib/platform/settings';
import { withSite } from '../../lib/settings';
import { correct } from './corrections';
import { dismissNotice, notify, undo } from './notice';
import { remove, save, unsave } from './saved';
import { refresh, tabId, tabState } from './tab';

export const pageUrl = (): string => {
  const state = tabState.value;
  return state === null ? '' : state.state === 'quiet' ? (state.origin ?? state.url) : state.article.url;
};

/** One request at a time: while the pointer crosses a list, only the last passage counts. */
let wanted: Span[] | null | undefined;
let lighting = false;

async function light(spans: Span[] | null): Promise<void> {
  wanted = spans;
  if (lighting) return;
  lighting = true;
  while (wanted !== undefined) {
    const next: Span[] | null = wanted;
    wanted = undefined;
    const id = tabId.value;
    // A page without our script lights nothing, which is no error.
    if (id !== null) await askPage(id, 'light', { spans: next }).catch(() => {});
  }
  lighting = false;
}

async function scrollTo(spans: Span[]): Promise<boolean> {
  const id = tabId.value;
  const answer = id === null ? null : await askPage(id, 'scrollTo', { spans }).catch(() => null);
  if (!answer?.found) notify('notFound');
  return answer?.found ?? false;
}

export const actions: PanelActions = {
  light,
  scrollTo,
  save,
  unsave,
  deleteClipping: remove,
  async showClipping(clipping) {
    const spans = clipping.anchors.map(({ block, begin, end }) => ({ block, begin, end }));
    const blocks = tabState.value?.state === 'ready' ? tabState.value.article.blocks : [];
    const unchanged = clipping.anchors.every(({ block, begin, end, exact }) => {
      return blocks[block]?.text.slice(begin, end) === exact;
    });
    if (spans.length > 0 && unchanged) return scrollTo(spans);
    // The article changed: the background finds the words again, as from the clippings page.
    const answer = await ask('openSource', { id: clipping.id }).catch(() => null);
    if (answer && 'ok' in answer) return true;
    notify('notFound');
    return false;
  },
  undo,
  dismissNotice,
  correct,
  async analyse(force) {
    const id = tabId.value;
    if (id === null) return false;
    const answer = await ask('startPage', { tabId: id, force }, { tries: 2 }).catch(() => null);
    if (answer?.started) await refresh();
    return answer?.started ?? false;
  },
  async allowSite() {
    const granted = await requestSite(pageUrl()).catch(() => false);
    if (granted && tabId.value !== null) {
      await ask('startPage', { tabId: tabId.value, force: false }, { tries: 2 }).catch(() => null);
      await refresh();
    }
    return granted;
  },
  async switchOn() {
    await changeSettings((settings) => ({ ...settings, enabled: true }));
    await refresh();
  },
  async switchOnSite() {
    await changeSettings((settings) => withSite(settings, pageUrl(), true));
    await refresh();
  },
  openClippings() {
    void browser.tabs.create({ url: browser.runtime.getURL('/clippings.html' as never) });
  },
  openOptions() {
    void browser.runtime.openOptionsPage();
  },
};
