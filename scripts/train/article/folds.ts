// Splits pages so that publishers that share a system or a domain are never on both sides.
import type { GoldPage } from './labels';

/** Number of the fold of each page, from 0. */
export function foldsOf(pages: readonly GoldPage[], folds: number, salt = ''): number[] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root)!;
    return root;
  };
  const keys = pages.map((page) => [`family ${page.family ?? page.id}`, `domain ${domainLabel(page.url)}`] as const);
  for (const [family, domain] of keys) {
    const [one, other] = [find(family), find(domain)];
    if (one !== other) parents.set(one, other);
  }
  return keys.map(([family]) => hash(find(family) + salt) % folds);
}

/** The label that names the publisher: "bbc" of "www.bbc.co.uk". */
function domainLabel(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const label = parts.at(-2) ?? '';
  return parts.length > 2 && label.length <= 3 ? (parts.at(-3) ?? label) : label || parts[0]!;
}

/** FNV-1a 32. */
function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return value >>> 0;
}
