// Reads stored pages in Chromium: real layout, page scripts off, no request leaves the machine.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { bundle } from './bundle';
import type { Reading } from './reading';

/** A browser without a profile; `more` is handed on to puppeteer. */
export function launchWith(more: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    ...more,
  });
}

/** A browser that answers every address with the page given to `show`; its scripts run only if `scripts`. */
export async function launch(
  scripts = false,
): Promise<{ browser: Browser; show(html: string, url: string): Promise<Page> }> {
  const browser = await launchWith();
  let page: Page | null = null;
  return {
    browser,
    async show(html, url) {
      await page?.close();
      page = await browser.newPage();
      await page.setJavaScriptEnabled(scripts);
      await page.setRequestInterception(true);
      let served = false;
      page.on('request', (request) => {
        const main = !served && request.isNavigationRequest() && request.frame() === page?.mainFrame();
        if (!main) return void request.abort();
        served = true;
        void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      });
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      return page;
    },
  };
}

export async function openChromium() {
  const script = await bundle(fileURLToPath(new URL('../../lib/article/index.ts', import.meta.url)), 'LautArticle');
  const { browser, show } = await launch();
  return {
    async read(html: string, url: string): Promise<Reading> {
      const page = await show(html, url);
      await page.evaluate(script);
      return (await page.evaluate((address) => {
        const { detect, extract } = (globalThis as unknown as { LautArticle: typeof import('../../lib/article/index') })
          .LautArticle;
        return { detection: detect(document, address), article: extract(document, address).article };
      }, url)) as Reading;
    },
    async close(): Promise<void> {
      await browser.close();
    },
  };
}
