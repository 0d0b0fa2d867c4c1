// Nouns of groups, forces and governments. Pure.

import { withoutGenderSign } from '../../language/de/gender-sign';
import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  FORCE_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
} from '../../language/de/lists/sources';
import { startsUpper } from '../../text/characters';
import { endingsOf, remembering, roleOf } from './words';

const forces = new Set(FORCE_NOUNS);
const governments = new Set(GOVERNMENT_NOUNS);
const groups = new Set(GROUP_NOUNS.map((noun) => noun.toLowerCase()));
const endsInGroup = endingsOf(groups);
const SHORTEST_FRONT = 3;
const SHORTEST_GROUP = 5;

/** "Streitkräfte(n)", "Armee", "Geheimdienst(s)": with a nationality before it an organisation of that state. */
export const forceNoun = remembering((word: string): boolean => forms(word).some((form) => forces.has(form)));

/** "Führung", "Regierung": with a nationality before it the state itself. */
export const governmentNoun = (word: string): boolean => governments.has(word);

/** "Anwohner", "Klimaexperten", "Experten": people who speak as a group. */
export const groupNoun = remembering((written: string): boolean => {
  const word = withoutGenderSign(written);
  if (word.length < SHORTEST_GROUP || word.length > 60 || !startsUpper(word) || NO_GROUP.test(word)) return false;
  return forms(word).some(isGroup);
});

function isGroup(word: string): boolean {
  const lower = word.toLowerCase();
  if (!endsInGroup(lower)) return false;
  if (groups.has(lower)) return true;
  for (let begin = SHORTEST_FRONT; begin <= lower.length - SHORTEST_GROUP; begin++) {
    if (groups.has(lower.slice(begin))) return true;
  }
  return false;
}

/** "Einführung" ends in "Führung". */
const NO_GROUP =
  /^(?:ein|auf|aus|durch|vor|ent|zu|über|unter|buch|irre|weiter|ab|rück|her|hin|heim|an|fort|haushalts|fahrzeug|prozess|verhandlungs)führung$/iu;

/** Plural of a group without a dative or weak "n": "Betroffenen" → "Betroffene"; "Eltern", "Experten" stay. */
export const groupBase = remembering((word: string): string => {
  const base = word.slice(0, -1);
  return word.endsWith('en') && !/(?:inn|i)en$/u.test(word) && isGroup(base)
    ? base
    : word.endsWith('n') && /(?:kreise|kräfte|leute|er)$/u.test(base) && isGroup(base)
      ? base
      : word;
});

/** "Stadt", "Verteidigung", "Konzernspitze": no organisations, but they speak. */
export const bodyNoun = remembering((word: string): boolean => BODY.test(word));

const BODY =
  /^(?:Stadt|Kommune|Gemeinde|Kreis|Landkreis|Verteidigung|Nebenklage|Anklage|Verwaltung|Jury|Redaktion|Belegschaft|Chefetage|Leitung|Initiative|Bürgerinitiative|Gegenseite|Klägerseite|Arbeitgeberseite|Arbeitnehmerseite)$|^\p{L}{3,}(?:spitze|leitung|initiative|jury|redaktion)$/u;

/** Many who live or are somewhere, rather than some who say something. */
export const population = (word: string): boolean => POPULATION.test(word);

const POPULATION =
  /^(?:Kinder|Länder|Bundesländer|Frauen|Männer|Kunden|Kundinnen|Städte|Staaten|Bundesstaaten|EU-Staaten|EU-Länder|Jugendliche|Patienten|Patientinnen|Flüchtlinge|Geflüchtete|Migranten|Migrantinnen|Touristen|Besucher|Ausländer|Urlauber|Reisende|Bürger|Bürgerinnen|Einwohner|Schüler|Schülerinnen|Terroristen|Extremisten|Passagiere|Juden|Muslime|Christen|Autofahrer|Arbeiter)n?$/u;

/** The word, and without a dative "n" or genitive "s". */
function forms(word: string): string[] {
  const last = word.charAt(word.length - 1);
  return last === 'n' || last === 's' ? [word, word.slice(0, -1)] : [word];
}

const anonymousNouns = new Set(ANONYMOUS_NOUNS);
const documents = new Set(DOCUMENT_NOUNS.map((noun) => noun.toLowerCase()));
const endsInDocument = endingsOf(documents);
/** Anonymous only where they are a source: elsewhere they are somebody. */
const AMBIGUOUS =
  /^(?:Person|Personen|Kreisen?|Quellen?|Beobachtern?|Vertrauten?|Vertrauter|Unbekannten?|Unbekannter|Whistleblower|Whistleblowerin)$/u;

/** Whether a noun means a voice that cannot be asked. */
export const anonymousNoun = remembering((word: string): 'sure' | 'perhaps' | 'no' => {
  // "des Kreises": a district.
  if (word === 'Kreises') return 'no';
  if (AMBIGUOUS.test(word)) return 'perhaps';
  if (forms(word).some((form) => anonymousNouns.has(form)) || /[a-zäöü]kreisen?$/u.test(word)) {
    return /(?:land|wahl|um|frei|stadt|bau|halb|rüc)kreisen?$/iu.test(word) ? 'no' : 'sure';
  }
  return 'no';
});

/** "Studie", "Polizeibericht": a text that can be a source. */
export const documentNoun = remembering((word: string): boolean => {
  if (word.length < 4 || word.length > 60 || roleOf(word)) return false;
  return forms(word).some(isDocument);
});

function isDocument(word: string): boolean {
  const lower = word.toLowerCase();
  if (!endsInDocument(lower)) return false;
  if (documents.has(lower)) return true;
  for (let begin = SHORTEST_FRONT; begin <= lower.length - 5; begin++)
    if (documents.has(lower.slice(begin))) return true;
  return false;
}

/** Texts without a dative "n" or genitive "s": "Medienberichten" → "Medienberichte", "Gutachtens" → "Gutachten". */
export const documentBase = remembering((word: string): string => {
  if (/(?:bericht|papier|dokument|protokoll|manifest|programm|interview)en$/iu.test(word)) return word.slice(0, -1);
  if (!word.endsWith('s') || isDocument(word)) return word;
  return [word.slice(0, -1), word.slice(0, -2)].find(isDocument) ?? word;
});
