// What the tests need of a browser; chromium.ts and firefox.ts offer it, each in its own way.
import type { Browser, Page } from 'puppeteer-core';

/** Runs in a document: only its arguments are in reach, and they travel as JSON. */
export type InDocument<A extends unknown[], T> = (document: Document, ...args: A) => T | Promise<T>;

export type Scheme = 'light' | 'dark';

/** A document that tests look into: the panel or a page of the extension. */
export interface Surface {
  evaluate<A extends unknown[], T>(work: InDocument<A, T>, ...args: A): Promise<T>;
  /** A click with the pointer, which counts as the reader's gesture. Rejects if nothing matches. */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Lays the document out in this width, in CSS pixels; null: as it was. Where the browser lets us. */
  setWidth(width: number | null): Promise<void>;
  /** Chromium only: Firefox knows one scheme for all. */
  setScheme?(scheme: Scheme): Promise<void>;
}

/** The card at the text: its shadow root is closed, so browsers' own doors are used. */
export interface CardView {
  /** Text of its elements as shown, without style sheets. */
  text: string;
  html: string;
  /** Of the card's box, in CSS pixels of the viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of the button that saves; null if there is none. */
  save: { x: number; y: number } | null;
}

/** A running browser with Laut. */
export interface Laut {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /**
   * Waits for the page that an installation opens, and closes it; rejects if it does not come within the milliseconds. It
   * comes some time after the start, in front of everything. A tab behind it draws no frames, and the browser answers
   * neither pointer nor screenshot there: a test that had begun would hang (seen on a busy machine).
   */
  closeWelcome(limit: number): Promise<void>;
  /** Opens a tab; resolves when the page has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: "clippings.html". */
  extensionPage(path: string): Promise<Page>;
  /** Clicks the action on this tab, which must be in front; resolves with the panel that opens. */
  openPanel(page: Page): Promise<Surface>;
  /** Closes the open panel; in Firefox by a click on the action. */
  closePanel(page: Page): Promise<void>;
  isPanelOpen(): Promise<boolean>;
  /** The card, or null while there is none. */
  card(page: Page): Promise<CardView | null>;
  badge(page: Page): Promise<string>;
  /** Ends the service worker or event page, as the browser does when idle or short of memory. */
  stopBackground(): Promise<void>;
  /** A click on the entry of the context menu for the selection in this tab. */
  saveSelectionByMenu(page: Page): Promise<void>;
  /** Presses the shortcut of a command of the manifest. */
  command(page: Page, name: string): Promise<void>;
  /** Light or dark for these tabs and panels (Firefox: for all). */
  setScheme(scheme: Scheme, ...surfaces: (Page | Surface)[]): Promise<void>;
  /** Uncaught exceptions of the extension, wherever they happened, since the start. */
  exceptions(): Promise<string[]>;
  close(): Promise<void>;
}
