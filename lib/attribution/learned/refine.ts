// Pure. From the model's claims back to claim candidates: what the rules knew of a claim (act, medium, chain) is kept.

import { nounCue } from '../../language/de/cues/nouns';
import { VERB_CUES } from '../../language/de/cues/verbs';
import type { Lexicon } from '../../language/de/lexicon';
import { readings } from '../../language/de/morphology';
import { type Act, type Medium, SHOWN } from '../../model';
import type { TextDocument, TextSpan } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { KINDS } from './labels';
import { ROLE, ROLE_LABELS } from './role-features';
import type { Span } from './span';
import type { LearnedClaim } from './steps';

/** A token has a role from this posterior on. */
const ROLE_LEVEL = 0.5;

/** Character spans of the tokens of [from, to) that a test accepts; neighbours become one. */
export function spansWhere(
  doc: TextDocument,
  from: number,
  to: number,
  accepts: (token: number) => boolean,
): TextSpan[] {
  const spans: TextSpan[] = [];
  let begin = -1;
  for (let token = from; token <= to; token++) {
    const inside = token < to && accepts(token);
    if (inside && begin < 0) begin = token;
    if (inside || begin < 0) continue;
    spans.push([doc.tokens[begin]!.begin, doc.tokens[token - 1]!.end]);
    begin = -1;
  }
  return spans;
}

const quoteSpans = (doc: TextDocument, { first, last, gapFirst, gapLast }: Span): TextSpan[] =>
  spansWhere(doc, first, last, (token) => token < gapFirst || token >= gapLast);

/** The claim and the quotations within it, as candidates that need no further choice. */
export function toCandidates(doc: TextDocument, lexicon: Lexicon, learned: LearnedClaim): ClaimCandidate[] {
  const { claim, roles, from, to, choice, confidence } = learned;
  const { span, kind, match } = claim;
  const posterior = (token: number, ...labels: number[]): number => {
    let sum = 0;
    for (const label of labels) sum += roles[(token - from) * ROLE_LABELS + label]!;
    return sum;
  };
  const where = (...labels: number[]): TextSpan[] =>
    spansWhere(doc, from, to, (token) => posterior(token, ...labels) > ROLE_LEVEL);
  const { phrase } = choice;
  const rule = match?.candidate;
  const cue = agreed(where(ROLE.frameCue, ROLE.cue, ROLE.all), rule?.cue);
  const sense = rule ?? senseOf(doc, lexicon, cue);
  const speaker = phrase ? spansWhere(doc, phrase.first, speakerEnd(doc, phrase, span), () => true) : [];
  const isSpeaker = ([begin, end]: TextSpan): boolean =>
    phrase !== null && begin < doc.tokens[phrase.last - 1]!.end && doc.tokens[phrase.first]!.begin < end;
  const sameSpeaker = rule?.speaker.some(isSpeaker) ?? false;
  // "Das Blatt berief sich auf ein Gutachten, wonach …": whichever of the two voices is the speaker, the chain holds.
  const sameChain = sameSpeaker || (rule?.chain.some(({ span: voice }) => voice !== null && isSpeaker(voice)) ?? false);
  // Chosen claims are shown, if only as uncertain ones.
  const shown = Math.max(confidence, SHOWN + 0.01);
  const score = Math.max(shown, learned.score);
  const outer: ClaimCandidate = {
    rule: rule ? rule.rule : 'learned',
    kind: KINDS[kind] ?? 'indirect',
    medium: sense.medium,
    act: sense.act,
    negated: rule?.negated ?? false,
    nested: false,
    quote: quoteSpans(doc, span),
    speaker,
    cue,
    frame: where(ROLE.frame, ROLE.frameSpeaker, ROLE.frameCue, ROLE.frameAddressee, ROLE.all),
    addressee: agreed(where(ROLE.frameAddressee, ROLE.addressee), rule?.addressee),
    speakerRule: sameSpeaker ? rule!.speakerRule : phrase ? 'ranked' : 'none',
    chain: sameChain ? rule!.chain : [],
    score,
    speakerScore: shown / score,
    features: rule?.features ?? {},
  };
  const inner = learned.nested.map(({ quotation, score: own }): ClaimCandidate => {
    const { open, end } = doc.quotations[quotation]!;
    return {
      ...outer,
      rule: 'learned.nested',
      kind: 'direct',
      nested: true,
      quote: spansWhere(doc, open, Math.min(end, doc.tokens.length), () => true),
      speakerRule: 'outer',
      chain: [],
      score: own,
      speakerScore: Math.min(1, shown / score),
    };
  });
  return [outer, ...inner, ...learned.inner.map(({ candidate }) => ({ ...candidate, nested: true }))];
}

/**
 * Where the speaker ends before the claim begins: in "schreibt die Zeitung, Terranord habe …" the name after the comma looks like
 * an apposition, but opens the claim.
 */
function speakerEnd(doc: TextDocument, phrase: { first: number; last: number }, claim: Span): number {
  if (phrase.first >= claim.first || phrase.last <= claim.first) return phrase.last;
  let end = claim.first;
  while (end > phrase.first + 1 && doc.tokens[end - 1]!.kind === 'punctuation') end--;
  return end;
}

/** The rule's spans where the labeller found none or a part of them: rules know whole cues ("wirft … vor", "wie … schreibt"). */
function agreed(labelled: TextSpan[], ruled: readonly TextSpan[] | undefined): TextSpan[] {
  if (!ruled?.length) return labelled;
  const inside = labelled.every(([begin, end]) => ruled.some(([from, to]) => from <= begin && end <= to));
  return inside ? [...ruled] : labelled;
}

/** Act and medium by the cue's words, where no rule knows them. */
function senseOf(doc: TextDocument, lexicon: Lexicon, cue: readonly TextSpan[]): { act: Act; medium: Medium } {
  for (const [begin, end] of cue) {
    const word = doc.text.slice(begin, end).split(' ')[0]!;
    for (const reading of readings(lexicon, word)) {
      const known = reading.pos === 'verb' ? VERB_CUES.get(reading.lemma) : undefined;
      if (known) return known;
    }
    const noun = nounCue(word.toLowerCase());
    if (noun) return noun;
  }
  return { act: 'says', medium: 'speech' };
}
