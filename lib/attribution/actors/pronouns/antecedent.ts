// Which of those mentioned before a pronoun it means: recency, subjects first; a doubtful one is nobody's. Pure.
import type { Cluster } from '../cluster';
import { type Agreement, agrees } from './forms';
import type { Resolved } from './resolved';

/** Sentences that may lie between a pronoun and its antecedent. */
const REACH = 3;
/** Mentions that are looked at: sentences of hostile text hold more. */
const MOST = 200;
/** Weight of an actor's mention, per sentence of distance. */
const DECAY = 0.5;
const SUBJECT = 1;
const REPEATED = 0.5;
/** The best candidate must be this much better than the next one. */
const MARGIN = 0.25;
const OTHER_KINDS = 0.6;
const UNKNOWN_GENDER = 0.8;
/** Of those who are named in somebody's words while the pronoun stands outside them. */
const QUOTED = 0.5;
/** Weight of the one quoted last, and where the pronoun says something ("antwortete er"). */
const SPOKE = 0.3;
const SAYS = 0.6;
/** Of one without a name: less is said about such a one. */
const UNNAMED = 0.7;

/** Where a pronoun stands among the quotations. */
export interface Talk {
  /** Number of the outermost quotation that it stands in, or -1. */
  quotation: number;
  /** Who is quoted last. */
  spoke: Cluster | null;
  /** Whether it stands beside a verb of saying. */
  says: boolean;
  /** Number of the quotation that it then says, or -1: nobody in it speaks of himself by name. */
  framed: number;
}

/**
 * @param recent mentions before the pronoun, in text order
 * @param possessive "seinen", "ihre": an organisation competes with a person named before it only if it wins clearly
 */
export function antecedent(
  recent: readonly Resolved[],
  wanted: readonly Agreement[],
  sentence: number,
  at: number,
  { quotation, spoke, says, framed }: Talk,
  possessive: boolean,
  allowed: (cluster: Cluster) => boolean,
): Cluster | null {
  const clusters: Cluster[] = [];
  const scores: number[] = [];
  let subjectOf = -1;
  let from = recent.length;
  const least = Math.max(0, from - MOST);
  while (from > least && sentence - recent[from - 1]!.draft.sentence <= REACH) from--;
  for (let index = from; index < recent.length; index++) {
    const { cluster, draft, quotation: own } = recent[index]!;
    if (draft.first >= at || (says && own >= 0 && own === framed) || !allowed(cluster)) continue;
    if (!(agrees(cluster, draft, wanted[0]!) || (wanted.length > 1 && agrees(cluster, draft, wanted[1]!)))) continue;
    const distance = sentence - draft.sentence;
    const subject = subjectOf !== draft.sentence;
    subjectOf = draft.sentence;
    const kind = cluster.kind !== 'person' ? OTHER_KINDS : cluster.provisional ? UNNAMED : 1;
    const known = cluster.gender === '' && cluster.kind === 'person' ? UNKNOWN_GENDER : 1;
    const weight = DECAY ** distance * (own >= 0 && own !== quotation ? QUOTED : 1);
    const score = weight * kind * known * (subject ? 1 + SUBJECT : 1);
    const place = clusters.indexOf(cluster);
    if (place < 0) {
      clusters.push(cluster);
      scores.push(score);
    } else scores[place] = Math.max(scores[place]!, score) + REPEATED * weight;
  }
  const last = spoke ? clusters.indexOf(spoke) : -1;
  if (last >= 0) scores[last]! += says ? SAYS : SPOKE;
  let best = -1;
  let second = 0;
  for (let index = 0; index < scores.length; index++) {
    if (best < 0 || scores[index]! > scores[best]!) {
      second = best < 0 ? 0 : scores[best]!;
      best = index;
    } else second = Math.max(second, scores[index]!);
  }
  if (best < 0) return null;
  const winner = clusters[best]!;
  if (possessive && winner.kind !== 'person') {
    // "Das Team feierte seinen Sieg" after a sentence about the winner: nobody can tell.
    for (let index = 0; index < scores.length; index++)
      if (clusters[index]!.kind === 'person' && scores[index]! >= MARGIN * scores[best]!) return null;
  }
  return scores[best]! - second >= MARGIN * scores[best]! ? winner : null;
}
