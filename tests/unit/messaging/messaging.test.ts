import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askPage, tellPanel } from '../../../lib/messaging/client';
import { envelope, isEnvelopeFor } from '../../../lib/messaging/envelope';
import { ContextInvalid, messagingError, RemoteError, Unreachable } from '../../../lib/messaging/errors';
import type { ToPage } from '../../../lib/messaging/protocol';
import { type Handlers, serve } from '../../../lib/messaging/server';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** The listeners that `serve` registered, as the browser would call them. */
let listeners: Listener[] = [];
const own = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const pageSender = { id: own.id, url: 'https://www.news.de/a', tab: { id: 7 } };

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((it) => void listeners.push(it as never));
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((it) => {
    listeners = listeners.filter((other) => other !== (it as never));
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${own.id}${path}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const sends = (answer: (message: unknown) => unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => answer(message)) as never);

describe('ask', () => {
  it('sends an envelope and unwraps the answer', async () => {
    const send = sends(() => ({ value: { state: 'quiet', reason: 'off', url: '' } }));
    expect(await ask('tabState', { tabId: 3 })).toEqual({ state: 'quiet', reason: 'off', url: '' });
    expect(send).toHaveBeenCalledExactlyOnceWith(envelope('background', 'tabState', { tabId: 3 }));
  });

  it('asks again when the worker died midway, as often as it was told', async () => {
    vi.useFakeTimers();
    const dying = vi.fn().mockRejectedValue(new Error('The message port closed before a response was received.'));
    dying.mockRejectedValueOnce(new Error('A listener indicated an asynchronous response'));
    const send = sends(dying);
    const asked = expect(ask('tabState', { tabId: 3 }, { tries: 3 })).rejects.toBeInstanceOf(Unreachable);
    await vi.runAllTimersAsync();
    await asked;
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gets its answer from the second worker', async () => {
    const answers: unknown[] = [undefined, { value: null }];
    sends(() => answers.shift());
    expect(await ask('quiet', { url: '', reason: 'off' }, { tries: 2 })).toBeNull();
  });

  it('gives up in time', async () => {
    vi.useFakeTimers();
    sends(() => new Promise(() => {}));
    const asked = expect(ask('tabState', { tabId: 3 }, { timeout: 500 })).rejects.toThrow('500 ms');
    await vi.advanceTimersByTimeAsync(501);
    await asked;
  });

  it('stops with its signal, without another try', async () => {
    const end = new AbortController();
    const send = sends(() => new Promise(() => {}));
    const asked = ask('tabState', { tabId: 3 }, { tries: 9, signal: end.signal });
    end.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not repeat what the handler refused', async () => {
    const send = sends(() => ({ thrown: 'refused: tabState' }));
    await expect(ask('tabState', { tabId: 3 }, { tries: 5 })).rejects.toBeInstanceOf(RemoteError);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('knows a context that is gone, and never tries there again', async () => {
    const send = sends(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(ask('tabState', { tabId: 3 }, { tries: 5 })).rejects.toBeInstanceOf(ContextInvalid);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('other ways', () => {
  it('askPage asks the top frame of the tab', async () => {
    const send = vi.fn(async () => ({ value: { found: true } }));
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
    expect(await askPage(4, 'scrollTo', { spans: [] })).toEqual({ found: true });
    expect(send).toHaveBeenCalledWith(4, envelope('page', 'scrollTo', { spans: [] }), { frameId: 0 });
  });

  it('tellPanel needs nobody to listen', async () => {
    sends(() => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    tellPanel('pointed', { claimId: null, url: '' });
    await Promise.resolve();
  });

  it('sorts what browsers reject with', () => {
    expect(messagingError(new Error('Extension context invalidated.'))).toBeInstanceOf(ContextInvalid);
    expect(messagingError(new TypeError("can't access dead object"))).toBeInstanceOf(ContextInvalid);
    expect(messagingError(new TypeError("Cannot read properties of undefined (reading 'sendMessage')"))).toBeInstanceOf(
      ContextInvalid,
    );
    expect(messagingError(new Error('Could not establish connection.'))).toBeInstanceOf(Unreachable);
    expect(messagingError('odd')).toBeInstanceOf(Unreachable);
  });
});

describe('serve', () => {
  const page = (more: Partial<Handlers<ToPage>> = {}): Handlers<ToPage> => ({
    light: () => null,
    scrollTo: () => ({ found: true }),
    selection: () => null,
    current: () => null,
    reanalyse: () => null,
    present: () => ({ alive: true, url: '' }),
    step: () => ({ claimId: null }),
    toggleMarks: () => ({ shown: true }),
    ...more,
  });
  const deliver = (message: unknown, sender: object = own) => listeners[0]!(message, sender);

  it('answers what is meant for it with a native promise, and leaves the rest to others', async () => {
    serve('page', page());
    const answer = deliver(envelope('page', 'present', {}));
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toEqual({ value: { alive: true, url: '' } });
    for (const foreign of [null, 'hello', {}, { laut: 'page' }, envelope('background', 'present', {})]) {
      expect(deliver(foreign)).toBeUndefined();
    }
    expect(deliver(envelope('page', 'constructor', {}))).toBeUndefined();
    expect(deliver(envelope('page', 'present', {}), { ...own, id: 'another-extension' })).toBeUndefined();
  });

  it('resolves thenables that are no promises, as Dexie makes them', async () => {
    // biome-ignore lint/suspicious/noThenProperty: a thenable is what the test is about
    const thenable = { then: (resolve: (value: object) => void) => resolve({ found: false }) };
    serve('page', page({ scrollTo: () => thenable as never }));
    expect(await deliver(envelope('page', 'scrollTo', { spans: [] }))).toEqual({ value: { found: false } });
  });

  it('turns exceptions into values', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    serve('page', page({ light: () => Promise.reject(new RangeError('no')) }));
    expect(await deliver(envelope('page', 'light', { spans: null }))).toEqual({ thrown: 'RangeError: no' });
  });

  it('tells the handler who asks, and refuses what is not accepted', async () => {
    const seen: unknown[] = [];
    const handlers = page({
      present: (_, sender) => {
        seen.push(sender);
        return { alive: true, url: '' };
      },
    });
    serve('page', handlers, { accept: (name) => name !== 'light' });
    await deliver(envelope('page', 'present', {}));
    await deliver(envelope('page', 'present', {}), pageSender);
    expect(seen).toEqual([
      { trusted: true, url: own.url },
      { trusted: false, url: pageSender.url, tabId: 7 },
    ]);
    expect(await deliver(envelope('page', 'light', {}))).toEqual({ thrown: 'refused: light' });
  });

  it('ends with its signal', () => {
    const end = new AbortController();
    serve('page', page(), { signal: end.signal });
    end.abort();
    expect(listeners).toEqual([]);
  });

  it('knows its own envelopes', () => {
    expect(isEnvelopeFor(envelope('panel', 'pointed', {}), 'panel')).toBe(true);
    expect(isEnvelopeFor({ laut: 'elsewhere', name: 'x' }, 'panel')).toBe(false);
  });
});
