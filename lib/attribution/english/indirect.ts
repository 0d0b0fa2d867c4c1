// "X said (that) …", "…, X said", "X told Y that …", "X denied taking …", "X accused Y of …", "X criticised …". Pure.
import { FRAME } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { Act } from '../../model';
import type { Sentence, TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { contentBegin, contentEnd, contentFrom } from './contents';
import { candidate, type EnglishContext, is, isComma, lowerAt, MARK, openRanges, span, trim } from './context';
import { beginsPhrase, chunkEnd, clauseBegins, phraseEnd } from './phrases';
import { subjectBefore } from './subjects';
import { type ReportingVerb, verbAt } from './verbs';

const { determiner, object, possessive, preposition, adverb, time, question, upper, relative, number, ing } = CLASS;

interface Content {
  rule: string;
  quote: TokenRange[];
  addressee: TokenRange | null;
  /** 0…1: how sure the construct makes it. */
  weight: number;
  reported?: boolean;
}

/** Claims in the writer's words with a reporting verb, in text order. `quoted`: claims that have taken their frames. */
export function indirectClaims(context: EnglishContext, quoted: readonly ClaimCandidate[]): ClaimCandidate[] {
  const used = new Map<number, TextSpan>();
  for (const { cue, speaker } of quoted) for (const [, end] of cue) used.set(end, speaker[0] ?? [0, 0]);
  const found: ClaimCandidate[] = [];
  for (const sentence of context.doc.sentences) {
    let known: TokenRange | null = null;
    for (const range of openRanges(context, sentence))
      for (let token = range.first; token < range.last; token++) {
        if (!context.words[token]!.cue) continue;
        const verb = verbAt(context, token, range, known, sentence.first);
        if (!verb) continue;
        if (verb.shape === 'finite' && verb.speaker && verb.relation !== 'relative') known = verb.speaker;
        if (used.has(context.doc.tokens[token]!.end)) continue;
        const claim = indirect(context, sentence, verb);
        if (!claim) continue;
        found.push(claim);
        token = Math.max(token, verb.last - 1);
      }
  }
  return found;
}

/** How sure a frame of a shape is. */
const SHAPES = { finite: 1, gerund: 0.93, infinitive: 0.8, passive: 0.8 } as const;
/** How sure the speaker is, by how it was found. */
const RELATIONS: Record<string, number> = {
  subject: 0.97,
  inverted: 0.97,
  relative: 0.85,
  shared: 0.9,
  main: 0.85,
  noun: 0.85,
  passive: 0.5,
};

function indirect(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): ClaimCandidate | null {
  const content = contentBehind(context, sentence, verb) ?? contentAround(context, sentence, verb);
  if (!content) return null;
  if (verb.shape === 'passive' && content.rule !== 'en.that' && content.rule !== 'en.charge') return null;
  const generic =
    verb.speaker !== null &&
    /^(?:you|i|we|it|that|this)$/u.test(lowerAt(context, verb.speaker.first)) &&
    verb.speaker.last - verb.speaker.first === 1;
  return candidate(context, {
    rule: content.rule,
    kind: content.reported ? 'reported' : 'indirect',
    medium: verb.cue.medium,
    act: actOf(verb.cue.act, content.rule),
    negated: verb.negated,
    quote: content.quote,
    speaker: verb.speaker,
    addressee: content.addressee,
    cue: [span(context, { first: verb.first, last: verb.token + (verb.cue.particle ? 2 : 1) })!],
    frame: frameSpan(context, verb),
    speakerRule: verb.speaker ? verb.relation : 'nobody',
    score: verb.cue.strength * content.weight * SHAPES[verb.shape] * (verb.modal ? 0.8 : 1) * (generic ? 0.85 : 1),
    speakerScore: verb.speaker ? RELATIONS[verb.relation]! : 0.6,
  });
}

const frameSpan = (context: EnglishContext, verb: ReportingVerb): TextSpan[] => {
  const near = verb.speaker && verb.relation !== 'shared' && verb.relation !== 'main' ? verb.speaker.first : verb.first;
  const found = span(context, { first: Math.min(near, verb.first), last: verb.last });
  return found ? [found] : [];
};

function contentBehind(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): Content | null {
  if (verb.relation === 'inverted') return null;
  const { frames, prepositions, strength } = verb.cue;
  const aside = isAside(context, verb, sentence.first);
  const limit = aside ? contentEnd(context, verb.last + 1, sentence.last, true) : sentence.last;
  const at = skip(context, verb.last, limit);
  const made = (
    rule: string,
    first: number,
    weight: number,
    addressee: TokenRange | null = null,
    reported = false,
  ): Content | null => {
    const quote = contentFrom(context, first, limit, aside);
    const least = reported || rule === 'en.naming' ? 1 : 2;
    return quote.last - quote.first >= least ? { rule, quote: [quote], addressee, weight, reported } : null;
  };
  const word = lowerAt(context, at);
  if (frames & FRAME.charge && beginsPhrase(context, at) && verb.shape !== 'passive') {
    const end = phraseEnd(context, at, limit);
    const link = until(context, at, limit, prepositions);
    if (link > at) return made('en.charge', link + 1, 0.95, { first: at, last: Math.min(link, Math.max(end, at + 1)) });
  }
  if (frames & FRAME.charge && verb.shape === 'passive' && prepositions.includes(word))
    return made('en.charge', at + 1, 0.9, subjectBefore(context, verb.first, sentence.first));
  if (frames & (FRAME.clause | FRAME.question)) {
    if (word === 'that' && frames & FRAME.clause && !is(context, at + 1, 0)) return made('en.that', at, 1);
    if (is(context, at, question) && !(verb.cue.lemma === 'know' && verb.modal)) return made('en.whether', at, 0.85);
  }
  if (frames & FRAME.infinitive && word === 'to' && !is(context, at + 1, determiner | upper | possessive))
    return made('en.to', at, 0.9);
  if (frames & FRAME.gerund && is(context, at, ing)) return made('en.gerund', at, 0.9);
  if (prepositions.includes(word) && verb.cue.lemma !== 'refer') return made('en.about', at + 1, 0.85, null, true);
  if (verb.cue.lemma === 'refer' && word === 'to') return made('en.about', at + 1, 0.85, null, true);
  if (verb.cue.lemma === 'call' && word === 'on') {
    const to = until(context, at + 1, limit, ['to']);
    if (to > at + 1) return made('en.order', to, 0.95, { first: at + 1, last: to });
  }
  if (frames & FRAME.order && beginsPhrase(context, at)) {
    const to = until(context, at, limit, ['to', 'not']);
    if (to > at && !is(context, to + 1, determiner | upper | possessive))
      return made('en.order', verb.cue.lemma === 'want' ? at : to, 0.9, {
        first: at,
        last: phraseEnd(context, at, to),
      });
  }
  if (
    frames & FRAME.person &&
    beginsPhrase(context, at) &&
    !(frames & FRAME.bare && clauseBegins(context, at, limit) && verb.cue.lemma !== 'tell')
  ) {
    const told = told1(context, at, limit, frames, strength, verb);
    if (told) return told.weight ? made(told.rule, told.first, told.weight, told.addressee) : null;
  }
  // "warned customers of fraud", "reminded voters of the deadline"
  if (frames & FRAME.person && prepositions.length && beginsPhrase(context, at) && verb.shape !== 'passive') {
    const end = chunkEnd(context, at, limit);
    if (prepositions.includes(lowerAt(context, end)))
      return made('en.about', end + 1, 0.85, { first: at, last: end }, true);
  }
  // "said on Monday that", "said in a statement the road": a time or place between.
  if (frames & (FRAME.clause | FRAME.question) && is(context, at, preposition | time | adverb)) {
    const that = until(context, at, Math.min(limit, at + 14), ['that', 'whether']);
    if (that > at) return made('en.that', that, 0.95);
  }
  if (frames & FRAME.bare && verb.shape !== 'passive') {
    const clear = verb.cue.lemma === 'say' && beginsPhrase(context, at) && limit - at > 4;
    if (clear || clauseBegins(context, at, limit)) return made('en.bare', at, clear ? 0.95 : 0.92);
  }
  if (frames & FRAME.naming && verb.shape !== 'passive' && beginsPhrase(context, at)) {
    const end = phraseEnd(context, at, limit);
    const as =
      lowerAt(context, end) === 'as' ||
      verb.cue.lemma === 'call' ||
      verb.cue.lemma === 'label' ||
      verb.cue.lemma === 'dub' ||
      verb.cue.lemma === 'brand' ||
      verb.cue.lemma === 'deem';
    if (as) return made('en.naming', at, 0.9);
  }
  if (
    frames & FRAME.object &&
    verb.shape !== 'passive' &&
    (beginsPhrase(context, at) || context.marks[at] === MARK.quote)
  )
    return made('en.object', at, 0.9, null, true);
  return null;
}

/** "While the mayor said …, the road …": the frame stands in a clause that opens the sentence. */
function isAside(context: EnglishContext, { speaker, first, relation }: ReportingVerb, floor: number): boolean {
  if (!speaker || (relation !== 'subject' && relation !== 'noun')) return false;
  const before = Math.min(speaker.first, first) - 1;
  if (before < floor || before - floor > 2) return false;
  return is(context, before, CLASS.subordinator) || (relation === 'noun' && lowerAt(context, before) === 'with');
}

/** "asked the crew to leave" demands; "called it a mistake" only says. */
function actOf(act: Act, rule: string): Act {
  if (rule === 'en.naming') return 'says';
  return rule === 'en.order' && (act === 'says' || act === 'asks') ? 'demands' : act;
}

interface Told {
  rule: string;
  first: number;
  addressee: TokenRange;
  weight: number;
}

/** "told reporters (on Monday) that …", "told the paper the road was closed". */
function told1(
  context: EnglishContext,
  at: number,
  limit: number,
  frames: number,
  _strength: number,
  verb: ReportingVerb,
): Told | null {
  const end = chunkEnd(context, at, limit);
  const whole = phraseEnd(context, at, limit);
  const that = until(context, at, Math.min(limit, at + 22), ['that', 'whether', 'how', 'why', 'what']);
  const addressee = { first: at, last: Math.min(whole, that > at ? that : whole) };
  if (that > at && that <= whole + 12) return { rule: 'en.that', first: that, addressee, weight: 0.97 };
  if (
    lowerAt(context, end) === 'to' &&
    frames & FRAME.infinitive &&
    !is(context, end + 1, determiner | upper | possessive)
  )
    return { rule: 'en.order', first: end, addressee: { first: at, last: end }, weight: 0.9 };
  for (const stop of [whole, end]) {
    const next = skip(context, stop, limit);
    if (next > at && next < limit && clauseBegins(context, next, limit) && frames & FRAME.bare)
      return { rule: 'en.bare', first: next, addressee: { first: at, last: stop }, weight: 0.9 };
  }
  if (verb.cue.lemma === 'tell' && is(context, at, object) && clauseBegins(context, at + 1, limit))
    return { rule: 'en.bare', first: at + 1, addressee: { first: at, last: at + 1 }, weight: 0.9 };
  return null;
}

/** Past times and adverbs, and an aside between commas: "said Monday", "said, however,", "said on Tuesday". */
function skip(context: EnglishContext, from: number, limit: number): number {
  let at = from;
  for (let round = 0; round < 6 && at < limit; round++) {
    if (is(context, at, time) && lowerAt(context, at) !== 'this') at++;
    else if (is(context, at, adverb) && !is(context, at, upper) && !is(context, at, question)) at++;
    else if (is(context, at, preposition) && is(context, at + 1, time | number) && lowerAt(context, at) === 'on')
      at += 2;
    else if (lowerAt(context, at) === 'this' && is(context, at + 1, time)) at += 2;
    else if (
      /^(?:last|this|next)$/u.test(lowerAt(context, at - 1)) &&
      /^(?:week|month|year|weekend|summer|spring|fall|winter|night|morning)$/u.test(lowerAt(context, at))
    )
      at++;
    else if (isComma(context, at)) {
      let close = at + 1;
      while (close < Math.min(limit, at + 14) && !isComma(context, close) && context.marks[close] !== MARK.stop)
        close++;
      if (!isComma(context, close)) break;
      at = close + 1;
    } else break;
  }
  return at;
}

/** Token of one of some words in reach, without a stop between; the start if there is none. */
function until(context: EnglishContext, first: number, limit: number, words: readonly string[]): number {
  for (let token = first; token < Math.min(limit, first + 22); token++) {
    if (context.marks[token] === MARK.stop) break;
    if (token > first && words.includes(lowerAt(context, token))) return token;
    if (token > first && is(context, token, CLASS.auxiliary | CLASS.finite | relative)) break;
  }
  return first;
}

/** "The road is closed, police said." and "The road, police said, is closed." */
function contentAround(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): Content | null {
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
  if (before.last <= before.first) return null;
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
    if (token > first && (future || is(context, token, CLASS.past | CLASS.ends)) && !is(context, token, upper)) count++;
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
