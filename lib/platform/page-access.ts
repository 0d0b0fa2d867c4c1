// Where the content script may run: starts it in a tab by activeTab, registers it for sites the reader allowed.
import { browser } from 'wxt/browser';
import { askPage } from '../messaging/client';

const SCRIPT = '/content-scripts/article.js' as '/background.js'; // WXT generates the type of paths only once the script exists
const STYLE = '/content-scripts/article.css';
const REGISTERED = 'allowed-sites';

export type Started = 'running' | 'started' | 'noPermission' | 'restricted';

/** Is a content script of ours alive in the tab's top frame? */
export async function isPageAlive(tabId: number): Promise<boolean> {
  try {
    return (await askPage(tabId, 'present', {}, { timeout: 2_000 })).alive;
  } catch {
    return false;
  }
}

/** Tabs in which the script is being started: action and panel both ask for it with one click. */
const starting = new Map<number, Promise<Started>>();

/** Makes sure that the content script runs in the tab. Works where the manifest, a granted site or activeTab allows it. */
export function startInTab(tabId: number): Promise<Started> {
  const there = starting.get(tabId);
  if (there) return there;
  const start = startOnce(tabId).finally(() => starting.delete(tabId));
  starting.set(tabId, start);
  return start;
}

async function startOnce(tabId: number): Promise<Started> {
  if (await isPageAlive(tabId)) return 'running';
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return 'started';
  } catch (error) {
    return isRestricted(error) ? 'restricted' : 'noPermission';
  }
}

/** Pages on which no extension may ever run, by the browsers' messages (Chromium 156, Firefox 153). */
function isRestricted(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /chrome(-extension)?:\/\/|extensions gallery|about:|moz-extension|view-source|devtools|error page/i.test(text);
}

/** `*://host/*` for a page's address; null where no permission can be asked for (file:, about:, a broken address). */
export function sitePattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return (protocol === 'https:' || protocol === 'http:') && hostname ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/**
 * May Laut read this site by itself: listed and not taken away by the reader, or allowed by the reader? true for pages
 * for which nothing can be asked.
 */
export async function mayReadSite(url: string): Promise<boolean> {
  if (sitePattern(url) === null) return true;
  // `contains` knows nothing of content scripts' matches in Chromium; `getAll` names them in both browsers.
  const { origins = [] } = await browser.permissions.getAll();
  const { hostname } = new URL(url);
  return origins.some((pattern) => coversHost(pattern, hostname));
}

/** Does a match pattern, whatever its scheme, reach this host? */
export function coversHost(pattern: string, hostname: string): boolean {
  if (pattern === '<all_urls>') return true;
  const host = pattern.slice(pattern.indexOf('://') + 3).split('/')[0] ?? '';
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** Calls back when the reader gave a permission or took one away. */
export function onPermissions(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Asks the reader for the site of `url`, for always. Call it straight inside a click in an extension page. */
export async function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

/** Takes the permission back. False where it was never an optional one. */
export async function forgetSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (pattern === null) return false;
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // Chrome throws for sites of the manifest: those are switched off in the options.
    return false;
  }
}

/** Patterns of the sites that the reader allowed beyond the manifest's. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []));
  return origins.filter((origin) => !listed.has(origin)).sort();
}

/** Brings the registered content script in line with the permissions that there are now. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = {
    id: REGISTERED,
    matches,
    js: [SCRIPT.slice(1)],
    css: [STYLE.slice(1)],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
