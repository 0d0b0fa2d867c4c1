// Role nouns, ages and demonyms: whom of those named before they mean. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { lexis } from '../lexis';
import { sortedBy } from '../order';
import { roleFit, wantedRole } from '../synonyms';
import { genderConflict, join, lastBefore, latest, mentionedWithin } from './join';

/** Sentences back to which a role noun may refer if no role of the article says whom it means. */
const NEAR = 2;
/** Sentences back to which "der Sprecher" may mean "ein Sprecher". */
const NEAR_UNNAMED = 3;
/** A mention this many tokens or less from its sentence's beginning is taken for the subject. */
const SUBJECT = 2;

/** Persons around a role noun that are looked at, and unnamed ones before it: hostile text has more. */
const MOST = 300;

/** Nouns that can mean anybody of that gender. */
const WHOEVER = /^(?:Mann|Frau|Mädchen|Junge|Jugendlicher?|Verdächtiger?|Tatverdächtiger?|Beschuldigter?)$/u;

/** Role nouns of one article, added in text order after all names. */
export class Roles {
  private readonly persons: Cluster[];
  private readonly unnamed: Cluster[] = [];
  /** Persons whose first mention stands before the role noun. */
  private before = 0;

  /**
   * @param clusters of names, each with its drafts in text order
   * @param beginOf first token of a sentence
   */
  constructor(
    private readonly clusters: Cluster[],
    private readonly beginOf: (sentence: number) => number,
  ) {
    this.persons = sortedBy(
      clusters.filter(({ kind, name, drafts }) => kind === 'person' && name.length > 0 && drafts.length > 0),
      ({ drafts }) => drafts[0]!.first,
    );
  }

  /** Joins a role noun to the one it means; else it begins a provisional cluster. */
  add(draft: Draft): void {
    const meant = draft.definite ? this.antecedent(draft) : null;
    if (meant === 'unclear') return;
    const cluster = join(this.clusters, draft, meant);
    if (meant) return;
    cluster.provisional = true;
    this.unnamed.push(cluster);
    if (this.unnamed.length > MOST) this.unnamed.shift();
  }

  private antecedent(draft: Draft): Cluster | 'unclear' | null {
    const fits = ({ gender, party }: Cluster): boolean =>
      !genderConflict(gender, draft.gender) && !(party && draft.party && party !== draft.party);
    const persons = this.around(draft).filter(fits);
    if (!draft.role) return byDescription(persons, draft, this.beginOf);
    const unnamed = this.unnamed.filter((cluster) => fits(cluster) && sameUnnamed(cluster, draft));
    const meant = byRole(persons, unnamed, draft);
    return meant === null && WHOEVER.test(draft.role) ? this.justBefore(draft, fits) : meant;
  }

  /** "einen Tatverdächtigen … Der Mann": the only one without a name in the sentence before or this one. */
  private justBefore(draft: Draft, fits: (cluster: Cluster) => boolean): Cluster | null {
    const near = this.unnamed.filter(
      (cluster) => !cluster.drafts[0]!.owned && fits(cluster) && draft.sentence - lastBefore(cluster, draft) <= 1,
    );
    return near.length === 1 ? near[0]! : null;
  }

  private around({ first }: Draft): Cluster[] {
    const { persons } = this;
    if (persons.length <= MOST) return persons;
    while (this.before < persons.length && persons[this.before]!.drafts[0]!.first < first) this.before++;
    return persons.slice(Math.max(0, this.before - MOST / 2), this.before + MOST / 2);
  }
}

/** "Der Sprecher" after "ein Sprecher", "die Klägerin" after "die Klägerin". */
function sameUnnamed(cluster: Cluster, draft: Draft): boolean {
  // "Ein Polizeisprecher … der Sprecher".
  if (!draft.role || !cluster.role.toLowerCase().endsWith(draft.role.toLowerCase())) return false;
  if (cluster.drafts[0]!.owned && !draft.owned) return false;
  if (cluster.affiliation && draft.affiliation && cluster.affiliation !== draft.affiliation) return false;
  return cluster.drafts[0]!.definite || draft.sentence - lastBefore(cluster, draft) <= NEAR_UNNAMED;
}

/** The only one with this role; else, if near, the only one whom it can describe. */
function byRole(persons: Cluster[], unnamed: Cluster[], draft: Draft): Cluster | 'unclear' | null {
  const wanted = wantedRole(draft.role.toLowerCase(), draft.roleLemma);
  const same = [...unnamed];
  const office: Cluster[] = [];
  for (const cluster of persons) {
    if (draft.nationality && cluster.nationality && draft.nationality !== cluster.nationality) continue;
    const fit = cluster.roles.size > 0 ? roleFit(cluster.roles, wanted) : 0;
    if (fit === 2) same.push(cluster);
    else if (fit === 1) office.push(cluster);
  }
  for (const all of [same, office]) {
    // "Der SPD-Politiker": of two politicians the one whose party the article has told.
    const own = draft.party ? all.filter(({ party }) => party === draft.party) : [];
    const fitting = own.length > 0 ? own : all;
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
  const end = Math.min(begin + SUBJECT + 1, beginOf(draft.sentence));
  for (const cluster of near) if (mentionedWithin(cluster, begin, end)) return cluster;
  return 'unclear';
}

/** The only person named before, however far back: "Die 19-jährige Turnerin" after a lead about one. */
function onlyOneBefore(persons: readonly Cluster[], draft: Draft): Cluster | null {
  const before = persons.filter((cluster) => lastBefore(cluster, draft) >= 0);
  return before.length === 1 ? before[0]! : null;
}
