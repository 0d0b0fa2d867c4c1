// Reporting clauses that stand beside what they report: "Wie X mitteilte, …", "…, so schätzt X, …". Pure.
import type { Clause } from '../../../language/de/clauses/types';
import { WORD } from '../../../language/de/words';
import type { TokenRange } from '../../../text/types';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken } from '../context';
import { closeMarks } from '../extent';
import { voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { spansOfCue } from '../stance';
import type { ReportingCue } from '../types';

/** "Wie X mitteilte, …" and "…, wie X berichtet, …": the content is the clause around. */
export function asReported(context: GermanContext, number: number, cue: ReportingCue): ClaimCandidate | null {
  const { clauses } = context;
  const clause = clauses[number]!;
  const start = firstToken(clause);
  const behind = restBehind(context, clause);
  const end = behind ? behind.first - 1 : lastToken(clause);
  const unit = context.units[clause.unit]!;
  const sentenceFirst = unit.first;
  const sentenceLast = unit.last;
  const quote: TokenRange[] = [];
  if (start > sentenceFirst) {
    // Back to where the clause around begins: a colon, or the sentence's start.
    let first = sentenceFirst;
    for (let other = number - 1; other >= 0 && clauses[other]!.unit === clause.unit && other > number - 20; other--)
      if (clauses[other]!.colon || (clauses[other]!.kind === 'main' && clauses[other]!.verb >= 0)) {
        first = Math.max(first, firstToken(clauses[other]!));
        break;
      }
    quote.push(closeMarks(context, { first, last: start }));
  }
  if (end < sentenceLast) {
    let first = end;
    while (
      first < sentenceLast &&
      context.words[first]!.bits & WORD.punctuation &&
      context.doc.tokens[first]!.kind !== 'quote'
    )
      first++;
    if (first < sentenceLast) quote.push(closeMarks(context, { first, last: sentenceLast }));
  }
  const real = quote.filter(({ first, last }) => last - first > 0);
  if (!real.length) return null;
  if (!cue.cue.frames.includes('c') || cue.cue.strength < 0.7) return null;
  const voices = voicesOf(context, number, cue.cue);
  const frameEnd = context.doc.tokens[end]?.norm === ',' ? end + 1 : end;
  const frameStart = start > sentenceFirst && context.doc.tokens[start - 1]?.norm === ',' ? start - 1 : start;
  return candidateOf(context, {
    rule: `${cue.type}.${context.words[start]!.lower}`,
    kind: 'indirect',
    medium: cue.cue.medium,
    act: cue.cue.act,
    quote: real,
    speaker: voices.speaker,
    addressee: voices.addressee,
    cue: context.words[start]!.lower === 'wie' ? withWie(context, start, cue) : spansOfCue(context, cue),
    frame: [[context.doc.tokens[frameStart]!.begin, context.doc.tokens[frameEnd - 1]!.end]],
    speakerRule: voices.speakerRule,
    score: 0.9 * cue.cue.strength,
    speakerScore: 0.9,
  });
}

/**
 * "Der Wert liegt, sagte Holm, bei Rauchern höher": what stands behind the reporting clause's comma goes on with what is reported,
 * unless it may be an apposition of the speaker. null: nothing does.
 */
export function restBehind(context: GermanContext, { pieces, verb, unit }: Clause): TokenRange | null {
  const { doc, words } = context;
  for (let at = 1; at < pieces.length; at++) {
    const { first } = pieces[at]!;
    if (first < verb || doc.tokens[first - 1]?.norm !== ',') continue;
    const { bits } = words[first]!;
    if (!(bits & GOES_ON) || bits & (WORD.upper | WORD.determiner | WORD.coordinator)) return null;
    return closeMarks(context, { first, last: context.units[unit]!.last });
  }
  return null;
}

/** Words that no apposition begins with. */
const GOES_ON = WORD.preposition | WORD.adverb | WORD.adjective | WORD.participle | WORD.particle;

function withWie(context: GermanContext, start: number, cue: ReportingCue): [number, number][] {
  const { begin, end } = context.doc.tokens[start]!;
  return [[begin, end], ...spansOfCue(context, cue)];
}
