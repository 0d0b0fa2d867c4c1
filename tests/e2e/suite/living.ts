// Pages that change while they are read (issue 4, point 4): what is marked is always the article before the reader.
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks } from '../../../scripts/browser/marks';
import { bringToFront, never, until } from '../../../scripts/browser/wait';
import { readyState } from '../../../scripts/demo/state';
import { BRIDGE, living, livingSite, NEWS, SCHOOL } from './living-pages';
import { withLaut } from './setup';

interface Site {
  next(): void;
  home(): void;
  tick(html: string): void;
  unlock(): void;
  agree(): void;
}

const markedText = async (page: Page) => (await claimMarks(page)).map((mark) => mark.text).join('\n');

/** All of these words are marked, none of those. */
const marked = (page: Page, yes: readonly string[], no: readonly string[] = []) =>
  until(
    `marks of “${yes[0] ?? 'nothing'}”`,
    async () => {
      const text = await markedText(page);
      return yes.every((words) => text.includes(words)) && !no.some((words) => text.includes(words));
    },
    20_000,
  );

export function livingPages(name: BrowserName): void {
  describe('a living page', () => {
    const setup = withLaut(name, { pages: livingSite });

    const open = async (which: string) => {
      const page = await setup.laut.open(living(which));
      await bringToFront(page);
      return page;
    };
    const articleOf = async (page: Page) => {
      const state = await until('the article', () => readyState(setup.laut, page));
      return state.article;
    };

    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it.each(['endless', 'endless-same-address'])('infinite scroll (%s): the article in view', async (which) => {
      const page = await open(which);
      await marked(page, BRIDGE.quotes, SCHOOL.quotes);
      await page.evaluate(() => scrollTo(0, 150));
      await until('the next article', () => page.evaluate(() => document.querySelectorAll('.story').length === 2));
      await never('marks in the article below', async () => (await markedText(page)).includes(SCHOOL.quotes[0]!));
      await page.evaluate(() => document.querySelectorAll('.story')[1]!.scrollIntoView({ behavior: 'instant' }));
      await marked(page, SCHOOL.quotes, BRIDGE.quotes);
      const article = await until('its title', async () => {
        const article = await articleOf(page);
        return article.title === SCHOOL.title ? article : null;
      });
      expect(article.blocks.map((block) => block.text).join('\n')).not.toContain(BRIDGE.quotes[0]);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await marked(page, BRIDGE.quotes, SCHOOL.quotes);
      await page.close();
    });

    it('live ticker: a new post is marked, the old ones stay marked', async () => {
      const page = await open('ticker');
      await marked(page, BRIDGE.quotes);
      await page.evaluate((html) => (globalThis as unknown as Site).tick(html), NEWS);
      await marked(page, ['Das Gutachten liegt vor', ...BRIDGE.quotes]);
      await page.close();
    });

    it('pages of more parts: the part that is shown, without the pager', async () => {
      const page = await open('parts');
      await marked(page, BRIDGE.quotes.slice(0, 2));
      expect((await articleOf(page)).blocks.some((block) => block.text.includes('Seite zwei'))).toBe(false);
      await page.evaluate(() => document.querySelector<HTMLElement>('.weiter')!.click());
      await marked(page, BRIDGE.quotes.slice(2), BRIDGE.quotes.slice(0, 2));
      await page.close();
    });

    it('consent layer: the article behind it is marked, the layer is not', async () => {
      const page = await open('consent');
      await marked(page, BRIDGE.quotes, ['Cookies']);
      await page.evaluate(() => (globalThis as unknown as Site).agree());
      await never('lost marks', async () => !(await markedText(page)).includes(BRIDGE.quotes[0]!));
      await page.close();
    });

    it('paywall stub: what is there, and the rest as soon as it is there', async () => {
      const page = await open('paywall');
      await marked(page, BRIDGE.quotes.slice(0, 2), ['Bester Journalismus']);
      await page.evaluate(() => (globalThis as unknown as Site).unlock());
      await marked(page, BRIDGE.quotes);
      await page.close();
    });

    it('late content', async () => {
      const page = await open('late');
      await marked(page, BRIDGE.quotes);
      await page.close();
    });

    it('in-page navigation: to the next article, and to a page that is none', async () => {
      const page = await open('in-page');
      await marked(page, BRIDGE.quotes);
      await page.evaluate(() => (globalThis as unknown as Site).next());
      await marked(page, SCHOOL.quotes, BRIDGE.quotes);
      await page.evaluate(() => (globalThis as unknown as Site).home());
      await until('no marks', async () => (await claimMarks(page)).length === 0);
      await page.close();
    });

    it('back/forward cache: marked again when the reader comes back', async () => {
      const page = await open('plain');
      await marked(page, BRIDGE.quotes);
      await page.goto('https://www.news.de/');
      await page.goBack();
      await bringToFront(page);
      await marked(page, BRIDGE.quotes);
      expect((await articleOf(page)).title).toBe(BRIDGE.title);
      await page.close();
    });
  });
}
