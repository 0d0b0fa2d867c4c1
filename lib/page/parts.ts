// What the page's side of Laut needs from outside: messages, settings, and somebody who draws the card.
import type { QuietReason, Result } from '../messaging/protocol';
import type { Analysis, Anchor, Article, Clipping } from '../model';
import type { Settings } from '../settings';
import type { ClaimView } from '../view/claimView';
import type { CardView } from './card';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

/** What the card shows and what its buttons do. */
export interface CardProps {
  claim: ClaimView;
  save: SaveState;
  onSave(): void;
  onUndo(): void;
  onOpenPanel(): void;
  onClose(): void;
  /** Where several claims lie at one place: the number of this one, from 1. */
  more?: { index: number; count: number; onNext(): void } | undefined;
}

/** The background, as the page sees it. All reject only where nobody answers. */
export interface Background {
  analyse(article: Article, signal: AbortSignal): Promise<Result<Analysis>>;
  quiet(url: string, reason: QuietReason): Promise<unknown>;
  save(clipping: Clipping): Promise<Result<{ id: string }>>;
  unsave(id: string): Promise<Result<null>>;
  openPanel(claimId: string): Promise<unknown>;
  pendingJump(url: string): Promise<{ anchors: Anchor[] } | null>;
  /** Tells the panel what the reader points at. */
  pointed(claimId: string | null, url: string): void;
}

export interface PageParts {
  window: Window & typeof globalThis;
  /** Ends everything: the script was replaced or its extension is gone. */
  signal: AbortSignal;
  settings(): Promise<Settings>;
  onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  background: Background;
  card: CardView<CardProps>;
}
