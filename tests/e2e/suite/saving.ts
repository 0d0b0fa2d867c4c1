// Saving and the clippings page (issue 2, point 5). The tests of one browser build on each other.

import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks, hoverClaim } from '../../../scripts/browser/marks';
import { pageSurface } from '../../../scripts/browser/surface';
import { until } from '../../../scripts/browser/wait';
import { ARTICLE_URL, cardShown, openArticle, panelClaim, panelClaims } from './look';
import { withLaut } from './setup';

const quotesOn = (clippings: Page) =>
  clippings.evaluate(() => [...document.querySelectorAll('.item-quote')].map((it) => it.textContent ?? ''));

export function saving(name: BrowserName): void {
  describe('clippings', () => {
    const setup = withLaut(name);
    const clippingsPage = () => setup.laut.extensionPage('clippings.html');
    const isListed = async (words: string, listed = true) => {
      const page = await clippingsPage();
      await until(`“${words}” to be ${listed ? '' : 'not '}listed`, async () => {
        const ready = await page.evaluate(() => !!document.querySelector('.item-quote, .state h2'));
        return ready && (await quotesOn(page)).some((it) => it.includes(words)) === listed;
      });
      await page.close();
    };

    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('are saved from the card', async () => {
      const page = await openArticle(setup.laut);
      await hoverClaim(page, 'Die Risse sind größer');
      const { save } = await cardShown(setup.laut, page);
      await page.mouse.move(save!.x, save!.y, { steps: 8 });
      await page.mouse.click(save!.x, save!.y);
      await until('the card to say so', async () => (await setup.laut.card(page))?.html.includes('save-saved'));
      await page.close();
      await isListed('Die Risse sind größer');
    });

    it('are saved from the panel, which shows it at once', async () => {
      const page = await openArticle(setup.laut);
      const panel = await setup.laut.openPanel(page);
      const claim = await panelClaim(panel, 'eine Behelfsbrücke zu bauen');
      await panel.click(`${claim} .save`);
      await until('the panel to say so', () =>
        panel.evaluate((document, at) => !!document.querySelector(`${at} .save-saved`), claim),
      );
      // What the card saved before is there too.
      const before = await panelClaim(panel, 'Die Risse sind größer');
      expect(await panel.evaluate((document, at) => !!document.querySelector(`${at} .save-saved`), before)).toBe(true);
      await setup.laut.closePanel(page);
      await page.close();
      await isListed('eine Behelfsbrücke zu bauen');
    });

    it('are saved from a selection by the context menu', async () => {
      const page = await openArticle(setup.laut);
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('article p')].find((it) => it.textContent?.includes('26.000 Autos'))!
          .firstChild!;
        const at = text.textContent!.indexOf('fahren sonst 26.000');
        getSelection()!.setBaseAndExtent(text, at, text, at + 'fahren sonst 26.000 Autos'.length);
        text.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await setup.laut.saveSelectionByMenu(page);
      await isListed('fahren sonst 26.000 Autos');
      await page.close();
    });

    it('are saved by the shortcut', async () => {
      const page = await openArticle(setup.laut);
      await hoverClaim(page, 'am Donnerstag einen Zeitplan');
      await cardShown(setup.laut, page);
      await setup.laut.command(page, 'save');
      // Another tab would close the card, perhaps before the background has asked which claim it shows.
      await until('the tick on the badge', async () => (await setup.laut.badge(page)) === '✓');
      await isListed('am Donnerstag einen Zeitplan');
      await page.close();
    });

    it('are saved after the background was ended', async () => {
      const page = await openArticle(setup.laut);
      await setup.laut.stopBackground();
      await hoverClaim(page, 'mindestens 48 Millionen Euro');
      const { save } = await cardShown(setup.laut, page);
      await page.mouse.move(save!.x, save!.y, { steps: 8 });
      await page.mouse.click(save!.x, save!.y);
      await until('the card to say so', async () => (await setup.laut.card(page))?.html.includes('save-saved'));
      await setup.laut.stopBackground();
      await page.close();
      await isListed('mindestens 48 Millionen Euro');
    });

    it('carry article, speaker and context', async () => {
      const page = await clippingsPage();
      const item = await until('the clipping', () =>
        page.evaluate(() => {
          const quote = [...document.querySelectorAll('.item')].find((it) =>
            it.textContent?.includes('Die Risse sind'),
          );
          return quote?.textContent ?? null;
        }),
      );
      expect(item).toContain('Helga Brandt');
      const text = await page.evaluate(() => document.body.textContent ?? '');
      expect(text).toContain('Brückensperrung in Nordhaven');
      await page.close();
    });

    it('are deleted, with undo', async () => {
      const page = await clippingsPage();
      const surface = pageSurface(page);
      await until('the list', async () => (await quotesOn(page)).length >= 5);
      const before = (await quotesOn(page)).sort();
      await surface.click('.item [data-delete]');
      await until('one less', async () => (await quotesOn(page)).length === before.length - 1);
      await surface.click('[data-undo]');
      await until('all again', async () => (await quotesOn(page)).length === before.length);
      expect((await quotesOn(page)).sort()).toEqual(before);
      await page.close();
    });

    it('survive a restart of the browser', async () => {
      await setup.restart();
      await isListed('Die Risse sind größer');
      await isListed('fahren sonst 26.000 Autos');
    });

    it('open at the source', async () => {
      const page = await clippingsPage();
      await until('the list', async () => (await quotesOn(page)).length >= 5);
      const opened = new Promise<string>((resolve) => {
        setup.laut.browser.on('targetcreated', (target) => target.type() === 'page' && resolve(target.url()));
      });
      await page.evaluate(() => {
        const item = [...document.querySelectorAll('.item')].find((it) => it.textContent?.includes('Die Risse sind'));
        item?.querySelector<HTMLButtonElement>('.item-actions button')?.click();
      });
      await opened;
      const article = await until('the article', async () => {
        const all = await setup.laut.browser.pages();
        return all.find((it) => it.url().startsWith(ARTICLE_URL)) ?? null;
      });
      await until('the passage in sight', async () => {
        const mark = (await claimMarks(article)).find((it) => it.text.includes('Die Risse sind größer'));
        return mark && mark.y > 0 && mark.y < (await article.evaluate(() => innerHeight));
      });
    });

    it('are known to the panel after all that', async () => {
      const page = await openArticle(setup.laut);
      const panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 0);
      const claim = await panelClaim(panel, 'Die Risse sind größer');
      await until('the mark of saving', () =>
        panel.evaluate((document, at) => !!document.querySelector(`${at} .save-saved`), claim),
      );
    });
  });
}
