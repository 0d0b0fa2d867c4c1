// Who is the subject of an English verb: noun phrases read backwards from it, and the subject of the main clause. Pure.
import { CLASS } from '../../language/en/words';
import type { TokenRange } from '../../text/types';
import { type EnglishContext, is, isComma, lowerAt, MARK } from './context';
import { beginsPhrase, chunkEnd, phraseEnd } from './phrases';

const {
  determiner,
  subject,
  object,
  possessive,
  preposition,
  subordinator,
  coordinator,
  auxiliary,
  adverb,
  time,
  question,
  upper,
  finite,
  relative,
  number,
  ing,
  past,
} = CLASS;

const REACH = 30;

/** Noun phrase right before a verb group, with the apposition between them, or null. */
export function subjectBefore(context: EnglishContext, verb: number, floor: number): TokenRange | null {
  let last = verb;
  let first = verb;
  if (isComma(context, verb - 1)) {
    const open = openingComma(context, verb - 1, floor);
    if (open < 0) return null;
    first = headBefore(context, open, floor);
    if (first >= open) return null;
    // "Jane Doe, a lawyer, who lives there, said": the apposition's own head is further left.
    while (
      isComma(context, first - 1) &&
      (is(context, first, determiner) || !is(context, first, upper | subject)) &&
      is(context, first - 2, upper) &&
      first - 2 > floor
    ) {
      const further = headBefore(context, first - 1, floor);
      if (further >= first - 1) break;
      first = further;
    }
    const inner = lowerAt(context, open + 1);
    // A relative clause says more than who it is.
    last = is(context, open + 1, relative | preposition | ing | past | adverb) || inner === 'whose' ? open : verb;
    if (last === verb && is(context, open + 1, coordinator)) return null;
    return clean(context, first, last === verb ? verb - 1 : last);
  }
  first = headBefore(context, verb, floor);
  const found = first < last ? clean(context, first, last) : null;
  const who = found ? relativeBefore(context, found.first, floor) : -1;
  return who < 0 ? found : clean(context, headBefore(context, who, floor), who);
}

/** "the officer who made the arrest [said]": where "who" stands, if its own verb lies between it and a noun phrase; else -1. */
function relativeBefore(context: EnglishContext, first: number, floor: number): number {
  for (let token = first - 1; token > Math.max(floor, first - 8); token--) {
    if (context.marks[token] !== MARK.word || is(context, token, subject | coordinator)) return -1;
    if (lowerAt(context, token) === 'who') return first - token > 1 ? token : -1;
  }
  return -1;
}

/** The comma that opens what ends with a comma: the nearest one behind something that can be named. */
function openingComma(context: EnglishContext, close: number, floor: number): number {
  const from = Math.max(floor, close - REACH);
  for (let token = close - 1; token > from; token--) {
    if (context.marks[token] === MARK.stop) return -1;
    if (!isComma(context, token)) continue;
    // "Berg, 54, said", "Doe, D-Ohio, said", lists of places go on to the left.
    if (is(context, token - 1, number) && token - 1 > from && isComma(context, token - 2)) continue;
    return isAside(context, token + 1, close) ? token : -1;
  }
  return -1;
}

/** An apposition or a relative clause; not another clause, "the race is tight,". */
function isAside(context: EnglishContext, first: number, last: number): boolean {
  if (is(context, first, relative | preposition | subordinator) || lowerAt(context, first) === 'whose') return true;
  for (let token = first; token < last; token++) {
    if (is(context, token, relative) || lowerAt(context, token) === 'that') return true;
    if (is(context, token, auxiliary | finite)) return false;
  }
  return true;
}

/** First token of the noun phrase that ends before a token, with its complements. */
function headBefore(context: EnglishContext, end: number, floor: number): number {
  const { marks, words } = context;
  const from = Math.max(floor, end - REACH);
  let token = end - 1;
  if (token < from) return end;
  if (is(context, token, subject)) return token;
  for (; token >= from; token--) {
    const mark = marks[token];
    if (mark === MARK.bracket) {
      // "Berg (D-Ohio) said"
      const open = openingBracket(context, token, from);
      if (open < 0) break;
      token = open;
      continue;
    }
    if (mark === MARK.inner) continue;
    if (mark !== MARK.word) break;
    if (is(context, token, auxiliary | finite | subordinator | relative)) break;
    // "searched office emails": a verb with its object before what only looks like a verb.
    if (
      is(context, token, past) &&
      !is(context, token, upper) &&
      token < end - 1 &&
      !is(context, token - 1, determiner | possessive | adverb)
    )
      if (context.marks[token + 1] === MARK.word && !is(context, token + 1, preposition | time | adverb)) return end;
    if (lowerAt(context, token) === 'that' || lowerAt(context, token) === 'to') {
      if (lowerAt(context, token) === 'to' && is(context, token + 1, determiner | upper | possessive)) continue;
      break;
    }
    if (is(context, token, coordinator)) {
      if (!coordinates(context, token)) break;
      continue;
    }
    const { cue } = words[token]!;
    if (cue && !is(context, token, upper) && (cue.form === 'past' || cue.form === 'participle') && token < end - 1) {
      if (!is(context, token - 1, determiner | possessive)) break;
    }
    if (is(context, token, subject) && token < end - 1) break;
  }
  return Math.max(token + 1, from);
}

