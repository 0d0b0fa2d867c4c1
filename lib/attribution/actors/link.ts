// Gathers drafts into actors: who is one with whom. What is doubtful stays apart. Pure.

import type { TextDocument } from '../../text/types';
import type { Cluster } from './cluster';
import type { Draft } from './drafts';
import { inTextOrder } from './link/join';
import { isSurname, Persons } from './link/persons';
import { Roles } from './link/roles';
import { Things } from './link/things';
import { sortedBy } from './order';

/**
 * Links drafts, in text order.
 *
 * @returns clusters in order of their first mention. Roles that can be linked to nobody named are provisional ones: they keep pronouns
 *   from being given to somebody else
 */
export function link(drafts: readonly Draft[], { sentences }: TextDocument): Cluster[] {
  const beginOf = (sentence: number): number => sentences[sentence]?.first ?? 0;
  const clusters: Cluster[] = [];
  const persons = new Persons(clusters);
  const named = drafts.filter(({ kind, name }) => kind === 'person' && name.length > 0);
  for (const draft of named) if (!isSurname(draft.name)) persons.addFull(draft);
  for (const draft of named) if (isSurname(draft.name)) persons.addSurname(draft);
  const things = new Things(clusters);
  for (const draft of drafts) if (draft.kind !== 'person') things.add(draft);
  for (const cluster of clusters) inTextOrder(cluster);
  const roles = new Roles(clusters, beginOf);
  for (const draft of drafts) if (draft.kind === 'person' && draft.name.length === 0) roles.add(draft);
  for (const cluster of clusters) inTextOrder(cluster);
  return sortedBy(
    clusters.filter(({ drafts }) => drafts.length > 0),
    ({ drafts }) => drafts[0]!.first,
  );
}
