// Pure. The model's steps over one document, shared by training and run time:
// pool of spans → choice of claims → speaker → confidence.

import type { Clusters } from '../../language/de/clusters';
import type { Lexicon } from '../../language/de/lexicon';
import { float32 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { type ClaimView, rolesByToken, windowOf } from './claim-window';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence';
import { claimsWithin } from './inner';
import { FREE } from './labels';
import { type Layer, layerOf } from './layer';
import type { ModelParts } from './model-file';
import { NESTED_FEATURES, nestedFeatures, nestedIn } from './nested-features';
import { RANK_FEATURES, type RankContext, rankFeatures, sharedOf } from './rank-features';
import { type Choice, chooseSpeaker, likeliestSpeakers, type Phrases, phrasesIn, possibleSpeakers } from './ranker';
import { matchOf, overlapping, type RuleClaim, type RuleView, ruleView } from './rules';
import { type Scored, select } from './select';
import type { Span } from './span';
import { scoredSpans } from './span-scores';
import { forestScore, sigmoid } from './trees';
import { WordTable } from './words';

/** Claims with "soll" report what somebody elsewhere in the text says, or nobody: only a likely source is named. */
const FREE_SPEAKER = 0.5;

/** A claim that the model chose, with all that is known of it; token numbers. */
export interface LearnedClaim {
  claim: ClaimView;
  score: number;
  choice: Choice;
  /** 0…1, calibrated. */
  confidence: number;
  /** Quotations within it that are claims of their own: their numbers and scores. */
  nested: { quotation: number; score: number }[];
  /** The rules' claims within it that stay. */
  inner: RuleClaim[];
}

/** A model, opened for reading. */
export interface Learned {
  parts: ModelParts;
  words: WordTable;
}

/** @param clusters word classes; without them the model reads a little less well */
export function openLearned(parts: ModelParts, lexicon: Lexicon, clusters: Clusters | null): Learned {
  const { index, levels } = parts.cues;
  const level = (key: number): number => {
    const row = index.find(key);
    return row < 0 ? 0 : levels[row]!;
  };
  const cue = (lemma: number, word: number): number => Math.max(level(lemma), level(word));
  return { parts, words: new WordTable(lexicon, clusters, { cue, head: parts.heads }) };
}

/** Claims of one document in text order. */
export function learnedClaims(
  doc: TextDocument,
  candidates: readonly ClaimCandidate[],
  { parts, words }: Learned,
): { layer: Layer; rules: RuleView; claims: LearnedClaim[] } {
  const layer = layerOf(doc, words);
  const rules = ruleView(doc, candidates);
  const chosen = select(scoredSpans(layer, rules, parts), parts.thresholds);
  if (!chosen.length) return { layer, rules, claims: [] };
  const phrases = phrasesIn(layer, rules, parts.prerank);
  const claims = chosen.map((scored) => {
    const context = contextOf(layer, rules, scored, phrases, parts);
    const choice = chooseSpeaker(context.phrases, rankRows(context), parts.ranker);
    const row = float32(CONFIDENCE_FEATURES);
    confidenceFeatures(context, choice, row, 0);
    const confidence = sigmoid(forestScore(parts.confidence, row, 0));
    // A wrong name is worse than no name.
    const least = scored.kind === FREE ? Math.max(FREE_SPEAKER, parts.thresholds.speaker) : parts.thresholds.speaker;
    if (choice.probability < least) choice.phrase = null;
    const nested = nestedOf(layer, rules, parts, scored);
    const inner = claimsWithin(scored, overlapping(rules, scored.span.first, scored.span.last));
    return { claim: context.claim, score: scored.score, choice, confidence, nested, inner };
  });
  return { layer, rules, claims };
}

/** A claim with its likeliest speakers. */
export function contextOf(
  layer: Layer,
  rules: RuleView,
  { span, kind, score }: Scored,
  phrases: Phrases,
  { prerank, worth }: Pick<ModelParts, 'prerank' | 'worth'>,
): RankContext {
  const { claim, from, to, possible } = speakersAround(layer, rules, span, kind, phrases);
  return {
    layer,
    claim,
    rules,
    from,
    to,
    score,
    phrases: likeliestSpeakers(layer, claim, phrases, possible, prerank),
    facts: phrases.facts,
    worth,
  };
}

/** A claim with its window, and the numbers of all phrases there that may be its speaker. */
export function speakersAround(
  layer: Layer,
  rules: RuleView,
  span: Span,
  kind: number,
  phrases: Phrases,
): Pick<RankContext, 'claim' | 'from' | 'to'> & { possible: number[] } {
  const match = matchOf(rules, span, kind);
  const claim: ClaimView = { span, kind, match, matchRoles: rolesByToken(layer.doc, match) };
  const [from, to] = windowOf(layer, span);
  return { claim, from, to, possible: possibleSpeakers(layer, claim, phrases, from, to) };
}

/** Rows of the candidates, then of "nobody". */
export function rankRows(context: RankContext): Float32Array {
  const { phrases } = context;
  const shared = sharedOf(context);
  const x = float32((phrases.length + 1) * RANK_FEATURES);
  phrases.forEach((phrase, row) => {
    rankFeatures(context, shared, phrase, x, row * RANK_FEATURES);
  });
  rankFeatures(context, shared, null, x, phrases.length * RANK_FEATURES);
  return x;
}

function nestedOf(layer: Layer, rules: RuleView, parts: ModelParts, parent: Scored): LearnedClaim['nested'] {
  const row = float32(NESTED_FEATURES);
  const found: LearnedClaim['nested'] = [];
  for (const quotation of nestedIn(layer, parent)) {
    nestedFeatures(layer, rules, parts.worth, parent, quotation, row, 0);
    const score = sigmoid(forestScore(parts.nested, row, 0));
    if (score >= parts.thresholds.nested) found.push({ quotation, score });
  }
  return found;
}
