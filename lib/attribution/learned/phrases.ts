// Pure. Noun phrases as speaker candidates, each in up to three extents: bare, with its attributes, with what follows in commas.
// A quick scan over the layer's arrays; it need not be a grammar, because the ranker judges what it finds.
import { ofMedia } from '../../language/de/phrases/core';
import { float32, int32 } from '../../text/scratch';
import { ARTICLE, prepositionCode, useOf, WORD_USE } from './function-words';
import { SPEAKER } from './labels';
import type { Layer } from './layer';
import type { RuleView } from './rules';
import { FINITE, FORM, LABELLED } from './words';

/** One candidate: tokens [first, last), `head` the last noun or name of the bare phrase. */
export interface Phrase {
  first: number;
  last: number;
  head: number;
  /** 0 bare, 1 with genitive or prepositional attributes, 2 with an apposition or parenthesis, 3 pronoun, 4 quoted name. */
  extent: number;
  /** 0 none, 1 definite, 2 indefinite, 3 possessive or demonstrative. */
  article: number;
  /** Number of the bare phrase this one extends; phrases of one group share their beginning. */
  group: number;
  /** true: the head is no noun of the lexicon: a name. */
  name: boolean;
}

/** Another extent of a phrase. */
export const withExtent = (
  { head, article, group, name }: Phrase,
  first: number,
  last: number,
  extent: number,
): Phrase => ({
  first,
  last,
  head,
  extent,
  article,
  group,
  name,
});

/** Longest bare phrase and longest whole phrase, in tokens. */
const LONGEST_BARE = 14;
const LONGEST = 30;

export function phrasesOf(layer: Layer): Phrase[] {
  const found: Phrase[] = [];
  let group = 0;
  for (const sentence of layer.doc.sentences) {
    let token = sentence.first;
    while (token < sentence.last) {
      const bare = bareAt(layer, token, sentence.last);
      if (!bare) {
        if (layer.use[token]! & WORD_USE.pronoun) {
          found.push({
            first: token,
            last: token + 1,
            head: token,
            extent: 3,
            article: 0,
            group: group++,
            name: false,
          });
        }
        token++;
        continue;
      }
      bare.group = group++;
      found.push(bare);
      extend(layer, bare, sentence.last, found);
      token = bare.last;
    }
  }
  return found;
}

/** 0 none, 1 definite, 2 indefinite, 3 another determiner. */
const articleOf = (use: number): number =>
  use & ARTICLE ? (use & WORD_USE.definite ? 1 : use & WORD_USE.indefinite ? 2 : 3) : 0;

const is = (layer: Layer, token: number, use: number): boolean => (layer.use[token]! & use) !== 0;

/** Capitalised, and no function word that only begins a sentence. */
function nominal(layer: Layer, token: number): boolean {
  if (layer.bits[token]! & FORM.arabicPart) return true;
  if (layer.shape[token]! < 2) return false;
  const bits = layer.bits[token]!;
  if (bits & FORM.noun) return true;
  return !(bits & (FORM.determiner | FORM.pronoun | FORM.preposition | FORM.conjunction | FORM.adverb));
}

