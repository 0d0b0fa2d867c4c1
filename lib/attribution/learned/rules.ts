// Pure. The rules' candidates as the models see them: token ranges, the best one per token, and which one fits a span.

import { tokenAt } from '../../text/document';
import { float32, int32, uint8 } from '../../text/scratch';
import type { TextDocument, TextSpan } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { hashText } from './hash';
import { ADDRESSEE, CUE, FRAME, KINDS, SPEAKER } from './labels';
import { type Span, sameness } from './span';

/** How good a rule's claims turned out to be on the training set: mean agreement and share of right speakers; learned. */
export interface RuleWorth {
  claim(rule: number): number;
  speaker(rule: number): number;
}

export interface RuleClaim {
  candidate: ClaimCandidate;
  span: Span;
  /** Label number 1–5; 0 for hearsay. */
  kind: number;
  /** Hash of the rule's name, and of the rule's name with the way it found the speaker. */
  rule: number;
  speakerRule: number;
  /** Token ranges. */
  speaker: [number, number][];
}

export interface RuleView {
  /** Ordered by their first token. */
  claims: RuleClaim[];
  /** Per claim: the furthest `last` of it and those before it, so that overlaps are found without looking at all. */
  reach: Int32Array;
  /** Per token: kind of the best claim that covers it (0 none) and its score in tenths. */
  kind: Uint8Array;
  score: Uint8Array;
  /** Per token: SPEAKER, CUE, ADDRESSEE, FRAME or 0, by the best claim. */
  role: Uint8Array;
  /** Per token: 1 where a claim's span begins, 2 where it ended just before, 3 both. */
  border: Uint8Array;
  /** Per sentence: sum of `score` over its tokens, and how many of these are cues. */
  sentenceScore: Int32Array;
  sentenceCues: Int32Array;
}

const rangeOf = (doc: TextDocument, [begin, end]: TextSpan): [number, number] => [
  tokenAt(doc.tokens, begin),
  Math.max(tokenAt(doc.tokens, begin), tokenAt(doc.tokens, end - 1)) + 1,
];

/** Hashes of the rules' names, of which there are a few hundred. */
const RULES = new Map<string, number>();

function ruleHash(rule: string): number {
  const known = RULES.get(rule);
  if (known !== undefined) return known;
  const hash = hashText(rule);
  RULES.set(rule, hash);
  return hash;
}

export function ruleView(doc: TextDocument, candidates: readonly ClaimCandidate[]): RuleView {
  const size = doc.tokens.length;
  const view: RuleView = {
    claims: [],
    reach: int32(0),
    kind: uint8(size),
    score: uint8(size),
    role: uint8(size),
    border: uint8(size + 1),
    sentenceScore: int32(doc.sentences.length),
    sentenceCues: int32(doc.sentences.length),
  };
  const roleScore = float32(size);
  for (const candidate of candidates) {
    if (!candidate.quote.length) continue;
    const parts = candidate.quote.map((span) => rangeOf(doc, span));
    const first = parts[0]![0];
    const last = Math.min(size, parts[parts.length - 1]![1]);
    if (last <= first) continue;
    const gapped = parts.length > 1;
    const span: Span = {
      first,
      last,
      gapFirst: gapped ? parts[0]![1] : last,
      gapLast: gapped ? parts[parts.length - 1]![0] : last,
      rules: [],
    };
    const kind = Math.max(0, KINDS.indexOf(candidate.kind));
    view.claims.push({
      candidate,
      span,
      kind,
      rule: ruleHash(candidate.rule),
      speakerRule: ruleHash(`${candidate.rule}>${candidate.speakerRule}`),
      speaker: candidate.speaker.map((part) => rangeOf(doc, part)),
    });
    if (candidate.kind === 'hearsay') continue;
    const score = Math.round(candidate.score * 10);
    for (const [from, to] of parts) {
      view.border[from]! |= 1;
      view.border[Math.min(to, size)]! |= 2;
      for (let token = from; token < to && token < size; token++) {
        if (score <= view.score[token]!) continue;
        view.score[token] = score;
        view.kind[token] = kind;
      }
    }
    markRole(doc, view.role, roleScore, candidate.frame, FRAME, candidate.score);
    markRole(doc, view.role, roleScore, candidate.addressee, ADDRESSEE, candidate.score + 0.01);
    markRole(doc, view.role, roleScore, candidate.speaker, SPEAKER, candidate.score + 0.02);
    markRole(doc, view.role, roleScore, candidate.cue, CUE, candidate.score + 0.03);
  }
  view.claims.sort((one, other) => one.span.first - other.span.first || one.span.last - other.span.last);
  view.reach = int32(view.claims.length);
  let furthest = 0;
  view.claims.forEach(({ span }, number) => {
    furthest = Math.max(furthest, span.last);
    view.reach[number] = furthest;
  });
  addSentences(doc, view);
  return view;
}

function addSentences({ sentences }: TextDocument, { score, role, sentenceScore, sentenceCues }: RuleView): void {
  for (let number = 0; number < sentences.length; number++) {
    const { first, last } = sentences[number]!;
    let sum = 0;
    let cues = 0;
    for (let token = first; token < last; token++) {
      sum += score[token]!;
      if (role[token] === CUE) cues++;
    }
    sentenceScore[number] = sum;
    sentenceCues[number] = cues;
  }
}

/** Gives tokens of some spans a role where they have none with as good a score. */
function markRole(
  doc: TextDocument,
  roles: Uint8Array,
  scores: Float32Array,
  spans: readonly TextSpan[],
  role: number,
  score: number,
): void {
  for (const part of spans) {
    const [from, to] = rangeOf(doc, part);
    for (let token = from; token < to && token < roles.length; token++) {
      if (score <= scores[token]!) continue;
      scores[token] = score;
      roles[token] = role;
    }
  }
}

/** How many claims begin before a token. */
export function claimsBefore({ claims }: RuleView, token: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claims[middle]!.span.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rules' claims (hearsay left out) that overlap tokens [first, last). */
export function overlapping(view: RuleView, first: number, last: number): RuleClaim[] {
  const { claims, reach } = view;
  const found: RuleClaim[] = [];
  for (let number = claimsBefore(view, last) - 1; number >= 0 && reach[number]! > first; number--) {
    const claim = claims[number]!;
    if (claim.kind && claim.span.last > first) found.push(claim);
  }
  return found;
}

/** Least agreement of two spans that are taken for the same claim. */
const SAME = 0.5;

/**
 * The rules' claim that says the same as a span best; failing that, the best one of its kind that lies within it: rules mark
 * what is reported where the annotation takes the whole sentence.
 */
export function matchOf(view: RuleView, span: Span, kind: number): RuleClaim | null {
  let best: RuleClaim | null = null;
  let most = 0;
  for (const claim of overlapping(view, span.first, span.last)) {
    const agreement = sameness(claim.span, span);
    const within = claim.kind === kind && claim.span.first >= span.first && claim.span.last <= span.last;
    if (agreement < SAME && !within) continue;
    const value = agreement + claim.candidate.score * 0.2 + (claim.speaker.length ? 0.05 : 0);
    if (value <= most) continue;
    most = value;
    best = claim;
  }
  return best;
}
