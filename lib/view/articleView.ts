// Pure. What the panel shows of one article: its actors with counts, its claims in groups, who speaks how much.
import type { ActorKind, Analysis, Article, ClaimKind, Mention, Span } from '../model';
import { groupOf, KIND_GROUPS, type KindGroup } from '../settings';
import { type ClaimView, claimViews, roleOf } from './claimView';
import { passage } from './passage';

export interface ActorView {
  id: string;
  name: string;
  role: string | null;
  kind: ActorKind;
  /** Claims that are shown; an uncertain one counts. */
  claims: number;
  mentions: Span[];
  /** The different words by which the article names the actor, most frequent first; no pronouns. */
  wordings: string[];
}

/** Claims of one source: an actor, words that resolve to no actor, or nobody. */
export interface ClaimGroup {
  /** Stable within one analysis; fits an HTML id after encoding. */
  key: string;
  /** null: nobody is named. */
  name: string | null;
  actor: ActorView | null;
  claims: ClaimView[];
}

export interface ArticleView {
  actors: ActorView[];
  claims: ClaimView[];
  /** Most claims first; those without a source last. */
  groups: ClaimGroup[];
}

/** The whole view; `isShown` leaves out kinds that the reader has switched off. */
export function articleView(
  article: Article,
  analysis: Analysis,
  isShown: (kind: ClaimKind) => boolean = () => true,
): ArticleView {
  const claims = claimViews(article, analysis).filter((claim) => isShown(claim.kind));
  const counts = new Map<string, number>();
  for (const { actor } of claims) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const actors = analysis.actors
    .map((actor): ActorView => {
      const mentions = actor.mentions.map((mention) => mention.span);
      return {
        id: actor.id,
        name: actor.name,
        role: roleOf(actor),
        kind: actor.kind,
        claims: counts.get(actor.id) ?? 0,
        mentions,
        wordings: wordingsOf(article, actor.mentions.filter(isTelling)),
      };
    })
    .sort((a, b) => b.claims - a.claims || b.mentions.length - a.mentions.length || a.name.localeCompare(b.name));
  return { actors, claims, groups: groupsOf(claims, actors) };
}

/** "sie" names nobody. */
const isTelling = (mention: Mention): boolean => mention.form !== 'pronoun';

function wordingsOf(article: Article, mentions: Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const { span } of mentions) {
    const text = passage(article, [span]);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** Claims grouped by who makes them; also for a filtered list. */
export function groupsOf(claims: ClaimView[], actors: ActorView[]): ClaimGroup[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, ClaimGroup>();
  for (const claim of claims) {
    const key = groupKey(claim);
    const group = groups.get(key) ?? {
      key,
      name: claim.who,
      actor: claim.actor === null ? null : (byId.get(claim.actor) ?? null),
      claims: [],
    };
    group.claims.push(claim);
    groups.set(key, group);
  }
  // Array.sort is stable: groups of one size stay in the order in which the article brings them.
  return [...groups.values()].sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.claims.length - a.claims.length,
  );
}

function groupKey(claim: ClaimView): string {
  if (claim.actor !== null) return `actor:${claim.actor}`;
  return claim.who === null ? 'nobody' : `words:${claim.who.toLowerCase()}`;
}

export interface ClaimFilter {
  /** A group's key, or null for everybody. */
  group: string | null;
  /** Kinds that are shown; empty: all. */
  kinds: ReadonlySet<KindGroup>;
  /** Words that all have to occur, in any case, in quote, source, cue, addressee or chain. */
  text: string;
}

export const NO_FILTER: ClaimFilter = { group: null, kinds: new Set(), text: '' };

/** The claims that pass, in their order. */
export function filterClaims(claims: ClaimView[], filter: ClaimFilter): ClaimView[] {
  const wanted = folded(filter.text).split(' ').filter(Boolean);
  return claims.filter((claim) => {
    if (filter.group !== null && groupKey(claim) !== filter.group) return false;
    if (filter.kinds.size > 0 && !filter.kinds.has(groupOf(claim.kind))) return false;
    if (wanted.length === 0) return true;
    const text = searchable(claim);
    return wanted.every((word) => text.includes(word));
  });
}

/** Folding 2,000 claims for every key that is typed would be felt. */
const folds = new WeakMap<ClaimView, string>();

function searchable(claim: ClaimView): string {
  const { quote, who, role, speakerWords, cueWords, addressee, chain } = claim;
  const text = folds.get(claim) ?? folded([quote, who, role, speakerWords, cueWords, addressee, ...chain].join(' '));
  folds.set(claim, text);
  return text;
}

/** Lower case, composed, white space folded: what a reader types finds what the article writes. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().split(/\s+/u).join(' ');
}

export interface Bar {
  key: string;
  name: string | null;
  count: number;
  /** Claims by kind, for the parts of the bar. */
  parts: { kind: KindGroup; count: number }[];
}

/** Who speaks how much: the `limit` largest groups, then the rest as one number. */
export function profile(
  groups: ClaimGroup[],
  limit: number,
): { bars: Bar[]; rest: { groups: number; claims: number } } {
  const bars = groups.slice(0, limit).map(({ key, name, claims }) => ({
    key,
    name,
    count: claims.length,
    parts: KIND_GROUPS.map((kind) => ({
      kind,
      count: claims.filter((claim) => groupOf(claim.kind) === kind).length,
    })).filter((part) => part.count > 0),
  }));
  const others = groups.slice(limit);
  return { bars, rest: { groups: others.length, claims: others.reduce((sum, group) => sum + group.claims.length, 0) } };
}
