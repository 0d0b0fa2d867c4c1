// What the tagger, which knows single sentences only, gets wrong. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { forceNoun, governmentNoun } from '../groups';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import { withoutGenitive } from '../trie';
import type { ActorContext, NameKind } from '../types';
import { roleOf } from '../words';
import { afterDeterminer } from './determiner';
import { type Name, nameOf } from './name';
import { isOrdinary } from './ordinary';
import { surnameLikeAt } from './persons';
import { isWork } from './works';

/** Mends what a tagger that knows only sentences gets wrong: names over a comma, persons taken for places, cut legal forms. */
export function repaired(
  tokens: readonly Token[],
  marks: Marks,
  first: number,
  last: number,
  kind: NameKind,
  { lexicon }: ActorContext,
): Name[] {
  const { legalForms } = lexis();
  if (kind === 'PER' && tokens[last - 1]!.norm.endsWith('-')) return [];
  if (isWork(tokens, marks, first, last, kind)) return [];
  if (kind === 'ORG') {
    // "Linke Gruppen": an adjective that opens the sentence.
    if (
      last - first === 1 &&
      last < tokens.length &&
      (marks[last]! & (MARK.capital | MARK.role)) === MARK.capital &&
      /^(?:Linke|Grüne|Freie|Neue|Junge)$/u.test(tokens[first]!.norm)
    )
      return [];
    if (isNoOrganisation(tokens, marks, first, last)) return [];
    // "Norwegische Truppen", "die polnische Regierung" are told by their nouns (nouns.ts).
    const closing = tokens[last - 1]!.norm;
    if (marks[first]! & MARK.national && (forceNoun(closing) || governmentNoun(closing))) return [];
    let begin = first;
    // "Nordwerk AG" where only "AG" was tagged.
    if (legalForms.has(tokens[first]!.norm)) {
      while (
        begin > 0 &&
        begin > first - 4 &&
        tokens[begin - 1]!.kind === 'word' &&
        startsUpper(tokens[begin - 1]!.norm)
      )
        begin--;
      if (begin === first) return [];
    }
    let end = last;
    while (end < tokens.length && end < last + 4 && legalForms.has(tokens[end]!.norm)) end++;
    return [nameOf(begin, end, kind)];
  }
  const opening = tokens[first]!.norm;
  const forename = (marks[first]! & MARK.firstName) !== 0;
  const isPerson =
    kind === 'PER' || (last - first > 1 && (forename || (kind === 'LOC' && isRole(tokens, marks, first - 1))));
  if (!isPerson) return [nameOf(first, last, kind)];
  if ((last - first === 1 || !forename) && FIRM.test(tokens[first - 1]?.norm ?? '') && !opening.endsWith('s'))
    return [nameOf(first, last, 'ORG')];
  if (last - first === 1 && /^(?:Dr|Prof)$/u.test(opening)) return [];
  let begin = afterNoun(tokens, marks, afterTitles(tokens, first, last), last, lexicon);
  const parts: Name[] = [];
  for (let index = begin; index <= last; index++) {
    const between = index < last && rolesBetween(tokens, marks, begin, index, last);
    if (index < last && tokens[index]!.norm !== ',' && !between) continue;
    if (index > begin) parts.push(nameOf(begin, index, 'PER'));
    begin = index + 1;
  }
  const end = parts[parts.length - 1];
  const next = tokens[last];
  if (end && end.last - end.first === 1 && marks[end.first]! & MARK.firstName && next?.kind === 'word') {
    // "Lara Winter" where only "Lara" was tagged.
    const surname =
      marks[last]! & MARK.commonSurname || (surnameLikeAt(tokens, marks, last) && !lexicon?.lookUp(next.norm).length);
    if (surname && next.begin - tokens[end.first]!.end <= 1) end.last++;
  }
  // "Edwin van", cut before "der Sar".
  while (end && end.last - end.first > 1 && PARTICLE.test(tokens[end.last - 1]!.norm)) end.last--;
  if (end && endsWithPeriod(tokens, end)) end.last++;
  if (end) end.last = nobleEnd(tokens, marks, end);
  const head = parts[0];
  if (head) {
    head.first = initialsBegin(tokens, head.first);
    if (head.last - head.first === 1 && unknown(tokens, marks, head.first - 1, lexicon)) head.first--;
  }
  return parts.filter(
    (part) =>
      part.last - part.first > 1 ||
      !(
        isAdverb(tokens, part.first) ||
        isOrdinary(tokens, part.first, lexicon) ||
        // "Hacker haben": nouns of people who act together, by which no surname is spelt.
        (marks[part.first]! & (MARK.group | MARK.commonSurname)) === MARK.group ||
        (afterDeterminer(tokens, part.first) && isNoun(tokens, marks, part.first, lexicon))
      ),
  );
}

