// Mentions by common nouns: roles, ages, demonyms, organisations, forces, groups, anonymous voices, documents. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument, Token } from '../../text/types';
import { affiliationAfter } from './apposition';
import { isMediaNoun } from './category';
import { blank, type Draft, isAge, isArticle, isDefinite, isIndefinite, isPossessive, phraseBegin } from './drafts';
import {
  anonymousNoun,
  bodyNoun,
  documentBase,
  documentNoun,
  forceNoun,
  governmentNoun,
  groupBase,
  groupNoun,
  population,
} from './groups';
import { lexis, type RoleWord } from './lexis';
import { MARK } from './marks';
import type { Name } from './names';
import { isSource, isSubject, saying, speaks } from './position';
import type { Gender } from './types';
import { unnamedByWish } from './unnamed';
import {
  firstNameGender,
  gluedPrefix,
  nationality,
  organisationBase,
  organisationNoun,
  roleName,
  roleOf,
  strong,
} from './words';

/** What a noun's surroundings are looked up in. */
export interface Place {
  doc: TextDocument;
  marks: Uint16Array;
  sentences: Uint32Array;
  /** Offsets at which blocks begin. */
  begins: ReadonlySet<number>;
  nameAt: ReadonlyMap<number, Name>;
}

/** The mention whose head is the noun at a token (marked MARK.noun), or null. */
export function nounDraft(place: Place, index: number): Draft | null {
  const { doc, marks } = place;
  const { tokens } = doc;
  const { norm } = tokens[index]!;
  const age = (marks[index]! & MARK.age) !== 0;
  const first = phraseBegin(tokens, index);
  const state = stateBefore(tokens, first, index);
  if (state && governmentNoun(norm)) return government(tokens, first, index, state);
  if (state && forceNoun(norm)) return force(tokens, first, index, state);
  if (age) return personNoun(place, first, index, null, '', state);
  const unnamed = anonymous(place, first, index) ?? document(place, first, index) ?? group(place, first, index);
  if (unnamed) return unnamed;
  const council =
    /(?:rat|rats|rates)$/u.test(norm) &&
    !/^(?:Land|Studien|Kreisbrand|\p{L}{3,}stadt)rat/u.test(norm) &&
    organisationNoun(norm) !== null;
  const role = council ? null : roleOf(norm);
  const people = lexis().people.get(norm);
  if (role && role.number !== 'plural') return personNoun(place, first, index, role, '', state);
  if (people && !people.plural) return personNoun(place, first, index, null, people.gender, people.code);
  if (role) return null;
  return bodyNoun(norm) ? body(place, first, index) : organisation(tokens, first, index, state);
}

/** "Die Stadt verweist auf …", "die Verteidigung plädierte": where they speak they stand for those who act for them. */
function body({ doc }: Place, first: number, index: number): Draft | null {
  const { tokens } = doc;
  const opening = tokens[first]!.norm;
  if (!isDefinite(opening)) return null;
  const speaking = isSubject(doc, first) && tells(tokens, first, index);
  if (!speaking && !isSource(doc, first, index + 1)) return null;
  const draft = blank(first, index + 1, 'role', 'organisation');
  draft.gender = /(?:kreis|team)$/u.test(tokens[index]!.norm) ? 'm' : 'f';
  draft.name = baseWords(tokens, first, index, draft.gender);
  draft.definite = true;
  return draft;
}

function government(tokens: readonly Token[], first: number, index: number, state: string): Draft {
  const draft = blank(first, index + 1, 'metonym', 'state');
  draft.key = state;
  draft.name = [lexis().statesByCode.get(state)!.names[0]!];
  draft.gender = 'f';
  draft.definite = isDefinite(tokens[first]!.norm);
  return draft;
}

function force(tokens: readonly Token[], first: number, index: number, state: string): Draft {
  const { norm } = tokens[index]!;
  const draft = blank(first, index + 1, 'role', 'organisation');
  draft.nationality = state;
  draft.plural = /(?:kräfte|truppen|behörden|dienste|einheiten)n?$/iu.test(norm);
  draft.gender = draft.plural ? '' : forceGender(norm);
  draft.name = baseWords(tokens, first, index, draft.plural ? 'p' : draft.gender);
  draft.skip = gluedPrefix(tokens[first]!.norm);
  draft.affiliation = lexis().statesByCode.get(state)!.names[0]!;
  return draft;
}

