// English claims before and around their frame: "…, X said", "…, X said, …", "As X said, …". Pure.
import { FRAME } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { Sentence, TokenRange } from '../../text/types';
import type { Content } from './complements';
import { contentBegin, contentFrom } from './contents';
import { type EnglishContext, is, isComma, lowerAt, MARK, trim } from './context';
import { phraseEnd } from './phrases';
import type { ReportingVerb } from './relations';

const { determiner, possessive, preposition, adverb, time, question, upper, ing } = CLASS;

/** "The road is closed, police said." and "The road, police said, is closed." */
export function contentAround(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): Content | null {
  const { speaker, cue } = verb;
  const frameFirst = Math.min(speaker?.first ?? verb.first, verb.first);
  if (!(cue.frames & FRAME.clause) || verb.shape !== 'finite' || cue.strength < 0.75) return null;
  if (verb.relation !== 'subject' && verb.relation !== 'inverted') return null;
  if (frameFirst - 1 === sentence.first && lowerAt(context, sentence.first) === 'as' && isComma(context, verb.last)) {
    const rest = contentFrom(context, verb.last, sentence.last);
    return rest.last - rest.first > 2 ? { rule: 'en.as', quote: [rest], addressee: null, weight: 0.9 } : null;
  }
  if (!closes(context, frameFirst - 1)) return null;
  const floor = contentBegin(context, sentence.first, frameFirst);
  const before = trim(context, { first: floor, last: frameFirst });
  // "But, she says, she felt …": a frame of its own.
  if (before.last <= before.first || isFrame(context, before)) return null;
  if (isComma(context, verb.last) && context.quoted[verb.last + 1]! < 0) {
    const rest = contentFrom(context, verb.last, sentence.last);
    const opens = is(context, verb.last + 1, ing) && context.words[verb.last + 1]!.cue !== null;
    const other = opens || ELSE.has(lowerAt(context, verb.last + 1));
    if (!other && rest.last - rest.first > 1)
      return { rule: 'en.post', quote: [before, rest], addressee: null, weight: 0.95 };
  }
  const mixed = context.marks[frameFirst - 1] === MARK.quote;
  if (!(mixed || hasVerb(context, before)) || !ends(context, verb, sentence.last)) return null;
  return { rule: 'en.post', quote: [before], addressee: null, weight: cue.form === 'past' ? 0.97 : 0.9 };
}

const isFrame = ({ words }: EnglishContext, { first, last }: TokenRange): boolean =>
  last - first <= 4 && words[last - 1]!.cue !== null;

/** Behind the frame's comma these go on with something else than what is said. */
const ELSE = new Set('who which according but citing and while as when after before with'.split(' '));

/** A comma, alone or within the closing mark before it. */
const closes = (context: EnglishContext, token: number): boolean =>
  isComma(context, token) ||
  (context.marks[token] === MARK.quote && (isComma(context, token - 1) || context.marks[token - 1] === MARK.stop));

/** What is said is a clause; "Two hours later, the mayor wrote a letter" opens with none. */
function hasVerb(context: EnglishContext, { first, last }: TokenRange): boolean {
  const opens = is(context, first, preposition | question | CLASS.subordinator) && !is(context, first, determiner);
  let count = 0;
  for (let token = first; token < last; token++) {
    if (is(context, token, CLASS.auxiliary | CLASS.finite)) return !opens || commaBefore(context, first, token);
    // In headlines "to" tells the future.
    const future = lowerAt(context, token) === 'to' && !is(context, token + 1, determiner | possessive | upper);
    // "Women like her challenge the image": a verb of the lists, where no article makes it a noun.
    const { cue } = context.words[token]!;
    const listed =
      cue !== null && cue.form === 'base' && !is(context, token - 1, determiner | possessive | preposition);
    if (
      token > first &&
      (future || listed || is(context, token, CLASS.past | CLASS.ends)) &&
      !is(context, token, upper)
    )
      count++;
  }
  return count > 0 && !opens;
}

/** "If it rains, the road is closed, police said": the main clause stands behind the opening one. */
function commaBefore(context: EnglishContext, first: number, token: number): boolean {
  for (let at = first; at < token; at++) if (isComma(context, at)) return true;
  for (let at = token; at < context.doc.tokens.length && at < token + 25; at++) if (isComma(context, at)) return true;
  return false;
}

/** Nothing but a time, a place or an addressee stands between the frame and the end. */
function ends(context: EnglishContext, verb: ReportingVerb, limit: number): boolean {
  const at = verb.last;
  if (at >= limit || context.marks[at] !== MARK.word) return true;
  if (verb.cue.frames & FRAME.person) {
    const end = phraseEnd(context, at, limit);
    return end >= limit || context.marks[end] !== MARK.word || is(context, end, preposition | time);
  }
  return (
    is(context, at, preposition | time | adverb | CLASS.subordinator | CLASS.coordinator) ||
    lowerAt(context, at) === 'to'
  );
}
