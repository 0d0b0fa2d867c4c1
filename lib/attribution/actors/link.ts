// Gathers drafts into actors: who is one with whom. What is doubtful stays apart. Pure.

import type { Cluster } from './cluster';
import { type Draft, sameWord } from './drafts';
import { generic, genericFit } from './generic';
import { lexis } from './lexis';
import { roleFit } from './synonyms';
import { withoutGenitive } from './trie';
import type { Gender } from './types';
import { firstNameGender } from './words';

/** Sentences back to which a role noun may refer if no role of the article says whom it means. */
const NEAR = 2;

/**
 * Links drafts, in text order.
 *
 * @returns clusters in order of their first mention; drafts that can be linked to nobody with some certainty are left out
 */
export function link(drafts: readonly Draft[]): Cluster[] {
  const clusters: Cluster[] = [];
  const persons = drafts.filter(({ kind, name }) => kind === 'person' && name.length > 0);
  for (const draft of persons) if (!isSurname(draft.name)) join(clusters, draft, fullName(clusters, draft));
  for (const draft of persons) if (isSurname(draft.name)) surname(clusters, draft);
  for (const draft of drafts) if (draft.kind !== 'person') thing(clusters, draft);
  const order = (cluster: Cluster) => cluster.drafts.reduce((least, { first }) => Math.min(least, first), Infinity);
  for (const draft of drafts) if (draft.kind === 'person' && draft.name.length === 0) roleNoun(clusters, draft);
  for (const cluster of clusters) cluster.drafts.sort((one, other) => one.first - other.first);
  return clusters.filter(({ drafts }) => drafts.length > 0).sort((one, other) => order(one) - order(other));
}

