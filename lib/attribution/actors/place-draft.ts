// From a place's name to a draft: the state that is meant, the club of a town; null where it is only a place. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument } from '../../text/types';
import { blank, type Draft, isArticle, isDefinite } from './drafts';
import { lexis } from './lexis';
import type { Marks } from './marks';
import type { Name } from './names';
import { organisationDraft } from './organisation-draft';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'im',
  'nach',
  'bei',
  'um',
  'aus',
  'nahe',
  'durch',
  'ab',
  'via',
  'rund',
  'nördlich',
  'südlich',
  'östlich',
  'westlich',
  'In',
  'Im',
  'Aus',
  'Nach',
  'Bei',
]);

/** Before a state they tell where something happens: "in Polen", "nach Litauen"; not "bei Frankreich", "aus China heißt es". */
const WHERE = new Set([
  'in',
  'In',
  'nach',
  'Nach',
  'durch',
  'via',
  'nördlich',
  'südlich',
  'östlich',
  'westlich',
  'nahe',
]);

/** "eine Reederei aus Dänemark"; not "Kritik aus Dänemark", "hieß es aus Dänemark". */
const comesFrom = (noun: string): boolean => startsUpper(noun) && !VOICES.test(noun);

const VOICES =
  /(?:kritik|stimmen?|forderung|forderungen|signale?|druck|warnung|warnungen|reaktion|reaktionen|widerstand|unterstützung|lob|bericht|berichte[n]?|angaben|kreisen?|meldung|meldungen|drohung|drohungen|vorwürfe[n]?|protest|proteste|zusage|zusagen|absage|angebot|appell|worte|hilfe|beifall|zustimmung|einwände|bedenken)$/iu;

const CLUB =
  /^(?:FC|SV|VfB|VfL|TSG|SC|RB|TSV|FSV|SpVgg|Borussia|Hertha|Eintracht|Werder|Fortuna|Bayer|Hamburger|Arminia|Hannover)$/u;

/** Towns of the clubs that the article names: "VfB Stuttgart" → Stuttgart. */
export function clubsByTown({ tokens }: TextDocument, names: readonly Name[]): Map<string, Name> {
  const towns = new Map<string, Name>();
  for (const name of names) {
    if (name.kind !== 'ORG' || name.last - name.first < 2) continue;
    if (CLUB.test(tokens[name.first]!.norm)) towns.set(tokens[name.last - 1]!.norm, name);
  }
  return towns;
}

/** "Stuttgart haderte": the club, not the town, unless something happens in it. */
export function clubDraft(
  doc: TextDocument,
  marks: Marks,
  { first, last }: Name,
  clubs: ReadonlyMap<string, Name>,
): Draft | null {
  const club = clubs.size > 0 && last - first === 1 ? clubs.get(doc.tokens[first]!.norm) : undefined;
  if (!club || PLACE_PREPOSITIONS.has(doc.tokens[first - 1]?.norm ?? '')) return null;
  return { ...organisationDraft(doc, marks, club), first, last, form: 'metonym' };
}

const aboutBelgium = new WeakMap<TextDocument, boolean>();

/** Whether the article names Belgium or Belgians; asked for once an article. */
function namesBelgium(doc: TextDocument): boolean {
  let answer = aboutBelgium.get(doc);
  if (answer === undefined) {
    answer = /belgi/iu.test(doc.text);
    aboutBelgium.set(doc, answer);
  }
  return answer;
}

/** A state by its name; a seat of government only where it acts, not where something happens in it. */
export function placeDraft(doc: TextDocument, { first, last, entry }: Name): Draft | null {
  if (!entry || (entry.list !== 'state' && entry.list !== 'seat')) return null;
  const { tokens } = doc;
  if (entry.key === 'BE' && entry.list === 'seat' && !namesBelgium(doc)) {
    if (PLACE_PREPOSITIONS.has(tokens[first - 1]?.norm ?? '')) return null;
    // "Brüssel" is the European Union unless the article is about Belgium.
    const union = blank(first, last, 'metonym', 'organisation');
    union.key = 'Europäische Union';
    union.name = ['Europäische Union'];
    union.gender = 'f';
    return union;
  }
  const draft = blank(first, last, entry.list === 'seat' ? 'metonym' : 'name', 'state');
  draft.key = entry.key;
  draft.name = [lexis().statesByCode.get(entry.key)!.names[0]!];
  draft.gender = 'n';
  const before = tokens[first - 1]?.norm ?? '';
  if (entry.list === 'seat') {
    const place =
      PLACE_PREPOSITIONS.has(before) ||
      PLACE_PREPOSITIONS.has(isArticle(before) ? (tokens[first - 2]?.norm ?? '') : '');
    if (
      place &&
      !/^(?:Kreml|Weiße[ns]? Haus|Élysée)/u.test(doc.text.slice(tokens[first]!.begin, tokens[last - 1]!.end))
    )
      return null;
  } else {
    const at = isArticle(before) ? first - 2 : first - 1;
    const preposition = tokens[at]?.norm ?? '';
    if (WHERE.has(preposition) || (preposition === 'aus' && comesFrom(tokens[at - 1]?.norm ?? '')))
      draft.bystander = 'place';
  }
  if (/^(?:USA|Vereinigte|Niederlande|Philippinen|Emirate|VAE)/u.test(tokens[first]!.norm)) {
    draft.plural = true;
    if (isDefinite(before)) draft.first--;
  }
  return draft;
}
