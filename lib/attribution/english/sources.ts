// English sources without a verb: "according to", "in the view of"; nouns of saying; hearsay; headlines. Pure, linear.
import { SAID_TO_BE } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { Quotation, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { contentBegin, contentEnd } from './contents';
import { candidate, type EnglishContext, is, isComma, lowerAt, MARK, span, trim } from './context';
import { appositionEnd, beginsPhrase, clauseBegins, phraseEnd } from './phrases';

/** "According to X, …" and "…, according to X". */
export function sourceClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc } = context;
  const found: ClaimCandidate[] = [];
  for (let token = 0; token + 2 < doc.tokens.length; token++) {
    if (lowerAt(context, token) !== 'according' || lowerAt(context, token + 1) !== 'to') continue;
    if (context.quoted[token]! >= 0) continue;
    const sentence = doc.sentences[context.sentenceOf[token]!]!;
    const claim = accordingTo(context, token, { first: sentence.first, last: sentence.last });
    if (claim) found.push(claim);
  }
  return found;
}

function accordingTo(context: EnglishContext, token: number, sentence: TokenRange): ClaimCandidate | null {
  const begin = token + 2;
  let last = phraseEnd(context, begin, sentence.last);
  if (last <= begin) return null;
  const opens = token - sentence.first <= 1 || context.marks[token - 1] === MARK.stop;
  const apposed = appositionEnd(context, begin, last, sentence.last);
  // Before its claim the apposition ends with a comma, and a clause follows.
  if (!opens || (isComma(context, apposed) && clauseBegins(context, apposed + 1, sentence.last))) last = apposed;
  // Up to a comma or the end the source goes on: "a poll released on Monday by the university".
  let end = last;
  while (end < sentence.last && context.marks[end] === MARK.word && end - begin < 20) end++;
  const closed = end >= sentence.last || context.marks[end] !== MARK.word;
  const quotation = quotedBefore(context, token, sentence.first);
  const quote: TokenRange[] = [];
  if (quotation) {
    quote.push({ first: quotation.open, last: quotation.end });
  } else if (!opens) {
    const first = contentBegin(context, sentence.first, token);
    quote.push(trim(context, { first, last: token }));
  }
  const from = isComma(context, end) ? end + 1 : last;
  // "The strike, according to the union, will go on": verb and all stand behind.
  const interrupted = isComma(context, end) && quote.length > 0 && !quotation && !finiteIn(context, quote[0]!);
  if (opens || interrupted) quote.push(trim(context, { first: from, last: contentEnd(context, from, sentence.last) }));
  const parts = quote.filter(({ first, last: stop }) => stop - first > 1);
  if (!parts.length) return null;
  return candidate(context, {
    rule: 'en.according',
    kind: quotation ? 'direct' : 'indirect',
    medium: 'speechOrWriting',
    quote: parts,
    speaker: { first: begin, last: closed ? end : last },
    cue: [span(context, { first: token, last: token + 2 })!],
    frame: [span(context, { first: token, last: closed ? end : last })!],
    speakerRule: 'source',
    score: 0.97,
    speakerScore: 0.97,
  });
}

/** The quotation right before a token in its sentence. */
function quotedBefore(context: EnglishContext, token: number, floor: number): Quotation | null {
  for (const at of isComma(context, token - 1) ? [token - 2] : [token - 1])
    if (at >= floor && context.quoted[at]! >= 0) return context.doc.quotations[context.quoted[at]!]!;
  return null;
}

function finiteIn(context: EnglishContext, { first, last }: TokenRange): boolean {
  for (let token = first; token < last; token++)
    if (is(context, token, CLASS.auxiliary | CLASS.finite | CLASS.past) || context.words[token]!.cue) return true;
  return false;
}

/** "allegedly", "is said to": nobody is named. */
export function hearsayClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc } = context;
  const found: ClaimCandidate[] = [];
  const done = new Set<number>();
  for (let token = 0; token < doc.tokens.length; token++) {
    const adverb = context.words[token]!.hearsay;
    const rumour =
      is(context, token, CLASS.be) &&
      SAID_TO_BE.has(lowerAt(context, token + 1)) &&
      lowerAt(context, token + 2) === 'to';
    if ((!adverb && !rumour) || context.quoted[token]! >= 0 || done.has(context.sentenceOf[token]!)) continue;
    const sentence = doc.sentences[context.sentenceOf[token]!]!;
    done.add(context.sentenceOf[token]!);
    const claim = candidate(context, {
      rule: rumour ? 'en.rumour' : 'en.hearsay',
      kind: rumour ? 'freeIndirect' : 'hearsay',
      medium: 'speechOrWriting',
      quote: [trim(context, sentence)],
      cue: [span(context, { first: token, last: rumour ? token + 3 : token + 1 })!],
      speakerRule: 'nobody',
      score: adverb || 0.65,
      speakerScore: 1,
    });
    if (claim) found.push(claim);
  }
  return found;
}

const LABELS = /^(?:read|watch|related|see|also|more|listen|explained|breaking|update|live|photos?|pictures?|video)$/u;

/** Lines of up to this many characters without a final mark are headlines. */
const HEADLINE = 160;

/** "Mayor: Bridge will close"; "Bridge will close, says mayor" is an ordinary frame. */
export function headlineClaims(context: EnglishContext): ClaimCandidate[] {
  const { doc } = context;
  const found: ClaimCandidate[] = [];
  for (const { first, last, block } of doc.sentences) {
    const [begin, end] = doc.blocks[block]!;
    if (end - begin > HEADLINE || /[.!?]["”]?\s*$/u.test(doc.text.slice(Math.max(begin, end - 8), end))) continue;
    for (let token = first + 1; token < Math.min(last - 3, first + 6); token++) {
      if (doc.tokens[token]!.norm !== ':') continue;
      // "Dry:Soon" is a name; "Read more:" is nobody.
      if (doc.tokens[token + 1]!.begin === doc.tokens[token]!.end || LABELS.test(lowerAt(context, first))) break;
      const speaks = beginsPhrase(context, first) && phraseEnd(context, first, token) === token;
      if (!speaks || context.quoted[token + 1]! >= 0 || !clauseBegins(context, token + 1, last)) break;
      const claim = candidate(context, {
        rule: 'en.headline',
        kind: 'indirect',
        quote: [trim(context, { first: token + 1, last })],
        speaker: { first, last: token },
        frame: [span(context, { first, last: token + 1 })!],
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
