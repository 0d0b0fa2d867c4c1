// The card in Chromium: the DevTools protocol sees through closed shadow roots.
import type { Page, Protocol } from 'puppeteer-core';
import type { CardView } from './types.ts';

type Node = Protocol.DOM.Node;

const children = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

const attribute = (node: Node, name: string): string | undefined => {
  const at = node.attributes?.findIndex((it, index) => index % 2 === 0 && it === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  if (wanted(node)) return node;
  for (const child of children(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

const textOf = (node: Node): string => {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === 3) return node.nodeValue;
  return children(node).map(textOf).join(' ');
};

/** Reads the card that is on the page; null if none is. */
export async function chromiumCard(page: Page): Promise<CardView | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, (node) => node.shadowRoots?.some((it) => it.shadowRootType === 'closed') ?? false);
    const card = host && find(host, (node) => ['dialog', 'tooltip', 'group'].includes(attribute(node, 'role') ?? ''));
    if (!card) return null;
    const boxOf = async (node: Node) => {
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    };
    const box = await boxOf(card).catch(() => null);
    if (!box || box.width === 0 || box.height === 0) return null;
    const button = find(card, (node) => (attribute(node, 'class') ?? '').split(' ').includes('save'));
    const at = button ? await boxOf(button) : null;
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: card.nodeId });
    return {
      text: textOf(card).replace(/\s+/g, ' ').trim(),
      html: outerHTML,
      ...box,
      save: at && { x: at.x + at.width / 2, y: at.y + at.height / 2 },
    };
  } finally {
    await session.detach();
  }
}
