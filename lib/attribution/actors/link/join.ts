// Adding drafts to clusters, and what is asked of clusters while linking. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { withoutGenitive } from '../trie';
import type { Gender } from '../types';

/** Adds a draft to a cluster, or begins one. */
export function join(clusters: Cluster[], draft: Draft, cluster: Cluster | null): Cluster {
  let target = cluster;
  if (!target) {
    target = {
      number: clusters.length,
      drafts: [],
      kind: draft.kind,
      name: draft.name,
      key: draft.key,
      gender: draft.gender,
      plural: draft.plural,
      roles: new Set(),
      role: '',
      affiliation: '',
      nationality: '',
      provisional: false,
    };
    clusters.push(target);
  }
  target.drafts.push(draft);
  // "Das Unternehmen" does not make the Lufthansa a neuter.
  if (draft.kind === 'person' || draft.form !== 'role' || target.drafts.every(({ form }) => form === 'role'))
    target.gender ||= draft.gender;
  if (draft.name.length > target.name.length) target.name = draft.name;
  else if (draft.name.length === target.name.length && target.name.length > 0)
    target.name = baseForm(target.name, draft.name);
  if (draft.roleLemma) target.roles.add(draft.roleLemma);
  if (draft.role) target.roles.add(draft.role.toLowerCase());
  target.role ||= draft.role;
  target.affiliation ||= draft.affiliation;
  target.nationality ||= draft.nationality;
  return target;
}

/** Of two spellings that differ by a genitive "s" the one without. */
function baseForm(one: string[], other: string[]): string[] {
  const a = one[one.length - 1]!;
  const b = other[other.length - 1]!;
  return a !== b && withoutGenitive(a) === b ? other : one;
}

export const genderConflict = (one: Gender, other: Gender): boolean => one !== '' && other !== '' && one !== other;

/** Sentence of the cluster's last mention before the draft; far away if there is none. */
export function lastBefore(cluster: Cluster, { first }: Draft): number {
  let sentence = -1000;
  for (const draft of cluster.drafts) if (draft.first < first && draft.sentence > sentence) sentence = draft.sentence;
  return sentence;
}

/** Token of the cluster's first mention in a sentence, or Infinity. */
export const firstIn = ({ drafts }: Cluster, sentence: number): number =>
  drafts.reduce((least, draft) => (draft.sentence === sentence ? Math.min(least, draft.first) : least), Infinity);

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
