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
import type { Lap } from './contestants';
import { samplePages } from './sample';
import { shingleScore } from './shingles';

interface Race {
  names: string[];
  race(name: string, url: string): Lap;
}

export async function run({ pages: file, sample }: BenchOptions): Promise<void> {
  const pages = samplePages(file, sample);
  const script = await bundle(fileURLToPath(new URL('./contestants.ts', import.meta.url)), 'LautBench');
  const { browser, show } = await launch();
  const laps = new Map<string, { time: number; precision: number; recall: number }[]>();
  try {
    for (const page of pages) {
      const html = gunzipSync(readFileSync(resolve(dirname(file), page.file))).toString('utf8');
      const gold = page.sequence?.join('\n') ?? page.bodyText ?? '';
      for (const name of await namesOf(script, show)) {
        const shown = await show(html, page.url);
        await shown.evaluate(script);
        const lap = (await shown.evaluate(
          (contestant, url) => (globalThis as unknown as { LautBench: Race }).LautBench.race(contestant, url),
          name,
          page.url,
        )) as Lap;
        const list = laps.get(name) ?? [];
        list.push({ time: lap.time, ...shingleScore(gold, lap.text) });
        laps.set(name, list);
      }
    }
  } finally {
    await browser.close();
  }
  print(laps, pages.length);
}

let known: string[] | null = null;

async function namesOf(script: string, show: Awaited<ReturnType<typeof launch>>['show']): Promise<string[]> {
  if (known) return known;
  const page = await show('<!doctype html><title>x</title>', 'https://bench.invalid/');
  await page.evaluate(script);
  known = await page.evaluate(() => (globalThis as unknown as { LautBench: Race }).LautBench.names);
  return known;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function print(laps: Map<string, { time: number; precision: number; recall: number }[]>, pages: number): void {
  const base = quantile(laps.get('readability')?.map(({ time }) => time) ?? [], 0.5);
  console.log(`${pages} pages, each contestant on a fresh page; milliseconds of one cold call`);
  console.log('contestant             median    p95   max  of Readability     F1');
  for (const [name, list] of laps) {
    const times = list.map(({ time }) => time);
    const precision = mean(list.map((lap) => lap.precision));
    const recall = mean(list.map((lap) => lap.recall));
    const f1 = /detect|Readerable/.test(name) ? '' : ((2 * precision * recall) / (precision + recall)).toFixed(3);
    const cells = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1).padStart(6));
    const ratio = (quantile(times, 0.5) / base).toFixed(2);
    console.log(`${name.padEnd(22)} ${cells.join(' ')} ${ratio.padStart(12)}×  ${f1.padStart(9)}`);
  }
}
