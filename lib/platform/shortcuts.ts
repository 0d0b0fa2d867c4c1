// The keys of the manifest's commands as the browser gives them now, and the way to change them.
import { browser } from 'wxt/browser';

export type ShortcutName = 'panel' | 'save' | 'nextClaim' | 'previousClaim' | 'toggle';

const NAMES: [command: string, name: ShortcutName][] = [
  ['_execute_action', 'panel'],
  ['_execute_sidebar_action', 'panel'],
  ['save', 'save'],
  ['next-claim', 'nextClaim'],
  ['previous-claim', 'previousClaim'],
  ['toggle-marks', 'toggle'],
];

/** In a fixed order. `keys` as the browser writes them ("Alt+Shift+L"), empty where none are assigned. */
export async function readShortcuts(): Promise<{ name: ShortcutName; keys: string }[]> {
  const commands = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
  return NAMES.filter(([command]) => commands.has(command)).map(([command, name]) => ({
    name,
    keys: commands.get(command) ?? '',
  }));
}

/** Firefox only, and in no type of ours. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for shortcuts; extensions cannot change them by themselves everywhere. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as unknown as FirefoxCommands;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
