// English: from a document to its claim candidates, and the voices before a place. A small set of rules. Pure.
import { tokenAt } from '../../text/document';
import type { TextDocument } from '../../text/types';
import type { Voice, VoiceFinder } from '../antecedents';
import { boundSentences } from '../bounded';
import type { ClaimCandidate } from '../candidates';
import { englishContext } from './context';
import { indirectClaims } from './indirect';
import { joinQuotations } from './join';
import { nounClaims } from './nouns';
import { quotedClaims } from './quoted';
import { headlineClaims, hearsayClaims, sourceClaims } from './sources';

/** Rule identifiers that `englishCandidates` can give. */
export const ENGLISH_RULES: readonly string[] =
  'quote.after quote.before quote.colon quote.signed quote.alone that whether bare to order gerund charge about naming object attitude noun as post according hearsay rumour headline'
    .split(' ')
    .map((name) => `en.${name}`);

export interface EnglishPool {
  candidates: ClaimCandidate[];
  voices: VoiceFinder;
}

export function englishCandidates(whole: TextDocument): EnglishPool {
  const doc = boundSentences(whole);
  const context = englishContext(doc);
  const speeches = quotedClaims(context);
  const indirect = indirectClaims(context, speeches);
  const quoted = joinQuotations(context, speeches, indirect);
  const candidates = [
    ...quoted,
    ...indirect,
    ...nounClaims(context),
    ...sourceClaims(context),
    ...headlineClaims(context),
    ...hearsayClaims(context),
  ];
  return { candidates, voices: voicesOf(doc, context.sentenceOf, candidates) };
}

/** Speakers of claims, the nearest before an offset first. */
function voicesOf(doc: TextDocument, sentenceOf: Int32Array, candidates: readonly ClaimCandidate[]): VoiceFinder {
  const sentenceAt = (offset: number): number =>
    sentenceOf[Math.min(tokenAt(doc.tokens, offset), doc.tokens.length - 1)] ?? 0;
  const voices: Voice[] = candidates
    .filter(({ speaker }) => speaker.length > 0)
    .map(({ speaker, quote, frame }) => {
      const end = Math.max(...[...quote, ...frame].map(([, last]) => last));
      const sentence = sentenceAt(end - 1);
      return { speaker, sentence, end, spoke: true, block: doc.sentences[sentence]?.block ?? 0 };
    })
    .sort((one, other) => one.end - other.end);
  return {
    sentenceAt,
    blockOf: (sentence) => doc.sentences[sentence]?.block ?? -1,
    isTopic: () => false,
    before(offset) {
      let low = 0;
      let high = voices.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (voices[middle]!.end <= offset) low = middle + 1;
        else high = middle;
      }
      return voices.slice(Math.max(0, low - 4), low).reverse();
    },
  };
}
