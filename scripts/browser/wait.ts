// Waiting for a state, with a message that says what was awaited.

import type { Page } from 'puppeteer-core';

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The promise's answer; rejects when it takes longer than `limit` milliseconds: a browser that hangs says so itself. */
export async function within<T>(limit: number, what: string, promise: Promise<T> | T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit} ms: ${what}`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds that one question to a browser may take. */
const PATIENCE = 10_000;

/** Asks until the answer is truthy; rejects after `limit` milliseconds with the last answer. */
export async function until<T>(what: string, ask: () => Promise<T> | T, limit = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await within(PATIENCE, what, ask());
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited ${limit} ms for ${what}; last: ${String(last)}`);
    await pause(50);
  }
}

/** `ask` must stay falsy for `time` milliseconds. */
export async function never<T>(what: string, ask: () => Promise<T> | T, time = 1_500): Promise<void> {
  const end = performance.now() + time;
  while (performance.now() < end) {
    const answer = await within(PATIENCE, what, ask());
    if (answer) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    await pause(100);
  }
}

/** Shows the tab. Right after installation the welcome page may come in front of it: then again. */
export const bringToFront = (page: Page): Promise<boolean> =>
  until('the tab to be in front', async () => {
    await page.bringToFront();
    return page.evaluate(() => document.visibilityState === 'visible');
  });
