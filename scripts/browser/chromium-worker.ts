// The service worker in Chromium. An attached session keeps a worker from ever ending, so sessions are short here.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { until } from './wait.ts';

export const isWorker = (target: Target) => target.type() === 'service_worker';

/** Extension APIs inside the worker; events of Chromium can be dispatched by hand there. */
export interface WorkerScope {
  chrome: {
    action: { getBadgeText(details: { tabId?: number }): Promise<string> };
    tabs: { query(query: object): Promise<{ id?: number }[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
    commands: { onCommand: { dispatch(name: string, tab: object): void } };
  };
}

/** Opens a page of the extension for the time of `work`. */
async function withPage<T>(browser: Browser, id: string, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${id}/options.html`);
    return await work(await page.createCDPSession());
  } finally {
    await page.close();
  }
}

/** Starts a sleeping worker, as any message does. */
const wake = (browser: Browser, id: string): Promise<Target> =>
  withPage(browser, id, async (session) => {
    await session.send('Runtime.evaluate', { expression: 'void chrome.runtime.sendMessage({}).catch(() => {})' });
    return browser.waitForTarget(isWorker, { timeout: 10_000 });
  });

export async function inWorker<T, A extends unknown[]>(
  browser: Browser,
  id: string,
  work: (scope: WorkerScope, ...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  const target = browser.targets().find(isWorker) ?? (await wake(browser, id));
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${work})(globalThis, ...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/** Stops the worker; the next event starts it anew. No session may be attached to it. */
export const stopWorker = (browser: Browser, id: string): Promise<void> =>
  withPage(browser, id, async (session) => {
    // It may be started again at once, by whoever waits for its answer.
    let stopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      stopped ||= versions.some((version) => version.scriptURL.includes(id) && version.runningStatus === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the worker to stop', () => stopped);
  });
