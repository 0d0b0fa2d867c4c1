// The source phrase ", so Kelley": alone with its mark, before or behind what was said. Pure.
import { type NounPhrase, phraseAt } from '../../../language/de/phrases';
import { CASE } from '../../../language/de/types';
import { WORD } from '../../../language/de/words';
import { roleOf } from '../../actors/words';
import type { GermanContext } from '../context';
import type { Source } from '../types';

/** Token behind the last one of a token's sentence. */
export const endOf = (context: GermanContext, token: number): number =>
  context.doc.sentences[context.sentenceOf[token]!]!.last;

/** ", so Kelley": the phrase fills all up to the next mark. */
export function so(context: GermanContext, token: number): Source | null {
  const { doc, words } = context;
  const before = doc.tokens[token - 1];
  if (!before || !(before.norm === ',' || before.kind === 'quote' || before.norm === '–' || before.norm === '-'))
    return null;
  let start = token + 1;
  while (start < words.length && words[start]!.bits & WORD.adverb && !(words[start]!.bits & WORD.upper)) start++;
  const end = endOf(context, token);
  const phrase = phraseAt(context, start, end, true);
  if (!phrase || phrase.preposition >= 0 || (phrase.pronoun && !/^letzter/u.test(words[phrase.head]!.lower)))
    return null;
  if (!(phrase.case & CASE.nominative)) return null;
  let last = phrase.last;
  // Appositions and times up to the mark: "so Müller, Sprecher der Stadt", "so die Behörde am Montag".
  const next = doc.tokens[last]?.norm;
  let frameLast = last;
  if (
    next !== ',' &&
    next !== '.' &&
    next !== ')' &&
    next !== '–' &&
    doc.tokens[last]?.kind !== 'quote' &&
    last < end
  ) {
    let stop = last;
    while (stop < end && doc.tokens[stop]!.kind !== 'punctuation' && doc.tokens[stop]!.kind !== 'quote') {
      if (context.verbal[stop]) return null;
      stop++;
    }
    frameLast = stop;
  }
  if (next === ',') {
    const apposition = phraseAt(context, last + 1, end, true);
    const whole = apposition ? untilMark(context, apposition, end) : -1;
    if (apposition && whole >= 0) apposition.last = whole;
    const after = apposition ? doc.tokens[apposition.last]?.norm : '';
    if (
      apposition &&
      apposition.preposition < 0 &&
      !apposition.pronoun &&
      (after === '.' || after === ',' || after === ':') &&
      looksLikeApposition(context, phrase, apposition)
    ) {
      last = apposition.last;
      frameLast = last;
    }
  }
  return {
    rule: 'source.so',
    first: doc.tokens[token - 1]!.norm === ',' ? token - 1 : token,
    last: frameLast,
    speaker: { first: phrase.first, last },
    cue: [{ first: token, last: token + 1 }],
    medium: 'speech',
    score: 0.93,
  };
}

/** "so Petrow, Gastforscher bei der Stiftung Hafen und Meer in Kiel.": a role without an article, with all that goes with it. */
function untilMark({ doc, words, verbal }: GermanContext, { first, head }: NounPhrase, end: number): number {
  if (first !== head || !roleOf(doc.tokens[head]!.norm)) return -1;
  for (let token = first; token < end; token++) {
    if (verbal[token]) return -1;
    if (words[token]!.bits & WORD.punctuation && doc.tokens[token]!.kind !== 'quote') return token;
  }
  return end;
}

const looksLikeApposition = ({ words }: GermanContext, one: NounPhrase, other: NounPhrase): boolean =>
  ((words[one.core]!.bits & WORD.noun) === 0) !== ((words[other.core]!.bits & WORD.noun) === 0);
