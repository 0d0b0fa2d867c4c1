// The card in Chromium. Its shadow root is closed, but DevTools finds it among the objects of the content script's world.
// (DevTools' DOM domain sees it too; Chromium 156 crashed at the next screenshot whenever that domain had been used.)
import type { CDPSession, Page } from 'puppeteer-core';
import { viewOfRoot } from './card.ts';
import type { CardView } from './types.ts';

interface Watched {
  session: CDPSession;
  /** Number of the content script's world in the present document. */
  world: number | null;
}

const watched = new WeakMap<Page, Promise<Watched>>();

async function watch(page: Page): Promise<Watched> {
  const session = await page.createCDPSession();
  const it: Watched = { session, world: null };
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) it.world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    it.world = null;
  });
  // Tells of the worlds that there are already.
  await session.send('Runtime.enable');
  return it;
}

/** Reads the card that is on the page; null if none is. */
export async function chromiumCard(page: Page): Promise<CardView | null> {
  if (!watched.has(page)) watched.set(page, watch(page));
  const { session, world } = await watched.get(page)!;
  if (world === null) return null;
  const prototype = await session.send('Runtime.evaluate', { expression: 'ShadowRoot.prototype', contextId: world });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId! });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: `function () {
      const view = ${viewOfRoot};
      for (const root of this) {
        const found = root.host?.isConnected && view(root);
        if (found) return found;
      }
      return null;
    }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return (result.value as CardView | null) ?? null;
}
