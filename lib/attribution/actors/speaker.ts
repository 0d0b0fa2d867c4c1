// Whom a claim's speaker phrase means. Pure.
import { DOCUMENT_NOUNS, SAYING_NOUNS, VOICE_NOUNS } from '../../language/de/lists/sources';
import { startsUpper } from '../../text/characters';
import { sentenceAt, tokenAt } from '../../text/document';
import type { TextDocument, TextSpan, Token } from '../../text/types';
import { isArticle, isPossessive } from './drafts';
import { resolveEnglish } from './english/speaker';
import { documentNoun, groupNoun } from './groups';
import { lexis } from './lexis';
import { mentionsOf } from './mentions';
import { added, isSurname, kindOf, put } from './new-actor';
import { withoutGenitive } from './trie';
import type { DocumentActor, FoundActors } from './types';
import { mayBeAdjective, organisationNoun, roleOf } from './words';

const saying = new Set(SAYING_NOUNS);
const sayingEndings = SAYING_NOUNS.filter((noun) => noun.length > 4).map((noun) => noun.toLowerCase());
const voices = new Set(VOICE_NOUNS);
const documents = new Set(DOCUMENT_NOUNS);
const DEPTH = 4;

/**
 * The actor whom a noun phrase or pronoun names, e.g. a claim's speaker: an actor that has a mention there, else the
 * antecedent of a pronoun or role noun, else a new actor (group, anonymous, document) that is added to `found`.
 * Sees through "Angaben des …", "Polizeiangaben", "seiner Meinung" where they stand for the inner one.
 *
 * @param span the phrase with or without its article word; "seine Vertreter", "er", "Regierungskreise"
 * @returns null where nobody is named or the one meant cannot be told with some certainty
 */
export function resolveSpeaker(found: FoundActors, span: TextSpan): DocumentActor | null {
  const { tokens } = found.doc;
  const first = tokenAt(tokens, span[0]);
  const last = Math.min(tokens.length, tokenAt(tokens, span[1] - 1) + 1);
  if (first >= last) return null;
  return found.context.language === 'en' ? resolveEnglish(found, first, last) : resolve(found, first, last, 0);
}

function resolve(found: FoundActors, first: number, last: number, depth: number): DocumentActor | null {
  if (depth > DEPTH || first >= last) return null;
  const { tokens } = found.doc;
  const noun = behindGenitive(tokens, first, last);
  if (noun > first) return resolve(found, noun, last, depth + 1);
  const head = headOf(tokens, first, last);
  const word = tokens[head]!.norm;
  const opening = tokens[first]!.norm;
  if (saying.has(word) && !(documents.has(word) && isArticle(opening) && !isPossessive(opening))) {
    const inner = sayer(found, first, head, last, depth);
    if (inner) return inner;
  }
  // "des Magazins „Der Spiegel“": the name in quotation marks.
  if (tokens[head + 1]?.kind === 'quote' && head + 2 < last) {
    const quoted = actorAt(found, [tokens[head + 2]!.begin, tokens[last - 1]!.end]);
    if (quoted) return quoted;
  }
  // "Waltz, ein ehemaliger Berater Trumps": the name before the comma is the one that is meant.
  const named = mentionsOf(found).beginning(
    tokens[first]!.begin,
    tokens[isArticle(opening) && first + 1 < last ? first + 1 : first]!.begin,
  );
  if (named && mentionsOf(found).covers(named, [tokens[head]!.begin, tokens[head]!.end])) return named;
  const both = afterRole(found, head, last);
  if (both) return both;
  const apposed = apposedName(found, head, last);
  if (apposed) return apposed;
  // "sein Mandant" is not the one whom "sein" means.
  const owned = isPossessive(opening) && first < head;
  const here = actorAt(found, [tokens[owned ? first + 1 : first]!.begin, tokens[head]!.end]);
  if (here) return here;
  if (owned && (voices.has(word) || voices.has(word.replace(/n$/u, '')))) {
    const owner = ownerOf(found, first);
    if (owner) return owner;
  }
  const compound = sayingCompound(found, word, head, last);
  if (compound) return compound;
  const kind = kindOf(word, opening);
  if (kind) return added(found, kind, first, head, last);
  // "die Online-Ausgabe des „Spiegel“": what stands in the genitive.
  if (/^(?:des|der|von|vom)$/u.test(tokens[head + 1]?.norm ?? '')) return resolve(found, head + 1, last, depth + 1);
  return first === head && isSurname(found, head) ? put(found, 'person', word, first, head + 1) : null;
}

/** Who says it in "Angaben des US-Diplomaten", "seiner Meinung", "eigenen Angaben". */
function sayer(found: FoundActors, first: number, head: number, last: number, depth: number): DocumentActor | null {
  const { tokens } = found.doc;
  if (head + 1 < last) return resolve(found, head + 1, last, depth + 1);
  const opening = tokens[first]!;
  if (isPossessive(opening.norm) || /^(?:dessen|deren)$/iu.test(opening.norm)) {
    return actorAt(found, [opening.begin, opening.end]) ?? ownerOf(found, first);
  }
  return /^[Ee]igene[nr]$/u.test(opening.norm) ? nearest(found, first) : null;
}

