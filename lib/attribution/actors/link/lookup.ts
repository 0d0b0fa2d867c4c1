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

  /** Clusters under any of the keys, the oldest first. */
  of(...keys: string[]): Cluster[] {
    const found: Cluster[] = [];
    for (const key of new Set(keys)) {
      const list = this.lists.get(key);
      if (!list) continue;
      for (let index = Math.max(0, list.length - MOST); index < list.length; index++)
        if (!found.includes(list[index]!)) found.push(list[index]!);
    }
    return found.length > 1 ? found.sort((one, other) => one.number - other.number) : found;
  }
}
