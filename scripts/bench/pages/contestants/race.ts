// Runs inside the page: a contestant reads the document once, cold, as a content script would. Each contestant's module is
// bundled alone, as it would ship: what the others keep in memory would be counted as its own otherwise.

export interface Lap {
  /** Milliseconds. */
  time: number;
  /** Running text. */
  text: string;
}

export interface Contestant {
  /** Untimed: what has run before in the product. */
  before?(url: string): void;
  read(url: string): string;
}

export function race({ before, read }: Contestant, url: string): Lap {
  before?.(url);
  const begin = performance.now();
  let text = '';
  try {
    text = read(url);
  } catch {
    // A contestant that throws on a page has found nothing there.
  }
  return { time: performance.now() - begin, text };
}

/** Text of an HTML fragment, with a line break at the end of each block. */
export function paragraphs(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const end of parsed.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, div, br')) end.append('\n');
  return parsed.body.textContent ?? '';
}
