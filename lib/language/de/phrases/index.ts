// Noun phrases of a clause, left to right: article, modifiers, names, genitives, attributes, parentheses. Pure, linear.
import type { TextDocument } from '../../../text/types';
import { type Agreement, DER } from '../closed';
import { FACT } from '../facts';
import { CASE, NUMBER } from '../types';
import { WORD, type Word } from '../words';
import { agreementOf, caseOf, gendersOf, numberOf } from './agreement';
import { coreFrom, headOf, ofMedia, qualifies } from './core';
import { closingOf, isNominal, isPreposition, openingOf, type PhraseReader } from './nominal';

export { openingOf, type PhraseReader } from './nominal';

export interface NounPhrase {
  /** Half-open token range with article, attributes and closing parenthesis. */
  first: number;
  last: number;
  /** Token of the head noun or pronoun. */
  head: number;
  /** Last token of the head's name or noun group, inclusive. */
  core: number;
  /** Token of the preposition before it, or -1. */
  preposition: number;
  pronoun: boolean;
  /** true: the head is a name (no common noun in the lexicon, no article). */
  name: boolean;
  case: number;
  gender: number;
  number: number;
}

/** All noun phrases between two tokens, in order; prepositional ones are marked. */
export function phrasesIn(reader: PhraseReader, first: number, last: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  let token = first;
  while (token < last) {
    const phrase = phraseAt(reader, token, last, false);
    if (phrase) {
      found.push(phrase);
      token = phrase.last;
    } else token++;
  }
  return found;
}

/**
 * The noun phrase that begins at a token (at its preposition, if it has one), or null.
 *
 * @param wide true: also attributes of place ("ein Sprecher in Berlin"), as where the phrase fills a whole position
 */
export function phraseAt(reader: PhraseReader, first: number, last: number, wide: boolean): NounPhrase | null {
  const { words } = reader;
  let token = first;
  let preposition = -1;
  const opening = words[token];
  if (!opening || token >= last) return null;
  if (isPreposition(reader, token)) {
    preposition = token;
    token++;
    // "bis nach", "von außerhalb": a second preposition.
    if (token < last && words[token]!.bits & WORD.preposition && !(words[token]!.bits & WORD.upper)) token++;
  }
  const begin = token;
  const start = skipQuote(reader, token, last);
  const word = words[start];
  if (!word || start >= last) return null;
  const article =
    word.bits & WORD.determiner ? word.article : preposition >= 0 ? words[preposition]!.article : undefined;
  if (!findNucleus(reader, word.bits & WORD.determiner ? start + 1 : start, last)) {
    const single = article && nominalised(reader, start, last, article, preposition, begin);
    if (single) return single;
    if (word.bits & WORD.pronoun && !reader.verbal[start]) {
      const { pronoun } = word;
      return {
        first: preposition >= 0 ? begin : start,
        last: start + 1,
        head: start,
        core: start,
        preposition,
        pronoun: true,
        name: false,
        case: pronoun ? pronoun.case : CASE.dative | CASE.accusative,
        gender: pronoun ? pronoun.gender : 0,
        number: pronoun ? pronoun.number : 0,
      };
    }
    return null;
  }
  const { head, core, adjective } = nucleus;
  const headWord = words[head]!;
  const agreement = agreementOf(article, adjective >= 0 ? words[adjective] : undefined, headWord);
  const common = (headWord.bits & WORD.noun) !== 0;
  const phrase: NounPhrase = {
    first: begin,
    last: closeQuote(reader, core + 1, begin),
    head,
    core,
    preposition,
    pronoun: false,
    name: !common && !article,
    // "der Intellektuelle Noam Berg": a nominalised adjective that the lexicon knows as a feminine only.
    case: caseOf(agreement) | (article === DER && core > head && headWord.lower.endsWith('e') ? CASE.nominative : 0),
    gender: gendersOf(agreement),
    // "80 Prozent sagen": an amount takes either number.
    number: headWord.facts & FACT.amount ? 0 : numberOf(agreement),
  };
  extend(reader, phrase, last, wide);
  return phrase;
}

