// Reads stored pages with jsdom: no browser needed, no layout, scripts not run.
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect, extract } from '../../lib/article/index';
import type { Reading } from './reading';

/** Parses a page; jsdom throws at some style sheets and backgrounds, so such a page is parsed again without them. */
export function parsePage(html: string, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(withoutStyles(html).replace(/background(?=[\w-]*\s*:)/gi, 'x-background'), options);
  }
}

/** Empties style elements; nothing that is read depends on them without layout. */
function withoutStyles(html: string): string {
  return html
    .split(/(?=<style[\s>])/i)
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.toLowerCase().indexOf('</style');
      return end < 0 ? part : part.slice(end).replace(/^<\/style[^>]{0,20}>/i, '');
    })
    .join('');
}

export function openJsdom() {
  return {
    async read(html: string, url: string): Promise<Reading> {
      const { window } = parsePage(html, url);
      try {
        return { detection: detect(window.document, url), article: extract(window.document, url).article };
      } finally {
        window.close();
      }
    },
    async close(): Promise<void> {},
  };
}
