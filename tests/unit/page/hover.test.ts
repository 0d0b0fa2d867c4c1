// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../lib/model';
import { watchHover } from '../../../lib/page/hover';
import { claim } from './sample';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Claims lie at x 0…99 and 100…199; the card is `#card`. */
function start() {
  document.body.replaceChildren();
  const card = document.createElement('div');
  document.body.append(card);
  const claims = [claim('c1', []), claim('c2', [])];
  let open: { claims: readonly Claim[]; held: boolean } | null = null;
  const enter = vi.fn((found: Claim[]) => {
    open = { claims: found, held: false };
  });
  const leave = vi.fn(() => {
    open = null;
  });
  watchHover({
    document,
    signal: end.signal,
    delay: () => 300,
    claimsAt: (x) => (x < 200 ? [claims[x < 100 ? 0 : 1]!] : []),
    inCard: (target) => target === card,
    open: () => open,
    enter,
    leave,
  });
  const move = (clientX: number, more: PointerEventInit & { on?: Element } = {}) => {
    const event = new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 5, buttons: more.buttons ?? 0 });
    Object.assign(event, { pointerType: more.pointerType ?? 'mouse' });
    Object.defineProperty(event, 'timeStamp', { value: Date.now() });
    (more.on ?? document.body).dispatchEvent(event);
  };
  const hold = () => {
    open = { claims: open!.claims, held: true };
  };
  return { move, enter, leave, card, hold, ids: () => enter.mock.calls.map(([found]) => found[0]!.id) };
}

describe('watchHover', () => {
  it('opens where the pointer rests, not where it passes', () => {
    const { move, enter } = start();
    for (let x = 0; x < 200; x += 20) {
      move(x);
      vi.advanceTimersByTime(100);
    }
    expect(enter).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(enter).toHaveBeenCalledTimes(1);
  });

  it('closes a moment after the pointer left, and lets it cross into the card', () => {
    const { move, leave, card } = start();
    move(50);
    vi.advanceTimersByTime(300);
    move(500);
    vi.advanceTimersByTime(200);
    move(510, { on: card });
    vi.advanceTimersByTime(5_000);
    expect(leave).not.toHaveBeenCalled();
    move(500);
    vi.advanceTimersByTime(260);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('does not flicker while the pointer moves on the claim', () => {
    const { move, enter, leave } = start();
    move(50);
    vi.advanceTimersByTime(300);
    for (let x = 40; x < 90; x++) {
      move(x);
      vi.advanceTimersByTime(60);
    }
    vi.advanceTimersByTime(1_000);
    expect(enter).toHaveBeenCalledTimes(1);
    expect(leave).not.toHaveBeenCalled();
  });

  it('changes to another claim after a rest there', () => {
    const { move, ids } = start();
    move(50);
    vi.advanceTimersByTime(300);
    move(150);
    vi.advanceTimersByTime(400);
    expect(ids()).toEqual(['c1', 'c2']);
  });

  it('leaves a card alone that the reader holds', () => {
    const { move, leave, hold, ids } = start();
    move(50);
    vi.advanceTimersByTime(300);
    hold();
    move(150);
    vi.advanceTimersByTime(2_000);
    move(900);
    vi.advanceTimersByTime(2_000);
    expect(leave).not.toHaveBeenCalled();
    expect(ids()).toEqual(['c1']);
  });

  it('lets text be selected and touch scroll', () => {
    const { move, enter } = start();
    move(50, { buttons: 1 });
    vi.advanceTimersByTime(1_000);
    move(50, { pointerType: 'touch' });
    vi.advanceTimersByTime(1_000);
    expect(enter).not.toHaveBeenCalled();
  });

  it('does not open on text that scrolls under a resting pointer', () => {
    const { move, enter } = start();
    move(50);
    vi.advanceTimersByTime(100);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(1_000);
    expect(enter).not.toHaveBeenCalled();
  });

  it('ends with its signal', () => {
    const { move, enter } = start();
    move(50);
    end.abort();
    move(60);
    vi.advanceTimersByTime(1_000);
    expect(enter).not.toHaveBeenCalled();
  });
});
