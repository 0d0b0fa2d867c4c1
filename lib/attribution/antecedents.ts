// Simple rules for speakers outside their claim's sentence: whoever spoke last, else the subject before. Pure.
import type { TextSpan } from '../text/types';
import type { ClaimCandidate } from './candidates';

/** Asked for a subject that may speak, in the sentence of an offset or the ones right before. */
export type SubjectBefore = (offset: number) => TextSpan | null;

/** A speaker is not taken over from further away than this (UTF-16 units). */
const REACH = 1500;
const NEAR = 400;

/**
 * Gives claims without a speaker the one of the claim before, or the last subject that may speak.
 * Changes the claims in place.
 *
 * @param claims chosen claims in text order
 * @param adjacent whether a claim ends in the sentence of an offset or the one before, in the same paragraph
 */
export function findAntecedents(
  claims: readonly ClaimCandidate[],
  subjectBefore: SubjectBefore,
  adjacent: (before: ClaimCandidate, offset: number) => boolean,
): void {
  let last: ClaimCandidate | null = null;
  const open: ClaimCandidate[] = [];
  for (const claim of claims) {
    const begin = claim.quote[0]![0];
    while (open.length && endOf(open[open.length - 1]!) <= begin) open.pop();
    const outer = open[open.length - 1];
    if (!claim.speaker.length && claim.speakerRule === 'none' && wantsSpeaker(claim)) {
      // "soll": somebody says so; only a source named right before is likely to be the one.
      if (claim.kind === 'freeIndirect' && !(last && begin - endOf(last) < NEAR && adjacent(last, begin))) {
        open.push(claim);
        continue;
      }
      const around = claim.nested && outer?.speaker.length ? outer : undefined;
      const before = around ?? (last && begin - endOf(last) < REACH ? last : null);
      const subject = before ? null : subjectBefore(begin);
      if (before) {
        claim.speaker = before.speaker;
        claim.speakerRule = around ? 'outer' : 'previous';
        claim.speakerScore = around ? 0.85 : Math.min(0.75, before.speakerScore);
        if (around) {
          claim.cue = claim.cue.length ? claim.cue : around.cue;
          claim.frame = claim.frame.length ? claim.frame : around.frame;
          claim.addressee = claim.addressee.length ? claim.addressee : around.addressee;
        }
      } else if (subject) {
        claim.speaker = [subject];
        claim.speakerRule = 'subject';
        claim.speakerScore = 0.45;
      }
    }
    if (claim.speaker.length && !claim.nested && claim.kind !== 'hearsay') last = claim;
    open.push(claim);
  }
}

/** Konjunktiv sentences and quotations without a frame have a speaker somewhere; passives and "es heißt" may have none. */
const wantsSpeaker = (claim: ClaimCandidate): boolean =>
  claim.kind === 'indirectFreeIndirect' || claim.kind === 'direct' || claim.kind === 'freeIndirect';

const endOf = (claim: ClaimCandidate): number => claim.quote[claim.quote.length - 1]![1];
