// English claims: quoted, indirect, with a source phrase, in headlines, hearsay. Pure, linear.
import { BE, ENGLISH_VERBS, HEARSAY, PREPOSITIONS, SAID_TO_BE } from '../../language/en/cues';
import { startsUpper } from '../../text/characters';
import type { Sentence, TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { beginsPhrase, candidate, type EnglishContext, isComma, openRanges, phraseEnd, span, trim } from './context';
import { type ReportingVerb, verbAt } from './frames';

/** Longest distance, in tokens, between a quotation and its reporting verb. */
const REACH = 24;

/** Quotations with the frame behind, before or around them. */
export function quotedClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc } = context;
  const found: ClaimCandidate[] = [];
  const used = new Set<number>();
  doc.quotations.forEach((quotation, number) => {
    if (used.has(number) || quotation.depth > 0 || context.quoted[quotation.open] !== number) return;
    const quote: TokenRange[] = [{ first: quotation.open, last: quotation.end }];
    const behind = frameBehind(context, quotation.end);
    const verb = behind ?? frameBefore(context, quotation.open);
    if (behind) {
      // "“We won,” she said. “It is over.”" is two; "“We won,” she said, “and it is over.”" one.
      const next = doc.quotations[number + 1];
      if (
        next &&
        next.open - behind.last <= 1 &&
        isComma(context, next.open - 1) &&
        context.quoted[next.open] === number + 1
      ) {
        quote.push({ first: next.open, last: next.end });
        used.add(number + 1);
      }
    }
    const words = quotation.end - quotation.open;
    const claim = candidate(context, {
      rule: verb ? (behind ? 'en.quote.after' : 'en.quote.before') : 'en.quote.alone',
      kind: 'direct',
      medium: verb?.cue.medium ?? 'speech',
      act: verb?.cue.act ?? 'says',
      quote,
      speaker: verb?.speaker ?? null,
      cue: verb ? cueSpan(context, verb) : [],
      frame: verb ? frameSpan(context, verb) : [],
      speakerRule: verb ? (verb.inverted ? 'postfield' : 'prefield') : 'none',
      score: verb ? 0.95 : words > 6 ? 0.7 : 0.4,
      speakerScore: verb ? 0.92 : 0.4,
    });
    if (claim) found.push(claim);
  });
  return found;
}

function frameBehind(context: EnglishContext, end: number): ReportingVerb | null {
  const { doc } = context;
  const block = doc.tokens[end - 1];
  const next = doc.tokens[end];
  if (!block || !next || doc.text.slice(block.end, next.begin).includes('\n')) return null;
  const first = isComma(context, end) ? end + 1 : end;
  const limit = doc.sentences[context.sentenceOf[first] ?? 0]?.last ?? first;
  let last = first;
  while (last < limit && last - first < REACH && context.quoted[last]! < 0) last++;
  for (let token = first; token < last; token++) {
    if (ENGLISH_VERBS.get(context.lower[token]!)?.frames.includes('q')) {
      const verb = verbAt(context, token, { first, last });
      if (verb && (verb.inverted ? verb.first === first : verb.speaker!.first === first)) return verb;
    }
    // Another sentence has begun.
    if (doc.tokens[token]!.norm === '.' || doc.tokens[token]!.norm === ';') break;
  }
  return null;
}

function frameBefore(context: EnglishContext, open: number): ReportingVerb | null {
  const { doc } = context;
  const sentence = doc.sentences[context.sentenceOf[open]!]!;
  const floor = Math.max(sentence.first, open - REACH);
  let first = open;
  while (first > floor && context.quoted[first - 1]! < 0) first--;
  const mark = doc.tokens[open - 1]?.norm;
  for (let token = open - 1; token >= first; token--) {
    if (!ENGLISH_VERBS.get(context.lower[token]!)?.frames.includes('q')) continue;
    const verb = verbAt(context, token, { first, last: open });
    if (verb && !verb.inverted && (mark === ',' || mark === ':' || token === open - 1)) return verb;
  }
  return null;
}

const cueSpan = (context: EnglishContext, { first, token }: ReportingVerb): TextSpan[] => {
  const found = span(context, { first, last: token + 1 });
  return found ? [found] : [];
};

const frameSpan = (context: EnglishContext, verb: ReportingVerb): TextSpan[] => {
  const found = span(context, { first: Math.min(verb.speaker?.first ?? verb.first, verb.first), last: verb.last });
  return found ? [found] : [];
};

