// The clauses of a German document: which words belong together under one verb, and what depends on what. Pure, linear.
import { int32 } from '../../../text/scratch';
import type { TextDocument } from '../../../text/types';
import type { Word } from '../words';
import { ClauseBuilder } from './build';
import { segmentsOf } from './segments';
import type { Clause } from './types';
import { opaqueQuotations, type Unit, unitsOf } from './units';

export interface ClauseStructure {
  clauses: Clause[];
  units: Unit[];
  /** Per quotation of the document: true if it holds sentences of its own. */
  opaque: boolean[];
  /** Number of the innermost clause each token belongs to, or -1. */
  clauseOf: Int32Array;
}

/**
 * @param words one per token of the document
 * @param joinPrefix infinitive of a verb with a separated prefix ("werfen", "vor" → "vorwerfen"), or null if there is none
 */
export function clausesOf(
  doc: TextDocument,
  words: readonly Word[],
  joinPrefix: (lemma: string, prefix: string) => string | null,
): ClauseStructure {
  const opaque = opaqueQuotations(doc, words);
  const units = unitsOf(doc, opaque);
  const builder = new ClauseBuilder(words, joinPrefix);
  const { clauses } = builder;
  const clauseOf = int32(doc.tokens.length).fill(-1);
  for (let number = 0; number < units.length; number++) {
    const unit = units[number]!;
    builder.begin(unit, number);
    const segments = segmentsOf(doc, words, unit);
    for (let index = 0; index < segments.length; index++) builder.add(segments[index]!, segments[index + 1]);
    builder.finish();
  }
  for (let number = 0; number < clauses.length; number++) {
    const clause = clauses[number]!;
    let facts = 0;
    for (const { first, last } of clause.pieces)
      for (let token = first; token < last; token++) {
        clauseOf[token] = number;
        facts |= words[token]!.facts;
      }
    clause.facts = facts;
  }
  return { clauses, units, opaque, clauseOf };
}
