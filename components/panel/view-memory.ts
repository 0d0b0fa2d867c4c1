// Pure. What the reader had before them in the panel, for when they come back to an article.
import { type ClaimFilter, NO_FILTER } from '../../lib/view/articleView';
import type { ActorKey } from '../../lib/view/corrections';
import type { PanelProps } from './types';

export interface PanelView {
  selected: 'claims' | 'actors' | 'clippings';
  filter: ClaimFilter;
  /** The actor whose page is open: an id would name somebody else after the next analysis. */
  openActor: ActorKey | null;
  /** The last wish of the card that was followed: once is enough. */
  followed: PanelProps['asked'];
}

const FIRST: PanelView = { selected: 'claims', filter: NO_FILTER, openActor: null, followed: null };

/** Most articles remembered. */
export const MOST_VIEWS = 50;

/** By the article's address; of too many the one set longest ago is forgotten. */
export class ViewMemory {
  private readonly views = new Map<string, PanelView>();

  get(url: string): PanelView {
    return this.views.get(url) ?? FIRST;
  }

  set(url: string, view: PanelView): void {
    this.views.delete(url);
    this.views.set(url, view);
    if (this.views.size > MOST_VIEWS) this.views.delete(this.views.keys().next().value!);
  }
}
