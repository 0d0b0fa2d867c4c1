// Which passages are proper names: lists, first names and titles, the learned tagger, and the whole document's evidence. Pure.
import { startsUpper } from '../../text/characters';
import { tokenAt } from '../../text/document';
import type { TextDocument, Token } from '../../text/types';
import { forceNoun, governmentNoun } from './groups';
import { lexis } from './lexis';
import type { Entry } from './trie';
import { withoutGenitive } from './trie';
import type { ActorContext, NameKind } from './types';
import { firstNameGender, nationality, organisationNoun, roleOf } from './words';

/** A name as a range of tokens. */
export interface Name {
  first: number;
  /** Number of the token after it. */
  last: number;
  kind: NameKind;
  entry?: Entry;
}

const KIND_OF_LIST = { state: 'LOC', seat: 'LOC', place: 'LOC' } as const;
/** More words than this are no person's name. */
const LONGEST_PERSON = 6;

/** Names of the document in text order, not overlapping. Linear but for a constant look-ahead. */
export function namesOf(doc: TextDocument, context: ActorContext): Name[] {
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  const names: Name[] = [];
  const take = (name: Name): void => {
    for (let index = name.first; index < name.last; index++) taken[index] = 1;
    names.push(name);
  };
  const free = (first: number, last: number): boolean => {
    for (let index = first; index < last; index++) if (taken[index]) return false;
    return true;
  };

  const tagged: Name[] = [];
  for (const { begin, end, kind } of context.tagger?.tag(doc) ?? []) {
    tagged.push(...repaired(tokens, tokenAt(tokens, begin), tokenAt(tokens, end - 1) + 1, kind, context));
  }
  const fromLists = withinLonger(listed(tokens, context), tagged);
  for (const name of prefixed(tokens)) take(name);
  for (const name of institutions(tokens, tagged, fromLists)) if (free(name.first, name.last)) take(name);
  for (const name of fromLists) if (free(name.first, name.last)) take(name);
  for (const name of quotedMedia(tokens)) if (free(name.first, name.last)) take(name);
  const offer = (list: readonly Name[]): void => {
    for (const name of list) if (free(name.first, name.last)) take(name);
  };
  offer(tagged.filter(({ kind }) => kind === 'PER'));
  offer(persons(tokens, context));
  offer(tagged);
  splitNeighbours(tokens, names);
  offer(consistent(tokens, names, taken));
  return names.sort((one, other) => one.first - other.first);
}

/** Names of the lists. A name that is an ordinary word counts only in quotation marks or after a media noun. */
function listed(tokens: readonly Token[], context: ActorContext): Name[] {
  const { trie } = lexis();
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.kind !== 'word' && tokens[first]!.kind !== 'number') continue;
    const match = trie.match(tokens, first);
    if (!match) continue;
    const { entry, last } = match;
    if (entry.common && !hinted(tokens, first, last, entry)) continue;
    if (last === first + 1 && (entry.list === 'seat' || entry.list === 'state') && firstName(tokens, first, context))
      continue;
    found.push({ first, last, kind: KIND_OF_LIST[entry.list as 'state'] ?? 'ORG', entry });
    first = last - 1;
  }
  return found;
}

/** "Paris Hilton", "Israel Jones": a place before a capitalised word that nothing else explains is a first name. */
function firstName(tokens: readonly Token[], first: number, { lexicon }: ActorContext): boolean {
  const next = tokens[first + 1];
  if (next?.kind !== 'word' || !surnameLike(next.norm) || organisationNoun(next.norm)) return false;
  if (next.norm === next.norm.toUpperCase()) return false;
  const known = lexicon ? lexicon.lookUp(next.norm).length > 0 : true;
  const before = tokens[first - 1]?.norm ?? '';
  const role = roleOf(before);
  if (role && role.number !== 'plural') return true;
  return firstNameGender(tokens[first]!.norm) !== undefined && !known;
}

