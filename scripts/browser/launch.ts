// Starts a real browser with Laut in it, and with host names that lead to a local server.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, findFirefox } from './find.ts';
import { within } from './wait.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  name: BrowserName;
  /** Folder of the built extension; null: without it. */
  extension: string | null;
  /** Port of the server (server.ts) that stands for every host. */
  port: number;
  headless: boolean;
  /** Folder of the profile, to be kept; a temporary one unless told. */
  profile?: string;
  /** BCP 47 tag of the browser's interface. */
  language?: string;
  /** Firefox only: further preferences. */
  preferences?: Record<string, unknown>;
  /** Size of the window in CSS pixels. */
  width?: number;
  height?: number;
}

/** Host of the extension's pages in Firefox, which is random unless told. */
export const GECKO_UUID = '6c617574-0000-4000-8000-000000000001';

/** The extension's id in Firefox, from its manifest. */
export const geckoId = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

/** Milliseconds that a browser may take for one command; a hung one then says which it was. */
const PROTOCOL_TIMEOUT = 45_000;

/** Closes the browser; one that does not end is killed. */
export const close = (browser: Browser): Promise<void> =>
  within(15_000, 'the browser to end', browser.close()).catch(() => void browser.process()?.kill('SIGKILL'));

export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

// No downloads, no first-run pages, no crash of the sandbox as root.
const chromiumArgs = ({ port, width = 1360, height = 900, language = 'de' }: LaunchOptions): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  `--lang=${language}`,
  `--accept-lang=${language}`,
  `--window-size=${width},${height}`,
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
];

const launchChromium = (options: LaunchOptions): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new NoBrowser('No Chromium or Chrome found. Install one or set CHROME_PATH.');
  return puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    protocolTimeout: PROTOCOL_TIMEOUT,
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: options.language ?? 'de' },
    args: chromiumArgs(options),
    ...(options.extension ? { enableExtensions: [resolve(options.extension)] } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
};

const launchFirefox = async (options: LaunchOptions): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new NoBrowser('No Firefox found. Install one or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    protocolTimeout: PROTOCOL_TIMEOUT,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${options.width ?? 1360}`, `--height=${options.height ?? 900}`],
    extraPrefsFirefox: {
      ...(options.extension && {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: GECKO_UUID }),
      }),
      // The extension is installed anew at each start of a kept profile; its data stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'intl.accept_languages': options.language ?? 'de',
      'browser.aboutwelcome.enabled': false,
      ...options.preferences,
    },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  if (options.extension) await browser.installExtension(resolve(options.extension));
  return browser;
};

/** Rejects with NoBrowser where the browser is not installed. */
export const launch = (options: LaunchOptions): Promise<Browser> =>
  options.name === 'chromium' ? launchChromium(options) : launchFirefox(options);
