// The content script of the bench: detects and extracts once, as the product does, and leaves its laps on the root element.
import { detect, extract } from '../../../lib/article/index';

/** Attribute that holds the laps, as JSON. */
export const ANSWER = 'data-laut-bench';

/** Milliseconds after which a page of a bench stands still. */
const QUIET = 300;

/** Global names under which the scripts before and after this one leave the time. */
export const BEFORE = 'lautBenchBefore';
export const AFTER = 'lautBenchAfter';

/** Milliseconds. */
export interface Laps {
  /** The script itself: parsed, compiled where it runs at once, and run. */
  loaded: number;
  detected: number;
  extracted: number;
}

function measure(): void {
  const url = location.href;
  const begin = performance.now();
  detect(document, url);
  const between = performance.now();
  extract(document, url);
  const times = globalThis as unknown as Record<string, number>;
  const loaded = times[AFTER]! - times[BEFORE]!;
  const laps: Laps = { loaded, detected: between - begin, extracted: performance.now() - between };
  document.documentElement.setAttribute(ANSWER, JSON.stringify(laps));
}

// The module is also read for its names, outside any page. Once the page stands still: what the browser does at the same
// time on the other threads is not to be measured.
if (typeof document !== 'undefined') setTimeout(() => requestIdleCallback(measure), QUIET);
