// Whom a claim's speaker phrase means. Pure.
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, SAYING_NOUNS, VOICE_NOUNS } from '../../language/de/lists/sources';
import type { ActorKind } from '../../model';
import { startsUpper } from '../../text/characters';
import { tokenAt } from '../../text/document';
import type { TextSpan, Token } from '../../text/types';
import { isArticle, isPossessive } from './drafts';
import { groupNoun } from './groups';
import type { ActorMention, DocumentActor, FoundActors } from './types';
import { organisationNoun, roleOf } from './words';

const saying = new Set(SAYING_NOUNS);
const voices = new Set(VOICE_NOUNS);
const anonymous = new Set(ANONYMOUS_NOUNS);
const documents = DOCUMENT_NOUNS.map((noun) => noun.toLowerCase());

/**
 * The actor whom a noun phrase or pronoun names, e.g. a claim's speaker: an actor that has a mention there, else the
 * antecedent of a pronoun or role noun, else a new actor (group, anonymous, document) that is added to `found`.
 * Sees through "Angaben des …" where they stand for the inner one.
 *
 * @param span the phrase with or without its article word; "seine Vertreter", "er", "Regierungskreise"
 * @returns null where nobody is named or the one meant cannot be told with some certainty
 */
export function resolveSpeaker(found: FoundActors, span: TextSpan): DocumentActor | null {
  const { tokens } = found.doc;
  const first = tokenAt(tokens, span[0]);
  const last = Math.min(tokens.length, tokenAt(tokens, span[1] - 1) + 1);
  if (first >= last) return null;
  const head = headOf(tokens, first, last);
  const word = tokens[head]!.norm;
  if (saying.has(word) && head + 1 < last) {
    const inner = resolveSpeaker(found, [tokens[head + 1]!.begin, span[1]]);
    if (inner) return inner;
  }
  const here = actorAt(found, [tokens[first]!.begin, tokens[head]!.end]) ?? null;
  if (here && !isPossessive(tokens[first]!.norm)) return here;
  if (isPossessive(tokens[first]!.norm) && (voices.has(word) || voices.has(word.replace(/n$/u, '')))) {
    const owner = ownerOf(found, first);
    if (owner) return owner;
  }
  const kind = kindOf(word);
  return kind ? added(found, kind, first, head, last) : null;
}

/** The actor with a mention whose span meets this one; the one that ends where it ends wins, else the first. */
export function actorAt(found: FoundActors, [begin, end]: TextSpan): DocumentActor | null {
  let best: DocumentActor | null = null;
  let score = 0;
  for (const actor of found.actors) {
    for (const { span } of actor.mentions) {
      const both = Math.min(span[1], end) - Math.max(span[0], begin);
      if (both <= 0) continue;
      const own = (span[1] === end ? 2 : 0) + both / (Math.max(span[1], end) - Math.min(span[0], begin));
      if (own > score) {
        score = own;
        best = actor;
      }
    }
  }
  return best;
}

/** The phrase's head: its first noun that no further noun or name follows directly. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = -1;
  for (let index = first; index < last; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind === 'punctuation' && norm !== '.' && norm !== '-') {
      if (head >= 0) break;
      continue;
    }
    if (kind !== 'word' && kind !== 'quote') continue;
    if (isArticle(norm) || !startsUpper(norm) || (index === first && isArticle(norm))) {
      if (head >= 0 && kind === 'word') break;
      continue;
    }
    head = index;
  }
  return head < 0 ? last - 1 : head;
}

/** Kind of an actor without a name, by its noun; null: it is nobody who speaks. */
function kindOf(word: string): ActorKind | null {
  const base = word.replace(/n$/u, '');
  if (anonymous.has(word) || anonymous.has(base) || /kreisen?$/u.test(word)) return 'anonymous';
  if (groupNoun(word)) return 'group';
  const lower = word.toLowerCase();
  if (documents.some((noun) => lower.endsWith(noun) || lower.slice(0, -1).endsWith(noun))) return 'document';
  if (organisationNoun(word)) return 'organisation';
  if (roleOf(word)) return 'person';
  return null;
}

/** The state or organisation that "seine", "ihre" means: one of the same sentence, before or after, else of the one before. */
function ownerOf(found: FoundActors, at: number): DocumentActor | null {
  const { tokens, sentences } = found.doc;
  const number = sentences.findIndex(({ first, last }) => at >= first && at < last);
  if (number < 0) return null;
  const within = (index: number, from: number): DocumentActor | null => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const begin = tokens[sentence.first]!.begin;
    const end = tokens[sentence.last - 1]!.end;
    let best: DocumentActor | null = null;
    let distance = Infinity;
    for (const actor of found.actors) {
      if (actor.kind !== 'state' && actor.kind !== 'organisation' && actor.kind !== 'person') continue;
      for (const { span } of actor.mentions) {
        if (span[0] < begin || span[1] > end || (span[0] <= from && from < span[1])) continue;
        const gap = Math.abs(span[0] - from);
        if (gap < distance) {
          best = actor;
          distance = gap;
        }
      }
    }
    return best;
  };
  return within(number, tokens[at]!.begin) ?? within(number - 1, tokens[at]!.begin);
}

function added(found: FoundActors, kind: ActorKind, first: number, head: number, last: number): DocumentActor {
  const { tokens, text } = found.doc;
  const begin = isArticle(tokens[first]!.norm) && head > first ? first + 1 : first;
  const name = text.slice(tokens[begin]!.begin, tokens[Math.max(head, begin)]!.end);
  const mention: ActorMention = { span: [tokens[first]!.begin, tokens[last - 1]!.end], form: 'role' };
  const known = found.actors.find((actor) => actor.kind === kind && actor.name === name && kind !== 'person');
  if (known) {
    known.mentions.push(mention);
    known.mentions.sort((one, other) => one.span[0] - other.span[0]);
    return known;
  }
  const actor: DocumentActor = {
    id: `a${found.actors.length}`,
    name,
    kind,
    gender: '',
    plural: false,
    mentions: [mention],
  };
  found.actors.push(actor);
  return actor;
}
