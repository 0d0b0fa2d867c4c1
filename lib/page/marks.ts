// Pure. Which passages are marked, and how.
import { type Analysis, CERTAIN, type Claim, SHOWN, type Span } from '../model';
import { groupOf, isKindShown, KIND_GROUPS, type KindGroup, type Settings } from '../settings';

/** The page's background as a whole. */
export type Scheme = 'light' | 'dark';

/** One highlight: passages that look alike. */
export interface Mark {
  name: string;
  /** Claims are painted over actors. */
  layer: 'actor' | 'claim';
  spans: Span[];
}

/**
 * Names in the registry, which the page can read: they say nothing, and are the same for everybody. highlight.css has
 * a rule for each; an `n` at the end is for dark pages.
 */
const PREFIX = 'zk';
const named = (number: number, scheme: Scheme): string => `${PREFIX}${number}${scheme === 'dark' ? 'n' : ''}`;

export const claimMark = (group: KindGroup, certain: boolean, scheme: Scheme): string =>
  named(KIND_GROUPS.indexOf(group) * 2 + (certain ? 0 : 1), scheme);
export const actorMark = (scheme: Scheme): string => named(8, scheme);
/** The one passage that pointer, keyboard or panel point at. */
export const litMark = (scheme: Scheme): string => named(9, scheme);

/** Claims that are shown, in reading order of their first passage. */
export function shownClaims(analysis: Analysis, settings: Settings): Claim[] {
  return analysis.claims
    .filter((claim) => claim.confidence >= SHOWN && claim.quote.length > 0 && isKindShown(settings, claim.kind))
    .sort((a, b) => compare(a.quote[0]!, b.quote[0]!));
}

const compare = (a: Span, b: Span): number => a.block - b.block || a.begin - b.begin || b.end - a.end;

/** All marks of an analysis. */
export function marksOf(analysis: Analysis, settings: Settings, scheme: Scheme): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (layer: Mark['layer'], name: string, spans: readonly Span[]) => {
    const mark = marks.get(name) ?? { name, layer, spans: [] };
    mark.spans.push(...spans);
    marks.set(name, mark);
  };
  if (settings.actors) {
    for (const actor of analysis.actors) {
      // A pronoun stands in nearly every sentence; marking it would be noise.
      const mentions = actor.mentions.filter((mention) => mention.form !== 'pronoun');
      add(
        'actor',
        actorMark(scheme),
        mentions.map((mention) => mention.span),
      );
    }
  }
  for (const claim of shownClaims(analysis, settings)) {
    add('claim', claimMark(groupOf(claim.kind), claim.confidence >= CERTAIN, scheme), claim.quote);
  }
  return [...marks.values()];
}