/** "der US-Diplomat", "die 16-Jährige", "der Brite". A plural is no mention of one person. */
function personNoun(
  place: Place,
  first: number,
  index: number,
  role: RoleWord | null,
  known: Gender,
  state: string | null,
): Draft | null {
  const { tokens } = place.doc;
  const { norm } = tokens[index]!;
  const opening = tokens[first]!.norm;
  const bare = !isArticle(opening);
  if (bare && !headlineLike(place, index)) return null;
  if (predicative(tokens, first) || isOffice(tokens, first)) return null;
  const article = opening.toLowerCase();
  const masculine = role ? role.gender === 'm' : known === 'm';
  if (masculine && (article === 'die' || article === 'diese')) return null;
  if (role?.number === 'both' && (article === 'den' || article === 'diesen') && /ern$/u.test(norm)) return null;
  const draft = blank(first, index + 1, 'role', 'person');
  draft.definite = isDefinite(opening) || bare;
  draft.role = role ? roleName(norm, role) : '';
  draft.roleLemma = role ? role.lemma.toLowerCase() : '';
  draft.gender = role?.gender || known || genderOf(article, norm);
  // "einen Tatverdächtigen" → "Tatverdächtiger".
  if (role && role.gender === '' && draft.gender === 'm' && role.lemma.endsWith('er'))
    draft.role = draft.role.replace(/en?$/u, 'er');
  draft.nationality = state ?? '';
  draft.aged = (place.marks[index]! & MARK.age) !== 0;
  for (let word = first; word < index; word++)
    draft.aged ||= isAge(tokens[word]!.norm) || tokens[word]!.norm === 'Jahre';
  // "sagte der Pharmakologe der ARD": to whom, not whose.
  const told = tokens[index + 1]?.norm === 'der' && saying(tokens[first - 1]?.norm ?? '');
  if (!told) draft.affiliation = affiliationAfter(place.doc, index + 1, place.nameAt);
  if (isPossessive(opening) || isIndefinite(opening)) draft.definite = false;
  return draft;
}

/** "Biles ist die vierte Turnerin", "einer der besten Jockeys": says what somebody is, and is no mention. */
const predicative = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]?.norm ?? '';
  if (/^(?:einer|eine|eines|einem|einen)$/iu.test(before)) return true;
  return (
    /^(?:ist|war|sei|wäre|bleibt|bleibe|wird|wurde|werde)$/u.test(before) && startsUpper(tokens[first - 2]?.norm ?? '')
  );
};

/** "das Amt des Vizepräsidenten", "die Wahl zum Bürgermeister": what somebody may be. */
const isOffice = (tokens: readonly Token[], first: number): boolean =>
  /^(?:des|der|eines|einer)$/u.test(tokens[first]!.norm) &&
  /(?:[Aa]mt|Amtes|Amts|[Pp]osten|[Rr]olle|Position|[Tt]itel|Stelle|Kandidatur|Nachfolge|Funktion|Aufgaben?|Würde)$/u.test(
    tokens[first - 1]?.norm ?? '',
  );

/** Gender of a nominalised adjective from its article: "die 16-Jährige" f, "der 16-Jährigen" f (genitive, dative). */
function genderOf(article: string, noun: string): Gender {
  if (article === 'die' || article === 'diese') return noun.endsWith('n') ? '' : 'f';
  if (article === 'der' || article === 'dieser') return noun.endsWith('n') ? 'f' : 'm';
  if (article === 'eine' || article === 'einer') return 'f';
  return /^(?:dem|den|des|eine[mns]|ein)$/u.test(article) ? 'm' : '';
}

