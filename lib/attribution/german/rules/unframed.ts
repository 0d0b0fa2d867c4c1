// Claims without a reporting clause of their own: Konjunktiv sentences that go on from an earlier source, and "soll". Pure.

import type { Clause } from '../../../language/de/clauses/types';
import { isFirstPersonPresent, WORD } from '../../../language/de/words';
import { tokenAt } from '../../../text/document';
import { int32, uint8 } from '../../../text/scratch';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext } from '../context';
import { contentRange } from '../extent';
import { candidateOf } from '../propose';
import { maySpeak } from '../speakers';
import { subjectOf } from '../subject';

/** What makes a chain's first sentence reported, and how sure that is. */
const CHAIN_SCORES = {
  /** Konjunktiv I right behind a source. */
  chain: 0.93,
  alone: 0.85,
  /** Konjunktiv II right behind a sentence in Konjunktiv. */
  second: 0.45,
  /** A plural that stands in for the Konjunktiv I. */
  plural: 0.35,
} as const;
type ChainSort = keyof typeof CHAIN_SCORES;

/**
 * Whole sentences in Konjunktiv I (or in Konjunktiv II right behind other reported speech); neighbours become one claim.
 *
 * @param covered sentences that other rules have found a claim in: not proposed again, and they can begin a chain
 */
export function konjunktivChains(context: GermanContext, covered: Uint8Array): ClaimCandidate[] {
  const { doc } = context;
  const moods = sentenceMoods(context, covered);
  const found: ClaimCandidate[] = [];
  const konjunktiv = konjunktivSentences(context);
  const bySentence = mainClauses(context);
  let reported = -2;
  for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
    const mood = moods[sentence]!;
    if (mood === 'framed') {
      reported = sentence;
      continue;
    }
    const follows = reported === sentence - 1;
    let sort: ChainSort;
    if (mood === 'first') sort = follows ? 'chain' : 'alone';
    else if (mood === 'none') continue;
    else if (follows && konjunktiv[reported] === 1) sort = 'second';
    else if (standsIn(context, sentence, bySentence)) sort = 'plural';
    else continue;
    let last = sentence;
    while (last + 1 < doc.sentences.length && (moods[last + 1] === 'first' || moods[last + 1] === 'second')) last++;
    const tail = last === sentence ? konjunktivTail(context, sentence, bySentence) : null;
    if (tail) {
      found.push(tail);
      reported = sentence;
      continue;
    }
    const claim = candidateOf(context, {
      rule: `konjunktiv.${sort}`,
      kind: 'indirectFreeIndirect',
      quote: [{ first: doc.sentences[sentence]!.first, last: doc.sentences[last]!.last }],
      speakerRule: 'none',
      score: CHAIN_SCORES[sort],
      speakerScore: 0.4,
      features: { follows: follows ? 1 : 0, sentences: last - sentence + 1 },
    });
    if (claim) found.push(claim);
    reported = last;
    konjunktiv[last] = 1;
    sentence = last;
  }
  return found;
}

/** Main clauses with a verb outside quotations, by sentence in their order: numbers + 1, 0 ends the list. */
interface MainClauses {
  /** By sentence. */
  first: Int32Array;
  /** By clause. */
  next: Int32Array;
}

function mainClauses({ doc, clauses }: GermanContext): MainClauses {
  const first = int32(doc.sentences.length);
  const next = int32(clauses.length);
  for (let number = clauses.length - 1; number >= 0; number--) {
    const { kind, verb, quotation, sentence } = clauses[number]!;
    if (kind !== 'main' || verb < 0 || quotation >= 0) continue;
    next[number] = first[sentence]!;
    first[sentence] = number + 1;
  }
  return { first, next };
}

