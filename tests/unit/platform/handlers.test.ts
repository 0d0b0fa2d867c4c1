import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../lib/messaging/protocol';
import type { Clipping } from '../../../lib/model';
import { accept, type BackgroundParts, handlers } from '../../../lib/platform/handlers';
import { bareSelection, saveCurrent } from '../../../lib/platform/save';

const page = { trusted: false, tabId: 7, url: 'https://www.news.de/a' };
const own = { trusted: true, url: 'chrome-extension://x/sidepanel.html' };
const clipping = { id: 'c1', url: 'https://www.news.de/a', anchors: [{ exact: 'ja' }] } as unknown as Clipping;

function setUp(more: Partial<BackgroundParts> = {}) {
  const states = new Map<number, TabState>();
  const saved = new Set<string>();
  const parts: BackgroundParts = {
    clippings: {
      saveClipping: vi.fn(async ({ id }) => ({ ok: { id } })),
      deleteClippings: vi.fn(async () => ({ ok: { deleted: [clipping] } })),
      restoreClippings: vi.fn(async () => ({ ok: { restored: 1 } })),
      updateClipping: vi.fn(async () => ({ ok: { clipping } })),
      listClippings: vi.fn(async () => ({ ok: { clippings: [clipping], more: false } })),
      clippingCounts: vi.fn(async () => ({ ok: { total: 1, tags: [], actors: [], kinds: [] } })),
      clippingsOf: vi.fn(async () => ({ ok: { clippings: [clipping] } })),
      clippingById: vi.fn(async (id) => ({ ok: id === 'c1' ? clipping : null })),
    },
    states: { read: async (id) => states.get(id), write: async (id, state) => void states.set(id, state) },
    analyser: async () => {
      throw new Error('not here');
    },
    start: vi.fn(async () => 'noPermission' as const),
    urlOf: async () => 'https://other.example/text',
    openPanel: vi.fn(async () => true),
    showClaim: vi.fn(async () => {}),
    openAt: vi.fn(async () => {}),
    takeJump: vi.fn(async () => null),
    undo: { remember: async (_, id) => void saved.add(id), knows: async (_, id) => saved.has(id) },
    ...more,
  };
  return { parts, states, serve: handlers(parts) };
}

beforeEach(() => fakeBrowser.reset());

describe('accept', () => {
  it('lets pages analyse, save and take back, and nothing else', () => {
    for (const name of ['analyse', 'quiet', 'saveClipping', 'unsave', 'openPanel', 'pendingJump']) {
      expect(accept(name, {}, page)).toBe(true);
    }
    for (const name of ['listClippings', 'deleteClippings', 'clippingsOf', 'tabState', 'startPage', 'openSource']) {
      expect(accept(name, {}, page)).toBe(false);
      expect(accept(name, {}, own)).toBe(true);
    }
    expect(accept('analyse', null, page)).toBe(false);
  });
});

describe('tabState', () => {
  it('is what the page reported', async () => {
    const { serve, states } = setUp();
    await serve.quiet({ url: 'https://www.news.de/', reason: 'noArticle' }, page);
    expect(states.get(7)).toEqual({
      state: 'quiet',
      reason: 'noArticle',
      url: 'https://www.news.de/',
      origin: 'https://www.news.de',
    });
    expect(await serve.tabState({ tabId: 7 }, own)).toEqual(states.get(7));
  });

  it('offers the permission where Laut may not run', async () => {
    const { serve } = setUp();
    expect(await serve.tabState({ tabId: 3 }, own)).toEqual({
      state: 'quiet',
      reason: 'noPermission',
      url: 'https://other.example/text',
      origin: 'https://other.example',
    });
  });

  it('says where no extension may ever run', async () => {
    const { serve } = setUp({ start: async () => 'restricted', urlOf: async () => undefined });
    expect(await serve.tabState({ tabId: 3 }, own)).toEqual({ state: 'quiet', reason: 'restricted', url: '' });
  });

  it('starts the script with the click that opened the panel, and waits for its first word', async () => {
    const { serve, states, parts } = setUp();
    parts.start = vi.fn(async () => {
      setTimeout(() => states.set(3, { state: 'quiet', reason: 'noText', url: 'u' }), 80);
      return 'started' as const;
    });
    expect(await handlers(parts).tabState({ tabId: 3 }, own)).toMatchObject({ reason: 'noText' });
    expect(serve).toBeDefined();
  });
});

