// The card's host: one element with a closed shadow root, in the page only while the card is shown.
import { autoUpdate, computePosition, flip, inline, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { NodeRange } from '../article';
import { rectsOf } from './reading';

/** Draws the card's content; the entrypoint brings Preact. */
export interface CardView<Props> {
  styles: string;
  /** Draws into `root`; null takes everything away. */
  render(root: HTMLElement, props: Props | null): void;
}

/** Pixels between text and card, and between card and window. */
const GAP = 6;
const MARGIN = 8;

/** Wins over every rule of the page, and keeps the page's inherited properties out. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'z-index': '2147483647',
};

export class CardHost<Props> {
  private host: HTMLElement | null = null;
  private root: HTMLElement | null = null;
  private follow: (() => void) | null = null;
  private focusBefore: Element | null = null;
  private wantsFocus = false;

  constructor(
    private readonly document: Document,
    private readonly view: CardView<Props>,
  ) {}

  get isOpen(): boolean {
    return this.host !== null;
  }

  owns(target: EventTarget | null): boolean {
    return this.host !== null && target === this.host;
  }

  /** The keyboard's focus, or a selection, is in the card: it must not vanish under the reader's hands. */
  get isHeld(): boolean {
    return this.host !== null && this.document.activeElement === this.host;
  }

  /** Shows the card beside the passage; `point` chooses the line where the passage has several. */
  show(props: Props, ranges: readonly NodeRange[], point?: { x: number; y: number }): void {
    const host = this.host ?? this.attach();
    this.view.render(this.root!, props);
    this.follow?.();
    const anchor = anchorOf(this.document, ranges);
    const place = async () => {
      const at = point ? inline(point) : inline();
      const { x, y } = await computePosition(anchor, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [at, offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN })],
      });
      host.style.setProperty('left', `${Math.round(x)}px`, 'important');
      host.style.setProperty('top', `${Math.round(y)}px`, 'important');
      host.style.setProperty('visibility', 'visible', 'important');
      if (this.wantsFocus) this.takeFocus();
      // After the first scroll the pointer no longer says which line was meant.
      point = undefined;
    };
    this.follow = autoUpdate(anchor, host, () => void place());
  }

  /** Draws new content where the card is. */
  update(props: Props): void {
    if (this.root) this.view.render(this.root, props);
  }

  /** Moves the keyboard's focus into the card, as soon as it is placed; `hide` gives it back. */
  focus(): void {
    if (this.host?.style.visibility === 'visible') this.takeFocus();
    else this.wantsFocus = true;
  }

  private takeFocus(): void {
    this.wantsFocus = false;
    if (!this.isHeld) this.focusBefore = this.document.activeElement;
    this.root?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  hide(): void {
    if (!this.host) return;
    const held = this.isHeld;
    this.follow?.();
    this.follow = null;
    if (this.root) this.view.render(this.root, null);
    this.host.remove();
    this.host = null;
    this.root = null;
    if (held && this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected) {
      this.focusBefore.focus({ preventScroll: true });
    }
    this.focusBefore = null;
    this.wantsFocus = false;
  }

  private attach(): HTMLElement {
    const host = this.document.createElement('div');
    for (const [name, value] of Object.entries({ ...HOST_STYLE, visibility: 'hidden' })) {
      host.style.setProperty(name, value, 'important');
    }
    // The top layer lies above every z-index and outside every transform of the page.
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyles(shadow, this.view.styles);
    this.root = this.document.createElement('div');
    shadow.append(this.root);
    this.document.documentElement.append(host);
    host.showPopover?.();
    this.host = host;
    return host;
  }
}

/** A constructed sheet is free of the page's Content-Security-Policy; Firefox's content scripts may not adopt one. */
function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = shadow.ownerDocument.createElement('style');
    element.textContent = styles;
    shadow.append(element);
  }
}

/** What the card is placed by: the passage's lines, wherever the page has moved them. */
function anchorOf(document: Document, ranges: readonly NodeRange[]): VirtualElement {
  const first = ranges[0]?.startContainer.parentElement;
  const anchor: VirtualElement = {
    getBoundingClientRect: () => bounding(rectsOf(ranges)),
    getClientRects: () => rectsOf(ranges),
  };
  return { ...anchor, contextElement: first ?? document.documentElement };
}

function bounding(rects: readonly DOMRect[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
