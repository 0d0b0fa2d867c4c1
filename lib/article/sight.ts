// What of the chosen blocks the reader does not see: notes that open at a click within a paragraph, lists for other readers
// that style sheets hide. Asks the browser, after the choice, so for a few dozen elements; elsewhere nothing is left out.
import type { Candidate } from './blocks/candidate';
import type { Chosen } from './blocks/choose';
import { FLAG } from './blocks/flags';
import type { Dom } from './dom/access';
import type { BlockNodes } from './fold';

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

/** The text without the nodes whose own inline element is hidden. */
function withoutUnseen(candidate: Candidate, isSeen: (element: Element, node: Text) => boolean): Candidate {
  const { element, text, pieces } = candidate;
  const kept: BlockNodes['pieces'][number][] = [];
  let holder: Element | null = null;
  let shown = true;
  for (const piece of pieces) {
    const parent = piece.node.parentElement;
    if (parent !== holder) {
      holder = parent;
      shown = !parent || parent === element || isSeen(parent, piece.node);
    }
    if (shown) kept.push(piece);
  }
  return kept.length === pieces.length || kept.length === 0 ? candidate : { ...candidate, ...joined(text, kept) };
}

/** The pieces as one text again, with single spaces between them. */
function joined(text: string, kept: BlockNodes['pieces']): Pick<Candidate, 'text' | 'pieces' | 'lines'> {
  const pieces: BlockNodes['pieces'][number][] = [];
  let whole = '';
  for (const { node, at, from, length } of kept) {
    const spaced = whole === '' || whole.endsWith(' ');
    let part = text.slice(at, at + length);
    // A space that stands in no node, as a line break makes it.
    if (!spaced && text[at - 1] === ' ' && part[0] !== ' ') whole += ' ';
    const skipped = spaced && part[0] === ' ' ? 1 : 0;
    part = part.slice(skipped);
    if (part === '') continue;
    pieces.push({ node, at: whole.length, from: from + skipped, length: part.length });
    whole += part;
  }
  const last = pieces.at(-1);
  if (last && whole.endsWith(' ')) {
    whole = whole.slice(0, -1);
    pieces[pieces.length - 1] = { ...last, length: last.length - 1 };
  }
  return { text: whole, pieces, lines: null };
}
