// Pure. Labels of the claim tagger: which kind of claim a token lies in, or its part of a reporting clause.
import type { ClaimKind } from '../../model';

export const LABELS = [
  'none',
  'direct',
  'indirect',
  'reported',
  'free',
  'chained',
  'speaker',
  'cue',
  'addressee',
  'frame',
] as const;
export const LABEL_COUNT = LABELS.length;

export const NONE = 0;
export const FIRST_KIND = 1;
export const LAST_KIND = 5;
export const SPEAKER = 6;
export const CUE = 7;
export const ADDRESSEE = 8;
export const FRAME = 9;

/** Claim kind of the labels 1–5. */
export const KINDS: readonly (ClaimKind | null)[] = [
  null,
  'direct',
  'indirect',
  'reported',
  'freeIndirect',
  'indirectFreeIndirect',
];

export const isKind = (label: number): boolean => label >= FIRST_KIND && label <= LAST_KIND;
