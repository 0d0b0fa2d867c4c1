// Pure. The reader's corrections of who is who in one article: merge, split, rename. The analysis stays as it is;
// corrections are laid over it, in order, so each can be taken back.
import type { Actor, Analysis, Article, Claim, Mention, Span } from '../model';

/**
 * An actor over analyses: its kind and name as analysed, or the mention that was split off. Ids of an analysis are
 * good for that analysis only.
 */
export type ActorKey = string;

export type Correction =
  | { type: 'rename'; actor: ActorKey; name: string }
  | { type: 'merge'; actor: ActorKey; into: ActorKey }
  /** The mention becomes an actor of its own; `words` must still stand there. */
  | { type: 'split'; actor: ActorKey; mention: Span; words: string };

/** Longest name a reader may give, in UTF-16 units. */
export const LONGEST_NAME = 200;
/** Most corrections of one article. */
export const MOST_CORRECTIONS = 500;

export interface Corrected {
  analysis: Analysis;
  /** Key of each actor, by its id in `analysis`. */
  keys: ReadonlyMap<string, ActorKey>;
  /** Whether each correction found what it is about. */
  applied: boolean[];
}

/** The analysis as the reader has corrected it. What a correction is about may be gone: then it does nothing. */
export function applyCorrections(article: Article, analysis: Analysis, corrections: readonly Correction[]): Corrected {
  const keys = keysOf(analysis.actors);
  let { actors, claims } = analysis;
  const applied = corrections.map((correction) => {
    const id = idOf(keys, correction.actor);
    const actor = actors.find((it) => it.id === id);
    if (!actor) return false;
    if (correction.type === 'rename') {
      const name = correction.name.trim();
      if (name === '' || name.length > LONGEST_NAME) return false;
      actors = actors.map((it) => (it === actor ? { ...it, name } : it));
      claims = claims.map((claim) => relinked(claim, actor, { ...actor, name }));
      return true;
    }
    if (correction.type === 'merge') {
      const into = actors.find((it) => it.id === idOf(keys, correction.into));
      if (!into || into === actor) return false;
      const merged = { ...into, mentions: inOrder([...into.mentions, ...actor.mentions]) };
      actors = actors.filter((it) => it !== actor).map((it) => (it === into ? merged : it));
      claims = claims.map((claim) => relinked(claim, actor, merged));
      return true;
    }
    const { mention, words } = correction;
    const text = article.blocks[mention.block]?.text.slice(mention.begin, mention.end);
    const taken = actor.mentions.find(({ span }) => isSame(span, mention));
    if (!taken || text !== words || actor.mentions.length === 1) return false;
    const own = splitOff(actor, taken, words);
    const rest = { ...actor, mentions: actor.mentions.filter((it) => it !== taken) };
    keys.set(own.id, splitKey(mention));
    actors = [...actors.map((it) => (it === actor ? rest : it)), own];
    // A claim goes with the mention that speaks it.
    claims = claims.map((claim) =>
      claim.actor === actor.id && claim.speaker.some((span) => overlaps(span, mention))
        ? relinked(claim, actor, own)
        : claim,
    );
    return true;
  });
  return { analysis: { ...analysis, actors, claims }, keys, applied };
}

function splitOff(actor: Actor, mention: Mention, words: string): Actor {
  // Role and affiliation were found for the whole actor; whether they hold for this mention nobody knows.
  return {
    id: `split:${mention.span.block}:${mention.span.begin}:${mention.span.end}`,
    name: words,
    kind: actor.kind,
    mentions: [mention],
  };
}

/** Kind and name; a second actor of both the same gets a number, in the order of the analysis. */
function keysOf(actors: readonly Actor[]): Map<string, ActorKey> {
  const seen = new Map<string, number>();
  return new Map(
    actors.map(({ id, kind, name }) => {
      const key = `${kind}:${name}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [id, times === 1 ? key : `${key}#${times}`];
    }),
  );
}

const splitKey = ({ block, begin, end }: Span): ActorKey => `split:${block}:${begin}:${end}`;

function idOf(keys: ReadonlyMap<string, ActorKey>, key: ActorKey): string | undefined {
  for (const [id, own] of keys) if (own === key) return id;
  return undefined;
}

/** The claim with one actor put in another's place, in its chain too. */
function relinked(claim: Claim, from: Actor, to: Actor): Claim {
  const chain = claim.chain.map((link) =>
    link.actor === from.id ? { ...link, actor: to.id, name: link.name === from.name ? to.name : link.name } : link,
  );
  return { ...claim, actor: claim.actor === from.id ? to.id : claim.actor, chain };
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.span.block - b.span.block || a.span.begin - b.span.begin);
}

const isSame = (a: Span, b: Span): boolean => a.block === b.block && a.begin === b.begin && a.end === b.end;
const overlaps = (a: Span, b: Span): boolean => a.block === b.block && a.begin < b.end && b.begin < a.end;

/** Corrections from whatever was stored or sent; what does not fit is left out. Never throws. */
export function parseCorrections(stored: unknown): Correction[] {
  return Array.isArray(stored) ? stored.slice(0, MOST_CORRECTIONS).flatMap(parseOne) : [];
}

function parseOne(stored: unknown): Correction[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { type, actor, name, into, mention, words } = stored as Record<string, unknown>;
  if (typeof actor !== 'string') return [];
  if (type === 'rename' && typeof name === 'string' && name.length <= LONGEST_NAME) return [{ type, actor, name }];
  if (type === 'merge' && typeof into === 'string') return [{ type, actor, into }];
  if (type === 'split' && typeof words === 'string' && isSpan(mention)) {
    const { block, begin, end } = mention;
    return [{ type, actor, mention: { block, begin, end }, words }];
  }
  return [];
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { block, begin, end } = value as Record<string, unknown>;
  return [block, begin, end].every((it) => Number.isSafeInteger(it) && (it as number) >= 0);
}

/** What to call the actor of a key: its name as analysed, or the words that were split off. */
export function nameOfKey(key: ActorKey, corrections: readonly Correction[]): string {
  const split = corrections.find((it) => it.type === 'split' && splitKey(it.mention) === key);
  if (split?.type === 'split') return split.words;
  const name = key.slice(key.indexOf(':') + 1);
  const number = name.lastIndexOf('#');
  return number > 0 && /^\d+$/.test(name.slice(number + 1)) ? name.slice(0, number) : name;
}
