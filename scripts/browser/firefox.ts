// Firefox with Laut in it.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { FIREFOX_CARD } from './card.ts';
import { chromeOf, inBrowserElement, type Key } from './firefox-chrome.ts';
import { sidebar } from './firefox-sidebar.ts';
import { close, GECKO_UUID, geckoId, type LaunchOptions, launch } from './launch.ts';
import type { CardView, InDocument, Laut } from './types.ts';
import { bringToFront, until } from './wait.ts';

type Options = Omit<LaunchOptions, 'name'> & { extension: string };

/** Preferences for the scheme of tabs, and of the browser's own parts, which the sidebar follows. */
const SCHEMES = ['layout.css.prefers-color-scheme.content-override', 'browser.theme.toolbar-theme'];

// Compiled from source, as it calls a function that must travel with it.
const cardOf = new Function('document', `return ${FIREFOX_CARD}`) as InDocument<[], CardView | null>;

const KEYS: Record<string, Key> = {
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  Ctrl: { key: 'Control', code: 'ControlLeft', keyCode: 17 },
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
};

/** The shortcut of a command, "Alt+Shift+S", as keys; letters only. */
function keysOf(extension: string, command: string): Key[] {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    commands?: Record<string, { suggested_key?: { default?: string } }>;
  };
  const keys = manifest.commands?.[command]?.suggested_key?.default;
  if (!keys) throw new Error(`no shortcut for ${command}`);
  return keys.split('+').map((key) => KEYS[key] ?? { key, code: `Key${key}`, keyCode: key.charCodeAt(0) });
}

export async function firefox(options: Options): Promise<Laut> {
  const browser = await launch({ ...options, name: 'firefox' });
  const chrome = await chromeOf(browser);
  const inChrome = chrome.run;
  const panel = sidebar(inChrome);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId(options.extension))}).extension`;
  const withAction = <T>(body: string) =>
    inChrome<T>(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(${extension});
      ${body}
    `);
  const inTab = inBrowserElement(inChrome, 'gBrowser.selectedBrowser');

  const trigger = async (page: Page) => {
    await bringToFront(page);
    await withAction('action.triggerAction(window);');
  };

  return {
    name: 'firefox',
    browser,
    async closeWelcome(limit) {
      // To WebDriver the tab stays at about:blank.
      const remove = () =>
        inChrome<boolean>(`
          const tab = gBrowser.tabs.find((it) => it.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
          if (tab) gBrowser.removeTab(tab);
          return !!tab;
        `);
      await until('the welcome page', remove, limit);
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await bringToFront(page);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      // This navigation never settles over BiDi: what it shows is awaited instead.
      page.goto(`moz-extension://${GECKO_UUID}/${path}`).catch(() => {});
      await until(`${path} to load`, () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      );
      return page;
    },
    async openPanel(page) {
      await trigger(page);
      await until('the sidebar', panel.isOpen);
      await until('the panel to load', () => panel.evaluate((document) => document.readyState === 'complete'));
      return panel;
    },
    async closePanel(page) {
      await trigger(page);
      await until('the sidebar to close', async () => !(await panel.isOpen()));
    },
    isPanelOpen: panel.isOpen,
    async card(page) {
      await bringToFront(page);
      return inTab(cardOf);
    },
    async badge(page) {
      await bringToFront(page);
      return withAction<string>("return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';");
    },
    async stopBackground() {
      await inChrome(`await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    async saveSelectionByMenu(page) {
      const { x, y } = await page.evaluate(() => {
        const box = getSelection()!.getRangeAt(0).getClientRects()[0]!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await until('the context menu', () =>
        inChrome<boolean>("return document.getElementById('contentAreaContextMenu').state === 'open';"),
      );
      await inChrome(`
        const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('[id*="save-selection"]');
        if (!item) throw new Error('no entry of Laut: ' + [...menu.querySelectorAll('menuitem')].map((it) => it.id).join());
        menu.activateItem(item);
      `);
    },
    async command(page, name) {
      await bringToFront(page);
      await chrome.press(keysOf(options.extension, name));
    },
    async setScheme(scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      for (const preference of SCHEMES) await inChrome(`Services.prefs.setIntPref('${preference}', ${value});`);
    },
    exceptions: () =>
      inChrome<string[]>(`
        return Services.console.getMessageArray()
          .filter((it) => it instanceof Ci.nsIScriptError && !(it.flags & Ci.nsIScriptError.warningFlag))
          .filter((it) => it.sourceName.startsWith('moz-extension://${GECKO_UUID}'))
          // A page was closed while its message was on the way: Firefox notes it, nothing was thrown.
          .filter((it) => !/^Promise (?:rejected|resolved) after context unloaded/.test(it.errorMessage))
          .map((it) => it.sourceName + ':' + it.lineNumber + ' ' + it.errorMessage);
      `),
    close: () => close(browser),
  };
}
