// What the closed lists say of a German word form, as bits: looked up once per form, so that loops over tokens test a bit
// instead of a set of strings. Pure.
import { ADVERBS, FEMININE_MEDIA, OTHER_MEDIA, TIME_NOUNS } from './closed';
import { HEARSAY_ADVERBS, LIGHT_VERBS, STANCE_ADJECTIVES } from './cues/phrases';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FACT = {
  /** Ends like an inflected adjective: -e, -en, -em, -er, -es. */
  inflected: 1,
  /** In the list of adverbs (WORD.adverb also holds those of the lexicon). */
  adverb: 2,
  time: 4,
  /** Begins or ends a source phrase: "laut", "nach", "zufolge", "so", "demnach". */
  source: 8,
  hearsay: 0x10,
  /** "Berufung", "Verweis" … of "unter Berufung auf". */
  appeal: 0x20,
  /** "nicht", "nie": the verb is denied. */
  negation: 0x40,
  /** "davon", "darauf": stands for a content clause. */
  correlate: 0x80,
  sich: 0x100,
  /** Noun or adjective that reports together with some verb: "Vorwürfe", "deutlich". */
  light: 0x200,
  /** Predicate of a stance: "überzeugt". */
  stance: 0x400,
  /** "von", "van", "de" within a name. */
  particle: 0x800,
  /** Joins an attribute to a noun nearly always. */
  closeAttribute: 0x1000,
  /** Joins an attribute where the noun asks for a place. */
  placeAttribute: 0x2000,
  /** "Prozent", "Mehrheit": takes a verb of either number. */
  amount: 0x4000,
  /** A noun that asks for a place: "Sprecher in Berlin". */
  placeHead: 0x8000,
  /** An abstract noun by its ending. */
  abstract: 0x10000,
  so: 0x20000,
  zu: 0x40000,
  /** May stand before a subordinator and belong to it: "auch wenn". */
  beforeSubordinator: 0x80000,
  /** "dass", "daß". */
  dass: 0x100000,
  /** "dass", "daß", "ob", "weil": begins a clause and is nothing else. */
  subordinator: 0x200000,
  /** Written apart it joins a verb like a prefix: "bekannt", "klar". */
  apart: 0x400000,
  /** A news medium, or a noun for one: who speaks to it is the source, not it. */
  medium: 0x800000,
  /** When or how something is said: "auf Anfrage", "im Interview"; never who says it. */
  occasion: 0x1000000,
  /** "Innen-": what it lacks follows. */
  openEnd: 0x2000000,
  /** "sein", "meinen": a verb only in some places, else a possessive. */
  possessive: 0x4000000,
  /** Has verb readings: set with them, not by form. */
  verb: 0x8000000,
} as const;

const NEGATIONS = set('nicht nie niemals keineswegs');
const CORRELATES = set('davon darauf damit dafür darüber dazu dagegen daran davor darum dahingehend');
const SOURCES = set('laut gemäß lt nach aus zufolge folge so demnach demzufolge');
const APPEALS = set('berufung verweis hinweis bezug bezugnahme');
const NAME_PARTICLES = set('von van de der den del di da dos du la le el al bin ibn ben zu vom ter y');
/** Prepositions that join an attribute to a common noun nearly always. */
const CLOSE_ATTRIBUTES = set('von vom für aus der um');
/** These only where the noun asks for a place: "Sprecher in Berlin", "Botschaft in Riad". */
const PLACE_ATTRIBUTES = set('in im bei beim am an zur zum gegen über auf');
const AMOUNTS = set('prozent millionen drittel hälfte mehrheit teil dutzend reihe anzahl');
/** Words that may stand before a subordinator and belong to it: "auch wenn", "nur weil", "so dass", "ohne dass". */
const BEFORE_SUBORDINATOR = set(
  'auch nur so ohne als außer sogar erst selbst anstatt statt je besonders vor allem gerade eben zumal kurz bis doch aber sondern und oder',
);
const APART = set('bekannt klar geltend bereit infrage kund aufmerksam');
export const OCCASION =
  /(?:anfrage|nachfrage|interview|interviews|gespräch|rede|pressekonferenz|podcast|posting|post|posts|tweet|statement|video|videobotschaft|begründung|hinblick|anhörung|debatte|talkshow|sendung|livestream|brief|e-mail|dankbarkeit|freude|tränen|deutlichkeit)$/u;
