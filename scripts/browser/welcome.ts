// The welcome page opens some time after the installation, in front of everything. A tab behind it draws no frames, and
// the browser answers neither pointer nor screenshot there: a test that had begun would hang (seen on a busy machine).
import type { Browser } from 'puppeteer-core';
import { until } from './wait.ts';

/** Waits for the welcome page and closes it. Rejects if it does not come within `limit` milliseconds. */
export async function closeWelcome(browser: Browser, limit = 30_000): Promise<void> {
  const find = async () => (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
  const page = await until('the welcome page', find, limit);
  await page.close();
}
