// States, organisations and media: by listed name, same words, as the head of a longer name, or by a generic noun. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';
import { generic, genericFit } from '../generic';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import { join, lastBefore, latest } from './join';

/** States by code; organisations and media by listed name, same words, or as the head of a longer name. */
export function thing(clusters: Cluster[], draft: Draft): void {
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