/** "der 81-jährige", "eine der größten Gruppen": an article with an adjective or a genitive instead of a noun. */
function nominalised(
  reader: PhraseReader,
  start: number,
  last: number,
  article: readonly Agreement[],
  preposition: number,
  begin: number,
): NounPhrase | null {
  const { words } = reader;
  const next = words[start + 1];
  if (!next || start + 1 >= last || preposition === start) return null;
  const adjective = (next.bits & WORD.adjective) !== 0 && next.lower.endsWith('e') && !reader.verbal[start + 1];
  const partitive = ONE.has(words[start]!.lower) && (next.bits & WORD.determiner || next.lower === 'von');
  if (!adjective && !partitive) return null;
  const head = adjective ? start + 1 : start;
  const agreement = agreementOf(article, undefined, words[head]!);
  const phrase: NounPhrase = {
    first: begin,
    last: head + 1,
    head,
    core: head,
    preposition,
    pronoun: false,
    name: false,
    case: caseOf(agreement),
    gender: gendersOf(agreement),
    number: NUMBER.singular,
  };
  if (partitive) {
    const whole = phraseAt(reader, start + 1, last, false);
    if (!whole || !(whole.preposition >= 0 || whole.case & CASE.genitive)) return null;
    phrase.last = whole.last;
  }
  return phrase;
}

const ONE = new Set(['ein', 'eine', 'einer', 'eines']);

const skipQuote = (reader: PhraseReader, token: number, last: number): number =>
  token < last && reader.doc.tokens[token]!.kind === 'quote' ? token + 1 : token;

/** Longest name in quotation marks that goes on behind its head, in tokens. */
const LONGEST_TITLE = 8;

/** What stands in quotation marks that the phrase opens belongs to it whole: "der „Bild am Sonntag“". */
function closeQuote(reader: PhraseReader, token: number, first: number): number {
  if (reader.doc.tokens[token]?.kind !== 'quote') {
    for (let open = first; open < token; open++) {
      const close = closingOf(reader, open);
      if (close < token || close > token + LONGEST_TITLE) continue;
      for (let inside = token; inside < close; inside++) if (reader.verbal[inside]) return token;
      return close + 1;
    }
    return token;
  }
  const opening = openingOf(reader, token);
  return opening >= first - 1 && opening >= 0 ? token + 1 : token;
}

/** What `findNucleus` found last; read at once, so that no object is made for each try. */
const nucleus = { head: -1, core: -1, adjective: -1 };

const NO_MODIFIER =
  WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.coordinator | WORD.finite;

/** Modifiers and head: "hochrangige US-Diplomat John Kelley". Fills `nucleus`. */
function findNucleus(reader: PhraseReader, from: number, last: number): boolean {
  const { words, doc, verbal } = reader;
  let token = from;
  let adjective = -1;
  for (let steps = 0; token < last && steps < 14; token++, steps++) {
    const word = words[token]!;
    if (doc.tokens[token]!.kind === 'quote') continue;
    if (isNominal(reader, token)) {
      // Adjectives at a sentence's start and of places ("Frankfurter") are capitalised; the head follows.
      const core = coreFrom(reader, token, last);
      nucleus.head = headOf(words, token, core);
      nucleus.core = core;
      nucleus.adjective =
        adjective < 0 && nucleus.head > token && qualifies(word, words[token + 1]!) ? token : adjective;
      return true;
    }
    // "des 12. Januar"
    if (word.bits & WORD.number && isOrdinal(reader, token, last)) {
      token++;
      continue;
    }
    if (verbal[token] || word.bits & WORD.punctuation) return false;
    // "der am Donnerstag über Litauen abgestürzte Pilot": prepositions inside only after an article.
    if (
      word.bits & (WORD.adjective | WORD.number | WORD.participle | WORD.unknown) ||
      (word.facts & FACT.inflected && !(word.bits & NO_MODIFIER))
    ) {
      if (adjective < 0) adjective = token;
    } else if (isPreposition(reader, token) && token === from && from > 0 && words[from - 1]!.bits & WORD.determiner) {
      const inner = phraseAt(reader, token, last, false);
      if (!inner || inner.last >= last || !(words[inner.last]!.bits & (WORD.adjective | WORD.participle))) return false;
      token = inner.last - 1;
    } else if (
      !(token > from && (word.facts & (FACT.adverb | FACT.so) || word.lower === 'als')) &&
      !(word.facts & FACT.adverb && gradesModifier(reader, token, last)) &&
      !(word.bits & WORD.coordinator && adjective >= 0)
    )
      return false;
  }
  return false;
}

