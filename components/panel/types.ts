import type { ClaimKind, Clipping, Span } from '../../lib/model';
import type { ActorKey, Correction } from '../../lib/view/corrections';
import type { TabState } from '../../lib/view/tabState';
import type { SaveState } from '../common/SaveButton';

/** What the panel can ask for. All of them answer by new props; a promise tells what needs an answer at once. */
export interface PanelActions {
  /** Lights passages in the page; null puts them out. */
  light(spans: Span[] | null): void;
  /** false: the passage is not on the page any more. */
  scrollTo(spans: Span[]): Promise<boolean>;
  save(claimId: string): void;
  /** Takes the saved clipping of a claim back. */
  unsave(claimId: string): void;
  deleteClipping(id: string): void;
  /** Shows the passage of a clipping in the page. */
  showClipping(clipping: Clipping): Promise<boolean>;
  /** Takes back what `notice` tells of. */
  undo(): void;
  dismissNotice(): void;
  /** false: the browser needs the reader's permission first. `force`: also where no article is seen. */
  analyse(force: boolean): Promise<boolean>;
  /** Asks for the site for always; false: the reader or the browser refused. */
  allowSite(): Promise<boolean>;
  switchOn(): void;
  switchOnSite(): void;
  /** Replaces the reader's corrections of this article. */
  correct(corrections: Correction[]): void;
  openClippings(): void;
  openOptions(): void;
}

/** A short message at the panel's foot. */
export interface PanelNotice {
  text: 'deleted' | 'restored' | 'corrected' | 'failed' | 'full' | 'notFound';
  undo: boolean;
}

export interface PanelProps {
  /** null: not known yet. */
  tab: TabState | null;
  /** The article in `tab` is analysed anew. */
  renewing: boolean;
  /** Host of the page, for the words on the buttons; empty if there is none. */
  site: string;
  /** false: Laut reads the site only after the reader's click. */
  mayRead: boolean;
  /** Saved passages of this page, newest first. */
  clippings: Clipping[];
  /** By claim id; a claim that is not in it is unsaved. */
  saves: ReadonlyMap<string, SaveState>;
  isShown: (kind: ClaimKind) => boolean;
  /** The reader's corrections, which the analysis in `tab` follows already. */
  corrections: {
    list: Correction[];
    applied: boolean[];
    /** By actor id. */
    keys: ReadonlyMap<string, ActorKey>;
  };
  /** Claim under the pointer or focus in the page. */
  pointed: string | null;
  /** Claim that the card's "show in the panel" asks for; a new object each time. */
  asked: { claimId: string; url: string } | null;
  notice: PanelNotice | null;
  actions: PanelActions;
}
