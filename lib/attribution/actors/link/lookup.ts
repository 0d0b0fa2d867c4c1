// Which clusters a name can mean at all, by its words: linking stays linear in the number of names. Pure.
import type { Cluster } from '../cluster';

/** Clusters under one word that are looked at: no article has more, hostile text may. */
const MOST = 64;

export class ClusterLookup {
  private readonly lists = new Map<string, Cluster[]>();

  /** Files a cluster under a key, once. */
  add(key: string, cluster: Cluster): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [cluster]);
    else if (list[list.length - 1] !== cluster) list.push(cluster);
  }

  /** Clusters under either of the keys, the oldest first. */
  of(one: string, other = one): readonly Cluster[] {
    const list = this.lists.get(one) ?? NONE;
    const more = other === one ? NONE : (this.lists.get(other) ?? NONE);
    if (more.length === 0 && list.length < 2) return list;
    if (list.length === 0 && more.length < 2) return more;
    return inOrder([...list.slice(-MOST), ...more.slice(-MOST)]);
  }
}

const NONE: readonly Cluster[] = [];

/** Each cluster once, the oldest first. */
export const inOrder = (clusters: readonly Cluster[]): Cluster[] =>
  [...new Set(clusters)].sort((one, other) => one.number - other.number);
