// Relative pronouns right after whom they mean. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument } from '../../../text/types';
import type { Cluster } from '../cluster';
import { agrees, RELATIVES } from './forms';
import type { Resolved } from './resolved';

/** "Anna Berg, die …": right after a mention and its comma. */
export function relativePronoun({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (tokens[index - 1]?.norm !== ',') return null;
  const wanted = RELATIVES[tokens[index]!.norm];
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
  return wanted.some((one) => agrees(last.cluster, last.draft, one)) ? last.cluster : null;
}

/** "Jane Doe, who …". */
export function englishRelative({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (!/^(?:who|whose|whom)$/u.test(tokens[index]!.norm)) return null;
  const last = recent[recent.length - 1];
  const gap = tokens[index - 1]?.norm === ',' ? 1 : 0;
  return last && last.draft.last === index - gap && last.draft.form !== 'pronoun' ? last.cluster : null;
}
