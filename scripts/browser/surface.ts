// A puppeteer page as a surface.
import type { Page } from 'puppeteer-core';
import type { InDocument, Scheme, Surface } from './types.ts';
import { until } from './wait.ts';

/** Chromium's way to choose light or dark, one document at a time. */
export const emulateScheme = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** Brings an element to rest in sight: with smooth scrolling a click would go where it was. */
async function settle(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 5_000 });
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const top = () => page.$eval(selector, (element) => element.getBoundingClientRect().top);
  let before = Number.NaN;
  await until('the element to rest', async () => {
    const last = before;
    before = await top();
    return last === before;
  });
}

export const pageSurface = (page: Page): Surface => ({
  setScheme: (scheme) => emulateScheme(page, scheme),
  evaluate: <A extends unknown[], T>(work: InDocument<A, T>, ...args: A) =>
    page.evaluate(`(${work})(document, ...${JSON.stringify(args)})`) as Promise<T>,
  async click(selector) {
    await settle(page, selector);
    await page.click(selector);
  },
  async hover(selector) {
    await settle(page, selector);
    await page.hover(selector);
  },
  async screenshot(path) {
    await page.screenshot({ path });
  },
  async setWidth(width) {
    await page.setViewport(width === null ? null : { width, height: 900 });
  },
});
