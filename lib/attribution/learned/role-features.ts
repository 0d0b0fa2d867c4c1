// Pure. What the role labeller reads at a token, given one claim: where the token stands to the claim, and what it is.
import { type ClaimView, PLACES, placeOf } from './claim-window';
import { beginHashes, hashesPut, putHash } from './emit';
import { mix } from './hash';
import { ADDRESSEE, CUE, FRAME, SPEAKER } from './labels';
import type { Layer } from './layer';
import type { Span } from './span';
import type { Sums } from './sums';
import { near } from './tagger-features';
import { LABELLED } from './words';

export const ROLE_FEATURES = 72;
const tenth = (value: number): number => Math.min(TENTHS - 1, Math.floor(value * TENTHS));
export const TENTHS = 10;

/** What stands for a token outside the window. */
const OUTSIDE = 991;

/** Keeps the labeller's features apart from the tagger's. */
const ROLE_BASE = 1000;

/** What is the same for all tokens of a stretch: place × kind of claim × whether in the claim's own sentence. */
export const VIEWS = PLACES * 12;
/** Clauses between a token and the claim, 3 at most. */
export const CLAUSES = 4;
export const CUES = 5;
/** Role by the rules' claim, 0 none, SPEAKER … FRAME; × 2, + 1 if there is such a claim. */
export const RULED = 2 * (FRAME + 1);

/** A token as the labeller sees it; one object is filled again and again. */
export class RoleView {
  where = 0;
  view = 0;
  clauses = 0;
  distance = 0;
  /** The clause's mood and cue. */
  sketch = 0;
  /** 1 first token of the window, 2 first of its sentence, 0 else. */
  opening = 0;
  /** Tagger's posteriors in tenths. */
  speaker = 0;
  cue = 0;
  addressee = 0;
  frame = 0;
  inClaim = 0;
  reporting = 0;
  /** See RULED. */
  ruled = 0;
  ruledAround = 0;

  fill(layer: Layer, sums: Sums, { span, kind, match, matchRoles }: ClaimView, token: number, from: number): void {
    const where = placeOf(span, token);
    const sentence = layer.sentence[token]!;
    const clause = layer.clause[token]!;
    const boundary = where === 0 ? span.first : where === 3 ? span.last - 1 : token;
    const same = sentence === layer.sentence[where === 0 ? span.first : span.last - 1] ? 1 : 0;
    this.where = where;
    this.view = (where * 6 + kind) * 2 + same;
    this.clauses = Math.min(CLAUSES - 1, Math.abs(clause - layer.clause[boundary]!));
    this.distance = near(where === 0 ? span.first - token : where === 3 ? token - span.last + 1 : 0);
    this.sketch = layer.clauseMood[clause]! * 8 + layer.clauseCue[clause]!;
    this.opening = token === from ? 1 : token === layer.doc.sentences[sentence]!.first ? 2 : 0;
    this.speaker = tenth(sums.label(token, SPEAKER));
    this.cue = tenth(sums.label(token, CUE));
    this.addressee = tenth(sums.label(token, ADDRESSEE));
    this.frame = tenth(sums.label(token, FRAME));
    this.inClaim = tenth(sums.claim(token));
    this.reporting = tenth(1 - sums.label(token, 0) - sums.claim(token));
    if (!match) {
      this.ruled = 0;
      this.ruledAround = 0;
      return;
    }
    this.ruled = matchRoles.of(token) * 2 + 1;
    this.ruledAround = matchRoles.of(token - 1) * 16 + matchRoles.of(token + 1);
  }
}

export const putPlace = (view: number, clauses: number, distance: number): void => {
  putHash(ROLE_BASE + 1, view);
  putHash(ROLE_BASE + 2, mix(view, clauses));
  putHash(ROLE_BASE + 3, mix(view, distance));
};

/** The word at `index`, which stands at an offset of −1, 0 or 1 from the token; outside the window nothing is known of it. */
export function putWordAt(layer: Layer, index: number, offset: number, where: number): void {
  putHash(ROLE_BASE + 10 + offset, index < 0 ? OUTSIDE : layer.word[index]!);
  putHash(ROLE_BASE + 30 + offset, index < 0 ? OUTSIDE : layer.fine[index]!);
  putHash(ROLE_BASE + 40 + offset, mix(where, index < 0 ? OUTSIDE : layer.coarse[index]!));
  if (offset === 0) putHash(ROLE_BASE + 52, mix(where, layer.suffix[index]!));
}

/** One more than the highest kind of `kindIn`. */
export const KINDS_IN = 17;
/** Coarse class of a token of the window, KINDS_IN − 1 outside. */
export const kindIn = (layer: Layer, index: number): number => (index < 0 ? KINDS_IN - 1 : layer.kind[index]!);
const kindHash = (kind: number): number => (kind === KINDS_IN - 1 ? OUTSIDE : kind);