/** "Die Nachricht kam per Funk, das Schiff sei in Not.": a sentence that reports only from its second main clause on. */
function konjunktivTail(context: GermanContext, sentence: number, list: MainClauses): ClaimCandidate | null {
  const { clauses, doc } = context;
  let told = false;
  for (let number = list.first[sentence]! - 1; number >= 0; number = list.next[number]! - 1) {
    const clause = clauses[number]!;
    if (clause.mood === 'indicative' || clause.mood === 'open') told = true;
    else if (clause.mood !== 'konjunktiv1' || !told || clause.coordinated) return null;
    else if (doc.tokens[firstToken(clause) - 1]?.norm !== ',') return null;
    else
      return candidateOf(context, {
        rule: 'konjunktiv.tail',
        kind: 'indirect',
        quote: [contentRange(context, number)],
        speakerRule: 'none',
        score: 0.8,
        speakerScore: 0.4,
      });
  }
  return null;
}

/** Plural forms that stand in for those of the Konjunktiv I, which look like the indicative. */
const STAND_INS = new Set(['hätten', 'würden', 'könnten', 'müssten']);
/** Words of conditions, in which the Konjunktiv II means itself. */
const CONDITIONS = new Set(['wenn', 'falls', 'sonst', 'ohne', 'andernfalls', 'ansonsten']);

/** "Die Behörden hätten gewarnt.": reported, if no condition stands beside it; rules alone are too unsure of it to show it. */
function standsIn({ doc, words, clauses }: GermanContext, sentence: number, list: MainClauses): boolean {
  const { first, last } = doc.sentences[sentence]!;
  let found = false;
  for (let number = list.first[sentence]! - 1; number >= 0; number = list.next[number]! - 1)
    if (STAND_INS.has(words[clauses[number]!.verb]!.lower)) found = true;
  if (!found) return false;
  for (let token = first; token < last; token++) if (CONDITIONS.has(words[token]!.lower)) return false;
  return true;
}

/** Sentences with some clause in Konjunktiv I or II. */
function konjunktivSentences(context: GermanContext): Uint8Array {
  const found = uint8(context.doc.sentences.length);
  for (const clause of context.clauses)
    if (clause.mood === 'konjunktiv1' || clause.mood === 'konjunktiv2') found[clause.sentence] = 1;
  return found;
}

type Mood = 'none' | 'first' | 'second' | 'framed';

/** Mood of each sentence's main clauses outside quotations; "framed" where another rule covers them. */
function sentenceMoods(context: GermanContext, covered: Uint8Array): Mood[] {
  const moods: Mood[] = [];
  for (let number = 0; number < covered.length; number++) moods.push(covered[number] ? 'framed' : 'none');
  for (const clause of context.clauses) {
    if (clause.quotation >= 0 || clause.verb < 0 || moods[clause.sentence] === 'framed') continue;
    if (clause.kind !== 'main' || (clause.parent >= 0 && context.clauses[clause.parent]!.kind !== 'main')) continue;
    if (clause.mood === 'konjunktiv1' && !isFixed(context, clause.verb) && !isOwn(context, clause))
      moods[clause.sentence] = 'first';
    else if (clause.mood === 'konjunktiv2' && moods[clause.sentence] === 'none') moods[clause.sentence] = 'second';
  }
  return moods;
}

/** "Ich sitze da und schreibe.": the writer's own present, with "ich" in another clause of the sentence. */
function isOwn({ doc, words }: GermanContext, { sentence, verb }: Clause): boolean {
  if (!isFirstPersonPresent(words[verb]!)) return false;
  const { first, last } = doc.sentences[sentence]!;
  for (let token = first; token < last; token++) if (words[token]!.lower === 'ich') return true;
  return false;
}

/** "Es sei denn", "Man nehme", "man stelle sich vor", "Gott sei Dank": Konjunktiv I that reports nothing. */
function isFixed({ words }: GermanContext, verb: number): boolean {
  const { lower, bits } = words[verb]!;
  const after = words[verb + 1]?.lower;
  const before = words[verb - 1]?.lower;
  if (
    lower === 'sei' &&
    (after === 'denn' || after === 'dank' || after === 'erwähnt' || after === 'angemerkt' || after === 'gesagt')
  )
    return true;
  return (
    before === 'man' &&
    (bits & WORD.auxiliary) === 0 &&
    ['nehme', 'beachte', 'bedenke', 'denke', 'vergleiche', 'stelle', 'erinnere'].includes(lower)
  );
}

