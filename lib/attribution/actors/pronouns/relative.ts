// Relative pronouns right after whom they mean. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument } from '../../../text/types';
import type { Cluster } from '../cluster';
import { agrees, RELATIVES } from './forms';
import type { Resolved } from './resolved';

/** "Anna Berg, die …": right after a mention and its comma. */
export function relativePronoun({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (tokens[index - 1]?.norm !== ',') return null;
  const wanted = RELATIVES.get(tokens[index]!.norm);
  if (!wanted) return null;
  const last = recent[recent.length - 1];
  if (!last || last.draft.last !== index - 1 || last.draft.form === 'pronoun') return null;
  const next = tokens[index + 1]?.norm ?? '';
  if (
    startsUpper(next) &&
    tokens[index]!.norm !== 'dessen' &&
    tokens[index]!.norm !== 'deren' &&
    !/^(?:Sie|Ihnen)$/u.test(next)
  )
    return null;
  const whose = ofOrganisation(tokens, recent);
  if (whose && wanted.some((one) => agrees(whose.cluster, whose.draft, one))) return whose.cluster;
  return wanted.some((one) => agrees(last.cluster, last.draft, one)) ? last.cluster : null;
}

/** "Ben Marzeion von der Universität Bremen, der": the person, not the organisation that tells whose. */
function ofOrganisation(tokens: TextDocument['tokens'], recent: readonly Resolved[]): Resolved | null {
  const last = recent[recent.length - 1]!;
  const before = recent[recent.length - 2];
  if (last.cluster.kind === 'person' || before?.cluster.kind !== 'person' || before.draft.form !== 'name') return null;
  const gap = last.draft.first - before.draft.last;
  return gap <= 2 && /^(?:von|vom|beim?|der|des|aus)$/u.test(tokens[before.draft.last]!.norm) ? before : null;
}

/** "Jane Doe, who …". */
export function englishRelative({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (!/^(?:who|whose|whom)$/u.test(tokens[index]!.norm)) return null;
  const last = recent[recent.length - 1];
  const gap = tokens[index - 1]?.norm === ',' ? 1 : 0;
  return last && last.draft.last === index - gap && last.draft.form !== 'pronoun' ? last.cluster : null;
}
