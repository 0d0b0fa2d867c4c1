// The card in Firefox: with the browser's rights closed shadow roots are open.
import type { CardView, InDocument } from './types.ts';

export const readCard: InDocument<[], CardView | null> = (document) => {
  for (const host of document.querySelectorAll('*')) {
    const root = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const card = root?.querySelector<HTMLElement>('[role="dialog"], [role="tooltip"], [role="group"]');
    if (!card) continue;
    const { x, y, width, height } = card.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    const button = card.querySelector('button.save')?.getBoundingClientRect();
    return {
      text: (card.textContent ?? '').replace(/\s+/g, ' ').trim(),
      html: card.outerHTML,
      x,
      y,
      width,
      height,
      save: button ? { x: button.x + button.width / 2, y: button.y + button.height / 2 } : null,
    };
  }
  return null;
};
