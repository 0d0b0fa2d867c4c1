// Gathers drafts of all mentions that name somebody by name, role or kind, in text order. Pronouns come later. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument, Token } from '../../text/types';
import { apposition } from './apposition';
import { baseName } from './base-name';
import { categoryBefore, isMediaNoun } from './category';
import { blank, type Draft, isArticle, isDefinite, personDraft, phraseBegin } from './drafts';
import { lexis } from './lexis';
import { MARK } from './marks';
import type { Name } from './names';
import { nounDraft, type Place } from './nouns';
import { saying } from './position';
import { preposed } from './preposed';
import { organisationBase, organisationNoun } from './words';

/**
 * Drafts of names and nouns.
 *
 * @param sentences number of each token's sentence
 */
export function collect(
  doc: TextDocument,
  marks: Uint16Array,
  names: readonly Name[],
  sentences: Uint32Array,
): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  const add = (draft: Draft): void => {
    draft.sentence = sentences[draft.first] ?? 0;
    for (let index = draft.first; index < draft.last; index++) taken[index] = 1;
    drafts.push(draft);
  };
  const nameAt = new Map(names.map((name) => [name.first, name]));
  for (const name of names) for (let index = name.first; index < name.last; index++) taken[index] = 1;
  const clubs = clubsByTown(doc, names);
  for (const name of names) {
    // "die Welt-Anti-Doping-Agentur Wada": the longer name takes it in.
    const next = name.kind === 'ORG' ? nameAt.get(name.last) : undefined;
    if (next?.kind === 'ORG' && categoryBefore(tokens, next.first) === name.last - 1) continue;
    if (isProduct(tokens, name)) continue;
    // "der Republikaner Chuck Hagel": the person's phrase takes it in.
    if (
      name.entry?.list === 'party' &&
      nameAt.get(name.last)?.kind === 'PER' &&
      /(?:er|at)$/u.test(tokens[name.first]!.norm)
    )
      continue;
    const draft =
      name.kind === 'PER'
        ? personDraft(doc, name)
        : name.kind === 'ORG'
          ? organisationDraft(doc, name)
          : (clubDraft(doc, name, clubs) ?? placeDraft(doc, name));
    if (!draft) continue;
    if (name.kind === 'PER' && FAMILY.test(tokens[name.first - 1]?.norm ?? '')) {
      // "Die Familie Reiter": a group of that name.
      taken.fill(0, name.first, name.last);
      continue;
    }
    if (draft.kind === 'person') {
      apposition(doc, draft, nameAt);
      preposed(doc, draft, nameAt);
    }
    add(draft);
  }
  const begins = new Set(doc.blocks.map(([begin]) => begin));
  const place: Place = { doc, marks, sentences, begins, nameAt };
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || !(marks[index]! & MARK.noun)) continue;
    const draft = nounDraft(place, index);
    if (draft && !overlaps(taken, draft)) add(draft);
  }
  return drafts.sort((one, other) => one.first - other.first);
}

const overlaps = (taken: Uint8Array, { first, last }: Draft): boolean => {
  for (let index = first; index < last; index++) if (taken[index]) return true;
  return false;
};

/** „Die „Spectrum“ stürzte ab“: a ship, a rocket, a work; unlisted names in quotation marks of whose sort nothing is said. */
function isProduct(tokens: readonly Token[], { first, last, kind, entry }: Name): boolean {
  if (kind !== 'ORG' || entry || tokens[first - 1]?.kind !== 'quote' || tokens[last]?.kind !== 'quote') return false;
  const before = tokens[first - 2];
  return before?.kind === 'word' && (isArticle(before.norm) || !startsUpper(before.norm)) && !toldTo(tokens, first);
}

/** „sagte dem „Nordboten““: a paper. */
const toldTo = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.kind === 'quote' &&
  /^(?:dem|der)$/u.test(tokens[first - 2]?.norm ?? '') &&
  (saying(tokens[first - 3]?.norm ?? '') || saying(tokens[first - 4]?.norm ?? ''));

/** "Familie Reiter" is none of them. */
const FAMILY = /^(?:Familie|Ehepaar|Eheleute|Geschwister|Brüder|Brüdern|Gebrüder|Schwestern)$/u;

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

const CLUB =
  /^(?:FC|SV|VfB|VfL|TSG|SC|RB|TSV|FSV|SpVgg|Borussia|Hertha|Eintracht|Werder|Fortuna|Bayer|Hamburger|Arminia|Hannover)$/u;

