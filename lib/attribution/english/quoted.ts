// English quotations with their frames; those that go on behind a frame belong to the same claim. Pure, linear.
import { FRAME } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { contentBegin } from './contents';
import { candidate, type EnglishContext, is, isComma, lowerAt, MARK, span, trim } from './context';
import { appositionEnd, beginsPhrase, phraseEnd } from './phrases';
import type { ReportingVerb } from './relations';
import { mainSubject } from './subjects';
import { verbAt } from './verbs';

/** Longest distance, in tokens, between a quotation and its reporting verb. */
const REACH = 30;
const { upper, adverb, time, preposition } = CLASS;

interface Frame {
  verb: ReportingVerb | null;
  speaker: TokenRange | null;
  cue: TextSpan[];
  range: TokenRange;
  rule: string;
  score: number;
  speakerScore: number;
}

interface Speech {
  number: number;
  open: number;
  end: number;
  block: number;
  frame: Frame | null;
}

/** Claims from quotations, in text order. */
export function quotedClaims(context: EnglishContext): ClaimCandidate[] {
  const speeches = speechesOf(context);
  const found: ClaimCandidate[] = [];
  for (let index = 0; index < speeches.length; ) {
    const group = [speeches[index]!];
    let { frame } = group[0]!;
    index++;
    while (index < speeches.length && continues(context, group[group.length - 1]!, speeches[index]!, frame)) {
      const next = speeches[index++]!;
      group.push(next);
      frame ??= next.frame;
    }
    const claim = claimOf(context, group, frame);
    if (claim) found.push(claim);
  }
  return found;
}

function speechesOf(context: EnglishContext): Speech[] {
  const { doc, quoted, sentenceOf } = context;
  const speeches: Speech[] = [];
  doc.quotations.forEach(({ open, end, depth }, number) => {
    if (depth > 0 || quoted[open] !== number) return;
    const block = doc.sentences[sentenceOf[open]!]!.block;
    const frame = frameBehind(context, end, block) ?? frameBefore(context, open);
    speeches.push({ number, open, end, block, frame });
  });
  return speeches;
}

/** "“We won,” she said. “It is over.”" is one claim, as long as nobody else speaks between. */
function continues(context: EnglishContext, last: Speech, next: Speech, frame: Frame | null): boolean {
  const { doc, sentenceOf } = context;
  if (next.block !== last.block) {
    // A paragraph that is nothing but quotation, or that opens a quotation again, goes on with the one before.
    if (next.block !== last.block + 1) return false;
    const [begin] = doc.blocks[next.block]!;
    if (doc.tokens[next.open]!.begin !== begin) return false;
    if (doc.quotations[last.number]!.close === null) return !(frame && next.frame);
    return frame !== null && !next.frame && fills(context, next);
  }
  if (next.frame && !sameFrame(next.frame, frame)) {
    // The first part without a frame, the second with one behind it: "“A.” “B,” she said."
    if (frame || next.frame.rule !== 'en.quote.after') return false;
    return next.open === last.end;
  }
  if (next.open - last.end > REACH * 2) return false;
  const between = sentenceOf[next.open]! - sentenceOf[last.end - 1]!;
  return between <= 1 || next.open === last.end || (isComma(context, next.open - 1) && between <= 1);
}

/** The frame between two quotations is found from both. */
const sameFrame = (one: Frame, other: Frame | null): boolean =>
  one.verb !== null && one.verb.token === other?.verb?.token;

/** true if a quotation is all of its paragraph. */
function fills({ doc }: EnglishContext, { end, block }: Speech): boolean {
  return end >= doc.tokens.length || doc.tokens[end]!.begin >= doc.blocks[block]![1];
}