/** A word of the lexicon or of the common surnames: "der Wolf", "ein Fischer". */
function isNoun(tokens: readonly Token[], index: number, lexicon: ActorContext['lexicon']): boolean {
  const { norm } = tokens[index]!;
  return lexis().commonSurnames.has(norm) || (lexicon?.lookUp(norm).some(({ pos }) => pos === 'noun') ?? false);
}

/** A capitalised word inside a sentence that neither lexicon nor lists know: the first name before a surname ("Anish Rao"). */
function unknown(tokens: readonly Token[], index: number, lexicon: ActorContext['lexicon']): boolean {
  const word = tokens[index];
  if (!lexicon || word?.kind !== 'word' || word.norm.length < 3 || word.norm.includes('-')) return false;
  if (
    !surnameLike(word.norm) ||
    word.norm === word.norm.toUpperCase() ||
    organisationNoun(word.norm) ||
    nationality(word.norm)
  )
    return false;
  const { norm } = word;
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

/** Abbreviations that begin the name of a club or university: "FC Carl Zeiss Jena", "TU Berlin". */
const PREFIX = /^(?:FC|SV|TSV|FSV|VfB|VfL|VfR|TSG|SC|SpVgg|TuS|AS|AC|BC|HSG|TU|FH|FU|HU|PH|Uni|OLG|LG|VG|OVG|LKA)$/u;
const ROAD = /(?:Straße|Strasse|Platz|Allee|Gasse|Ufer|Damm|Chaussee|Brücke|Tor|See|Wald|Berg|Tal)s?$/u;

/** Names told by their first or last word: clubs, universities, courts; "Neuendorfer Straße". */
function prefixed(tokens: readonly Token[]): Name[] {
  const found: Name[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const { norm, kind, end } = tokens[index]!;
    const next = tokens[index + 1]!;
    if (kind !== 'word' || next.kind !== 'word' || !startsUpper(next.norm) || next.begin - end > 1) continue;
    if (PREFIX.test(norm) && !lexis().neverNames.has(next.norm)) {
      let last = index + 2;
      // "FC Carl Zeiss Jena", "FC Schalke 04".
      while (
        last < index + 4 &&
        tokens[last]?.kind === 'word' &&
        firstNameGender(tokens[last - 1]!.norm) !== undefined &&
        startsUpper(tokens[last]!.norm)
      )
        last++;
      if (
        last === index + 3 &&
        tokens[last]?.kind === 'word' &&
        startsUpper(tokens[last]!.norm) &&
        !roleOf(tokens[last]!.norm)
      )
        last++;
      if (tokens[last]?.kind === 'number' && tokens[last]!.norm.length === 2) last++;
      const one = tokens[index - 1]?.norm === '.' && tokens[index - 2]?.norm === '1' ? index - 2 : index;
      found.push({ first: one, last, kind: 'ORG' });
      index = last - 1;
    } else if (
      ROAD.test(next.norm) &&
      next.norm.length < 10 &&
      /(?:er|sche|schen|scher)$/u.test(norm) &&
      startsUpper(norm) &&
      !lexis().neverNames.has(norm) &&
      !roleOf(norm)
    ) {
      let last = index + 2;
      if (tokens[last]?.kind === 'number' && /Straße|Strasse|Allee|Platz|Gasse/u.test(next.norm)) last++;
      found.push({ first: index, last, kind: 'LOC' });
      index = last - 1;
    }
  }
  return found;
}

/** Institutions that are named by the town they sit in. */
const SEATED =
  /(?:gericht|gerichtshof|universität|hochschule|akademie|staatsanwaltschaft|polizei|polizeipräsidium|diözese|bistum|klinikum|krankenhaus|feuerwehr|handelskammer|sparkasse|kripo|amt)$/iu;

/** "Amtsgericht Soest", "Universität Jena", "Gesellschaft für Freiheitsrechte": an institution's noun with what names it. */
function institutions(tokens: readonly Token[], tagged: readonly Name[], listedNames: readonly Name[]): Name[] {
  const placeAt = new Map<number, Name>();
  for (const name of [...tagged, ...listedNames]) {
    if (name.kind === 'LOC' || (!name.entry && name.last - name.first === 1)) placeAt.set(name.first, name);
  }
  const found: Name[] = [];
  for (let first = 0; first + 1 < tokens.length; first++) {
    const { norm, kind, end } = tokens[first]!;
    if (kind !== 'word' || !organisationNoun(norm) || norm.endsWith('n')) continue;
    const next = tokens[first + 1]!;
    if (next.begin - end > 1) continue;
    const place = placeAt.get(first + 1);
    if (place && SEATED.test(norm)) {
      found.push({ first, last: place.last, kind: 'ORG' });
      first = place.last - 1;
    } else if (
      next.norm === 'für' &&
      tokens[first + 2]?.kind === 'word' &&
      startsUpper(tokens[first + 2]!.norm) &&
      startsUpper(norm)
    ) {
      if (
        !/^(?:Institut|Gesellschaft|Amt|Bundesamt|Landesamt|Verein|Stiftung|Verband|Bund|Zentrum|Agentur|Bundesanstalt|Bundesagentur|Akademie|Kommission|Ministerium|Bundesministerium|Behörde|Büro|Organisation|Initiative|Bündnis|Allianz)s?$/u.test(
          norm,
        )
      )
        continue;
      let last = first + 3;
      while (tokens[last]?.norm === 'und' && startsUpper(tokens[last + 1]?.norm ?? '') && last < first + 7) last += 2;
      found.push({ first, last, kind: 'ORG' });
      first = last - 1;
    }
  }
  return found;
}

/** Mends what a tagger that knows only sentences gets wrong: names over a comma, persons taken for places, cut legal forms. */
function repaired(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: NameKind,
  { lexicon }: ActorContext,
): Name[] {
  const { legalForms } = lexis();
  if (kind === 'ORG') {
    // "Norwegische Truppen", "die polnische Regierung" are told by their nouns (nouns.ts).
    const closing = tokens[last - 1]!.norm;
    if (nationality(tokens[first]!.norm) && (forceNoun(closing) || governmentNoun(closing))) return [];
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
    while (end < tokens.length && legalForms.has(tokens[end]!.norm)) end++;
    return [{ first: begin, last: end, kind }];
  }
  const opening = tokens[first]!.norm;
  const before = roleOf(tokens[first - 1]?.norm ?? '');
  const isPerson =
    kind === 'PER' ||
    (last - first > 1 && firstNameGender(opening) !== undefined) ||
    (kind === 'LOC' && before !== null && before.number === 'singular' && last - first > 1);
  if (!isPerson) return [{ first, last, kind }];
  let begin = first;
  const parts: Name[] = [];
  for (let index = first; index <= last; index++) {
    if (index < last && tokens[index]!.norm !== ',') continue;
    if (index > begin) parts.push({ first: begin, last: index, kind: 'PER' });
    begin = index + 1;
  }
  const end = parts[parts.length - 1];
  const next = tokens[last];
  if (
    end &&
    end.last - end.first === 1 &&
    firstNameGender(tokens[end.first]!.norm) !== undefined &&
    next?.kind === 'word'
  ) {
    // "Lara Winter" where only "Lara" was tagged.
    const surname =
      lexis().commonSurnames.has(next.norm) || (surnameLike(next.norm) && !lexicon?.lookUp(next.norm).length);
    if (surname && next.begin - tokens[end.first]!.end <= 1) end.last++;
  }
  if (end && endsWithPeriod(tokens, end)) end.last++;
  if (end) end.last = nobleEnd(tokens, end);
  const head = parts[0];
  if (head) {
    head.first = initialsBegin(tokens, head.first);
    if (head.last - head.first === 1 && unknown(tokens, head.first - 1, lexicon)) head.first--;
  }
  return parts.filter(
    (part) =>
      part.last - part.first > 1 || !afterDeterminer(tokens, part.first) || !isNoun(tokens, part.first, lexicon),
  );
}

/** Leaves out a listed place that is a part of a longer name that the tagger found: "TU Berlin", "Financial Times Deutschland". */
function withinLonger(names: readonly Name[], tagged: readonly Name[]): Name[] {
  const longer = new Map<number, Name>();
  for (const name of tagged) {
    if (name.kind === 'LOC' || name.last - name.first < 2) continue;
    for (let index = name.first; index < name.last; index++) longer.set(index, name);
  }
  return names.filter(({ first, last, kind }) => {
    const other = longer.get(first);
    return kind !== 'LOC' || !other || other.last < last || other.last - other.first === last - first;
  });
}

function hinted(tokens: readonly Token[], first: number, last: number, entry: Entry): boolean {
  const before = tokens[first - 1];
  if (entry.list !== 'media') return false;
  if (before?.kind === 'quote' && tokens[last]?.kind === 'quote') return true;
  const { mediaNouns } = lexis();
  for (let back = 1; back <= 2; back++) {
    const word = tokens[first - back];
    if (word?.kind === 'word' && mediaNouns.has(lastPart(word.norm))) return true;
  }
  return false;
}

/** Words in quotation marks are a medium's name after a media noun or a nationality: der britische "Express". */
function quotedMedia(tokens: readonly Token[]): Name[] {
  const found: Name[] = [];
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.kind !== 'quote') continue;
    const before = tokens[open - 1]!;
    if (before.kind !== 'word' || before.end === tokens[open]!.begin) continue;
    let last = open + 1;
    while (last < open + 6 && tokens[last]?.kind === 'word') last++;
    if (last === open + 1 || tokens[last]?.kind !== 'quote' || !startsUpper(tokens[open + 1]!.norm)) continue;
    const medium =
      lexis().mediaNouns.has(lastPart(before.norm)) ||
      (nationality(before.norm) !== null && /^(?:der|die|das|dem|den|des)$/iu.test(tokens[open - 2]?.norm ?? ''));
    const named = /(?:zeitung|blatt|kurier|anzeiger|nachrichten|rundschau|times|post|magazin|news)$/iu.test(
      tokens[last - 1]!.norm,
    );
    if (medium || named)
      found.push({
        first: open + 1,
        last,
        kind: 'ORG',
        entry: { list: 'media', key: textOf(tokens, open + 1, last), common: true },
      });
    open = last;
  }
  return found;
}

