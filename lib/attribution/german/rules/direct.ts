// Quoted speech: which quotation marks hold a claim, and the frame before, after, around or outside. Pure.
import { SOURCE_PREPOSITIONS } from '../../../language/de/cues/phrases';
import { WORD } from '../../../language/de/words';
import type { TextSpan, TokenRange } from '../../../text/types';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken } from '../context';
import { frameSpans, speakingSubject, voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { reportingCue, spansOfCue } from '../stance';
import type { ReportingCue, Source } from '../types';
import { speakerScore } from './rates';
import { so } from './so';

interface QuotationShape {
  words: number;
  finite: boolean;
}

function shapeOf(context: GermanContext, open: number, last: number): QuotationShape {
  let words = 0;
  let finite = false;
  for (let token = open + 1; token < last; token++) {
    const { bits } = context.words[token]!;
    if (!(bits & WORD.punctuation)) words++;
    if (bits & WORD.finite && (!(bits & WORD.upper) || (token === open + 1 && !(bits & WORD.noun)))) finite = true;
  }
  return { words, finite };
}

export function directClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  const used = new Set<number>();
  for (let number = 0; number < context.doc.quotations.length; number++) {
    if (used.has(number)) continue;
    const quotation = context.doc.quotations[number]!;
    const last = quotation.close ?? quotation.end;
    const shape = shapeOf(context, quotation.open, last);
    if (shape.words < 1 || isTitle(context, quotation.open)) continue;
    // A mark without partner over many sentences is more likely a stray one.
    if (quotation.close === null && shape.words > 80) continue;
    const range: TokenRange = { first: quotation.open, last: quotation.end };
    const claim = context.opaque[number]
      ? framed(context, number, range, shape, used)
      : embedded(context, number, range, shape);
    if (claim) found.push(claim);
  }
  return found;
}

/** What stands in quotation marks right behind these is what something is called: nobody says it. */
const TITLED =
  /(?:titel|motto|namen?|namens|thema|überschrift|slogan|aufschrift|hashtag|rubrik|film|lied|song|album|buch|roman|serie|reihe|projekt|ausstellung|stück|oper|kampagne|podcast|sendung)s?$/u;

function isTitle({ words }: GermanContext, open: number): boolean {
  const before = words[open - 1];
  return before !== undefined && (before.bits & WORD.upper) !== 0 && TITLED.test(before.lower);
}

/** A quotation of whole sentences. */
function framed(
  context: GermanContext,
  number: number,
  range: TokenRange,
  shape: QuotationShape,
  used: Set<number>,
): ClaimCandidate | null {
  const depth = context.doc.quotations[number]!.depth;
  const base = shape.words >= 4 ? (shape.finite ? 0.95 : 0.75) : shape.finite ? 0.6 : 0.4;
  const source = sourceAfter(context, range);
  if (source) {
    const { first, last } = source;
    return candidateOf(context, {
      rule: 'direct.so',
      kind: 'direct',
      quote: [range],
      speaker: [source.speaker],
      cue: source.cue.map((cue) => [context.doc.tokens[cue.first]!.begin, context.doc.tokens[cue.last - 1]!.end]),
      frame: [[context.doc.tokens[first]!.begin, context.doc.tokens[last - 1]!.end]],
      speakerRule: 'source',
      score: Math.max(base, 0.9),
      speakerScore: 0.95,
      nested: depth > 0,
    });
  }
  const frame = frameAfter(context, range) ?? frameBefore(context, range);
  if (!frame) {
    return candidateOf(context, {
      rule: 'direct.alone',
      kind: 'direct',
      quote: [range],
      score: base * (shape.words >= 4 ? 0.85 : 0.4),
      speakerRule: 'none',
      nested: depth > 0,
      features: { words: shape.words, finite: shape.finite ? 1 : 0 },
    });
  }
  const quote = [range];
  if (frame.clause >= 0) {
    const rest = continuation(context, frame.clause, number);
    if (rest >= 0) {
      const { open, end } = context.doc.quotations[rest]!;
      quote.push({ first: open, last: end });
      used.add(rest);
    }
  }
  if (frame.clause < 0) {
    return candidateOf(context, {
      rule: 'direct.name',
      kind: 'direct',
      quote,
      speaker: [frame.speaker!],
      frame: [[context.doc.tokens[frame.speaker!.first]!.begin, context.doc.tokens[range.first - 1]!.end]],
      score: base,
      speakerRule: 'colon',
      speakerScore: 0.85,
      nested: depth > 0,
    });
  }
  const { cue } = frame;
  const voices = voicesOf(context, frame.clause, cue?.cue ?? null);
  return candidateOf(context, {
    rule: `direct.${frame.side}`,
    kind: 'direct',
    medium: cue?.cue.medium === 'speechOrThought' ? 'speech' : (cue?.cue.medium ?? 'speech'),
    act: cue?.cue.act ?? 'says',
    quote,
    speaker: voices.speaker,
    addressee: voices.addressee,
    cue: cue ? spansOfCue(context, cue) : [],
    frame: frameSpans(context, frame.clause, quote),
    speakerRule: voices.speakerRule,
    score: cue ? Math.max(base, 0.9) : base * 0.9,
    speakerScore: speakerScore(voices) * (cue ? 1 : 0.8),
    nested: depth > 0,
    features: { words: shape.words, finite: shape.finite ? 1 : 0 },
  });
}