function organisation(tokens: readonly Token[], first: number, index: number, state: string | null): Draft | null {
  const { norm } = tokens[index]!;
  const gender = organisationNoun(norm);
  const opening = tokens[first]!.norm;
  const next = tokens[index + 1];
  // "die Zeitung „Le Monde“": the name follows.
  if (isMediaNoun(norm) && (next?.kind === 'quote' || startsUpper(next?.norm ?? ''))) return null;
  // "liegt dieser Zeitung vor": the one that the reader holds, not one named in it.
  if (lexis().mediaNouns.has(norm) && /^diese[rsmn]?$/iu.test(opening)) return null;
  if (!gender || norm.length < 3 || isIndefinite(opening) || isPossessive(opening) || MANY.test(opening)) return null;
  if (!isDefinite(opening) && norm.length < 6) return null;
  if (/unternehmen$/iu.test(norm) && /^(?:den|die)$/iu.test(opening)) return null;
  for (let word = first; word < index; word++) if (WHOLE.test(tokens[word]!.norm)) return null;
  // "schickten Rettungsteams": a plural.
  if (!isArticle(opening) && organisationBase(norm) !== norm && !isContracted(tokens[first - 1]?.norm ?? ''))
    return null;
  const draft = blank(first, index + 1, 'role', 'organisation');
  // "das im MDAX notierte Unternehmen": the article stands further to the left.
  const attributed = first < index && !isArticle(opening) && ATTRIBUTE.test(opening);
  draft.name = baseWords(tokens, attributed ? index : first, index, gender);
  if (gender === 'p') draft.plural = true;
  else draft.gender = gender;
  draft.definite = attributed || isDefinite(opening) || isContracted(tokens[first - 1]?.norm ?? '');
  draft.nationality = state ?? '';
  const before = tokens[first - 1]?.norm ?? '';
  if (HOUSE.test(norm)) {
    if (WHERE.test(before)) draft.bystander = 'place';
    else if (VAGUE.test(norm) && !tells(tokens, first, index)) draft.bystander = 'people';
  }
  return draft;
}

/** "im Landratsamt", "zur Schule", "in der Botschaft": where, not who. */
const HOUSE =
  /(?:schule|universität|klinik|klinikum|haus|zentrum|büro|werk|kirche|gemeinde|botschaft|gericht|amt|akademie|institut|archiv|wache|club|klub|bank|kasse|zentrale|präsidium|museum|theater|zoo|tierpark|hotel|verlag|oper|versammlung|konferenz|bewegung|verbund|gesellschaft|kommando)(?:s|es)?$/iu;
const WHERE = /^(?:in|im|ins|am|an|auf|vor|neben|zum|zur)$/iu;

const ATTRIBUTE = /^(?:börsen)?(?:notierte|gelistete|ansässige|beheimatete|gegründete|geführte|betriebene)[nrs]?$/u;

/** Houses and movements: rarely those who act. */
const VAGUE = /(?:museum|theater|zoo|tierpark|hotel|verlag|oper|bewegung|verbund|botschaft|gesellschaft)s?$/iu;

/** "die ganze Gesellschaft", "die eigene Partei": none that has a name. */
const WHOLE = /^(?:ganz|gesamt|eigen|größt|einzig|letzt|kleinst|meist|jed|jeweilig|wichtigst)e[nrsm]?$/u;

/** "viele Unternehmen": no organisation that one could name. */
const MANY =
  /^(?:viele|einige|mehrere|zahlreiche|andere|alle|beide|manche|solche|weitere|verschiedene|wenige|einzelne|keine|deren|dessen|eigene|große|kleine|ausländische|private|öffentliche)[nrs]?$/iu;

const isContracted = (word: string): boolean => /^(?:vom|beim|zum|zur|am|im)$/iu.test(word);