/** 1 for sentences with a framed claim. */
export function coveredSentences(context: GermanContext, framed: readonly ClaimCandidate[]): Uint8Array {
  const { doc, sentenceOf } = context;
  const covered = uint8(doc.sentences.length);
  for (const claim of framed) {
    if (claim.score < 0.5 || (claim.kind !== 'indirect' && claim.kind !== 'direct')) continue;
    // A short quotation within a Konjunktiv sentence does not make it framed.
    if (claim.kind === 'direct' && claim.rule !== 'direct.after' && claim.rule !== 'direct.before') continue;
    for (const spans of [claim.quote, claim.frame])
      for (const [begin, end] of spans) {
        const first = tokenAt(doc.tokens, begin);
        const last = tokenAt(doc.tokens, end - 1);
        if (first >= doc.tokens.length || doc.tokens[first]!.begin >= end) continue;
        const until = last < doc.tokens.length && doc.tokens[last]!.begin < end ? last : last - 1;
        for (let sentence = sentenceOf[first]!; sentence <= sentenceOf[until]!; sentence++) covered[sentence] = 1;
      }
  }
  return covered;
}

/**
 * "soll … haben": somebody says so, and the sentence does not tell who.
 *
 * @param covered sentences that name a source
 */
export function sollClaims(context: GermanContext, covered: Uint8Array): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  const done = new Set<number>();
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    if (clause.quotation >= 0 || clause.verb < 0 || done.has(clause.sentence) || covered[clause.sentence]) continue;
    const verb = context.words[clause.verb]!;
    if (verb.lower !== 'soll' && verb.lower !== 'sollen') continue;
    if (clause.complex.length < 2 || (clause.kind !== 'main' && clause.kind !== 'relative')) continue;
    const perfect =
      clause.complex.some((token) => ['haben', 'sein'].includes(context.words[token]!.lower)) &&
      clause.complex.length > 2;
    const planned = clause.complex.some((token) => context.words[token]!.lower === 'werden');
    const sentence = context.doc.sentences[clause.sentence]!;
    done.add(clause.sentence);
    const claim = candidateOf(context, {
      rule: perfect ? 'soll.perfect' : planned ? 'soll.passive' : 'soll.plain',
      kind: 'freeIndirect',
      medium: 'speechOrWriting',
      quote: [{ first: sentence.first, last: sentence.last }],
      cue: [],
      speakerRule: 'none',
      score: (perfect ? 0.75 : planned ? 0.35 : plainSoll(context, number)) * (clause.kind === 'relative' ? 0.6 : 1),
      speakerScore: 0.8,
    });
    if (claim) {
      claim.cue = [[context.doc.tokens[clause.verb]!.begin, context.doc.tokens[clause.verb]!.end]];
      found.push(claim);
    }
  }
  return found;
}

/** Verbs of states and conduct: with "soll" they tell what is said to be so, not what is planned. */
const STATES = new Set(
  (
    'sein haben leben wohnen besitzen betragen bestehen gehören wissen kennen liegen arbeiten unterstützen planen verfügen handeln geben ' +
    'beliefern versorgen finanzieren stammen existieren umfassen kontrollieren ausbilden spionieren drohen leiden tragen vermuten befinden ' +
    'wollen können verdienen stehen sitzen fehlen'
  ).split(' '),
);
const FUTURE = new Set(
  'künftig zukünftig bis ab dann demnächst bald später nun jetzt noch nächste nächsten kommenden kommende'.split(' '),
);

/** "Er soll krank sein" is hearsay, "Die Feier soll am Montag beginnen" a plan. */
function plainSoll(context: GermanContext, number: number): number {
  const clause = context.clauses[number]!;
  if (clause.lemmas.some((lemma) => STATES.has(lemma))) return 0.5;
  const subject = subjectOf(context, number);
  if (!subject || !maySpeak(context, subject.phrase)) return 0.25;
  for (const { first, last } of clause.pieces)
    for (let token = first; token < last; token++) if (FUTURE.has(context.words[token]!.lower)) return 0.25;
  return 0.4;
}
