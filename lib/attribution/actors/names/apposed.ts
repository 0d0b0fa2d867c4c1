// Unknown words right after the noun of an organisation are its name: "der Baukonzern Terranord", "die Behörde DNA". Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import type { ActorContext } from '../types';
import { type Name, nameOf } from './name';
import { opensHouse, opensPlace } from './openers';

/** Shorter ends of a word do not make it a compound: "Terranord". */
const SHORTEST_NOUN = 5;

/** Names told by the word before them. Needs the lexicon: without it nobody knows which words are unknown. */
export function apposed(tokens: readonly Token[], marks: Marks, context: ActorContext): Name[] {
  const { lexicon } = context;
  const found: Name[] = [];
  if (!lexicon) return found;
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (!(marks[index]! & MARK.capital)) continue;
    const opened = index > 0 && marks[index - 1]! & MARK.article ? subjectName(tokens, marks, index) : 0;
    if (opened > 0) {
      found.push(nameOf(index + 1, opened, 'ORG'));
      index = opened - 1;
      continue;
    }
    if (!(marks[index]! & MARK.opensName) || !(marks[index + 1]! & MARK.capital)) continue;
    const before = tokens[index]!;
    const next = tokens[index + 1]!;
    if (next.begin - before.end !== 1) continue;
    if (marks[index + 1]! & KNOWN || !unknown(next.norm, lexicon) || context.tagger?.isCommon(next.norm)) continue;
    if (opensHouse(before.norm)) {
      found.push(nameOf(index, index + 2, 'ORG'));
      continue;
    }
    const organisation = !opensPlace(before.norm);
    const last = organisation ? firmEnd(tokens, index + 2, lexicon) : index + 2;
    if (organisation || !continues(tokens, index + 2, lexicon))
      found.push(nameOf(index + 1, last, organisation ? 'ORG' : 'LOC'));
  }
  return found;
}

/** Nouns that are named so: "Der Verein Landleben hält". */
const NAMED =
  /^(?:Verein|Initiative|Bürgerinitiative|Gruppe|Bündnis|Aktionsbündnis|Organisation|Projekt|Netzwerk|Plattform|Genossenschaft|Stiftung)$/u;
const NO_PART = /^(?:Anfang|Ende|Mitte|Insgesamt)$/u;

/**
 * Where the name behind a noun with an article ends that open their sentence, or 0: the verb comes second there, so that all nouns
 * before it belong together.
 */
function subjectName(tokens: readonly Token[], marks: Marks, index: number): number {
  const article = tokens[index - 1]!.norm;
  if (article !== 'Der' && article !== 'Die' && article !== 'Das') return 0;
  if (!NAMED.test(tokens[index]!.norm)) return 0;
  let last = index + 1;
  while (last < index + 4 && marks[last]! & MARK.capital) {
    const { norm } = tokens[last]!;
    if (lexis().neverNames.has(norm) || NO_PART.test(norm) || norm.endsWith('s')) return 0;
    last++;
  }
  const verb = tokens[last];
  return last > index + 1 && verb?.kind === 'word' && !startsUpper(verb.norm) && verb.norm.length > 2 ? last : 0;
}

/** End of a firm's name: unknown words ("Isaro Aerolux"), or any up to its legal form ("Metallum Recycling GmbH"). */
function firmEnd(tokens: readonly Token[], from: number, lexicon: NonNullable<ActorContext['lexicon']>): number {
  let end = from;
  while (end < from + 2 && continues(tokens, end, lexicon)) end++;
  for (let at = end; at < from + 3; at++) {
    const { norm = '', kind } = tokens[at] ?? {};
    if (lexis().legalForms.has(norm)) return at + 1;
    if (kind !== 'word' || !startsUpper(norm)) break;
  }
  return end;
}

/** A second unknown word: a longer name, for the tagger to tell. "Terranord Täuschung" is no longer name. */
function continues(tokens: readonly Token[], index: number, lexicon: NonNullable<ActorContext['lexicon']>): boolean {
  const next = tokens[index];
  return (
    next?.kind === 'word' &&
    startsUpper(next.norm) &&
    next.begin - tokens[index - 1]!.end === 1 &&
    lexicon.lookUp(next.norm).length === 0
  );
}

/** Marks of words that lists know. */
const KNOWN = MARK.national | MARK.role | MARK.firstName | MARK.never | MARK.people | MARK.listed;

/** A word that the lexicon does not know, nor a noun as its end. */
function unknown(word: string, lexicon: NonNullable<ActorContext['lexicon']>): boolean {
  if (word.length < 3 || word.includes('-')) return false;
  if (lexicon.lookUp(word).length || lexicon.lookUp(word.toLowerCase()).length) return false;
  for (let begin = 3; begin <= word.length - SHORTEST_NOUN; begin++) {
    if (lexicon.lookUp(word.charAt(begin).toUpperCase() + word.slice(begin + 1)).length) return false;
  }
  return true;
}
