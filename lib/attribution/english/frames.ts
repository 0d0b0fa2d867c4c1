// Where an English reporting verb stands, who is its subject and to whom it speaks. Pure.
import {
  AUXILIARIES,
  BE,
  COORDINATORS,
  ENGLISH_VERBS,
  type EnglishCue,
  PREPOSITIONS,
  PRONOUNS,
} from '../../language/en/cues';
import { startsUpper } from '../../text/characters';
import type { TokenRange } from '../../text/types';
import { beginsPhrase, type EnglishContext, isComma, isWord, phraseEnd, trim } from './context';

export interface ReportingVerb {
  token: number;
  cue: EnglishCue;
  /** First token of the verb group: "has said", "did not say". */
  first: number;
  negated: boolean;
  speaker: TokenRange | null;
  inverted: boolean;
  /** Token after the subject or verb, whichever is later. */
  last: number;
}

/** A reporting verb at a token within a range outside quotations, or null. */
export function verbAt(context: EnglishContext, token: number, range: TokenRange): ReportingVerb | null {
  const { lower } = context;
  const cue = ENGLISH_VERBS.get(lower[token]!);
  if (!cue?.finite || !isWord(context, token) || (startsUpper(context.doc.tokens[token]!.norm) && token > range.first))
    return null;
  let first = token;
  let negated = false;
  while (first > range.first && (AUXILIARIES.has(lower[first - 1]!) || lower[first - 1]!.endsWith('ly'))) {
    first--;
    if (lower[first] === 'not' || lower[first] === 'never') negated = true;
  }
  if (lower[token - 1]?.endsWith("n't") || lower[token - 1]?.endsWith('n’t')) {
    negated = true;
    first = token - 1;
  }
  // "was told", "the claim", "to say", "a report": no finite verb of somebody.
  const before = lower[first - 1] ?? '';
  if (
    first > range.first &&
    (BE.has(before) || before === 'to' || before === 'a' || before === 'an' || before === 'the' || before === 'of')
  )
    return null;
  const speaker = subjectBefore(context, first, range);
  if (speaker) return { token, cue, first, negated, speaker, inverted: false, last: token + 1 };
  const next = token + 1;
  if (next < range.last && beginsPhrase(context, next) && !PREPOSITIONS.has(lower[next]!) && first === token) {
    const end = appositionEnd(context, next, phraseEnd(context, next, range.last), range.last);
    if (end > next && nominal(context, next, end))
      return { token, cue, first, negated, speaker: { first: next, last: end }, inverted: true, last: end };
  }
  return null;
}

/** Noun phrase right before the verb, back to where its clause begins. */
function subjectBefore(context: EnglishContext, verb: number, range: TokenRange): TokenRange | null {
  const { lower, doc } = context;
  let first = range.first;
  let commas = 0;
  for (let token = verb - 1; token >= range.first; token--) {
    const { norm, kind } = doc.tokens[token]!;
    if (kind === 'punctuation' && norm !== ',' && norm !== '.' && norm !== '(' && norm !== ')' && norm !== '&') {
      first = token + 1;
      break;
    }
    if (norm === ',') {
      // "Anna Berg, a spokeswoman, said": the apposition's commas come in pairs right before the verb.
      if (token === verb - 1) {
        commas = 1;
        continue;
      }
      if (commas === 1) {
        commas = 2;
        continue;
      }
      first = token + 1;
      break;
    }
    if (
      token < verb - 1 &&
      (lower[token] === 'that' || (COORDINATORS.has(lower[token]!) && !startsUpper(doc.tokens[token + 1]!.norm)))
    ) {
      first = token + 1;
      break;
    }
    if (token < verb - 1 && ENGLISH_VERBS.get(lower[token]!)?.finite && commas !== 1) {
      first = token + 1;
      break;
    }
  }
  const found = trim(context, { first, last: verb });
  if (
    found.last <= found.first ||
    found.last - found.first > 25 ||
    !beginsPhrase(context, found.first) ||
    !nominal(context, found.first, found.last)
  )
    return null;
  return PREPOSITIONS.has(lower[found.first]!) ? null : found;
}

/** ", a spokesman for the mayor": up to the next comma or the sentence's end. */
function appositionEnd(context: EnglishContext, first: number, end: number, limit: number): number {
  if (!isComma(context, end) || PRONOUNS.has(context.lower[first]!)) return end;
  const next = context.lower[end + 1] ?? '';
  if (
    !['a', 'an', 'the', 'who', 'its', 'his', 'her'].includes(next) &&
    !/(man|woman|or|er|ist|ent|ive|director|president|minister)$/u.test(next)
  )
    return end;
  if (next === 'who') return end;
  const stop = phraseEnd(context, end + 1, limit);
  return stop > end + 1 && (stop >= limit || context.doc.tokens[stop]!.kind === 'punctuation') ? stop : end;
}

/** A range with a pronoun, a capital letter or a determiner can be somebody. */
function nominal(context: EnglishContext, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = context.lower[token]!;
    if (
      PRONOUNS.has(word) ||
      startsUpper(context.doc.tokens[token]!.norm) ||
      ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'officials', 'police', 'sources', 'critics', 'experts'].includes(
        word,
      ) ||
      /s$/u.test(word)
    )
      return true;
  }
  return false;
}
