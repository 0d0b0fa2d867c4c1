// One article as it stands in the page: its text, its live nodes, and what the analysis says of it.
import { type BlockNodes, type NodeRange, rangesOf } from '../article';
import type { Analysis, Article, Claim, Span } from '../model';

export interface Reading {
  article: Article;
  /** `nodes[i]` ties `article.blocks[i]` to the page. */
  nodes: readonly BlockNodes[];
  analysis: Analysis;
}

/** The live places of the spans; spans outside the article have none. */
export function rangesOfSpans(nodes: readonly BlockNodes[], spans: readonly Span[]): NodeRange[] {
  return spans.flatMap(({ block, begin, end }) => {
    const holder = nodes[block];
    return holder ? rangesOf(holder, begin, end) : [];
  });
}

export function claimOf(reading: Reading, id: string): Claim | undefined {
  return reading.analysis.claims.find((claim) => claim.id === id);
}

/** A live Range over a place; null where the page has changed under it. */
export function liveRange(range: NodeRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const live = startContainer.ownerDocument.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** Rectangles of the places on screen, in CSS pixels of the viewport. */
export function rectsOf(ranges: readonly NodeRange[]): DOMRect[] {
  return ranges.flatMap((range) => [...(liveRange(range)?.getClientRects() ?? [])]);
}

/** The same text in the same kinds of blocks: its analysis holds, whatever nodes carry it. */
export function sameText(a: Article, b: Article): boolean {
  return (
    a.language === b.language &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ text, kind }, index) => text === b.blocks[index]?.text && kind === b.blocks[index]?.kind)
  );
}

/** The same live nodes: marks painted over `a` are still right for `b`. */
export function sameNodes(a: readonly BlockNodes[], b: readonly BlockNodes[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ pieces }, index) => {
      const others = b[index]?.pieces ?? [];
      return (
        pieces.length === others.length &&
        pieces.every(({ node, from }, at) => node === others[at]?.node && from === others[at]?.from)
      );
    })
  );
}
