// What lib/platform asks of the browser, with stand-ins for the calls that the fake browser does not have.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../lib/messaging/protocol';
import type { Anchor, Claim } from '../../../lib/model';
import { badgeText } from '../../../lib/platform/badge';
import { dropJump, openAt, takeJump } from '../../../lib/platform/jumps';
import { ContentScriptContext } from '../../../lib/platform/lifetime';
import {
  allowedSites,
  coversHost,
  registerAllowedSites,
  sitePattern,
  startInTab,
} from '../../../lib/platform/page-access';
import { lastWrite, readTabState, removeTabState, watchTabState, writeTabState } from '../../../lib/platform/tab-state';
import { dropSaves, hasSaved, rememberSave } from '../../../lib/platform/undo';

const QUIET: TabState = { state: 'quiet', reason: 'noArticle', url: 'https://www.news.de/' };
const ready = (confidences: number[]): TabState => ({
  state: 'ready',
  url: 'https://www.news.de/a',
  article: { url: '', title: '', authors: [], agencies: [], language: 'de', blocks: [] },
  analysis: {
    language: 'de',
    actors: [],
    claims: confidences.map((confidence) => ({ confidence }) as Claim),
    truncated: false,
    duration: 1,
  },
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('tab state', () => {
  it('is kept, watched and removed', async () => {
    const seen = vi.fn();
    const end = new AbortController();
    watchTabState(seen, end.signal);
    await writeTabState(5, QUIET);
    expect(await readTabState(5)).toEqual(QUIET);
    expect(seen).toHaveBeenLastCalledWith(5, QUIET);
    await removeTabState(5);
    expect(await readTabState(5)).toBeUndefined();
    end.abort();
    const calls = seen.mock.calls.length;
    await writeTabState(5, QUIET);
    expect(seen).toHaveBeenCalledTimes(calls);
  });

  it('numbers its writes, so that a late clean-up sees that it is late', async () => {
    await writeTabState(5, QUIET);
    const before = lastWrite(5);
    await writeTabState(6, QUIET);
    expect(lastWrite(5)).toBe(before);
    await writeTabState(5, QUIET);
    expect(lastWrite(5)).toBeGreaterThan(before);
  });

  it('makes room when the storage is full', async () => {
    await writeTabState(1, QUIET);
    await browser.storage.session.set({ 'jump:9': 'stays' });
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    await writeTabState(2, QUIET);
    expect(await readTabState(2)).toEqual(QUIET);
    expect(await readTabState(1)).toBeUndefined();
    expect(await browser.storage.session.get('jump:9')).toEqual({ 'jump:9': 'stays' });
  });
});

describe('badge', () => {
  it('counts the claims that are shown', () => {
    expect(badgeText(undefined)).toBe('');
    expect(badgeText(QUIET)).toBe('');
    expect(badgeText(ready([]))).toBe('0');
    expect(badgeText(ready([0.9, 0.4, 0.1]))).toBe('2');
    expect(badgeText(ready(Array.from({ length: 1_200 }, () => 0.9)))).toBe('999+');
  });
});

describe('jumps', () => {
  const anchors = [{ exact: 'ja' }] as Anchor[];

  it('wait for the tab that was opened for them, and are taken once', async () => {
    await openAt('https://www.news.de/a', anchors);
    const tabs = await browser.tabs.query({});
    const tab = tabs.find(({ url }) => url === 'https://www.news.de/a')!;
    expect(await takeJump(tab.id!)).toEqual({ anchors });
    expect(await takeJump(tab.id!)).toBeNull();
  });

  it('are forgotten when nobody came', async () => {
    await openAt('https://www.news.de/a', anchors);
    const [tab] = (await browser.tabs.query({})).filter(({ url }) => url === 'https://www.news.de/a');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    expect(await takeJump(tab!.id!)).toBeNull();
    await dropJump(tab!.id!);
  });
});

describe('undo', () => {
  it('knows what a tab saved, and no other tab', async () => {
    await rememberSave(1, 'a');
    await rememberSave(1, 'b');
    expect(await hasSaved(1, 'a')).toBe(true);
    expect(await hasSaved(2, 'a')).toBe(false);
    await dropSaves(1);
    expect(await hasSaved(1, 'a')).toBe(false);
  });

  it('keeps the last fifty', async () => {
    for (let index = 0; index < 60; index++) await rememberSave(1, `id${index}`);
    expect(await hasSaved(1, 'id5')).toBe(false);
    expect(await hasSaved(1, 'id59')).toBe(true);
  });
});

describe('access to pages', () => {
  interface Script {
    id: string;
    matches: string[];
  }
  let registered: Script[] = [];
  let origins: string[] = [];
  const inject = vi.fn(async () => []);
  beforeEach(() => {
    registered = [];
    origins = [];
    inject.mockReset().mockResolvedValue([]);
    Object.assign(browser, {
      permissions: { getAll: async () => ({ origins, permissions: [] }) },
      scripting: {
        insertCSS: inject,
        executeScript: inject,
        getRegisteredContentScripts: async () => registered,
        registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
        updateContentScripts: async (scripts: Script[]) => {
          registered = scripts;
        },
        unregisterContentScripts: async () => {
          registered = [];
        },
      },
    });
    browser.runtime.getManifest = () => ({ content_scripts: [{ matches: ['*://*.news.de/*'] }] }) as never;
  });

  it('knows which hosts a pattern reaches', () => {
    const reached = (host: string) =>
      ['*://*.news.example/*', 'https://www.lokales.example/*', '*://*/*', '<all_urls>'].map((it) =>
        coversHost(it, host),
      );
    expect(reached('news.example')).toEqual([true, false, true, true]);
    expect(reached('www.news.example')).toEqual([true, false, true, true]);
    expect(reached('fakenews.example')).toEqual([false, false, true, true]);
    expect(reached('www.lokales.example')).toEqual([false, true, true, true]);
  });

  it('asks for one host only', () => {
    expect(sitePattern('https://www.lokales.example:8080/a?b#c')).toBe('*://www.lokales.example/*');
    for (const odd of ['', 'about:blank', 'file:///etc/hosts', 'chrome://settings', 'javascript:1', 'https://']) {
      expect(sitePattern(odd)).toBeNull();
    }
  });

  it('registers the script for allowed sites and follows changes', async () => {
    origins = ['*://*.news.de/*', '*://b.example/*', '*://a.example/*'];
    expect(await allowedSites()).toEqual(['*://a.example/*', '*://b.example/*']);
    await registerAllowedSites();
    expect(registered).toMatchObject([{ matches: ['*://a.example/*', '*://b.example/*'], runAt: 'document_idle' }]);
    origins = ['*://a.example/*'];
    await registerAllowedSites();
    expect(registered).toMatchObject([{ matches: ['*://a.example/*'] }]);
    origins = [];
    await registerAllowedSites();
    expect(registered).toEqual([]);
  });

  it('starts the script once, also when two ask at once', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    expect(await Promise.all([startInTab(3), startInTab(3)])).toEqual(['started', 'started']);
    // One style sheet and one script.
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('leaves a script alone that is alive', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ value: { alive: true, url: '' } } as never);
    expect(await startInTab(3)).toBe('running');
    expect(inject).not.toHaveBeenCalled();
  });

  it('tells a missing permission from a page that is closed to extensions', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    inject.mockRejectedValue(
      new Error('Cannot access contents of the page. Extension manifest must request permission'),
    );
    expect(await startInTab(3)).toBe('noPermission');
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await startInTab(4)).toBe('restricted');
  });
});

describe('lifetime', () => {
  it('ends with the next script in the same document, without a word to the page', () => {
    const heard = vi.fn();
    const target = new EventTarget();
    vi.stubGlobal('postMessage', heard);
    vi.stubGlobal('document', target);
    const first = new ContentScriptContext();
    const second = new ContentScriptContext();
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
    second.abort();
    expect(second.signal.aborted).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
