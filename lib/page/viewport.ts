// Where in the article the reader is.
import type { BlockNodes } from '../article';

/** Milliseconds between two looks while the page scrolls. */
const PAUSE = 100;

/** Number of the block at the middle of the window, by bisection: texts are taken to stand one under the other. */
export function blockInView(window: Window, nodes: readonly BlockNodes[]): number {
  const middle = window.innerHeight / 2;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const between = (low + high + 1) >> 1;
    if (nodes[between]!.element.getBoundingClientRect().top <= middle) low = between;
    else high = between - 1;
  }
  return low;
}

/** Calls back while the page, or any box of it, scrolls or the window changes its size; until the signal aborts. */
export function watchScroll(window: Window, signal: AbortSignal, callback: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      callback();
    }, PAUSE);
  };
  window.document.addEventListener('scroll', soon, { passive: true, capture: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
