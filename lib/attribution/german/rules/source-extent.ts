// How far a source phrase reaches: its genitive, what is joined to it. Pure.
import { SOURCE_OPINION } from '../../../language/de/cues/nouns';
import { type NounPhrase, phraseAt } from '../../../language/de/phrases';
import { CASE } from '../../../language/de/types';
import { WORD } from '../../../language/de/words';
import type { GermanContext } from '../context';

/** Compounds of source nouns: "Expertenmeinung", "Fernsehbericht", "Gesetzentwurf". */
const OPINION_TAILS = [
  'angaben',
  'bericht',
  'berichten',
  'meldungen',
  'informationen',
  'aussagen',
  'studie',
  'umfrage',
  'schätzungen',
  'meinung',
  'ansicht',
  'gesetz',
  'entwurf',
  'dokument',
  'kenntnisstand',
  'erkenntnisstand',
];

/** A noun that says or knows something, whose owner is the source. */
export function isOpinion(head: string): boolean {
  if (SOURCE_OPINION.has(head)) return true;
  for (const tail of OPINION_TAILS) if (head.endsWith(tail)) return true;
  return false;
}

/** "nach Berechnungen der Forscher": behind a noun of saying "der" begins whose saying it is. */
export function withGenitive(context: GermanContext, phrase: NounPhrase, end: number): NounPhrase {
  const { words, verbal } = context;
  const { last, core } = phrase;
  if (last !== core + 1 || !isOpinion(words[core]!.lower) || !((words[last]?.bits ?? 0) & WORD.determiner))
    return phrase;
  const genitive = verbal[last] ? null : phraseAt(context, last, end, false);
  if (!genitive || genitive.preposition >= 0 || genitive.pronoun || !(genitive.case & CASE.genitive)) return phrase;
  return { ...phrase, last: genitive.last };
}

/**
 * "laut der Anstalt für Weinbau und Gartenbau ist …": what is joined to the source phrase belongs to it. Behind the verb ("ist laut
 * Polizei und Feuerwehr …") it does unless a clause of its own begins ("brannte laut Polizei und der Mann floh").
 *
 * @param first whether the sentence begins with the source
 */
export function coordinatedEnd(context: GermanContext, phrase: NounPhrase, end: number, first: boolean): number {
  const { words, verbal, doc } = context;
  let { last } = phrase;
  if (first && last < end && words[last]!.bits & GOES_ON) {
    const verb = verbBehind(context, last, end);
    if (verb > last) return verb;
  }
  for (let steps = 0; steps < 3 && last + 1 < end && JOINING.has(words[last]!.lower); steps++) {
    const next = phraseAt(context, last + 1, end, true);
    if (!next || next.preposition >= 0 || next.pronoun) break;
    const closed = next.last >= end || doc.tokens[next.last]!.kind === 'punctuation' || verbal[next.last] === 1;
    if (first ? !closed : context.clauseOf[next.first] !== context.clauseOf[phrase.first]) break;
    last = next.last;
  }
  return last;
}

const JOINING = new Set(['und', 'sowie']);

const GOES_ON = WORD.determiner | WORD.adjective | WORD.upper;
/** Longest rest of a source phrase, in tokens. */
const LONGEST_REST = 10;

/** The verb that ends the sentence's first position, which the source fills alone: "Nach Angaben einer Sprecherin der Polizei [wurde]"; −1: none near. */
function verbBehind({ words, verbal }: GermanContext, from: number, end: number): number {
  for (let token = from; token < end && token - from <= LONGEST_REST; token++) {
    if (verbal[token]) return token;
    if (words[token]!.bits & WORD.punctuation) return -1;
  }
  return -1;
}
