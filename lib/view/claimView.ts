// Pure. What card and panel show of one claim: slices of the article and facts of the analysis, no wording.
// The wording in the interface's language is lib/view/wording.ts.
import {
  type Act,
  type Actor,
  type ActorKind,
  type Analysis,
  type Article,
  CERTAIN,
  type Claim,
  type ClaimKind,
  type Medium,
  SHOWN,
  type Span,
} from '../model';
import { passage } from './passage';

export interface ClaimView {
  id: string;
  kind: ClaimKind;
  act: Act;
  medium: Medium;
  negated: boolean;
  nested: boolean;
  /** The actor's name, else the article's words for the speaker; null: nobody is named. */
  who: string | null;
  /** Role and affiliation as the article gives them. */
  role: string | null;
  actor: string | null;
  actorKind: ActorKind | null;
  /** The article's words for the speaker, only where they say something else than `who`. */
  speakerWords: string | null;
  /** The words by which one knows, null if the claim has none. */
  cueWords: string | null;
  addressee: string | null;
  /** Voices from the one nearest the reader to the origin; empty unless there are at least two. */
  chain: string[];
  /** What is claimed. */
  quote: string;
  quoteSpans: Span[];
  /** false: the analysis is not sure, and the interface has to say so. */
  certain: boolean;
  /** Where the claim stands, for lighting and scrolling: what is claimed and who says it by which words. */
  spans: Span[];
}

/** The view of one claim. Spans that lie outside the article give empty words, never an error. */
export function claimView(article: Article, analysis: Analysis, claim: Claim): ClaimView {
  return viewWith(article, actorsById(analysis), claim);
}

/** The views of all claims that are shown at all, in reading order. */
export function claimViews(article: Article, analysis: Analysis): ClaimView[] {
  const actors = actorsById(analysis);
  return analysis.claims
    .filter((claim) => claim.confidence >= SHOWN)
    .sort((a, b) => inReadingOrder(a, b))
    .map((claim) => viewWith(article, actors, claim));
}

function actorsById(analysis: Analysis): Map<string, Actor> {
  return new Map(analysis.actors.map((actor) => [actor.id, actor]));
}

function viewWith(article: Article, actors: Map<string, Actor>, claim: Claim): ClaimView {
  const actor = claim.actor === null ? undefined : actors.get(claim.actor);
  const speaker = passage(article, claim.speaker) || null;
  const who = actor?.name ?? speaker;
  return {
    id: claim.id,
    kind: claim.kind,
    act: claim.act,
    medium: claim.medium,
    negated: claim.negated === true,
    nested: claim.nested === true,
    who,
    role: actor ? roleOf(actor) : null,
    actor: actor?.id ?? null,
    actorKind: actor?.kind ?? null,
    speakerWords: speaker === who ? null : speaker,
    cueWords: passage(article, claim.cue) || null,
    addressee: passage(article, claim.addressee) || null,
    chain: claim.chain.length > 1 ? claim.chain.map((link) => link.name) : [],
    quote: passage(article, claim.quote),
    quoteSpans: claim.quote,
    certain: claim.confidence >= CERTAIN,
    spans: [...claim.quote, ...claim.speaker, ...claim.cue],
  };
}

/** Role and affiliation in one line; the affiliation is left out where the role already names it. */
export function roleOf(actor: Actor): string | null {
  const { role, affiliation } = actor;
  if (!role) return affiliation ?? null;
  return affiliation && !role.includes(affiliation) ? `${role}, ${affiliation}` : role;
}

function inReadingOrder(a: Claim, b: Claim): number {
  const [first, second] = [start(a), start(b)];
  return first.block - second.block || first.begin - second.begin;
}

/** The earliest passage of the claim, or the article's beginning for a claim without any. */
function start(claim: Claim): { block: number; begin: number } {
  return [...claim.quote, ...claim.frame, ...claim.cue].reduce(
    (least, span) =>
      span.block < least.block || (span.block === least.block && span.begin < least.begin) ? span : least,
    { block: Number.MAX_SAFE_INTEGER, begin: 0, end: 0 },
  );
}
