// Every message between content script, background and extension pages, with its types.
import type { Analysis, Article, Clipping, Span } from '../model';

/** Why there are no claims to show. Each has a text in both locales (`state_<value>`). */
export type QuietReason =
  | 'noArticle'
  | 'noPermission'
  | 'off'
  | 'siteOff'
  | 'unsupportedLanguage'
  | 'noText'
  | 'tooLong'
  | 'restricted'
  | 'failed';

/** What the background knows of one tab; in storage.session under `tab:<id>`, so that it survives the worker. */
export type TabState =
  | { state: 'quiet'; reason: QuietReason; url: string; origin?: string }
  | { state: 'working'; url: string; article: Article }
  | { state: 'ready'; url: string; article: Article; analysis: Analysis };

/** An expected failure is a value. */
export type Failure = {
  error: 'unavailable' | 'quota' | 'unsupportedLanguage' | 'noText' | 'invalid' | 'failed';
  detail?: string;
};
export type Result<T> = { ok: T } | Failure;

/** Requests to the background. Key: name; argument → answer. */
export interface ToBackground {
  analyse(request: { article: Article }): Result<Analysis>;
  quiet(request: { url: string; reason: QuietReason }): null;
  tabState(request: { tabId: number }): TabState;
  saveClipping(request: { clipping: Clipping }): Result<{ id: string; duplicateOf?: string }>;
  deleteClippings(request: { ids: string[] }): Result<{ deleted: Clipping[] }>;
  restoreClippings(request: { clippings: Clipping[] }): Result<{ restored: number }>;
  /** Newest first; `before` is a savedAt in milliseconds for paging. */
  listClippings(request: {
    before?: number;
    limit: number;
    query?: string;
    tag?: string;
  }): Result<{ clippings: Clipping[]; more: boolean }>;
  clippingsOf(request: { url: string }): Result<{ clippings: Clipping[] }>;
  openPanel(request: { claimId?: string }): null;
}

/** Requests to the content script of a tab. */
export interface ToPage {
  /** Lights the passage; null puts it out. */
  light(request: { spans: Span[] | null }): null;
  scrollTo(request: { spans: Span[] }): { found: boolean };
  /** The current selection as a clipping draft, null if none. */
  selection(request: Record<string, never>): Clipping | null;
  /** The claim that is lit, hovered or focused, as a clipping draft, else the selection. */
  current(request: Record<string, never>): Clipping | null;
  /** Find the article and analyse it again, even if it was quiet ("analyse this page once"). */
  reanalyse(request: { force: boolean }): null;
  settingsChanged(request: Record<string, never>): null;
}
