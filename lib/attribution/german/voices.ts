// Two voices of one claim: a source phrase in the clause of another speaker, or in what that one reports. Pure.
import { tokenAt } from '../../text/document';
import type { TextSpan } from '../../text/types';
import type { ClaimCandidate, VoiceSpan } from '../candidates';
import type { GermanContext } from './context';

/**
 * "„…“, sagte der Minister dem Sender zufolge": the words came through the sender. One claim with two voices; that the minister said
 * so is no claim of its own.
 *
 * @returns the sources that are left
 */
export function passedOn(
  context: GermanContext,
  direct: readonly ClaimCandidate[],
  sources: ClaimCandidate[],
): ClaimCandidate[] {
  // A frame with its verb beside whole sentences; a few quoted words stand within what the source says.
  const framed = direct.filter(
    ({ rule, features, cue }) => /^direct\.(?:after|before)$/.test(rule) && features.finite && cue.length,
  );
  const spoken = bySentence(context, framed, ({ speaker }) => speaker[0]);
  if (!spoken.size) return sources;
  return sources.filter((source) => {
    if (source.speakerRule === 'back') return true;
    const [begin, end] = source.frame[0]!;
    const clause = clauseAt(context, begin);
    const around = (spoken.get(sentenceAt(context, begin)) ?? []).filter(
      ({ frame, speaker: [own] }) =>
        clauseAt(context, own![0]) === clause &&
        (own![1] <= begin || end <= own![0]) &&
        frame.some(([from, to]) => from <= begin && end <= to),
    );
    for (const claim of around) {
      const inner = claim.speaker[0]!;
      if (!claim.chain.length) claim.chain.push(voiceAt(context, source.speaker[0]!), voiceAt(context, inner));
      claim.addressee = claim.addressee.filter(([from, to]) => to <= begin || end <= from);
    }
    return around.length === 0;
  });
}

const clauseAt = ({ doc, clauseOf }: GermanContext, offset: number): number => clauseOf[tokenAt(doc.tokens, offset)]!;

const voiceAt = ({ doc }: GermanContext, span: TextSpan): VoiceSpan => ({ text: doc.text.slice(...span), span });

/**
 * "Wie der Express schreibt, haben … jüngsten Berichten zufolge …": one claim with two voices, not two claims.
 * "Experten zufolge steigt der Preis, berichtet das Blatt": two claims that may be read; the inner one came through the outer voice.
 */
export function foldSources(
  context: GermanContext,
  clausal: readonly ClaimCandidate[],
  sources: readonly ClaimCandidate[],
): ClaimCandidate[] {
  const reports = clausal.filter(({ rule, speaker }) => /\.(?:wie|post)$/u.test(rule) && speaker.length);
  const reported = bySentence(context, reports, ({ quote }) => quote[0]);
  if (!reported.size) return [...clausal, ...sources];
  const kept = sources.filter((source) => {
    const [begin, end] = source.frame[0]!;
    const outer = reported
      .get(sentenceAt(context, begin))
      ?.find(({ quote }) => quote.some(([from, to]) => from <= begin && end <= to));
    if (!outer) return true;
    const [first, inner] = [voiceAt(context, outer.speaker[0]!), voiceAt(context, source.speaker[0]!)];
    if (!outer.rule.endsWith('.wie')) {
      source.chain.push(first, inner);
      return true;
    }
    if (!outer.chain.length) outer.chain.push(first);
    outer.chain.push(inner);
    return false;
  });
  return [...clausal, ...kept];
}

const sentenceAt = ({ doc, sentenceOf }: GermanContext, offset: number): number =>
  sentenceOf[tokenAt(doc.tokens, offset)]!;

/** Claims by the sentence in which a span of theirs begins: comparing all with all would be quadratic. */
function bySentence(
  context: GermanContext,
  claims: readonly ClaimCandidate[],
  place: (claim: ClaimCandidate) => TextSpan | undefined,
): Map<number, ClaimCandidate[]> {
  const found = new Map<number, ClaimCandidate[]>();
  for (const claim of claims) {
    const span = place(claim);
    if (!span) continue;
    const sentence = sentenceAt(context, span[0]);
    const known = found.get(sentence);
    if (known) known.push(claim);
    else found.set(sentence, [claim]);
  }
  return found;
}
