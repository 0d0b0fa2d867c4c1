// Is the article printed on light or on dark? Asked of the page itself: its design need not follow the system's.
import type { Scheme } from './marks';

/** Red, green, blue 0…255 and alpha 0…1; null if the browser serialises it in another way. */
export function parseColour(text: string): [number, number, number, number] | null {
  const open = text.indexOf('(');
  if (!text.startsWith('rgb') || open < 0) return null;
  const parts = text
    .slice(open + 1, -1)
    .split(/[\s,/]+/)
    .map(Number.parseFloat);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return parts.some(Number.isNaN) ? null : [red, green, blue, alpha];
}

/** Relative luminance by WCAG 2.2, 0…1. */
export function luminance([red, green, blue]: readonly number[]): number {
  const linear = (value = 0) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Ancestors that are asked for a background; on pages nested 20,000 deep, asking all would freeze the page. */
const MOST_ANCESTORS = 60;

/** Light text speaks for a dark page where pictures or gradients make the background unreadable. */
export function schemeOf(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (const at of surroundings(element)) {
    const style = view.getComputedStyle(at);
    const background = parseColour(style.backgroundColor);
    // 0.179: the luminance at which black and white text have the same contrast.
    if (background && background[3] >= 0.5) return luminance(background) > 0.179 ? 'light' : 'dark';
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
  }
  const text = parseColour(view.getComputedStyle(element).color);
  return text && luminance(text) > 0.5 ? 'dark' : 'light';
}

/** The element, its nearest ancestors, then body and root. */
function* surroundings(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let count = 0; at && count < MOST_ANCESTORS; count++, at = parentOf(at)) yield at;
  const { body, documentElement } = element.ownerDocument;
  if (at && body) yield body;
  if (at && documentElement) yield documentElement;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
