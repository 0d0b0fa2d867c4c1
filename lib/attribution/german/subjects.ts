// Who spoke or acted in the sentences before a place. Pure.
import { tokenAt } from '../../text/document';
import type { TextSpan } from '../../text/types';
import { organisationNoun, roleOf } from '../actors/words';
import type { Voice, VoiceFinder } from '../antecedents';
import type { ClaimCandidate } from '../candidates';
import { firstToken, type GermanContext, spansOf } from './context';
import { maySpeak } from './speakers';
import { subjectOf } from './subject';

/** How many voices back are offered. */
const OFFERED = 6;

/**
 * Voices of a document: speakers of all candidates, chosen or not, and subjects of main clauses that may speak.
 *
 * @param isActor whether a passage names a person, a body or a state
 */
export function voiceFinder(
  context: GermanContext,
  candidates: readonly ClaimCandidate[],
  isActor: (span: TextSpan) => boolean,
): VoiceFinder {
  const { doc, sentenceOf } = context;
  const sentenceAt = (offset: number): number =>
    sentenceOf[Math.min(tokenAt(doc.tokens, offset), doc.tokens.length - 1)] ?? 0;
  const voices: Voice[] = [];
  const add = (speaker: TextSpan[], end: number, spoke: boolean): void => {
    const sentence = sentenceAt(end - 1);
    voices.push({ speaker, sentence, end, spoke, block: doc.sentences[sentence]?.block ?? 0 });
  };
  for (const { speaker, frame, quote, speakerRule, score } of candidates) {
    if (!speaker.length || speakerRule === 'relative' || speakerRule === 'back' || score < 0.15) continue;
    add(speaker, Math.max(...[...frame, ...quote].map(([, end]) => end)), true);
  }
  context.clauses.forEach((clause, number) => {
    if (clause.kind !== 'main' || clause.verb < 0 || clause.quotation >= 0) return;
    const subject = subjectOf(context, number);
    if (!subject || subject.rule === 'inherited' || subject.phrase.pronoun || !maySpeak(context, subject.phrase))
      return;
    const spans = spansOf(context, subject.ranges);
    if (spans[0] && (isActor(spans[0]) || isVoiceNoun(doc.tokens[subject.phrase.head]!.norm)))
      add(spans, doc.tokens[Math.max(firstToken(clause), subject.phrase.last - 1)]!.end, false);
  });
  voices.sort((one, other) => one.end - other.end || Number(one.spoke) - Number(other.spoke));
  return {
    sentenceAt,
    blockOf: (sentence) => doc.sentences[sentence]?.block ?? -1,
    before(offset) {
      let low = 0;
      let high = voices.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (voices[middle]!.end <= offset) low = middle + 1;
        else high = middle;
      }
      return voices.slice(Math.max(0, low - OFFERED), low).reverse();
    },
  };
}

/** A role ("Trainerin") or a body ("Verband"). */
const isVoiceNoun = (norm: string): boolean => roleOf(norm) !== null || organisationNoun(norm) !== null;
