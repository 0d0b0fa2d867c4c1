// The names and nouns that a phrase's core consists of, and which of them is its head. Pure.
import { FACT } from '../facts';
import { CASE, NUMBER } from '../types';
import { WORD, type Word } from '../words';
import { closingOf, isNominal, type PhraseReader } from './nominal';

/** Last token of a group of names or nouns that begins at a token. */
export function coreFrom(reader: PhraseReader, first: number, last: number): number {
  const { words, doc, verbal } = reader;
  let core = first;
  while (core + 1 < last) {
    const next = words[core + 1]!;
    if (isNominal(reader, core + 1) && !verbal[core + 1] && !isNewPhrase(next) && !isToldTo(reader, core + 1)) core++;
    // "Kongress- und Verteidigungskreise"
    else if (
      next.bits & WORD.coordinator &&
      words[core]!.facts & FACT.openEnd &&
      core + 2 < last &&
      isNominal(reader, core + 2)
    )
      core += 2;
    else if (
      next.facts & FACT.particle &&
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
      closingOf(reader, core + 1) > core &&
      closingOf(reader, core + 1) - core < 8
    )
      core += 2;
    else if (next.bits & WORD.number && core + 2 >= last) core++;
    else break;
  }
  return core;
}

/** "sagte Holm RTL": a name in capitals that is a medium's, behind a name that is not. */
const isToldTo = ({ words, doc }: PhraseReader, token: number): boolean =>
  (words[token]!.facts & FACT.medium) !== 0 &&
  doc.tokens[token]!.norm.length > 2 &&
  doc.tokens[token]!.norm === doc.tokens[token]!.norm.toUpperCase() &&
  !(words[token - 1]!.bits & WORD.noun || words[token - 1]!.facts & FACT.medium);

const MEDIA_THINGS =
  /(?:redakteur|korrespondent|journalist|reporter|moderator|herausgeber|chef|sprecher|mitarbeiter|leser|autor|kolumnist|fotograf)(?:in|innen|en|s)?$|(?:redaktion|bericht|berichte[ns]?|angabe|angaben|informationen|interview|umfrage|meldung|meldungen|artikel|artikels|ausgabe|recherchen?|verlag|kommentar|seite|sendung|studie|website|darstellung|anfrage|zufolge|bureau|büro|portal|app|titel|archiv)$/u;
/** A noun that may be a medium's: "Redakteur", "Bericht". */
export const ofMedia = (lower: string): boolean => MEDIA_THINGS.test(lower);

/** "laut Ministerium Arbeiten …": a plural common noun begins a phrase of its own. */
const isNewPhrase = (word: Word): boolean =>
  (word.bits & WORD.noun) !== 0 && (word.number === NUMBER.plural || (word.facts & FACT.abstract) !== 0);

/** "Deutschen Presse-Agentur", "Neuen Zürcher Zeitung": an adjective in capitals. */
export const qualifies = ({ bits, facts }: Word, next: Word): boolean =>
  (bits & WORD.adjective) !== 0 && (facts & FACT.inflected) !== 0 && (next.bits & WORD.noun) !== 0;

/** The common noun before names is the head ("Präsident Kennedy"), else the last name. */
export function headOf(words: readonly Word[], first: number, core: number): number {
  for (let token = first; token <= core; token++) {
    const { bits, facts, case: cases } = words[token]!;
    // "Englands Premier": a genitive before is no head.
    if (facts & FACT.openEnd || (token < core && qualifies(words[token]!, words[token + 1]!))) continue;
    if (bits & WORD.noun && (!cases || cases & CASE.nominative || token === core)) return token;
  }
  return core;
}