function openingBracket({ doc }: EnglishContext, close: number, from: number): number {
  const { norm } = doc.tokens[close]!;
  if (norm !== ')' && norm !== ']') return -1;
  for (let token = close - 1; token >= Math.max(from, close - 8); token--)
    if (doc.tokens[token]!.norm === '(' || doc.tokens[token]!.norm === '[') return token;
  return -1;
}

/** The noun phrase right before a participle: "with some polls indicating", "ads attacking". */
export function nounBefore(context: EnglishContext, end: number, floor: number): TokenRange | null {
  let first = end;
  for (let token = end - 1; token >= Math.max(floor, end - 12); token--) {
    if (context.marks[token] === MARK.inner) continue;
    if (context.marks[token] !== MARK.word) break;
    if (is(context, token, auxiliary | finite | subordinator | relative | preposition | coordinator | adverb)) break;
    if (lowerAt(context, token) === 'that' || (is(context, token, past | ing) && !is(context, token, upper))) break;
    if (context.words[token]!.cue && token < end - 1 && !is(context, token, upper)) break;
    first = token;
    if (is(context, token, determiner | possessive)) break;
  }
  return first < end && canSpeak(context, first, end) ? { first, last: end } : null;
}

/** "Berg and Doe", "the mayor and the council": not "… and the mayor". */
function coordinates(context: EnglishContext, token: number): boolean {
  const word = lowerAt(context, token);
  if (word === 'but' || word === 'yet') return false;
  if (is(context, token + 1, subject)) return false;
  if (is(context, token - 1, upper) && is(context, token + 1, upper)) return true;
  return is(context, token + 1, determiner | possessive) ? false : !is(context, token - 1, number);
}

const PERIODS = /^(?:week|month|year|weekend|morning|summer|spring|fall|winter)$/u;

/** Without what stands before the phrase: "On Monday", "In a statement", "But", "Earlier". */
function clean(context: EnglishContext, from: number, end: number): TokenRange | null {
  let first = from;
  for (let round = 0; round < 6 && first < end; round++) {
    if (context.marks[first] !== MARK.word) first++;
    else if (is(context, first, preposition)) first = adverbialEnd(context, first, end);
    else if (is(context, first, coordinator | subordinator | adverb | auxiliary)) first++;
    else if (is(context, first, time) && PERIODS.test(lowerAt(context, first + 1))) first += 2;
    else if (is(context, first, time) && !is(context, first, determiner)) first++;
    else break;
  }
  let last = end;
  while (last > first && context.marks[last - 1] === MARK.comma) last--;
  return last > first && canSpeak(context, first, last) ? { first, last } : null;
}

/** Token behind "On Monday", "In a statement"; the end if nobody is left to speak. */
function adverbialEnd(context: EnglishContext, first: number, last: number): number {
  let end = first + 1;
  if (is(context, end, time | number)) {
    while (end < last && is(context, end, time | number)) end++;
    return end;
  }
  if (end >= last || !is(context, end, determiner | possessive)) return last;
  end++;
  while (end < last && !is(context, end, upper | determiner | possessive | preposition | subject)) end++;
  return is(context, end, preposition) ? last : end;
}

/** A range with a word that can be somebody. */
function canSpeak(context: EnglishContext, first: number, last: number): boolean {
  if (!beginsPhrase(context, first) || is(context, last - 1, preposition | coordinator | auxiliary)) return false;
  if (is(context, first, ing) && !is(context, first, upper)) return false;
  if (is(context, first, object) && !is(context, first, subject | possessive) && last - first === 1) return false;
  return !(last - first === 1 && is(context, first, question));
}

/** Subject of the clause that a participle or a coordinated verb belongs to: the first noun phrase of the sentence. */
export function mainSubject(context: EnglishContext, floor: number, before: number): TokenRange | null {
  let first = floor;
  for (let round = 0; round < 8 && first < before; round++) {
    if (context.marks[first] !== MARK.word || is(context, first, coordinator)) {
      first++;
      continue;
    }
    const opens =
      (is(context, first, preposition | subordinator | time) && !is(context, first, determiner | possessive)) ||
      (is(context, first, ing | past) && !beginsName(context, first)) ||
      is(context, first, adverb) ||
      (first === floor && opensClause(context, first));
    if (!opens) break;
    // An opening phrase ends at its comma; without one, at the next phrase.
    let comma = first + 1;
    while (comma < before && !isComma(context, comma) && context.marks[comma] !== MARK.stop && comma - first < 25)
      comma++;
    if (comma < before && isComma(context, comma)) first = comma + 1;
    else if (is(context, first, adverb)) first++;
    else {
      const end = is(context, first + 1, time) ? first + 2 : chunkEnd(context, first + 1, before);
      if (end >= before || end <= first + 1) return null;
      first = end;
    }
  }
  if (first >= before || !beginsPhrase(context, first)) return null;
  const end = Math.min(before, phraseEnd(context, first, before));
  return end > first && canSpeak(context, first, end) ? { first, last: end } : null;
}

/** A sentence's first word that is no name: "Shortly", "Speaking", "Asked". */
const opensClause = (context: EnglishContext, token: number): boolean =>
  /(?:ly|ing|ed)$/u.test(lowerAt(context, token)) &&
  !is(context, token + 1, upper | auxiliary | finite) &&
  lowerAt(context, token).length > 4;

const beginsName = (context: EnglishContext, token: number): boolean =>
  is(context, token, upper) && is(context, token + 1, upper);
