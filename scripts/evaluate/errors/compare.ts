// Pure. Annotated claims beside found ones, by the tokens of the annotation: pairs, and what is wrong with them.
import { spanAt } from '../../../lib/text/document';
import type { TextSpan } from '../../../lib/text/types';

export interface GoldClaim {
  type: string;
  nested: boolean;
  quote: number[];
  speaker: number[];
  cue: number[];
}

export interface GoldArticle {
  id: string;
  text: string;
  tokens: TextSpan[];
  annotations: GoldClaim[];
}

/** A claim as `evaluate -- attribution` writes it. */
export interface FoundClaim {
  type: string;
  quote: TextSpan[];
  speaker: TextSpan[];
  confidence: number;
  nested: boolean;
}

export interface Pair {
  gold: GoldClaim | null;
  found: FoundClaim | null;
  /** Token numbers of the found claim. */
  quote: number[];
  speaker: number[];
  /** Token F1 of the two quotes. */
  agreement: number;
}

/** From this agreement on a claim counts as found. */
export const FOUND = 0.5;

/** Token numbers that spans touch. */
export function tokensOf(spans: readonly TextSpan[], tokens: readonly TextSpan[]): number[] {
  const found = new Set<number>();
  for (const [begin, end] of spans) {
    for (let token = spanAt(tokens, begin); token < tokens.length && tokens[token]![0] < end; token++) found.add(token);
  }
  return [...found].sort((one, other) => one - other);
}

export function agreementOf(one: readonly number[], other: readonly number[]): number {
  const set = new Set(one);
  const both = other.filter((token) => set.has(token)).length;
  return both ? (2 * both) / (one.length + other.length) : 0;
}

/** Outer annotations with the found claims that agree best, then what is left over on either side. */
export function pairsOf(article: GoldArticle, claims: readonly FoundClaim[]): Pair[] {
  const golds = article.annotations.filter(({ nested }) => !nested);
  const found = claims.map((claim) => ({
    claim,
    quote: tokensOf(claim.quote, article.tokens),
    speaker: tokensOf(claim.speaker, article.tokens),
  }));
  const all = golds
    .flatMap((gold) => found.map((one) => ({ gold, one, agreement: agreementOf(gold.quote, one.quote) })))
    .filter(({ agreement }) => agreement > 0)
    .sort((pair, next) => next.agreement - pair.agreement);
  const taken = new Set<unknown>();
  const pairs: Pair[] = [];
  for (const { gold, one, agreement } of all) {
    if (taken.has(gold) || taken.has(one)) continue;
    taken.add(gold);
    taken.add(one);
    pairs.push({ gold, found: one.claim, quote: one.quote, speaker: one.speaker, agreement });
  }
  for (const gold of golds)
    if (!taken.has(gold)) pairs.push({ gold, found: null, quote: [], speaker: [], agreement: 0 });
  for (const one of found) {
    if (taken.has(one)) continue;
    // What repeats a nested annotation is no error.
    const nested = article.annotations.some((gold) => gold.nested && agreementOf(gold.quote, one.quote) >= FOUND);
    if (!nested) pairs.push({ gold: null, found: one.claim, quote: one.quote, speaker: one.speaker, agreement: 0 });
  }
  return pairs;
}
