// A proper name while it is being found. Pure.
import type { Entry } from '../trie';
import type { NameKind } from '../types';

/** A name as a range of tokens. */
export interface Name {
  first: number;
  /** Number of the token after it. */
  last: number;
  kind: NameKind;
  entry?: Entry;
}
