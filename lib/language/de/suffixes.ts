// Pure. What the ending of an unknown word tells about it.
import { CASE, GENDER, type NominalReading, NUMBER, type VerbReading } from './types';

const ALL = CASE.nominative | CASE.genitive | CASE.dative | CASE.accusative;
const { masculine: M, feminine: F, neuter: N } = GENDER;
const { singular: SG, plural: PL } = NUMBER;

/** Noun suffixes that fix gender and number, longest first (Fleischer and Barz, word formation of German). */
const NOUN_SUFFIXES: [suffix: string, gender: number, number: number][] = [
  ['innen', F, PL],
  ['ungen', F, PL],
  ['heiten', F, PL],
  ['keiten', F, PL],
  ['schaften', F, PL],
  ['ionen', F, PL],
  ['täten', F, PL],
  ['isten', M, SG | PL],
  ['schaft', F, SG],
  ['ung', F, SG],
  ['heit', F, SG],
  ['keit', F, SG],
  ['ion', F, SG],
  ['tät', F, SG],
  ['enz', F, SG],
  ['anz', F, SG],
  ['ik', F, SG],
  ['ie', F, SG],
  ['ei', F, SG],
  ['in', F, SG],
  ['ismus', M, SG],
  ['ist', M, SG],
  ['eur', M, SG],
  ['ler', M, SG | PL],
  ['chen', N, SG | PL],
  ['lein', N, SG | PL],
  ['ment', N, SG],
  ['tum', N, SG],
  ['um', N, SG],
];

/** @returns one reading if the suffix tells, else none (a name, most likely) */
export function guessNoun(form: string): NominalReading[] {
  if (form.length < 6) return [];
  for (const [suffix, gender, number] of NOUN_SUFFIXES)
    if (form.endsWith(suffix)) return [{ pos: 'noun', lemma: form, case: ALL, gender, number }];
  return [];
}

const IEREN: [ending: string, form: VerbReading['form'], person: number, number: number][] = [
  ['ierten', 'past', 5, PL],
  ['ierte', 'past', 5, SG],
  ['iere', 'konjunktiv1', 5, SG],
  ['ieren', 'infinitive', 0, 0],
  ['iert', 'present', 4, SG],
];

/** Verbs in -ieren are regular and the only ones that are still made freely: "twitterte" is in no rule, "hybridisierte" is. */
export function guessVerb(form: string): VerbReading[] {
  if (form.length < 7) return [];
  for (const [ending, tense, person, number] of IEREN) {
    if (!form.endsWith(ending)) continue;
    const lemma = `${form.slice(0, -ending.length)}ieren`;
    const base = { pos: 'verb' as const, lemma, prefix: '' };
    const found: VerbReading[] = [{ ...base, form: tense, person, number }];
    if (ending === 'iert') found.push({ ...base, form: 'participle2', person: 0, number: 0 });
    if (ending === 'ieren') found.push({ ...base, form: 'present', person: 5, number: PL });
    return found;
  }
  return [];
}
