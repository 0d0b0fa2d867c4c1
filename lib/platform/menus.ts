// The context menu on a selection: "Save with Laut".
import { browser } from 'wxt/browser';
import { manifestText } from '../../assets/locales/manifest';

const SAVE_SELECTION = 'save-selection';

/** (Re)creates the menu in the interface's language. Menus outlive the worker, so this runs on install and on change. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: manifestText('menuSaveSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export interface SelectionClick {
  tabId: number;
  text: string;
  url: string;
  title: string;
  /** The top frame: only there our content script runs. */
  top: boolean;
}

export function onSaveSelection(save: (click: SelectionClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SAVE_SELECTION || tab?.id === undefined) return;
    save({
      tabId: tab.id,
      text: info.selectionText ?? '',
      url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
      title: tab.title ?? '',
      top: (info.frameId ?? 0) === 0,
    });
  });
}
