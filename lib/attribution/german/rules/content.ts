// Which clause says what a reporting clause reports. Pure.
import { firstToken, type GermanContext, lastToken } from '../context';
import { reportingCue } from '../stance';
import type { ReportingCue } from '../types';

/** How far behind its matrix a content clause is looked for, in clauses. */
const REACH = 8;

/** Question words of indirect questions; "wobei", "wodurch" only go on. */
const ASKED = new Set(
  'wer wen wem was warum weshalb wieso wann wohin woher inwiefern inwieweit wie welche welcher welches welchen'.split(
    ' ',
  ),
);
/** "so dass", "ohne dass": no content clause. */
const CONSECUTIVE = new Set(['so', 'ohne', 'als', 'außer', 'anstatt', 'statt', 'je', 'auf']);

/** Number of the clause that a reporting clause governs, or -1. */
export function contentClause(context: GermanContext, number: number, { cue }: ReportingCue): number {
  const { clauses, words } = context;
  const matrix = clauses[number]!;
  for (
    let other = number + 1;
    other <= number + REACH && other < clauses.length && clauses[other]!.unit === matrix.unit;
    other++
  ) {
    const clause = clauses[other]!;
    if (clause.colon) break;
    const start = firstToken(clause);
    if (start < matrix.verb && matrix.kind === 'main') continue;
    const below =
      clause.parent === number ||
      (clause.parent >= 0 && clauses[clause.parent]!.kind === 'relative' && clauses[clause.parent]!.parent === number);
    if (!below) continue;
    const introducer = clause.introducer >= 0 ? words[clause.introducer]!.lower : '';
    if (
      clause.kind === 'sub' &&
      (introducer === 'dass' || introducer === 'daß' || introducer === 'ob') &&
      !CONSECUTIVE.has(words[clause.introducer - 1]?.lower ?? '') &&
      /[ca]/u.test(cue.frames)
    )
      return other;
    if (
      clause.kind === 'interrogative' &&
      cue.frames.includes('c') &&
      ASKED.has(introducer) &&
      !(introducer === 'wie' && reportingCue(context, other))
    )
      return other;
    if (
      clause.kind === 'infinitive' &&
      cue.frames.includes('z') &&
      !['um', 'ohne', 'anstatt', 'statt'].includes(introducer)
    )
      return other;
    if (
      clause.kind === 'main' &&
      cue.frames.includes('c') &&
      !clause.coordinated &&
      !clause.verbFirst &&
      context.doc.tokens[start - 1]?.norm === ','
    )
      return other;
  }
  // "Dass er kommt, bestätigte die Polizei."
  for (let other = number - 1; other >= 0 && other >= number - REACH && clauses[other]!.unit === matrix.unit; other--) {
    const clause = clauses[other]!;
    const introducer = clause.introducer >= 0 ? words[clause.introducer]!.lower : '';
    if (
      clause.parent === number &&
      clause.kind === 'sub' &&
      (introducer === 'dass' || introducer === 'ob') &&
      /[ca]/u.test(cue.frames)
    )
      return other;
  }
  return -1;
}

/** "Sie sagte, als sie ankam, sei das Haus leer gewesen": a Konjunktiv clause that begins with a subordinate one; -1: none. */
export function behindSub({ clauses, doc }: GermanContext, number: number, { cue }: ReportingCue): number {
  const matrix = clauses[number]!;
  if (matrix.kind !== 'main' || !cue.frames.includes('c') || doc.tokens[lastToken(matrix)]?.norm !== ',') return -1;
  let other = number + 1;
  while (
    other < clauses.length &&
    other < number + 4 &&
    (clauses[other]!.kind === 'sub' || clauses[other]!.kind === 'relative')
  )
    other++;
  const clause = clauses[other];
  return clause &&
    other > number + 1 &&
    clause.unit === matrix.unit &&
    clause.verbFirst &&
    clause.mood === 'konjunktiv1'
    ? other
    : -1;
}
