// What a framed claim is worth: what speaks against it, and how sure its speaker is. Pure.
import type { Clause } from '../../../language/de/clauses/types';
import { WORD } from '../../../language/de/words';
import type { GermanContext } from '../context';
import type { Voices } from '../frame';
import { maySpeak } from '../speakers';
import type { ReportingCue } from '../types';

/** Verbs whose subject may be a thing: "Ermittlungen ergaben, dass …". */
const SHOWING = new Set(['ergeben', 'belegen', 'beweisen', 'besagen', 'lauten', 'hervorgehen']);

/** What speaks against a claim although verb and content fit: a product of factors up to 1. */
export function doubts(
  context: GermanContext,
  clause: Clause,
  voices: Voices,
  { cue }: ReportingCue,
  negated: boolean,
): number {
  // "schließt nicht aus, dass …": who denies a denial says something.
  let factor = negated && cue.act !== 'denies' ? 0.8 : 1;
  // "wollte nicht bestätigen, dass …": nothing was said.
  if (negated && context.words[clause.verb]!.bits & WORD.modal) factor *= 0.6;
  // Within a Konjunktiv chain the whole sentence is the claim.
  if (clause.mood === 'konjunktiv1' && clause.kind === 'main') factor *= clause.parent < 0 ? 0.4 : 0.75;
  // "Es wird erwartet, dass …": somebody thinks so.
  if (clause.passive && cue.medium === 'speechOrThought') factor *= 0.6;
  const subject = voices.subject;
  if (subject && !clause.passive) {
    const { lower } = context.words[subject.phrase.head]!;
    if (lower === 'man' || lower === 'du' || lower === 'ihr') factor *= 0.5;
    // "Das Problem besteht darin, dass …": a thing says nothing, a paper does.
    else if (!maySpeak(context, subject.phrase) && lower !== 'es' && !SHOWING.has(cue.lemma)) factor *= 0.75;
  }
  return factor;
}

const SCORES: Record<string, number> = {
  prefield: 0.97,
  postfield: 0.92,
  first: 0.85,
  relative: 0.6,
  inherited: 0.8,
  agent: 0.9,
  none: 0.5,
};
/** A pronoun is more often somebody else's word than a noun phrase is. */
const PRONOUN = 0.88;
/** "Es wird befürchtet, dass …": nobody is named, so there is nobody to miss. */
const IMPERSONAL = 0.75;
export const speakerScore = (voices: Voices, impersonal = false): number =>
  impersonal && !voices.speaker.length
    ? IMPERSONAL
    : (SCORES[voices.speakerRule] ?? 0.7) * (voices.subject?.phrase.pronoun ? PRONOUN : 1);