function bareAt(layer: Layer, begin: number, end: number): Phrase | null {
  const article = articleOf(layer.use[begin]!);
  let token = article ? begin + 1 : begin;
  const limit = Math.min(end, begin + LONGEST_BARE);
  let finite = false;
  // Modifiers: adjectives, participles, numbers, quoted words, adverbs after an article.
  while (token < limit && !nominal(layer, token)) {
    const bits = layer.bits[token]!;
    const shape = layer.shape[token]!;
    if (shape === 0) {
      if (layer.quote[token] === 1 && token + 1 < limit && nominal(layer, token + 1)) token++;
      else return null;
      continue;
    }
    const modifier = shape === 4 || bits & (FORM.adjective | FORM.participle) || (bits & LABELLED) === 0;
    if (!modifier && !(article && bits & FORM.adverb)) return null;
    if (!article && shape === 1 && bits & (FINITE | FORM.adverb | FORM.preposition)) return null;
    if (layer.mood[token]) finite = true;
    token++;
  }
  if (token >= limit) return null;
  // "Das sagte Holm": no adjective of a name.
  if (finite && isName(layer, token)) return null;
  let head = token;
  let last = token + 1;
  while (last < limit) {
    if (
      (nominal(layer, last) && !isApart(layer, last)) ||
      (layer.shape[last] === 4 && layer.shape[last - 1]! > 0 && last + 1 < limit && nominal(layer, last + 1))
    ) {
      if (nominal(layer, last)) head = last;
      last++;
    } else if (
      last + 1 < limit &&
      is(layer, last, WORD_USE.namePart) &&
      // "der Chemiker van Dalen": no other preposition looks like it.
      (isName(layer, last - 1) || layer.doc.tokens[last]!.norm === 'van') &&
      isName(layer, last + 1)
    ) {
      head = last + 1;
      last += 2;
    } else if (
      // "Kongress- und Verteidigungskreise"
      layer.bits[last - 1]! & FORM.truncated &&
      last + 1 < limit &&
      is(layer, last, WORD_USE.und) &&
      nominal(layer, last + 1)
    ) {
      head = last + 1;
      last += 2;
    } else if (layer.quote[last] === 1 && last + 1 < limit && nominal(layer, last + 1) && shortQuotation(layer, last)) {
      last = Math.min(limit, layer.doc.quotations[layer.quotation[last]!]!.end);
    } else break;
  }
  if (layer.quote[last] === 3 && last < end && layer.doc.quotations[layer.quotation[last]!]!.open >= begin - 1) last++;
  const first = begin > 0 && layer.quote[begin - 1] === 1 && layer.quote[last - 1] === 3 ? begin - 1 : begin;
  return {
    first,
    last,
    head,
    extent: layer.quote[last - 1] === 3 ? 4 : 0,
    article,
    group: 0,
    name: isName(layer, head),
  };
}

/**
 * Two plurals are no one phrase ("eigenen Angaben Einladungen"), nor are a person and a medium ("Holm RTL"), nor what stands before a
 * time ("des Ministeriums Ende voriger Woche").
 */
const isApart = ({ bits }: Layer, token: number): boolean =>
  (bits[token]! & (FORM.occasion | FORM.medium)) === FORM.occasion ||
  (bits[token]! & bits[token - 1]! & FORM.plural) !== 0 ||
  ((bits[token]! & FORM.broadcaster) !== 0 && !(bits[token - 1]! & (FORM.noun | FORM.broadcaster)));

/** "von", "aus", "vom" */
const isOf = (use: number): boolean => OF.has(prepositionCode(use));
const OF = new Set(['von', 'aus', 'vom'].map((word) => prepositionCode(useOf(word))));

/** What the document tells of the phrases' head words, by group. */
export interface HeadFacts {
  /** How often the word heads a bare phrase. */
  count: Float32Array;
  /** How many of these are speakers by the rules. */
  known: Float32Array;
}

export function headFacts(layer: Layer, rules: RuleView, phrases: readonly Phrase[]): HeadFacts {
  const groups = phrases.length ? phrases[phrases.length - 1]!.group + 1 : 0;
  const count = float32(groups);
  const known = float32(groups);
  const firstOf = new Map<number, number>();
  const first = int32(groups);
  for (const { extent, head, group } of phrases) {
    if (extent > 0 && extent < 3) continue;
    const word = layer.word[head]!;
    const own = firstOf.get(word) ?? group;
    if (own === group) firstOf.set(word, group);
    first[group] = own;
    if (extent) continue;
    count[own]!++;
    if (rules.role[head] === SPEAKER) known[own]!++;
  }
  for (let group = 0; group < groups; group++) {
    count[group] = count[first[group]!]!;
    known[group] = known[first[group]!]!;
  }
  return { count, known };
}

