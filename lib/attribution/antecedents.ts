// Simple rules for speakers outside their claim's sentence: whoever spoke or acted last. Pure.
import type { TextSpan } from '../text/types';
import type { ClaimCandidate } from './candidates';

/** A passage that may be taken over as speaker. */
export interface Voice {
  speaker: TextSpan[];
  /** Sentence in which it spoke or acted. */
  sentence: number;
  /** UTF-16 offset behind which it can be taken over. */
  end: number;
  /** true: it is the speaker of a claim, or of what may be one. */
  spoke: boolean;
  block: number;
}

export interface VoiceFinder {
  /** Sentence of an offset. */
  sentenceAt(offset: number): number;
  blockOf(sentence: number): number;
  /** true if what begins at an offset is about the voice itself. */
  isTopic(voice: Voice, offset: number): boolean;
  /** Voices that end before an offset, the nearest first; at most a few. */
  before(offset: number): Voice[];
}

/** A speaker is taken over from at most this many sentences before. */
const REACH = 6;

/**
 * Gives claims without a speaker the one who spoke last, or the subject right before that may speak.
 * Changes the claims in place.
 *
 * @param claims chosen claims in text order
 */
export function findAntecedents(claims: readonly ClaimCandidate[], voices: VoiceFinder): void {
  const open: ClaimCandidate[] = [];
  let last: { claim: ClaimCandidate; sentence: number } | null = null;
  for (const claim of claims) {
    const begin = claim.quote[0]![0];
    while (open.length && endOf(open[open.length - 1]!) <= begin) open.pop();
    const outer = open[open.length - 1];
    const sentence = voices.sentenceAt(begin);
    if (!claim.speaker.length && claim.speakerRule === 'none' && wantsSpeaker(claim)) {
      if (claim.nested && outer?.speaker.length) inherit(claim, outer);
      else take(claim, sentence, last, voices);
    }
    open.push(claim);
    if (claim.speaker.length && !claim.nested && claim.kind !== 'hearsay') {
      const ends = [...claim.quote, ...claim.frame].map(([, end]) => end - 1);
      // "Demnach", "der": what they stand for goes on speaking, if it is known.
      const weak = claim.speakerRule === 'back' || claim.speakerRule === 'relative';
      if (!weak || !last) last = { claim, sentence: voices.sentenceAt(Math.max(...ends)) };
      else last = { claim: last.claim, sentence: voices.sentenceAt(Math.max(...ends)) };
    }
  }
}

function inherit(claim: ClaimCandidate, outer: ClaimCandidate): void {
  claim.speaker = outer.speaker;
  claim.speakerRule = 'outer';
  claim.speakerScore = 0.85;
  if (!claim.cue.length) claim.cue = outer.cue;
  if (!claim.frame.length) claim.frame = outer.frame;
  if (!claim.addressee.length) claim.addressee = outer.addressee;
}

function take(
  claim: ClaimCandidate,
  sentence: number,
  last: { claim: ClaimCandidate; sentence: number } | null,
  voices: VoiceFinder,
): void {
  const distance = last ? sentence - last.sentence : Number.POSITIVE_INFINITY;
  const sameBlock = last !== null && voices.blockOf(last.sentence) === voices.blockOf(sentence);
  // "soll": somebody says so; only a source named right before is likely to be the one.
  if (claim.kind === 'freeIndirect' && !(distance <= 2 && sameBlock)) return;
  if (last && distance <= 1) {
    set(claim, last.claim.speaker, 'previous', Math.min(0.8, last.claim.speakerScore));
    return;
  }
  const nearest = voices
    .before(claim.quote[0]![0])
    .find((voice) => sentence - voice.sentence <= REACH && (voice.spoke || !voices.isTopic(voice, claim.quote[0]![0])));
  if (nearest && (!last || nearest.sentence > last.sentence) && claim.kind !== 'freeIndirect')
    set(claim, nearest.speaker, nearest.spoke ? 'spoke' : 'subject', nearest.spoke ? 0.65 : 0.5);
  else if (last && distance <= REACH)
    set(claim, last.claim.speaker, 'previous', distance === 2 && sameBlock ? 0.65 : 0.5);
}

function set(claim: ClaimCandidate, speaker: TextSpan[], rule: string, score: number): void {
  claim.speaker = speaker;
  claim.speakerRule = rule;
  claim.speakerScore = score;
}

/** Konjunktiv sentences and quotations without a frame have a speaker somewhere; passives and "es heißt" may have none. */
const wantsSpeaker = (claim: ClaimCandidate): boolean =>
  claim.kind === 'indirectFreeIndirect' || claim.kind === 'direct' || claim.kind === 'freeIndirect';

const endOf = (claim: ClaimCandidate): number => claim.quote[claim.quote.length - 1]![1];
