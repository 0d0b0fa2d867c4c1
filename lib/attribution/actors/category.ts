// The noun before an organisation's name that says what it is: "der Rüstungskonzern Rheinmetall", "die Hilfsorganisation Sea-Watch". Pure.
import type { Token } from '../../text/types';
import { isDefinite } from './drafts';
import { MARK, type Marks } from './marks';
import { phraseBegin } from './phrase';

/** Sorts of firms that are no organisations by their ending; those in "-er" may be plurals. */
const SORT =
  /(?:bauer|hersteller|händler|zulieferer|betreiber|veranstalter|anbieter|dienstleister|versicherer|discounter|entwickler|produzent|riese|plattform|airline|linie|start-?up|kette|tochter|marke|portal|initiative|kanzlei|versorger|netzwerk|aufsicht|klub)(?:s|es|n)?$/iu;

/** In a clause with its verb at the end subject and object stand side by side: "weil das Unternehmen Google verklagt". */
const SUBORDINATING =
  /^(?:dass|weil|wenn|ob|als|bevor|nachdem|während|obwohl|damit|falls|sobald|da|wie|die|der|das|den|dem|welche[rsnm]?)$/iu;

/** Number of the noun before the name that begins at a token, or -1. */
export function categoryBefore(tokens: readonly Token[], marks: Marks, first: number): number {
  const at = first - 1;
  const noun = tokens[at];
  if (!noun) return -1;
  const mark = marks[at]!;
  if (!(mark & MARK.capital) || mark & MARK.never || tokens[first]!.begin - noun.end !== 1) return -1;
  if (!(mark & (MARK.organisation | MARK.medium)) && !SORT.test(noun.norm)) return -1;
  const begin = phraseBegin(tokens, marks, at);
  const opening = tokens[begin]!.norm;
  if (/er$/u.test(noun.norm) && /^die$/iu.test(opening)) return -1;
  const before = tokens[begin - 1];
  // "wie die Nachrichtenagentur dpa berichtet": media are named so far more often than they act on each other.
  if (mark & MARK.medium) return at;
  if (isDefinite(opening) && begin === at - 1 && before?.kind === 'word' && SUBORDINATING.test(before.norm)) return -1;
  return at;
}
