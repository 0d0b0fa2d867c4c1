// Saves what the reader points at in a tab, by shortcut or menu, and tells the outcome on the badge for a moment.
import { browser } from 'wxt/browser';
import { askPage } from '../messaging/client';
import type { Result } from '../messaging/protocol';
import type { Clipping } from '../model';
import type { SelectionClick } from './menus';

export type Save = (clipping: Clipping) => Promise<Result<{ id: string; duplicateOf?: string }>>;

/** Milliseconds for which the badge shows a tick or a cross. */
const NOTICE = 1_600;

/** The claim that is lit, hovered or focused, else the selection. False: there is nothing to save. */
export async function saveCurrent(tabId: number, save: Save): Promise<boolean> {
  const clipping = await askPage(tabId, 'current', {}).catch(() => selectedIn(tabId));
  return clipping !== null && notify(tabId, await save(clipping));
}

/** The selected words of a page where no script of ours runs; the shortcut has allowed a look (activeTab). */
async function selectedIn(tabId: number): Promise<Clipping | null> {
  try {
    const func = () => String(getSelection() ?? '');
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func });
    const { url = '', title = '' } = await browser.tabs.get(tabId);
    return bareSelection({ text: String(found?.result ?? ''), url, title });
  } catch {
    return null;
  }
}

/** The selection with its place in the article; where no script of ours runs, its bare words with the page's address. */
export async function saveSelection(click: SelectionClick, save: Save): Promise<boolean> {
  const found = click.top ? await askPage(click.tabId, 'selection', {}).catch(() => null) : null;
  const clipping = found ?? bareSelection(click);
  return clipping !== null && notify(click.tabId, await save(clipping));
}

/** A clipping without an anchor: the browser's menu gives no more than the words. */
export function bareSelection({ text, url, title }: Omit<SelectionClick, 'tabId' | 'top'>): Clipping | null {
  const quote = text.trim();
  if (quote === '') return null;
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    url,
    canonicalUrl: url,
    title: title || url,
    authors: [],
    language: 'und',
    quote,
    context: quote,
    anchors: [],
    kind: 'selection',
    chain: [],
    note: '',
    tags: [],
    savedAt: now,
    updatedAt: now,
  };
}

async function notify(tabId: number, result: Result<{ id: string }>): Promise<boolean> {
  const saved = 'ok' in result;
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  const mark = saved ? '✓' : '!';
  await browser.action.setBadgeText({ tabId, text: mark }).catch(() => {});
  setTimeout(async () => {
    // Something newer on the badge stays.
    const now = await browser.action.getBadgeText({ tabId }).catch(() => '');
    if (now === mark) await browser.action.setBadgeText({ tabId, text: before === '✓' ? '' : before }).catch(() => {});
  }, NOTICE);
  return saved;
}
