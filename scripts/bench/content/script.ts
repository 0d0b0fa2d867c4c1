// The content script of the bench: detects and extracts once, as the product does, and leaves its laps on the root element.
import { detect, extract } from '../../../lib/article/index';

/** Attribute that holds the laps, as JSON. */
export const ANSWER = 'data-laut-bench';

/** Milliseconds after which a page of a bench stands still. */
const QUIET = 300;

/** Milliseconds. */
export interface Laps {
  detected: number;
  extracted: number;
}

function measure(): void {
  const url = location.href;
  const begin = performance.now();
  detect(document, url);
  const between = performance.now();
  extract(document, url);
  const laps: Laps = { detected: between - begin, extracted: performance.now() - between };
  document.documentElement.setAttribute(ANSWER, JSON.stringify(laps));
}

// The module is also read for its names, outside any page. Once the page stands still: what the browser does at the same
// time on the other threads is not to be measured.
if (typeof document !== 'undefined') setTimeout(() => requestIdleCallback(measure), QUIET);
