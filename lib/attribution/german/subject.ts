// Subject and objects of a German clause, by position, case and number. Pure.
import type { Clause } from '../../language/de/clauses/types';
import { FACT } from '../../language/de/facts';
import { maybeSubject, type NounPhrase, openingOf, phraseAt } from '../../language/de/phrases';
import { CASE, NUMBER } from '../../language/de/types';
import { WORD } from '../../language/de/words';
import type { TokenRange } from '../../text/types';
import { firstToken, type GermanContext } from './context';
import { maySpeak } from './speakers';
import type { Subject } from './types';

/** Number bits that the finite verb allows in the third person; 0 if unknown. */
export const verbNumber = ({ words }: GermanContext, clause: Clause): number =>
  clause.verb < 0 ? 0 : words[clause.verb]!.thirdPerson;

/** Own noun phrases of a clause in text order. Shared: do not change them. */
export function phrasesOf(context: GermanContext, number: number): readonly NounPhrase[] {
  const known = context.phrases[number];
  if (known) return known;
  const found: NounPhrase[] = [];
  for (const { first, last } of context.clauses[number]!.pieces)
    for (let token = first; token < last; ) {
      const phrase = phraseAt(context, token, last, false);
      if (phrase) found.push(phrase);
      token = phrase ? phrase.last : token + 1;
    }
  context.phrases[number] = found;
  return found;
}

/**
 * The clause's subject, or null if it has none of its own (imperative, impersonal, coordination).
 */
export function subjectOf(context: GermanContext, number: number): Subject | null {
  const known = context.subjects[number];
  if (known !== undefined) return known;
  const found = findSubject(context, number);
  context.subjects[number] = found;
  return found;
}

function findSubject(context: GermanContext, number: number): Subject | null {
  const clause = context.clauses[number]!;
  if (clause.verb < 0 || clause.kind === 'infinitive') return inherited(context, number);
  const wanted = verbNumber(context, clause);
  if (clause.kind === 'main' && !clause.verbFirst) {
    const front = prefield(context, clause, wanted);
    if (front) {
      // "Die Arbeit lobte er", "Den Plan nannte die Opposition …": the first position can be the object.
      const behind = front.phrase.case & CASE.accusative ? afterVerb(context, clause, wanted) : null;
      return behind && preferred(context, front, behind) ? behind : front;
    }
  }
  if (clause.kind === 'relative') {
    const relative = relativeSubject(context, number, wanted);
    if (relative) return relative;
  }
  const found = afterVerb(context, clause, wanted);
  if (found && clause.coordinated && clause.verbFirst && found.phrase.case & CASE.accusative) {
    // "… und rief die Armee auf": the subject of the clause before goes on.
    const before = inherited(context, number);
    if (before) return before;
  }
  if (found) return found;
  // "Ärzte ohne Grenzen teilte mit": a name need not agree in number.
  return (
    inherited(context, number) ?? (clause.kind === 'main' && !clause.verbFirst ? prefield(context, clause, 0) : null)
  );
}

/** true if what stands behind the verb is a better subject than an ambiguous first position. */
function preferred(context: GermanContext, front: Subject, behind: Subject): boolean {
  const { phrase } = behind;
  if (phrase.pronoun && context.words[phrase.head]!.lower === 'es') return false;
  // "Generalsekretär Meier warf der Spitze vor, …": what can be a dative is no better than one who can speak.
  if (
    phrase.case & CASE.nominative &&
    !(phrase.case & CASE.accusative) &&
    !(phrase.case & CASE.dative && maySpeak(context, front.phrase))
  )
    return true;
  const able = maySpeak(context, phrase);
  if (front.phrase.pronoun && front.ranges[0]!.last - front.ranges[0]!.first === 1)
    return able && !maySpeak(context, front.phrase);
  return !maySpeak(context, front.phrase) && able && (phrase.pronoun || phrase.name);
}

