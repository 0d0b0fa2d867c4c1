// Words that stand for what was said just before: "Demnach …" for its source, "Das teilte … mit" for its content. Pure.
import { SOURCE_ADVERBS } from '../language/de/lists/sources';
import { sentenceAt, tokenAt } from '../text/document';
import type { TextDocument, TextSpan } from '../text/types';
import type { DocumentClaim } from './resolve';

const adverbs = new Set(SOURCE_ADVERBS);
/** Sentences back to which such a word points: one between may name a source that nothing is claimed of. */
const REACH = 1;

/** Number of the sentence in which a span ends. */
const sentenceOf = (doc: TextDocument, [, end]: TextSpan): number => sentenceAt(doc, tokenAt(doc.tokens, end - 1));

/**
 * Gives claims whose speaker is such a word the actor and the chain of the claim before, if it is near. Changes the claims in place.
 *
 * @param claims in text order
 */
export function resolvePointing(doc: TextDocument, claims: readonly DocumentClaim[]): void {
  let before: DocumentClaim | null = null;
  for (const claim of claims) {
    const [only, more] = claim.speaker;
    if (before && only && !more && claim.actor === null && adverbs.has(doc.text.slice(...only))) {
      if (sentenceOf(doc, only) - sentenceOf(doc, before.quote[before.quote.length - 1]!) <= REACH) {
        claim.actor = before.actor;
        claim.chain = before.chain;
      }
    }
    if (!claim.nested && claim.actor !== null) before = claim;
  }
}

/** The passage without the "Das" of the sentence that says who said it: the corpora count it in, a reader would stumble. */
export function withoutPointer(text: string, spans: readonly TextSpan[]): readonly TextSpan[] {
  const last = spans[spans.length - 1];
  const pointer = last && /(?:^|[.!?…][“"”»«]?\s+)(?:Das|Dies)$/u.exec(text.slice(...last));
  if (!pointer) return spans;
  const rest = text.slice(last[0], last[1]).replace(/\s*(?:Das|Dies)$/u, '');
  const kept = spans.slice(0, -1);
  return rest ? [...kept, [last[0], last[0] + rest.length]] : kept.length ? kept : spans;
}