/** People who act or speak as a group: where they are the subject or the source. */
function group({ doc }: Place, first: number, index: number): Draft | null {
  const { tokens } = doc;
  const { norm } = tokens[index]!;
  if (!groupNoun(norm)) return null;
  // "Merz’ Sprecher teilte mit": one.
  if (/^(?:Sprecher|Vertreter|Verteidiger|Leiter)$/u.test(norm) && SINGULAR.test(tokens[index + 1]?.norm ?? ''))
    return null;
  const opening = tokens[first]!.norm;
  const article = opening.toLowerCase();
  if (isArticle(opening) && !/^(?:die|den|der)$/u.test(article)) return null;
  const role = roleOf(norm);
  // "Der Sprecher", "den Sprecher": one person.
  if (role && role.number !== 'plural' && (article === 'der' || (article === 'den' && !norm.endsWith('n'))))
    return null;
  // "Die Abgeordnete": one woman.
  if (role && role.number !== 'plural' && article === 'die' && norm.endsWith('e')) return null;
  if (isSource(doc, first, index + 1)) return unnamed(tokens, first, index, 'group');
  if (article === 'der' || !isSubject(doc, first)) return null;
  // "hatte Helfer": the verb's number tells that they are no subject. Those who are spoken to stay: "dankte den Helfern".
  if (!COLLECTIVE.test(norm) && singularVerb(tokens[first - 1])) return null;
  const draft = unnamed(tokens, first, index, 'group');
  const next = tokens[index + 1];
  if (norm === 'Familie' && next?.kind === 'word' && startsUpper(next.norm) && !lexis().neverNames.has(next.norm)) {
    draft.last = index + 2;
    draft.name.push(next.norm);
  }
  if (population(norm) && !tells(tokens, first, index)) draft.bystander = 'people';
  return draft;
}

/** Whether a verb of saying stands right before a phrase or soon after its noun. */
function tells(tokens: readonly Token[], first: number, head: number): boolean {
  const verb = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    !startsUpper(token.norm) &&
    saying(token.norm) &&
    !/^(?:kam|komm|geh|ging|stell|zeig)/u.test(token.norm);
  if (verb(tokens[first - 1])) return true;
  for (let index = head + 1; index < Math.min(tokens.length, head + 5); index++) {
    if (tokens[index]!.kind !== 'word') return false;
    if (verb(tokens[index])) return true;
  }
  return false;
}

/** Singular nouns of a group. */
const COLLECTIVE = /(?:familie|delegation|führung|initiative|team)$/iu;

const SINGULAR = /^\p{Ll}+(?:te|ach|ab|ieß|ief|at|ies)$/u;

/** "dankte", "bat", "hat": what stands before a group and cannot be its verb. */
const singularVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !startsUpper(token.norm) &&
  /(?:t|te|ab|ief|ieß|ing|am|ach)$/u.test(token.norm) &&
  !/^(?:nicht|jetzt|zuletzt|selbst|damit|somit|oft)$/u.test(token.norm) &&
  !(saying(token.norm) || /^(?:dank|bat|bitt|rief|ruf|versprach|würdig)/u.test(token.norm));

function anonymous({ doc }: Place, first: number, index: number): Draft | null {
  const { norm } = doc.tokens[index]!;
  const opening = doc.tokens[first]!.norm;
  // "Ein Abgeordneter, der nicht genannt werden will".
  if (
    (!isDefinite(opening) || opening === norm) &&
    !isPossessive(opening) &&
    (roleOf(norm) || groupNoun(norm) || anonymousNoun(norm) !== 'no') &&
    unnamedByWish(doc.tokens, index)
  )
    return unnamed(doc.tokens, first, index, 'anonymous');
  const sure = anonymousNoun(norm);
  if (sure === 'no' || (sure === 'perhaps' && !isSource(doc, first, index + 1))) return null;
  return unnamed(doc.tokens, first, index, 'anonymous');
}

function document({ doc }: Place, first: number, index: number): Draft | null {
  if (!documentNoun(doc.tokens[index]!.norm)) return null;
  if (!isSource(doc, first, index + 1) && !(isSubject(doc, first) && tellsOf(doc, first, index))) return null;
  return unnamed(doc.tokens, first, index, 'document');
}

/** Whether a text says something: "ein Bericht warnt", not "fordert einen Vertrag", "das Urteil wird erwartet". */
function tellsOf(doc: TextDocument, first: number, head: number): boolean {
  const { tokens } = doc;
  if (/^(?:einen|den|dem|einem)$/u.test(tokens[first]!.norm)) return false;
  if (/^(?:wird|wurden?|werden|soll|sollen|liegt|liegen|gilt|gelten)$/u.test(tokens[head + 1]?.norm ?? ''))
    return false;
  const before = tokens[first - 1];
  if (
    before?.kind === 'word' &&
    !startsUpper(before.norm) &&
    !/^(?:und|aber|doch|auch|dass|weil|wenn|während|obwohl|mehrere|viele|einige)$/u.test(before.norm)
  )
    return TELLING.test(before.norm);
  return speaks(doc, head);
}

