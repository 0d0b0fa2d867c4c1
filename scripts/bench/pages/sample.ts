// The pages of a bench.
import { readFileSync } from 'node:fs';

export interface Page {
  id: string;
  file: string;
  url: string;
  isArticle: boolean | null;
  goldTrust?: string;
  source: string;
  sequence?: string[];
  bodyText?: string;
}

/** Every n-th news article with gold text. */
export function samplePages(file: string, sample: number): Page[] {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Page)
    .filter((page) => page.isArticle && page.goldTrust !== 'low' && page.source !== 'wcxb');
  const step = Math.max(1, Math.floor(all.length / sample));
  return all.filter((_, index) => index % step === 0).slice(0, sample);
}
