// English claims behind a noun or an adjective: "his claim that", "fears that", "is convinced that". Pure, linear.
import { CLASS } from '../../language/en/words';
import type { Sentence, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { contentFrom } from './contents';
import { candidate, type EnglishContext, is, isComma, lowerAt, MARK, span } from './context';
import { phraseEnd } from './phrases';
import { subjectBefore } from './subjects';

const { determiner, possessive, possessiveEnding, adverb, auxiliary, be, upper, finite, subject } = CLASS;

/** Claims that a noun or an adjective leads to. */
export function nounClaims(context: EnglishContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (const sentence of context.doc.sentences)
    for (let token = sentence.first; token < sentence.last - 2; token++) {
      const word = context.words[token]!;
      if ((!word.noun && !word.attitude) || context.quoted[token]! >= 0) continue;
      const claim = word.attitude ? attitude(context, sentence, token) : noun(context, sentence, token);
      if (claim) found.push(claim);
    }
  return found;
}

/** "Mr. Doe is convinced that …" */
function attitude(context: EnglishContext, sentence: Sentence, token: number): ClaimCandidate | null {
  const link = lowerAt(context, token + 1);
  if (link !== 'that' && link !== 'whether') return null;
  let first = token;
  let verb = false;
  while (
    first > sentence.first &&
    is(context, first - 1, adverb | auxiliary | be) &&
    context.marks[first - 1] === MARK.word
  ) {
    first--;
    verb ||= is(context, first, be);
  }
  const contracted = is(context, first - 1, finite) && is(context, first - 1, subject);
  if (!verb && !contracted && !/^(?:feels?|felt|remains?|remained|seems?|seemed)$/u.test(lowerAt(context, first - 1)))
    return null;
  const at = verb ? first : contracted ? first : first - 1;
  const speaker = subjectBefore(context, at, sentence.first);
  if (!speaker) return null;
  return candidate(context, {
    rule: 'en.attitude',
    kind: 'indirect',
    medium: 'speechOrThought',
    negated: lowerAt(context, token - 1) === 'not',
    quote: [contentFrom(context, token + 1, sentence.last)],
    speaker,
    cue: [span(context, { first: at, last: token + 1 })!],
    frame: [span(context, { first: speaker.first, last: token + 1 })!],
    speakerRule: 'subject',
    score: 0.8,
    speakerScore: 0.92,
  });
}

/** "his claim that", "the senator's call for", "fears among voters that". */
function noun(context: EnglishContext, sentence: Sentence, token: number): ClaimCandidate | null {
  const cue = context.words[token]!.noun!;
  if (is(context, token, upper) && token > sentence.first) return null;
  let link = token + 1;
  let speaker = possessor(context, sentence, token);
  if (!speaker && /^(?:from|by|among)$/u.test(lowerAt(context, link))) {
    const end = phraseEnd(context, link + 1, sentence.last);
    if (end > link + 1 && lowerAt(context, end) === 'that') {
      speaker = { first: link + 1, last: end };
      link = end;
    }
  }
  const word = lowerAt(context, link);
  if (!cue.links.has(word)) return null;
  const pronoun = speaker !== null && speaker.last - speaker.first === 1 && is(context, speaker.first, possessive);
  const doer = !speaker || pronoun ? doerOf(context, sentence, token) : null;
  speaker = doer ?? speaker;
  const that = word === 'that';
  if (!speaker && !that) return null;
  if (that && (is(context, link + 1, auxiliary | finite) || isComma(context, link + 1))) return null;
  const opens = !doer && (speaker ? Math.min(speaker.first, token) : token) - sentence.first < 2;
  const from = that ? link : link + 1;
  const quote = contentFrom(
    context,
    from,
    opens ? predicate(context, from, sentence.last, that ? 1 : 0) : sentence.last,
  );
  if (quote.last - quote.first < (that ? 3 : 1)) return null;
  return candidate(context, {
    rule: 'en.noun',
    kind: 'reported',
    medium: cue.medium,
    act: cue.act,
    quote: [quote],
    speaker,
    cue: [span(context, { first: token, last: token + 1 })!],
    frame: [span(context, { first: speaker ? Math.min(speaker.first, token) : token, last: link })!],
    speakerRule: doer ? 'light' : speaker ? 'genitive' : 'nobody',
    score: that ? 0.75 : 0.6,
    speakerScore: speaker ? 0.9 : 0.55,
  });
}

/** "His claim that the vote was stolen is false": where the sentence's own verb begins. `own`: finite verbs of the claim. */
function predicate(context: EnglishContext, first: number, limit: number, own: number): number {
  let verbs = 0;
  for (let token = first + 1; token < limit; token++) {
    if (isComma(context, token) || is(context, token, CLASS.relative | CLASS.coordinator | CLASS.subordinator))
      return limit;
    const begins = is(context, token, auxiliary | finite) || (own === 0 && is(context, token, CLASS.past));
    if (!begins || is(context, token - 1, auxiliary)) continue;
    if (verbs++ === own) return token;
  }
  return limit;
}

/** Verbs that lend a noun its subject: "expressed concern", "made the claim", "repeated his call". */
const LIGHT =
  /^(?:ma(?:ke|kes|de|king)|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|renew(?:s|ed|ing)?|ha(?:s|ve|d)|hold|holds|held|share[sd]?|defend(?:s|ed|ing)?|step(?:s|ped)?|announc(?:e|es|ed)|outlin(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|ignored?|abandon(?:s|ed)?|discuss(?:es|ed)?|tout(?:s|ed)?|cit(?:es|ed|e)|deliver(?:s|ed)?|offer(?:s|ed)?|gave|give|gives|lost|no)$/u;

/** Subject of the light verb that a noun of saying stands behind, or null. */
function doerOf(context: EnglishContext, sentence: Sentence, token: number): TokenRange | null {
  let at = token - 1;
  while (
    at > sentence.first &&
    token - at < 5 &&
    context.marks[at] === MARK.word &&
    !LIGHT.test(lowerAt(context, at))
  ) {
    if (is(context, at, CLASS.preposition | finite | CLASS.coordinator | CLASS.relative)) return null;
    at--;
  }
  if (!LIGHT.test(lowerAt(context, at)) || context.marks[at] !== MARK.word) return null;
  while (at > sentence.first && context.marks[at - 1] === MARK.word && is(context, at - 1, adverb | auxiliary | be))
    at--;
  return subjectBefore(context, at, sentence.first);
}

/** "his", "Mr. Doe's", "the voters'": whose noun it is. */
function possessor(context: EnglishContext, sentence: Sentence, token: number): TokenRange | null {
  const floor = Math.max(sentence.first, token - 8);
  for (let at = token - 1; at >= floor; at--) {
    if (context.marks[at] === MARK.inner && /^['’]$/u.test(context.doc.tokens[at]!.norm))
      return phraseBefore(context, at + 1, floor);
    if (context.marks[at] !== MARK.word) return null;
    if (is(context, at, possessive) && lowerAt(context, at) !== 'whose') return { first: at, last: at + 1 };
    if (is(context, at, possessiveEnding)) return phraseBefore(context, at + 1, floor);
    if (is(context, at, determiner | auxiliary | finite | CLASS.preposition) || token - at > 4) return null;
  }
  return null;
}

/** The name or noun phrase that ends with a possessive. */
function phraseBefore(context: EnglishContext, last: number, floor: number): TokenRange | null {
  let first = last - 1;
  if (context.marks[first] === MARK.inner) first--;
  const name = is(context, first, upper);
  while (first > floor && (context.marks[first - 1] === MARK.word || context.marks[first - 1] === MARK.inner)) {
    if (is(context, first - 1, determiner)) return { first: first - 1, last };
    if (name && !is(context, first - 1, upper) && context.marks[first - 1] === MARK.word) break;
    if (is(context, first - 1, CLASS.preposition | auxiliary | finite | CLASS.subordinator)) break;
    first--;
  }
  return { first, last };
}
