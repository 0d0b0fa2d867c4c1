// Pictures of page, card, panel and clippings, light and dark, wide and narrow, to be looked at; one of them is the README's.
import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { hoverClaim } from '../../../scripts/browser/marks';
import { pause, until } from '../../../scripts/browser/wait';
import { CHAINED, takeShots } from '../../../scripts/demo/shots';
import { cardShown, openArticle, panelClaims } from './look';
import { OUT, withLaut } from './setup';

export function pictures(name: BrowserName): void {
  describe('pictures', () => {
    const setup = withLaut(name);

    it('page, card, panel, clippings: light and dark', async () => {
      const page = await openArticle(setup.laut);
      const paths = await takeShots(setup.laut, page, `${OUT}/${name}`);
      expect(paths.length).toBe(8);
      await page.close();
    }, 120_000);

    // `LAUT_README=1 npm test -- chromium` renews docs/screenshot.png.
    it('the picture of the README', async () => {
      const page = await openArticle(setup.laut);
      await page.setViewport({ width: 1000, height: 800 });
      await pause(500);
      await hoverClaim(page, 'Wir sind über den Zustand');
      await cardShown(setup.laut, page);
      await pause(300);
      const path = `${OUT}/${name}/readme.png`;
      await page.screenshot({ path });
      if (name === 'chromium' && process.env.LAUT_README) copyFileSync(path, 'docs/screenshot.png');
      await page.close();
    });

    it('narrow: page, card and panel', async () => {
      const page = await openArticle(setup.laut);
      await page.setViewport({ width: 400, height: 800 });
      await pause(500);
      await hoverClaim(page, CHAINED);
      const card = await cardShown(setup.laut, page);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(400);
      await page.screenshot({ path: `${OUT}/${name}/card-narrow.png` });
      await page.keyboard.press('Escape');
      await page.setViewport(null);
      const panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 0);
      await panel.setWidth(280);
      await pause(400);
      await panel.screenshot(`${OUT}/${name}/panel-narrow.png`);
      const overflow = await panel.evaluate(
        (document) => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
