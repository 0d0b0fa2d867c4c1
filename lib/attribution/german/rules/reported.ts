// What somebody said told in the reporter's words: "sprach von einem Erfolg", "forderte den Rücktritt". Pure.
import type { VerbCue } from '../../../language/de/cues/types';
import { CASE } from '../../../language/de/types';
import { nounCueOf, WORD } from '../../../language/de/words';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken } from '../context';
import { closeMarks } from '../extent';
import { voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { maySpeak } from '../speakers';
import { reportingCue, spansOfCue } from '../stance';
import { phrasesOf } from '../subject';
import type { ReportingCue } from '../types';
import { isNegated } from './framed';
import { speakerScore } from './rates';

/**
 * @param taken clause numbers' first tokens whose verb already frames a claim
 */
export function reportedClaims(context: GermanContext, framed: readonly ClaimCandidate[]): ClaimCandidate[] {
  const used = new Set<number>();
  for (const claim of framed) for (const [begin] of claim.cue) used.add(begin);
  const found: ClaimCandidate[] = [];
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    if (clause.verb < 0 || clause.quotation >= 0 || (clause.kind !== 'main' && clause.kind !== 'sub')) continue;
    const cue = reportingCue(context, number);
    if (!cue) continue;
    if (clause.complex.some((token) => used.has(context.doc.tokens[token]!.begin))) continue;
    const score = strengthOf(context, number, cue);
    if (score <= 0) continue;
    const voices = voicesOf(context, number, cue.cue);
    if (!voices.speaker.length || (!voices.subject && !clause.passive && voices.speakerRule !== 'document')) continue;
    if (!clause.passive && voices.subject && !maySpeak(context, voices.subject.phrase)) continue;
    const sentence = context.doc.sentences[clause.sentence]!;
    const whole = clause.kind === 'main' && coversSentence(context, number);
    const quote = whole
      ? { first: sentence.first, last: sentence.last }
      : closeMarks(context, { first: firstToken(clause), last: lastToken(clause) });
    const claim = candidateOf(context, {
      rule: `reported.${cue.type}`,
      kind: 'reported',
      medium: cue.cue.medium,
      act: cue.cue.act,
      negated: isNegated(context, clause),
      quote: [quote],
      speaker: voices.speaker,
      cue: spansOfCue(context, cue),
      speakerRule: voices.speakerRule,
      addressee: voices.addressee,
      score,
      speakerScore: speakerScore(voices),
      features: { strength: cue.cue.strength, sub: clause.kind === 'sub' ? 1 : 0 },
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** Verbs whose object says what is said to be the case: "sprach von einem Erfolg", "nannte den Plan teuer". */
const TELLING = new Set(
  (
    'sprechen warnen vorwerfen bezeichnen nennen beziffern ausgehen berichten verweisen rechnen fordern auffordern werten beschweren ' +
    'kommentieren ankündigen bestätigen bestreiten zugeben befürchten fürchten bezweifeln schätzen beschuldigen melden'
  ).split(' '),
);
/** Verbs that name an act or an attitude: that somebody did so is told, not what he says. Only a rescorer may lift these. */
const ACTING = new Set(
  (
    'ablehnen kritisieren zurückweisen veröffentlichen aussprechen aufrufen demonstrieren angreifen anbieten ausweisen verpflichten ' +
    'verständigen äußern anmelden verurteilen einigen begrüßen raten ausgeben abwehren verweigern protestieren beziehen berufen hoffen ' +
    'bekräftigen dringen abweisen verfügen bestimmen ausschließen anordnen beantragen gebieten eintreten werben bekennen versprechen zusagen'
  ).split(' '),
);
/** Verbs that judge only with a certain preposition: "hält den Plan für falsch", "sieht darin einen Erfolg". */
const JUDGING = new Map([
  ['halten', ['für']],
  ['sehen', ['in', 'im', 'als']],
  ['ansehen', ['als']],
  ['betrachten', ['als']],
  // "gab als Grund einen Defekt an", "führt als Beispiel den Umbau an"
  ['angeben', ['als']],
  ['anführen', ['als']],
]);

/** How likely a reporting verb with this kind of object tells content. */
function strengthOf(context: GermanContext, number: number, { cue, type }: ReportingCue): number {
  const clause = context.clauses[number]!;
  const judging = JUDGING.get(cue.lemma);
  if (judging && !clause.pieces.some(({ first, last }) => has(context, first, last, judging))) return 0;
  if (judging) return 0.42;
  // Most reporting verbs take neither kind of object: no need to look at the phrases.
  if (!cue.frames.includes('a') && !(cue.frames.includes('p') && cue.prepositions.length)) return 0;
  const factor = TELLING.has(cue.lemma) || deniesWords(context, number, cue) ? 1.2 : ACTING.has(cue.lemma) ? 0.6 : 1;
  if (cue.frames.includes('p') && hasObject(context, number, cue.prepositions)) return 0.6 * cue.strength * factor;
  if (!cue.frames.includes('a')) return 0;
  const object =
    clause.passive ||
    phrasesOf(context, number).some(
      (phrase) =>
        phrase.preposition < 0 &&
        phrase.case & CASE.accusative &&
        !phrase.pronoun &&
        (context.words[phrase.head]!.bits & WORD.upper) !== 0,
    );
  if (!object) return 0;
  return (type === 'verb' ? 0.5 : 0.3) * cue.strength * factor;
}

/** Verbs of denying are stronger cues than those of refusing ("lehnte den Vorschlag ab"). */
const DENYING = 0.75;

/** "weist die Vorwürfe zurück", "widersprach der Darstellung": what is denied is what somebody else said. */
function deniesWords(context: GermanContext, number: number, { act, strength }: VerbCue): boolean {
  if (act !== 'denies' || strength < DENYING) return false;
  return phrasesOf(context, number).some(
    ({ preposition, head }) => preposition < 0 && nounCueOf(context.words[head]!) !== null,
  );
}

/** Articles that prepositions take in: "berichtet vom Einsturz" has the preposition "von". */
const PLAIN = new Map([
  ['vom', 'von'],
  ['zum', 'zu'],
  ['zur', 'zu'],
  ['im', 'in'],
  ['ins', 'in'],
  ['am', 'an'],
  ['ans', 'an'],
  ['aufs', 'auf'],
]);

/**
 * true if a phrase with one of a verb's own prepositions stands in its clause. Behind the verb it need not begin a phrase:
 * in "sprach die Ministerin von Fehlern" it looks like the subject's attribute.
 */
function hasObject(context: GermanContext, number: number, prepositions: readonly string[]): boolean {
  const { words } = context;
  const clause = context.clauses[number]!;
  const wanted = (token: number): boolean => {
    const { bits, lower } = words[token]!;
    return (bits & WORD.preposition) !== 0 && prepositions.includes(PLAIN.get(lower) ?? lower);
  };
  if (phrasesOf(context, number).some(({ preposition }) => preposition >= 0 && wanted(preposition))) return true;
  if (clause.kind !== 'main') return false;
  for (const { first, last } of clause.pieces)
    for (let token = Math.max(first, clause.verb + 1); token < last; token++) if (wanted(token)) return true;
  return false;
}

function has({ words }: GermanContext, first: number, last: number, wanted: readonly string[]): boolean {
  for (let token = first; token < last; token++) if (wanted.includes(words[token]!.lower)) return true;
  return false;
}

/** true if the sentence has no other main clause. */
function coversSentence(context: GermanContext, number: number): boolean {
  const { unit } = context.clauses[number]!;
  for (let other = number - 1; other >= 0 && other > number - 10 && context.clauses[other]!.unit === unit; other--)
    if (context.clauses[other]!.kind === 'main' && context.clauses[other]!.verb >= 0) return false;
  for (
    let other = number + 1;
    other < context.clauses.length && other < number + 10 && context.clauses[other]!.unit === unit;
    other++
  )
    if (context.clauses[other]!.kind === 'main' && context.clauses[other]!.verb >= 0) return false;
  return true;
}