describe('clippings', () => {
  it('a page takes back what it saved, and learns nothing of the rest', async () => {
    const { serve, parts } = setUp();
    expect(await serve.unsave({ id: 'c1' }, page)).toEqual({ error: 'invalid' });
    expect(parts.clippings.deleteClippings).not.toHaveBeenCalled();
    await serve.saveClipping({ clipping }, page);
    expect(await serve.unsave({ id: 'c1' }, page)).toEqual({ ok: null });
    expect(parts.clippings.deleteClippings).toHaveBeenCalledWith(['c1']);
  });

  it('opens the source of a clipping at its passage', async () => {
    const { serve, parts } = setUp();
    expect(await serve.openSource({ id: 'c1' }, own)).toEqual({ ok: null });
    expect(parts.openAt).toHaveBeenCalledWith(clipping.url, clipping.anchors);
    expect(await serve.openSource({ id: 'gone' }, own)).toMatchObject({ error: 'invalid' });
    parts.clippings.clippingById = async () => ({ ok: { ...clipping, url: 'javascript:alert(1)' } });
    expect(await serve.openSource({ id: 'c1' }, own)).toMatchObject({ error: 'invalid' });
    expect(parts.openAt).toHaveBeenCalledTimes(1);
  });

  it('saves a bare selection where no script of ours runs', () => {
    const saved = bareSelection({ text: ' Der Pegel steigt. ', url: 'https://other.example/', title: '' });
    expect(saved).toMatchObject({ quote: 'Der Pegel steigt.', title: 'https://other.example/', anchors: [] });
    expect(bareSelection({ text: ' \n', url: '', title: '' })).toBeNull();
  });
});

describe('the panel', () => {
  it('shows the claim that the card showed', async () => {
    const { serve, parts, states } = setUp();
    states.set(7, { state: 'quiet', reason: 'off', url: 'https://www.news.de/a' });
    await serve.openPanel({ claimId: 'c3' }, page);
    expect(parts.showClaim).toHaveBeenCalledWith('c3', 'https://www.news.de/a');
  });

  it('stays shut where the browser wants another gesture', async () => {
    const { serve, parts } = setUp({ openPanel: async () => false });
    expect(await serve.openPanel({ claimId: 'c3' }, page)).toBeNull();
    expect(parts.showClaim).not.toHaveBeenCalled();
  });

  it('shows the claim in a panel that is open already, where the browser opens none by a message', async () => {
    const { serve, parts, states } = setUp({ openPanel: async () => false });
    states.set(7, { state: 'quiet', reason: 'off', url: 'https://www.news.de/a' });
    await serve.openPanel({ claimId: 'c3' }, page);
    expect(parts.showClaim).toHaveBeenCalledWith('c3', 'https://www.news.de/a');
  });

  it('has a page looked at again by the script that runs there', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ value: null } as never);
    const { serve } = setUp({ start: async () => 'running' });
    expect(await serve.startPage({ tabId: 7, force: true }, own)).toEqual({ started: true, permission: true });
    expect(send.mock.calls[0]![1]).toMatchObject({ name: 'reanalyse', body: { force: true } });
    const refused = setUp();
    expect(await refused.serve.startPage({ tabId: 7, force: true }, own)).toEqual({
      started: false,
      permission: false,
    });
  });
});

describe('the shortcut that saves', () => {
  it('takes the selected words where no script of ours runs', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    const tab = await browser.tabs.create({ url: 'https://other.example/text' });
    const action = { getBadgeText: vi.fn(async () => ''), setBadgeText: vi.fn(async () => {}) };
    const executeScript = vi.fn(async () => [{ result: ' Der Pegel steigt. ' }]);
    Object.assign(browser, { action, scripting: { executeScript } });
    const save = vi.fn(async ({ id }: Clipping) => ({ ok: { id } }));
    expect(await saveCurrent(tab.id!, save)).toBe(true);
    expect(save.mock.calls[0]![0]).toMatchObject({ quote: 'Der Pegel steigt.', url: 'https://other.example/text' });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: tab.id, text: '✓' });
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await saveCurrent(tab.id!, save)).toBe(false);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
