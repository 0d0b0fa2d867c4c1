// Pure. The learned part behind one function: opens a model file, refines the rules' candidates of a document.

import type { Clusters } from '../../language/de/clusters';
import type { Lexicon } from '../../language/de/lexicon';
import { SHOWN } from '../../model';
import { uint8 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import type { Layer } from './layer';
import { readModel } from './model-file';
import { toCandidates } from './refine';
import { overlapping, type RuleClaim, type RuleView } from './rules';
import { lengthOf, type Span, sameness } from './span';
import { learnedClaims, openLearned } from './steps';
import { FORM } from './words';

export { ModelError } from './bytes';

export interface AttributionModel {
  /**
   * Chooses claims, from the rules' candidates and its own, with their roles, speakers and calibrated confidence.
   * Hearsay is the rules' business: what they found of it, "soll" among it where it is no plan, comes back where no claim
   * covers it.
   *
   * @returns claims in text order; nested ones behind the claim they lie in. Linear in the text's length.
   */
  refine(doc: TextDocument, candidates: readonly ClaimCandidate[]): ClaimCandidate[];
}

/**
 * The rules' hearsay in stretches that no chosen claim covers, without overlaps. Where rules also know who says it, their
 * claim with that source comes instead.
 */
function returning(layer: Layer, rules: RuleView, covered: Uint8Array): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  let free = 0;
  for (const claim of rules.claims) {
    const { candidate, span } = claim;
    if (span.first < free || !(comesBack(layer, claim) || isReportedClause(layer, claim))) continue;
    let taken = false;
    for (let token = span.first; token < span.last && !taken; token++) taken = covered[token] === 1;
    if (taken) continue;
    const named = overlapping(rules, span.first, span.last).find(
      (other) =>
        other.speaker.length > 0 && sameness(other.span, span) >= SAME && other.candidate.score >= candidate.score,
    );
    found.push(named?.candidate ?? candidate);
    free = span.last;
  }
  return found;
}

/** Spans that agree so far are the same claim. */
const SAME = 0.8;

/**
 * The corpus annotates only some claims with "soll" and no hearsay; a reader wants to see them: "soll Geld veruntreut haben",
 * "sollen Kinder sein", "Kanada soll den Hafen unterstützen". Others are plans and orders ("sollen Plünderungen verhindern").
 */
const comesBack = (layer: Layer, { candidate: { kind, rule }, span }: RuleClaim): boolean =>
  kind === 'hearsay' || rule === 'soll.perfect' || (rule === 'soll.plain' && isSaidOf(layer, span));

/** What somebody is said to be, or what somebody with a name is said to do. */
function isSaidOf({ doc, shape, bits }: Layer, { first, last }: Span): boolean {
  const isName = (token: number): boolean =>
    token >= first && token < last && shape[token]! >= 2 && !(bits[token]! & (FORM.noun | FORM.pronoun | FORM.adverb));
  const end = shape[last - 1] === 0 ? last - 2 : last - 1;
  if (doc.tokens[end]?.norm === 'sein') return true;
  for (let token = first; token < last; token++)
    if (/^[Ss]oll(?:en)?$/u.test(doc.tokens[token]!.norm)) return isName(token - 1) || isName(token + 1);
  return false;
}

/** Nobody is named, no word reports, and it is barely likely enough to be shown: a reader would only wonder. */
const isUnfounded = ({ kind, rule, speaker, cue, score, speakerScore }: ClaimCandidate): boolean =>
  (kind === 'indirect' || kind === 'freeIndirect') &&
  rule !== 'soll.perfect' &&
  speaker.length === 0 &&
  cue.length === 0 &&
  score * speakerScore < BARELY;

/** Just above what is lifted to be shown at all (refine.ts). */
const BARELY = SHOWN + 0.02;

/** A claim with less of its sentence is one of its clauses. */
const WHOLE = 0.8;

/**
 * The corpus takes whole sentences for reported claims and knows no reported clauses ("Während Peking … beansprucht, …"): about
 * those the model can say nothing, and what the rules would show stays.
 */
function isReportedClause(layer: Layer, { candidate, span }: RuleClaim): boolean {
  if (candidate.kind !== 'reported' || !candidate.speaker.length) return false;
  if (candidate.score * candidate.speakerScore < SHOWN) return false;
  const { first, last } = layer.doc.sentences[layer.sentence[span.first]!]!;
  return lengthOf(span) < WHOLE * (last - first);
}

/**
 * Opens assets/models/de-attribution.bin.
 *
 * @throws ModelError if the bytes are no such model
 */
export function openModel(bytes: Uint8Array, language: { lexicon: Lexicon; clusters?: Clusters }): AttributionModel {
  const opened = openLearned(readModel(bytes), language.lexicon, language.clusters ?? null);
  return {
    refine(doc, candidates) {
      const { layer, claims, rules } = learnedClaims(doc, candidates, opened);
      const covered = uint8(layer.size + 1);
      const chosen = claims.flatMap((claim) => {
        const found = toCandidates(doc, claim);
        if (isUnfounded(found[0]!)) return [];
        const { first, last, gapFirst, gapLast } = claim.claim.span;
        covered.fill(1, first, gapFirst);
        covered.fill(1, gapLast, last);
        return found;
      });
      for (const claim of returning(layer, rules, covered)) chosen.push(claim);
      return chosen.sort(
        (one, other) => one.quote[0]![0] - other.quote[0]![0] || Number(one.nested) - Number(other.nested),
      );
    },
  };
}