const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(tokens[index]!.norm);
  return words.join(' ');
};

const lastPart = (word: string): string => {
  const at = word.lastIndexOf('-');
  const tail = at > 0 ? word.slice(at + 1) : word;
  return tail.charAt(0).toUpperCase() + tail.slice(1);
};

/** Persons by first name ("Anna Berg", "Hans-Peter von der Aa") or by title or role ("Frau Koch", "Präsident Putin"). */
function persons(tokens: readonly Token[], context: ActorContext): Name[] {
  const { titles } = lexis();
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { norm, kind } = tokens[first]!;
    if (kind !== 'word' || !startsUpper(norm)) continue;
    if (firstNameGender(norm) !== undefined && !titles.has(norm)) {
      const last = personEnd(tokens, first + 1);
      if (last > first + 1) {
        found.push({ first, last, kind: 'PER' });
        first = last - 1;
        continue;
      }
    }
    const title = titles.has(norm) || roleOf(norm)?.number === 'singular' || roleOf(norm)?.number === 'both';
    if (!title) continue;
    let begin = first + 1;
    if (tokens[begin]?.norm === '.') begin++;
    const next = tokens[begin];
    if (
      next?.kind !== 'word' ||
      !(surnameLike(next.norm) || (startsUpper(next.norm) && firstName(tokens, begin, context)))
    )
      continue;
    const honorific = norm === 'Herr' || norm === 'Herrn' || norm === 'Frau' || norm.endsWith('.') || begin > first + 1;
    if (!honorific && (organisationNoun(next.norm) || lexis().commonSurnames.has(next.norm))) continue;
    const last = Math.max(begin + 1, personEnd(tokens, begin + 1));
    if (titles.has(next.norm)) continue;
    found.push({ first: begin, last, kind: 'PER' });
    first = last - 1;
  }
  return found;
}

