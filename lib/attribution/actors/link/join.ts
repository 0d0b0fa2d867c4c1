// Adding drafts to clusters, and what is asked of clusters while linking. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { sortedBy } from '../order';
import { withoutGenitive } from '../trie';
import type { Gender } from '../types';

/** Adds a draft to a cluster, or begins one. */
export function join(clusters: Cluster[], draft: Draft, cluster: Cluster | null): Cluster {
  let target = cluster;
  if (!target) {
    target = {
      number: clusters.length,
      drafts: [],
      stretches: [],
      named: false,
      beyondRole: false,
      kind: draft.kind,
      name: draft.name,
      key: draft.key,
      gender: draft.gender,
      plural: draft.plural,
      roles: NO_ROLES,
      role: '',
      affiliation: '',
      party: '',
      nationality: '',
      provisional: false,
    };
    clusters.push(target);
  }
  const { drafts } = target;
  if (drafts.length === 0 || drafts[drafts.length - 1]!.first > draft.first) target.stretches.push(drafts.length);
  drafts.push(draft);
  if (draft.form === 'name') target.named = true;
  if (draft.form !== 'role') target.beyondRole = true;
  // "Das Unternehmen" does not make the Lufthansa a neuter.
  if (draft.kind === 'person' || !target.beyondRole || draft.form !== 'role') target.gender ||= draft.gender;
  if (draft.name.length > target.name.length) target.name = draft.name;
  else if (draft.name.length === target.name.length && target.name.length > 0)
    target.name = baseForm(target.name, draft.name);
  if (draft.roleLemma || draft.role) addRoles(target, draft);
  target.role ||= draft.role;
  target.affiliation ||= draft.affiliation;
  target.party ||= draft.party;
  target.nationality ||= draft.nationality;
  return target;
}

/** Most clusters have none: a set of its own only for those that do. */
const NO_ROLES = new Set<string>();

function addRoles(cluster: Cluster, { role, roleLemma }: Draft): void {
  if (cluster.roles === NO_ROLES) cluster.roles = new Set();
  if (roleLemma) cluster.roles.add(roleLemma);
  if (role) cluster.roles.add(role.toLowerCase());
}

/** Of two spellings that differ by a genitive "s" the one without. */
function baseForm(one: string[], other: string[]): string[] {
  const a = one[one.length - 1]!;
  const b = other[other.length - 1]!;
  return a !== b && withoutGenitive(a) === b ? other : one;
}

export const genderConflict = (one: Gender, other: Gender): boolean => one !== '' && other !== '' && one !== other;

/** Puts a cluster's drafts into text order. */
export function inTextOrder({ drafts, stretches }: Cluster): void {
  if (stretches.length < 2) return;
  sortedBy(drafts, ({ first }) => first);
  stretches.length = 1;
}

/** Number of the first draft of a stretch [low, high) that begins at a token or behind it. Logarithmic. */
function firstFrom(drafts: readonly Draft[], low: number, high: number, token: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (drafts[middle]!.first < token) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sentence of the cluster's last mention before the draft; far away if there is none. */
export function lastBefore({ drafts, stretches }: Cluster, { first }: Draft): number {
  let sentence = -1000;
  for (let number = 0; number < stretches.length; number++) {
    const low = stretches[number]!;
    const last = firstFrom(drafts, low, stretches[number + 1] ?? drafts.length, first) - 1;
    if (last >= low) sentence = Math.max(sentence, drafts[last]!.sentence);
  }
  return sentence;
}

/** Whether a mention of the cluster begins among the tokens [begin, end). */
export function mentionedWithin({ drafts, stretches }: Cluster, begin: number, end: number): boolean {
  for (let number = 0; number < stretches.length; number++) {
    const high = stretches[number + 1] ?? drafts.length;
    const at = firstFrom(drafts, stretches[number]!, high, begin);
    if (at < high && drafts[at]!.first < end) return true;
  }
  return false;
}

/** The cluster mentioned last before the draft, if no other was mentioned in the same sentence. */
export function latest(clusters: readonly Cluster[], draft: Draft): Cluster | null {
  let best: Cluster | null = null;
  let at = -1000;
  let tie = false;
  for (const cluster of clusters) {
    const sentence = lastBefore(cluster, draft);
    if (sentence > at) {
      best = cluster;
      at = sentence;
      tie = false;
    } else if (sentence === at) tie = true;
  }
  return tie || at < 0 ? null : best;
}
