// The side panel and the sidebar (issue 2, point 4).

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { claimMarks } from '../../../scripts/browser/marks';
import type { Surface } from '../../../scripts/browser/types';
import { until } from '../../../scripts/browser/wait';
import { litText, openArticle, panelClaim, panelClaims, textOf } from './look';
import { withLaut } from './setup';

export function panelOf(name: BrowserName): void {
  describe('the panel', () => {
    const setup = withLaut(name);
    let page: Page;
    let panel: Surface;

    beforeAll(async () => {
      page = await openArticle(setup.laut);
      panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 0);
    });
    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('opens by the action', async () => {
      expect(await setup.laut.isPanelOpen()).toBe(true);
    });

    it('shows title, publisher and date of the article', async () => {
      const head = await panel.evaluate((document) => document.querySelector('.article-head')?.textContent ?? '');
      expect(head).toContain('Brückensperrung in Nordhaven: Brandt wirft Baukonzern Täuschung vor');
      expect(head).toContain('Demozeitung');
      expect(head).toContain('2026');
      expect(head).toContain('Mara Lindqvist');
    });

    it('offers no site for always that is on the list', async () => {
      expect(await panel.evaluate((document) => document.querySelector('.offer') !== null)).toBe(false);
    });

    it('shows as many claims as the badge says', async () => {
      const claims = await panelClaims(panel);
      expect(String(claims.length)).toBe(await setup.laut.badge(page));
    });

    it('says of each claim who says it, in the words of the article', async () => {
      const claims = await panelClaims(panel);
      const attribution = (words: string) => claims.find((it) => it.quote.includes(words))?.attribution ?? '';
      expect(attribution('Die Risse sind größer')).toMatch(/^laut: Helga Brandt/);
      expect(attribution('eine Behelfsbrücke zu bauen')).toContain('Emil Sander');
      expect(attribution('verhandelt die Stadt bereits')).toBe('keine Quelle genannt');
    });

    it('groups claims by who makes them', async () => {
      const groups = await panel.evaluate((document) =>
        [...document.querySelectorAll('.claim-list .group')].map((group) => group.querySelectorAll('.claim').length),
      );
      expect(groups.length).toBeGreaterThan(5);
      expect(Math.max(...groups)).toBeGreaterThan(2);
    });

    it('lights the passage of the item under the pointer', async () => {
      await panel.hover(`${await panelClaim(panel, 'Wir sind über den Zustand')} .claim-text`);
      await until('the lit passage', async () => (await litText(page)).includes('über den Zustand der Brücke'));
      await panel.hover('.article-head');
      await until('no lit passage', async () => (await litText(page)) === '');
    });

    it('scrolls to the passage on a click', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await panel.click(`${await panelClaim(panel, 'am Donnerstag einen Zeitplan')} .claim-text`);
      await until('the passage in sight', async () => {
        const mark = (await claimMarks(page)).find((it) => it.text.includes('am Donnerstag einen Zeitplan'));
        const height = await page.evaluate(() => innerHeight);
        return mark && mark.y > 0 && mark.y < height;
      });
    });

    it('lists the actors with what they are called', async () => {
      await panel.click('[role="tab"]:nth-of-type(2)');
      await until('actors', async () => /Helga Brandt/.test(await textOf(panel)));
      const text = await textOf(panel);
      for (const actor of ['Jonas Wehrle', 'Emil Sander', 'Nordhavener Zeitung']) expect(text).toContain(actor);
      await panel.click('[role="tab"]:nth-of-type(1)');
    });

    it('closes', async () => {
      await setup.laut.closePanel(page);
      expect(await setup.laut.isPanelOpen()).toBe(false);
    });
  });
}
