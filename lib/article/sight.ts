// What of the chosen blocks the reader does not see: notes that open at a click within a paragraph, lists for other readers
// that style sheets hide. Asks the browser, after the choice, so for a few dozen elements; elsewhere nothing is left out.
import type { Candidate } from './blocks/candidate';
import type { Chosen } from './blocks/choose';
import { FLAG } from './blocks/flags';
import type { Dom } from './dom/access';
import { Folder } from './fold';

/** Blocks between two places where the work may be interrupted. */
const PER_STEP = 30;

/** The blocks without what is hidden. Of a page that hides its whole article, as consent layers do, nothing is left out. */
export function* leaveOutUnseen(dom: Dom, chosen: readonly Chosen[]): Generator<void, readonly Chosen[]> {
  const isRendered = dom.rendering();
  if (!isRendered) return chosen;
  const isSeen = (element: Element, node: Text) => isRendered(element) || hasPlace(node);
  if (!chosen.some(({ kind, candidate }) => kind === 'paragraph' && isRendered(candidate.element))) return chosen;
  const seen: Chosen[] = [];
  for (const [index, block] of chosen.entries()) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const { candidate, sure } = block;
    const { element, pieces, context } = candidate;
    const first = pieces[0]?.node;
    if (!first || isSeen(element, first)) seen.push({ ...block, candidate: withoutUnseen(candidate, isSeen) });
    // Text that unfolds at a click is the article's all the same.
    else if (sure || context.flags & FLAG.details) seen.push(block);
  }
  return seen;
}

/** Elements without a box of their own (display: contents) show their text. */
function hasPlace(node: Text): boolean {
  const range = new Range();
  range.selectNode(node);
  return range.getClientRects().length > 0;
}

/** The text without the nodes whose own inline element is hidden, folded anew. */
function withoutUnseen(candidate: Candidate, isSeen: (element: Element, node: Text) => boolean): Candidate {
  const { element, text, pieces } = candidate;
  const isUnseen = (node: Text) => {
    const parent = node.parentElement;
    return parent !== null && parent !== element && !isSeen(parent, node);
  };
  const unseen = new Set(pieces.map(({ node }) => node).filter(isUnseen));
  if (unseen.size === 0) return candidate;
  const folder = new Folder();
  for (const { node, at } of pieces) {
    if (unseen.has(node)) continue;
    unseen.add(node);
    // A space may stand in no node, as a line break makes it.
    if (text[at - 1] === ' ') folder.addSpace();
    folder.add(node, node.data);
  }
  // Where all of it is hidden it unfolds at a click.
  return folder.text ? { ...candidate, text: folder.text, pieces: folder.pieces, lines: null } : candidate;
}
