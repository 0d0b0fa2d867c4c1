// What follows an English reporting verb as that which is said: clauses, infinitives, gerunds, objects. Pure.
import { type EnglishCue, FRAME } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { Sentence, TokenRange } from '../../text/types';
import { contentEnd, contentFrom } from './contents';
import { type EnglishContext, is, isComma, lowerAt, MARK } from './context';
import { beginsPhrase, chunkEnd, clauseBegins, phraseEnd } from './phrases';
import type { ReportingVerb } from './relations';
import { subjectBefore } from './subjects';

const { determiner, possessive, preposition, adverb, time, question, upper, relative, number, ing } = CLASS;

/** What is said, by a rule. */
export interface Content {
  rule: string;
  quote: TokenRange[];
  addressee: TokenRange | null;
  /** 0…1: how sure the construct makes it. */
  weight: number;
  reported?: boolean;
}

/** Makes the content that begins at a token, by a rule; null if there is too little of it. */
type Make = (
  rule: string,
  first: number,
  weight: number,
  addressee?: TokenRange | null,
  reported?: boolean,
) => Content | null;

/** What stands behind a reporting verb as its complement, or null. */
export function contentBehind(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): Content | null {
  if (verb.relation === 'inverted') return null;
  const aside = isAside(context, verb, sentence.first);
  const limit = aside ? contentEnd(context, verb.last + 1, sentence.last, true) : sentence.last;
  const make: Make = (rule, first, weight, addressee = null, reported = false) => {
    const quote = contentFrom(context, first, limit, aside);
    const least = reported || rule === 'en.naming' ? 1 : 2;
    return quote.last - quote.first >= least ? { rule, quote: [quote], addressee, weight, reported } : null;
  };
  const at = skip(context, verb.last, limit);
  if (verb.shape === 'passive') return passive(context, sentence, verb, at, limit, make);
  return (
    charge(context, verb.cue, at, limit, make) ??
    introduced(context, verb, at, make) ??
    ordered(context, verb.cue, at, limit, make) ??
    addressed(context, verb.cue, at, limit, make) ??
    later(context, verb.cue, at, limit, make) ??
    bare(context, verb.cue, at, limit, make) ??
    object(context, verb.cue, at, limit, make)
  );
}

/** "was accused of lying", "was told that …": whoever is spoken to is the subject. */
function passive(
  context: EnglishContext,
  sentence: Sentence,
  { cue, first }: ReportingVerb,
  at: number,
  limit: number,
  make: Make,
): Content | null {
  const word = lowerAt(context, at);
  if (cue.frames & FRAME.charge && cue.prepositions.includes(word))
    return make('en.charge', at + 1, 0.9, subjectBefore(context, first, sentence.first));
  if (!(cue.frames & FRAME.clause)) return null;
  if (word === 'that') return make('en.that', at, 1);
  return later(context, cue, at, limit, make);
}

/** "accused the mayor of lying" */
function charge(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  if (!(cue.frames & FRAME.charge) || !beginsPhrase(context, at)) return null;
  const link = until(context, at, limit, cue.prepositions);
  if (link <= at) return null;
  const end = Math.max(phraseEnd(context, at, limit), at + 1);
  return make('en.charge', link + 1, 0.95, { first: at, last: Math.min(link, end) });
}

/** A word that leads to what is said stands right behind the verb: that, whether, to, a gerund, a preposition. */
function introduced(context: EnglishContext, { cue, modal }: ReportingVerb, at: number, make: Make): Content | null {
  const { frames, prepositions, lemma } = cue;
  const word = lowerAt(context, at);
  if (frames & FRAME.clause && word === 'that') return make('en.that', at, 1);
  if (frames & (FRAME.clause | FRAME.question) && is(context, at, question) && !(lemma === 'know' && modal))
    return make('en.whether', at, 0.85);
  if (frames & FRAME.infinitive && isInfinitive(context, at)) return make('en.to', at, 0.9);
  if (frames & FRAME.gerund && is(context, at, ing)) return make('en.gerund', at, 0.9);
  return prepositions.includes(word) ? make('en.about', at + 1, 0.85, null, true) : null;
}

