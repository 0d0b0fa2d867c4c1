// Bad input (issue 2): a calm state that says what is the matter, no exception, no long task, no change to the page.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks, marksOn } from '../../../scripts/browser/marks';
import { pause, until } from '../../../scripts/browser/wait';
import { tabState } from '../../../scripts/demo/state';
import { addressOf, hostileSite } from './hostile-pages';
import { isUnchanged, settledMarks, textOf } from './look';
import { withLaut } from './setup';

/** What the state of a tab may be at the end. */
const calm = (state: Awaited<ReturnType<typeof tabState>>) => state?.state === 'quiet' || state?.state === 'ready';

export function hostile(name: BrowserName): void {
  describe('bad input', () => {
    const setup = withLaut(name, { pages: hostileSite });
    const thrown: string[] = [];

    const open = async (which: string) => {
      const page = await setup.laut.open(addressOf(which));
      page.on('pageerror', (error) =>
        thrown.push(`${which}: ${error instanceof Error ? error.message : String(error)}`),
      );
      return page;
    };
    const settled = (page: Page, limit = 30_000) =>
      until(
        'a calm state',
        async () => {
          const state = await tabState(setup.laut, page);
          return calm(state) ? state : null;
        },
        limit,
      );

    beforeAll(async () => {
      const page = await setup.laut.open('https://www.news.de/');
      await page.close();
    });
    afterAll(async () => {
      expect(thrown).toEqual([]);
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it.each([
      ['no-text', 'noText|noArticle'],
      ['unsupported-language', 'unsupportedLanguage'],
    ])('%s: says so in the panel', async (which, reasons) => {
      const page = await open(which);
      const state = await settled(page);
      expect(state.state === 'quiet' ? state.reason : state.state).toMatch(new RegExp(`^(${reasons})$`));
      const panel = await setup.laut.openPanel(page);
      await until('the calm state', () =>
        panel.evaluate((document) => !!document.querySelector('.calm h1')?.textContent),
      );
      expect(await textOf(panel)).toMatch(/Kein lesbarer Text|Kein Nachrichtenartikel|Andere Sprache/);
      expect(await isUnchanged(page)).toBe(true);
      await setup.laut.closePanel(page);
      await page.close();
    });

    it('broken HTML: the article is read all the same', async () => {
      const page = await open('broken-html');
      const marks = await settledMarks(page);
      expect(marks.some((mark) => mark.text.includes('Die Risse sind größer'))).toBe(true);
      expect(await isUnchanged(page)).toBe(true);
      await page.close();
    });

    it.each(['long-text', 'many-paragraphs', 'deep-nesting'])(
      '%s: calm state, page unchanged',
      async (which) => {
        const page = await open(which);
        const state = await settled(page, 50_000);
        console.log(`${name}, ${which}: ${state.state}${state.state === 'quiet' ? ` (${state.reason})` : ''}`);
        if (state.state === 'ready') await settledMarks(page, 30_000);
        expect(await isUnchanged(page)).toBe(true);
        await page.close();
      },
      120_000,
    );

    it('a page that rewrites itself each second: marked, without a loop', async () => {
      const page = await open('rewrites-itself');
      await until('marks', async () => (await claimMarks(page)).length > 0, 20_000);
      await pause(6_000);
      const start = await page.evaluate(() => performance.now());
      await until('the page to answer', () => page.evaluate(() => 1));
      expect((await page.evaluate(() => performance.now())) - start).toBeLessThan(1_500);
      expect(calm(await settled(page))).toBe(true);
      await page.close();
    });

    it('a background that is ended midway: the analysis comes all the same', async () => {
      const page = await open('long-text');
      for (let i = 0; i < 3; i++) {
        await pause(400);
        await setup.laut.stopBackground();
      }
      const state = await settled(page, 60_000);
      expect(state.state).toMatch(/ready|quiet/);
      if (state.state === 'quiet') expect(state.reason).toBe('tooLong');
      else expect((await marksOn(page)).length).toBeGreaterThan(0);
      await page.close();
    }, 120_000);
  });
}