const surnameLike = (word: string): boolean =>
  startsUpper(word) &&
  word.length > 1 &&
  !lexis().neverNames.has(word) &&
  !roleOf(word) &&
  !nationality(word) &&
  !lexis().trie.match([{ norm: word, begin: 0, end: 0, kind: 'word' }], 0);

/** "W. Müller", "J. D. Vance": initials and Dutch particles before the tagged part. */
function initialsBegin(tokens: readonly Token[], first: number): number {
  let begin = first;
  for (;;) {
    const one = tokens[begin - 1];
    const two = tokens[begin - 2];
    if (one?.norm === '.' && two?.end === one.begin && /^\p{Lu}[a-z]?$/u.test(two.norm)) begin -= 2;
    else if (one && /^(?:van|de)$/u.test(one.norm)) begin -= 1;
    else if (one?.norm === 'der' && two?.norm === 'van') begin -= 2;
    else return begin;
  }
}

/** "Amalie von Hohenzollern", "Otto II. von Neumarkt", "Ali al-Nuaimi": what follows a first name with a particle. */
function nobleEnd(tokens: readonly Token[], { first, last }: Name): number {
  const before = tokens[last - 1]!.norm === '.' ? tokens[last - 2]! : tokens[last - 1]!;
  if (last - first > 3 || (firstNameGender(before.norm) === undefined && !/^[IVX]+$/u.test(before.norm))) return last;
  const particle = tokens[last]?.norm ?? '';
  if (/^(?:al|el)-\p{Lu}/u.test(particle)) return last + 1;
  if (!/^(?:von|van|de|di|da|del|bin|ibn|al|zu)$/u.test(particle)) return last;
  let end = last + 1;
  while (end < last + 3 && /^(?:der|den|dem|und|zu|la|los|las)$/u.test(tokens[end]?.norm ?? '')) end++;
  const surname = tokens[end];
  if (surname?.kind !== 'word' || !startsUpper(surname.norm) || organisationNoun(surname.norm) || roleOf(surname.norm))
    return last;
  return end === last + 1 || particle !== 'von' || tokens[last + 1]!.norm === 'der' ? end + 1 : last;
}

