// Whose an English reporting verb is: subject, inverted subject, one shared with a verb before, antecedent. Pure.
import { type EnglishCue, FRAME } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { TokenRange } from '../../text/types';
import { type EnglishContext, is, isComma, isWord, lowerAt, MARK } from './context';
import { appositionEnd, beginsPhrase, chunkEnd, clauseBegins, phraseEnd } from './phrases';
import { mainSubject, nounBefore, subjectBefore } from './subjects';

const { determiner, subject, preposition, adverb, upper, relative, coordinator, ends } = CLASS;

export type Shape = 'finite' | 'infinitive' | 'gerund' | 'passive';

export interface ReportingVerb {
  token: number;
  cue: EnglishCue;
  shape: Shape;
  /** First token of the verb group: "has said", "did not say". */
  first: number;
  negated: boolean;
  modal: boolean;
  speaker: TokenRange | null;
  /** How the speaker was found: "subject", "inverted", "shared" (with a verb before), "main", "relative". */
  relation: string;
  /** Token after the verb, its particle, and its subject if that follows. */
  last: number;
}

export type Base = Omit<ReportingVerb, 'speaker' | 'relation'>;

export function finiteSubject(
  context: EnglishContext,
  base: Base,
  range: TokenRange,
  known: TokenRange | null,
  floor: number,
): ReportingVerb | null {
  const { first, last } = base;
  const before = first - 1;
  if (before >= range.first && isWord(context, before)) {
    if (is(context, before, relative) || (lowerAt(context, before) === 'that' && is(context, before - 1, ends)))
      return { ...base, speaker: { first: before, last: before + 1 }, relation: 'relative' };
    if (is(context, before, coordinator) || lowerAt(context, before) === 'then') {
      const speaker = known ?? mainSubject(context, floor, before);
      return speaker ? { ...base, speaker, relation: 'shared' } : null;
    }
  }
  const inverted = invertedSubject(context, base, range);
  // "The race is tight, said Doe": a comma before, and no clause behind.
  if (inverted && isComma(context, before) && !clauseBegins(context, last, range.last)) return inverted;
  const speaker = first > range.first ? subjectBefore(context, first, range.first) : null;
  if (speaker && agrees(context, base, speaker)) return { ...base, speaker, relation: 'subject' };
  if (inverted) return inverted;
  // "…, praised the plan and, in the same breath, called it late": a comma before a verb that shares its subject.
  if (isComma(context, before) && known && base.cue.form !== 'base')
    return { ...base, speaker: known, relation: 'shared' };
  return null;
}

function invertedSubject(context: EnglishContext, base: Base, range: TokenRange): ReportingVerb | null {
  const { first, token, last } = base;
  if (first !== token || !canInvert(base) || last >= range.last || !beginsPhrase(context, last)) return null;
  const opens = token === range.first || context.marks[token - 1] !== MARK.word;
  if (
    lowerAt(context, last) === 'that' ||
    (base.cue.form === 'third' && !is(context, last, upper) && !endsHeadline(context, token))
  )
    return null;
  if (!opens || (is(context, last, CLASS.object) && !is(context, last, subject))) return null;
  const end = appositionEnd(context, last, phraseEnd(context, last, range.last), range.last);
  return end > last ? { ...base, speaker: { first: last, last: end }, relation: 'inverted', last: end } : null;
}

/** "Rates to rise, warns bank chief": a line without a final mark, the frame behind its last comma. */
function endsHeadline(context: EnglishContext, token: number): boolean {
  const { last } = context.doc.sentences[context.sentenceOf[token]!]!;
  return isComma(context, token - 1) && context.marks[last - 1] === MARK.word && last - token < 8;
}

const canInvert = ({ cue }: Base): boolean =>
  (cue.frames & FRAME.quotation) !== 0 &&
  (cue.form === 'past' || cue.form === 'third') &&
  (!(cue.frames & FRAME.person) || cue.act === 'warns');

/** "says" has one subject, "say" several; what else is read as a verb may be a noun. */
function agrees(context: EnglishContext, { cue, modal: helped, first, token }: Base, speaker: TokenRange): boolean {
  // "50 states", "negative comments": nouns.
  if (cue.form === 'third' && first === token && is(context, token - 1, CLASS.number | determiner)) return false;
  if (helped || first < token) return true;
  if (cue.form === 'third' && cue.strength < 0.97) return speaker.last < token || covers(context, speaker);
  if (cue.form !== 'base') return true;
  const head = Math.min(speaker.last, chunkEnd(context, speaker.first, speaker.last)) - 1;
  if (is(context, speaker.first, subject)) return !/^(?:he|she|it)$/u.test(lowerAt(context, speaker.first));
  if (PLURAL.test(lowerAt(context, head))) return true;
  for (let at = speaker.first + 1; at < speaker.last; at++) if (lowerAt(context, at) === 'and') return true;
  return false;
}

/** Read forwards the phrase goes as far as backwards: no other verb lies in it. */
function covers(context: EnglishContext, { first, last }: TokenRange): boolean {
  const end = chunkEnd(context, first, last);
  return end >= last || is(context, end, preposition) || phraseEnd(context, first, last) >= last;
}

const PLURAL =
  /[^s']s$|^(?:people|police|women|men|who|some|many|others|most|few|several|both|all|two|three|four|five|six|media|half|percent|staff|data)$/u;

/** "…, saying that", "a letter urging", "by calling". */
export function gerundSubject(
  context: EnglishContext,
  first: number,
  range: TokenRange,
  known: TokenRange | null,
  floor: number,
): { speaker: TokenRange | null; relation: string } {
  const before = first - 1;
  if (before >= range.first && isWord(context, before) && !is(context, before, coordinator | preposition | adverb)) {
    const head = lowerAt(context, before);
    if (!DOCUMENTS.has(head)) {
      const speaker = nounBefore(context, first, range.first);
      if (speaker) return { speaker, relation: 'noun' };
    }
  }
  return { speaker: known ?? mainSubject(context, floor, first), relation: 'main' };
}

/** Papers and ways of speaking: who issued them speaks. */
const DOCUMENTS = new Set(
  'statement letter tweet message email e-mail interview post speech release note memo ad'.split(' '),
);