/** Towns of the clubs that the article names: "VfB Stuttgart" → Stuttgart. */
function clubsByTown({ tokens }: TextDocument, names: readonly Name[]): Map<string, Name> {
  const towns = new Map<string, Name>();
  for (const name of names) {
    if (name.kind !== 'ORG' || name.last - name.first < 2) continue;
    if (CLUB.test(tokens[name.first]!.norm)) towns.set(tokens[name.last - 1]!.norm, name);
  }
  return towns;
}

/** "Stuttgart haderte": the club, not the town, unless something happens in it. */
function clubDraft(doc: TextDocument, { first, last }: Name, clubs: ReadonlyMap<string, Name>): Draft | null {
  const club = last - first === 1 ? clubs.get(doc.tokens[first]!.norm) : undefined;
  if (!club || PLACE_PREPOSITIONS.has(doc.tokens[first - 1]?.norm ?? '')) return null;
  return { ...organisationDraft(doc, club), first, last, form: 'metonym' };
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
function placeDraft(doc: TextDocument, { first, last, entry }: Name): Draft | null {
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
  } else if (WHERE.has(before) || WHERE.has(isArticle(before) ? (tokens[first - 2]?.norm ?? '') : ''))
    draft.bystander = 'place';
  if (/^(?:USA|Vereinigte|Niederlande|Philippinen|Emirate|VAE)/u.test(tokens[first]!.norm)) {
    draft.plural = true;
    if (isDefinite(before)) draft.first--;
  }
  return draft;
}

function organisationDraft(doc: TextDocument, { first, last, entry }: Name): Draft {
  const { tokens } = doc;
  const media = entry ? entry.list === 'media' : toldTo(tokens, first);
  const draft = blank(first, last, 'name', media ? 'media' : 'organisation');
  const words: string[] = [];
  for (let index = first; index < last; index++) {
    const { norm } = tokens[index]!;
    // "1. FC Union".
    if (norm === '.' && words.length > 0 && tokens[index - 1]!.end === tokens[index]!.begin)
      words.push(`${words.pop()}.`);
    else words.push(norm);
  }
  draft.key = entry?.key ?? '';
  const noun = organisationNoun(words[words.length - 1]!) ?? organisationNoun(words[0]!);
  draft.name = entry ? [entry.key] : baseName(words);
  if (noun === 'p') draft.plural = true;
  else if (noun) draft.gender = noun;
  const before = tokens[first - 1];
  if (!media && before && isDefinite(before.norm)) draft.definite = true;
  if (media) draft.gender = mediumGender(doc, first, words);
  else if (!noun && before) draft.gender = genderByArticle(tokens[first - 2], before.norm);
  sorted(tokens, draft);
  return draft;
}

/** Takes in the noun that says what the named one is: "der Rüstungskonzern Rheinmetall". */
function sorted(tokens: readonly Token[], draft: Draft): void {
  const quoted = tokens[draft.first - 1]?.kind === 'quote' ? 1 : 0;
  const at = quoted ? -1 : categoryBefore(tokens, draft.first);
  if (at < 0) return;
  const { norm } = tokens[at]!;
  const gender = organisationNoun(norm);
  if (gender === 'p') return;
  draft.role = organisationBase(norm);
  draft.roleLemma = draft.role.toLowerCase();
  draft.gender = gender ?? '';
  if (draft.key === '' && isMediaNoun(norm)) draft.kind = 'media';
  draft.first = phraseBegin(tokens, at);
  draft.definite = isDefinite(tokens[draft.first]!.norm);
}

/** "Die Lufthansa", "das IOC": sure forms only; "der Wada" is genitive or dative, "Der HSV" at a beginning is not. */
function genderByArticle(before: Token | undefined, article: string): Draft['gender'] {
  if (article === 'Die' || article === 'die') return 'f';
  if (article === 'Das' || article === 'das') return 'n';
  return article === 'Der' && before?.kind !== 'word' ? 'm' : '';
}

/** From the article before it ("Der „Spiegel“", "die „Süddeutsche Zeitung“") or its last word. */
function mediumGender({ tokens }: TextDocument, first: number, words: readonly string[]): Draft['gender'] {
  const last = words[words.length - 1] ?? '';
  if (/(?:zeitung|post|presse|rundschau|allgemeine|welt|zeit|tagesschau|woche)$/iu.test(last)) return 'f';
  if (/(?:blatt|magazin|journal|fernsehen)$/iu.test(last)) return 'n';
  const before = tokens[first - 1]?.kind === 'quote' ? tokens[first - 2] : tokens[first - 1];
  if (before?.norm === 'Der' || before?.norm === 'dem' || before?.norm === 'den') return 'm';
  return before?.norm.toLowerCase() === 'die' ? 'f' : before?.norm.toLowerCase() === 'das' ? 'n' : '';
}
