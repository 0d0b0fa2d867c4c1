// Claims unfolded by a noun of saying, and by a colon: "die Behauptung, dass …", "US-Diplomat erhebt Vorwürfe: …". Pure.
import { SOURCE_NOUNS } from '../../../language/de/cues/nouns';
import { phraseAt } from '../../../language/de/phrases';
import { nounCueOf, WORD } from '../../../language/de/words';
import type { Act } from '../../../model';
import type { TokenRange } from '../../../text/types';
import { organisationNoun, roleOf } from '../../actors/words';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken, spanOf } from '../context';
import { closeMarks, contentRange } from '../extent';
import { frameSpans, voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { maySpeak } from '../speakers';
import { reportingCue, spansOfCue } from '../stance';
import type { ReportingCue } from '../types';
import { speakerScore } from './rates';

/** "die Forderung nach …", "die Behauptung, dass …", "dem Vorwurf, … zu haben". */
export function nounClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (let number = 0; number < context.clauses.length; number++) {
    const claim = nounClaim(context, number);
    if (claim) found.push(claim);
  }
  return found;
}

function nounClaim(context: GermanContext, number: number): ClaimCandidate | null {
  const clause = context.clauses[number]!;
  const introducer = clause.introducer >= 0 ? context.words[clause.introducer]!.lower : '';
  const v2 =
    clause.kind === 'main' &&
    clause.parent >= 0 &&
    (clause.mood === 'konjunktiv1' || clause.mood === 'konjunktiv2') &&
    !clause.coordinated;
  const fits =
    (clause.kind === 'sub' && (introducer === 'dass' || introducer === 'daß' || introducer === 'ob')) ||
    (clause.kind === 'infinitive' && introducer === '') ||
    v2;
  if (!fits) return null;
  const start = firstToken(clause);
  const comma = start - 1;
  if (context.doc.tokens[comma]?.norm !== ',') return null;
  // The noun stands before the comma, perhaps with its genitive or attribute behind it.
  for (let token = comma - 1; token >= Math.max(0, comma - 9); token--) {
    if (context.clauseOf[token] !== clause.parent || context.words[token]!.bits & WORD.punctuation) break;
    if (!(context.words[token]!.bits & WORD.upper)) continue;
    const cue = nounCueOf(context.words[token]!);
    if (!cue) continue;
    const phrase = phraseAt(context, nounStart(context, token), comma, true);
    if (!phrase || (phrase.last < comma && !(v2 && clause.mood === 'konjunktiv1'))) break;
    const content = contentRange(context, number);
    const matrix = clause.parent;
    const possessor = possessorOf(context, token, comma);
    const voices = matrix >= 0 ? voicesOf(context, matrix, null) : null;
    const subject = voices?.subject?.phrase.head === token ? null : voices?.subject;
    const accused = cue.act === 'accuses' && !possessor && !raises(context, matrix) ? subject : null;
    const speaker =
      possessor ?? (!accused && subject && maySpeak(context, subject.phrase) ? voices?.speaker[0] : undefined);
    return candidateOf(context, {
      rule: `noun.${v2 ? 'v2' : clause.kind === 'infinitive' ? 'zu' : 'dass'}`,
      kind: 'indirect',
      medium: cue.medium,
      act: cue.act,
      quote: [content],
      speaker: speaker ? [speaker] : [],
      addressee: accused ? accused.ranges : [],
      cue: [spanOf(context, nounStart(context, token), token + 1)!],
      frame: matrix >= 0 ? frameSpans(context, matrix, [content]) : [],
      speakerRule: possessor ? 'possessor' : speaker ? (voices?.speakerRule ?? 'none') : 'none',
      score: cue.strength * (v2 ? 0.95 : clause.kind === 'infinitive' ? 0.6 : 0.85),
      speakerScore: possessor ? 0.85 : 0.6,
    });
  }
  return null;
}

/** Verbs whose subject makes the accusation; the subject of others ("steht im Verdacht") is the accused. */
const RAISING = new Set(
  'erheben äußern hegen haben erneuern bekräftigen wiederholen vorbringen verbreiten formulieren richten üben bestätigen begründen'.split(
    ' ',
  ),
);

const raises = ({ clauses }: GermanContext, matrix: number): boolean =>
  matrix >= 0 && clauses[matrix]!.lemmas.some((lemma) => RAISING.has(lemma));

function nounStart({ words }: GermanContext, noun: number): number {
  let first = noun;
  // "erteilte den Befehl": before the article no participle belongs to the noun.
  while (
    first > 0 &&
    noun - first < 4 &&
    !(first < noun && words[first]!.bits & WORD.determiner) &&
    words[first - 1]!.bits & (WORD.adjective | WORD.determiner | WORD.participle) &&
    !(words[first - 1]!.bits & WORD.punctuation)
  )
    first--;
  return first;
}

/** "die Behauptung des Ministers", "Äußerungen von Müller", "seine Forderung". */
function possessorOf(context: GermanContext, noun: number, last: number): TokenRange | null {
  const next = context.words[noun + 1];
  if (next && noun + 1 < last) {
    if (next.bits & WORD.determiner) {
      const phrase = phraseAt(context, noun + 1, last, true);
      if (phrase) return { first: phrase.first, last: phrase.last };
    }
    if (next.lower === 'von' || next.lower === 'vom' || next.lower === 'durch') {
      const phrase = phraseAt(context, noun + 1, last, true);
      if (phrase) return { first: phrase.first, last: phrase.last };
    }
  }
  const before = context.words[nounStart(context, noun)];
  if (before && before.bits & WORD.determiner && /^(sein|ihr)(e|en|er|em|es)?$/u.test(before.lower)) {
    const first = nounStart(context, noun);
    return { first, last: first + 1 };
  }
  return null;
}

