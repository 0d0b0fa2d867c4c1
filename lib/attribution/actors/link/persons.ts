// One person by several names: full names, surnames, first names, misspellings. Pure.
import type { Cluster } from '../cluster';
import { type Draft, sameWord } from '../drafts';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import { firstNameGender } from '../words';
import { genderConflict, join, lastBefore } from './join';

/** First names agree if one is the other's beginning or initial, or misspelt by one letter. */
function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.replace('.', '').length === 1) return long.startsWith(short.charAt(0));
  return misspelt(one, other) || long.startsWith(`${short}-`);
}

/** One letter more, less or other, in words of five letters or more with the same first letter. */
export function misspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1 || one[0] !== other[0])
    return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let a = one.length;
  let b = other.length;
  while (a > from && b > from && one[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  return a - from <= 1 && b - from <= 1;
}

const lastWord = (name: readonly string[]): string => name[name.length - 1]!;

/** The cluster of a person named in full that a full name means, or null. */
export function fullName(clusters: readonly Cluster[], draft: Draft): Cluster | null {
  const last = lastWord(draft.name);
  for (const cluster of clusters) {
    if (cluster.name.length < 2 || genderConflict(cluster.gender, draft.gender)) continue;
    const other = lastWord(cluster.name);
    const first = cluster.name[0]!;
    const exactFirst = first === draft.name[0];
    if ((sameWord(last, other) || (exactFirst && misspelt(last, other))) && sameFirst(first, draft.name[0]!))
      return cluster;
    // "Mary Lou Retton" and "Mary Lou": the shorter is the longer's beginning.
    const [short, long] =
      draft.name.length < cluster.name.length ? [draft.name, cluster.name] : [cluster.name, draft.name];
    if (short.length < long.length && short.every((word, index) => sameWord(word, long[index]!))) return cluster;
  }
  return null;
}

/** One word, or particles and one word: "Berg", "de Jong", "von der Heydt". */
export const isSurname = (name: readonly string[]): boolean =>
  name.length === 1 || name.slice(0, -1).every((word) => lexis().particles.has(word.toLowerCase()));

/** A single name: the surname or first name of a person already named in full, if only one person can be meant. */
export function surname(clusters: Cluster[], draft: Draft): void {
  const word = lastWord(draft.name);
  const matches = clusters.filter(
    (cluster) =>
      cluster.kind === 'person' &&
      cluster.name.length > 0 &&
      !genderConflict(draft.gender, cluster.gender) &&
      (sameWord(word, lastWord(cluster.name)) || sameWord(word, cluster.name[0]!)),
  );
  if (matches.length === 0) {
    draft.gender ||= firstNameGender(word) ?? '';
    const near = clusters.filter(
      ({ kind, name }) =>
        kind === 'person' && name.length > 1 && misspelt(withoutGenitive(word), lastWord(name)) && word.length > 6,
    );
    join(clusters, draft, near.length === 1 && near[0]!.drafts.length > 0 ? near[0]! : null);
    return;
  }
  const before = matches.filter((cluster) => lastBefore(cluster, draft) >= 0);
  const one = matches.length === 1 ? matches[0] : before.length === 1 ? before[0] : undefined;
  if (one) {
    join(clusters, draft, one);
    return;
  }
  const byRole = draft.roleLemma ? matches.filter(({ roles }) => roles.has(draft.roleLemma)) : [];
  if (byRole.length === 1) {
    join(clusters, draft, byRole[0]!);
    return;
  }
  // A family: the one named last, if the others were not named in this sentence or the one before.
  const recent = matches
    .map((cluster) => ({ cluster, at: lastBefore(cluster, draft) }))
    .filter(({ at }) => draft.sentence - at <= 1);
  if (recent.length === 1) join(clusters, draft, recent[0]!.cluster);
}
