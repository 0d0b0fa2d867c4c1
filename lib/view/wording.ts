// Pure but for the interface's language. The fixed words around the article's own.
//
// German inflects names and roles ("laut dem US-Diplomaten"). Rewording the article is not ours to do, so every
// pattern ends in a colon or stands apart and takes the words as they are: "bestritten von: John Kelley".
import { card } from '../../assets/locales/card';
import { common } from '../../assets/locales/common';
import type { ActorKind } from '../model';
import type { ClaimView } from './claimView';

/** How the claim is put forward, without a name: "laut", "bestritten von", "keine Quelle genannt". */
export function byline(claim: ClaimView): string {
  if (claim.who === null) return card('by_nobody');
  if (claim.negated) return card('by_negated');
  if (claim.act !== 'says') return card(`by_${claim.act}`);
  return claim.medium === 'thought' ? card('by_thinks') : card('by_says');
}

/** Name and role in one line: "John Kelley, US-Diplomat"; empty if nobody is named. */
export function named(claim: ClaimView): string {
  return [claim.who, claim.role].filter((part) => part !== null).join(', ');
}

/** The whole attribution: "laut: John Kelley, US-Diplomat", marked where the analysis is not sure. */
export function attribution(claim: ClaimView): string {
  const said = claim.who === null ? byline(claim) : card('attribution', { by: byline(claim), who: named(claim) });
  return claim.certain ? said : card('uncertainAttribution', { said });
}

/** What a reader must know about a source that cannot be asked; null for all others. */
export function sourceMark(kind: ActorKind | null): string | null {
  return kind === 'anonymous' || kind === 'document' ? common(`actor_${kind}`) : null;
}
