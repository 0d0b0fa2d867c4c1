// Keeps the counts of tags, actors, kinds and all clippings within the transaction that changes them.
import type { Clipping } from '../model';
import type { Tables } from './database';
import { type Facet, TOTAL } from './schema';
import { facetsOf } from './terms';

/** Collects the changes of one transaction; `write` applies them with one read and one write. */
export class FacetChanges {
  private readonly changes = new Map<string, { label: string; by: number }>();

  add(clipping: Clipping): void {
    this.count(clipping, 1);
  }

  remove(clipping: Clipping): void {
    this.count(clipping, -1);
  }

  private count(clipping: Clipping, by: 1 | -1): void {
    for (const [term, label] of [...facetsOf(clipping), [TOTAL, ''] as const]) {
      const change = this.changes.get(term) ?? { label, by: 0 };
      this.changes.set(term, { label: by > 0 ? label : change.label, by: change.by + by });
    }
  }

  async write(facets: Tables['facets']): Promise<void> {
    const terms = [...this.changes.keys()];
    const before = await facets.bulkGet(terms);
    const after: Facet[] = terms.map((term, index) => {
      const { label, by } = this.changes.get(term)!;
      return { term, label, count: (before[index]?.count ?? 0) + by };
    });
    await facets.bulkPut(after.filter(({ count }) => count > 0));
    await facets.bulkDelete(after.filter(({ count }) => count <= 0).map(({ term }) => term));
  }
}
