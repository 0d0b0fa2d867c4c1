// The article that Laut is for first of all. It is not part of the project: without ../shared these tests are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { bringToFront, until } from '../../../scripts/browser/wait';
import { openArticle, panelClaims, settledMarks, textOf } from './look';
import { OUT, withLaut } from './setup';

const FOLDER = '../shared/data/newsde';
const PATH = 'www.news.de/politik/1/putin-us-diplomat-erhebt-schwere-vorwuerfe/1/';

interface Gold {
  article: { title: string };
  claims: { quote: string }[];
  notArticleText: string[];
}

interface Timed extends Window {
  lautMarked?: number;
}

export function newsde(name: BrowserName): void {
  const there = existsSync(`${FOLDER}/article.html`);
  describe.skipIf(!there)('the news.de article', () => {
    const html = there ? readFileSync(`${FOLDER}/article.html`, 'utf8') : '';
    const gold = (there ? JSON.parse(readFileSync(`${FOLDER}/gold.json`, 'utf8')) : {}) as Gold;
    const setup = withLaut(name, { pages: (address) => (address === PATH ? html : null) });

    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('has its claims marked, and nothing of what is no article', async () => {
      const page = await openArticle(setup.laut, `https://${PATH}`);
      const marks = await settledMarks(page);
      const text = marks.map((mark) => mark.text).join('\n');
      const found = gold.claims.filter((claim) => text.includes(claim.quote.slice(0, 40)));
      console.log(
        `${name}: ${found.length} of ${gold.claims.length} claims of the gold are marked, ${marks.length} marks`,
      );
      expect(found.length).toBe(gold.claims.length);
      expect(gold.notArticleText.filter((words) => text.includes(words))).toEqual([]);
      await page.screenshot({ path: `${OUT}/${name}-newsde.png` });
      await page.close();
    });

    it('has its title and claims in the panel', async () => {
      const page = await openArticle(setup.laut, `https://${PATH}`);
      const panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 3);
      expect(await textOf(panel)).toContain('John Kelley');
      await panel.screenshot(`${OUT}/${name}-newsde-panel.png`);
      await page.close();
    });

    it('is marked soon after it has loaded', async () => {
      const page = await setup.laut.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const look = () => {
          if ((CSS.highlights?.size ?? 0) > 0) (window as unknown as Timed).lautMarked = performance.now();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        await page.goto(`https://${PATH}`, { waitUntil: 'load' });
        await bringToFront(page);
        await until('marks', () => page.evaluate(() => (window as unknown as Timed).lautMarked));
        times.push(
          await page.evaluate(() => {
            const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
            return (window as unknown as Timed).lautMarked! - navigation.domContentLoadedEventEnd;
          }),
        );
      }
      console.log(`${name}: milliseconds from DOMContentLoaded to painted marks: ${times.map(Math.round).join(', ')}`);
      // The first time opens the lexicon; then the worker is warm.
      expect(Math.min(...times)).toBeLessThan(2_000);
      await page.close();
    });
  });
}
