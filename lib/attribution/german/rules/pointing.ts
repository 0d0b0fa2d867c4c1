// Sentences that say who said the one before: "Dies teilte die Polizei mit.", "Das ergab eine Umfrage.". Pure.
import { phraseAt } from '../../../language/de/phrases';
import type { TokenRange } from '../../../text/types';
import { documentNoun } from '../../actors/groups';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, spansOfTokens } from '../context';
import { closeMarks } from '../extent';
import { frameSpans, voicesOf } from '../frame';
import { candidateOf } from '../propose';
import { reportingCue, spansOfCue } from '../stance';
import { phrasesOf } from '../subject';
import { speakerScore } from './rates';
import { withGenitive } from './source-extent';

/** The sentence before with the pronoun; or what stands before it in its own sentence: "Das Teleskop ist defekt, das teilte …". */
function pointedAt(context: GermanContext, number: number, first: number): TokenRange[] | null {
  const sentence = context.doc.sentences[number]!;
  if (first > sentence.first) {
    if (context.doc.tokens[first - 1]?.norm !== ',') return null;
    const range = closeMarks(context, { first: sentence.first, last: first - 1 });
    return range.last - range.first > 3 ? [range] : null;
  }
  const before = context.doc.sentences[number - 1];
  if (!before || before.block !== sentence.block) return null;
  return [
    { first: before.first, last: before.last },
    { first, last: first + 1 },
  ];
}

const POINTERS = new Set(['dies', 'das']);

/** "Es gab keine Verletzten. Dies teilte die Polizei mit.": the sentence before is the content. */
export function pointingClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    if (clause.kind !== 'main' || clause.quotation >= 0 || clause.verbFirst) continue;
    const first = firstToken(clause);
    const result = resultClaim(context, number, first);
    if (result) {
      found.push(result);
      continue;
    }
    if (clause.verb !== first + 1 || !POINTERS.has(context.words[first]?.lower ?? '')) continue;
    const content = pointedAt(context, clause.sentence, first);
    if (!content) continue;
    const cue = reportingCue(context, number);
    // "…, das entschied die Reederei": within the sentence weaker verbs point as well.
    const least = first > context.doc.sentences[clause.sentence]!.first ? 0.6 : 0.75;
    if (
      !cue?.cue.frames.includes('c') ||
      cue.cue.strength < least ||
      (cue.cue.medium === 'speechOrThought' && cue.cue.lemma !== 'urteilen')
    )
      continue;
    const voices = voicesOf(context, number, cue.cue);
    // "Dies geht aus einem Papier hervor": the pronoun is the subject, but the paper speaks.
    if (!voices.speaker.length || (voices.subject?.phrase.head === first && voices.speakerRule !== 'document'))
      continue;
    // A clause that says more ("Dies bestätigte er, indem …") is kept out of the quote by its frame.
    const claim = candidateOf(context, {
      rule: 'pointing.dies',
      kind: 'indirect',
      medium: cue.cue.medium,
      act: cue.cue.act,
      quote: content,
      speaker: voices.speaker,
      cue: spansOfCue(context, cue),
      frame: frameSpans(context, number, [{ first: content[0]!.first, last: content[content.length - 1]!.last }]),
      addressee: voices.addressee,
      speakerRule: voices.speakerRule,
      score: 0.8,
      speakerScore: speakerScore(voices),
    });
    if (claim) found.push(claim);
  }
  return found;
}

/** Verbs whose object is what a text has found. */
const FINDING = new Set(['ergeben', 'zeigen', 'belegen']);
const ARRIVING = new Set(['kommen', 'gelangen']);
const RESULTS = new Set(['ergebnis', 'schluss', 'befund', 'fazit', 'urteil', 'einschätzung']);

/** "Das ergab eine Umfrage.", "Zu diesem Ergebnis kommt eine Studie.": the text behind the verb found what the sentence before says. */
function resultClaim(context: GermanContext, number: number, first: number): ClaimCandidate | null {
  const { words, doc, clauses } = context;
  const clause = clauses[number]!;
  const sentence = doc.sentences[clause.sentence]!;
  const before = doc.sentences[clause.sentence - 1];
  if (first !== sentence.first || !before || before.block !== sentence.block) return null;
  const finds =
    clause.verb === first + 1 && POINTERS.has(words[first]!.lower) && clause.lemmas.some((lemma) => FINDING.has(lemma));
  const arrives =
    clause.verb === first + 3 &&
    words[first]!.lower === 'zu' &&
    words[first + 1]!.lower.startsWith('diese') &&
    RESULTS.has(words[first + 2]!.lower) &&
    clause.lemmas.some((lemma) => ARRIVING.has(lemma));
  if (!finds && !arrives) return null;
  const text = phrasesOf(context, number).find(
    (phrase) => phrase.first > clause.verb && phrase.preposition < 0 && documentNoun(doc.tokens[phrase.head]!.norm),
  );
  const wide = text && phraseAt(context, text.first, sentence.last, true);
  if (!wide) return null;
  const whole = withGenitive(context, wide, sentence.last);
  const content: TokenRange[] = [closeMarks(context, { first: before.first, last: before.last })];
  return candidateOf(context, {
    rule: 'pointing.result',
    kind: 'indirect',
    medium: 'writing',
    quote: content,
    speaker: [{ first: whole.first, last: whole.last }],
    cue: spansOfTokens(context, arrives ? [first, first + 1, first + 2, clause.verb] : [...clause.complex]),
    frame: frameSpans(context, number, content),
    speakerRule: 'subject',
    score: 0.75,
    speakerScore: 0.95,
  });
}
