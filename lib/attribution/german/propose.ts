// Makes claim candidates out of token ranges. Pure.
import type { Act, ClaimKind, Medium } from '../../model';
import type { TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate, VoiceSpan } from '../candidates';
import { type GermanContext, spansOf } from './context';

/** What a rule knows; everything else is filled in. */
export interface Proposal {
  rule: string;
  kind: ClaimKind;
  medium?: Medium;
  act?: Act;
  negated?: boolean;
  nested?: boolean;
  quote: readonly TokenRange[];
  speaker?: readonly TokenRange[];
  cue?: readonly TextSpan[];
  frame?: readonly TextSpan[];
  addressee?: readonly TokenRange[];
  speakerRule?: string;
  chain?: VoiceSpan[];
  score: number;
  speakerScore?: number;
  features?: Record<string, number>;
}

/** null if no quote is left. */
export function candidateOf(context: GermanContext, proposal: Proposal): ClaimCandidate | null {
  const quote = tidy(spansOf(context, proposal.quote));
  if (!quote.length) return null;
  const speaker = tidy(spansOf(context, proposal.speaker ?? []));
  return {
    rule: proposal.rule,
    kind: proposal.kind,
    medium: proposal.medium ?? 'speech',
    act: proposal.act ?? 'says',
    negated: proposal.negated ?? false,
    nested: proposal.nested ?? false,
    quote,
    speaker,
    cue: tidy(proposal.cue ?? []),
    frame: tidy(proposal.frame ?? []),
    addressee: tidy(spansOf(context, proposal.addressee ?? [])),
    speakerRule: proposal.speakerRule ?? (speaker.length ? 'structure' : 'none'),
    chain: proposal.chain ?? [],
    score: Math.max(0, Math.min(1, proposal.score)),
    speakerScore: proposal.speakerScore ?? (speaker.length ? 0.85 : 0.4),
    features: proposal.features ?? {},
  };
}

/** Spans in text order, overlapping ones made one. */
export function tidy(spans: readonly TextSpan[]): TextSpan[] {
  // Most roles are one span, or none.
  if (spans.length < 2) return spans.length ? [[spans[0]![0], spans[0]![1]]] : [];
  const ordered: TextSpan[] = [];
  for (const [begin, end] of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const before = ordered[ordered.length - 1];
    if (before && begin < before[1]) before[1] = Math.max(before[1], end);
    else ordered.push([begin, end]);
  }
  return ordered;
}