/** "Susanne R.", "Elisabeth II.": the period belongs to the name. */
function endsWithPeriod(tokens: readonly Token[], { first, last }: Name): boolean {
  const word = tokens[last - 1]!;
  const next = tokens[last];
  if (next?.norm !== '.' || next.begin !== word.end || last - first < 2) return false;
  return /^(?:\p{Lu}|[IVX]+)$/u.test(word.norm);
}

/** Where a person's name ends that has begun before `next`: initials, particles, capitalised words. */
function personEnd(tokens: readonly Token[], next: number): number {
  const { particles, neverNames } = lexis();
  let end = next;
  for (let index = next; index < tokens.length && index < next + LONGEST_PERSON; index++) {
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word') break;
    if (norm.length === 1 && startsUpper(norm) && tokens[index + 1]?.norm === '.') {
      index++;
      continue;
    }
    if (particles.has(norm)) continue;
    if (!startsUpper(norm) || neverNames.has(norm)) break;
    if (index > next && firstNameGender(norm) === undefined && end > next) {
      // "Anna Berg Müller" is rare, "Anna Berg Montag" is a headline: two words after the first name at most.
      break;
    }
    end = index + 1;
  }
  return end;
}

/** What is once surely a person's name is one everywhere: surnames (and their genitive) of full names. */
function consistent(tokens: readonly Token[], names: Name[], taken: Uint8Array): Name[] {
  const surnames = new Set<string>();
  const organisations = new Map<string, Name>();
  for (const [number, { first, last, kind }] of names.entries()) {
    const word = tokens[last - 1]!.norm;
    if (kind === 'PER' && (last - first > 1 || surnameAfterTitle(tokens, first))) {
      surnames.add(word);
      const opening = tokens[first]!.norm;
      // "Park Ji-won", "Lin Wei": the family name comes first.
      const eastern =
        last - first === 2 &&
        firstNameGender(opening) === undefined &&
        (/-\p{Ll}/u.test(word) || opening.length + word.length < 8);
      if (eastern) surnames.add(opening);
    } else if (kind === 'ORG') {
      let end = last;
      while (end - first > 1 && lexis().legalForms.has(tokens[end - 1]!.norm)) end--;
      if (end - first === 1) organisations.set(tokens[first]!.norm, names[number]!);
    }
  }
  for (const name of names) {
    // A surname of the article, with its particles, that the tagger took for a place or firm.
    if (name.kind === 'PER' || name.entry || !particlesOnly(tokens, name)) continue;
    const { norm } = tokens[name.last - 1]!;
    const organisation = organisations.get(norm) ?? organisations.get(withoutGenitive(norm));
    if (surnames.has(norm) || surnames.has(withoutGenitive(norm))) name.kind = 'PER';
    else if (organisation) {
      name.kind = 'ORG';
      if (organisation.entry) name.entry = organisation.entry;
    }
  }
  for (const name of names) {
    // "Nordwerk" is a firm where "Nordwerk AG" is one.
    if (name.kind !== 'PER' || name.last - name.first !== 1) continue;
    const { norm } = tokens[name.first]!;
    const organisation = organisations.get(norm) ?? organisations.get(withoutGenitive(norm));
    if (!organisation || surnames.has(norm) || surnames.has(withoutGenitive(norm))) continue;
    name.kind = 'ORG';
    if (organisation.entry) name.entry = organisation.entry;
  }
  const found: Name[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index]) continue;
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word' || norm.length < 3 || !startsUpper(norm)) continue;
    const known = surnames.has(norm) || surnames.has(withoutGenitive(norm));
    if (known) {
      if (lexis().commonSurnames.has(norm) && afterDeterminer(tokens, index)) continue;
      found.push({ first: index, last: index + 1, kind: 'PER' });
    } else if (organisations.has(norm) || organisations.has(withoutGenitive(norm))) {
      const { entry } = organisations.get(norm) ?? organisations.get(withoutGenitive(norm))!;
      if (entry?.common && tokens[index - 1]?.kind !== 'quote') continue;
      found.push({ first: index, last: index + 1, kind: 'ORG', ...(entry ? { entry } : {}) });
    }
  }
  return found;
}

