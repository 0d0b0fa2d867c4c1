// States, organisations and media: by listed name, same words, as the head of a longer name, or by a generic noun. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { genericFit, headOf, isGeneric } from '../generic';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import { join, lastBefore, latest } from './join';
import { ClusterLookup } from './lookup';

/** Sentences back to which "das US-Unternehmen" may refer. */
const NEAR = 2;

/** Organisations that a generic noun may stand for: the latest ones. */
const MOST = 100;

/** States, organisations and others without a person's name, of one article. */
export class Things {
  /** By kind, by listed name, and by the words of an unlisted one. */
  private readonly byKey = new Map<string, ClusterLookup>();
  private readonly byName = new Map<string, ClusterLookup>();
  private readonly organisations: Cluster[] = [];

  constructor(private readonly clusters: Cluster[]) {}

  /** Adds a draft by its code, its listed name, its words, or as the head of a longer name. */
  add(draft: Draft): void {
    if (draft.kind !== 'organisation' || draft.key) {
      this.put(draft, this.known(draft));
      return;
    }
    const head = headOf(draft);
    if (draft.name.length > 1 || !isGeneric(head))
      this.put(draft, this.known(draft) ?? this.ofSort(draft, head) ?? this.longer(draft, head));
    else if (draft.definite && draft.bystander !== 'place') {
      const meant = genericNoun(this.organisations, draft, head);
      if (meant) this.put(draft, meant);
    }
  }

  private put(draft: Draft, cluster: Cluster | null): void {
    const before = cluster?.name;
    const target = join(this.clusters, draft, cluster);
    if (!cluster && (target.kind === 'organisation' || target.kind === 'media')) {
      this.organisations.push(target);
      if (this.organisations.length > MOST) this.organisations.shift();
    }
    if (target.name === before) return;
    if (target.key) lookupOf(this.byKey, target.kind).add(target.key, target);
    else lookupOf(this.byName, target.kind).add(textOf(target.name), target);
  }

  private known({ kind, key, name }: Draft): Cluster | null {
    if (key) return lookupOf(this.byKey, kind).of(key)[0] ?? null;
    for (const cluster of lookupOf(this.byName, kind).of(textOf(name)))
      if (sameText(withoutLegalForm(name), withoutLegalForm(cluster.name))) return cluster;
    return null;
  }

  /** "Die Hilfsorganisation" after "die Hilfsorganisation Sea-Watch", "das US-Unternehmen" after "Meta": one of that sort. */
  private ofSort(draft: Draft, noun: string): Cluster | null {
    if (draft.form !== 'role' || !draft.definite) return null;
    const same = this.organisations.filter(({ roles, drafts }) => roles.has(noun) && drafts[0]!.first < draft.first);
    if (same.length > 0) return same.length === 1 ? same[0]! : latest(same, draft);
    const tail = noun.slice(noun.lastIndexOf('-') + 1);
    if ((tail === noun && draft.name.length === 1) || !isGeneric(tail)) return null;
    const meant = genericNoun(this.organisations, draft, tail);
    return meant && draft.sentence - lastBefore(meant, draft) <= NEAR ? meant : null;
  }

  /** "der Rat" after "UN-Menschenrechtsrat", "das Ministerium" after "Innenministerium". */
  private longer(draft: Draft, head: string): Cluster | null {
    if (!draft.definite || draft.name.length !== 1 || draft.name[0]!.length < 3) return null;
    const heads = this.organisations.filter(
      ({ kind, name, drafts }) => kind === 'organisation' && drafts[0]!.first < draft.first && endsWith(name, head),
    );
    return heads.length === 1 ? heads[0]! : null;
  }
}

function lookupOf(lookups: Map<string, ClusterLookup>, kind: string): ClusterLookup {
  let lookup = lookups.get(kind);
  if (!lookup) {
    lookup = new ClusterLookup();
    lookups.set(kind, lookup);
  }
  return lookup;
}

/** What unlisted names are told apart by. */
const textOf = (name: readonly string[]): string => withoutGenitive(withoutLegalForm(name).toLowerCase());

const sameText = (one: string, other: string): boolean =>
  one === other ||
  withoutGenitive(one) === withoutGenitive(other) ||
  // A headline in capitals.
  ((one === one.toUpperCase() || other === other.toUpperCase()) &&
    one.length > 4 &&
    one.toLowerCase() === other.toLowerCase());

/** "Nordwerk AG" and "Nordwerk" are one. */
function withoutLegalForm(name: readonly string[]): string {
  if (name.length === 1) return name[0]!;
  const { legalForms } = lexis();
  let end = name.length;
  while (end > 1 && legalForms.has(name[end - 1]!)) end--;
  return name.slice(0, end).join(' ');
}

/** "das Unternehmen", "die Behörde", "die Zeitung": one named before that it can mean, or nobody. */
function genericNoun(organisations: readonly Cluster[], draft: Draft, head: string): Cluster | null {
  const parts: Cluster[] = [];
  const sorts: Cluster[] = [];
  for (const cluster of organisations) {
    if (lastBefore(cluster, draft) < 0) continue;
    const fit = genericFit(head, cluster);
    if (fit === 2) parts.push(cluster);
    else if (fit === 1) sorts.push(cluster);
  }
  const fitting = parts.length > 0 ? parts : sorts;
  return fitting.length > 1 ? latest(fitting, draft) : (fitting[0] ?? null);
}

/** Whether some word of a name is longer than a head and ends in it. */
const endsWith = (name: readonly string[], head: string): boolean =>
  name.some((word) => {
    if (word.length <= head.length) return false;
    const lower = word.toLowerCase();
    return lower !== head && lower.endsWith(head);
  });
