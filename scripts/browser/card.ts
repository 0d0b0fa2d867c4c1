// Runs in a page with the rights of the browser or of DevTools: reads the card from inside its closed shadow root.
import type { CardView } from './types.ts';

/** The card as shown in a shadow root; null if it is not shown. Self-contained: it travels as source. */
export function viewOfRoot(root: ParentNode): CardView | null {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  if (!card) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const button = card.querySelector('button.save')?.getBoundingClientRect();
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, with a space between blocks
    text: card.innerText.replace(/\s+/g, ' ').trim(),
    html: card.outerHTML,
    x,
    y,
    width,
    height,
    save: button ? { x: button.x + button.width / 2, y: button.y + button.height / 2 } : null,
  };
}

/** An expression for the card of `document`, where closed shadow roots are open (Firefox). */
export const FIREFOX_CARD = `(() => {
  const view = ${viewOfRoot};
  for (const host of document.querySelectorAll('*')) {
    const found = host.openOrClosedShadowRoot && view(host.openOrClosedShadowRoot);
    if (found) return found;
  }
  return null;
})()`;
