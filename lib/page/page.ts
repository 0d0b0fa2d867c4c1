// The page's side of Laut: notices the article, has it analysed, paints it, follows it, answers the panel.
import { ContextInvalid } from '../messaging/errors';
import type { QuietReason } from '../messaging/protocol';
import type { Analysis, Clipping, Span } from '../model';
import type { Settings } from '../settings';
import { locateAll } from './anchor';
import { ClaimCard } from './claim-card';
import { claimDraft, looseDraft, selectionDraft, spansOfSelection } from './draft';
import { findArticle, type Look } from './find-article';
import { follow } from './follow';
import { watchHover } from './hover';
import { laterInView } from './in-view';
import { Marking } from './marking';
import type { PageParts } from './parts';
import { type Reading, rangesOfSpans, sameNodes, sameText } from './reading';
import { isInView, scrollToRanges } from './scroll';
import { firstFrame } from './slices';
import { watchScroll } from './viewport';

/** Milliseconds between two looks at the registry of highlights, which the page may have emptied. */
const REPAIR = 2_000;

/** Everything of one document. Made once by the content script; ends with the signal. */
export class Page {
  private reading: Reading | null = null;
  private settings: Settings | null = null;
  private run = new AbortController();
  private forced = false;
  private jumped = false;
  private readonly marking: Marking;
  private readonly card: ClaimCard;

  constructor(private readonly parts: PageParts) {
    const { window, signal } = parts;
    signal.addEventListener('abort', () => this.run.abort(signal.reason));
    this.marking = new Marking(window, signal);
    this.card = new ClaimCard(parts, (claim) => this.light(claim?.quote ?? null));
  }