interface Frame {
  clause: number;
  cue: ReportingCue | null;
  side: 'after' | 'before';
  speaker?: TokenRange;
}

/** "„…“, so Kelley". */
function sourceAfter(context: GermanContext, range: TokenRange): Source | null {
  const { doc, words } = context;
  const token = doc.tokens[range.last]?.norm === ',' ? range.last + 1 : range.last;
  return words[token]?.lower === 'so' ? so(context, token) : null;
}

/** "„…“, sagte Kelley": a verb-first clause right behind. */
function frameAfter(context: GermanContext, range: TokenRange): Frame | null {
  const { doc, clauseOf, clauses } = context;
  let token = range.last;
  let steps = 0;
  while (
    token < doc.tokens.length &&
    steps < 2 &&
    doc.tokens[token]!.kind === 'punctuation' &&
    [',', '-', '–'].includes(doc.tokens[token]!.norm)
  ) {
    token++;
    steps++;
  }
  const number = clauseOf[token] ?? -1;
  if (number < 0) return null;
  const clause = clauses[number]!;
  if (firstToken(clause) !== token || clause.verb < 0 || !clause.verbFirst) return null;
  const cue = reportingCue(context, number);
  if (!cue && steps === 0) return null;
  // Another sentence that merely begins with a verb is no frame.
  if (clause.coordinated) return null;
  return { clause: number, cue, side: 'after' };
}

/** "Kelley sagte: „…“", "Kelley sagte, „…“", "Kelley: „…“". */
function frameBefore(context: GermanContext, range: TokenRange): Frame | null {
  const { doc, clauseOf, clauses } = context;
  const mark = doc.tokens[range.first - 1];
  if (!mark) return null;
  const sameBlock = !doc.text.slice(mark.end, doc.tokens[range.first]!.begin).includes('\n');
  const colon = mark.norm === ':';
  if (!sameBlock && !colon) return null;
  const before = mark.kind === 'punctuation' ? range.first - 2 : range.first - 1;
  if (mark.norm === '.' || mark.norm === '!' || mark.norm === '?' || mark.kind === 'quote') return null;
  const number = clauseOf[before] ?? -1;
  if (number < 0) return null;
  let at = number;
  for (let steps = 0; steps < 4; steps++) {
    const clause = clauses[at]!;
    const cue = reportingCue(context, at);
    if (cue) return { clause: at, cue, side: 'before' };
    if (clause.parent < 0) break;
    at = clause.parent;
  }
  const clause = clauses[number]!;
  if (colon && clause.verb < 0) {
    const first = firstToken(clause);
    return lastToken(clause) - first <= 10
      ? { clause: -1, cue: null, side: 'before', speaker: { first, last: lastToken(clause) } }
      : null;
  }
  if (colon) return { clause: at, cue: null, side: 'before' };
  return null;
}

