// Claims that passed through several voices: a source within a source, a claim within a quotation. Pure.
import type { TextDocument } from '../text/types';
import type { ClaimCandidate, VoiceSpan } from './candidates';

/**
 * Folds source phrases into the claim around them ("Wie der Express schreibt, … jüngsten Berichten zufolge …") and gives
 * nested claims the voices around them. Changes the claims in place; returns those that stay.
 *
 * @param claims chosen claims in text order
 */
export function foldChains(doc: TextDocument, claims: readonly ClaimCandidate[]): ClaimCandidate[] {
  const voice = ({ speaker }: ClaimCandidate): VoiceSpan | null =>
    speaker.length
      ? { text: doc.text.slice(speaker[0]![0], speaker[speaker.length - 1]![1]), span: speaker[0]! }
      : null;
  const kept: ClaimCandidate[] = [];
  const open: ClaimCandidate[] = [];
  for (const claim of claims) {
    while (open.length && endOf(open[open.length - 1]!) <= claim.quote[0]![0]) open.pop();
    const outer = open[open.length - 1];
    if (claim.nested && outer && claim.kind !== 'direct' && claim.speakerRule !== 'outer') {
      const outside = voice(outer);
      const inside = voice(claim);
      if (outside && inside && outside.text !== inside.text)
        claim.chain = [...(outer.chain.length ? outer.chain : [outside]), inside];
    }
    kept.push(claim);
    open.push(claim);
  }
  return kept;
}

const endOf = (claim: ClaimCandidate): number => claim.quote[claim.quote.length - 1]![1];