/** Whether a token is a role noun of one person. */
const isRole = (tokens: readonly Token[], marks: Marks, index: number): boolean =>
  index >= 0 && (marks[index]! & MARK.role) !== 0 && roleOf(tokens[index]!.norm)!.number === 'singular';

/** "der Mutterkonzern Meta": a lone name after it is the firm's. */
const FIRM =
  /(?:konzern|unternehmen|firma|hersteller|agentur|behörde|bank|verein|verband|plattform|start-?up)(?:s|es)?$/iu;

/** "ÖPNV", "Social Media"; "der Demokrat": no names of organisations. */
function isNoOrganisation(tokens: readonly Token[], marks: Marks, first: number, last: number): boolean {
  const { noOrganisations } = lexis();
  const opening = tokens[first]!.norm;
  const mark = marks[first]!;
  // "die Antikorruptionsbehörde DNA" says that it is one.
  if (isDemonym(tokens, first, last)) return true;
  if (last - first === 1)
    return (
      // "die Deutschen", "das Europäische".
      (!(mark & MARK.listedAlone) && /^\p{Lu}\p{Ll}+sche[nrs]?$/u.test(opening)) ||
      (noOrganisations.has(opening) && !(first > 0 && marks[first - 1]! & MARK.organisation)) ||
      (!(mark & (MARK.organisation | MARK.listed)) && isRole(tokens, marks, first))
    );
  return last - first === 2 && noOrganisations.has(`${opening} ${tokens[first + 1]!.norm}`);
}

/** "sagte der New Yorker": one from there, unless in quotation marks. */
function isDemonym(tokens: readonly Token[], first: number, last: number): boolean {
  const closing = tokens[last - 1]!;
  if (!closing.norm.endsWith('er') || tokens[last]?.kind === 'quote' || !afterDeterminer(tokens, first)) return false;
  const town = [...tokens.slice(first, last - 1), { ...closing, norm: closing.norm.slice(0, -2) }];
  const match = lexis().trie.match(town, 0);
  return match?.last === town.length && /^(?:place|seat|state)$/u.test(match.entry.list);
}

/** "Anders als", "Ernst wurde es": first names that are words and open a sentence. */
const isAdverb = (tokens: readonly Token[], first: number): boolean =>
  /^(?:Anders|Ernst|Will|Gut|Klar|Recht|Kurz|Lange|Selten|Schnell|Max)$/u.test(tokens[first]!.norm) &&
  (first === 0 || /^[.!?:–]$/u.test(tokens[first - 1]!.norm) || tokens[first - 1]!.kind === 'quote') &&
  /^(?:als|wie|ist|wird|wurde|war|sieht|sah|verhält|gesagt|sind|liegt|und|formuliert|zu|hat|nehmen|ausgedrückt)$/u.test(
    tokens[first + 1]?.norm ?? '',
  );

/** "Dr. Katharina Brüning": the title is no part of the name. */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  let begin = first;
  while (begin < last - 1 && TITLE.test(tokens[begin]!.norm)) {
    begin++;
    if (tokens[begin]!.norm === '.' && begin < last - 1) begin++;
  }
  return begin;
}

/** "Torwartlegende Günther Rist": a noun before a first name is no part of the name. */
const afterNoun = (
  tokens: readonly Token[],
  marks: Marks,
  first: number,
  last: number,
  lexicon: ActorContext['lexicon'],
): number =>
  last - first > 1 &&
  !(marks[first]! & (MARK.firstName | MARK.commonSurname)) &&
  marks[first + 1]! & MARK.firstName &&
  !(first > 0 && marks[first - 1]! & MARK.role) &&
  isNoun(tokens, marks, first, lexicon)
    ? first + 1
    : first;

const TITLE = /^(?:Dr|Prof|Professor|Professorin|Dipl|Ing|Mag|med|phil|jur|rer|nat|Herrn?|Frau|Herr)$/u;

