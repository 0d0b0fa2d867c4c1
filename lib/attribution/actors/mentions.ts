// Mentions of all actors by where they stand: questions about a passage look at that passage only. Pure.
import type { ActorKind } from '../../model';
import type { TextSpan } from '../../text/types';
import type { ActorMention, DocumentActor, FoundActors } from './types';

/** UTF-16 units of a stretch of text, as a power of two. */
const STRETCH = 8;

interface Place {
  mention: ActorMention;
  actor: DocumentActor;
  /** Number of the actor: of several alike the first one counts. */
  number: number;
}

export class Mentions {
  private readonly stretches: Place[][] = [];
  /** Actors by name and by kind and name, the first of each; made when it is first asked for. */
  private names: Map<string, number> | undefined;

  constructor(private readonly actors: DocumentActor[]) {
    actors.forEach((actor, number) => {
      this.file(actor, number);
    });
  }

  private file(actor: DocumentActor, number: number): void {
    for (const mention of actor.mentions) this.place(actor, number, mention);
  }

  private place(actor: DocumentActor, number: number, mention: ActorMention): void {
    const { stretches } = this;
    const place: Place = { mention, actor, number };
    const last = Math.max(mention.span[0], mention.span[1] - 1) >> STRETCH;
    for (let at = mention.span[0] >> STRETCH; at <= last; at++) {
      while (stretches.length <= at) stretches.push([]);
      stretches[at]!.push(place);
    }
  }

  /** Calls back for each mention that meets a span; more than once where it is long. */
  private meeting([begin, end]: TextSpan, see: (place: Place) => void): void {
    const last = Math.min(this.stretches.length - 1, Math.max(begin, end - 1) >> STRETCH);
    for (let at = begin >> STRETCH; at <= last; at++)
      for (const place of this.stretches[at]!) {
        const { span } = place.mention;
        if (span[0] < end && begin < span[1]) see(place);
      }
  }

  /** The actor with a mention whose span meets this one; the one that ends where it ends wins, else the larger share. */
  at(span: TextSpan): DocumentActor | null {
    const [begin, end] = span;
    let best: Place | null = null;
    let score = 0;
    this.meeting(span, (place) => {
      const [from, to] = place.mention.span;
      const both = Math.min(to, end) - Math.max(from, begin);
      if (both <= 0) return;
      const own = (to === end ? 2 : 0) + both / (Math.max(to, end) - Math.min(from, begin));
      if (own < score || (own === score && best && best.number <= place.number)) return;
      score = own;
      best = place;
    });
    return (best as Place | null)?.actor ?? null;
  }

  /** The actor with a mention by name that begins at one of two offsets. */
  beginning(one: number, other: number): DocumentActor | null {
    let best: Place | null = null;
    this.meeting([Math.min(one, other), Math.max(one, other) + 1], (place) => {
      const { span, form } = place.mention;
      if (form !== 'name' || (span[0] !== one && span[0] !== other)) return;
      if (!best || place.number < best.number) best = place;
    });
    return (best as Place | null)?.actor ?? null;
  }

  /** Whether one mention of an actor covers all of a span. */
  covers(actor: DocumentActor, span: TextSpan): boolean {
    let covered = false;
    this.meeting(span, (place) => {
      const [begin, end] = place.mention.span;
      covered ||= place.actor === actor && begin <= span[0] && end >= span[1];
    });
    return covered;
  }

  /**
   * The actor with the mention within a span that is nearest to an offset, those around the offset left out.
   *
   * @param distance of a mention that begins at an offset
   */
  nearest(
    span: TextSpan,
    offset: number,
    wanted: (actor: DocumentActor) => boolean,
    distance: (begin: number) => number,
  ): DocumentActor | null {
    const [begin, end] = span;
    let best: Place | null = null;
    let least = Number.POSITIVE_INFINITY;
    this.meeting(span, (place) => {
      const [from, to] = place.mention.span;
      if (from < begin || to > end || (from <= offset && offset < to) || !wanted(place.actor)) return;
      const gap = distance(from);
      if (gap > least || (gap === least && best && best.number <= place.number)) return;
      best = place;
      least = gap;
    });
    return (best as Place | null)?.actor ?? null;
  }

  named(name: string): DocumentActor | undefined {
    const number = this.numbers().get(name);
    return number === undefined ? undefined : this.actors[number];
  }

  private numbers(): Map<string, number> {
    if (this.names) return this.names;
    this.names = new Map();
    for (let number = 0; number < this.actors.length; number++) list(this.names, this.actors[number]!, number);
    return this.names;
  }

  /** Adds a mention to the actor of a kind with a name, unless it has one there; else a new actor with it. */
  add(kind: ActorKind, name: string, mention: ActorMention): DocumentActor {
    const { actors } = this;
    const number = kind === 'person' ? undefined : this.numbers().get(keyOf(kind, name));
    if (number === undefined) {
      const actor: DocumentActor = {
        id: `a${actors.length}`,
        name,
        kind,
        gender: '',
        plural: kind === 'group',
        mentions: [mention],
      };
      if (this.names) list(this.names, actor, actors.length);
      this.file(actor, actors.length);
      actors.push(actor);
      return actor;
    }
    const actor = actors[number]!;
    let free = true;
    this.meeting(mention.span, (place) => {
      if (place.actor === actor) free = false;
    });
    if (free) {
      insert(actor.mentions, mention);
      this.place(actor, number, mention);
    }
    return actor;
  }
}

/** No name begins with a line feed. */
const keyOf = (kind: ActorKind, name: string): string => `\n${kind} ${name}`;

/** Enters an actor under its name and under its kind and name, unless another is there. */
function list(names: Map<string, number>, { kind, name }: DocumentActor, number: number): void {
  if (!names.has(name)) names.set(name, number);
  const key = keyOf(kind, name);
  if (!names.has(key)) names.set(key, number);
}

/** Puts a mention where it belongs in text order. */
function insert(mentions: ActorMention[], mention: ActorMention): void {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span[0] <= mention.span[0]) low = middle + 1;
    else high = middle;
  }
  mentions.splice(low, 0, mention);
}

const opened = new WeakMap<FoundActors, Mentions>();

/** The mentions of a document's actors; what is added to them has to be added here. */
export function mentionsOf(found: FoundActors): Mentions {
  let mentions = opened.get(found);
  if (!mentions) {
    mentions = new Mentions(found.actors);
    opened.set(found, mentions);
  }
  return mentions;
}