function claimOf(context: EnglishContext, group: readonly Speech[], frame: Frame | null): ClaimCandidate | null {
  const first = group[0]!;
  const words = first.end - first.open;
  const verb = frame?.verb ?? null;
  const before = frame ? opening(context, first, frame) : null;
  const quote = group.map(({ open, end }) => ({ first: open, last: end }));
  return candidate(context, {
    rule: frame?.rule ?? 'en.quote.alone',
    kind: before ? 'indirect' : 'direct',
    medium: verb?.cue.medium ?? 'speech',
    act: verb?.cue.act ?? 'says',
    quote: before ? [before, ...quote] : quote,
    speaker: frame?.speaker ?? null,
    cue: frame?.cue ?? [],
    frame: frame ? [span(context, frame.range)!].filter(Boolean) : [],
    speakerRule: frame?.speaker ? (verb?.relation ?? 'colon') : 'none',
    score: frame?.score ?? (words > 6 ? 0.72 : 0.4),
    speakerScore: frame?.speakerScore ?? 0.4,
  });
}

/** "The company, Ross said, “is not for sale.”": what stands before a frame whose quotation goes on with it. */
function opening(context: EnglishContext, { open }: Speech, { range, rule }: Frame): TokenRange | null {
  if (rule !== 'en.quote.before' || is(context, open + 1, upper) || !isComma(context, range.first - 1)) return null;
  const { first } = context.doc.sentences[context.sentenceOf[range.first]!]!;
  const begin = contentBegin(context, first, range.first);
  // "On Monday, Ross said": no part of what is said.
  if (is(context, begin, preposition | CLASS.subordinator | adverb) || context.quoted[range.first - 2]! >= 0)
    return null;
  return trim(context, { first: begin, last: range.first });
}

function framed(context: EnglishContext, verb: ReportingVerb, rule: string, score: number): Frame {
  const { speaker, first, last } = verb;
  const cue = span(context, { first, last: verb.token + 1 });
  const begin = speaker ? Math.min(speaker.first, first) : first;
  return {
    verb,
    speaker,
    cue: cue ? [cue] : [],
    range: { first: begin, last: Math.max(last, speaker && verb.relation === 'subject' ? last : 0) },
    rule,
    score,
    speakerScore: verb.relation === 'subject' || verb.relation === 'inverted' ? 0.97 : 0.8,
  };
}

function frameBehind(context: EnglishContext, end: number, block: number): Frame | null {
  const { doc, marks } = context;
  const next = doc.tokens[end];
  if (!next || next.begin >= doc.blocks[block]![1]) return null;
  const first = isComma(context, end) || marks[end] === MARK.stop ? end + 1 : end;
  const closing = doc.tokens[end - 2]?.norm ?? '';
  // “… over.” She said nothing: a quotation that ends in a period has no frame behind it in its own sentence.
  if (
    closing === '.' &&
    first === end &&
    is(context, first, upper) &&
    context.sentenceOf[first] !== context.sentenceOf[end - 1]
  )
    return null;
  const limit = doc.sentences[context.sentenceOf[first] ?? 0]?.last ?? first;
  let last = first;
  while (last < limit && last - first < REACH && context.quoted[last]! < 0) last++;
  for (let token = first; token < last; token++) {
    if (marks[token] === MARK.stop) break;
    const { cue } = context.words[token]!;
    if (!cue || !(cue.frames & (FRAME.quotation | FRAME.clause))) continue;
    const verb = verbAt(context, token, { first, last }, null);
    if (!verb?.speaker || verb.shape !== 'finite') continue;
    const begin = Math.min(verb.first, verb.speaker.first);
    const lead = begin - first;
    if (lead === 0 || (lead <= 2 && is(context, first, adverb))) return framed(context, verb, 'en.quote.after', 0.97);
  }
  return signature(context, end, block) ?? unknownVerb(context, end, first, last);
}

/** “We won.” — Anna Berg, mayor: a dash and a name that end the paragraph. */
function signature(context: EnglishContext, end: number, block: number): Frame | null {
  const { doc, marks } = context;
  const first = end + 1;
  if (!/^[-–—]$/u.test(doc.tokens[end]!.norm) || !is(context, first, upper) || marks[first] !== MARK.word) return null;
  const limit = doc.sentences[context.sentenceOf[first]!]!.last;
  const last = appositionEnd(context, first, phraseEnd(context, first, limit), limit);
  const closes = last >= doc.tokens.length || doc.tokens[last]!.begin >= doc.blocks[block]![1];
  return closes ? named({ first, last }, { first, last }, 'en.quote.signed', 0.9) : null;
}

