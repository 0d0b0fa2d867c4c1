// What is marked on a page, read from the registry of highlights, which the page shares with content scripts.
import type { Page } from 'puppeteer-core';

export type MarkKind = 'direct' | 'indirect' | 'reported' | 'hearsay' | 'actor' | 'lit';

/** One marked passage. Box of its first line, in CSS pixels of the viewport. */
export interface MarkView {
  kind: MarkKind;
  certain: boolean;
  /** Marked in the colours for dark pages. */
  dark: boolean;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

// lib/page/marks.ts names highlights zk0 … zk9, with an n at the end on dark pages.
const KINDS: MarkKind[] = ['direct', 'indirect', 'reported', 'hearsay'];

const kindOf = (number: number): Pick<MarkView, 'kind' | 'certain'> =>
  number >= 8
    ? { kind: number === 8 ? 'actor' : 'lit', certain: true }
    : { kind: KINDS[number >> 1]!, certain: number % 2 === 0 };

/** All marked passages, in the order of the registry. */
export async function marksOn(page: Page): Promise<MarkView[]> {
  const raw = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((it) => {
        const range = document.createRange();
        range.setStart(it.startContainer, it.startOffset);
        range.setEnd(it.endContainer, it.endOffset);
        const box = range.getClientRects()[0];
        const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
        return { name, text: range.toString(), x, y, width, height };
      }),
    ),
  );
  return raw.flatMap(({ name, ...mark }) => {
    const [, number, night] = /^zk(\d)(n?)$/.exec(name) ?? [];
    return number === undefined ? [] : [{ ...mark, ...kindOf(Number(number)), dark: night === 'n' }];
  });
}

/** Claims only. */
export const claimMarks = async (page: Page): Promise<MarkView[]> =>
  (await marksOn(page)).filter((mark) => mark.kind !== 'actor' && mark.kind !== 'lit');

/** Scrolls the first claim that holds `words` to the middle of the window, moves the pointer onto it and tells where. */
export async function hoverClaim(page: Page, words: string): Promise<MarkView> {
  const found = (await claimMarks(page)).find((mark) => mark.text.includes(words));
  if (!found) throw new Error(`no claim with “${words}” is marked`);
  // From somewhere else: a card that was closed here opens again only for a pointer that comes anew.
  await page.mouse.move(2, 2);
  await page.evaluate(async (y) => {
    scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
    // The event of the scrolling comes with the next frame; after the pointer's, it would end the wait for the card.
    // (No function with a name here: tsx would wrap it in a helper that the page does not have.)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, found.y);
  const mark = (await claimMarks(page)).find((it) => it.text === found.text)!;
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 3 });
  return mark;
}
