// Where a noun stands. Pure.
import type { TextDocument } from '../../../text/types';
import type { Marks } from '../marks';
import type { Name } from '../names';

/** What a noun's surroundings are looked up in. */
export interface Place {
  doc: TextDocument;
  marks: Marks;
  sentences: Int32Array;
  nameAt: ReadonlyMap<number, Name>;
}
