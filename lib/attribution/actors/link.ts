// Gathers drafts into actors: who is one with whom. What is doubtful stays apart. Pure.

import type { TextDocument } from '../../text/types';
import type { Cluster } from './cluster';
import type { Draft } from './drafts';
import { join } from './link/join';
import { fullName, isSurname, surname } from './link/persons';
import { roleNoun } from './link/roles';
import { thing } from './link/things';

/**
 * Links drafts, in text order.
 *
 * @returns clusters in order of their first mention. Roles that can be linked to nobody named are provisional ones: they keep pronouns
 *   from being given to somebody else
 */
export function link(drafts: readonly Draft[], { sentences }: TextDocument): Cluster[] {
  const beginOf = (sentence: number): number => sentences[sentence]?.first ?? 0;
  const clusters: Cluster[] = [];
  const persons = drafts.filter(({ kind, name }) => kind === 'person' && name.length > 0);
  for (const draft of persons) if (!isSurname(draft.name)) join(clusters, draft, fullName(clusters, draft));
  for (const draft of persons) if (isSurname(draft.name)) surname(clusters, draft);
  for (const draft of drafts) if (draft.kind !== 'person') thing(clusters, draft);
  for (const draft of drafts)
    if (draft.kind === 'person' && draft.name.length === 0) roleNoun(clusters, draft, beginOf);
  for (const cluster of clusters) cluster.drafts.sort((one, other) => one.first - other.first);
  return clusters
    .filter(({ drafts }) => drafts.length > 0)
    .sort((one, other) => one.drafts[0]!.first - other.drafts[0]!.first);
}
