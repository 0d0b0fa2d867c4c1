// Folding of text nodes into the text of a block, with exact ways back. Pure but for references to Text nodes.
// A block's text is what the reader sees: runs of white space become one space, edges are trimmed, soft hyphens and
// zero-width characters are dropped. Joiners (U+200C, U+200D) stay: they change the shape of letters and emoji.

/** A stretch that node and block share unchanged. */
interface Piece {
  node: Text;
  /** UTF-16 offset in the block's text. */
  at: number;
  /** UTF-16 offset in the node's data. */
  from: number;
  length: number;
}

/** Ties a block's text to the live Text nodes it was read from. Opaque; use `rangesOf` and `offsetOf`. */
export interface BlockNodes {
  /** Element that holds the block's text: the paragraph, heading, list item. */
  element: Element;
  pieces: readonly Piece[];
}

/** Init of a StaticRange or Range: both ends in Text nodes, UTF-16 offsets. */
export interface NodeRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** White space that CSS collapses, and the fixed-width spaces, which readers see as a space. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphen, zero-width space, word joiner, byte order mark. */
export function isDropped(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** Two spaces in a row, any other white space, or a dropped character. */
const IRREGULAR = / {2}|[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

export function isIrregular(text: string): boolean {
  return IRREGULAR.test(text);
}

/** Gathers the text of one block, node by node, in one pass. */
export class Folder {
  text = '';
  readonly pieces: Piece[] = [];
  /** A space is owed before the next character; it came from this place, or from a line break (null). */
  private owed: { node: Text; from: number } | null | undefined;

  /** Adds a Text node's characters; `data` is its text. */
  add(node: Text, data: string): void {
    const inner = data.trim();
    const { length } = inner;
    const exact = length === data.length;
    // `trim` takes the byte order mark for a space.
    if ((!exact && data.includes('\ufeff')) || IRREGULAR.test(inner)) {
      this.addAll(node, data);
      return;
    }
    // Text with nothing but single spaces within is one piece, found without a look at every character.
    const begin = exact ? 0 : data.length - data.trimStart().length;
    if (begin > 0 && this.owed === undefined && this.text) this.owed = { node, from: 0 };
    if (length === 0) return;
    if (this.owed !== undefined) this.payOwed();
    this.pieces.push({ node, at: this.text.length, from: begin, length });
    this.text += inner;
    if (begin + length < data.length) this.owed = { node, from: begin + length };
  }

  private owe(node: Text, from: number): void {
    if (this.owed === undefined && this.text) this.owed = { node, from };
  }

  private addAll(node: Text, data: string): void {
    let start = -1;
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index);
      const space = isSpace(code);
      if (!space && !isDropped(code)) {
        if (start < 0) {
          this.payOwed();
          start = index;
        }
        continue;
      }
      if (start >= 0) this.copy(node, data, start, index);
      start = -1;
      if (space) this.owe(node, index);
    }
    if (start >= 0) this.copy(node, data, start, data.length);
  }

  /** Adds white space that stands in no node: a `<br>` or the gap between two boxes. */
  addSpace(): void {
    if (this.text && this.owed === undefined) this.owed = null;
  }

  private payOwed(): void {
    if (this.owed) this.pieces.push({ node: this.owed.node, at: this.text.length, from: this.owed.from, length: 1 });
    if (this.owed !== undefined) this.text += ' ';
    this.owed = undefined;
  }

  private copy(node: Text, data: string, from: number, end: number): void {
    this.pieces.push({ node, at: this.text.length, from, length: end - from });
    this.text += data.slice(from, end);
  }
}

/**
 * The live places of `text.slice(begin, end)`: one range for each Text node it touches, in reading order.
 * Offsets outside the text are clamped; an empty passage gives no range.
 */
export function rangesOf(nodes: BlockNodes, begin: number, end: number): NodeRange[] {
  const ranges: NodeRange[] = [];
  if (begin >= end) return ranges;
  for (let index = firstPieceAfter(nodes.pieces, begin); index < nodes.pieces.length; index++) {
    const piece = nodes.pieces[index]!;
    if (piece.at >= end) break;
    const from = piece.from + Math.max(0, begin - piece.at);
    const to = piece.from + Math.min(piece.length, end - piece.at);
    const last = ranges.at(-1);
    // Dropped and folded characters between two pieces of one node belong to the passage.
    if (last && last.endContainer === piece.node) last.endOffset = to;
    else ranges.push({ startContainer: piece.node, startOffset: from, endContainer: piece.node, endOffset: to });
  }
  return ranges;
}

/** Offset in the block's text of a place in a Text node; null if the node holds none of the block's text. */
export function offsetOf(nodes: BlockNodes, textNode: Text, offset: number): number | null {
  let found: number | null = null;
  for (const piece of nodes.pieces) {
    if (piece.node !== textNode) continue;
    if (offset < piece.from) return found ?? piece.at;
    found = piece.at + Math.min(piece.length, offset - piece.from);
  }
  return found;
}

/** Number of the first piece that ends after `offset`, by bisection. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
