// Where an English indirect claim begins and ends. Pure.
import { CLASS } from '../../language/en/words';
import type { TokenRange } from '../../text/types';
import { type EnglishContext, is, isComma, lowerAt, MARK, trim } from './context';

const { subordinator, coordinator, subject, ing, question, preposition } = CLASS;

/** Behind a comma these begin what the writer, or the speaker in another breath, adds. */
const ADDS = new Set('according but while although though whereas citing per'.split(' '));

/**
 * End of what begins at a token: the sentence, or where another voice or the writer takes over.
 *
 * @param aside true if the frame stands in a subordinate clause: that ends at its comma
 */
export function contentEnd(context: EnglishContext, first: number, limit: number, aside = false): number {
  const { marks, words, doc } = context;
  let quote = 0;
  for (let token = first; token < limit; token++) {
    const mark = marks[token];
    if (mark === MARK.quote) {
      quote = quote ? 0 : 1;
      // American commas stand within the closing mark.
      if (quote || !isComma(context, token - 1)) continue;
    } else if (quote) continue;
    if (mark === MARK.stop) {
      const { norm } = doc.tokens[token]!;
      if (norm === ';' || (isDash(context, token) && token - first > 3 && !dashAfter(context, token + 1, limit)))
        return token;
      continue;
    }
    if (
      mark === MARK.word &&
      is(context, token, coordinator) &&
      token - first > 2 &&
      reports(context, token + 1, limit)
    )
      return token;
    if ((mark !== MARK.comma && mark !== MARK.quote) || token - first < 2) continue;
    if (aside) return token;
    const next = token + 1;
    const word = lowerAt(context, next);
    if (ADDS.has(word)) return token;
    if (is(context, next, ing) && words[next]!.cue) return token;
    if (is(context, next, coordinator) && reports(context, next + 1, limit)) return token;
    if ((word === 'as' || word === 'which') && reports(context, next + 1, limit)) return token;
  }
  return limit;
}

/** true if a new subject with its reporting verb begins: ", and Berg said". */
function reports(context: EnglishContext, first: number, limit: number): boolean {
  // "… and warned that": the same speaker goes on.
  const next = context.words[first]?.cue;
  if (next?.form === 'past' && next.strength >= 0.85 && lowerAt(context, first + 1) === 'that') return true;
  for (let token = first; token < Math.min(limit, first + 8); token++) {
    if (isComma(context, token)) return false;
    const { cue } = context.words[token]!;
    if (!cue || (cue.form !== 'past' && cue.form !== 'third')) continue;
    return token > first && cue.strength >= 0.85 && lowerAt(context, first) !== 'that';
  }
  return false;
}

/** A second dash closes what the first one opens. */
function dashAfter(context: EnglishContext, first: number, limit: number): boolean {
  for (let token = first; token < limit; token++) if (isDash(context, token) && token + 2 < limit) return true;
  return false;
}

/** What is said, from a token on; a quotation within it that goes on behind the sentence belongs to it as a whole. */
export function contentFrom(context: EnglishContext, first: number, limit: number, aside = false): TokenRange {
  let last = contentEnd(context, first, limit, aside);
  const quotation = context.doc.quotations[context.within[last - 1] ?? -1];
  if (quotation && last === limit && quotation.close !== null && quotation.end > last && quotation.open >= first)
    last = Math.min(quotation.end, first + LONGEST);
  return trim(context, { first, last });
}

/** Tokens of an indirect claim at most. */
const LONGEST = 250;

const isDash = ({ doc }: EnglishContext, token: number): boolean => /^[-–—]$/u.test(doc.tokens[token]!.norm);

/** First token of the clause that ends before a frame: behind "But", a dash or a semicolon. */
export function contentBegin(context: EnglishContext, floor: number, last: number): number {
  let first = floor;
  let dashes = 0;
  for (let token = floor; token < last; token++) if (isDash(context, token)) dashes++;
  let open = 0;
  for (let token = last - 1; token >= floor; token--) {
    const { norm } = context.doc.tokens[token]!;
    if (norm === ')') open++;
    if (norm === '(' && --open < 0) return token + 1;
    if (context.marks[token] !== MARK.stop || (isDash(context, token) && dashes > 1)) continue;
    if (norm === ';' || last - token > 6) {
      first = token + 1;
      break;
    }
  }
  while (
    first < last &&
    is(context, first, coordinator) &&
    !is(context, first, subject | question | subordinator | preposition)
  )
    first++;
  return first;
}