/** "der erst 29-jährige Anführer", "die bereits angekündigte Reform": an adverb between article and modifier. */
function gradesModifier({ words, verbal }: PhraseReader, token: number, last: number): boolean {
  if (token === 0 || token + 1 >= last || !(words[token - 1]!.bits & WORD.determiner) || verbal[token + 1])
    return false;
  const { bits, facts } = words[token + 1]!;
  return !(bits & WORD.upper) && (bits & WORD.number || (bits & MODIFIER && facts & FACT.inflected)) !== 0;
}

const MODIFIER = WORD.adjective | WORD.participle | WORD.unknown;

/** A number with a period before a noun, all in one phrase: "12. April". */
const isOrdinal = (reader: PhraseReader, token: number, last: number): boolean =>
  token + 2 < last && reader.doc.tokens[token + 1]!.norm === '.' && isNominal(reader, token + 2);

/** Genitives, prepositional attributes and parentheses behind the core. */
function extend(reader: PhraseReader, phrase: NounPhrase, last: number, wide: boolean): void {
  const { words, doc } = reader;
  for (let steps = 0; steps < 8; steps++) {
    const next = phrase.last;
    if (next >= last) return;
    const word = words[next]!;
    const { norm } = doc.tokens[next]!;
    if (norm === '(' || norm === '[') {
      const end = closing(doc, next, last);
      if (end < 0) return;
      phrase.last = end + 1;
      continue;
    }
    const person = !(words[phrase.core]!.bits & WORD.noun);
    if (word.bits & WORD.determiner && !reader.verbal[next]) {
      const genitive = phraseAt(reader, next, last, false);
      if (!genitive || !(genitive.case & CASE.genitive)) return;
      // "sagte Müller der Presse-Agentur": only some nouns are a medium's.
      if (words[genitive.head]!.facts & FACT.medium && !ofMedia(words[phrase.core]!.lower)) return;
      const sure =
        !(genitive.case & (CASE.nominative | CASE.dative)) || word.lower === 'des' || word.lower.endsWith('es');
      // "sagte Müller der Zeitung": a name takes no genitive; "der Sprecher der Polizei": a noun does.
      if (!sure && (person || genitive.case & CASE.nominative)) return;
      phrase.last = genitive.last;
      continue;
    }
    if (!person && isStrongGenitive(word) && !reader.verbal[next]) {
      // "Angaben chilenischer Medien"
      const genitive = phraseAt(reader, next, last, false);
      if (!genitive || genitive.preposition >= 0 || !(genitive.case & CASE.genitive) || genitive.case & CASE.nominative)
        return;
      phrase.last = genitive.last;
      continue;
    }
    if (
      word.facts & FACT.closeAttribute ||
      (word.facts & FACT.placeAttribute && (wide || words[phrase.head]!.facts & FACT.placeHead))
    ) {
      // Of a name only these say who that is; "so Meier in einem Interview" does not.
      if (person && word.lower !== 'aus' && word.lower !== 'von' && word.lower !== 'vom') return;
      const attribute = phraseAt(reader, next, last, false);
      if (!attribute || attribute.pronoun || words[attribute.head]!.facts & FACT.time) return;
      if (word.facts & FACT.placeAttribute && words[attribute.head]!.facts & FACT.occasion) return;
      phrase.last = attribute.last;
      continue;
    }
    return;
  }
}

/** An adjective that may begin a genitive without an article: "örtlicher". */
const isStrongGenitive = ({ bits, lower }: Word): boolean =>
  (bits & (WORD.adjective | WORD.unknown | WORD.participle)) !== 0 && !(bits & WORD.upper) && lower.endsWith('er');

function closing(doc: TextDocument, open: number, last: number): number {
  for (let token = open + 1; token < Math.min(last, open + 14); token++)
    if (doc.tokens[token]!.norm === ')' || doc.tokens[token]!.norm === ']') return token;
  return -1;
}

/** true if the phrase can be the subject of a verb with these number bits. */
export const maybeSubject = (phrase: NounPhrase, verbNumber: number): boolean =>
  phrase.preposition < 0 &&
  (phrase.case & CASE.nominative) !== 0 &&
  (!phrase.number || !verbNumber || (phrase.number & verbNumber) !== 0);
