// Where the settings are kept: storage.local, never storage.sync, which would send the list of sites to a server.
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../settings';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Changes run one after another, so that two switches in quick succession do not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes the settings; resolves with what is stored then. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = change(await readSettings());
    await writeSettings(settings);
    return settings;
  });
  queue = next.catch(() => {});
  return next;
}

/** Calls back whenever any context changed the settings. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The context is gone, and the listener with it.
    }
  });
}
