import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, onSettings, readSettings } from '../../../lib/platform/settings';
import { DEFAULT_SETTINGS, withSite } from '../../../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings in storage', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep every change, also of two made at once', async () => {
    await Promise.all([
      changeSettings((it) => ({ ...it, actors: false })),
      changeSettings((it) => withSite(it, 'news.de', false)),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, actors: false, sitesOff: ['news.de'] });
  });

  it('tell listeners until they end', async () => {
    const listener = vi.fn();
    const end = new AbortController();
    onSettings(listener, end.signal);
    await changeSettings((it) => ({ ...it, enabled: false }));
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, enabled: false });
    end.abort();
    await changeSettings((it) => ({ ...it, enabled: true }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('reject when the browser does not store, and go on afterwards', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings((it) => ({ ...it, enabled: false }))).rejects.toThrow('full');
    set.mockRestore();
    expect((await changeSettings((it) => ({ ...it, cardDelay: 500 }))).cardDelay).toBe(500);
  });
});
