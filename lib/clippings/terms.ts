// Pure: the terms under which a clipping stands in the inverted index. One index serves search, filters,
// duplicates and "saved from this page"; a letter before the colon says which.
import { sameOffice } from '../attribution/actors/synonyms';
import type { Clipping } from '../model';
import { sourceLabel, surnameAndRole } from '../view/source';
import { addressKey } from './address';
import { fold, indexWords, words } from './words';

export const wordTerm = (word: string): string => `w:${word}`;
export const tagTerm = (tag: string): string => `t:${fold(tag)}`;
/** One term for all words of an office: "Kelley (US-Diplomat)" and "Kelley (Diplomat)" are one. */
export function actorTerm(label: string): string {
  const known = surnameAndRole(label);
  return known ? `a:${fold(known.name)} (${fold(sameOffice(known.role))})` : `a:${fold(label)}`;
}
export const kindTerm = (kind: Clipping['kind']): string => `k:${kind}`;
export const addressTerm = (url: string): string => `u:${addressKey(url)}`;

/**
 * Same article and same words give the same term. Long quotations are cut at 200 characters and told apart by
 * their length; whoever asks compares `normalQuote` as well.
 */
export function quoteTerm(clipping: Pick<Clipping, 'canonicalUrl' | 'quote'>): string {
  const quote = normalQuote(clipping.quote);
  return `q:${addressKey(clipping.canonicalUrl)} ${quote.length} ${quote.slice(0, 200)}`;
}

/** A quotation without case, marks and punctuation: equal if a reader would call it the same. */
export function normalQuote(quote: string): string {
  return words(quote).join(' ');
}

/** The text that search looks through. The context is left out: hits in it would puzzle the reader. */
function searchable(clipping: Clipping): string {
  const { quote, title, publisher, authors, speaker, cue, addressee, chain, note, tags } = clipping;
  const who = [speaker?.name, speaker?.role, speaker?.text, addressee, ...chain];
  return [quote, title, publisher, ...authors, ...who, cue, note, ...tags].filter(Boolean).join('\n');
}

/** All terms of a clipping, each once. */
export function termsOf(clipping: Clipping): string[] {
  const terms = new Set(Array.from(indexWords(searchable(clipping)), wordTerm));
  for (const tag of clipping.tags) terms.add(tagTerm(tag));
  if (clipping.speaker) terms.add(actorTerm(sourceLabel(clipping.speaker)));
  terms.add(kindTerm(clipping.kind));
  terms.add(addressTerm(clipping.url)).add(addressTerm(clipping.canonicalUrl));
  terms.add(quoteTerm(clipping));
  return [...terms];
}

/** The terms that are counted, because lists of them are shown with counts, each with the words to show for it. */
export function facetsOf(clipping: Clipping): Map<string, string> {
  const labels = new Map<string, string>();
  for (const tag of clipping.tags) labels.set(tagTerm(tag), tag);
  if (clipping.speaker) {
    const label = sourceLabel(clipping.speaker);
    labels.set(actorTerm(label), label);
  }
  labels.set(kindTerm(clipping.kind), clipping.kind);
  return labels;
}
