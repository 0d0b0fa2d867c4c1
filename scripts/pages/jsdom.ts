// Reads stored pages with jsdom: no browser needed, no layout, scripts not run.
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect, extract } from '../../lib/article/index';
import type { Reading } from './reading';

export function openJsdom() {
  const virtualConsole = new VirtualConsole();
  return {
    async read(html: string, url: string): Promise<Reading> {
      const { window } = new JSDOM(html, { url, virtualConsole });
      try {
        return { detection: detect(window.document, url), article: extract(window.document, url).article };
      } finally {
        window.close();
      }
    },
    async close(): Promise<void> {},
  };
}
