// Makes clippings from claims and selections, with all that finds their place again.
import { offsetOf } from '../article';
import type { Anchor, Article, Claim, Clipping, Span } from '../model';
import { claimView } from '../view/claimView';
import { passage } from '../view/passage';
import { fnv1a64 } from './hash';
import type { Reading } from './reading';

/** UTF-16 units of text kept before and after a quotation (W3C Web Annotation's implementations keep 32). */
const AFFIX = 64;
/** Longest block kept whole as context. */
const LONGEST_CONTEXT = 4_000;

/** Selectors of one passage; null for a span outside the article. */
export function anchorOf(article: Article, { block, begin, end }: Span): Anchor | null {
  const text = article.blocks[block]?.text;
  if (text === undefined || begin < 0 || begin >= end || end > text.length) return null;
  return {
    exact: text.slice(begin, end),
    prefix: text.slice(Math.max(0, begin - AFFIX), begin),
    suffix: text.slice(end, end + AFFIX),
    block,
    begin,
    end,
    blockHash: fnv1a64(text),
  };
}

/** The blocks before, with and after the passages, parted by blank lines. */
export function contextOf(article: Article, spans: readonly Span[]): string {
  const numbers = spans.map((span) => span.block);
  const first = Math.max(0, Math.min(...numbers) - 1);
  const last = Math.min(article.blocks.length - 1, Math.max(...numbers) + 1);
  const blocks = article.blocks.slice(first, last + 1);
  return blocks.map(({ text }) => text.slice(0, LONGEST_CONTEXT)).join('\n\n');
}

/** A clipping of a claim. Every word in it is the article's. */
export function claimDraft(reading: Reading, claim: Claim): Clipping {
  const { article, analysis } = reading;
  const view = claimView(article, analysis, claim);
  const draft: Clipping = {
    ...frameOf(article, claim.quote),
    quote: view.quote,
    kind: claim.kind,
    chain: view.chain,
    confidence: claim.confidence,
  };
  if (view.who !== null) {
    draft.speaker = { name: view.who, text: view.speakerWords ?? view.who };
    if (view.role !== null) draft.speaker.role = view.role;
    if (view.actorKind !== null) draft.speaker.kind = view.actorKind;
  }
  if (view.cueWords !== null) draft.cue = view.cueWords;
  if (view.addressee !== null) draft.addressee = view.addressee;
  return draft;
}

/** A clipping of words that the reader selected in the article's text. */
export function selectionDraft(article: Article, spans: readonly Span[]): Clipping {
  return { ...frameOf(article, spans), quote: passage(article, [...spans]), kind: 'selection', chain: [] };
}

/** A clipping of words outside the article's text: it keeps the words and the page, but no place. */
export function looseDraft(article: Article, quote: string): Clipping {
  return { ...frameOf(article, []), quote, context: quote, kind: 'selection', chain: [] };
}

function frameOf(article: Article, spans: readonly Span[]): Omit<Clipping, 'quote' | 'kind' | 'chain'> {
  const now = Date.now();
  const frame: Omit<Clipping, 'quote' | 'kind' | 'chain'> = {
    id: crypto.randomUUID(),
    url: article.url,
    canonicalUrl: article.canonicalUrl ?? article.url,
    title: article.title,
    authors: article.authors,
    language: article.language,
    context: spans.length > 0 ? contextOf(article, spans) : '',
    anchors: spans.map((span) => anchorOf(article, span)).filter((anchor) => anchor !== null),
    note: '',
    tags: [],
    savedAt: now,
    updatedAt: now,
  };
  if (article.publisher !== undefined) frame.publisher = article.publisher;
  if (article.date !== undefined) frame.date = article.date;
  return frame;
}

/** The article's passages that a selection covers; empty where it lies outside. */
export function spansOfSelection(reading: Pick<Reading, 'article' | 'nodes'>, selected: Range): Span[] {
  return reading.nodes.flatMap((nodes, block) => {
    if (!selected.intersectsNode(nodes.element)) return [];
    let begin = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const node of new Set(nodes.pieces.map((piece) => piece.node))) {
      if (!selected.intersectsNode(node)) continue;
      const from = node === selected.startContainer ? selected.startOffset : 0;
      const to = node === selected.endContainer ? selected.endOffset : node.length;
      begin = Math.min(begin, offsetOf(nodes, node, from) ?? begin);
      end = Math.max(end, offsetOf(nodes, node, to) ?? end);
    }
    return trimmed(reading.article, { block, begin, end });
  });
}

/** Without white space at the edges; nothing if nothing is left. */
function trimmed(article: Article, { block, begin, end }: Span): Span[] {
  const text = article.blocks[block]?.text.slice(begin, end) ?? '';
  const from = begin + (text.length - text.trimStart().length);
  const to = begin + text.trimEnd().length;
  return from < to ? [{ block, begin: from, end: to }] : [];
}
