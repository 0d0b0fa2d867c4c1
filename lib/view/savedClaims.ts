// Pure. Which claims of an article are saved already.
import type { Clipping, Span } from '../model';
import type { ClaimView } from './claimView';

/**
 * Claim id → id of its clipping. A clipping is a claim's when kind and words are the same and, where the article
 * says the same words twice, the place too.
 */
export function savedClaims(claims: readonly ClaimView[], clippings: readonly Clipping[]): Map<string, string> {
  const saved = new Map<string, string>();
  const byWords = new Map<string, Clipping[]>();
  for (const clipping of clippings) {
    const key = wordsKey(clipping.kind, clipping.quote);
    byWords.set(key, [...(byWords.get(key) ?? []), clipping]);
  }
  const times = new Map<string, number>();
  for (const { kind, quote } of claims) {
    const key = wordsKey(kind, quote);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const claim of claims) {
    const key = wordsKey(claim.kind, claim.quote);
    const candidates = byWords.get(key) ?? [];
    // The article may have changed since: words that occur once are the same claim wherever they stand now.
    const moved = candidates.length === 1 && times.get(key) === 1 ? candidates[0] : undefined;
    const found = candidates.find((clipping) => isSamePlace(clipping, claim.quoteSpans)) ?? moved;
    if (found) saved.set(claim.id, found.id);
  }
  return saved;
}

function wordsKey(kind: string, quote: string): string {
  return `${kind} ${quote.split(/\s+/u).join(' ').trim()}`;
}

function isSamePlace({ anchors }: Clipping, spans: readonly Span[]): boolean {
  return (
    anchors.length === spans.length &&
    anchors.every((anchor, index) => {
      const span = spans[index];
      return span?.block === anchor.block && span.begin === anchor.begin && span.end === anchor.end;
    })
  );
}
