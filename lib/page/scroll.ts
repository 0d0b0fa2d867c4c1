// Brings a passage into view.
import type { NodeRange } from '../article';
import { liveRange, rectsOf } from './reading';

/** Scrolls the first of the ranges to the window's middle. False: the page has changed and the passage is gone. */
export function scrollToRanges(window: Window, ranges: readonly NodeRange[]): boolean {
  const first = ranges.find((range) => liveRange(range) !== null);
  const element = first?.startContainer.parentElement;
  if (!first || !element) return false;
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < window.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', behavior });
    return true;
  }
  const top = rectsOf([first])[0]?.top ?? 0;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior });
  return true;
}

/** Is any of the passage on screen? */
export function isInView(window: Window, ranges: readonly NodeRange[]): boolean {
  return rectsOf(ranges).some((rect) => rect.bottom > 0 && rect.top < window.innerHeight);
}
