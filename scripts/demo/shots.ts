// Pictures of what a reader sees, light and dark: for a machine without a display, and for the README.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverClaim } from '../browser/marks.ts';
import type { Laut, Scheme, Surface } from '../browser/types.ts';
import { pause, until } from '../browser/wait.ts';

/** A claim of the demo article that shows a chain, and one to save. */
export const CHAINED = 'Terranord habe die Werte nicht weitergegeben';
const SAVED = 'Die Risse sind größer';

/** Saves one claim from its card; resolves when the card says so. */
async function saveOne(laut: Laut, page: Page): Promise<void> {
  await hoverClaim(page, SAVED);
  const card = await until('the card', () => laut.card(page));
  if (!card.save) throw new Error('the card has no button to save');
  await page.mouse.move(card.save.x, card.save.y, { steps: 5 });
  await page.mouse.click(card.save.x, card.save.y);
  await until('the card to say that it is saved', async () => /save-saved/.test((await laut.card(page))?.html ?? ''));
  await page.keyboard.press('Escape');
}

/** Resolves when a document is told to be light or dark: the browser takes its time, and a picture too early shows the other. */
const shownIn = (scheme: Scheme, surface: Surface) =>
  until(`the panel to be ${scheme}`, () =>
    surface.evaluate(
      (document, query) => document.defaultView!.matchMedia(query).matches,
      `(prefers-color-scheme: ${scheme})`,
    ),
  );

/** Writes page-, card-, panel- and clippings-{light,dark}.png into the folder; returns their paths. */
export async function takeShots(laut: Laut, page: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const path = (name: string) => {
    paths.push(join(folder, `${name}.png`));
    return paths.at(-1)!;
  };
  await saveOne(laut, page);
  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    await laut.setScheme(scheme, page);
    // The page's colours are watched, not asked for each frame.
    await pause(600);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(2, 2);
    await page.screenshot({ path: path(`page-${scheme}`) });
    await hoverClaim(page, CHAINED);
    await until('the card', () => laut.card(page));
    await pause(200);
    await page.screenshot({ path: path(`card-${scheme}`) });
    await page.keyboard.press('Escape');
  }
  const panel = await laut.openPanel(page);
  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    await laut.setScheme(scheme, page, panel);
    await shownIn(scheme, panel);
    await pause(600);
    await panel.screenshot(path(`panel-${scheme}`));
  }
  await laut.closePanel(page);
  const clippings = await laut.extensionPage('clippings.html');
  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    await laut.setScheme(scheme, clippings);
    await pause(600);
    await clippings.screenshot({ path: path(`clippings-${scheme}`) });
  }
  await clippings.close();
  return paths;
}
