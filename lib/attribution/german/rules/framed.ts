// Claims with a reporting clause: "X sagte, dass …", "…, teilte X mit", "X wirft Y vor, … zu …", "Wie X berichtet, …". Pure.
import type { Clause } from '../../../language/de/clauses/types';
import { FACT } from '../../../language/de/facts';
import { WORD } from '../../../language/de/words';
import type { TokenRange } from '../../../text/types';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken } from '../context';
import { closeMarks, contentRange } from '../extent';
import { frameSpans, voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { reportingCue, spansOfCue } from '../stance';
import { subjectOf } from '../subject';
import type { ReportingCue } from '../types';
import { behindSub, contentClause } from './content';
import { doubts, speakerScore } from './rates';
import { asReported, restBehind } from './wie';

export function framedClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    if (clause.verb < 0 || clause.kind === 'fragment') continue;
    const cue = reportingCue(context, number);
    if (!cue || isQuotedSelf(context, number)) continue;
    const first = firstToken(clause);
    const soFirst =
      first >= 0 &&
      (context.words[first]!.facts & FACT.so) !== 0 &&
      clause.kind === 'main' &&
      clause.verb === first + 1;
    const claim =
      (soFirst ? asReported(context, number, cue) : null) ??
      (clause.kind === 'interrogative' && context.words[clause.introducer]?.lower === 'wie'
        ? asReported(context, number, cue)
        : null) ??
      withContent(context, number, cue) ??
      contentFirst(context, number, cue);
    if (claim) found.push(claim);
  }
  return found;
}

/** "„Ich denke, dass …“": within a quotation only other people's words are claims of their own. */
function isQuotedSelf(context: GermanContext, number: number): boolean {
  if (context.clauses[number]!.quotation < 0) return false;
  const subject = subjectOf(context, number);
  return !subject || subject.phrase.pronoun;
}

/** Claim whose content follows, or stands before as a dass-clause. */
function withContent(context: GermanContext, number: number, cue: ReportingCue): ClaimCandidate | null {
  const own = contentClause(context, number, cue);
  const content = own >= 0 ? own : behindSub(context, number, cue);
  if (content < 0) return null;
  const clause = context.clauses[content]!;
  const range = contentRange(context, content);
  if (own < 0) range.first = lastToken(context.clauses[number]!) + 1;
  const weight = {
    dass: cue.cue.strength >= 0.9 ? 1 : 0.93,
    ob: 0.75,
    w: 0.6,
    zu: cue.cue.strength >= 0.85 ? 0.95 : 0.8,
    v2: clause.mood === 'konjunktiv1' || clause.mood === 'konjunktiv2' ? 1 : cue.cue.strength >= 0.85 ? 0.7 : 0.4,
  }[typeOf(context, clause)];
  return make(context, number, cue, [range], `${cue.type}.${typeOf(context, clause)}`, weight);
}

function typeOf(context: GermanContext, clause: Clause): 'dass' | 'ob' | 'w' | 'zu' | 'v2' {
  if (clause.kind === 'main') return 'v2';
  if (clause.kind === 'infinitive') return 'zu';
  const lower = context.words[clause.introducer]?.lower;
  return lower === 'dass' || lower === 'daß' ? 'dass' : lower === 'ob' ? 'ob' : 'w';
}