/** "Steyerls Galeristin Esther Schipper": a role after a genitive parts two persons. */
const rolesBetween = (tokens: readonly Token[], marks: Marks, begin: number, index: number, last: number): boolean =>
  index > begin &&
  index < last - 1 &&
  (marks[index]! & (MARK.role | MARK.firstName)) === MARK.role &&
  isRole(tokens, marks, index) &&
  /(?:s|’|')$/u.test(tokens[index - 1]!.norm);

/** A word of the lexicon or of the common surnames: "der Wolf", "ein Fischer". */
const isNoun = (tokens: readonly Token[], marks: Marks, index: number, lexicon: ActorContext['lexicon']): boolean =>
  (marks[index]! & MARK.commonSurname) !== 0 ||
  (lexicon?.lookUp(tokens[index]!.norm).some(({ pos }) => pos === 'noun') ?? false);

/** A capitalised word inside a sentence that neither lexicon nor lists know: the first name before a surname ("Anish Rao"). */
function unknown(tokens: readonly Token[], marks: Marks, index: number, lexicon: ActorContext['lexicon']): boolean {
  if (!lexicon || index < 1 || marks[index]! & (MARK.organisation | MARK.capitals)) return false;
  if (!surnameLikeAt(tokens, marks, index)) return false;
  const { norm } = tokens[index]!;
  if (norm.length < 3 || norm.includes('-')) return false;
  if (
    lexicon.lookUp(norm).length ||
    lexicon.lookUp(norm.toLowerCase()).length ||
    lexicon.lookUp(withoutGenitive(norm)).length
  )
    return false;
  for (let begin = 3; begin <= norm.length - 3; begin++) {
    if (lexicon.lookUp(norm.charAt(begin).toUpperCase() + norm.slice(begin + 1)).length) return false;
  }
  return tokens[index - 1]?.kind === 'word';
}

/** Tokens of initials before a surname: hostile text has more. */
const INITIALS = 12;

/** "W. Müller", "J. D. Vance": initials and Dutch particles before the tagged part. */
function initialsBegin(tokens: readonly Token[], first: number): number {
  let begin = first;
  for (;;) {
    if (begin <= first - INITIALS) return begin;
    const one = tokens[begin - 1];
    const two = tokens[begin - 2];
    if (one?.norm === '.' && two?.end === one.begin && /^\p{Lu}[a-z]?$/u.test(two.norm) && two.norm !== 'Dr')
      begin -= 2;
    else if (one?.norm === 'van' || one?.norm === 'de') begin -= 1;
    else if (one?.norm === 'der' && two?.norm === 'van') begin -= 2;
    else return begin;
  }
}

/** "Amalie von Hohenzollern", "Otto II. von Neumarkt", "Ali al-Nuaimi": what follows a first name with a particle. */
function nobleEnd(tokens: readonly Token[], marks: Marks, { first, last }: Name): number {
  const before = tokens[last - 1]!.norm === '.' ? last - 2 : last - 1;
  if (
    last - first > 3 ||
    !(marks[before]! & MARK.firstName || (marks[before]! & MARK.capital && /^[IVX]+$/u.test(tokens[before]!.norm)))
  )
    return last;
  const particle = tokens[last]?.norm ?? '';
  if (/^(?:al|el)-\p{Lu}/u.test(particle)) return last + 1;
  if (!/^(?:von|van|de|di|da|del|bin|ibn|al|zu)$/u.test(particle)) return last;
  let end = last + 1;
  while (end < last + 3 && /^(?:der|den|dem|und|zu|la|los|las)$/u.test(tokens[end]?.norm ?? '')) end++;
  if (end >= tokens.length) return last;
  if ((marks[end]! & (MARK.capital | MARK.organisation | MARK.role)) !== MARK.capital) return last;
  return end === last + 1 || particle !== 'von' || tokens[last + 1]!.norm === 'der' ? end + 1 : last;
}

const PARTICLE = /^(?:von|van|de|der|den|di|da|del|zu|al)$/u;

/** "Susanne R.", "Elisabeth II.": the period belongs to the name. */
function endsWithPeriod(tokens: readonly Token[], { first, last }: Name): boolean {
  const word = tokens[last - 1]!;
  const next = tokens[last];
  if (next?.norm !== '.' || next.begin !== word.end || last - first < 2) return false;
  return /^(?:\p{Lu}|[IVX]+)$/u.test(word.norm);
}
