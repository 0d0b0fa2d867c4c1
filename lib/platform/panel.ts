// Opens the side panel (Chrome) or sidebar (Firefox) the way each browser allows.
import { browser } from 'wxt/browser';

/** Firefox only, and in no type of ours. */
interface SidebarAction {
  toggle(): Promise<void>;
  open(): Promise<void>;
}
/** Chrome only. */
interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

const sidebar = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * The action opens and closes the panel. Chrome does it by itself; Firefox wants the call straight inside the click,
 * so nothing may be awaited before it.
 */
export function panelOnAction(alsoOnClick: (tabId: number) => void): void {
  sidePanel()
    ?.setPanelBehavior({ openPanelOnActionClick: true })
    .catch((error) => console.error('Laut: side panel', error));
  browser.action.onClicked.addListener((tab) => {
    sidebar()
      ?.toggle()
      .catch(() => {});
    if (tab.id !== undefined) alsoOnClick(tab.id);
  });
}

/**
 * Opens the panel on the reader's wish from a page. Browsers allow it only inside a gesture; Chrome carries the gesture
 * over a message, Firefox does not: then it stays shut, which is no error.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    const chrome = sidePanel();
    if (chrome) await chrome.open({ tabId });
    else await sidebar()?.open();
    return true;
  } catch {
    return false;
  }
}
