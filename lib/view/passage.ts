// Pure. Text shown to the reader, always sliced from the article.
import type { Article, Span } from '../model';

/** The words of one span; empty for a span outside the article (an analysis of another version of it). */
export function words(article: Article, span: Span): string {
  return article.blocks[span.block]?.text.slice(span.begin, span.end) ?? '';
}

/**
 * The words of several spans in reading order, with " … " where the article has other words between them and a
 * blank where it has only white space.
 */
export function passage(article: Article, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => a.block - b.block || a.begin - b.begin);
  let text = '';
  let last: Span | undefined;
  for (const span of ordered) {
    const part = words(article, span).trim();
    if (part === '') continue;
    if (last) text += adjoining(article, last, span) ? ' ' : ' … ';
    text += part;
    last = span;
  }
  return text;
}

/** true: nothing but white space, or the break between two blocks, lies between the two. */
function adjoining(article: Article, a: Span, b: Span): boolean {
  if (a.block === b.block) return words(article, { block: a.block, begin: a.end, end: b.begin }).trim() === '';
  const rest = article.blocks[a.block]?.text.slice(a.end) ?? '';
  const before = article.blocks[b.block]?.text.slice(0, b.begin) ?? '';
  return b.block === a.block + 1 && rest.trim() === '' && before.trim() === '';
}

/** At most `limit` UTF-16 units, cut between words, with an ellipsis where something is missing. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const blank = cut.lastIndexOf(' ');
  // A cut at a blank never splits a surrogate pair; without one, the last whole code point is kept.
  const whole = blank > limit / 2 ? cut.slice(0, blank) : Array.from(cut).slice(0, -1).join('');
  return `${whole} …`;
}

/** A passage with about `reach` UTF-16 units on both sides, cut between words, within its block. */
export function surroundings(
  article: Article,
  span: Span,
  reach: number,
): { before: string; words: string; after: string } {
  const text = article.blocks[span.block]?.text ?? '';
  const left = text.slice(Math.max(0, span.begin - reach), span.begin);
  const right = text.slice(span.end, span.end + reach);
  const whole = { left: span.begin <= reach, right: span.end + reach >= text.length };
  return {
    before: whole.left ? left : `… ${left.slice(left.indexOf(' ') + 1)}`,
    words: words(article, span),
    after: whole.right ? right : `${right.slice(0, Math.max(0, right.lastIndexOf(' ')))} …`,
  };
}
