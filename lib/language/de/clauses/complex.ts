// The verbal complex of a clause: which lemma it means, its voice and mood. Pure.
import { FACT } from '../facts';
import { isFirstPersonPresent, WORD, type Word } from '../words';
import type { Clause, VerbPlace } from './types';

type JoinPrefix = (lemma: string, prefix: string) => string | null;

/**
 * Sets `complex`, `lemmas`, `passive` and `mood` of a clause from the verbs in it.
 */
export function complexOf(
  words: readonly Word[],
  clause: Clause,
  verbs: readonly VerbPlace[],
  joinPrefix: JoinPrefix,
): void {
  if (clause.verb < 0) return;
  const finite = words[clause.verb]!;
  const mood = moodOf(finite);
  clause.mood = mood === 'konjunktiv1' && isFirstPerson(words, clause, finite) ? 'indicative' : mood;
  const complex = [clause.verb];
  let lemmas = finite.lemmas;
  if (verbs.length > 1 && clause.kind !== 'infinitive') {
    const compound = compoundLemmas(words, clause, verbs, complex);
    if (compound?.length) lemmas = compound;
  }
  clause.lemmas = lemmas;
  separated(words, clause, complex, joinPrefix);
  if (!isRising(complex)) complex.sort((one, other) => one - other);
  clause.complex = complex;
}

const isRising = (tokens: readonly number[]): boolean => {
  for (let at = 1; at < tokens.length; at++) if (tokens[at - 1]! > tokens[at]!) return false;
  return true;
};

/** "hat … erklärt", "soll … worden sein": the main verb's infinitives; its tokens go to `complex`. null: no such complex. */
function compoundLemmas(
  words: readonly Word[],
  clause: Clause,
  verbs: readonly VerbPlace[],
  complex: number[],
): readonly string[] | null {
  const finite = words[clause.verb]!;
  const helped =
    (finite.bits & (WORD.auxiliary | WORD.modal)) !== 0 && verbs.some(({ token }) => token === clause.verb);
  if (!helped) return null;
  // Participle or infinitive nearest to the end that is no auxiliary itself.
  let chosen = -1;
  let passive = false;
  let known = false;
  for (const { token, nonfinite, zu } of verbs) {
    if (token === clause.verb || !(nonfinite || zu)) continue;
    const { helper, lower } = words[token]!;
    if (!helper) chosen = token;
    if (lower === 'worden') passive = true;
    if (lower.includes('worden')) known = true;
  }
  for (const { token, nonfinite, zu } of verbs)
    if (
      token !== clause.verb &&
      (nonfinite || zu) &&
      (token === chosen || words[token]!.helper) &&
      !complex.includes(token)
    )
      complex.push(token);
  if (chosen < 0) return null;
  const main = words[chosen]!;
  // "kann … gesagt werden" as much as "wird gesagt" and "ist gesagt worden".
  const become =
    finite.werden || (finite.bits & WORD.modal && complex.some((token) => words[token]!.lower === 'werden'));
  clause.passive = passive || (!!become && (main.bits & WORD.participle) !== 0);
  // "wurde bekannt" makes something known; "ist bekannt" says nothing.
  if (main.lower === 'bekannt') return finite.werden || known ? MADE_KNOWN : IS_KNOWN;
  return main.nonfiniteLemmas;
}

const MADE_KNOWN: readonly string[] = ['bekanntwerden'];
const IS_KNOWN: readonly string[] = ['bekanntsein'];

export function moodOf(word: Word): Clause['mood'] {
  if (word.bits & WORD.clear1) return 'konjunktiv1';
  if (word.bits & WORD.clear2) return 'konjunktiv2';
  return word.bits & (WORD.konjunktiv1 | WORD.konjunktiv2) ? 'open' : 'indicative';
}

/** "Ich habe", "sehe ich": no Konjunktiv but the present, unless it is "ich sei". */
function isFirstPerson(words: readonly Word[], { pieces }: Clause, finite: Word): boolean {
  for (const { first, last } of pieces)
    for (let token = first; token < last; token++)
      if (words[token]!.lower === 'ich') return isFirstPersonPresent(finite);
  return false;
}

/** Adds the separated prefix at the end of one of the clause's pieces: "wirft … vor". */
function separated(words: readonly Word[], clause: Clause, complex: number[], joinPrefix: JoinPrefix): void {
  const { lemmas } = clause;
  for (const { first, last } of clause.pieces) {
    const floor = Math.max(first, clause.verb + 1, last - 3);
    for (let token = last - 1; token >= floor; token--) {
      const word = words[token]!;
      if (!(word.bits & WORD.particle)) {
        // "sagte er auf Anfrage": a noun, whatever verb it could be in small letters.
        if (!(word.bits & WORD.upper) && word.bits & (WORD.finite | WORD.participle | WORD.infinitive)) continue;
        if (token === last - 1) break;
        continue;
      }
      // "gibt es viel zu entdecken": the "zu" of an infinitive.
      if (word.facts & FACT.zu && token + 1 < last && words[token + 1]!.bits & WORD.infinitive) break;
      for (const lemma of lemmas) {
        const joined = joinPrefix(lemma, word.lower) ?? (word.facts & FACT.apart ? word.lower + lemma : null);
        if (!joined) continue;
        if (!complex.includes(token)) complex.push(token);
        clause.lemmas = [joined, ...lemmas];
        return;
      }
      break;
    }
  }
}