  /** Starts to work and to watch. */
  async start(): Promise<void> {
    const { window, signal } = this.parts;
    this.parts.onSettings((settings) => void this.useSettings(settings), signal);
    const following = follow({
      window,
      signal,
      changed: () => this.look(false),
      moved: () => {
        following.reset();
        this.forced = false;
        this.card.forget();
        void this.look(true);
      },
      inView: () => laterInView(window),
      noticed: () => this.repair(),
    });
    const repairs = setInterval(() => !window.document.hidden && this.repair(), REPAIR);
    signal.addEventListener('abort', () => clearInterval(repairs));
    watchScroll(window, signal, () => this.marking.keepUp(this.run.signal));
    watchHover({
      document: window.document,
      signal,
      delay: () => this.settings?.cardDelay ?? 300,
      claimsAt: (x, y) => (this.marking.hidden ? [] : this.marking.claimsAt(x, y)),
      inCard: (target) => this.card.owns(target),
      open: () => this.card.open,
      enter: (claims, point) => this.reading && this.card.show(this.reading, claims, { point }),
      leave: () => this.card.hide(),
    });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void this.paint(), { signal });
    // The page draws itself first: reading it before would pull its own layout into our task.
    await firstFrame(window);
    await this.look(true);
  }

  /** The reader's wish: look again, with `force` also where no article was seen. */
  async reanalyse(force: boolean): Promise<void> {
    this.forced = force;
    await this.look(true);
  }

  light(spans: Span[] | null): void {
    this.marking.light(this.places(spans ?? []));
  }

  scrollTo(spans: Span[]): boolean {
    const ranges = this.places(spans);
    const found = scrollToRanges(this.parts.window, ranges);
    if (found) this.marking.flash(ranges);
    return found;
  }

  /** To the next (1) or previous (-1) claim, seen from the one that is shown, else from what is on screen. */
  step(by: 1 | -1): string | null {
    const { reading } = this;
    const { claims } = this.marking;
    if (!reading || claims.length === 0) return null;
    const claim = claims[this.stepFrom(by)]!;
    const ranges = this.places(claim.quote);
    if (!isInView(this.parts.window, ranges)) scrollToRanges(this.parts.window, ranges);
    this.card.show(reading, [claim], { focus: true });
    return claim.id;
  }

  toggleMarks(): boolean {
    this.marking.hidden = !this.marking.hidden;
    this.card.hide();
    void this.paint();
    return !this.marking.hidden;
  }

  /** What the reader selected, as a clipping; null if nothing. */
  selection(): Clipping | null {
    const selected = this.parts.window.getSelection();
    const quote = selected?.toString().trim() ?? '';
    if (!selected || selected.rangeCount === 0 || quote === '') return null;
    const { reading } = this;
    const spans = reading ? spansOfSelection(reading, selected.getRangeAt(0)) : [];
    if (reading && spans.length > 0) return selectionDraft(reading.article, spans);
    const { title, location } = { title: this.parts.window.document.title, location: this.parts.window.location };
    const bare = { url: location.href, title, authors: [], agencies: [], language: 'und', blocks: [] };
    return looseDraft(reading?.article ?? bare, quote);
  }

  /** The claim of the open card, else the selection, as a clipping. */
  current(): Clipping | null {
    const { reading, card } = this;
    return reading && card.claim ? claimDraft(reading, card.claim) : this.selection();
  }

  private stepFrom(by: 1 | -1): number {
    const { claims } = this.marking;
    const at = this.card.claim ? claims.indexOf(this.card.claim) : -1;
    if (at >= 0) return (at + by + claims.length) % claims.length;
    const first = claims.findIndex((claim) => isInView(this.parts.window, this.places(claim.quote)));
    if (first >= 0) return by === 1 ? first : (first - 1 + claims.length) % claims.length;
    return by === 1 ? 0 : claims.length - 1;
  }

  private places(spans: readonly Span[]) {
    return this.reading ? rangesOfSpans(this.reading.nodes, spans) : [];
  }

  private async useSettings(settings: Settings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    if (!before || before.enabled !== settings.enabled || before.sitesOff.join() !== settings.sitesOff.join()) {
      await this.look(true);
    } else await this.paint();
  }

  /**
   * Reads the page and does what follows from it. `tell`: the background is told in any case, because it may know
   * nothing of this page, or something old. Resolves with whether the article's text is another one than before.
   */
  private async look(tell: boolean): Promise<boolean> {
    this.run.abort(new DOMException('a newer look', 'AbortError'));
    this.run = new AbortController();
    const { signal } = this.run;
    try {
      this.settings ??= await this.parts.settings();
      const { window } = this.parts;
      const url = window.location.href;
      const look = await findArticle(window.document, url, this.settings, { force: this.forced, signal });
      signal.throwIfAborted();
      return 'quiet' in look ? await this.fallQuiet(url, look.quiet, tell) : await this.read(look, tell, signal);
    } catch (error) {
      if (!signal.aborted && !(error instanceof ContextInvalid)) console.error('Laut', error);
      return false;
    }
  }

  private async fallQuiet(url: string, reason: QuietReason, tell: boolean): Promise<boolean> {
    const before = this.reading;
    this.drop();
    if (tell || before) await this.parts.background.quiet(url, reason);
    return before !== null;
  }

  private drop(): void {
    this.reading = null;
    this.card.forget();
    this.marking.drop();
  }

  private async read({ extraction }: Extract<Look, { extraction: object }>, tell: boolean, signal: AbortSignal) {
    const before = this.reading;
    const { article, nodes } = extraction;
    const same = before !== null && sameText(before.article, article);
    if (same && !tell) {
      if (sameNodes(before.nodes, nodes)) return false;
      await this.use({ article: before.article, nodes, analysis: before.analysis }, signal);
      return false;
    }
    const result = await this.parts.background.analyse(article, signal);
    signal.throwIfAborted();
    if (!('ok' in result)) {
      this.drop();
      return !same;
    }
    if (!same) this.card.forget();
    await this.use({ article, nodes, analysis: result.ok as Analysis }, signal);
    if (!this.jumped) await this.jump(signal);
    return !same;
  }

  private async use(reading: Reading, signal: AbortSignal): Promise<void> {
    this.card.hide();
    this.reading = reading;
    await this.paint(signal);
  }

  private repair(): void {
    if (this.reading && !this.marking.repair()) void this.paint();
  }

  private async paint(signal: AbortSignal = this.run.signal): Promise<void> {
    const { reading, settings } = this;
    if (reading && settings) await this.marking.paint(reading, settings, signal);
  }

  /** The tab was opened for a passage: there it is. */
  private async jump(signal: AbortSignal): Promise<void> {
    this.jumped = true;
    const jump = await this.parts.background.pendingJump(this.parts.window.location.href).catch(() => null);
    if (!jump || !this.reading) return;
    const spans = await locateAll(this.reading.article, jump.anchors, signal);
    if (spans.length > 0) this.scrollTo(spans);
  }
}
