// The content script of the bench: detects and extracts once, as the product does, and leaves its laps on the root element.
import { detect, extract } from '../../../lib/article/index';

/** Attribute that holds the laps, as JSON. */
export const ANSWER = 'data-laut-bench';

/** Milliseconds. */
export interface Laps {
  detected: number;
  extracted: number;
}

// The module is also read for its names, outside any page.
if (typeof document !== 'undefined') {
  const url = location.href;
  const begin = performance.now();
  detect(document, url);
  const between = performance.now();
  extract(document, url);
  const laps: Laps = { detected: between - begin, extracted: performance.now() - between };
  document.documentElement.setAttribute(ANSWER, JSON.stringify(laps));
}
