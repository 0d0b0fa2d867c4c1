// Paints passages with CSS Custom Highlights: the reader's page itself is never changed.
import type { BlockNodes, NodeRange } from '../article';
import type { Mark } from './marks';
import { rangesOfSpans } from './reading';
import { nextTask, wait } from './slices';

/** Ranges added before the page gets a frame: 3,000 at once cost 44 ms in Chromium (measured). */
const AT_ONCE = 400;
/** Milliseconds of work between two pauses. */
const BUDGET = 8;
/** A page that empties the registry is repainted so many times; then it has its way. */
const MOST_REPAIRS = 20;

const PRIORITY = { actor: 0, claim: 1, lit: 2 };

/** All highlights that are ours. One painter for a page. */
export class Painter {
  private readonly painted = new Map<string, { highlight: Highlight; size: number }>();
  private repairs = 0;

  constructor(private readonly registry: HighlightRegistry | undefined) {}

  /** Replaces all marks. Rejects with the signal's reason when aborted; what is painted by then stays. */
  async paint(nodes: readonly BlockNodes[], marks: readonly Mark[], signal?: AbortSignal): Promise<void> {
    if (!this.registry) return;
    this.clear();
    let added = 0;
    let end = performance.now() + BUDGET;
    for (const { name, layer, spans } of marks) {
      const highlight = new Highlight();
      highlight.priority = PRIORITY[layer];
      const entry = { highlight, size: 0 };
      this.painted.set(name, entry);
      this.registry.set(name, highlight);
      for (const span of spans) {
        for (const range of rangesOfSpans(nodes, [span])) {
          highlight.add(new StaticRange(range));
          entry.size++;
          added++;
        }
        if (added >= AT_ONCE || performance.now() >= end) {
          // 20 ms: at least one frame of the page in between.
          await (added >= AT_ONCE ? wait(20, signal) : nextTask());
          signal?.throwIfAborted();
          if (added >= AT_ONCE) added = 0;
          end = performance.now() + BUDGET;
        }
      }
    }
  }

  /** Lights one passage; no ranges put it out. */
  light(name: string, ranges: readonly NodeRange[]): void {
    if (!this.registry) return;
    if (ranges.length === 0) {
      this.painted.delete(name);
      this.registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges.map((range) => new StaticRange(range)));
    highlight.priority = PRIORITY.lit;
    this.painted.set(name, { highlight, size: ranges.length });
    this.registry.set(name, highlight);
  }

  /** Takes all our highlights out of the registry; the page's own stay. */
  clear(): void {
    for (const [name, { highlight }] of this.painted) {
      if (this.registry?.get(name) === highlight) this.registry.delete(name);
    }
    this.painted.clear();
  }

  /** The registry is shared with the page. Puts back what it took out; false: it emptied our highlights themselves. */
  repair(): boolean {
    if (!this.registry) return true;
    for (const [name, { highlight, size }] of this.painted) {
      if (highlight.size < size) {
        if (this.repairs >= MOST_REPAIRS) return true;
        this.repairs++;
        return false;
      }
      if (this.registry.get(name) !== highlight && this.repairs < MOST_REPAIRS) {
        this.repairs++;
        this.registry.set(name, highlight);
      }
    }
    return true;
  }
}
