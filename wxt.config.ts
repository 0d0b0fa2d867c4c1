import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { webextLocales } from './assets/locales/webext';
import { matches } from './assets/matches';
import { findChromium, findFirefox } from './scripts/browser/find';

/**
 * Learned parts, each with its model card and licence in assets/models. `LAUT_MODEL=0` builds without them: less recall,
 * and no data under a licence of its own but the lexicon.
 */
const MODELS = 'assets/models';
const models =
  process.env.LAUT_MODEL === '0' || !existsSync(MODELS)
    ? []
    : readdirSync(MODELS).filter((name) => name.endsWith('.bin'));
/** Browsers for `npm run dev`: the same as for `npm start` and the tests. */
const binaries: Record<string, string> = {};
const chromium = findChromium();
if (chromium) binaries.chrome = chromium;
const firefox = findFirefox();
if (firefox) binaries.firefox = firefox;

const GECKO_ID = 'laut@laut.invalid';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // Chromium does not start as root with its sandbox.
  webExt: { binaries, chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  vite: () => ({
    plugins: [preact()],
    define: { 'import.meta.env.LAUT_MODELS': JSON.stringify(models) },
    resolve: {
      // WXT's own context announces the script to the page (lib/platform/lifetime.ts says more).
      alias: { 'wxt/utils/content-script-context': resolve('lib/platform/lifetime.ts') },
    },
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const it of entrypoints) if (it.type === 'content-script') it.options.matches = matches;
    },
    'build:manifestGenerated': (_, manifest) => {
      // A sidebar that opens by itself at the installation would be in the reader's way.
      const { sidebar_action } = manifest as { sidebar_action?: { open_at_install?: boolean } };
      if (sidebar_action) sidebar_action.open_at_install = false;
    },
    'build:publicAssets': (_, files) => {
      files.push(...webextLocales());
      // Fetched by the background when the first article comes, so they stay out of its script.
      files.push({ absoluteSrc: resolve('assets/lexicon/de.bin'), relativeDest: 'lexicon/de.bin' });
      for (const name of models) {
        files.push({ absoluteSrc: resolve(MODELS, name), relativeDest: `models/${name}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      // Prevents eviction of the clippings: `persist()` answers false in extensions.
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      // WXT adds sidePanel for Chrome.
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    // Not the letters of Firefox' menus, which swallow them with Alt: F E V S B P T H in English, D B A C L P X H in German.
    // Four suggested keys are the browsers' limit; all can be changed by the reader.
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+U' },
        ...(browser === 'firefox' ? { description: '__MSG_commandOpenPanel__' } : {}),
      },
      save: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandSave__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextClaim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousClaim__' },
      'toggle-marks': { description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // 140 has custom highlights, but draws no underlines in them before 146 (bugzil.la/1845446).
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