/** The first position, if it is one noun phrase that can be the subject. */
function prefield(context: GermanContext, clause: Clause, wanted: number): Subject | null {
  const { words } = context;
  const { verb, pieces } = clause;
  let first = firstToken(clause);
  // Coordinators and particles before the phrase: "Auch der Minister", "Und Meyer".
  while (
    first >= 0 &&
    first < verb &&
    (words[first]!.bits & WORD.coordinator ||
      (words[first]!.facts & FACT.adverb &&
        !(words[first]!.bits & WORD.preposition) &&
        !(words[first]!.bits & WORD.noun && words[first]!.bits & WORD.upper)))
  )
    first++;
  if (first < 0 || first >= verb) return null;
  let start = 0;
  while (start < pieces.length && (pieces[start]!.first >= verb || Math.min(pieces[start]!.last, verb) <= first))
    start++;
  if (start === pieces.length) return null;
  const begin = Math.max(pieces[start]!.first, first);
  const end = Math.min(pieces[start]!.last, verb);
  const phrase = phraseAt(context, begin, end, true);
  if (!phrase || !maybeSubject(phrase, coordinatedNumber(context, phrase, end, wanted))) return null;
  if (
    phrase.pronoun &&
    phrase.last === end &&
    words[phrase.head]!.lower === 'es' &&
    laterSubject(context, clause, wanted)
  )
    return null;
  const ranges: TokenRange[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.first >= verb) continue;
    const pieceFirst = Math.max(piece.first, first);
    const pieceLast = Math.min(piece.last, verb);
    if (pieceLast <= pieceFirst) continue;
    const from = index === 0 || ranges.length === 0 ? phrase.first : pieceFirst;
    const last = trimmed(context, from, pieceLast, phrase);
    if (last > from && (ranges.length === 0 || nominalPiece(context, from, last))) ranges.push({ first: from, last });
  }
  return { ranges: ranges.length > 1 ? joinCommas(context, ranges) : ranges, phrase, rule: 'prefield' };
}

/** "Merkel und Stoiber" takes a plural verb though the first name is singular. */
function coordinatedNumber({ words }: GermanContext, phrase: NounPhrase, last: number, wanted: number): number {
  for (let token = phrase.last; token < last; token++) if (words[token]!.bits & WORD.coordinator) return 0;
  return wanted;
}

/** A piece after a comma belongs to the subject if it begins with a noun phrase without preposition. */
function nominalPiece(context: GermanContext, first: number, last: number): boolean {
  const phrase = phraseAt(context, first, last, true);
  return phrase !== null && phrase.preposition < 0 && !phrase.pronoun;
}

/** End of the phrase without adverbs and times behind it ("Die Kanadier hingegen", "Der Minister am Montag"). */
function trimmed(context: GermanContext, first: number, last: number, phrase: NounPhrase): number {
  const { words, doc } = context;
  let end = last;
  while (end > first + 1) {
    const word = words[end - 1]!;
    const noun = (word.bits & (WORD.upper | WORD.noun)) !== 0;
    if (!noun && (word.facts & (FACT.adverb | FACT.sich) || word.lower === 'es')) end--;
    else if (noun && word.facts & FACT.time && end - 2 >= phrase.last && words[end - 2]!.bits & WORD.preposition)
      end -= 2;
    else break;
  }
  if (doc.tokens[end]?.kind === 'quote') {
    const opening = openingOf(context, end);
    if (opening >= first - 1 && opening >= 0) end++;
  }
  return end;
}

/** Ranges with only a comma (or a closing mark) between them become one. */
function joinCommas({ doc }: GermanContext, ranges: TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const before = joined[joined.length - 1];
    if (before && range.first - before.last === 1 && doc.tokens[before.last]!.norm === ',') before.last = range.last;
    else joined.push({ ...range });
  }
  return joined;
}

function laterSubject(context: GermanContext, clause: Clause, wanted: number): boolean {
  return afterVerb(context, clause, wanted) !== null;
}

const RELATIVE_SUBJECTS = new Set(['der', 'die', 'das', 'welche', 'welcher', 'welches', 'wer', 'was']);

function relativeSubject(context: GermanContext, clauseNumber: number, wanted: number): Subject | null {
  const clause = context.clauses[clauseNumber]!;
  const token = clause.introducer;
  if (token < 0) return null;
  const { lower } = context.words[token]!;
  const before = token > 0 ? context.words[token - 1]! : undefined;
  if (before && before.bits & WORD.preposition && firstToken(clause) < token) return null;
  if (!RELATIVE_SUBJECTS.has(lower)) return null;
  if (lower !== 'der' && lower !== 'welcher' && lower !== 'wer') {
    // "die der Minister vorlegte": another clear nominative makes the pronoun the object.
    const other = phrasesOf(context, clauseNumber).find(
      (phrase) =>
        phrase.first > token &&
        phrase.preposition < 0 &&
        phrase.case & CASE.nominative &&
        !(phrase.case & CASE.accusative) &&
        (!wanted || phrase.number & wanted),
    );
    if (other) return { ranges: [{ first: other.first, last: other.last }], phrase: other, rule: 'relative' };
  }
  const number = lower === 'die' || lower === 'welche' ? NUMBER.singular | NUMBER.plural : NUMBER.singular;
  if (wanted && !(number & wanted)) return null;
  const phrase: NounPhrase = {
    first: token,
    last: token + 1,
    head: token,
    core: token,
    preposition: -1,
    pronoun: true,
    name: false,
    case: CASE.nominative,
    gender: 0,
    number,
  };
  return { ranges: [{ first: token, last: token + 1 }], phrase, rule: 'relative' };
}

