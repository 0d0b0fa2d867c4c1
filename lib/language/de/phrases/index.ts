// Noun phrases of a clause, left to right: article, modifiers, names, genitives, attributes, parentheses. Pure, linear.
import type { TextDocument } from '../../../text/types';
import { ADVERBS, SUBJECT_PRONOUNS, TIME_NOUNS } from '../closed';
import { CASE, NUMBER } from '../types';
import { WORD, type Word } from '../words';
import { agreementOf } from './agreement';
import { isNominal, type PhraseReader } from './nominal';

export type { PhraseReader } from './nominal';

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

const NAME_PARTICLES = new Set('von van de der den del di da dos du la le el al bin ibn ben zu vom ter y'.split(' '));
/** Prepositions that join an attribute to a common noun nearly always. */
const CLOSE_ATTRIBUTES = new Set(['von', 'vom', 'für', 'aus', 'der', 'um']);
/** These only where the noun asks for a place: "Sprecher in Berlin", "Botschaft in Riad". */
const PLACE_ATTRIBUTES = new Set(['in', 'im', 'bei', 'beim', 'am', 'an', 'zur', 'zum', 'gegen', 'über', 'auf']);
const CONTRACTED = new Set(['am', 'im', 'zum', 'zur', 'vom', 'beim', 'ins', 'ans']);

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
  if (opening.bits & WORD.preposition && !(opening.bits & WORD.upper && opening.bits & WORD.noun)) {
    preposition = token;
    token++;
    // "bis nach", "von außerhalb": a second preposition.
    if (token < last && words[token]!.bits & WORD.preposition && !(words[token]!.bits & WORD.upper)) token++;
  }
  const begin = token;
  const start = skipQuote(reader, token, last);
  const word = words[start];
  if (!word || start >= last) return null;
  const pronoun = SUBJECT_PRONOUNS.get(word.lower);
  const article =
    word.bits & WORD.determiner
      ? word.lower
      : CONTRACTED.has(words[preposition]?.lower ?? '')
        ? contracted(words[preposition]!.lower)
        : '';
  const nucleus = nucleusFrom(reader, word.bits & WORD.determiner ? start + 1 : start, last);
  if (!nucleus) {
    const single = nominalised(reader, start, last, article, preposition, begin);
    if (single) return single;
    if (word.bits & WORD.pronoun && !reader.isVerb(start)) {
      const agreement = pronoun ?? { case: CASE.dative | CASE.accusative, gender: 0, number: 0 };
      return {
        first: preposition >= 0 ? begin : start,
        last: start + 1,
        head: start,
        core: start,
        preposition,
        pronoun: true,
        name: false,
        case: agreement.case,
        gender: agreement.gender,
        number: agreement.number,
      };
    }
    return null;
  }
  const { head, core, adjective } = nucleus;
  const headWord = words[head]!;
  const agreement = agreementOf(article, adjective >= 0 ? words[adjective] : undefined, headWord);
  // "der Intellektuelle Noam Berg": a nominalised adjective that the lexicon knows as a feminine only.
  if (article === 'der' && core > head && headWord.lower.endsWith('e')) agreement.case |= CASE.nominative;
  const common = (headWord.bits & WORD.noun) !== 0;
  const phrase: NounPhrase = {
    first: begin,
    last: closeQuote(reader, core + 1, begin),
    head,
    core,
    preposition,
    pronoun: false,
    name: !common && !article,
    case: agreement.case,
    gender: agreement.gender,
    // "80 Prozent sagen": an amount takes either number.
    number: AMOUNTS.has(headWord.lower) ? 0 : agreement.number,
  };
  extend(reader, phrase, last, wide);
  return phrase;
}

/** "der 81-jährige", "eine der größten Gruppen": an article with an adjective or a genitive instead of a noun. */
function nominalised(
  reader: PhraseReader,
  start: number,
  last: number,
  article: string,
  preposition: number,
  begin: number,
): NounPhrase | null {
  const { words } = reader;
  const next = words[start + 1];
  if (!article || !next || start + 1 >= last || preposition === start) return null;
  const adjective = (next.bits & WORD.adjective) !== 0 && next.lower.endsWith('e') && !reader.isVerb(start + 1);
  const partitive = /^ein(e|er|es)?$/u.test(article) && (next.bits & WORD.determiner || next.lower === 'von');
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
    case: agreement.case,
    gender: agreement.gender,
    number: NUMBER.singular,
  };
  if (partitive) {
    const whole = phraseAt(reader, start + 1, last, false);
    if (!whole || !(whole.preposition >= 0 || whole.case & CASE.genitive)) return null;
    phrase.last = whole.last;
  }
  return phrase;
}

const AMOUNTS = new Set('prozent millionen drittel hälfte mehrheit teil dutzend reihe anzahl'.split(' '));

const contracted = (preposition: string): string =>
  preposition.endsWith('m') ? 'dem' : preposition === 'zur' ? 'der' : 'das';

const skipQuote = (reader: PhraseReader, token: number, last: number): number =>
  token < last && reader.doc.tokens[token]!.kind === 'quote' ? token + 1 : token;

/** A closing mark right behind belongs to the phrase if its opening mark does. */
function closeQuote({ doc, openingOf }: PhraseReader, token: number, first: number): number {
  return doc.tokens[token]?.kind === 'quote' && openingOf(token) >= first - 1 && openingOf(token) >= 0
    ? token + 1
    : token;
}