/** "Die Gefährdung sei hoch, stellten die Wissenschaftler fest": the content is what stands before. */
function contentFirst(context: GermanContext, number: number, cue: ReportingCue): ClaimCandidate | null {
  const { clauses } = context;
  const matrix = clauses[number]!;
  if (matrix.kind !== 'main' || !matrix.verbFirst || matrix.coordinated || !/[cq]/u.test(cue.cue.frames)) return null;
  let first = -1;
  let verb = false;
  let konjunktiv = false;
  for (let other = number - 1; other >= 0 && other >= number - 12 && clauses[other]!.unit === matrix.unit; other--) {
    const clause = clauses[other]!;
    if (clause.colon) {
      first = firstToken(clause);
      verb ||= clause.verb >= 0;
      break;
    }
    const start = firstToken(clause);
    if (start >= 0) first = first < 0 ? start : Math.min(first, start);
    // Clauses that depend on the matrix itself stand before it as well: "Wenn er kommt, sagte sie, …".
    if (clause.kind === 'main' && clause.verb >= 0 && clause.parent !== number) verb = true;
    if (clause.mood === 'konjunktiv1') konjunktiv = true;
  }
  if (first < 0 || !verb || matrix.mood === 'konjunktiv1' || cue.cue.strength < 0.6) return null;
  // "Die Werft wollte ausbauen, war dann aber in Not geraten": nobody of its own says something, it only goes on.
  if (!konjunktiv && !matrix.passive && !subjectOf(context, number)) return null;
  const start = firstToken(matrix);
  // Behind a quotation the quotation is what was said.
  const mark = context.doc.tokens[start - 1]?.norm === ',' ? start - 2 : start - 1;
  if (context.closesOpaque[mark]) return null;
  const quote: TokenRange[] = [closeMarks(context, { first, last: start })];
  const after = behindParenthesis(context, number);
  if (after) quote.push(after);
  const claim = make(context, number, cue, quote, `${cue.type}.post`, konjunktiv ? 1 : 0.9);
  // "„Wir bleiben hier, sagte der Bauer.": the closing mark is missing, the frame shows where it belongs.
  const around = matrix.quotation >= 0 ? context.doc.quotations[matrix.quotation]! : null;
  if (claim && around?.close === null && first === around.open + 1) {
    claim.rule = 'direct.unclosed';
    claim.kind = 'direct';
    claim.quote[0]![0] = context.doc.tokens[around.open]!.begin;
    claim.score = 0.9;
  }
  return claim;
}

/** "Die Quote, teilte X mit, lag …" and "…, sagte er, man habe …": what goes on behind the reporting clause. */
function behindParenthesis(context: GermanContext, number: number): TokenRange | null {
  const { clauses } = context;
  const matrix = clauses[number]!;
  const rest = restBehind(context, matrix);
  if (rest) return rest;
  const end = lastToken(matrix);
  for (let other = Math.max(0, number - 4); other < number; other++) {
    const clause = clauses[other]!;
    if (clause.unit !== matrix.unit) continue;
    const piece = clause.pieces.find(({ first }) => first >= end);
    if (piece)
      return closeMarks(context, {
        first: piece.first,
        last: Math.max(lastToken(clause), context.units[matrix.unit]!.last),
      });
  }
  const next = clauses[number + 1];
  if (
    next &&
    next.unit === matrix.unit &&
    next.parent < 0 &&
    next.kind === 'main' &&
    next.mood === 'konjunktiv1' &&
    !next.verbFirst
  )
    return contentRange(context, number + 1);
  return null;
}

function make(
  context: GermanContext,
  number: number,
  cue: ReportingCue,
  quote: TokenRange[],
  rule: string,
  weight: number,
): ClaimCandidate | null {
  const voices = voicesOf(context, number, cue.cue);
  // "Wer glaubt, dass …, irrt sich": anybody.
  if (isAnybody(context, context.clauses[number]!)) return null;
  // "In dem Bericht steht, dass …": only papers say something by standing there.
  if (cue.cue.lemma === 'stehen' && voices.speakerRule !== 'document') return null;
  const clause = context.clauses[number]!;
  // "Es muss gesagt werden, dass …": the author's own words.
  if (clause.passive && !voices.speaker.length && context.words[clause.verb]!.bits & WORD.modal) return null;
  const negated = isNegated(context, clause);
  return candidateOf(context, {
    rule,
    kind: 'indirect',
    medium: cue.cue.medium,
    act: cue.cue.act,
    negated,
    quote,
    speaker: voices.speaker,
    addressee: voices.addressee,
    cue: spansOfCue(context, cue),
    frame: frameSpans(context, number, quote),
    speakerRule: voices.speakerRule,
    score: cue.cue.strength * weight * doubts(context, clause, voices, cue, negated),
    speakerScore: speakerScore(voices, clause.passive),
    features: { strength: cue.cue.strength, weight, passive: clause.passive ? 1 : 0 },
  });
}

const isAnybody = ({ words }: GermanContext, { introducer, kind }: Clause): boolean =>
  (kind === 'interrogative' || kind === 'relative') && introducer >= 0 && words[introducer]!.lower === 'wer';

/** "sagte nicht, dass …", "hat nie behauptet": the reporting itself is denied. */
export function isNegated(context: GermanContext, clause: Clause): boolean {
  if (!(clause.facts & FACT.negation)) return false;
  for (const { first, last } of clause.pieces)
    for (let token = first; token < last; token++)
      if (context.words[token]!.facts & FACT.negation && context.words[token + 1]?.lower !== 'nur') return true;
  return false;
}
