// The marks of one article in its page: painted anew after every change, and what lies under a point of them.
import { type NodeRange, nextTask, sliced } from '../article';
import type { Claim } from '../model';
import type { Settings } from '../settings';
import { type ClaimsAtPoint, hitTester } from './hit';
import { litMark, marksOf, type Scheme, shownClaims } from './marks';
import { Painter } from './painter';
import type { Reading } from './reading';
import { schemeOf } from './scheme';
import { blockInView } from './viewport';

/** Milliseconds for which a passage stays lit after a jump. */
const LIT = 4_000;

export class Marking {
  /** Claims that are shown, in reading order. */
  claims: readonly Claim[] = [];
  claimsAt: ClaimsAtPoint = () => [];
  /** The reader has switched the marks off; the claims stay. */
  hidden = false;
  private scheme: Scheme = 'light';
  private reading: Reading | null = null;
  private work = new AbortController();
  private unlight: ReturnType<typeof setTimeout> | undefined;
  private readonly painter: Painter;

  constructor(
    private readonly window: Window & typeof globalThis,
    signal: AbortSignal,
  ) {
    this.painter = new Painter(window.CSS.highlights);
    signal.addEventListener('abort', () => {
      this.painter.clear();
      clearTimeout(this.unlight);
    });
  }

  /** Paints all marks anew and ends an earlier call. Resolves also where it was ended itself. */
  async paint(reading: Reading, settings: Settings, signal: AbortSignal): Promise<void> {
    this.work.abort();
    this.work = new AbortController();
    const stop = AbortSignal.any([signal, this.work.signal]);
    await this.paintNow(reading, settings, stop).catch((error) => {
      if (!stop.aborted) throw error;
    });
  }

  private async paintNow(reading: Reading, settings: Settings, signal: AbortSignal): Promise<void> {
    const { window } = this;
    const claims = shownClaims(reading.analysis, settings);
    const claimsAt = await sliced(hitTester(window.document, reading, claims), { signal });
    await nextTask();
    signal.throwIfAborted();
    this.reading = reading;
    this.claims = claims;
    this.claimsAt = claimsAt;
    const middle = reading.nodes[reading.nodes.length >> 1]?.element;
    this.scheme = middle ? schemeOf(middle) : 'light';
    const marks = this.hidden ? [] : marksOf(reading.analysis, settings, this.scheme);
    await this.painter.paint(reading.nodes, marks, blockInView(window, reading.nodes), signal);
  }

  /** The page has no article any more. */
  drop(): void {
    this.work.abort();
    this.reading = null;
    this.claims = [];
    this.claimsAt = () => [];
    this.painter.clear();
  }

  /** Lights the places; none put out what is lit. */
  light(ranges: readonly NodeRange[]): void {
    clearTimeout(this.unlight);
    this.painter.light(litMark(this.scheme), ranges);
  }

  /** Lights the places for a while. */
  flash(ranges: readonly NodeRange[]): void {
    this.light(ranges);
    this.unlight = setTimeout(() => this.light([]), LIT);
  }

  /** The page may have emptied the registry of highlights; false: it has to be painted anew. */
  repair(): boolean {
    return this.painter.repair();
  }

  /** The reader scrolls through an article that is too long to be painted as a whole. */
  keepUp(signal: AbortSignal): void {
    if (!this.reading || this.painter.isWhole) return;
    void this.painter.moveTo(blockInView(this.window, this.reading.nodes), signal).catch(() => {});
  }
}
