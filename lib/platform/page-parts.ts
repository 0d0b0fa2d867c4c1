// Connects the page's side (lib/page) with the browser: messages to the background, settings, requests from the panel.

import { ask, tellPanel } from '../messaging/client';
import { ContextInvalid } from '../messaging/errors';
import type { ToPage } from '../messaging/protocol';
import { serve } from '../messaging/server';
import type { Page } from '../page/page';
import type { Background, PageParts } from '../page/parts';
import { withinLimits } from './analysis';
import { onSettings, readSettings } from './settings';

/** A worker that was killed midway is asked again, with pauses of 0.15, 0.6 and 1.35 s. */
const TRIES = 4;

/**
 * The parts that need the browser. `end` is called once when the extension turns out to be gone: updated, reloaded or
 * removed while the page stayed open.
 */
export function browserParts(
  signal: AbortSignal,
  end: () => void,
): Pick<PageParts, 'settings' | 'onSettings' | 'background'> {
  const calm = async <T>(work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (error instanceof ContextInvalid) end();
      throw error;
    }
  };
  const background: Background = {
    // What is beyond the limits is not sent: writing out a message of a million characters took 34 ms of the page's time.
    analyse: (article, stop) =>
      calm(() => ask('analyse', withinLimits(article), { tries: TRIES, signal: AbortSignal.any([signal, stop]) })),
    quiet: (url, reason) => calm(() => ask('quiet', { url, reason }, { tries: TRIES, signal })),
    // One id stores one clipping, so asking again is safe.
    save: (clipping) => calm(() => ask('saveClipping', { clipping }, { tries: TRIES, timeout: 10_000, signal })),
    unsave: (id) => calm(() => ask('unsave', { id }, { tries: TRIES, timeout: 10_000, signal })),
    openPanel: (claimId) => calm(() => ask('openPanel', { claimId }, { timeout: 5_000, signal })),
    pendingJump: (url) => calm(() => ask('pendingJump', { url }, { tries: TRIES, timeout: 5_000, signal })),
    pointed: (claimId, url) => tellPanel('pointed', { claimId, url }),
  };
  return {
    settings: () => calm(readSettingsHere),
    onSettings,
    background,
  };
}

/** In an invalid context `browser.storage` is missing, which is no error of ours. */
async function readSettingsHere() {
  try {
    return await readSettings();
  } catch (error) {
    throw new ContextInvalid(error instanceof Error ? error.message : String(error));
  }
}

/** Answers what panel and background ask of the page. */
export function servePage(page: Page, window: Window, signal: AbortSignal): void {
  serve<ToPage>(
    'page',
    {
      light({ spans }) {
        page.light(spans);
        return null;
      },
      scrollTo: ({ spans }) => ({ found: page.scrollTo(spans) }),
      selection: () => page.selection(),
      current: () => page.current(),
      async reanalyse({ force }) {
        await page.reanalyse(force);
        return null;
      },
      present: () => ({ alive: true, url: window.location.href }),
      step: ({ by }) => ({ claimId: page.step(by) }),
      toggleMarks: () => ({ shown: page.toggleMarks() }),
    },
    { signal },
  );
}
