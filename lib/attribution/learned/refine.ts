// Pure. From the model's claims back to claim candidates: what the rules knew of a claim (act, medium, chain) is kept.

import { SHOWN } from '../../model';
import type { TextDocument, TextSpan } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { KINDS } from './labels';
import { type Span, sameness } from './span';
import type { LearnedClaim } from './steps';

/** The characters of tokens [first, last). */
const spanOf = ({ tokens }: TextDocument, first: number, last: number): TextSpan => [
  tokens[first]!.begin,
  tokens[last - 1]!.end,
];

function quoteSpans(doc: TextDocument, { first, last, gapFirst, gapLast }: Span): TextSpan[] {
  const spans: TextSpan[] = [];
  if (first < gapFirst) spans.push(spanOf(doc, first, gapFirst));
  if (gapLast < last) spans.push(spanOf(doc, gapLast, last));
  return spans;
}

/** The claim and the quotations within it, as candidates that need no further choice. */
export function toCandidates(doc: TextDocument, learned: LearnedClaim): ClaimCandidate[] {
  const { claim, choice, confidence } = learned;
  const { span, kind } = claim;
  const { phrase } = choice;
  // Every span is some rule's, so there is one that says the same.
  const rule = claim.match!.candidate;
  // "Das ergab eine Umfrage.": too rare for the ranker to have learned; the rule knows the place.
  const pointed = !phrase && rule.rule.startsWith('pointing.') ? rule : undefined;
  const speaker = phrase ? [spanOf(doc, phrase.first, speakerEnd(doc, phrase, span))] : (pointed?.speaker ?? []);
  const isSpeaker = ([begin, end]: TextSpan): boolean =>
    phrase !== null && begin < doc.tokens[phrase.last - 1]!.end && doc.tokens[phrase.first]!.begin < end;
  const sameSpeaker = rule.speaker.some(isSpeaker);
  // "Das Blatt berief sich auf ein Gutachten, wonach …": whichever of the two voices is the speaker, the chain holds.
  const sameChain = sameSpeaker || rule.chain.some(({ span: voice }) => voice !== null && isSpeaker(voice));
  // Chosen claims are shown, if only as uncertain ones.
  const shown = Math.max(confidence, SHOWN + 0.01);
  const score = Math.max(shown, learned.score);
  const outer: ClaimCandidate = {
    rule: rule.rule,
    kind: KINDS[kind] ?? 'indirect',
    medium: rule.medium,
    act: rule.act,
    negated: rule.negated,
    nested: false,
    quote: sameness(claim.match!.span, span) === 1 ? rule.quote : quoteSpans(doc, span),
    speaker,
    cue: rule.cue,
    frame: rule.frame,
    addressee: rule.addressee,
    speakerRule: sameSpeaker ? rule.speakerRule : phrase ? 'ranked' : (pointed?.speakerRule ?? 'none'),
    chain: sameChain ? rule.chain : [],
    score,
    speakerScore: shown / score,
    features: rule.features,
  };
  const inner = learned.nested.map(({ quotation, score: own }): ClaimCandidate => {
    const { open, end } = doc.quotations[quotation]!;
    return {
      rule: 'learned.nested',
      kind: 'direct',
      medium: outer.medium,
      act: outer.act,
      negated: outer.negated,
      nested: true,
      quote: [spanOf(doc, open, Math.min(end, doc.tokens.length))],
      speaker: outer.speaker,
      cue: outer.cue,
      frame: outer.frame,
      addressee: outer.addressee,
      speakerRule: 'outer',
      chain: [],
      score: own,
      speakerScore: Math.min(1, shown / score),
      features: outer.features,
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
