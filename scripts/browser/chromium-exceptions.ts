// Uncaught exceptions of the extension in Chromium: in tabs (content scripts are part of them), in its pages, in its worker.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { isWorker } from './chromium-worker.ts';

export interface Exceptions {
  seen: string[];
  /** Lets go of the worker, so that it can end; a new one is watched again. */
  releaseWorker(): Promise<void>;
}

export function watchExceptions(browser: Browser): Exceptions {
  const seen: string[] = [];
  const workers = new Set<CDPSession>();

  const watch = async (target: Target) => {
    if (!['page', 'service_worker', 'other'].includes(target.type())) return;
    try {
      const session = await target.createCDPSession();
      if (isWorker(target)) workers.add(session);
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        const { exception, text, url, stackTrace } = exceptionDetails;
        const places = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
        if (!places.some((place) => place?.startsWith('chrome-extension://'))) return;
        seen.push(`${target.url()}: ${exception?.description ?? text}`);
      });
      // Reports what was thrown before, too.
      await session.send('Runtime.enable');
    } catch {
      // The target is gone already.
    }
  };

  for (const target of browser.targets()) void watch(target);
  browser.on('targetcreated', (target) => void watch(target));
  return {
    seen,
    async releaseWorker() {
      await Promise.all([...workers].map((session) => session.detach().catch(() => {})));
      workers.clear();
    },
  };
}
