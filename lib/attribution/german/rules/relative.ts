// Claims that a relative word ties to a source: "Berichte, wonach …". Pure.
import { SOURCE_OPINION } from '../../../language/de/cues/nouns';
import { phraseAt } from '../../../language/de/phrases';
import { nounCueOf, WORD } from '../../../language/de/words';
import type { TextSpan, TokenRange } from '../../../text/types';
import type { ClaimCandidate, VoiceSpan } from '../../candidates';
import { firstToken, type GermanContext, spanOf, spansOf } from '../context';
import { closeMarks, contentRange } from '../extent';
import { voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { maySpeak } from '../speakers';
import { reportingCue } from '../stance';

/** "ein Bericht, wonach …", "Meldungen, nach denen …", "Pläne, laut denen …". */
export function relativeClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    const first = firstToken(clause);
    if (first < 1 || clause.introducer < 0 || clause.quotation >= 0) continue;
    const { lower } = context.words[first]!;
    const preposition = clause.introducer === first + 1 && (lower === 'nach' || lower === 'laut');
    if (lower !== 'wonach' && !preposition) continue;
    const source = phraseBefore(context, first);
    // "der Tag, nach dem …" is time; only nouns of saying and knowing are sources.
    const noun = source && nounCueOf(context.words[source.head]!);
    if (lower === 'nach' && !noun && !(source && SOURCE_OPINION.has(context.words[source.head]!.lower))) continue;
    const begin = clause.introducer + 1;
    const content = contentRange(context, number);
    const quote = closeMarks(context, { first: begin, last: content.last });
    if (quote.last <= quote.first) continue;
    const claim = candidateOf(context, {
      rule: 'relative.wonach',
      kind: 'indirect',
      medium: noun?.medium ?? 'speechOrWriting',
      quote: [quote],
      speaker: source ? [source.range] : [],
      cue: [spanOf(context, first, begin)!],
      frame: source ? [spanOf(context, source.range.first, begin)!] : [],
      speakerRule: source ? 'antecedent' : 'none',
      chain: source ? appealTo(context, clause.parent, source.range) : [],
      score: 0.85,
      speakerScore: 0.8,
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** Verbs that name the source of somebody who reports: "Das Blatt berief sich auf ein Gutachten, wonach …". */
const APPEALING = new Set(['berufen', 'beziehen', 'stützen', 'verweisen', 'hinweisen', 'zitieren']);

/** The one who reports and the source, if the clause around says that one relies on the other; else none. */
function appealTo(context: GermanContext, matrix: number, source: TokenRange): VoiceSpan[] {
  const cue = matrix >= 0 ? reportingCue(context, matrix) : null;
  if (!cue || !APPEALING.has(cue.cue.lemma)) return [];
  const { subject } = voicesOf(context, matrix, cue.cue);
  const [reporter] = subject && maySpeak(context, subject.phrase) ? spansOf(context, subject.ranges) : [];
  const origin = spanOf(context, source.first, source.last);
  if (!reporter || !origin || reporter[0] === origin[0]) return [];
  const voice = (span: TextSpan): VoiceSpan => ({ text: context.doc.text.slice(span[0], span[1]), span });
  return [voice(reporter), voice(origin)];
}

/** The noun phrase that ends right before a comma; the longest of the last few tokens. */
function phraseBefore(context: GermanContext, first: number): { range: TokenRange; head: number } | null {
  const comma = first - 1;
  if (context.doc.tokens[comma]?.norm !== ',') return null;
  let best: { range: TokenRange; head: number } | null = null;
  for (let start = comma - 1; start >= Math.max(0, comma - 12); start--) {
    if (
      context.verbal[start] ||
      (context.words[start]!.bits & WORD.punctuation && context.doc.tokens[start]!.kind !== 'quote')
    )
      break;
    const phrase = phraseAt(context, start, comma, true);
    if (phrase && phrase.last === comma && phrase.preposition < 0 && !phrase.pronoun)
      best = { range: { first: phrase.first, last: phrase.last }, head: phrase.head };
  }
  return best;
}
