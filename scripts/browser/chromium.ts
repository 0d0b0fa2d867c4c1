// Chromium with Laut in it.
import type { Page, Target } from 'puppeteer-core';
import { chromiumCard } from './chromium-card.ts';
import { watchExceptions } from './chromium-exceptions.ts';
import { inWorker, isWorker, type WorkerScope as Scope, stopWorker } from './chromium-worker.ts';
import { close, type LaunchOptions, launch } from './launch.ts';
import { emulateScheme, pageSurface } from './surface.ts';
import type { Laut } from './types.ts';
import { bringToFront, until } from './wait.ts';

type Options = Omit<LaunchOptions, 'name'>;

const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html') && !isWorker(target);

export async function chromium(options: Options): Promise<Laut> {
  const browser = await launch({ ...options, name: 'chromium' });
  const exceptions = watchExceptions(browser);
  const id = new URL((await browser.waitForTarget(isWorker, { timeout: 20_000 })).url()).host;

  const trigger = async (page: Page) => {
    await bringToFront(page);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is gone');
    await extension.triggerAction(page);
  };

  return {
    name: 'chromium',
    browser,
    async closeWelcome(limit) {
      const find = async () => (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
      await (await until('the welcome page', find, limit)).close();
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await bringToFront(page);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
      return page;
    },
    async openPanel(page) {
      await trigger(page);
      const target = await browser.waitForTarget(isPanel, { timeout: 10_000 });
      return pageSurface(await target.asPage());
    },
    // A second click would close it; triggerAction of Chromium 156 only opens.
    async closePanel() {
      const panel = await browser.targets().find(isPanel)?.asPage();
      await panel?.evaluate(() => window.close()).catch(() => {});
      await until('the panel to close', () => !browser.targets().some(isPanel));
    },
    isPanelOpen: async () => browser.targets().some(isPanel),
    card: chromiumCard,
    async badge(page) {
      await bringToFront(page);
      return inWorker(browser, id, async ({ chrome }) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
    },
    async stopBackground() {
      await exceptions.releaseWorker();
      await stopWorker(browser, id);
    },
    // Native menus are out of CDP's reach: the event is dispatched where the browser would.
    async saveSelectionByMenu(page) {
      const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
      await bringToFront(page);
      const info = { menuItemId: 'save-selection', selectionText, pageUrl: page.url(), frameId: 0, editable: false };
      const dispatch = async ({ chrome }: Scope, info: object) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(info, tab ?? {});
      };
      await inWorker(browser, id, dispatch, info);
    },
    // Keys sent over CDP do not reach the browser's own shortcuts: the event is dispatched as well.
    async command(page, name) {
      await bringToFront(page);
      const dispatch = async ({ chrome }: Scope, name: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab ?? {});
      };
      await inWorker(browser, id, dispatch, name);
    },
    async setScheme(scheme, ...surfaces) {
      for (const it of surfaces)
        await ('emulateMediaFeatures' in it ? emulateScheme(it, scheme) : it.setScheme?.(scheme));
    },
    exceptions: async () => [...exceptions.seen],
    close: () => close(browser),
  };
}
