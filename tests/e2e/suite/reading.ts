// Noticing, marking, the card (issue 2, points 1 to 3).

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks, hoverClaim, type MarkView, marksOn } from '../../../scripts/browser/marks';
import type { Pages } from '../../../scripts/browser/server';
import { bringToFront, never, pause, until } from '../../../scripts/browser/wait';
import { ARTICLE, demoSite } from '../../../scripts/demo/site';
import { cardGone, cardShown, isUnchanged, litText, openArticle, settledMarks } from './look';
import { withLaut } from './setup';

const OTHER_SITE = 'https://www.example.org/story/1/';

const pages: Pages = (address, url) => (address === 'www.example.org/story/1/' ? ARTICLE : demoSite(address, url));

export function reading(name: BrowserName): void {
  describe('an article', () => {
    const setup = withLaut(name, { pages });
    let page: Page;
    let marks: MarkView[];

    beforeAll(async () => {
      page = await openArticle(setup.laut);
      marks = await settledMarks(page);
    });
    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('is marked without a click, by kind', () => {
      const kindOf = (words: string) => marks.find((mark) => mark.text.includes(words))?.kind;
      expect(kindOf('über den Zustand der Brücke getäuscht')).toBe('direct');
      expect(kindOf('und sie wachsen mit jedem Lastwagen')).toBe('direct');
      expect(kindOf('an der Grenze ihrer Belastbarkeit')).toBe('indirect');
      expect(kindOf('Einbußen in Millionenhöhe')).toBe('reported');
      expect(kindOf('verhandelt die Stadt bereits mit einer Reederei')).toBe('hearsay');
      expect(marks.length).toBeGreaterThan(15);
    });

    it('has no mark on a name in quotation marks, and none outside the article', () => {
      expect(marks.filter((mark) => /^[„"]?Seestern[“"]?$/.test(mark.text))).toEqual([]);
      expect(marks.filter((mark) => /Ein Traum|Meteorologen|Das Wichtigste|erfunden/.test(mark.text))).toEqual([]);
    });

    it('has its actors marked', async () => {
      const actors = (await marksOn(page)).filter((mark) => mark.kind === 'actor').map((mark) => mark.text);
      expect(actors.some((text) => text.includes('Brandt'))).toBe(true);
      expect(actors.some((text) => text.includes('Wehrle'))).toBe(true);
    });

    it('is not changed by it', async () => {
      expect(await isUnchanged(page)).toBe(true);
      expect(await page.evaluate(() => indexedDB.databases?.().then((all) => all.length) ?? 0)).toBe(0);
    });

    it('shows the number of its claims on the badge', async () => {
      const badge = await until('the badge', () => setup.laut.badge(page));
      expect(Number(badge)).toBeGreaterThan(15);
      // An interrupted claim has several passages.
      expect(Number(badge)).toBeLessThanOrEqual(marks.length);
    });

    it('names speaker, role, cue words and kind on hover', async () => {
      await hoverClaim(page, 'Die Risse sind größer als gedacht');
      const card = await cardShown(setup.laut, page);
      for (const words of ['Helga Brandt', 'Verkehrsministerin', 'sagte', 'wörtlich'])
        expect(card.text).toContain(words);
      expect(await litText(page)).toContain('Die Risse sind größer als gedacht');
    });

    it('lets the pointer into the card, and closes it when the pointer has left', async () => {
      const mark = await hoverClaim(page, 'Die Risse sind größer als gedacht');
      const card = await cardShown(setup.laut, page);
      await page.mouse.move(card.x + card.width / 2, card.y + 30, { steps: 12 });
      await never('the card closed under the pointer', async () => !(await setup.laut.card(page)), 900);
      await page.mouse.move(mark.x + 900, 20, { steps: 4 });
      await cardGone(setup.laut, page);
    });

    it('lets text be copied from the card', async () => {
      await hoverClaim(page, 'Die Risse sind größer als gedacht');
      const card = await cardShown(setup.laut, page);
      const where = await page.evaluate((html) => html.indexOf('Helga Brandt'), card.html);
      expect(where).toBeGreaterThan(0);
      // Three clicks select the line of the name, the first line of big print.
      await page.mouse.move(card.x + 60, card.y + 62, { steps: 8 });
      await page.mouse.click(card.x + 60, card.y + 62, { count: 3 });
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      await page.keyboard.press('Escape');
      const field = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')));
      await field.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await field.evaluate((it) => it.value);
      await field.evaluate((it) => it.remove());
      expect(pasted).toMatch(/Helga Brandt|laut|Verkehrsministerin/);
    });

    it('closes the card with Escape', async () => {
      await hoverClaim(page, 'Die Risse sind größer als gedacht');
      await cardShown(setup.laut, page);
      await page.keyboard.press('Escape');
      await cardGone(setup.laut, page);
      expect(await litText(page)).toBe('');
    });

    it('shows no card while the pointer passes over', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const first = (await claimMarks(page)).find((mark) => mark.y > 0 && mark.y < 500);
      for (let i = 0; i < 12; i++) {
        await page.mouse.move(first!.x + i * 20, first!.y + first!.height / 2);
        await pause(15);
      }
      await page.mouse.move(5, 5);
      await never('a card', () => setup.laut.card(page), 800);
    });

    it('says that nobody is named where nobody is', async () => {
      await hoverClaim(page, 'verhandelt die Stadt bereits mit einer Reederei');
      expect((await cardShown(setup.laut, page)).text).toContain('Keine Quelle genannt');
      await page.keyboard.press('Escape');
    });

    it('shows the way of a claim that passed through several voices', async () => {
      await hoverClaim(page, 'Terranord habe die Werte nicht weitergegeben');
      const { text } = await cardShown(setup.laut, page);
      expect(text).toContain('Nordhavener Zeitung');
      expect(text).toContain('Bericht');
      await page.keyboard.press('Escape');
    });

    it('goes from claim to claim by keyboard', async () => {
      await bringToFront(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await setup.laut.command(page, 'next-claim');
      const first = await cardShown(setup.laut, page);
      await setup.laut.command(page, 'next-claim');
      await until('the next card', async () => {
        const card = await setup.laut.card(page);
        return card && card.text !== first.text;
      });
      await page.keyboard.press('Escape');
      await cardGone(setup.laut, page);
    });

    it('is unchanged after all that', async () => {
      expect(await isUnchanged(page)).toBe(true);
    });
  });

  describe('other pages', () => {
    const setup = withLaut(name, { pages });

    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('front page: no mark, no badge, and the panel says why', async () => {
      const page = await setup.laut.open('https://www.news.de/');
      await never('marks', async () => (await marksOn(page)).length > 0);
      expect(await setup.laut.badge(page)).toBe('');
      const panel = await setup.laut.openPanel(page);
      await until('the calm state', () =>
        panel.evaluate((document) => document.querySelector('.calm h1')?.textContent === 'Kein Nachrichtenartikel'),
      );
      await setup.laut.closePanel(page);
    });

    it('another site: nothing until the reader clicks the action, then as everywhere', async () => {
      const page = await setup.laut.open(OTHER_SITE);
      await never('marks', async () => (await marksOn(page)).length > 0);
      expect(await setup.laut.badge(page)).toBe('');
      expect(await isUnchanged(page)).toBe(true);
      const panel = await setup.laut.openPanel(page);
      // Chromium opens the panel by itself and tells nobody of the click: there the panel's button does it.
      const once = () => panel.evaluate((document) => !!document.querySelector('.calm .button.primary'));
      if (await until('the state', async () => (await claimMarks(page)).length > 0 || (await once()))) {
        if ((await claimMarks(page)).length === 0) await panel.click('.calm .button.primary');
      }
      await settledMarks(page);
      await until('the offer to allow the site', () =>
        panel.evaluate((document) => /Auf example.org immer/.test(document.querySelector('.offer')?.textContent ?? '')),
      );
    });
  });
}
