// One person by several names: full names, surnames, first names, misspellings. Pure.
import type { Cluster } from '../cluster';
import { type Draft, sameWord } from '../drafts';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import { firstNameGender } from '../words';
import { genderConflict, join, lastBefore } from './join';
import { ClusterLookup, inOrder } from './lookup';

/** First names agree if one is the other's beginning or initial, or misspelt by one letter. */
function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.replace('.', '').length === 1) return long.startsWith(short.charAt(0));
  return misspelt(one, other) || long.startsWith(`${short}-`);
}

/** One letter more, less or other, in words of five letters or more with the same first letter. */
function misspelt(one: string, other: string): boolean {
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

/** Persons of one article, found by a word of their name. */
export class Persons {
  private readonly byLast = new ClusterLookup();
  private readonly byFirst = new ClusterLookup();
  private readonly byInitial = new ClusterLookup();

  constructor(private readonly clusters: Cluster[]) {}

  /** Adds a draft of a name of two words or more. */
  addFull(draft: Draft): void {
    this.put(draft, this.fullName(draft));
  }

  private put(draft: Draft, cluster: Cluster | null): void {
    const before = cluster?.name;
    const target = join(this.clusters, draft, cluster);
    if (target.name === before) return;
    const last = lastWord(target.name);
    const first = target.name[0]!;
    this.byLast.add(last, target);
    this.byLast.add(withoutGenitive(last), target);
    this.byFirst.add(first, target);
    this.byFirst.add(withoutGenitive(first), target);
    this.byInitial.add(last.charAt(0), target);
  }

  /** The person named in full that a full name means, or null. */
  private fullName(draft: Draft): Cluster | null {
    const last = lastWord(draft.name);
    const opening = draft.name[0]!;
    const withLast = this.byLast.of(last, withoutGenitive(last));
    const withFirst = this.byFirst.of(opening, withoutGenitive(opening));
    for (const cluster of merged(withLast, withFirst)) {
      if (cluster.name.length < 2 || genderConflict(cluster.gender, draft.gender)) continue;
      const other = lastWord(cluster.name);
      const first = cluster.name[0]!;
      if ((sameWord(last, other) || (first === opening && misspelt(last, other))) && sameFirst(first, opening))
        return cluster;
      // "Mary Lou Retton" and "Mary Lou": the shorter is the longer's beginning.
      const [short, long] =
        draft.name.length < cluster.name.length ? [draft.name, cluster.name] : [cluster.name, draft.name];
      if (short.length < long.length && short.every((word, index) => sameWord(word, long[index]!))) return cluster;
    }
    return null;
  }

  /** Adds a single name: the surname or first name of a person already named in full, if only one person can be meant. */
  addSurname(draft: Draft): void {
    const word = lastWord(draft.name);
    const base = withoutGenitive(word);
    const matches = merged(this.byLast.of(word, base), this.byFirst.of(word, base)).filter(
      (cluster) =>
        !genderConflict(draft.gender, cluster.gender) &&
        (sameWord(word, lastWord(cluster.name)) || sameWord(word, cluster.name[0]!)),
    );
    if (matches.length === 0) {
      draft.gender ||= firstNameGender(word) ?? '';
      const near =
        word.length > 6
          ? this.byInitial.of(word.charAt(0)).filter(({ name }) => name.length > 1 && misspelt(base, lastWord(name)))
          : [];
      this.put(draft, near.length === 1 ? near[0]! : null);
      return;
    }
    const one = meant(matches, draft);
    if (one) this.put(draft, one);
  }
}

/** Whom of several with one name a single name means; null: it cannot be told. */
function meant(matches: readonly Cluster[], draft: Draft): Cluster | null {
  if (matches.length === 1) return matches[0]!;
  const before = matches.filter((cluster) => lastBefore(cluster, draft) >= 0);
  if (before.length === 1) return before[0]!;
  const byRole = draft.roleLemma ? matches.filter(({ roles }) => roles.has(draft.roleLemma)) : [];
  if (byRole.length === 1) return byRole[0]!;
  // A family: the one named last, if the others were not named in this sentence or the one before.
  const recent = matches.filter((cluster) => draft.sentence - lastBefore(cluster, draft) <= 1);
  return recent.length === 1 ? recent[0]! : null;
}

function merged(one: readonly Cluster[], other: readonly Cluster[]): readonly Cluster[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  return inOrder([...one, ...other]);
}

/** One word, or particles and one word: "Berg", "de Jong", "von der Heydt". */
export const isSurname = (name: readonly string[]): boolean =>
  name.length === 1 || name.slice(0, -1).every((word) => lexis().particles.has(word.toLowerCase()));
