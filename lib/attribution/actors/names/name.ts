// A proper name while it is being found. Pure.
import type { Entry } from '../trie';
import type { NameKind } from '../types';

/** A name as a range of tokens. */
export interface Name {
  first: number;
  /** Number of the token after it. */
  last: number;
  kind: NameKind;
  entry: Entry | undefined;
}

/** All names are made here: objects of one shape, or every pass over them pays for looking their fields up. */
export const nameOf = (first: number, last: number, kind: NameKind, entry?: Entry): Name => ({
  first,
  last,
  kind,
  entry,
});