/** “We won,” the coach beamed: whoever acts behind a comma within the closing mark speaks, whatever the verb. */
function unknownVerb(context: EnglishContext, end: number, first: number, limit: number): Frame | null {
  const inner = context.doc.tokens[end - 2]?.norm ?? '';
  if (!/^[,?!]$/u.test(inner) || first !== end || !beginsPhrase(context, first)) return null;
  const last = appositionEnd(context, first, phraseEnd(context, first, limit), limit);
  const verb = isComma(context, last) ? last + 1 : last;
  if (verb >= limit || !is(context, verb, CLASS.past | CLASS.finite | CLASS.ends) || is(context, verb, CLASS.subject))
    return null;
  return named({ first, last }, { first, last: verb + 1 }, 'en.quote.after', 0.9, [
    span(context, { first: verb, last: verb + 1 })!,
  ]);
}

function named(speaker: TokenRange, range: TokenRange, rule: string, score: number, cue: TextSpan[] = []): Frame {
  return { verb: null, speaker, cue, range, rule, score, speakerScore: 0.92 };
}

function frameBefore(context: EnglishContext, open: number): Frame | null {
  const { doc, marks, quoted } = context;
  let sentence = doc.sentences[context.sentenceOf[open]!]!;
  // "She declared:" may end its sentence or its paragraph.
  if (sentence.first === open && doc.tokens[open - 1]?.norm === ':')
    sentence = doc.sentences[context.sentenceOf[open - 1]!]!;
  const floor = Math.max(sentence.first, open - REACH);
  let first = open;
  while (first > floor && quoted[first - 1]! < 0) first--;
  if (first === open) return null;
  const mark = doc.tokens[open - 1]!.norm;
  const known = null;
  for (let token = open - 1; token >= first; token--) {
    if (marks[token] === MARK.stop && token < open - 1) break;
    const { cue } = context.words[token]!;
    if (!cue || !(cue.frames & (FRAME.quotation | FRAME.clause) || mark === ':')) continue;
    const verb = verbAt(context, token, { first, last: open }, known, sentence.first);
    if (!verb?.speaker || verb.shape === 'passive' || verb.relation === 'inverted') continue;
    const near = token >= open - 2 || mark === ',' || mark === ':';
    if (near && leads(context, verb.last, open)) return framed(context, verb, 'en.quote.before', 0.96);
  }
  return mark === ':' ? colon(context, { first, last: open - 1 }) : null;
}

/** Between a reporting verb and its quotation stand an addressee, a time, a place, but no other clause. */
function leads(context: EnglishContext, from: number, open: number): boolean {
  for (let token = from; token < open - 1; token++) {
    if (lowerAt(context, token) === 'that' && token < open - 2) return false;
    if (is(context, token, CLASS.finite | CLASS.auxiliary) && !is(context, token, time | preposition)) return false;
  }
  return true;
}

/** "Berg: “We won.”", and "The mayor had a message for the critics: “…”". */
function colon(context: EnglishContext, whole: TokenRange): Frame | null {
  // "Polls did predict it - Jane Doe: “…”": who stands behind the last dash.
  let { first } = whole;
  for (let token = first; token < whole.last - 1; token++) if (context.marks[token] === MARK.stop) first = token + 1;
  const range = { first, last: whole.last };
  const end = phraseEnd(context, range.first, range.last);
  const name = beginsPhrase(context, range.first) && appositionEnd(context, range.first, end, range.last) >= range.last;
  const speaker = name ? range : mainSubject(context, range.first, range.last);
  if (!speaker) return null;
  return {
    verb: null,
    speaker,
    cue: [],
    range: { first: range.first, last: range.last + 1 },
    rule: 'en.quote.colon',
    score: name ? 0.9 : 0.8,
    speakerScore: name ? 0.9 : 0.7,
  };
}
