// No task over 50 ms in the reader's page. Chromium reports long tasks; the same page on a site where Laut does not run
// is the measure of what the page and the machine do by themselves.

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { claimMarks } from '../../../scripts/browser/marks';
import { bringToFront, pause, until } from '../../../scripts/browser/wait';
import { ARTICLE } from '../../../scripts/demo/site';
import { addressOf, hostile, hostileSite } from './hostile-pages';
import { withLaut } from './setup';

interface Watched extends Window {
  lautTasks: { start: number; duration: number }[];
}

/** Longest task in milliseconds after the page itself has loaded; 0 if none is over 50. */
async function longestTask(page: Page, address: string, laut: boolean): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  await bringToFront(page);
  // A page may end without marks: too long, say. What matters here is what was spent on it.
  if (laut) await until('marks', async () => (await claimMarks(page)).length > 0, 12_000).catch(() => {});
  await pause(2_000);
  return page.evaluate(() => {
    const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    const own = (window as unknown as Watched).lautTasks.filter(
      (task) => task.start > loaded.domContentLoadedEventStart,
    );
    return Math.max(0, ...own.map((task) => task.duration));
  });
}

export function longTasks(): void {
  describe('long tasks in the page', () => {
    const setup = withLaut('chromium', {
      pages: (address, url) => (/\/test\/article\/$/.test(address) ? ARTICLE : hostileSite(address, url)),
    });

    it.each([...['article'], ...Object.keys(hostile).filter((it) => /long-text|many-paragraphs/.test(it))])(
      '%s: none of Laut’s is over 50 ms',
      async (which) => {
        const page = await setup.laut.browser.newPage();
        await page.evaluateOnNewDocument(() => {
          const tasks: Watched['lautTasks'] = [];
          (window as unknown as Watched).lautTasks = tasks;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) tasks.push({ start: entry.startTime, duration: entry.duration });
          }).observe({ type: 'longtask', buffered: true });
        });
        // The least of up to three rounds: what another process of the machine does is not ours.
        const rounds: { with: number; without: number }[] = [];
        for (let i = 0; i < 3 && !rounds.some((round) => round.with <= 50); i++) {
          const without = await longestTask(page, addressOf(which, 'www.example.org'), false);
          rounds.push({ without, with: await longestTask(page, addressOf(which), true) });
        }
        console.log(`long tasks, ${which}: ${JSON.stringify(rounds)}`);
        const least = Math.min(...rounds.map((round) => round.with));
        const baseline = Math.max(...rounds.map((round) => round.without));
        expect(least).toBeLessThanOrEqual(Math.max(50, baseline));
        await page.close();
      },
      180_000,
    );
  });
}
