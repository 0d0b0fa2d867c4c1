// Firefox' real sidebar as a surface.
import { writeFile } from 'node:fs/promises';
import { type Chrome, inBrowserElement } from './firefox-chrome.ts';
import type { Surface } from './types.ts';

const SIDEBAR = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

export interface Sidebar extends Surface {
  isOpen(): Promise<boolean>;
}

export function sidebar(inChrome: Chrome['run']): Sidebar {
  const evaluate = inBrowserElement(inChrome, SIDEBAR);

  /** A pointer event at an element, as the browser itself makes it. */
  const point = (selector: string, types: string[]): Promise<void> =>
    evaluate(
      (document, selector, types) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`nothing matches ${selector}`);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const window = document.defaultView as unknown as {
          synthesizeMouseEvent(type: string, x: number, y: number, event: object): boolean;
        };
        for (const type of types) {
          const clickCount = type === 'mousemove' ? 0 : 1;
          window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount });
        }
      },
      selector,
      types,
    );

  return {
    evaluate,
    click: (selector) => point(selector, ['mousemove', 'mousedown', 'mouseup']),
    hover: (selector) => point(selector, ['mousemove']),
    isOpen: () =>
      inChrome<boolean>(`
        return SidebarController.isOpen && !!(${SIDEBAR})?.currentURI?.spec.startsWith('moz-extension:');
      `),
    async screenshot(path) {
      const url = await inChrome<string>(`
        const bitmap = await (${SIDEBAR}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      `);
      await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    setWidth: (width) =>
      inChrome(
        `document.getElementById('sidebar-box').style.width = ${JSON.stringify(width === null ? '' : `${width}px`)};`,
      ),
  };
}
