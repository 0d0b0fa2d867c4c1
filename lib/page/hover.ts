// Hover intent: the card opens where the pointer rests and stays while the pointer is on the claim or in the card.
import type { Claim } from '../model';
import type { ClaimsAtPoint } from './hit';

export interface HoverParts {
  document: Document;
  signal: AbortSignal;
  /** Milliseconds of rest before the card opens. */
  delay: () => number;
  claimsAt: ClaimsAtPoint;
  /** Is this event's target the card? */
  inCard: (target: EventTarget | null) => boolean;
  /** Claims of the open card, innermost first; null while it is shut. */
  open: () => { claims: readonly Claim[]; held: boolean } | null;
  enter: (claims: Claim[], point: { x: number; y: number }) => void;
  leave: () => void;
}

/** Milliseconds from leaving the claim to the card's end: enough to cross the gap into the card (WCAG 1.4.13). */
const LEAVE = 250;

/** Watches the pointer until the signal aborts. One hit test per rest, none while the pointer moves over the page. */
export function watchHover(parts: HoverParts): void {
  const { document, signal } = parts;
  let entering: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let tested = 0;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leaveSoon = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (parts.open() && !parts.open()?.held) parts.leave();
    }, LEAVE);
  };
  const rest = (x: number, y: number) => {
    const claims = parts.claimsAt(x, y);
    if (claims.length === 0) return;
    const open = parts.open();
    if (open?.held || open?.claims[0] === claims[0]) return;
    stay();
    parts.enter(claims, { x, y });
  };

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(entering);
    if (parts.inCard(event.target)) return stay();
    // A pressed button is a selection or a drag in the making.
    if (event.buttons !== 0) return;
    const { clientX: x, clientY: y } = event;
    entering = setTimeout(() => rest(x, y), parts.delay());
    const open = parts.open();
    if (!open || event.timeStamp - tested < 50) return;
    tested = event.timeStamp;
    if (parts.claimsAt(x, y).some((claim) => open.claims.includes(claim))) stay();
    else leaveSoon();
  };
  const gone = () => {
    clearTimeout(entering);
    if (parts.open()) leaveSoon();
  };

  document.addEventListener('pointermove', move, { passive: true, capture: true, signal });
  document.documentElement.addEventListener('pointerleave', gone, { passive: true, signal });
  document.addEventListener('scroll', () => clearTimeout(entering), { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(entering);
    clearTimeout(leaving);
  });
}