const isName = (layer: Layer, token: number): boolean => layer.shape[token]! >= 2 && !(layer.bits[token]! & FORM.noun);

function shortQuotation(layer: Layer, open: number): boolean {
  const quotation = layer.doc.quotations[layer.quotation[open]!];
  return quotation !== undefined && quotation.end - open <= 8;
}

/** Adds the longer extents of a bare phrase. */
function extend(layer: Layer, bare: Phrase, end: number, found: Phrase[]): void {
  const limit = Math.min(end, bare.first + LONGEST);
  let last = bare.last;
  const push = (extent: number): void => {
    found.push(withExtent(bare, bare.first, last, extent));
  };
  if (is(layer, last, WORD_USE.open)) {
    const close = closing(layer, last, limit);
    if (close > 0) {
      last = close;
      push(2);
    }
  }
  for (let steps = 0; steps < 3 && last + 1 < limit; steps++) {
    const use = layer.use[last]!;
    // "Angaben chilenischer Medien"
    const strong = (layer.bits[last]! & FORM.strongGenitive) !== 0 && !bare.name;
    if (!strong && !(use & (WORD_USE.genitive | WORD_USE.attribute))) break;
    // "erklärt Holm der Presse im Interview": of a name only "von" and "aus" say who that is.
    if (bare.name && !isOf(use)) break;
    const attribute = strong || use & WORD_USE.genitive ? bareAt(layer, last, limit) : bareAt(layer, last + 1, limit);
    if (!attribute || (strong && !(layer.bits[attribute.head]! & FORM.plural))) break;
    // "eine Sprecherin auf Anfrage", "der Minister im Interview"
    if (layer.bits[attribute.head]! & FORM.occasion && !isOf(use) && !(use & WORD_USE.genitive)) break;
    if (use & WORD_USE.genitive && isToldTo(layer, bare, attribute)) break;
    last = attribute.last;
    if (is(layer, last, WORD_USE.open)) {
      const close = closing(layer, last, limit);
      if (close > 0) last = close;
    }
    push(1);
  }
  // "der Sprecher, Sean McCormack," and "Klaus Stöhr, der Leiter des Programms,": up to the second comma.
  if (last + 1 < limit && is(layer, last, WORD_USE.comma)) {
    const apposition = bareAt(layer, last + 1, limit);
    if (!apposition) return;
    let close = apposition.last;
    for (
      let steps = 0;
      steps < 2 && close + 1 < limit && is(layer, close, WORD_USE.genitive | WORD_USE.attribute);
      steps++
    ) {
      const attribute = bareAt(layer, is(layer, close, WORD_USE.genitive) ? close : close + 1, limit);
      if (!attribute) break;
      close = attribute.last;
    }
    const closed = close >= limit || layer.shape[close] === 0 || (layer.bits[close]! & FINITE) !== 0;
    if (closed && !is(layer, close, WORD_USE.dash)) {
      last = close;
      push(2);
    }
  } else if (last + 1 < limit && is(layer, last, WORD_USE.und)) {
    const second = bareAt(layer, last + 1, limit);
    if (second) {
      last = second.last;
      push(2);
    }
  }
}

/** "der Politiker der „Welt“", "ein Experte des Amtes der Zeitung Kurier": whom somebody speaks to; a "Redakteur der Welt" is theirs. */
function isToldTo(layer: Layer, { head }: Phrase, attribute: Phrase): boolean {
  const { tokens } = layer.doc;
  if (tokens[attribute.first]!.norm !== 'der' || ofMedia(tokens[head]!.norm.toLowerCase())) return false;
  for (let token = attribute.first; token < attribute.last; token++) if (layer.bits[token]! & FORM.medium) return true;
  return false;
}

function closing(layer: Layer, open: number, limit: number): number {
  for (let token = open + 1; token < limit && token < open + 8; token++)
    if (is(layer, token, WORD_USE.close)) return token + 1;
  return -1;
}
