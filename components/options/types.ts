// What the options page shows and asks for.
import type { Settings } from '../../lib/settings';

/** A command of the manifest with the keys that the browser gives it now; empty where it gives none. */
export interface Shortcut {
  name: 'panel' | 'save' | 'nextClaim' | 'previousClaim' | 'toggle';
  keys: string;
}

export interface Stock {
  /** Clippings. */
  total: number;
  /** Bytes on the device; null where the browser does not tell. */
  used: number | null;
}

export interface OptionsActions {
  change(change: (settings: Settings) => Settings): void;
  /** Asks for a site for always, straight inside the click; false: refused or impossible. */
  allow(site: string): Promise<boolean>;
  /** Takes the permission for a match pattern back. */
  forget(pattern: string): void;
  openShortcuts(): void;
  openClippings(): void;
  openNotices(): void;
  /** Hands the reader a file with everything; false if that failed. */
  backUp(): Promise<boolean>;
}

export interface OptionsProps {
  settings: Settings;
  /** idle: nothing was changed yet; then how the last change went. */
  saving: 'idle' | 'saved' | 'failed';
  /** Registrable domains of the curated list. */
  sites: readonly string[];
  /** Match patterns that the reader allowed beyond the list. */
  allowed: readonly string[];
  shortcuts: readonly Shortcut[];
  /** null: not known yet, or the database cannot be opened. */
  stock: Stock | null;
  version: string;
  actions: OptionsActions;
}
