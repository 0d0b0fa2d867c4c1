// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../lib/page/follow';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/politik/eins/');
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function start(changed: () => Promise<boolean> = async () => false) {
  const spies = { changed: vi.fn(changed), moved: vi.fn(), noticed: vi.fn(), inView: vi.fn((): unknown => null) };
  const following = follow({ window, signal: end.signal, ...spies });
  return { ...spies, following };
}
const paragraph = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};
/** Lets the observer's microtask run, then `seconds` of the clock. */
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe('follow', () => {
  it('looks once at a burst of late text', async () => {
    const { changed } = start();
    for (let index = 0; index < 50; index++) document.body.append(paragraph(`Absatz ${index}`));
    await pass(0.2);
    expect(changed).not.toHaveBeenCalled();
    await pass(5);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('does not wake for what holds no text', async () => {
    const { changed } = start();
    const image = document.createElement('img');
    document.body.append(image, document.createElement('iframe'), document.createElement('div'), '\n  ');
    image.remove();
    await pass(10);
    expect(changed).not.toHaveBeenCalled();
  });

  it('goes on when a framework replaces the body', async () => {
    const { changed } = start();
    document.body.replaceWith(document.createElement('body'));
    await pass(5);
    const before = changed.mock.calls.length;
    document.body.append(paragraph('neu'));
    await pass(5);
    expect(changed.mock.calls.length).toBe(before + 1);
  });

  it('looks anew when the reader has scrolled to another article, not while scrolling', async () => {
    const { moved, inView } = start();
    document.dispatchEvent(new Event('scroll'));
    await pass(1);
    expect(moved).not.toHaveBeenCalled();
    inView.mockReturnValue('the next article');
    const asked = inView.mock.calls.length;
    for (let index = 0; index < 20; index++) {
      document.dispatchEvent(new Event('scroll'));
      await pass(0.1);
    }
    expect(inView.mock.calls.length).toBe(asked);
    await pass(1);
    expect(moved).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('scroll'));
    await pass(1);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('does not wake for the host of our own card', async () => {
    const { changed } = start();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append('Wer das sagt');
    document.documentElement.append(host);
    await pass(1);
    host.remove();
    await pass(10);
    expect(changed).not.toHaveBeenCalled();
  });

  it('looks ever more seldom at a page that rewrites its article each second, and never stops it', async () => {
    let text = 0;
    const { changed } = start(async () => true);
    const writing = setInterval(() => document.body.replaceChildren(paragraph(`Fassung ${++text}`)), 1_000);
    await pass(60);
    const first = changed.mock.calls.length;
    expect(first).toBeGreaterThan(3);
    expect(first).toBeLessThan(12);
    await pass(240);
    expect(changed.mock.calls.length - first).toBeLessThan(6);
    clearInterval(writing);
  });

  it('keeps looking each second where only the nodes are new, as long as that is cheap', async () => {
    const { changed } = start(async () => false);
    const writing = setInterval(() => document.body.replaceChildren(paragraph('Dasselbe')), 1_000);
    await pass(30);
    expect(changed.mock.calls.length).toBeGreaterThan(10);
    clearInterval(writing);
  });

  it('spends at most a fiftieth of the time', async () => {
    const { changed } = start(() => new Promise((resolve) => setTimeout(() => resolve(false), 400)));
    const writing = setInterval(() => document.body.replaceChildren(paragraph('Dasselbe')), 1_000);
    await pass(101);
    // 400 ms of work each: 20 s of rest, so five looks at most in 100 s.
    expect(changed.mock.calls.length).toBeGreaterThan(2);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
    clearInterval(writing);
  });

  it('goes on after a look that failed', async () => {
    const { changed } = start(async () => {
      throw new Error('gone');
    });
    document.body.append(paragraph('eins'));
    await pass(3);
    document.body.append(paragraph('zwei'));
    await pass(10);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('notices another address by the mutations that follow it, and by the back button', async () => {
    const { moved } = start();
    history.pushState(null, '', '/politik/eins/#kommentare');
    document.body.append(paragraph('eins'));
    await pass(0.1);
    expect(moved).not.toHaveBeenCalled();
    history.pushState(null, '', '/politik/zwei/');
    document.body.append(paragraph('zwei'));
    await pass(0.1);
    expect(moved).toHaveBeenCalledTimes(1);
    history.replaceState(null, '', '/politik/drei/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it('comes back with the page from the back/forward cache', () => {
    const { moved } = start();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(moved).not.toHaveBeenCalled();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('waits while nobody looks', async () => {
    const { changed } = start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.body.append(paragraph('eins'));
    await pass(10);
    expect(changed).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(2);
    expect(changed).toHaveBeenCalledTimes(1);
    hidden.mockRestore();
  });

  it('ends with its signal', async () => {
    const { changed, moved } = start();
    document.body.append(paragraph('eins'));
    await pass(0);
    end.abort();
    document.body.append(paragraph('zwei'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pass(60);
    expect(changed).not.toHaveBeenCalled();
    expect(moved).not.toHaveBeenCalled();
  });
});
