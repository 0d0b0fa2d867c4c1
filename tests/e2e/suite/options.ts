// The options (issue 2, point 6), and what an open article makes of them without a reload.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks, hoverClaim, marksOn } from '../../../scripts/browser/marks';
import { pageSurface } from '../../../scripts/browser/surface';
import { bringToFront, until } from '../../../scripts/browser/wait';
import { cardShown, openArticle, settledMarks } from './look';
import { withLaut } from './setup';

export function optionsOf(name: BrowserName): void {
  describe('options', () => {
    const setup = withLaut(name);
    let page: Page;
    let options: Page;

    beforeAll(async () => {
      page = await openArticle(setup.laut);
      options = await setup.laut.extensionPage('options.html');
      await until('the switches', () => options.evaluate(() => document.querySelectorAll('.switch').length >= 6));
    });
    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    /** Switches, in the order of the page: on/off, the four kinds, actors. */
    const toggle = async (index: number) => {
      await bringToFront(options);
      await options.evaluate((at) => document.querySelectorAll<HTMLInputElement>('.switch')[at]!.click(), index);
      await bringToFront(page);
    };

    it('off and on', async () => {
      await toggle(0);
      await until('no marks', async () => (await marksOn(page)).length === 0);
      await until('no badge', async () => (await setup.laut.badge(page)) === '');
      await toggle(0);
      expect((await settledMarks(page)).length).toBeGreaterThan(15);
    });

    it('kinds shown', async () => {
      await toggle(4);
      await until('no hearsay', async () => {
        const marks = await claimMarks(page);
        return marks.length > 0 && !marks.some((mark) => mark.kind === 'hearsay');
      });
      await toggle(4);
      await until('hearsay', async () => (await claimMarks(page)).some((mark) => mark.kind === 'hearsay'));
    });

    it('actors shown', async () => {
      await toggle(5);
      await until('no actors', async () => !(await marksOn(page)).some((mark) => mark.kind === 'actor'));
      await toggle(5);
      await until('actors', async () => (await marksOn(page)).some((mark) => mark.kind === 'actor'));
    });

    it('a site off and on', async () => {
      const surface = pageSurface(options);
      await bringToFront(options);
      await options.type('.site-form input', 'https://www.news.de/politik/');
      await surface.click('.site-form button');
      await until('the site', () =>
        options.evaluate(() => document.querySelector('.site-tags')?.textContent?.includes('news.de')),
      );
      await bringToFront(page);
      await until('no marks', async () => (await marksOn(page)).length === 0);
      await bringToFront(options);
      await surface.click('.site-tags button');
      await bringToFront(page);
      expect((await settledMarks(page)).length).toBeGreaterThan(15);
    });

    it('language of the interface', async () => {
      await bringToFront(options);
      await options.select('select', 'en');
      await until('English options', () => options.evaluate(() => document.documentElement.lang === 'en'));
      await bringToFront(page);
      await until('an English card', async () => {
        await page.mouse.move(3, 3);
        await hoverClaim(page, 'Die Risse sind größer');
        return (await cardShown(setup.laut, page)).html.includes('lang="en"');
      });
      await page.keyboard.press('Escape');
      await bringToFront(options);
      await options.select('select', 'de');
      await until('German options', () => options.evaluate(() => document.documentElement.lang === 'de'));
    });
  });
}