/** "urged the mayor to resign", "called on the mayor to resign", "wants the city to pay" */
function ordered(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  if (cue.lemma === 'call' && lowerAt(context, at) === 'on') {
    const to = until(context, at + 1, limit, ['to']);
    return to > at + 1 ? make('en.order', to, 0.95, { first: at + 1, last: to }) : null;
  }
  if (!(cue.frames & FRAME.order) || !beginsPhrase(context, at)) return null;
  const to = until(context, at, limit, ['to', 'not']);
  if (to <= at || is(context, to + 1, determiner | upper | possessive)) return null;
  const addressee = { first: at, last: phraseEnd(context, at, to) };
  return make('en.order', cue.lemma === 'want' ? at : to, 0.9, addressee);
}

/** "told reporters that …", "warned customers of fraud" */
function addressed(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  if (!(cue.frames & FRAME.person) || !beginsPhrase(context, at)) return null;
  const clause = cue.lemma !== 'tell' && cue.frames & FRAME.bare && clauseBegins(context, at, limit);
  const found = clause ? null : told(context, at, limit, cue);
  if (found) return make(found.rule, found.first, found.weight, found.addressee);
  const end = chunkEnd(context, at, limit);
  if (!cue.prepositions.includes(lowerAt(context, end))) return null;
  return make('en.about', end + 1, 0.85, { first: at, last: end }, true);
}

/** "said on Monday that", "said in a statement that": a time or place between. */
function later(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  if (!(cue.frames & (FRAME.clause | FRAME.question)) || !is(context, at, preposition | time | adverb)) return null;
  const that = until(context, at, Math.min(limit, at + 14), ['that', 'whether']);
  return that > at ? make('en.that', that, 0.95) : null;
}

/** "said the road was closed" */
function bare(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  if (!(cue.frames & FRAME.bare)) return null;
  const clear = cue.lemma === 'say' && beginsPhrase(context, at) && limit - at > 4;
  return clear || clauseBegins(context, at, limit) ? make('en.bare', at, clear ? 0.95 : 0.92) : null;
}

/** Verbs whose name for a thing needs no "as": "called the plan a mistake". */
const NAMES = new Set(['call', 'label', 'dub', 'brand', 'deem']);

/** "called the plan a mistake", "described it as late", "criticised the plan" */
function object(context: EnglishContext, cue: EnglishCue, at: number, limit: number, make: Make): Content | null {
  const begins = beginsPhrase(context, at);
  if (cue.frames & FRAME.naming && begins) {
    const as = lowerAt(context, phraseEnd(context, at, limit)) === 'as';
    if (as || NAMES.has(cue.lemma)) return make('en.naming', at, 0.9);
  }
  if (!(cue.frames & FRAME.object) || !(begins || context.marks[at] === MARK.quote)) return null;
  return make('en.object', at, 0.9, null, true);
}

const isInfinitive = (context: EnglishContext, token: number): boolean =>
  lowerAt(context, token) === 'to' && !is(context, token + 1, determiner | upper | possessive);

/** "While the mayor said …, the road …": the frame stands in a clause that opens the sentence. */
function isAside(context: EnglishContext, { speaker, first, relation }: ReportingVerb, floor: number): boolean {
  if (!speaker || (relation !== 'subject' && relation !== 'noun')) return false;
  const before = Math.min(speaker.first, first) - 1;
  if (before < floor || before - floor > 2) return false;
  return is(context, before, CLASS.subordinator) || (relation === 'noun' && lowerAt(context, before) === 'with');
}

interface Told {
  rule: string;
  first: number;
  addressee: TokenRange;
  weight: number;
}

/** "told reporters (on Monday) that …", "told the paper the road was closed". */
function told(context: EnglishContext, at: number, limit: number, { frames, lemma }: EnglishCue): Told | null {
  const end = chunkEnd(context, at, limit);
  const whole = phraseEnd(context, at, limit);
  const that = until(context, at, Math.min(limit, at + 22), ['that', 'whether', 'how', 'why', 'what']);
  const addressee = { first: at, last: Math.min(whole, that > at ? that : whole) };
  if (that > at && that <= whole + 12) return { rule: 'en.that', first: that, addressee, weight: 0.97 };
  if (frames & FRAME.infinitive && isInfinitive(context, end))
    return { rule: 'en.order', first: end, addressee: { first: at, last: end }, weight: 0.9 };
  for (const stop of [whole, end]) {
    const next = skip(context, stop, limit);
    if (next > at && next < limit && clauseBegins(context, next, limit) && frames & FRAME.bare)
      return { rule: 'en.bare', first: next, addressee: { first: at, last: stop }, weight: 0.9 };
  }
  if (lemma === 'tell' && is(context, at, CLASS.object) && clauseBegins(context, at + 1, limit))
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
