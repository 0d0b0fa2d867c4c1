// From chosen candidates to claims with actors and chains of names. Pure.
import type { ActorKind, ClaimKind } from '../model';
import type { TextSpan } from '../text/types';
import { isArticle } from './actors/drafts';
import { resolveSpeaker } from './actors/find';
import type { DocumentActor, FoundActors } from './actors/types';
import type { ClaimCandidate, VoiceSpan } from './candidates';

export interface DocumentLink {
  name: string;
  span: TextSpan | null;
  actor: string | null;
}

/** A claim over a document: roles as spans of its text. */
export interface DocumentClaim extends Omit<ClaimCandidate, 'chain' | 'kind' | 'features' | 'score' | 'speakerScore'> {
  id: string;
  kind: ClaimKind;
  actor: string | null;
  chain: DocumentLink[];
  /** 0…1: that it is a claim and its speaker right. */
  confidence: number;
}

/** Kinds that have a name of their own; papers, groups and circles keep the article's words. */
const NAMED = new Set<ActorKind>(['person', 'organisation', 'state', 'media']);

const POSSESSIVES = ['sein', 'ihr'];

/** The actor whom a claim's speaker means, or null. */
export function actorOf(found: FoundActors, speaker: readonly TextSpan[]): DocumentActor | null {
  const first = speaker[0];
  if (!first) return null;
  return resolveSpeaker(found, [first[0], speaker[speaker.length - 1]![1]]);
}

function linkOf(found: FoundActors, voice: VoiceSpan): DocumentLink {
  const actor = voice.span ? resolveSpeaker(found, voice.span) : null;
  const owned = actor && possessed(voice, actor);
  return {
    name: owned ?? (actor && (NAMED.has(actor.kind) || isInflected(voice, actor)) ? actor.name : voice.text),
    span: voice.span,
    actor: actor?.id ?? null,
  };
}

/** The voices of a claim; one that speaks of what it said itself ("Ward said he had asked …") is no chain. */
export function chainOf(found: FoundActors, voices: readonly VoiceSpan[]): DocumentLink[] {
  const links = voices.map((voice) => linkOf(found, voice));
  const kept = links.filter(({ actor }, index) => !actor || actor !== links[index - 1]?.actor);
  return links.length > 1 && kept.length < 2 ? [] : kept;
}

/** "auf einen internen Bericht", "unsere Partner": what the article word tells fits nowhere else. */
const isInflected = ({ text }: VoiceSpan, { kind }: DocumentActor): boolean =>
  (kind === 'document' || kind === 'group') && isArticle(text.split(' ', 1)[0]!);

/** "seine Vertreter", where "seine" means China: "Vertreter Chinas". */
function possessed(voice: VoiceSpan, actor: DocumentActor): string | null {
  const [first, ...rest] = voice.text.split(' ');
  if (!first || !rest.length) return null;
  const lower = first.toLowerCase();
  if (!POSSESSIVES.some((stem) => lower.startsWith(stem) && lower.length - stem.length <= 2)) return null;
  return `${rest.join(' ')} ${genitive(actor.name)}`;
}

const genitive = (name: string): string => (/[sßxz]$/u.test(name) ? `von ${name}` : `${name}s`);
