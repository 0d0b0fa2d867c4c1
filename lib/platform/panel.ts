// Opens and closes the side panel (Chrome) or sidebar (Firefox) the way each browser allows.
import { browser } from 'wxt/browser';

/** Firefox only, and in no type of ours. */
interface SidebarAction {
  toggle(): Promise<void>;
  open(): Promise<void>;
}
/** Chrome only. `close` from 141 on. */
interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
  close?(options: { windowId: number }): Promise<void>;
  setOptions(options: { enabled: boolean }): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]>;
}

const sidebar = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * The action opens and closes the panel. Not by `openPanelOnActionClick`: Chrome then grants no activeTab, and the
 * click could not analyse a page of an unlisted site. `start` gets the page going; true: it was not running yet, so the
 * click was about the page, and an open panel stays.
 */
export function panelOnAction(start: (tabId: number) => Promise<boolean>): void {
  // The setting outlives updates.
  sidePanel()
    ?.setPanelBehavior({ openPanelOnActionClick: false })
    .catch(() => {});
  browser.action.onClicked.addListener(({ id, windowId }) => {
    // Both browsers want the call straight inside the click: nothing may be awaited before it.
    const chrome = sidePanel();
    const wasOpen = chrome && windowId !== undefined ? isPanelOpen(windowId) : Promise.resolve(false);
    if (!chrome) {
      sidebar()
        ?.toggle()
        .catch(() => {});
    } else if (windowId !== undefined) chrome.open({ windowId }).catch((error) => console.error('Laut: panel', error));
    Promise.all([wasOpen, id === undefined ? false : start(id)])
      .then(([open, started]) => (open && !started && windowId !== undefined ? closePanel(windowId) : undefined))
      .catch(() => {});
  });
}

/** Was a panel open in the window when this was called? */
async function isPanelOpen(windowId: number): Promise<boolean> {
  const { getContexts } = browser.runtime as unknown as Contexts;
  return (await getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0;
}

async function closePanel(windowId: number): Promise<void> {
  const chrome = sidePanel();
  if (chrome?.close) return chrome.close({ windowId });
  // Before Chrome 141 the only way to shut a panel is to take it away and bring it back.
  await chrome?.setOptions({ enabled: false });
  await chrome?.setOptions({ enabled: true });
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