/** Verbs that a text is the subject of. */
const TELLING =
  /^(?:zeig|beleg|ergab|ergib|besag|bestätig|komm|kam|warn|sieh|geh|ging|nenn|nannt|schätz|rechne|heiß|hieß|bericht|meld|schreib|schrieb|stell|empf|prognos|verweis)/u;

function unnamed(
  tokens: readonly Token[],
  first: number,
  index: number,
  kind: 'group' | 'anonymous' | 'document',
): Draft {
  const draft = blank(first, index + 1, 'role', kind);
  const opening = tokens[first]!.norm;
  draft.definite = isDefinite(opening);
  draft.plural = kind === 'group';
  draft.name = baseWords(
    tokens,
    first,
    index,
    kind === 'document' ? documentGender(opening, tokens[index]!.norm) : 'p',
  );
  return draft;
}

/** Of a document's noun, as far as its article and ending tell: "einem internen Bericht" m, "Ein neues Papier" n. */
function documentGender(article: string, noun: string): Gender | 'p' {
  if (!isDefinite(article) && !isIndefinite(article)) return 'p';
  if (/^(?:eine|die|diese)$/iu.test(article) || /^(?:einer|dieser)$/iu.test(article)) return 'f';
  if (/^(?:einen|diesen)$/iu.test(article)) return 'm';
  if (/^(?:das|dieses)$/iu.test(article)) return 'n';
  if (/(?:e|ung|ie|ion|ik|heit|keit|schaft)$/u.test(noun)) return 'f';
  return /(?:en|papier|dokument|urteil|protokoll|interview|video|buch|konzept|programm|memo|um|modell|ranking|manifest|kommuniqué|lagebild|werk)s?$/iu.test(
    noun,
  )
    ? 'n'
    : 'm';
}

function stateBefore(tokens: readonly Token[], first: number, head: number): string | null {
  for (let index = head - 1; index >= first; index--) {
    const { norm } = tokens[index]!;
    const code = nationality(norm.slice(gluedPrefix(norm)));
    if (code) return code;
  }
  return null;
}

/** Adjectives in their form without article, and the noun without genitive "s". */
function baseWords(tokens: readonly Token[], first: number, head: number, gender: Gender | 'p'): string[] {
  const words: string[] = [];
  for (let index = first; index <= head; index++) {
    const { norm } = tokens[index]!;
    if (index === first && isArticle(norm) && first < head) continue;
    if (index < head && POINTING.test(norm)) continue;
    if (index < head) words.push(strong(norm.slice(index === first ? gluedPrefix(norm) : 0), gender));
    else if (gender === 'p') words.push(documentBase(groupBase(norm)).replace(/kreisen$/u, 'kreise'));
    else words.push(organisationBase(norm));
  }
  return words;
}

/** Adjectives that tell which one is meant, not what it is called. */
const POINTING =
  /^(?:dortig|hiesig|zuständig|betroffen|genannt|beteiligt|jeweilig|besagt|verantwortlich|betreffend)e[nrsm]?$/u;

const forceGender = (noun: string): Gender =>
  /(?:dienst|dienstes|dienste|stab|stabes|stabs)$/u.test(noun)
    ? 'm'
    : /(?:itär|itärs|eer|eeres)$/u.test(noun)
      ? 'n'
      : 'f';

/** In headlines a role stands without article: "US-Diplomat erhebt schwere Vorwürfe". */
function headlineLike({ doc, begins }: Place, index: number): boolean {
  const before = doc.tokens[index - 1];
  const begin = !before || /^[:–-]$/u.test(before.norm) || begins.has(doc.tokens[index]!.begin);
  return begin && firstNameGender(doc.tokens[index + 1]?.norm ?? '') === undefined;
}
