// A mention with the one it means, while pronouns are resolved. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';

export interface Resolved {
  cluster: Cluster;
  draft: Draft;
  /** Number of the outermost quotation that the mention stands in, or -1. */
  quotation: number;
}
