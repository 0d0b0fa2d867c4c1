// Pure. The model's steps over one document, shared by training and run time:
// tagger → pool of spans → choice of claims → roles → speaker → confidence.

import type { Clusters } from '../../language/de/clusters';
import type { Lexicon } from '../../language/de/lexicon';
import { float32 } from '../../text/scratch';
import type { TextDocument } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { tidied } from './borders';
import { type ClaimView, rolesByToken, roleTokens, spreadRoles, windowOf } from './claim-window';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence';
import { KINDS } from './labels';
import { type Layer, layerOf } from './layer';
import type { ModelParts } from './model-file';
import { NESTED_FEATURES, nestedFeatures, nestedIn } from './nested-features';
import { headFacts, phrasesOf } from './phrases';
import { likeliest } from './prerank';
import { claimsWithin, surerClauses, wholeQuotations } from './quotations';
import { RANK_FEATURES, type RankContext, rankFeatures, sharedOf } from './rank-features';
import { type Choice, candidatesFor, chooseSpeaker } from './ranker';
import { RoleScores } from './role-scores';
import { matchOf, overlapping, type RuleClaim, type RuleView, ruleView } from './rules';
import { type Scored, select } from './select';
import { scoredSpans } from './span-scores';
import { Sums } from './sums';
import { spreadTags, taggedTokens } from './tagger-features';
import { TaggerScores } from './tagger-scores';
import { forestScore, sigmoid } from './trees';
import { WordTable } from './words';

/** Claims with "soll" report what somebody elsewhere in the text says, or nobody: only a likely source is named. */
const FREE = KINDS.indexOf('freeIndirect');
const FREE_SPEAKER = 0.5;

/** A claim that the model chose, with all that is known of it; token numbers. */
export interface LearnedClaim {
  claim: ClaimView;
  score: number;
  from: number;
  to: number;
  /** Role posteriors over [from, to). */
  roles: Float32Array;
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
  tagger: TaggerScores;
  roles: RoleScores;
}

/** @param clusters word classes; without them the model reads a little less well */
export function openLearned(parts: ModelParts, lexicon: Lexicon, clusters: Clusters | null): Learned {
  const { index, levels } = parts.cues;
  const level = (key: number): number => {
    const row = index.find(key);
    return row < 0 ? 0 : levels[row]!;
  };
  const cue = (lemma: number, word: number): number => Math.max(level(lemma), level(word));
  const words = new WordTable(lexicon, clusters, { cue, head: parts.heads });
  return {
    parts,
    words,
    tagger: new TaggerScores(parts.tagger, words),
    roles: new RoleScores(parts.roles, words),
  };
}

/** Claims of one document in text order. */
export function learnedClaims(
  doc: TextDocument,
  candidates: readonly ClaimCandidate[],
  { parts, words, tagger, roles: roleScores }: Learned,
): { layer: Layer; rules: RuleView; claims: LearnedClaim[] } {
  const layer = layerOf(doc, words);
  const rules = ruleView(doc, candidates);
  const tagged = taggedTokens(layer, rules);
  const posteriors = spreadTags(tagger.posteriors(layer, rules, tagged), tagged, layer.size);
  const sums = new Sums(posteriors, layer);
  const scored = scoredSpans(layer, sums, rules, parts);
  const selected = tidied(layer, sums, rules, select(scored, parts.thresholds));
  const chosen = surerClauses(wholeQuotations(selected, rules), rules);
  const phrases = chosen.length ? phrasesOf(layer) : [];
  const facts = headFacts(layer, sums, phrases);
  const claims = chosen.map((scored) => {
    const match = matchOf(rules, scored.span, scored.kind);
    const claim: ClaimView = { span: scored.span, kind: scored.kind, match, matchRoles: rolesByToken(doc, match) };
    const [from, to] = windowOf(layer, scored.span);
    const tokens = roleTokens(claim, from, to);
    const labelled = roleScores.posteriors(layer, sums, claim, tokens, from, to);
    const roles = spreadRoles(labelled, tokens, from, to);
    const { worth } = parts;
    // One object for both looks, and no spread: it would have another shape in each article, and the ranker be twice as slow.
    const context: RankContext = {
      layer,
      sums,
      claim,
      rules,
      roles,
      from,
      to,
      score: scored.score,
      phrases: [],
      facts,
      worth,
    };
    const own = likeliest(context, candidatesFor(layer, claim, phrases, context), parts.prerank);
    context.phrases = own;
    const choice = chooseSpeaker(own, rankRows(context), parts.ranker);
    const row = float32(CONFIDENCE_FEATURES);
    confidenceFeatures(context, choice, row, 0);
    const confidence = sigmoid(forestScore(parts.confidence, row, 0));
    // A wrong name is worse than no name.
    const least = scored.kind === FREE ? Math.max(FREE_SPEAKER, parts.thresholds.speaker) : parts.thresholds.speaker;
    if (choice.probability < least) choice.phrase = null;
    const nested = nestedOf(layer, sums, rules, parts, scored);
    const inner = claimsWithin(scored, overlapping(rules, scored.span.first, scored.span.last));
    return { claim, score: scored.score, from, to, roles, choice, confidence, nested, inner };
  });
  return { layer, rules, claims };
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

function nestedOf(
  layer: Layer,
  sums: Sums,
  rules: RuleView,
  parts: ModelParts,
  parent: Scored,
): LearnedClaim['nested'] {
  const row = float32(NESTED_FEATURES);
  const found: LearnedClaim['nested'] = [];
  for (const quotation of nestedIn(layer, parent)) {
    nestedFeatures(layer, sums, rules, parts.worth, parent, quotation, row, 0);
    const score = sigmoid(forestScore(parts.nested, row, 0));
    if (score >= parts.thresholds.nested) found.push({ quotation, score });
  }
  return found;
}
