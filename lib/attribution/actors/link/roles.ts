// Role nouns, ages and demonyms: whom of those named before they mean. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { lexis } from '../lexis';
import { roleFit } from '../synonyms';
import { firstIn, genderConflict, join, lastBefore, latest } from './join';

/** Sentences back to which a role noun may refer if no role of the article says whom it means. */
const NEAR = 2;
/** Sentences back to which "der Sprecher" may mean "ein Sprecher". */
const NEAR_UNNAMED = 3;
/** A mention this many tokens or less from its sentence's beginning is taken for the subject. */
const SUBJECT = 2;

/**
 * Joins a role noun to the one it means; else it begins a provisional cluster.
 *
 * @param beginOf first token of a sentence
 */
export function roleNoun(clusters: Cluster[], draft: Draft, beginOf: (sentence: number) => number): void {
  const meant = draft.definite ? antecedent(clusters, draft, beginOf) : null;
  if (meant === 'unclear') return;
  const cluster = join(clusters, draft, meant);
  if (!meant) cluster.provisional = true;
}

function antecedent(
  clusters: readonly Cluster[],
  draft: Draft,
  beginOf: (sentence: number) => number,
): Cluster | 'unclear' | null {
  const persons: Cluster[] = [];
  const unnamed: Cluster[] = [];
  for (const cluster of clusters) {
    if (cluster.kind !== 'person' || genderConflict(cluster.gender, draft.gender)) continue;
    if (cluster.name.length > 0) persons.push(cluster);
    else if (cluster.provisional && sameUnnamed(cluster, draft)) unnamed.push(cluster);
  }
  return draft.role ? byRole(persons, unnamed, draft) : byDescription(persons, draft, beginOf);
}

/** "Der Sprecher" after "ein Sprecher", "die Klägerin" after "die Klägerin". */
function sameUnnamed(cluster: Cluster, draft: Draft): boolean {
  if (!draft.role || cluster.role.toLowerCase() !== draft.role.toLowerCase()) return false;
  if (cluster.affiliation && draft.affiliation && cluster.affiliation !== draft.affiliation) return false;
  return cluster.drafts[0]!.definite || draft.sentence - lastBefore(cluster, draft) <= NEAR_UNNAMED;
}

/** The only one with this role; else, if near, the only one whom it can describe. */
function byRole(persons: Cluster[], unnamed: Cluster[], draft: Draft): Cluster | 'unclear' | null {
  const role = draft.role.toLowerCase();
  const same = [...unnamed];
  const office: Cluster[] = [];
  for (const cluster of persons) {
    if (draft.nationality && cluster.nationality && draft.nationality !== cluster.nationality) continue;
    const fit = roleFit(cluster.roles, role, draft.roleLemma);
    if (fit === 2) same.push(cluster);
    else if (fit === 1) office.push(cluster);
  }
  for (const fitting of [same, office]) {
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : (latest(fitting, draft) ?? 'unclear');
  }
  if (lexis().kinship.has(draft.role) || lexis().relational.has(draft.role)) return null;
  // A role that the article has not given yet: only for one without any role, the only one near.
  const near = persons.filter((cluster) => draft.sentence - lastBefore(cluster, draft) <= 1);
  if (near.length === 1 && near[0]!.roles.size === 0) return near[0]!;
  if (!draft.aged) return null;
  return onlyOneBefore(persons, draft) ?? (persons.length > 0 ? 'unclear' : null);
}

/** "der 63-Jährige", "die Amerikanerin": the only person near whom it can mean. */
function byDescription(
  persons: readonly Cluster[],
  draft: Draft,
  beginOf: (sentence: number) => number,
): Cluster | 'unclear' {
  const { nationality } = draft;
  const near = persons.filter(
    (cluster) =>
      draft.sentence - lastBefore(cluster, draft) <= NEAR &&
      !(nationality && cluster.nationality && nationality !== cluster.nationality),
  );
  const sure = near.filter((cluster) => nationality !== '' && cluster.nationality === nationality);
  if (sure.length === 1) return sure[0]!;
  if (near.length === 1) return near[0]!;
  if (near.length === 0) return onlyOneBefore(persons, draft) ?? 'unclear';
  if (nationality !== '' && !draft.aged) return 'unclear';
  // An age after a sentence about one of them: "… Ivanov … Putin. Der 63-Jährige": whom that sentence began with.
  const begin = beginOf(draft.sentence - 1);
  for (const cluster of near) if (firstIn(cluster, draft.sentence - 1) - begin <= SUBJECT) return cluster;
  return 'unclear';
}

/** The only person named before, however far back: "Die 19-jährige Turnerin" after a lead about one. */
function onlyOneBefore(persons: readonly Cluster[], draft: Draft): Cluster | null {
  const before = persons.filter((cluster) => lastBefore(cluster, draft) >= 0);
  return before.length === 1 ? before[0]! : null;
}
