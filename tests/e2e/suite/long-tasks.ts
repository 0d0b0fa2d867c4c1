// No task over 50 ms in the reader's page, in every round. Counted is the time that the page's thread computes: what other
// processes of a busy machine take meanwhile is not ours. Tasks in which the page lays itself out are the page's: marks
// never change the layout (that they do not is checked as well).
import { describe, expect, it } from 'vitest';
import { dearest, recordTasks, type Task } from '../../../scripts/browser/chromium-tasks';
import { claimMarks } from '../../../scripts/browser/marks';
import { pause, until } from '../../../scripts/browser/wait';
import { ARTICLE } from '../../../scripts/demo/site';
import { addressOf, hostileSite } from './hostile-pages';
import { withLaut } from './setup';

const PAGES = ['article', 'long-text', 'many-paragraphs', 'deep-nesting', 'rewrites-itself'];
const ROUNDS = 2;
const LONGEST = 50;
/** Milliseconds for the analysis: 300,000 characters on a busy machine. */
const PATIENCE = 30_000;

const rounded = (task: Task | undefined) =>
  task &&
  `${Math.round(task.cpu)} ms (${Math.round(task.wall)} on the clock, ${task.kind}, at ${Math.round(task.start)})`;

export function longTasks(): void {
  describe('long tasks in the page', () => {
    const setup = withLaut('chromium', {
      pages: (address, url) => (/\/test\/article\/$/.test(address) ? ARTICLE : hostileSite(address, url)),
    });

    it.each(PAGES)(
      '%s: none of Laut’s is over 50 ms',
      async (which) => {
        for (let round = 0; round < ROUNDS; round++) {
          const tasks = await recordTasks(setup.laut.browser, addressOf(which), async (page) => {
            // A look that costs the page next to nothing.
            const painted = () => page.evaluate(() => CSS.highlights.size);
            await until('marks', painted, PATIENCE);
            await pause(1_000);
            await page.evaluate(() => scrollTo({ top: document.body.scrollHeight * 0.2, behavior: 'instant' }));
            await pause(1_000);
          });
          expect(tasks.some(({ kind }) => kind === 'script')).toBe(true);
          const ours = tasks.filter(({ kind }) => kind !== 'layout');
          console.log(`${which}, round ${round + 1}: longest task ${rounded(dearest(ours))}`);
          expect(ours.filter(({ cpu }) => cpu > LONGEST).map(rounded)).toEqual([]);
        }
      },
      180_000,
    );

    it('many-paragraphs: where the reader scrolls, there are marks', async () => {
      const page = await setup.laut.open(addressOf('many-paragraphs'));
      await until('marks', () => page.evaluate(() => CSS.highlights.size), PATIENCE);
      for (const share of [0.2, 0.05, 0.25]) {
        await page.evaluate((part) => scrollTo({ top: document.body.scrollHeight * part, behavior: 'instant' }), share);
        await until('marks on screen', async () => (await claimMarks(page)).some(({ y }) => y > 0 && y < 900));
      }
      await page.close();
    }, 90_000);
  });
}