/** "X said (that) …", "…, X said", "X told Y that …", "X denied taking …", "X accused Y of …". */
export function indirectClaims(context: EnglishContext, quoted: readonly ClaimCandidate[]): ClaimCandidate[] {
  const used = new Set(quoted.flatMap(({ cue }) => cue.map(([begin]) => begin)));
  const found: ClaimCandidate[] = [];
  for (const sentence of context.doc.sentences)
    for (const range of openRanges(context, sentence))
      for (let token = range.first; token < range.last; token++) {
        if (!ENGLISH_VERBS.has(context.lower[token]!)) continue;
        const verb = verbAt(context, token, range);
        if (!verb || used.has(context.doc.tokens[verb.first]!.begin)) continue;
        const claim = indirect(context, sentence, range, verb);
        if (!claim) continue;
        found.push(claim);
        token = Math.max(token, verb.last - 1);
      }
  return found;
}

function indirect(
  context: EnglishContext,
  sentence: Sentence,
  range: TokenRange,
  verb: ReportingVerb,
): ClaimCandidate | null {
  const { lower } = context;
  const content = contentBehind(context, sentence, range, verb) ?? contentAround(context, sentence, verb);
  if (!content) return null;
  return candidate(context, {
    rule: content.rule,
    kind: 'indirect',
    medium: verb.cue.medium,
    act: verb.cue.act,
    negated: verb.negated,
    quote: content.quote,
    speaker: verb.speaker,
    addressee: content.addressee,
    cue: cueSpan(context, verb),
    frame: frameSpan(context, verb),
    speakerRule: verb.inverted ? 'postfield' : 'prefield',
    score: verb.cue.strength * content.weight * (lower[verb.first - 1] === 'who' ? 0.7 : 1),
    speakerScore: 0.9,
  });
}

interface Content {
  rule: string;
  quote: TokenRange[];
  addressee: TokenRange | null;
  weight: number;
}

function contentBehind(
  context: EnglishContext,
  sentence: Sentence,
  range: TokenRange,
  verb: ReportingVerb,
): Content | null {
  const { lower } = context;
  if (verb.inverted) return null;
  const { frames } = verb.cue;
  let next = verb.last;
  let addressee: TokenRange | null = null;
  const rest = (first: number): TokenRange => trim(context, { first, last: sentence.last });
  if (
    /[otf]/u.test(frames) &&
    next < range.last &&
    beginsPhrase(context, next) &&
    lower[next] !== 'that' &&
    lower[next] !== 'to'
  ) {
    const end = untilWord(
      context,
      next,
      range.last,
      frames.includes('f') ? 'of' : frames.includes('t') && !frames.includes('c') ? 'to' : 'that',
    );
    // "told the paper the bridge was safe": no word between person and clause.
    const bare = phraseEnd(context, next, range.last);
    if (end > next) {
      addressee = { first: next, last: end };
      next = end;
    } else if (
      frames.includes('o') &&
      frames.includes('c') &&
      bare > next &&
      bare < range.last &&
      beginsPhrase(context, bare)
    ) {
      addressee = { first: next, last: bare };
      next = bare;
    }
  }
  const word = lower[next];
  if (frames.includes('f'))
    return word === 'of' && addressee ? { rule: 'en.accused', quote: [rest(next + 1)], addressee, weight: 0.95 } : null;
  if (word === 'that' && /[co]/u.test(frames))
    return sized({ rule: 'en.that', quote: [rest(next)], addressee, weight: 0.97 });
  if (word === 'to' && frames.includes('t'))
    return sized({ rule: 'en.to', quote: [rest(next)], addressee, weight: 0.85 });
  if (frames.includes('g') && word && /ing$/u.test(word))
    return sized({ rule: 'en.gerund', quote: [rest(next)], addressee, weight: 0.85 });
  // "said on Monday that": a time or place between.
  const that = untilWord(context, next, Math.min(range.last, next + 10), 'that');
  if (that > next && frames.includes('c') && (PREPOSITIONS.has(word ?? '') || isTime(context, next)))
    return sized({ rule: 'en.that', quote: [rest(that)], addressee, weight: 0.92 });
  if (
    frames.includes('c') &&
    next < range.last &&
    verb.cue.strength >= 0.8 &&
    word !== 'that' &&
    beginsPhrase(context, next) &&
    !PREPOSITIONS.has(word!) &&
    finiteFollows(context, next, range.last)
  )
    return sized({ rule: 'en.bare', quote: [rest(next)], addressee, weight: 0.85 });
  return null;
}

const sized = (content: Content): Content | null =>
  content.quote[0]!.last - content.quote[0]!.first > 1 ? content : null;

const isTime = ({ lower }: EnglishContext, token: number): boolean =>
  /day$|^(earlier|later|today)/u.test(lower[token] ?? '');

/** Token of a word in reach, without a mark between; the start if there is none. */
function untilWord({ lower, doc }: EnglishContext, first: number, limit: number, word: string): number {
  for (let token = first; token < Math.min(limit, first + 10); token++) {
    if (lower[token] === word) return token;
    if (doc.tokens[token]!.kind === 'punctuation' && doc.tokens[token]!.norm !== ',') break;
  }
  return first;
}

const FINITE = new Set(
  "is are was were has have had will would can could should may might must do does did isn't aren't wasn't won't".split(
    ' ',
  ),
);

