// Pure. A block's text cut where marks begin and end, for pages of our own that show marked text.
import type { Span } from '../model';

export interface Piece<M> {
  text: string;
  begin: number;
  /** null: plain text. */
  mark: M | null;
}

/** `text` whole and in order. Where marks overlap, the one that begins later (the inner one) wins. */
export function pieces<M extends { spans: readonly Span[] }>(
  text: string,
  block: number,
  marks: readonly M[],
): Piece<M>[] {
  const owner: (M | null)[] = new Array(text.length).fill(null);
  const spans = marks
    .flatMap((mark) => mark.spans.filter((span) => span.block === block).map((span) => ({ mark, ...span })))
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  for (const { mark, begin, end } of spans) owner.fill(mark, Math.max(0, begin), Math.min(end, text.length));
  const cut: Piece<M>[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = cut.at(-1);
    const mark = owner[at] ?? null;
    if (last && last.mark === mark) last.text += text[at];
    else cut.push({ text: text[at] ?? '', begin: at, mark });
  }
  return cut;
}
