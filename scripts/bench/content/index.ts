// npm run bench -- content: detection and extraction where they run in the product, in a content script's isolated world.
// The first page of a site that a reader opens starts a new process, which has to compile everything (first load); the
// pages after it find the compiled code (later load).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../../pages/bundle';
import { launchWith } from '../../pages/chromium';
import type { BenchOptions } from '../options';
import { samplePages } from '../pages/sample';
import { quantile } from '../quantile';
import { AFTER, ANSWER, BEFORE, type Laps } from './script';

const LOADS = ['first load', 'later load'];

export async function run({ pages: file, sample }: BenchOptions): Promise<void> {
  const pages = samplePages(file, sample);
  const extension = await writeExtension();
  const laps: Laps[][] = LOADS.map(() => []);
  const browser = await launchWith({ enableExtensions: [extension] });
  try {
    // Each page is of another site and gets a process of its own, in which nothing is compiled yet.
    for (const page of pages) {
      const html = gunzipSync(readFileSync(resolve(dirname(file), page.file))).toString('utf8');
      const answers = await visit(browser, html, page.url);
      for (const [load, answer] of answers.entries()) laps[load]!.push(answer);
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  print(laps, pages.length);
}

/** Loads the page once and once more in the same tab, and asks the content script for its laps. */
async function visit(browser: Browser, html: string, url: string): Promise<Laps[]> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!main) return void request.abort();
    // The page's own scripts stay off; content scripts do not ask this policy.
    const headers = { 'content-security-policy': "script-src 'none'" };
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
  });
  const answers: Laps[] = [];
  for (let load = 0; load < LOADS.length; load++) {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const told = await page.waitForSelector(`html[${ANSWER}]`, { timeout: 30_000 });
    answers.push(JSON.parse((await told!.evaluate((root, name) => root.getAttribute(name), ANSWER))!) as Laps);
  }
  await page.close();
  return answers;
}

/** An extension that is nothing but the engine and a watch. */
async function writeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'laut-bench-'));
  writeFileSync(
    join(folder, 'script.js'),
    await bundle(fileURLToPath(new URL('./script.ts', import.meta.url)), 'LautBench'),
  );
  // Scripts of one entry run one after the other: the time between these two is what loading the one between them takes.
  writeFileSync(join(folder, 'before.js'), `globalThis.${BEFORE} = performance.now();`);
  writeFileSync(join(folder, 'after.js'), `globalThis.${AFTER} = performance.now();`);
  const manifest = {
    manifest_version: 3,
    name: 'Laut bench',
    version: '1',
    content_scripts: [{ matches: ['*://*/*'], js: ['before.js', 'script.js', 'after.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function print(laps: readonly Laps[][], pages: number): void {
  console.log(`${pages} pages in a content script; milliseconds, median / 95th percentile`);
  console.log('              script loaded    detection        extraction after it   all three');
  for (const [load, list] of laps.entries()) {
    const columns = [
      ({ loaded }: Laps) => loaded,
      ({ detected }: Laps) => detected,
      ({ extracted }: Laps) => extracted,
      ({ loaded, detected, extracted }: Laps) => loaded + detected + extracted,
    ];
    const cells = columns.map((column) => {
      const times = list.map(column);
      return `${quantile(times, 0.5).toFixed(1).padStart(6)} / ${quantile(times, 0.95).toFixed(1).padStart(5)}`;
    });
    console.log(`${LOADS[load]!.padEnd(12)} ${cells.join('   ')}`);
  }
}
