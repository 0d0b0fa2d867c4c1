// Pure. A claim with the window of tokens in which its reporting clause is looked for, and what the rules know of that.

import { tokenAt } from '../../text/document';
import { uint8 } from '../../text/scratch';
import type { TextDocument, TextSpan, Token } from '../../text/types';
import { ADDRESSEE, CUE, FRAME, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { RuleClaim } from './rules';
import type { Span } from './span';

/** A claim as the ranker sees it. */
export interface ClaimView {
  span: Span;
  /** Number of its kind, 1–5. */
  kind: number;
  /** The rules' claim that says the same, if there is one; its roles by token of the document. */
  match: RuleClaim | null;
  matchRoles: TokenRoles;
}

/** Roles of tokens: SPEAKER, CUE, ADDRESSEE, FRAME, or 0. Flat, because every candidate asks. */
class TokenRoles {
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

/** Most tokens of a window on either side of the claim's borders. */
const LONGEST_WINDOW = 300;

/** Token window in which a claim's cue, frame and addressee are looked for: its own sentences, and one that announces it. */
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
