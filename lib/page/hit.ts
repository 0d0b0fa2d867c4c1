// Which claims lie under a point of the screen? Works on our own index: other scripts' highlights do not disturb it.
import type { NodeRange } from '../article';
import type { Claim } from '../model';
import { liveRange, type Reading, rangesOfSpans } from './reading';

/** A stretch of one Text node that belongs to a claim. */
interface Stretch {
  begin: number;
  end: number;
  claim: Claim;
}

/** Pixels by which a pointer may miss the letters. */
const TOLERANCE = 2;

/** Innermost first; empty where no claim is. Viewport coordinates in CSS pixels. */
export type ClaimsAtPoint = (x: number, y: number) => Claim[];

/** Claims between two places where the work may be interrupted. */
const PER_STEP = 100;

/** Index over the claims that are shown. Rebuild it with every paint. Yields now and then so that the caller may pause. */
export function* hitTester(
  document: Document,
  reading: Reading,
  claims: readonly Claim[],
): Generator<void, ClaimsAtPoint> {
  const stretches = new Map<Node, Stretch[]>();
  const roots = new Set<ShadowRoot>();
  for (const [index, claim] of claims.entries()) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    for (const range of rangesOfSpans(reading.nodes, claim.quote)) {
      const { startContainer: node, startOffset: begin, endOffset: end } = range;
      const there = stretches.get(node);
      if (there) there.push({ begin, end, claim });
      else {
        stretches.set(node, [{ begin, end, claim }]);
        const root = node.getRootNode();
        if (root !== document && root instanceof ShadowRoot) roots.add(root);
      }
    }
  }
  return (x, y) => {
    const place = caretAt(document, x, y, [...roots]);
    if (!place) return [];
    const hits = (stretches.get(place.node) ?? []).filter(
      ({ begin, end }) => place.offset >= begin && place.offset <= end,
    );
    // The caret is the nearest one, which may lie far from an empty margin: the letters themselves decide.
    return hits
      .filter(({ begin, end }) =>
        covers(place.node as Text, Math.max(begin, place.offset - 1), Math.min(end, place.offset + 1), x, y),
      )
      .sort((a, b) => a.end - a.begin - (b.end - b.begin))
      .map(({ claim }) => claim);
  };
}

function covers(node: Text, startOffset: number, endOffset: number, x: number, y: number): boolean {
  const range: NodeRange = { startContainer: node, startOffset, endContainer: node, endOffset };
  for (const rect of liveRange(range)?.getClientRects() ?? []) {
    if (x < rect.left - TOLERANCE || x > rect.right + TOLERANCE) continue;
    if (y >= rect.top - TOLERANCE && y <= rect.bottom + TOLERANCE) return true;
  }
  return false;
}

interface Caret {
  node: Node;
  offset: number;
}

/** The text position nearest to a point, by whichever call the browser has. */
function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y, { shadowRoots });
    return place && { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
