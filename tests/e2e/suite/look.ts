// What tests ask of a page and the panel again and again.
import type { Page } from 'puppeteer-core';
import { claimMarks, type MarkView, marksOn } from '../../../scripts/browser/marks';
import type { CardView, Laut, Surface } from '../../../scripts/browser/types';
import { pause, until } from '../../../scripts/browser/wait';
import { ADDRESS } from '../../../scripts/demo/site';

export const ARTICLE_URL = `https://${ADDRESS}`;

/** Marked claims, as soon as there are some and their number no longer changes. */
export async function settledMarks(page: Page, limit = 20_000): Promise<MarkView[]> {
  let before = -1;
  return until(
    'marked claims',
    async () => {
      const marks = await claimMarks(page);
      const settled = marks.length > 0 && marks.length === before;
      before = marks.length;
      if (!settled) await pause(200);
      return settled ? marks : null;
    },
    limit,
  );
}

export const openArticle = async (laut: Laut, url = ARTICLE_URL): Promise<Page> => {
  const page = await laut.open(url);
  await settledMarks(page);
  return page;
};

export const cardShown = (laut: Laut, page: Page): Promise<CardView> => until('the card', () => laut.card(page), 6_000);

export const cardGone = (laut: Laut, page: Page) =>
  until('the card to close', async () => !(await laut.card(page)), 6_000);

export const litText = async (page: Page): Promise<string> =>
  (await marksOn(page))
    .filter((mark) => mark.kind === 'lit')
    .map((mark) => mark.text)
    .join(' ');

/** Is the document exactly what the server sent? Asks for it again and compares. */
export const isUnchanged = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(source, 'text/html');
    return sent.documentElement.outerHTML === document.documentElement.outerHTML;
  });

export const textOf = (surface: Surface): Promise<string> =>
  surface.evaluate((document) => (document.body.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Claims in the panel, in its order. */
export const panelClaims = (panel: Surface) =>
  panel.evaluate((document) =>
    [...document.querySelectorAll('.claim')].map((item) => ({
      id: item.getAttribute('data-claim') ?? '',
      quote: item.querySelector('.quote')?.textContent ?? '',
      attribution: item.querySelector('.attribution')?.textContent ?? '',
    })),
  );

/** Selector of the claim in the panel whose text holds `words`. */
export async function panelClaim(panel: Surface, words: string): Promise<string> {
  const claim = await until(`“${words}” in the panel`, async () =>
    (await panelClaims(panel)).find((it) => it.quote.includes(words)),
  );
  return `.claim[data-claim="${claim.id}"]`;
}