/** Nouns for media, as the last part of a word. */
const MEDIA_NOUNS = [
  'zeitung',
  'nachrichtenagentur',
  'presseagentur',
  'presse-agentur',
  'magazin',
  'sender',
  'senders',
  'portal',
  'blatt',
  'rundschau',
  'anzeiger',
  'redaktionsnetzwerk',
  'rundfunk',
  'mediengruppe',
];
const MEDIA = new Set([...FEMININE_MEDIA, ...OTHER_MEDIA]);
/** The last word of a medium's name, or a noun for media. */
export const isMedium = (lower: string): boolean =>
  MEDIA.has(lower) || MEDIA_NOUNS.some((tail) => lower.endsWith(tail));
const LIGHT = new Set([...LIGHT_VERBS.values()].flatMap(({ nouns }) => [...nouns]));

const PLACE_HEADS =
  'botschaft konsulat sprecher sprecherin gericht staatsanwaltschaft universität institut behörde behörden polizei ministerium leiter mitarbeiter'.split(
    ' ',
  );
const ABSTRACT = ['ung', 'heit', 'keit', 'schaft', 'tion', 'tät'];

/** FACT bits of a form in lower case. */
export function factsOf(lower: string): number {
  let facts = 0;
  if (isInflected(lower)) facts |= FACT.inflected;
  if (ADVERBS.has(lower)) facts |= FACT.adverb;
  if (TIME_NOUNS.has(lower)) facts |= FACT.time;
  if (SOURCES.has(lower)) facts |= FACT.source;
  if ((HEARSAY_ADVERBS.get(lower) ?? 0) > 0) facts |= FACT.hearsay;
  if (APPEALS.has(lower)) facts |= FACT.appeal;
  if (NEGATIONS.has(lower)) facts |= FACT.negation;
  if (CORRELATES.has(lower)) facts |= FACT.correlate;
  if (lower === 'sich') facts |= FACT.sich;
  if (LIGHT.has(lower)) facts |= FACT.light;
  if (STANCE_ADJECTIVES.has(lower)) facts |= FACT.stance;
  if (NAME_PARTICLES.has(lower)) facts |= FACT.particle;
  if (CLOSE_ATTRIBUTES.has(lower)) facts |= FACT.closeAttribute;
  if (PLACE_ATTRIBUTES.has(lower)) facts |= FACT.placeAttribute;
  if (AMOUNTS.has(lower)) facts |= FACT.amount;
  if (PLACE_HEADS.some((tail) => lower.endsWith(tail))) facts |= FACT.placeHead;
  if (ABSTRACT.some((tail) => lower.length > tail.length + 3 && lower.endsWith(tail))) facts |= FACT.abstract;
  if (lower === 'so') facts |= FACT.so;
  if (lower === 'zu') facts |= FACT.zu;
  if (lower.endsWith('-')) facts |= FACT.openEnd;
  if (lower === 'sein' || lower === 'meinen') facts |= FACT.possessive;
  if (BEFORE_SUBORDINATOR.has(lower)) facts |= FACT.beforeSubordinator;
  if (lower === 'dass' || lower === 'daß') facts |= FACT.dass | FACT.subordinator;
  if (lower === 'ob' || lower === 'weil') facts |= FACT.subordinator;
  if (APART.has(lower)) facts |= FACT.apart;
  if (OCCASION.test(lower)) facts |= FACT.occasion;
  if (isMedium(lower)) facts |= FACT.medium;
  return facts;
}

function isInflected(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 0x65) return true;
  return (
    (last === 0x6e || last === 0x6d || last === 0x72 || last === 0x73) && lower.charCodeAt(lower.length - 2) === 0x65
  );
}
