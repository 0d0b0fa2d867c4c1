// Which German words can be the nucleus of a noun phrase. Pure.
import type { TextDocument } from '../../../text/types';
import { ARABIC_PART } from '../closed';
import { FACT } from '../facts';
import { WORD, type Word } from '../words';

export interface PhraseReader {
  doc: TextDocument;
  words: readonly Word[];
  /** 1 for tokens that belong to a clause's verbal complex. */
  verbal: Uint8Array;
  /** For each quotation mark with a partner the token of that partner, else -1. */
  partner: Int32Array;
}

/** Opening mark of the quotation that a token closes, or -1. */
export function openingOf({ partner }: PhraseReader, token: number): number {
  const other = partner[token]!;
  return other < token ? other : -1;
}

/** Closing mark of the quotation that a token opens, or -1. */
export function closingOf({ partner }: PhraseReader, token: number): number {
  const other = partner[token]!;
  return other > token ? other : -1;
}

/** Upper-case words that can be noun or name; a sentence's first word only if it is no other word written large. */
export function isNominal({ doc, words }: PhraseReader, token: number): boolean {
  const { bits } = words[token]!;
  // "t-online.de", "dpa", "al-Scharaa": a site, an agency, a part of a name.
  if (!(bits & WORD.upper)) {
    if (doc.tokens[token]!.kind !== 'word' || bits & ~WORD.unknown) return false;
    const { norm } = doc.tokens[token]!;
    return (
      (bits & WORD.unknown && (norm.includes('.') || ARABIC_PART.test(norm))) ||
      (words[token]!.facts & FACT.medium) !== 0
    );
  }
  if (
    bits &
    (WORD.determiner | WORD.preposition | WORD.pronoun | WORD.subordinator | WORD.coordinator | WORD.interrogative)
  )
    // "mit einem Dank", "das dritte Mal": a noun as well, where a capital tells.
    return (bits & WORD.noun) !== 0 && !beginsSentence(doc, token);
  if (bits & WORD.noun)
    return !(
      bits & WORD.adjective &&
      beginsSentence(doc, token) &&
      words[token + 1] &&
      words[token + 1]!.bits & WORD.noun
    );
  if (bits & WORD.adverb) return false;
  if (beginsSentence(doc, token) && ADVERB_ENDINGS.some((ending) => words[token]!.lower.endsWith(ending))) return false;
  return !(bits & (WORD.adjective | WORD.participle | WORD.finite)) || !beginsSentence(doc, token);
}

/** A preposition; "Dank" and "Kraft" within a sentence are nouns. */
export function isPreposition({ doc, words }: PhraseReader, token: number): boolean {
  const { bits, lower } = words[token]!;
  if (!(bits & WORD.preposition)) return false;
  return !(bits & WORD.upper && bits & WORD.noun) || lower === 'gegenüber' || beginsSentence(doc, token);
}

const ADVERB_ENDINGS = ['lang', 'weise', 'falls', 'halber', 'wärts', 'maßen', 'seits', 'mals'];

function beginsSentence(doc: TextDocument, token: number): boolean {
  const before = doc.tokens[token - 1];
  if (!before || (before.kind !== 'word' && before.kind !== 'number' && before.norm !== ',' && before.norm !== ')'))
    return true;
  const { begin } = doc.tokens[token]!;
  for (let offset = before.end; offset < begin; offset++) if (doc.text.charCodeAt(offset) === 0x0a) return true;
  return false;
}