const particlesOnly = (tokens: readonly Token[], { first, last }: Name): boolean => {
  for (let index = first; index < last - 1; index++)
    if (!lexis().particles.has(tokens[index]!.norm.toLowerCase())) return false;
  return true;
};

/** "traf Öztürk Rieder": two surnames of persons named in full elsewhere are two persons. */
function splitNeighbours(tokens: readonly Token[], names: Name[]): void {
  const surnames = new Map<string, Set<string>>();
  for (const { first, last, kind } of names) {
    if (kind !== 'PER' || last - first < 2) continue;
    const firsts = surnames.get(tokens[last - 1]!.norm) ?? new Set();
    firsts.add(tokens[first]!.norm);
    surnames.set(tokens[last - 1]!.norm, firsts);
  }
  for (const name of [...names]) {
    if (name.kind !== 'PER' || name.last - name.first !== 2) continue;
    const [one, two] = [tokens[name.first]!.norm, tokens[name.first + 1]!.norm];
    const others = [...(surnames.get(two) ?? [])].some((first) => first !== one);
    if (surnames.has(one) && others && firstNameGender(one) === undefined) {
      name.last--;
      names.push({ first: name.first + 1, last: name.first + 2, kind: 'PER' });
    }
  }
}

const surnameAfterTitle = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]?.norm === '.' ? tokens[first - 2] : tokens[first - 1];
  return before !== undefined && lexis().titles.has(before.norm);
};

const DETERMINERS = new Set(
  'der die das des dem den ein eine einen einem einer eines kein keine keinen jeder jede jedes dieser diese dieses diesen diesem sein seine seinen ihr ihre ihren'.split(
    ' ',
  ),
);

/** A common word after an article is the word, not the name: "der Koch". */
const afterDeterminer = (tokens: readonly Token[], index: number): boolean =>
  DETERMINERS.has(tokens[index - 1]?.norm.toLowerCase() ?? '');
