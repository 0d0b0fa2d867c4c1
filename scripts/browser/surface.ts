// A puppeteer page as a surface.
import type { Page } from 'puppeteer-core';
import type { InDocument, Scheme, Surface } from './types.ts';

/** Chromium's way to choose light or dark, one document at a time. */
export const emulateScheme = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

export const pageSurface = (page: Page): Surface => ({
  setScheme: (scheme) => emulateScheme(page, scheme),
  evaluate: <A extends unknown[], T>(work: InDocument<A, T>, ...args: A) =>
    page.evaluate(`(${work})(document, ...${JSON.stringify(args)})`) as Promise<T>,
  async click(selector) {
    await page.waitForSelector(selector, { timeout: 5_000 });
    await page.click(selector);
  },
  async hover(selector) {
    await page.waitForSelector(selector, { timeout: 5_000 });
    await page.hover(selector);
  },
  async screenshot(path) {
    await page.screenshot({ path });
  },
  async setWidth(width) {
    await page.setViewport(width === null ? null : { width, height: 900 });
  },
});
