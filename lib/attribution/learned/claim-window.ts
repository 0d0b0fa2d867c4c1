// Pure. A claim with the window of tokens in which its roles are looked for, and the roles themselves.

import { tokenAt } from '../../text/document';
import { float32, int32, uint8 } from '../../text/scratch';
import type { TextDocument, TextSpan, Token } from '../../text/types';
import { ADDRESSEE, CUE, FRAME, KINDS, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { RuleClaim } from './rules';
import type { Span } from './span';

/** Labels of the role labeller. */
export const ROLE = {
  none: 0,
  frame: 1,
  frameSpeaker: 2,
  frameCue: 3,
  frameAddressee: 4,
  speaker: 5,
  cue: 6,
  addressee: 7,
  all: 8,
} as const;
export const ROLE_LABELS = 9;

/** A claim as the labeller sees it. */
export interface ClaimView {
  span: Span;
  /** Label number 1–5. */
  kind: number;
  /** The rules' claim that says the same, if there is one; its roles by token of the document. */
  match: RuleClaim | null;
  matchRoles: TokenRoles;
}

/** Roles of tokens: SPEAKER, CUE, ADDRESSEE, FRAME, or 0. Flat, because every token of the window asks three times. */
export class TokenRoles {
  /** @param first token of the first of the roles */
  constructor(
    private readonly first: number,
    private readonly roles: Uint8Array,
  ) {}

  of(token: number): number {
    const at = token - this.first;
    return at >= 0 && at < this.roles.length ? this.roles[at]! : 0;
  }
}

export const NO_ROLES = new TokenRoles(0, new Uint8Array(0));

/** Roles of a rules' claim by token; where two meet, the later of frame, addressee, speaker and cue counts. */
export function rolesByToken(doc: TextDocument, match: RuleClaim | null): TokenRoles {
  if (!match) return NO_ROLES;
  const { tokens } = doc;
  const { frame, addressee, speaker, cue } = match.candidate;
  let begin = Infinity;
  let end = 0;
  for (const spans of [frame, addressee, speaker, cue])
    for (const span of spans) {
      begin = Math.min(begin, span[0]);
      end = Math.max(end, span[1]);
    }
  if (begin >= end) return NO_ROLES;
  const first = tokenAt(tokens, begin);
  const roles = uint8(Math.max(0, Math.min(tokens.length, tokenAt(tokens, end - 1) + 1) - first));
  mark(tokens, frame, FRAME, first, roles);
  mark(tokens, addressee, ADDRESSEE, first, roles);
  mark(tokens, speaker, SPEAKER, first, roles);
  mark(tokens, cue, CUE, first, roles);
  return new TokenRoles(first, roles);
}

function mark(
  tokens: readonly Token[],
  spans: readonly TextSpan[],
  role: number,
  first: number,
  roles: Uint8Array,
): void {
  for (const [begin, end] of spans)
    for (let token = tokenAt(tokens, begin); token < tokens.length && tokens[token]!.begin < end; token++)
      roles[token - first] = role;
}

/** Most tokens of a window; longer claims are cut in the middle of nothing that matters. */
const LONGEST_WINDOW = 300;

/** Token window in which a claim's cue, frame and addressee are looked for. */
export function windowOf(layer: Layer, span: Span): [number, number] {
  const { sentences, tokens } = layer.doc;
  const firstSentence = layer.sentence[span.first]!;
  const lastSentence = layer.sentence[span.last - 1]!;
  let from = sentences[firstSentence]!.first;
  const to = sentences[lastSentence]!.last;
  if (firstSentence > 0 && from === span.first) {
    const previous = sentences[firstSentence - 1]!;
    const end = tokens[previous.last - 1]!.norm;
    if (end === ':' || layer.quote[span.first] === 1) from = previous.first;
  }
  return [Math.max(from, span.first - LONGEST_WINDOW), Math.min(to, span.last + LONGEST_WINDOW)];
}

/** Where a token stands: 0 before, 1 within, 2 in the gap, 3 after. */
export const PLACES = 4;
export const placeOf = (span: Span, token: number): number =>
  token < span.first ? 0 : token >= span.last ? 3 : token >= span.gapFirst && token < span.gapLast ? 2 : 1;

/**
 * Tokens of the window that are labelled: those outside the claim and one that stands for what lies within. Only reported
 * and free claims hold their roles within themselves.
 */
export function roleTokens({ span, kind }: ClaimView, from: number, to: number): Int32Array {
  const within = kind === REPORTED || kind === FREE;
  const tokens = int32(to - from);
  let count = 0;
  for (let token = from; token < to; token++) {
    if (within || placeOf(span, token) !== 1 || token === span.first || token === span.gapLast) tokens[count++] = token;
  }
  return tokens.subarray(0, count);
}

/** Posteriors of labelled tokens as rows for the whole window; the others have no role. */
export function spreadRoles(posteriors: Float32Array, tokens: Int32Array, from: number, to: number): Float32Array {
  const roles = float32((to - from) * ROLE_LABELS);
  let next = 0;
  for (let token = from; token < to; token++) {
    const row = (token - from) * ROLE_LABELS;
    if (tokens[next] === token) {
      for (let label = 0; label < ROLE_LABELS; label++) roles[row + label] = posteriors[next * ROLE_LABELS + label]!;
      next++;
    } else roles[row] = 1;
  }
  return roles;
}

const REPORTED = KINDS.indexOf('reported');
const FREE = KINDS.indexOf('freeIndirect');
