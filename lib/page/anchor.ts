// Finds a clipping's passage again in an article that may have changed since.
import search from 'approx-string-match';
import type { Anchor, Article, Span } from '../model';
import { fnv1a64 } from './hash';
import { inSlices } from './slices';

/** How the passage was found. `moved`: word for word, in another place. `changed`: nearly so. */
export interface Found {
  span: Span;
  how: 'same' | 'moved' | 'changed';
}

/** Quotations above this length are looked for by their beginning and end: bit vectors grow with the pattern. */
const LONGEST_PATTERN = 512;
/** Share of letters that may differ. Hypothesis allows a half; a wrong place is worse than none. */
const ERRORS = 0.2;

/**
 * The passage in `article`, or null: an orphan. Tries the cheap and sure ways first; works in slices, because a long
 * article that changed takes 100 ms and more. Rejects with the signal's reason when aborted.
 */
export async function locate(article: Article, anchor: Anchor, signal?: AbortSignal): Promise<Found | null> {
  if (anchor.exact === '') return null;
  return inSameBlock(article, anchor) ?? wordForWord(article, anchor) ?? nearly(article, anchor, signal);
}

/** All passages of a clipping that are still there. */
export async function locateAll(article: Article, anchors: readonly Anchor[], signal?: AbortSignal): Promise<Span[]> {
  const spans: Span[] = [];
  for (const anchor of anchors) {
    const found = await locate(article, anchor, signal);
    if (found) spans.push(found.span);
  }
  return spans;
}

/** The block is unchanged, perhaps under another number. */
function inSameBlock(article: Article, { exact, block, begin, end, blockHash }: Anchor): Found | null {
  const fits = (number: number) => {
    const text = article.blocks[number]?.text;
    return text?.slice(begin, end) === exact && fnv1a64(text) === blockHash;
  };
  if (fits(block)) return { span: { block, begin, end }, how: 'same' };
  const moved = article.blocks.findIndex((_, number) => fits(number));
  return moved < 0 ? null : { span: { block: moved, begin, end }, how: 'same' };
}

/** The same words elsewhere; among several places, the one whose surroundings fit best, then the nearest. */
function wordForWord(article: Article, anchor: Anchor): Found | null {
  let best: { span: Span; score: number } | null = null;
  for (const [block, { text }] of article.blocks.entries()) {
    for (let begin = text.indexOf(anchor.exact); begin >= 0; begin = text.indexOf(anchor.exact, begin + 1)) {
      const end = begin + anchor.exact.length;
      const context = commonEnd(text.slice(0, begin), anchor.prefix) + commonStart(text.slice(end), anchor.suffix);
      const score = context - Math.min(Math.abs(block - anchor.block), 100) / 100;
      if (!best || score > best.score) best = { span: { block, begin, end }, score };
    }
  }
  return best && { span: best.span, how: 'moved' };
}

/** A passage with few changes. */
async function nearly(article: Article, anchor: Anchor, signal?: AbortSignal): Promise<Found | null> {
  const pattern = anchor.exact.slice(0, LONGEST_PATTERN);
  const most = Math.floor(pattern.length * ERRORS);
  if (most === 0) return null;
  const rest = anchor.exact.length - pattern.length;
  const best: { span: Span | null; score: number } = { span: null, score: Number.POSITIVE_INFINITY };
  const look = ([block, { text }]: [number, { text: string }]) => {
    for (const match of search(text, pattern, most)) {
      const context = commonEnd(text.slice(0, match.start), anchor.prefix);
      const score = match.errors - context / 1_000 + Math.min(Math.abs(block - anchor.block), 100) / 10_000;
      if (match.start >= match.end || score >= best.score) continue;
      best.score = score;
      best.span = { block, begin: match.start, end: Math.min(text.length, match.end + rest) };
    }
  };
  await inSlices(article.blocks.entries(), look, signal);
  return best.span && { span: best.span, how: 'changed' };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
