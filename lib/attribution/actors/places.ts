// Places that only lie somewhere: named in the article, but nobody who acts or speaks. Pure.
// They are no actors of the panel, which lists who may be a source; the evaluation lists them beside the actors, as kind "place".
import type { TextSpan } from '../../text/types';
import { withoutGenitive } from './trie';
import type { FoundActors } from './types';

export interface NamedPlace {
  name: string;
  mentions: TextSpan[];
}

/** Names of places that are no mention of an actor, gathered by their words; in text order. */
export function placesOf({ doc, names, actors }: FoundActors): NamedPlace[] {
  const spans = actors
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((one, other) => one[0] - other[0]);
  const places = new Map<string, NamedPlace>();
  const known = new Set(names.map(({ begin, end }) => doc.text.slice(begin, end)));
  let next = 0;
  let reached = 0;
  for (const { begin, end, kind } of names) {
    while (next < spans.length && spans[next]![0] < end) reached = Math.max(reached, spans[next++]![1]);
    if (kind !== 'LOC' || reached > begin) continue;
    const words = doc.text.slice(begin, end);
    const base = withoutGenitive(words);
    const name = known.has(base) ? base : words;
    const place = places.get(name);
    if (place) place.mentions.push([begin, end]);
    else places.set(name, { name, mentions: [[begin, end]] });
  }
  return [...places.values()];
}
