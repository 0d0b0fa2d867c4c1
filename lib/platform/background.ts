// The background's wiring: messages, action, menus, shortcuts, tabs, permissions. Stateless: a killed worker loses nothing.
import { browser } from 'wxt/browser';
import { setLanguage } from '../i18n';
import { askPage, askPanel } from '../messaging/client';
import type { TabState, ToBackground } from '../messaging/protocol';
import { serve } from '../messaging/server';
import { type ArticleAnalyser, keptAnalyser } from './analysis';
import { showBadge } from './badge';
import { withCorrections } from './corrections';
import { accept, type ClippingStore, handlers } from './handlers';
import { dropJump, openAt, takeJump } from './jumps';
import { createMenus, onSaveSelection } from './menus';
import { isPageAlive, registerAllowedSites, startInTab } from './page-access';
import { openPanel, panelOnAction } from './panel';
import { saveCurrent, saveSelection } from './save';
import { onSettings, readSettings } from './settings';
import { lastWrite, readTabState, removeTabState, writeTabState } from './tab-state';
import { dropSaves, hasSaved, rememberSave } from './undo';

export interface BackgroundOptions {
  clippings: ClippingStore;
  /** Opens the analyser; called when the first article comes. */
  openAnalyser: () => Promise<ArticleAnalyser>;
  /** The page shown once, after the installation. */
  welcomePage: string;
}

/** Registers every listener at once, as event pages and service workers demand. */
export function startBackground({ clippings, openAnalyser, welcomePage }: BackgroundOptions): void {
  const write = async (tabId: number, state: TabState) => {
    await writeTabState(tabId, state);
    await showBadge(tabId, state);
  };

  const ready = speakReadersLanguage();
  const answers = handlers({
    clippings,
    states: { read: readTabState, write: async (tabId, state) => ready.then(() => write(tabId, state)) },
    analyser: keptAnalyser(openAnalyser),
    start: startInTab,
    urlOf: async (tabId) => (await browser.tabs.get(tabId).catch(() => undefined))?.url,
    openPanel,
    showClaim: (claimId, url) => askPanel('showClaim', { claimId, url }).then(noted, noted),
    openAt,
    takeJump,
    undo: { remember: rememberSave, knows: hasSaved },
  });
  serve<ToBackground>(
    'background',
    {
      ...answers,
      analyse: async (request, sender) => withCorrections(request.article, await answers.analyse(request, sender)),
    },
    { accept },
  );

  panelOnAction(async (tabId) => (await startInTab(tabId)) === 'started');
  onSaveSelection((click) => saveSelection(click, clippings.saveClipping));
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId !== undefined) await runCommand(command, tabId, clippings.saveClipping).catch(() => {});
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    removeTabState(tabId).catch(() => {});
    dropJump(tabId).catch(() => {});
    dropSaves(tabId).catch(() => {});
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status) forgetLeftPage(tabId).catch(() => {});
  });

  browser.permissions.onAdded.addListener(() => void allowSites());
  browser.permissions.onRemoved.addListener(() => void allowSites());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await ready;
    await createMenus();
    await allowSites();
    if (reason === 'install') await browser.tabs.create({ url: welcomePage });
  });
  browser.runtime.onStartup.addListener(() => void allowSites());
}

/** Whether somebody listened or not, nothing follows from it. */
const noted = () => {};

/** The badge's title and the menu follow the reader's choice of language. */
async function speakReadersLanguage(): Promise<void> {
  onSettings((settings) => {
    setLanguage(settings.language);
    createMenus().catch(() => {});
  });
  const settings = await readSettings().catch(() => undefined);
  if (settings) setLanguage(settings.language);
}

async function runCommand(command: string, tabId: number, save: ClippingStore['saveClipping']): Promise<void> {
  if (command === 'save') await saveCurrent(tabId, save);
  else if (command === 'next-claim') await askPage(tabId, 'step', { by: 1 });
  else if (command === 'previous-claim') await askPage(tabId, 'step', { by: -1 });
  else if (command === 'toggle-marks') await askPage(tabId, 'toggleMarks', {});
}

async function allowSites(): Promise<void> {
  await registerAllowedSites().catch((error) => console.error('Laut: allowed sites', error));
}

/** The tab went to another page: what was known of the old one no longer holds, unless a script of ours is there. */
async function forgetLeftPage(tabId: number): Promise<void> {
  if (!(await readTabState(tabId))) return;
  const written = lastWrite(tabId);
  if (await isPageAlive(tabId)) return;
  if (lastWrite(tabId) === written) await removeTabState(tabId);
}
