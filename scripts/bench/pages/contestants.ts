// Runs inside the page: each contestant reads the document once, cold, as a content script would.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect, extract } from '../../../lib/article/index';

export interface Lap {
  /** Milliseconds. */
  time: number;
  /** Running text. */
  text: string;
}

const timed = (work: () => string): Lap => {
  const begin = performance.now();
  let text = '';
  try {
    text = work();
  } catch {
    // A contestant that throws on a page has found nothing there.
  }
  return { time: performance.now() - begin, text };
};

const extracted = (url: string): string =>
  extract(document, url)
    .article.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');

const AS_RUN = 'laut extract as run';

const contestants: Record<string, (url: string) => string> = {
  'laut detect': (url) => String(detect(document, url).isArticle),
  'laut extract': extracted,
  // As in the extension, which never extracts from a page that it has not looked at.
  [AS_RUN]: extracted,
  isProbablyReaderable: () => String(isProbablyReaderable(document)),
  readability: () => paragraphs(new Readability(document.cloneNode(true) as Document).parse()?.content ?? ''),
  defuddle: (url) => paragraphs(new Defuddle(document, { url }).parse().content),
};

/** Text of an HTML fragment, with a line break at the end of each block. */
function paragraphs(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const end of parsed.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, div, br')) end.append('\n');
  return parsed.body.textContent ?? '';
}

export const names = Object.keys(contestants);

export function race(name: string, url: string): Lap {
  if (name === AS_RUN) detect(document, url);
  return timed(() => contestants[name]!(url));
}
