// Pure. Numbers for what a token may be to a claim: within one of some kind, or a part of its reporting clause.
import type { ClaimKind } from '../../model';

export const SPEAKER = 6;
export const CUE = 7;
export const ADDRESSEE = 8;
export const FRAME = 9;

/** Claim kinds by their numbers. */
export const KINDS: readonly (ClaimKind | null)[] = [
  null,
  'direct',
  'indirect',
  'reported',
  'freeIndirect',
  'indirectFreeIndirect',
];

export const DIRECT = 1;
export const INDIRECT = 2;
export const REPORTED = 3;
export const FREE = 4;