export const putKindBefore = (view: number, kind: number): void => putHash(ROLE_BASE + 19, mix(view, kindHash(kind)));
export const putKind = (view: number, kind: number): void => putHash(ROLE_BASE + 20, mix(view, kindHash(kind)));
export const putKindAfter = (view: number, kind: number): void => putHash(ROLE_BASE + 21, mix(view, kindHash(kind)));

export function putForm(layer: Layer, view: number, token: number): void {
  putHash(ROLE_BASE + 51, mix(view, layer.lemma[token]!));
  putHash(ROLE_BASE + 53, mix(view, layer.bits[token]! & LABELLED));
}

export const putCue = (view: number, cueAndClauses: number): void => putHash(ROLE_BASE + 54, mix(view, cueAndClauses));

/** What the tagger thinks. */
export const putSpeakerTag = (where: number, value: number): void => putHash(ROLE_BASE + 60, mix(where, value));
export const putCueTag = (where: number, value: number): void => putHash(ROLE_BASE + 61, mix(where, value));
export const putAddresseeTag = (where: number, value: number): void => putHash(ROLE_BASE + 62, mix(where, value));
export const putFrameTag = (where: number, value: number): void => putHash(ROLE_BASE + 63, mix(where, value));
export const putClaimTag = (view: number, value: number): void => putHash(ROLE_BASE + 64, mix(view, value));
export const putReportingTag = (view: number, value: number): void => putHash(ROLE_BASE + 65, mix(view, value));

export const putSketch = (view: number, sketch: number): void => putHash(ROLE_BASE + 66, mix(view, sketch));
export const putQuote = (view: number, quote: number): void => putHash(ROLE_BASE + 68, mix(view, quote));
export const putOpening = (where: number, opening: number): void => putHash(ROLE_BASE + 69, mix(where, opening));

/** The words beside the claim. */
export function putBorders(layer: Layer, view: number, span: Span, from: number, to: number): void {
  const { first, last } = span;
  putHash(ROLE_BASE + 70, mix(view, first - 1 >= from ? layer.word[first - 1]! : OUTSIDE));
  putHash(ROLE_BASE + 71, mix(view, last < to ? layer.word[last]! : OUTSIDE));
}

/** The rules' role for this claim. */
export function putRuled(ruled: number, view: number): void {
  putHash(ROLE_BASE + 80, ruled);
  putHash(ROLE_BASE + 81, mix(view, ruled));
}
export const putRule = (ruled: number, rule: number): void => putHash(ROLE_BASE + 82, mix(ruled, rule));
export const putRuledAround = (ruled: number, around: number): void => putHash(ROLE_BASE + 83, mix(ruled, around));
export const putRuledKind = (ruled: number, kind: number): void => putHash(ROLE_BASE + 84, mix(ruled, kind));
export const putRuledSpeaker = (ruled: number, tag: number): void => putHash(ROLE_BASE + 85, mix(ruled, tag));
export const putRuledFrame = (ruled: number, tag: number): void => putHash(ROLE_BASE + 86, mix(ruled, tag));

const viewed = new RoleView();

/** Writes all features of one token of a claim's window [from, to). */
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
  viewed.fill(layer, sums, claim, token, from);
  const { where, view, clauses, ruled } = viewed;
  const before = token - 1 >= from ? token - 1 : -1;
  const after = token + 1 < to ? token + 1 : -1;
  putPlace(view, clauses, viewed.distance);
  putWordAt(layer, before, -1, where);
  putWordAt(layer, token, 0, where);
  putWordAt(layer, after, 1, where);
  putKindBefore(view, kindIn(layer, before));
  putKind(view, layer.kind[token]!);
  putKindAfter(view, kindIn(layer, after));
  putForm(layer, view, token);
  putCue(view, layer.cue[token]! * 4 + clauses);
  putSpeakerTag(where, viewed.speaker);
  putCueTag(where, viewed.cue);
  putAddresseeTag(where, viewed.addressee);
  putFrameTag(where, viewed.frame);
  putClaimTag(view, viewed.inClaim);
  putReportingTag(view, viewed.reporting);
  putSketch(view, viewed.sketch);
  putQuote(view, layer.quote[token]!);
  putOpening(where, viewed.opening);
  putBorders(layer, view, claim.span, from, to);
  putRuled(ruled, view);
  putRule(ruled, claim.match?.rule ?? 0);
  putRuledAround(ruled, viewed.ruledAround);
  putRuledKind(ruled, layer.kind[token]!);
  putRuledSpeaker(ruled, viewed.speaker);
  putRuledFrame(ruled, viewed.frame);
  return hashesPut();
}
