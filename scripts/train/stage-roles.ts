// Third stage: cue, frame, addressee and speaker within the claim's own sentences.

import {
  type ClaimView,
  ROLE,
  ROLE_LABELS,
  rolesByToken,
  roleTokens,
  spreadRoles,
  windowOf,
} from '../../lib/attribution/learned/claim-window';
import { ROLE_FEATURES, roleFeatures } from '../../lib/attribution/learned/role-features';
import { matchOf } from '../../lib/attribution/learned/rules';
import type { Span } from '../../lib/attribution/learned/span';
import type { Sums } from '../../lib/attribution/learned/sums';
import { crfPosteriors, FOLDS, indexOf, type Sample } from './corpus';
import type { GoldClaim } from './data';
import { quantised } from './pack';
import { type Sequence, type TrainedCrf, trainCrf } from './train-crf';

export const ROLE_CRF = { labels: ROLE_LABELS, epochs: 8, rate: 0.02, l1: 5e-3, least: 2, seed: 2 };

export interface RoleItem {
  sample: Sample;
  sums: Sums;
  claim: ClaimView;
  score: number;
  /** The annotation it stands for, or null if there is none. */
  gold: GoldClaim | null;
  /** true: made from the annotation, not predicted. */
  perfect: boolean;
  from: number;
  to: number;
  roles: Float32Array;
}

/** The annotation's span as a Span: its runs' hull with the largest gap. */
export function goldSpan(claim: GoldClaim): Span {
  const { quote } = claim;
  const first = quote[0]!;
  const last = quote[quote.length - 1]! + 1;
  let gapFirst = last;
  let gapLast = last;
  for (let index = 1; index < quote.length; index++) {
    if (quote[index]! - quote[index - 1]! - 1 > (gapLast === last ? 0 : gapLast - gapFirst)) {
      gapFirst = quote[index - 1]! + 1;
      gapLast = quote[index]!;
    }
  }
  return { first, last, gapFirst, gapLast, source: 0, rules: [] };
}

export function roleItem(
  sample: Sample,
  sums: Sums,
  claim: { span: Span; kind: number },
  score: number,
  gold: GoldClaim | null,
  perfect: boolean,
): RoleItem {
  const [from, to] = windowOf(sample.layer, claim.span);
  const match = matchOf(sample.rules, claim.span, claim.kind);
  const view: ClaimView = { ...claim, match, matchRoles: rolesByToken(sample.layer.doc, match) };
  return { sample, sums, claim: view, score, gold, perfect, from, to, roles: new Float32Array(0) };
}

export function roleSequence({ sample, sums, claim, gold, from, to }: RoleItem): Sequence {
  const buffer = new Int32Array(ROLE_FEATURES);
  const tokens = roleTokens(claim, from, to);
  const offsets = new Int32Array(tokens.length + 1);
  const ids: number[] = [];
  const labels = new Uint8Array(tokens.length);
  tokens.forEach((token, number) => {
    const count = roleFeatures(sample.layer, sums, claim, token, from, to, buffer);
    for (let index = 0; index < count; index++) ids.push(buffer[index]!);
    offsets[number + 1] = ids.length;
    if (!gold) return;
    const frame = gold.frame.includes(token);
    const speaker = gold.speaker.includes(token);
    const cue = gold.cue.includes(token);
    const addressee = gold.addressee.includes(token);
    labels[number] =
      speaker && cue
        ? ROLE.all
        : speaker
          ? frame
            ? ROLE.frameSpeaker
            : ROLE.speaker
          : cue
            ? frame
              ? ROLE.frameCue
              : ROLE.cue
            : addressee
              ? frame
                ? ROLE.frameAddressee
                : ROLE.addressee
              : frame
                ? ROLE.frame
                : ROLE.none;
  });
  return { length: tokens.length, offsets, ids: Int32Array.from(ids), labels };
}

/** Fills `roles` of all training items by jackknife; returns the model of the whole. */
export function jackknifeRoles(items: readonly RoleItem[]): TrainedCrf {
  const sequences = items.map(roleSequence);
  const learn = (keep: (fold: number) => boolean): TrainedCrf =>
    trainCrf(
      sequences.filter((_, index) => items[index]!.gold && keep(items[index]!.sample.fold)),
      ROLE_CRF,
    );
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = quantised(learn((other) => other !== fold));
    const index = indexOf(crf);
    items.forEach((item, number) => {
      if (item.sample.fold !== fold) return;
      const { claim, from, to } = item;
      item.roles = spreadRoles(crfPosteriors(crf, index, sequences[number]!), roleTokens(claim, from, to), from, to);
    });
  }
  return learn(() => true);
}