/** "„A“, sagte X, „B“": the next quotation, if only a mark stands between it and the frame. */
function continuation(context: GermanContext, clause: number, number: number): number {
  const next = context.doc.quotations[number + 1];
  if (!next || !context.opaque[number + 1] || next.depth !== context.doc.quotations[number]!.depth) return -1;
  const end = lastToken(context.clauses[clause]!);
  const between = next.open - end;
  if (between < 0 || between > 1) return -1;
  return between === 0 || [',', '–', '-'].includes(context.doc.tokens[end]!.norm) ? number + 1 : -1;
}

/** "die sich selbst „Freie Liste“ nennt": a name, not an opinion. */
const isReflexive = (context: GermanContext, number: number): boolean =>
  context.clauses[number]!.pieces.some(({ first, last }) => {
    for (let token = first; token < last; token++) if (context.words[token]!.lower === 'sich') return true;
    return false;
  });

/** Words that no lexicon knows, all with capitals or with a dot: a product, a paper, a site. */
function isName({ words, doc }: GermanContext, { first, last }: TokenRange): boolean {
  let count = 0;
  for (let token = first + 1; token < last - 1; token++) {
    const { bits } = words[token]!;
    if (bits & WORD.punctuation) continue;
    if (!(bits & WORD.unknown) || !(bits & WORD.upper || doc.tokens[token]!.norm.includes('.'))) return false;
    count++;
  }
  return count > 0 && count < 4;
}

/** Verbs that give something a name: even one quoted word is then what the speaker said. */
const CALLING = new Set(
  'nennen bezeichnen beschreiben beurteilen werten einstufen titulieren bewerten charakterisieren brandmarken verurteilen kritisieren würdigen abtun'.split(
    ' ',
  ),
);

/** A quotation within a clause: "nannte den Plan „völlig aus der Luft gegriffen“". */
function embedded(
  context: GermanContext,
  number: number,
  range: TokenRange,
  shape: QuotationShape,
): ClaimCandidate | null {
  const { clauseOf, clauses } = context;
  const clauseNumber = clauseOf[range.first + 1] ?? -1;
  if (clauseNumber < 0) return null;
  const clause = clauses[clauseNumber]!;
  const cue = reportingCue(context, clauseNumber);
  const depth = context.doc.quotations[number]!.depth;
  const long = shape.words >= 4;
  const voices = cue ? voicesOf(context, clauseNumber, cue.cue) : null;
  const subject = voices ? voices.subject : clause.verb >= 0 ? speakingSubject(context, clauseNumber, null) : null;
  // A quotation within the subject is a name, or what somebody is called.
  const named =
    subject?.ranges.some(
      ({ first, last }) => first <= range.first && range.first < last && range.first <= subject.phrase.core + 1,
    ) ?? false;
  const calling = cue !== null && CALLING.has(cue.cue.lemma) && !isReflexive(context, clauseNumber);
  const quoting =
    cue && !named && /[qp]/u.test(cue.cue.frames) && cue.cue.lemma !== 'heißen' && cue.cue.lemma !== 'lauten';
  const capitalised = (context.words[range.first + 1]!.bits & WORD.upper) !== 0;
  let score = long ? (shape.finite ? 0.7 : 0.5) : shape.words === 1 ? 0.12 : 0.22;
  if (quoting) score = calling ? 0.85 : long ? 0.85 : shape.words === 1 ? 0.35 : 0.5;
  if (capitalised && !shape.finite && !(calling && quoting)) score *= 0.45;
  if (named || SOURCE_PREPOSITIONS.has(context.words[range.first - 1]?.lower ?? '')) score *= 0.3;
  if (isName(context, range)) score *= 0.4;
  const frame: TextSpan[] = quoting ? frameSpans(context, clauseNumber, [range]) : [];
  return candidateOf(context, {
    rule: quoting ? 'direct.embedded' : 'direct.inside',
    kind: 'direct',
    medium: cue?.cue.medium ?? 'speech',
    act: cue?.cue.act ?? 'says',
    quote: [range],
    speaker: quoting ? voices!.speaker : [],
    cue: quoting ? spansOfCue(context, cue) : [],
    frame,
    speakerRule: quoting ? voices!.speakerRule : 'none',
    score,
    speakerScore: quoting ? speakerScore(voices!) : 0.4,
    nested: depth > 0,
    features: { words: shape.words, finite: shape.finite ? 1 : 0, capitalised: capitalised ? 1 : 0 },
  });
}
