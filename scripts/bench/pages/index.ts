// Article detection and extraction in Chromium: ours, Readability with the clone it needs, defuddle. Every contestant gets
// the page anew, so that none is warmed up by another; what counts are ratios within one run.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../../pages/bundle';
import { launch } from '../../pages/chromium';
import type { BenchOptions } from '../options';
import { quantile } from '../quantile';
import type { Lap } from './contestants/race';
import { samplePages } from './sample';
import { shingleScore } from './shingles';

interface Bundle {
  run(name: string, url: string): Lap;
}

interface Contestant {
  title: string;
  /** File in contestants/, and the name in it. */
  file: string;
  name: string;
  /** Whether it gives text. */
  reads: boolean;
}

const BASE = 'readability';
const CONTESTANTS: readonly Contestant[] = [
  { title: 'laut detect', file: 'laut', name: 'detect', reads: false },
  { title: 'laut extract', file: 'laut', name: 'extract', reads: true },
  { title: 'laut extract as run', file: 'laut', name: 'asRun', reads: true },
  { title: 'isProbablyReaderable', file: 'readability', name: 'readerable', reads: false },
  { title: BASE, file: 'readability', name: 'parse', reads: true },
  { title: 'defuddle', file: 'defuddle', name: 'parse', reads: true },
];

interface Result extends Lap {
  precision: number;
  recall: number;
}

export async function run({ pages: file, sample }: BenchOptions): Promise<void> {
  const pages = samplePages(file, sample);
  const scripts = new Map<string, string>();
  for (const contestant of CONTESTANTS) {
    if (scripts.has(contestant.file)) continue;
    const entry = fileURLToPath(new URL(`./contestants/${contestant.file}.ts`, import.meta.url));
    scripts.set(contestant.file, await bundle(entry, 'LautBench'));
  }
  const { browser, show } = await launch();
  const results = new Map<Contestant, Result[]>(CONTESTANTS.map((contestant) => [contestant, []]));
  try {
    for (const page of pages) {
      const html = gunzipSync(readFileSync(resolve(dirname(file), page.file))).toString('utf8');
      const gold = page.sequence?.join('\n') ?? page.bodyText ?? '';
      for (const [contestant, list] of results) {
        const shown = await show(html, page.url);
        await shown.evaluate(scripts.get(contestant.file)!);
        const lap = await shown.evaluate(
          (name, url) => (globalThis as unknown as { LautBench: Bundle }).LautBench.run(name, url),
          contestant.name,
          page.url,
        );
        list.push({ ...lap, ...shingleScore(gold, lap.text) });
      }
    }
  } finally {
    await browser.close();
  }
  print(results, pages.length);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function print(results: ReadonlyMap<Contestant, Result[]>, pages: number): void {
  const base = quantile(
    [...results].find(([{ title }]) => title === BASE)![1].map(({ time }) => time),
    0.5,
  );
  console.log(`${pages} pages, each contestant alone on a fresh page; milliseconds of one cold call`);
  console.log('contestant             median    p95   max  of Readability     F1');
  for (const [{ title, reads }, list] of results) {
    const times = list.map(({ time }) => time);
    const precision = mean(list.map((lap) => lap.precision));
    const recall = mean(list.map((lap) => lap.recall));
    const f1 = reads ? ((2 * precision * recall) / (precision + recall)).toFixed(3) : '';
    const cells = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1).padStart(6));
    const ratio = (quantile(times, 0.5) / base).toFixed(2);
    console.log(`${title.padEnd(22)} ${cells.join(' ')} ${ratio.padStart(12)}×  ${f1.padStart(9)}`);
  }
}