/** "US-Diplomat erhebt schwere Vorwürfe: China versorgt …", "Minister warnt: Die Lage ist ernst", "Meyer: Wir gehen". */
export function colonClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  const { clauses } = context;
  for (let number = 1; number < clauses.length; number++) {
    const clause = clauses[number]!;
    if (!clause.colon || clause.quotation >= 0 || clause.parent >= 0 || clause.verb < 0 || clause.kind !== 'main')
      continue;
    const before = clauses[number - 1]!;
    if (before.unit !== clause.unit) continue;
    let matrix = number - 1;
    while (clauses[matrix]!.parent >= 0 && clauses[matrix]!.kind !== 'main') matrix = clauses[matrix]!.parent;
    const range = rest(context, number);
    const cue = reportingCue(context, matrix);
    if (cue && /[cq]/u.test(cue.cue.frames)) {
      const voices = voicesOf(context, matrix, cue.cue);
      const claim = candidateOf(context, {
        rule: `colon.${cue.type}`,
        kind: 'indirect',
        medium: cue.cue.medium,
        act: cue.cue.act,
        quote: [range],
        speaker: voices.speaker,
        addressee: voices.addressee,
        cue: spansOfCue(context, cue),
        frame: frameSpans(context, matrix, [range]),
        speakerRule: voices.speakerRule,
        score: cue.cue.strength * colonWeight(context, number, cue),
        speakerScore: speakerScore(voices),
      });
      if (claim) found.push(claim);
      continue;
    }
    const name = namedBeforeColon(context, number);
    if (!name || (reportingCue(context, number)?.cue.strength ?? 0) >= 0.75) continue;
    const headline = isHeadline(context, number);
    const head = context.words[name.last - 1]!;
    if (head.bits & WORD.noun && !(headline && namesSource(context, name))) continue;
    const claim = candidateOf(context, {
      rule: 'colon.name',
      kind: 'indirect',
      quote: [range],
      speaker: [name],
      frame: [[context.doc.tokens[name.first]!.begin, context.doc.tokens[name.last]!.end]],
      speakerRule: 'colon',
      score: headline ? 0.6 : 0.4,
      speakerScore: 0.75,
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** In running text a colon unfolds a claim only behind plain verbs of saying, or before a Konjunktiv. */
function colonWeight(context: GermanContext, number: number, { cue }: ReportingCue): number {
  const clause = context.clauses[number]!;
  if (clause.verbFirst && reportingCue(context, number)) return 0;
  if (clause.mood === 'konjunktiv1') return 0.95;
  if (isHeadline(context, number)) return 0.85;
  // "Der Verband hat entschieden: Das Spiel findet statt."
  return cue.strength >= 0.9 || ANNOUNCING.has(cue.act) ? 0.6 : 0.3;
}

/** Acts whose content a colon opens even behind weaker verbs. */
const ANNOUNCING: ReadonlySet<Act> = new Set<Act>(['announces', 'demands', 'warns']);

/** "Ministerin: …", "Studie: …": a role, a body or a paper; not "Wetter: …". */
function namesSource({ doc, words }: GermanContext, { last }: TokenRange): boolean {
  const { norm } = doc.tokens[last - 1]!;
  const word = words[last - 1]!;
  return (
    roleOf(norm) !== null ||
    organisationNoun(norm) !== null ||
    SOURCE_NOUNS.has(word.lower) ||
    nounCueOf(word)?.medium === 'speechOrWriting'
  );
}

/** A phrase of one to five words that fills all before the colon. */
function namedBeforeColon(context: GermanContext, number: number): TokenRange | null {
  const before = context.clauses[number - 1]!;
  const first = firstToken(before);
  const last = lastToken(before);
  if (before.kind !== 'fragment' || first < 0 || last - first > 5 || context.doc.tokens[last]?.norm !== ':')
    return null;
  if (context.doc.sentences[context.sentenceOf[first]!]!.first !== first) return null;
  const phrase = phraseAt(context, first, last, true);
  return phrase &&
    phrase.last === last &&
    phrase.preposition < 0 &&
    !phrase.pronoun &&
    (phrase.name || maySpeak(context, phrase))
    ? { first, last }
    : null;
}

function isHeadline(context: GermanContext, number: number): boolean {
  const { doc } = context;
  const sentence = doc.sentences[context.clauses[number]!.sentence]!;
  const kind = doc.blockKinds[sentence.block];
  if (kind === 'headline' || kind === 'subheading' || kind === 'list') return true;
  // Plain text: a line of its own without a final mark.
  const [begin, end] = doc.blocks[sentence.block]!;
  return end - begin < 160 && !/[.!?:;,]\s*$/u.test(doc.text.slice(begin, end));
}

/** From a clause to the end of its unit. */
function rest(context: GermanContext, number: number): TokenRange {
  const { clauses } = context;
  const { unit } = clauses[number]!;
  let last = lastToken(clauses[number]!);
  for (
    let other = number + 1;
    other < clauses.length && other < number + 20 && clauses[other]!.unit === unit && !clauses[other]!.colon;
    other++
  )
    last = Math.max(last, lastToken(clauses[other]!));
  return closeMarks(context, { first: firstToken(clauses[number]!), last });
}