/** Adds a draft to a cluster, or begins one. */
export function join(clusters: Cluster[], draft: Draft, cluster: Cluster | null): Cluster {
  let target = cluster;
  if (!target) {
    target = {
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
    };
    clusters.push(target);
  }
  target.drafts.push(draft);
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

const genderConflict = (one: Gender, other: Gender): boolean => one !== '' && other !== '' && one !== other;

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

function fullName(clusters: readonly Cluster[], draft: Draft): Cluster | null {
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
const isSurname = (name: readonly string[]): boolean =>
  name.length === 1 || name.slice(0, -1).every((word) => lexis().particles.has(word.toLowerCase()));

/** A single name: the surname or first name of a person already named in full, if only one person can be meant. */
function surname(clusters: Cluster[], draft: Draft): void {
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

/** Sentence of the cluster's last mention before the draft; far away if there is none. */
function lastBefore(cluster: Cluster, { first }: Draft): number {
  let sentence = -1000;
  for (const draft of cluster.drafts) if (draft.first < first && draft.sentence > sentence) sentence = draft.sentence;
  return sentence;
}

/** States by code; organisations and media by listed name, same words, or as the head of a longer name. */
function thing(clusters: Cluster[], draft: Draft): void {
  if (generic(draft)) {
    genericNoun(clusters, draft);
    return;
  }
  const text = withoutLegalForm(draft.name);
  for (const cluster of clusters) {
    if (cluster.kind !== draft.kind) continue;
    if (draft.key || cluster.key) {
      if (draft.key === cluster.key) {
        join(clusters, draft, cluster);
        return;
      }
      continue;
    }
    const other = withoutLegalForm(cluster.name);
    if (sameText(text, other)) {
      join(clusters, draft, cluster);
      return;
    }
  }
  if (draft.kind === 'organisation' && draft.definite && !draft.key) {
    const heads = clusters.filter(
      ({ kind, name, drafts }) => kind === 'organisation' && drafts[0]!.first < draft.first && headOf(name, draft),
    );
    if (heads.length === 1) {
      join(clusters, draft, heads[0]!);
      return;
    }
  }
  join(clusters, draft, null);
}

const sameText = (one: string, other: string): boolean =>
  one === other ||
  withoutGenitive(one) === withoutGenitive(other) ||
  // A headline in capitals.
  ((one === one.toUpperCase() || other === other.toUpperCase()) &&
    one.length > 4 &&
    one.toLowerCase() === other.toLowerCase());

/** "Nordwerk AG" and "Nordwerk" are one. */
function withoutLegalForm(name: readonly string[]): string {
  const { legalForms } = lexis();
  let end = name.length;
  while (end > 1 && legalForms.has(name[end - 1]!)) end--;
  return name.slice(0, end).join(' ');
}

/** "das Unternehmen", "die Behörde", "die Zeitung": one named before that it can mean, or nobody. */
function genericNoun(clusters: Cluster[], draft: Draft): void {
  if (!draft.definite) return;
  const before = clusters.filter(
    (cluster) => (cluster.kind === 'organisation' || cluster.kind === 'media') && lastBefore(cluster, draft) >= 0,
  );
  for (const wanted of [2, 1]) {
    const fitting = before.filter((cluster) => genericFit(draft, cluster) === wanted);
    if (fitting.length === 0) continue;
    const chosen = fitting.length === 1 ? fitting[0] : latest(fitting, draft);
    if (chosen) join(clusters, draft, chosen);
    return;
  }
}

/** "der Rat" after "UN-Menschenrechtsrat", "das Ministerium" after "Innenministerium". */
function headOf(name: readonly string[], draft: Draft): boolean {
  if (draft.name.length !== 1) return false;
  const head = draft.name[0]!.toLowerCase();
  return name.some((word) => word.toLowerCase() !== head && word.toLowerCase().endsWith(head) && head.length >= 3);
}

/** A definite role noun: the only one with this role; else, if near, the only one whom it can describe. */
function roleNoun(clusters: Cluster[], draft: Draft): void {
  if (!draft.definite) return;
  const persons = clusters.filter(
    ({ kind, gender, name }) => kind === 'person' && name.length > 0 && !genderConflict(gender, draft.gender),
  );
  if (draft.role) {
    const role = draft.role.toLowerCase();
    const fits = persons
      .filter(({ nationality }) => !(draft.nationality && nationality && draft.nationality !== nationality))
      .map((cluster) => ({ cluster, fit: roleFit(cluster.roles, role, draft.roleLemma) }));
    for (const wanted of [2, 1]) {
      const fitting = fits.filter(({ fit }) => fit === wanted).map(({ cluster }) => cluster);
      if (fitting.length === 0) continue;
      const chosen = fitting.length === 1 ? fitting[0]! : latest(fitting, draft);
      if (chosen) join(clusters, draft, chosen);
      return;
    }
    const { kinship } = lexis();
    if (kinship.has(draft.role)) return;
    // A role that the article has not given yet: only for one without any role, the only one near.
    const open = persons.filter(
      (cluster) => cluster.roles.size === 0 && draft.sentence - lastBefore(cluster, draft) <= 1,
    );
    const near = persons.filter((cluster) => draft.sentence - lastBefore(cluster, draft) <= 1);
    if (open.length === 1 && near.length === 1) join(clusters, draft, open[0]!);
    return;
  }
  // "der 63-Jährige", "die Amerikanerin": the only person near whom it can mean.
  const near = persons.filter(
    (cluster) =>
      draft.sentence - lastBefore(cluster, draft) <= NEAR &&
      !(draft.nationality && cluster.nationality && draft.nationality !== cluster.nationality),
  );
  const sure = near.filter(({ nationality }) => draft.nationality !== '' && nationality === draft.nationality);
  if (sure.length === 1) join(clusters, draft, sure[0]!);
  else if (near.length === 1) join(clusters, draft, near[0]!);
  else if (draft.nationality === '') {
    // An age after a sentence about one of them: "… Ivanov … Putin. Der 63-Jährige": whom that sentence began with.
    const before = near
      .map((cluster) => ({ cluster, first: firstIn(cluster, draft.sentence - 1) }))
      .filter(({ first }) => first < Infinity)
      .sort((one, other) => one.first - other.first);
    if (before[0]) join(clusters, draft, before[0].cluster);
  }
}

/** Token of the cluster's first mention in a sentence, or Infinity. */
const firstIn = ({ drafts }: Cluster, sentence: number): number =>
  drafts.reduce((least, draft) => (draft.sentence === sentence ? Math.min(least, draft.first) : least), Infinity);

/** The cluster mentioned last before the draft, if no other was mentioned in the same sentence. */
function latest(clusters: readonly Cluster[], draft: Draft): Cluster | null {
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
