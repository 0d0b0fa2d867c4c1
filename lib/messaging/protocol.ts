// Every message between content script, background and extension pages, with its types.
import type { Analysis, Anchor, Article, Clipping, Span } from '../model';

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

/** A tag, actor or kind with the number of clippings that have it. */
export interface ClippingCount {
  label: string;
  count: number;
}

export interface ClippingCounts {
  total: number;
  tags: ClippingCount[];
  actors: ClippingCount[];
  kinds: ClippingCount[];
}

/** Requests to the background. Key: name; argument → answer. */
export interface ToBackground {
  /** `truncated`: the page has more text than is sent. */
  analyse(request: { article: Article; truncated?: boolean }): Result<Analysis>;
  quiet(request: { url: string; reason: QuietReason }): null;
  tabState(request: { tabId: number }): TabState;
  saveClipping(request: { clipping: Clipping }): Result<{ id: string; duplicateOf?: string }>;
  /** For content scripts: takes back what this tab has just saved. Error invalid: it has not. */
  unsave(request: { id: string }): Result<null>;
  deleteClippings(request: { ids: string[] }): Result<{ deleted: Clipping[] }>;
  restoreClippings(request: { clippings: Clipping[] }): Result<{ restored: number }>;
  /** Note and tags; the other fields of a clipping never change. */
  updateClipping(request: { id: string; note?: string; tags?: string[] }): Result<{ clipping: Clipping }>;
  /**
   * Newest first. For paging: `before` is the savedAt in milliseconds and `beforeId` the id of the last clipping of
   * the page before. `query`: words, the last may be unfinished. `actor`: name of a speaker.
   */
  listClippings(request: {
    before?: number;
    beforeId?: string;
    limit: number;
    query?: string;
    tag?: string;
    actor?: string;
    kind?: Clipping['kind'];
  }): Result<{ clippings: Clipping[]; more: boolean }>;
  /** Tags, actors and kinds in use with their numbers, the most frequent first. */
  clippingCounts(request: Record<string, never>): Result<ClippingCounts>;
  clippingsOf(request: { url: string }): Result<{ clippings: Clipping[] }>;
  /** Opens the clipping's article in a tab, scrolls to the passage and lights it. */
  openSource(request: { id: string }): Result<null>;
  openPanel(request: { claimId?: string }): null;
  /**
   * "Analyse this page": starts the content script where it may (activeTab or a granted site) and asks it to run;
   * `force` also where it sees no article. `permission` false: the reader has to allow the site first.
   */
  startPage(request: { tabId: number; force: boolean }): { started: boolean; permission: boolean };
  /** Content script → background: the passage that this tab was opened for, null if none. Asked once per article. */
  pendingJump(request: { url: string }): { anchors: Anchor[] } | null;
}

/** Told to the extension pages that are open; nobody has to listen. */
export interface ToPanel {
  /** The claim under the pointer or the keyboard's focus in the page; null when it is left. */
  pointed(request: { claimId: string | null; url: string }): null;
  /** The card's "show in panel". */
  showClaim(request: { claimId: string; url: string }): null;
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
  /** Is a content script alive here, and on which address? */
  present(request: Record<string, never>): { alive: true; url: string };
  /** The command keys: to the next or previous claim; shows its card. */
  step(request: { by: 1 | -1 }): { claimId: string | null };
  /** Marks of this page on or off, until it is left. */
  toggleMarks(request: Record<string, never>): { shown: boolean };
}