/** Modifiers and head: "hochrangige US-Diplomat John Kelley". */
function nucleusFrom(
  reader: PhraseReader,
  from: number,
  last: number,
): { head: number; core: number; adjective: number } | null {
  const { words, doc } = reader;
  let token = from;
  let adjective = -1;
  for (let steps = 0; token < last && steps < 14; token++, steps++) {
    const word = words[token]!;
    if (doc.tokens[token]!.kind === 'quote') continue;
    if (isNominal(reader, token)) {
      // Adjectives at a sentence's start and of places ("Frankfurter") are capitalised; the head follows.
      let core = token;
      while (core + 1 < last) {
        const next = words[core + 1]!;
        if (isNominal(reader, core + 1) && !reader.isVerb(core + 1) && !isNewPhrase(words, core + 1)) core++;
        else if (
          NAME_PARTICLES.has(next.lower) &&
          core + 2 < last &&
          isNominal(reader, core + 2) &&
          !(words[core]!.bits & WORD.noun) &&
          words[core]!.bits & WORD.upper &&
          !(next.lower === 'der' || next.lower === 'zu' || next.lower === 'den')
        )
          core += 2;
        else if (
          doc.tokens[core + 1]!.kind === 'quote' &&
          core + 2 < last &&
          isNominal(reader, core + 2) &&
          reader.closingOf(core + 1) > core &&
          reader.closingOf(core + 1) - core < 8
        )
          core += 2;
        else if (next.bits & WORD.number && core + 2 >= last) core++;
        else break;
      }
      return { head: headOf(words, token, core), core, adjective };
    }
    if (reader.isVerb(token) || word.bits & WORD.punctuation) return null;
    const modifier =
      word.bits & (WORD.adjective | WORD.number | WORD.participle | WORD.unknown) ||
      (/(e|en|er|es|em)$/u.test(word.lower) &&
        !(
          word.bits &
          (WORD.determiner | WORD.pronoun | WORD.preposition | WORD.subordinator | WORD.coordinator | WORD.finite)
        ));
    const adverb = ADVERBS.has(word.lower) || word.lower === 'als' || word.lower === 'so';
    // "der am Donnerstag über Litauen abgestürzte Pilot": prepositions inside only after an article.
    if (modifier) {
      if (adjective < 0) adjective = token;
    } else if (word.bits & WORD.preposition && token === from && from > 0 && words[from - 1]!.bits & WORD.determiner) {
      const inner = phraseAt(reader, token, last, false);
      if (!inner || inner.last >= last || !(words[inner.last]!.bits & (WORD.adjective | WORD.participle))) return null;
      token = inner.last - 1;
    } else if (!(adverb && token > from) && !(word.bits & WORD.coordinator && adjective >= 0)) return null;
  }
  return null;
}

/** "laut Ministerium Arbeiten …": a plural common noun begins a phrase of its own. */
const isNewPhrase = (words: readonly Word[], token: number): boolean =>
  (words[token]!.bits & WORD.noun) !== 0 &&
  (words[token]!.number === NUMBER.plural ||
    ABSTRACT.some((ending) => words[token]!.lower.length > ending.length + 3 && words[token]!.lower.endsWith(ending)));
const ABSTRACT = ['ung', 'heit', 'keit', 'schaft', 'tion', 'tät'];

/** The common noun before names is the head ("Präsident Kennedy"), else the last name. */
function headOf(words: readonly Word[], first: number, core: number): number {
  for (let token = first; token <= core; token++) {
    const { bits, case: cases } = words[token]!;
    // "Englands Premier": a genitive before is no head.
    if (bits & WORD.noun && (!cases || cases & CASE.nominative || token === core)) return token;
  }
  return core;
}

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
    if (word.bits & WORD.determiner && !reader.isVerb(next)) {
      const genitive = phraseAt(reader, next, last, false);
      if (!genitive || !(genitive.case & CASE.genitive)) return;
      const sure =
        !(genitive.case & (CASE.nominative | CASE.dative)) || word.lower === 'des' || word.lower.endsWith('es');
      // "sagte Müller der Zeitung": a name takes no genitive; "der Sprecher der Polizei": a noun does.
      if (!sure && (person || genitive.case & CASE.nominative)) return;
      phrase.last = genitive.last;
      continue;
    }
    if (
      CLOSE_ATTRIBUTES.has(word.lower) ||
      ((wide || placeNoun(words[phrase.head]!)) && PLACE_ATTRIBUTES.has(word.lower))
    ) {
      if (person && !wide && word.lower !== 'aus' && word.lower !== 'von' && word.lower !== 'vom') return;
      const attribute = phraseAt(reader, next, last, false);
      if (!attribute || attribute.pronoun || TIME_NOUNS.has(words[attribute.head]!.lower)) return;
      phrase.last = attribute.last;
      continue;
    }
    return;
  }
}

const PLACE_HEADS = [
  'botschaft',
  'konsulat',
  'sprecher',
  'sprecherin',
  'gericht',
  'staatsanwaltschaft',
  'universität',
  'institut',
  'behörde',
  'behörden',
  'polizei',
  'ministerium',
  'leiter',
  'mitarbeiter',
];
const placeNoun = (word: Word): boolean => PLACE_HEADS.some((tail) => word.lower.endsWith(tail));

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
