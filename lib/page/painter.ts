// Paints passages with CSS Custom Highlights: the reader's page itself is never changed.
import type { BlockNodes, NodeRange } from '../article';
import type { Mark } from './marks';
import { inOrder, type Passage, passagesOf, type Stretch, stretchAround } from './passages';
import { rangesOfSpans } from './reading';
import { wait } from './slices';

/** Passages added before the page gets a frame: 3,000 at once cost 44 ms in Chromium (measured). */
const AT_ONCE = 250;
/** A page that empties the registry is repainted so many times; then it has its way. */
const MOST_REPAIRS = 20;

const PRIORITY = { actor: 0, claim: 1, lit: 2 };

/** A highlight of ours and the number of ranges that it must have. */
interface Painted {
  highlight: Highlight;
  size: number;
}

/** All highlights that are ours. One painter for a page. */
export class Painter {
  private readonly painted = new Map<string, Painted>();
  private passages: Passage[] = [];
  private nodes: readonly BlockNodes[] = [];
  /** What is painted of each passage, by its number. */
  private readonly ranges = new Map<number, StaticRange[]>();
  private stretch: Stretch = { from: 0, to: 0 };
  private work = new AbortController();
  private repairs = 0;

  constructor(private readonly registry: HighlightRegistry | undefined) {}

  /** false: the article has so many passages that only those around the reader are painted; see `moveTo`. */
  get isWhole(): boolean {
    return this.stretch.to - this.stretch.from === this.passages.length;
  }

  /**
   * Replaces all marks; `near` is the number of the block on screen. Rejects with the signal's reason when aborted; what
   * is painted by then stays.
   */
  async paint(nodes: readonly BlockNodes[], marks: readonly Mark[], near = 0, signal?: AbortSignal): Promise<void> {
    if (!this.registry) return;
    this.clear();
    this.nodes = nodes;
    this.passages = passagesOf(marks);
    for (const { name, layer } of marks) {
      const highlight = new Highlight();
      highlight.priority = PRIORITY[layer];
      this.painted.set(name, { highlight, size: 0 });
      this.registry.set(name, highlight);
    }
    await this.show(stretchAround(this.passages, near), signal);
  }

  /** The reader has scrolled to this block. As `paint`, for what is not painted there. */
  async moveTo(block: number, signal?: AbortSignal): Promise<void> {
    const stretch = stretchAround(this.passages, block);
    if (stretch.from !== this.stretch.from || stretch.to !== this.stretch.to) await this.show(stretch, signal);
  }

  /** Paints what is missing of the stretch, then takes away what lies outside it. Ends an earlier call. */
  private async show(stretch: Stretch, signal?: AbortSignal): Promise<void> {
    this.work.abort();
    this.work = new AbortController();
    const { signal: newer } = this.work;
    this.stretch = stretch;
    let added = 0;
    for (const number of inOrder(stretch)) {
      if (this.ranges.has(number)) continue;
      if (added === AT_ONCE) {
        // 20 ms: at least one frame of the page in between.
        await wait(20, signal);
        signal?.throwIfAborted();
        if (newer.aborted) return;
        added = 0;
      }
      this.add(number);
      added++;
    }
    for (const number of this.ranges.keys()) if (number < stretch.from || number >= stretch.to) this.remove(number);
  }

  private add(number: number): void {
    const { name, span } = this.passages[number]!;
    const painted = this.painted.get(name)!;
    const ranges = rangesOfSpans(this.nodes, [span]).map((range) => new StaticRange(range));
    for (const range of ranges) painted.highlight.add(range);
    painted.size += ranges.length;
    this.ranges.set(number, ranges);
  }

  private remove(number: number): void {
    const painted = this.painted.get(this.passages[number]!.name)!;
    const ranges = this.ranges.get(number) ?? [];
    for (const range of ranges) painted.highlight.delete(range);
    painted.size -= ranges.length;
    this.ranges.delete(number);
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
    this.work.abort();
    for (const [name, { highlight }] of this.painted) {
      if (this.registry?.get(name) === highlight) this.registry.delete(name);
    }
    this.painted.clear();
    this.ranges.clear();
    this.passages = [];
    this.stretch = { from: 0, to: 0 };
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
