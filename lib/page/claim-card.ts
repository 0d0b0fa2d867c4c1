// The card of one place: which claim it shows, what saving did, what is lit meanwhile.
import type { Claim } from '../model';
import { claimView } from '../view/claimView';
import { CardHost } from './card';
import { claimDraft } from './draft';
import type { CardProps, PageParts, SaveState } from './parts';
import { type Reading, rangesOfSpans } from './reading';

interface Shown {
  reading: Reading;
  /** Claims at this place, innermost first. */
  claims: readonly Claim[];
  index: number;
}

interface Saved {
  state: SaveState;
  /** Id of the clipping: a second try stores the same one. */
  clipping?: string;
}

export class ClaimCard {
  private readonly host: CardHost<CardProps>;
  private shown: Shown | null = null;
  /** By claim id; forgotten with the article. */
  private readonly saves = new Map<string, Saved>();

  constructor(
    private readonly parts: PageParts,
    /** Lights a claim's passages; null puts them out. */
    private readonly light: (claim: Claim | null) => void,
  ) {
    this.host = new CardHost(parts.window.document, parts.card);
    const { signal } = parts;
    parts.window.document.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    parts.window.document.addEventListener('pointerdown', (event) => this.onPress(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.hide());
  }

  /** Claims of the open card, innermost first, and whether the reader holds it open. */
  get open(): { claims: readonly Claim[]; held: boolean } | null {
    return this.shown && { claims: this.shown.claims, held: this.host.isHeld };
  }

  /** The claim that is shown, null while the card is shut. */
  get claim(): Claim | null {
    return this.shown?.claims[this.shown.index] ?? null;
  }

  owns(target: EventTarget | null): boolean {
    return this.host.owns(target);
  }

  show(reading: Reading, claims: readonly Claim[], how: { point?: { x: number; y: number }; focus?: boolean }): void {
    this.shown = { reading, claims, index: 0 };
    const claim = claims[0];
    if (!claim) return;
    this.host.show(this.props(claim), rangesOfSpans(reading.nodes, claim.quote), how.point);
    if (how.focus) this.host.focus();
    this.point(reading, claim);
  }

  hide(): void {
    if (!this.shown) return;
    const { reading } = this.shown;
    this.shown = null;
    this.host.hide();
    this.point(reading, null);
  }

  /** A new article: what was saved of the old one is no longer undone here. */
  forget(): void {
    this.hide();
    this.saves.clear();
  }

  private point(reading: Reading, claim: Claim | null): void {
    this.light(claim);
    this.parts.background.pointed(claim?.id ?? null, reading.article.url);
  }

  private draw(): void {
    const { claim } = this;
    if (claim) this.host.update(this.props(claim));
  }

  private props(claim: Claim): CardProps {
    const { reading, claims, index } = this.shown!;
    return {
      claim: claimView(reading.article, reading.analysis, claim),
      save: this.saves.get(claim.id)?.state ?? 'unsaved',
      onSave: () => void this.save(reading, claim),
      onUndo: () => void this.unsave(claim),
      onOpenPanel: () => void this.parts.background.openPanel(claim.id).catch(() => {}),
      onClose: () => this.hide(),
      more: claims.length > 1 ? { index: index + 1, count: claims.length, onNext: () => this.next() } : undefined,
    };
  }

  private next(): void {
    if (!this.shown) return;
    this.shown.index = (this.shown.index + 1) % this.shown.claims.length;
    this.draw();
    this.point(this.shown.reading, this.claim);
  }

  private async save(reading: Reading, claim: Claim): Promise<void> {
    const before = this.saves.get(claim.id);
    if (before?.state === 'saving' || before?.state === 'saved') return;
    const clipping = claimDraft(reading, claim);
    // The id of a failed try: if it was stored after all, this stores nothing new.
    if (before?.clipping !== undefined) clipping.id = before.clipping;
    await this.saving(claim, clipping.id, 'saved', () => this.parts.background.save(clipping));
  }

  private async unsave(claim: Claim): Promise<void> {
    const id = this.saves.get(claim.id)?.clipping;
    if (id !== undefined) await this.saving(claim, id, 'unsaved', () => this.parts.background.unsave(id));
  }

  private async saving(claim: Claim, id: string, then: SaveState, work: () => Promise<object>): Promise<void> {
    this.saves.set(claim.id, { state: 'saving', clipping: id });
    this.draw();
    const done = await work().catch(() => ({ error: 'failed' }));
    if (!('ok' in done)) this.saves.set(claim.id, { state: 'failed', clipping: id });
    else if (then === 'saved') this.saves.set(claim.id, { state: then, clipping: id });
    else this.saves.delete(claim.id);
    this.draw();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.shown) return;
    // The page's own Escape (close a gallery, say) must not happen as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.hide();
  }

  private onPress(event: PointerEvent): void {
    if (this.shown && !this.host.owns(event.target)) this.hide();
  }
}