/** "Beraterin und Autorin Rhea Lambert", "der Abgeordnete und frühere Polizeichef Bill Lark": two roles of one who is named behind them. */
function afterRole(found: FoundActors, head: number, last: number): DocumentActor | null {
  const { tokens } = found.doc;
  let second = head + 2;
  if (tokens[head + 1]?.norm !== 'und' || !roleOf(tokens[head]!.norm)) return null;
  while (second < last && mayBeAdjective(tokens[second]!.norm)) second++;
  if (second + 1 >= last) return null;
  if (roleOf(tokens[head]!.norm)!.number === 'plural' || !roleOf(tokens[second]!.norm)) return null;
  const actor = actorAt(found, [tokens[second]!.begin, tokens[last - 1]!.end]);
  return actor?.kind === 'person' ? actor : null;
}

/** "der Leiter des Programms, Klaus Stöhr", "ihres Trainers – Greg Poss": the name after comma or dash. */
function apposedName(found: FoundActors, head: number, last: number): DocumentActor | null {
  const { tokens } = found.doc;
  for (let index = head + 1; index + 1 < last; index++) {
    if (!/^[,–-]$/u.test(tokens[index]!.norm)) continue;
    const begin = tokens[index + 1]!.begin;
    const after = isArticle(tokens[index + 1]!.norm) ? (tokens[index + 2]?.begin ?? begin) : begin;
    return mentionsOf(found).beginning(begin, after);
  }
  return null;
}

/** "Polizeiangaben", "Zeugenaussagen", "Expertenmeinung": those who stand before the word of saying. */
function sayingCompound(found: FoundActors, word: string, head: number, last: number): DocumentActor | null {
  const lower = word.toLowerCase();
  const ending = sayingEndings.find((noun) => lower.endsWith(noun) && lower.length > noun.length + 3);
  if (!ending) return null;
  const front = word.slice(0, -ending.length).replace(/-$/u, '');
  for (const name of [front, withoutGenitive(front)]) {
    const known = mentionsOf(found).named(name);
    if (known) return known;
    const kind = kindOf(name, '');
    if (kind && kind !== 'document' && kind !== 'person') return put(found, kind, name, head, last);
  }
  return null;
}

/** The actor with a mention whose span meets this one; the one that ends where it ends wins, else the larger share. */
export const actorAt = (found: FoundActors, span: TextSpan): DocumentActor | null => mentionsOf(found).at(span);

/** Where the noun begins that a name in the genitive goes with: "Luxemburgs ehemaliger Außenminister", "Putins Sprecher". */
function behindGenitive(tokens: readonly Token[], first: number, last: number): number {
  const { norm } = tokens[first]!;
  if (!startsUpper(norm) || !/[s’'‘]$/u.test(norm)) return first;
  for (let index = first + 1; index < last; index++) {
    const { norm: next, kind } = tokens[index]!;
    if (kind !== 'word') return first;
    if (!startsUpper(next)) continue;
    const speaks = roleOf(next) || groupNoun(next) || organisationNoun(next) || documentNoun(next) || saying.has(next);
    return speaks ? first + 1 : first;
  }
  return first;
}

/** The phrase's head: its first noun, or the last word of the name or compound that it begins. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  const { neverNames, titles } = lexis();
  let head = -1;
  for (let index = first; index < last; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind === 'punctuation' && norm !== '.' && norm !== '-') {
      if (head >= 0) break;
      continue;
    }
    if (kind !== 'word') continue;
    if (isArticle(norm) || !startsUpper(norm) || (index === first && last - first > 1 && neverNames.has(norm))) {
      if (head >= 0) break;
      continue;
    }
    // "Regierungspartei Palästinas": a genitive after a common noun is not the head.
    if (head >= 0 && norm.endsWith('s') && (organisationNoun(tokens[head]!.norm) || saying.has(tokens[head]!.norm)))
      break;
    if (head >= 0 && saying.has(tokens[head]!.norm) && !titles.has(tokens[head]!.norm)) break;
    head = index;
  }
  return head < 0 ? last - 1 : head;
}

/** Where a sentence stands in the text; null if there is none of this number. */
function spanOf({ tokens, sentences }: TextDocument, number: number): TextSpan | null {
  const sentence = sentences[number];
  return sentence ? [tokens[sentence.first]!.begin, tokens[sentence.last - 1]!.end] : null;
}

/** The actor mentioned last before the token in its sentence, else first after it. */
function nearest(found: FoundActors, at: number): DocumentActor | null {
  const span = spanOf(found.doc, sentenceAt(found.doc, at));
  if (!span) return null;
  const from = found.doc.tokens[at]!.begin;
  // What stands before is nearer than what follows at any distance.
  const distance = (begin: number): number => (begin < from ? from - begin : 1e6 + begin - from);
  return mentionsOf(found).nearest(span, from, () => true, distance);
}

/** The state, organisation or person that "seine", "ihre" means: one of the same sentence, before or after, else of the one before. */
function ownerOf(found: FoundActors, at: number): DocumentActor | null {
  const number = sentenceAt(found.doc, at);
  const from = found.doc.tokens[at]!.begin;
  const owner = ({ kind }: DocumentActor): boolean => kind === 'state' || kind === 'organisation' || kind === 'person';
  for (const one of [number, number - 1]) {
    const span = spanOf(found.doc, one);
    const actor = span && mentionsOf(found).nearest(span, from, owner, (begin) => Math.abs(begin - from));
    if (actor) return actor;
  }
  return null;
}
