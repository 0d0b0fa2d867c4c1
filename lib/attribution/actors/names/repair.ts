// What the tagger, which knows single sentences only, gets wrong. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { forceNoun, governmentNoun } from '../groups';
import { lexis } from '../lexis';
import { withoutGenitive } from '../trie';
import type { ActorContext, NameKind } from '../types';
import { firstNameGender, nationality, organisationNoun, roleOf } from '../words';
import { afterDeterminer } from './determiner';
import type { Name } from './name';
import { surnameLike } from './persons';

/** Mends what a tagger that knows only sentences gets wrong: names over a comma, persons taken for places, cut legal forms. */
export function repaired(
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
    while (end < tokens.length && end < last + 4 && legalForms.has(tokens[end]!.norm)) end++;
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

/** Tokens of initials before a surname: hostile text has more. */
const INITIALS = 12;

/** "W. Müller", "J. D. Vance": initials and Dutch particles before the tagged part. */
function initialsBegin(tokens: readonly Token[], first: number): number {
  let begin = first;
  for (;;) {
    if (begin <= first - INITIALS) return begin;
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