/** A bare clause has a finite verb soon: an auxiliary, or a form in -s or -ed. */
function finiteFollows({ lower, doc }: EnglishContext, first: number, limit: number): boolean {
  for (let token = first + 1; token < Math.min(limit, first + 14); token++) {
    const word = lower[token]!;
    if (FINITE.has(word) || /(ed|n't|n’t)$/u.test(word)) return true;
    if (/[^s]s$/u.test(word) && !startsUpper(doc.tokens[token]!.norm) && token > first) return true;
  }
  return false;
}

/** "The road is closed, police said." and "The road, police said, is closed." */
function contentAround(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): Content | null {
  const frameFirst = Math.min(verb.speaker?.first ?? verb.first, verb.first);
  if (!isComma(context, frameFirst - 1) || frameFirst - sentence.first < 3 || !verb.cue.frames.includes('c'))
    return null;
  const quote = [trim(context, { first: sentence.first, last: frameFirst })];
  if (isComma(context, verb.last)) {
    const rest = trim(context, { first: verb.last, last: sentence.last });
    if (rest.last - rest.first > 1 && quote[0]!.last - quote[0]!.first < 12) quote.push(rest);
  }
  return quote[0]!.last > quote[0]!.first ? { rule: 'en.post', quote, addressee: null, weight: 0.93 } : null;
}

/** "According to X, …" and "…, according to X". */
export function sourceClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc, lower } = context;
  const found: ClaimCandidate[] = [];
  for (let token = 0; token + 2 < lower.length; token++) {
    if (lower[token] !== 'according' || lower[token + 1] !== 'to' || context.quoted[token]! >= 0) continue;
    const sentence = doc.sentences[context.sentenceOf[token]!]!;
    const last = phraseEnd(context, token + 2, sentence.last);
    if (last <= token + 2) continue;
    const quote = [
      trim(context, { first: sentence.first, last: token }),
      trim(context, { first: last, last: sentence.last }),
    ].filter(({ first, last: end }) => end - first > 1);
    const claim = candidate(context, {
      rule: 'en.according',
      kind: 'indirect',
      medium: 'speechOrWriting',
      quote,
      speaker: { first: token + 2, last },
      cue: [span(context, { first: token, last: token + 2 })!],
      frame: [span(context, { first: token, last })!],
      speakerRule: 'source',
      score: 0.95,
      speakerScore: 0.95,
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** "allegedly", "is said to": nobody is named. */
export function hearsayClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc, lower } = context;
  const found: ClaimCandidate[] = [];
  const done = new Set<number>();
  for (let token = 0; token < lower.length; token++) {
    if (context.quoted[token]! >= 0 || done.has(context.sentenceOf[token]!)) continue;
    const adverb = HEARSAY.get(lower[token]!);
    const rumour = BE.has(lower[token]!) && SAID_TO_BE.has(lower[token + 1] ?? '') && lower[token + 2] === 'to';
    if (!adverb && !rumour) continue;
    const sentence = doc.sentences[context.sentenceOf[token]!]!;
    done.add(context.sentenceOf[token]!);
    const claim = candidate(context, {
      rule: rumour ? 'en.rumour' : 'en.hearsay',
      kind: rumour ? 'freeIndirect' : 'hearsay',
      medium: 'speechOrWriting',
      quote: [trim(context, sentence)],
      cue: [span(context, { first: token, last: rumour ? token + 3 : token + 1 })!],
      speakerRule: 'nobody',
      score: adverb ?? 0.65,
      speakerScore: 1,
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** Lines of up to this many characters without a final mark are headlines. */
const HEADLINE = 160;

/** "Mayor: Bridge will close" and "Bridge will close, says mayor" (the latter is `contentAround`). */
export function headlineClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc } = context;
  const found: ClaimCandidate[] = [];
  for (const sentence of doc.sentences) {
    const [begin, end] = doc.blocks[sentence.block]!;
    if (end - begin > HEADLINE || /[.!?]["”]?\s*$/u.test(doc.text.slice(begin, end))) continue;
    for (let token = sentence.first + 1; token < Math.min(sentence.last - 3, sentence.first + 6); token++) {
      if (doc.tokens[token]!.norm !== ':') continue;
      const speaker = { first: sentence.first, last: token };
      if (
        phraseEnd(context, sentence.first, token) !== token ||
        context.quoted[token + 1]! >= 0 ||
        !finiteFollows(context, token + 1, sentence.last)
      )
        break;
      const claim = candidate(context, {
        rule: 'en.headline',
        kind: 'indirect',
        quote: [trim(context, { first: token + 1, last: sentence.last })],
        speaker,
        frame: [span(context, { first: sentence.first, last: token + 1 })!],
        speakerRule: 'colon',
        score: 0.55,
        speakerScore: 0.7,
      });
      if (claim) found.push(claim);
      break;
    }
  }
  return found;
}
