// The verbal complex of a clause: which lemma it means, its voice and mood. Pure.
import { AUXILIARIES, MODALS } from '../closed';
import { WORD, type Word } from '../words';
import type { Clause, VerbPlace } from './types';

/** Words that join a verb like a prefix, written apart: "gab bekannt", "machte deutlich", "erklärte sich bereit". */
const APART = new Set(['bekannt', 'klar', 'geltend', 'bereit', 'infrage', 'kund', 'aufmerksam']);

/**
 * Sets `complex`, `lemmas`, `passive` and `mood` of a clause from the verbs in it.
 */
export function complexOf(
  words: readonly Word[],
  clause: Clause,
  verbs: readonly VerbPlace[],
  joinPrefix: (lemma: string, prefix: string) => string | null,
): void {
  if (clause.verb < 0) return;
  clause.mood = moodOf(words[clause.verb]!);
  const helper = verbs.find(
    (verb) => verb.token === clause.verb && words[verb.token]!.bits & (WORD.auxiliary | WORD.modal),
  );
  const others = verbs.filter(
    (verb) =>
      verb.token !== clause.verb &&
      (verb.nonfinite ||
        verb.zu ||
        (helper && verb.readings.some((reading) => reading.form === 'participle2' || reading.form === 'infinitive'))),
  );
  const complex = new Set([clause.verb]);
  let lemmas: string[] = [];
  if ((helper || clause.kind === 'infinitive') && others.length) {
    const full = others.filter(
      (verb) => !verb.readings.every((reading) => AUXILIARIES.has(reading.lemma) || MODALS.has(reading.lemma)),
    );
    // Participle or infinitive nearest to the end that is no auxiliary itself.
    const chosen = clause.kind === 'infinitive' ? undefined : full[full.length - 1];
    for (const verb of others)
      if (clause.kind !== 'infinitive' && (verb === chosen || !full.includes(verb))) complex.add(verb.token);
    if (chosen) {
      // "wurde bekannt" makes something known; "ist bekannt" says nothing.
      if (words[chosen.token]!.lower === 'bekannt')
        lemmas =
          words[clause.verb]!.verbs.some(({ lemma }) => lemma === 'werden') ||
          others.some((verb) => words[verb.token]!.lower.includes('worden'))
            ? ['bekanntwerden']
            : ['bekanntsein'];
      else
        lemmas = unique(
          chosen.readings
            .filter((reading) => reading.form === 'participle2' || reading.form === 'infinitive')
            .map((reading) => reading.lemma),
        );
      clause.passive =
        (words[clause.verb]!.verbs.some((reading) => reading.lemma === 'werden') &&
          chosen.readings.some((reading) => reading.form === 'participle2') &&
          (words[chosen.token]!.bits & WORD.participle) !== 0) ||
        others.some((verb) => words[verb.token]!.lower === 'worden');
    }
  }
  if (!lemmas.length)
    lemmas = unique(
      words[clause.verb]!.verbs.filter((reading) => reading.form !== 'imperative').map((reading) => reading.lemma),
    );
  const particle = separated(words, clause, lemmas, joinPrefix);
  if (particle) {
    complex.add(particle.token);
    lemmas = [particle.lemma, ...lemmas];
  }
  clause.lemmas = lemmas;
  clause.complex = [...complex].sort((one, other) => one - other);
}

export function moodOf(word: Word): Clause['mood'] {
  if (word.bits & WORD.clear1) return 'konjunktiv1';
  if (word.bits & WORD.clear2) return 'konjunktiv2';
  return word.bits & (WORD.konjunktiv1 | WORD.konjunktiv2) ? 'open' : 'indicative';
}

const unique = (values: string[]): string[] => [...new Set(values)];

/** The separated prefix at the end of one of the clause's pieces: "wirft … vor". */
function separated(
  words: readonly Word[],
  clause: Clause,
  lemmas: readonly string[],
  joinPrefix: (lemma: string, prefix: string) => string | null,
): { token: number; lemma: string } | null {
  for (const { first, last } of clause.pieces) {
    const floor = Math.max(first, clause.verb + 1, last - 3);
    for (let token = last - 1; token >= floor; token--) {
      const word = words[token]!;
      if (!(word.bits & WORD.particle)) {
        if (word.bits & (WORD.finite | WORD.participle | WORD.infinitive)) continue;
        if (token === last - 1) break;
        continue;
      }
      for (const lemma of lemmas) {
        const joined = joinPrefix(lemma, word.lower) ?? (APART.has(word.lower) ? word.lower + lemma : null);
        if (joined) return { token, lemma: joined };
      }
      break;
    }
  }
  return null;
}
