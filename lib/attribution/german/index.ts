// All German rules in their order: from a document to the pool of claim candidates. Pure.
import type { TextDocument } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { addAppeals } from './appeals';
import { contextOf } from './context';
import { directClaims } from './rules/direct';
import { framedClaims } from './rules/framed';
import { hearsayClaims } from './rules/hearsay';
import { colonClaims, nounClaims } from './rules/nominal';
import { pointingClaims } from './rules/pointing';
import { relativeClaims } from './rules/relative';
import { reportedClaims } from './rules/reported';
import { sourceClaims } from './rules/sources';
import { coveredSentences, konjunktivChains, sollClaims } from './rules/unframed';
import type { GermanContext, GermanLanguage } from './types';
import { foldSources, passedOn } from './voices';

export interface GermanPool {
  context: GermanContext;
  candidates: ClaimCandidate[];
}

/** Proposes claims; overlapping ones are left to `select`. */
export function germanCandidates(doc: TextDocument, language: GermanLanguage): GermanPool {
  const context = contextOf(doc, language);
  const clausal = framedClaims(context);
  const direct = withoutUnclosed(clausal, directClaims(context));
  const framed = [
    ...foldSources(context, clausal, passedOn(context, direct, sourceClaims(context))),
    ...nounClaims(context),
    ...relativeClaims(context),
    ...pointingClaims(context),
    ...colonClaims(context),
    ...direct,
  ];
  const covered = coveredSentences(context, framed);
  const candidates = [
    ...framed,
    ...reportedClaims(context, framed),
    ...konjunktivChains(context, covered),
    ...sollClaims(context, covered),
    ...hearsayClaims(context),
  ];
  addAppeals(context, candidates);
  const { without } = language;
  return { context, candidates: without.size ? candidates.filter(({ rule }) => !without.has(rule)) : candidates };
}

/** A quotation whose missing end a frame shows is no quotation up to the paragraph's end. */
function withoutUnclosed(clausal: readonly ClaimCandidate[], direct: readonly ClaimCandidate[]): ClaimCandidate[] {
  const begins = new Set(clausal.filter(({ rule }) => rule === 'direct.unclosed').map(({ quote }) => quote[0]![0]));
  return direct.filter(({ quote }) => !begins.has(quote[0]![0]));
}
