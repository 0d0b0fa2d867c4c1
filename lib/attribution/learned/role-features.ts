// Pure. What the role labeller reads at a token, given one claim: where the token stands to the claim, and what it is.
import { tokenAt } from '../../text/document';
import type { TextDocument } from '../../text/types';
import { beginHashes, hashesPut, putHash } from './emit';
import { mix } from './hash';
import { ADDRESSEE, CUE, FRAME, KINDS, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { RuleClaim } from './rules';
import type { Span } from './span';
import type { Sums } from './sums';
import { near } from './tagger-features';

export const ROLE_FEATURES = 72;
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
  matchRoles: ReadonlyMap<number, number>;
}

/** Roles of a rules' claim by token: SPEAKER, CUE, ADDRESSEE, FRAME. */
export function rolesByToken(doc: TextDocument, match: RuleClaim | null): Map<number, number> {
  const roles = new Map<number, number>();
  if (!match) return roles;
  const { frame, addressee, speaker, cue } = match.candidate;
  for (const [spans, role] of [
    [frame, FRAME],
    [addressee, ADDRESSEE],
    [speaker, SPEAKER],
    [cue, CUE],
  ] as const) {
    for (const [begin, end] of spans) {
      for (let token = tokenAt(doc.tokens, begin); token < doc.tokens.length && doc.tokens[token]!.begin < end; token++)
        roles.set(token, role);
    }
  }
  return roles;
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
const place = (span: Span, token: number): number =>
  token < span.first ? 0 : token >= span.last ? 3 : token >= span.gapFirst && token < span.gapLast ? 2 : 1;

const tenth = (value: number): number => Math.min(9, Math.floor(value * 10));

/** Value of a token array within the window, or a mark that the index lies outside. */
const at = (values: Int32Array | Uint8Array | Uint16Array, index: number, from: number, to: number): number =>
  index >= from && index < to ? values[index]! : 991;

/** Keeps the labeller's features apart from the tagger's. */
const ROLE_BASE = 1000;

/**
 * Tokens of the window that are labelled: those outside the claim and one that stands for what lies within. Only reported
 * and free claims hold their roles within themselves.
 */
export function roleTokens({ span, kind }: ClaimView, from: number, to: number): Int32Array {
  const within = kind === REPORTED || kind === FREE;
  const tokens = new Int32Array(to - from);
  let count = 0;
  for (let token = from; token < to; token++) {
    if (within || place(span, token) !== 1 || token === span.first || token === span.gapLast) tokens[count++] = token;
  }
  return tokens.subarray(0, count);
}

/** Posteriors of labelled tokens as rows for the whole window; the others have no role. */
export function spreadRoles(posteriors: Float32Array, tokens: Int32Array, from: number, to: number): Float32Array {
  const roles = new Float32Array((to - from) * ROLE_LABELS);
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

export function roleFeatures(
  layer: Layer,
  sums: Sums,
  claim: ClaimView,
  token: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  beginHashes(out);
  const { span, kind } = claim;
  const where = place(span, token);
  const sentence = layer.sentence[token]!;
  const boundary = where === 0 ? span.first : where === 3 ? span.last - 1 : token;
  const clauses = Math.min(3, Math.abs(layer.clause[token]! - layer.clause[boundary]!));
  const distance = near(where === 0 ? span.first - token : where === 3 ? token - span.last + 1 : 0);
  const same = sentence === layer.sentence[where === 0 ? span.first : span.last - 1] ? 1 : 0;
  const view = (where * 6 + kind) * 2 + same;

  putHash(ROLE_BASE + 1, view);
  putHash(ROLE_BASE + 2, mix(view, clauses));
  putHash(ROLE_BASE + 3, mix(view, distance));
  for (let offset = -1; offset <= 1; offset++) {
    putHash(ROLE_BASE + 10 + offset, at(layer.word, token + offset, from, to));
    putHash(ROLE_BASE + 20 + offset, mix(view, at(layer.kind, token + offset, from, to)));
    putHash(ROLE_BASE + 30 + offset, at(layer.fine, token + offset, from, to));
    putHash(ROLE_BASE + 40 + offset, mix(where, at(layer.coarse, token + offset, from, to)));
  }
  putHash(ROLE_BASE + 51, mix(view, layer.lemma[token]!));
  putHash(ROLE_BASE + 52, mix(where, layer.suffix[token]!));
  putHash(ROLE_BASE + 53, mix(view, layer.bits[token]!));
  putHash(ROLE_BASE + 54, mix(view, layer.cue[token]! * 4 + clauses));

  // What the tagger thinks, coarsened.
  const speaker = tenth(sums.label(token, SPEAKER));
  const cue = tenth(sums.label(token, CUE));
  const addressee = tenth(sums.label(token, ADDRESSEE));
  const frame = tenth(sums.label(token, FRAME));
  const inClaim = tenth(sums.claim(token));
  putHash(ROLE_BASE + 60, mix(where, speaker));
  putHash(ROLE_BASE + 61, mix(where, cue));
  putHash(ROLE_BASE + 62, mix(where, addressee));
  putHash(ROLE_BASE + 63, mix(where, frame));
  putHash(ROLE_BASE + 64, mix(view, inClaim));
  putHash(ROLE_BASE + 65, mix(view, tenth(1 - sums.label(token, 0) - sums.claim(token))));

  // The clause it stands in, and the nearest cue to it.
  const clause = layer.clause[token]!;
  putHash(ROLE_BASE + 66, mix(view, layer.clauseMood[clause]! * 8 + layer.clauseCue[clause]!));
  putHash(ROLE_BASE + 68, mix(view, layer.quote[token]!));
  putHash(ROLE_BASE + 69, mix(where, token === from ? 1 : token === layer.doc.sentences[sentence]!.first ? 2 : 0));
  putHash(ROLE_BASE + 70, mix(view, at(layer.word, span.first - 1, from, to)));
  putHash(ROLE_BASE + 71, mix(view, at(layer.word, span.last, from, to)));

  // The rules' roles for this claim.
  const { match, matchRoles } = claim;
  const found = match ? 1 : 0;
  const own = (matchRoles.get(token) ?? 0) * 2 + found;
  putHash(ROLE_BASE + 80, own);
  putHash(ROLE_BASE + 81, mix(view, own));
  putHash(ROLE_BASE + 82, mix(own, match?.rule ?? 0));
  putHash(ROLE_BASE + 83, mix(own, (matchRoles.get(token - 1) ?? 0) * 16 + (matchRoles.get(token + 1) ?? 0)));
  putHash(ROLE_BASE + 84, mix(own, layer.kind[token]!));
  putHash(ROLE_BASE + 85, mix(own, speaker));
  putHash(ROLE_BASE + 86, mix(own, frame));
  return hashesPut();
}
