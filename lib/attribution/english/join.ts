// English quotations without a frame: part of the claim around or before them. Pure.
import { tokenAt } from '../../text/document';
import type { ClaimCandidate } from '../candidates';
import type { EnglishContext } from './context';

/**
 * Quotations that stand on their own. One within an indirect claim says nothing that this does not say; one that begins
 * right behind a claim that ended in a quotation ("The plan is “late,” Berg said. “It will cost us.”") goes on with it.
 * Changes those claims in place.
 */
export function joinQuotations(
  context: EnglishContext,
  speeches: readonly ClaimCandidate[],
  indirect: readonly ClaimCandidate[],
): ClaimCandidate[] {
  const { doc, sentenceOf } = context;
  const sentenceAt = (offset: number): number =>
    sentenceOf[Math.min(tokenAt(doc.tokens, offset), doc.tokens.length - 1)] ?? 0;
  const bySentence = new Map<number, ClaimCandidate>();
  for (const claim of indirect) {
    if (claim.rule !== 'en.post') continue;
    const [first, last] = [claim.quote[0]!, claim.quote[claim.quote.length - 1]!];
    const mixed =
      context.within[tokenAt(doc.tokens, last[1] - 1)]! >= 0 || context.within[tokenAt(doc.tokens, first[1] - 1)]! >= 0;
    if (mixed) bySentence.set(sentenceAt(first[0]), claim);
  }
  return speeches.filter((speech) => {
    if (speech.rule !== 'en.quote.alone') return true;
    const [begin, end] = speech.quote[0]!;
    const sentence = sentenceAt(begin);
    const before = bySentence.get(sentence - 1);
    if (before && doc.sentences[sentence - 1]!.block === doc.sentences[sentence]!.block) {
      before.quote = [...before.quote, ...speech.quote];
      return false;
    }
    return !indirect.some(({ quote }) => quote.some(([from, to]) => from <= begin && end <= to));
  });
}