/** The first phrase behind the verb (behind the introducer in verb-last clauses) that can be the subject. */
function afterVerb(context: GermanContext, clause: Clause, wanted: number): Subject | null {
  const verbLast = clause.kind === 'sub' || clause.kind === 'interrogative' || clause.kind === 'relative';
  const from = verbLast ? (clause.introducer >= 0 ? clause.introducer + 1 : firstToken(clause)) : clause.verb + 1;
  let es: Subject | null = null;
  for (let index = 0; index < clause.pieces.length; index++) {
    const piece = clause.pieces[index]!;
    const first = Math.max(piece.first, from);
    for (let token = first; token < piece.last; ) {
      const phrase = phraseAt(context, token, piece.last, false);
      token = phrase ? phrase.last : token + 1;
      if (!phrase) continue;
      if (!maybeSubject(phrase, coordinatedNumber(context, phrase, Math.min(phrase.last + 1, piece.last), wanted)))
        continue;
      if (context.words[phrase.head]!.facts & FACT.time && !phrase.pronoun && !isPaper(context, phrase)) continue;
      const ranges = [{ first: phrase.first, last: coordinationEnd(context, phrase, piece.last) }];
      if (ranges[0]!.last >= piece.last) apposition(context, clause, index, phrase, ranges);
      const found: Subject = { ranges, phrase, rule: verbLast ? 'first' : 'postfield' };
      // "bezeichnete es Meier als dreist, dass …": an object, if somebody follows who can be the subject.
      if (!es && !verbLast && isEs(context, found)) es = found;
      else if (!es || maySpeak(context, phrase)) return found;
    }
  }
  return es;
}

/** "schreibt die „Zeit“" is no "die ganze Zeit". */
function isPaper({ words, doc }: GermanContext, { first, head }: NounPhrase): boolean {
  if (!(words[head]!.facts & FACT.medium) || words[first]!.lower !== 'die') return false;
  for (let token = first + 1; token < head; token++) if (doc.tokens[token]!.kind !== 'quote') return false;
  return true;
}

/** "Transparency International und LobbyControl": the phrase goes on behind "und" with another noun phrase. */
function coordinationEnd(context: GermanContext, phrase: NounPhrase, last: number): number {
  let end = phrase.last;
  for (let steps = 0; steps < 4 && end + 1 < last; steps++) {
    const { lower } = context.words[end]!;
    if (lower !== 'und' && lower !== 'sowie' && lower !== 'oder') break;
    const next = phraseAt(context, end + 1, last, false);
    if (!next || next.preposition >= 0 || next.pronoun) break;
    end = next.last;
  }
  return end;
}

/** ", der Vorsitzende des Verbandes" or ", Elmar Gesse" behind the phrase. */
function apposition(
  context: GermanContext,
  clause: Clause,
  index: number,
  phrase: NounPhrase,
  ranges: TokenRange[],
): void {
  const next = clause.pieces[index + 1];
  if (
    !next ||
    phrase.pronoun ||
    next.first - ranges[0]!.last !== 1 ||
    context.doc.tokens[ranges[0]!.last]?.norm !== ','
  )
    return;
  const other = phraseAt(context, next.first, next.last, true);
  if (!other || other.preposition >= 0 || other.pronoun || other.last < next.last) return;
  ranges[0]!.last = other.last;
}

const isEs = ({ words }: GermanContext, { phrase }: Subject): boolean => words[phrase.head]!.lower === 'es';

/** In a coordinated or infinitive clause the subject is the one of the clause before or above. */
function inherited(context: GermanContext, number: number): Subject | null {
  const clause = context.clauses[number]!;
  let from = -1;
  if (clause.kind === 'infinitive') from = clause.parent;
  else if (clause.coordinated && clause.verbFirst) {
    for (
      let other = number - 1;
      other >= Math.max(0, number - 20) && context.clauses[other]!.unit === clause.unit;
      other--
    ) {
      const { kind, verb, parent } = context.clauses[other]!;
      if (kind === 'main' && verb >= 0 && parent === clause.parent) {
        from = other;
        break;
      }
    }
  }
  if (from < 0) return null;
  const subject = subjectOf(context, from);
  // "Es wurde beschlossen, alle Gemeinden aufzufordern, …": nobody is named.
  if (subject && clause.kind === 'infinitive' && context.clauses[from]!.passive && isEs(context, subject)) return null;
  return subject && { ...subject, rule: 'inherited' };
}
