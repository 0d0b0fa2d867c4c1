// The reporting side of a claim: its clause as frame, its verb as cue, who speaks and to whom. Pure.
import type { Clause } from '../../language/de/clauses/types';
import type { VerbCue } from '../../language/de/cues/types';
import { VERB_CUES } from '../../language/de/cues/verbs';
import { FACT } from '../../language/de/facts';
import type { NounPhrase } from '../../language/de/phrases';
import { CASE, NUMBER } from '../../language/de/types';
import { nounCueOf, WORD } from '../../language/de/words';
import type { TextSpan, TokenRange } from '../../text/types';
import { firstToken, type GermanContext, lastToken, rootOf, spansOf, spansOfTokens } from './context';
import { maySpeak } from './speakers';
import { phrasesOf, subjectOf } from './subject';
import type { Subject } from './types';

/** The reporting verb of a clause, or null. */
export function verbCueOf({ words }: GermanContext, { verb, lemmas }: Clause): VerbCue | null {
  const word = words[verb]!;
  // A verb alone, as in most clauses: once per form.
  if (lemmas !== word.lemmas) return firstCue(lemmas);
  let { reports } = word;
  if (reports === undefined) {
    reports = firstCue(lemmas);
    word.reports = reports;
  }
  return reports;
}

function firstCue(lemmas: readonly string[]): VerbCue | null {
  for (const lemma of lemmas) {
    const cue = VERB_CUES.get(lemma);
    if (cue) return cue;
  }
  return null;
}

/** Verbal complex, reflexive pronoun and correlate ("geht … davon aus") as spans. */
export function cueSpans(context: GermanContext, clause: Clause, reflexive: boolean): TextSpan[] {
  const wanted = FACT.correlate | (reflexive ? FACT.sich : 0);
  if (!(clause.facts & wanted)) return spansOfTokens(context, clause.complex);
  const tokens = [...clause.complex];
  for (const { first, last } of clause.pieces)
    for (let token = Math.max(first, Math.min(clause.verb - 3, first)); token < last; token++) {
      const { facts } = context.words[token]!;
      if (!(facts & wanted) || tokens.includes(token)) continue;
      // "kurz darauf" is a time.
      if (facts & FACT.sich ? reflexive : token > clause.verb && !TIMES.has(context.words[token - 1]!.lower))
        tokens.push(token);
    }
  tokens.sort((one, other) => one - other);
  return spansOfTokens(context, tokens);
}

const TIMES = new Set('kurz bald unmittelbar direkt tags stunden tage wochen monate jahre wenig später'.split(' '));

/**
 * Spans of a frame: the matrix with what stands before it in its sentence, its comma, and what follows the content.
 *
 * @param content the claim's tokens, left out of the frame
 */
export function frameSpans(context: GermanContext, matrix: number, content: readonly TokenRange[]): TextSpan[] {
  const { clauses, doc } = context;
  const root = rootOf(context, matrix);
  let first = firstToken(clauses[root]!);
  let last = lastToken(clauses[matrix]!);
  for (let number = root; number < clauses.length && clauses[number]!.unit === clauses[matrix]!.unit; number++) {
    if (rootOf(context, number) !== root) continue;
    last = Math.max(last, lastToken(clauses[number]!));
    const start = firstToken(clauses[number]!);
    if (start >= 0) first = Math.min(first, start);
  }
  // Subordinate clauses before the root hang below it.
  for (let number = root - 1; number >= 0 && clauses[number]!.unit === clauses[matrix]!.unit; number--) {
    if (rootOf(context, number) === root) first = Math.min(first, firstToken(clauses[number]!));
  }
  const contentFirst = content[0]?.first ?? -1;
  const contentLast = content[content.length - 1]?.last ?? -1;
  const ranges: TokenRange[] = [];
  if (contentFirst < 0 || contentFirst >= last || contentLast <= first) {
    ranges.push({ first, last });
    // Quotation first: the frame starts at its comma.
    if (contentLast >= 0 && contentLast < first && doc.tokens[first - 1]?.norm === ',') ranges[0]!.first = first - 1;
    if (contentFirst >= last) {
      const mark = doc.tokens[last]?.norm;
      if (mark === ',' || mark === ':') ranges[0]!.last = last + 1;
    }
  } else {
    ranges.push({ first, last: contentFirst }, { first: contentLast, last });
  }
  return spansOf(context, ranges);
}

export interface Voices {
  speaker: readonly TokenRange[];
  speakerRule: string;
  addressee: readonly TokenRange[];
  subject: Subject | null;
}

/** Who speaks and to whom, by the clause's structure. */
export function voicesOf(context: GermanContext, number: number, cue: VerbCue | null): Voices {
  const clause = context.clauses[number]!;
  const subject = speakingSubject(context, number, cue);
  const phrases = phrasesOf(context, number);
  if (clause.passive) return passiveVoices(context, subject, phrases, cue);
  const impersonal = isImpersonal(context, subject, cue);
  const paper = cue && (DOCUMENT_VERBS.has(cue.lemma) || impersonal) ? documentOf(context, phrases) : null;
  if (paper || impersonal)
    return {
      speaker: paper ? [paper] : NOBODY,
      speakerRule: paper ? 'document' : 'none',
      addressee: NOBODY,
      subject: cue?.lemma === 'sein+rede' ? null : subject,
    };
  let addressee: readonly TokenRange[] = NOBODY;
  if (cue)
    for (const phrase of phrases)
      if (
        phrase.head !== subject?.phrase.head &&
        wants(cue, phrase, context) &&
        isAddressee(context, phrase, subject)
      ) {
        addressee = [{ first: phrase.first, last: phrase.last }];
        break;
      }
  return { speaker: subject?.ranges ?? NOBODY, speakerRule: subject?.rule ?? 'none', addressee, subject };
}

const NOBODY: readonly TokenRange[] = [];

/** The clause's subject, as far as it is one: without the verb's own object. */
export const speakingSubject = (context: GermanContext, number: number, cue: VerbCue | null): Subject | null =>
  withoutObject(context, behindEs(context, number, subjectOf(context, number), cue), cue);

/** "wie es Brehm behauptet hatte": "es" is what was said. */
function behindEs(context: GermanContext, number: number, subject: Subject | null, cue: VerbCue | null) {
  const { words, clauses } = context;
  const introducer = words[clauses[number]!.introducer];
  if (introducer?.lower !== 'wie' || !subject?.phrase.pronoun || words[subject.phrase.head]!.lower !== 'es')
    return subject;
  if (isImpersonal(context, subject, cue)) return subject;
  const phrase = phrasesOf(context, number).find(
    (one) => one.first > subject.phrase.head && one.preposition < 0 && (one.case & CASE.nominative) !== 0,
  );
  return phrase ? { ...subject, phrase, ranges: [{ first: phrase.first, last: phrase.last }] } : subject;
}

const AGENT_PREPOSITIONS = new Set(['von', 'vom', 'durch']);

function passiveVoices(
  context: GermanContext,
  subject: Subject | null,
  phrases: readonly NounPhrase[],
  cue: VerbCue | null,
): Voices {
  const agent = phrases.find(
    (phrase) => phrase.preposition >= 0 && AGENT_PREPOSITIONS.has(context.words[phrase.preposition]!.lower),
  );
  const inside = agent ? null : agentIn(context, subject);
  const accused = cue?.frames.includes('h') && subject && subject.rule !== 'inherited' ? subject.ranges : NOBODY;
  const dative = accused.length
    ? null
    : phrases.find((phrase) => phrase !== agent && phrase.preposition < 0 && isAddressee(context, phrase, null));
  return {
    speaker: agent ? [{ first: agent.first, last: agent.last }] : inside ? [inside] : NOBODY,
    speakerRule: agent || inside ? 'agent' : 'none',
    addressee: accused.length
      ? accused.map((range) => (inside ? { first: range.first, last: Math.min(range.last, inside.first - 1) } : range))
      : dative && cue && /[hac]/u.test(cue.frames)
        ? [{ first: dative.first, last: dative.last }]
        : NOBODY,
    subject,
  };
}

const DOCUMENT_VERBS = new Set(['hervorgehen', 'ergeben', 'stehen', 'sein+rede']);
const DOCUMENT_PREPOSITIONS = new Set(['in', 'im', 'aus', 'bei', 'beim', 'auf', 'von', 'vom', 'seitens']);

/** "wurde die Regierung vom Verband aufgefordert": what looks like the subject's attribute is the agent. */
function agentIn({ words }: GermanContext, subject: Subject | null): TokenRange | null {
  const range = subject?.rule === 'postfield' ? subject.ranges[0] : undefined;
  if (!subject || !range) return null;
  for (let token = subject.phrase.core + 1; token < range.last - 1; token++)
    if (words[token]!.lower === 'von' || words[token]!.lower === 'vom') return { first: token + 1, last: range.last };
  return null;
}

/** "sprach der Präsident von einem Erfolg": the verb's own preposition begins no attribute of the subject behind it. */
function withoutObject({ words }: GermanContext, subject: Subject | null, cue: VerbCue | null): Subject | null {
  if (subject?.rule !== 'postfield' || !cue?.prepositions.length || subject.phrase.pronoun) return subject;
  const [range] = subject.ranges;
  for (let token = subject.phrase.core + 1; token < range!.last; token++) {
    const { lower } = words[token]!;
    if (cue.prepositions.includes(lower === 'vom' ? 'von' : lower))
      return { ...subject, ranges: [{ first: range!.first, last: token }] };
  }
  return subject;
}

/** Verbs whose "es" stands for nobody. */
const IMPERSONAL = new Set(['heißen', 'lauten', 'hervorgehen', 'ergeben', 'herausstellen', 'zeigen']);

const isImpersonal = ({ words }: GermanContext, subject: Subject | null, cue: VerbCue | null): boolean =>
  subject?.phrase.pronoun === true && words[subject.phrase.head]!.lower === 'es' && (!cue || IMPERSONAL.has(cue.lemma));

/** "heißt es in dem Bericht", "geht aus dem Papier hervor": the phrase that names the source. */
function documentOf(context: GermanContext, phrases: readonly NounPhrase[]): TokenRange | null {
  const found = phrases.find((phrase) => {
    if (phrase.preposition < 0) return false;
    const { lower } = context.words[phrase.preposition]!;
    const { facts } = context.words[phrase.head]!;
    // "heißt es auf Anfrage": when, not where.
    return DOCUMENT_PREPOSITIONS.has(lower) && !(facts & FACT.time) && !(lower === 'auf' && facts & FACT.occasion);
  });
  return found ? { first: found.first, last: found.last } : null;
}

function isAddressee(context: GermanContext, phrase: NounPhrase, subject: Subject | null): boolean {
  if (
    subject &&
    phrase.first >= subject.ranges[0]!.first &&
    phrase.last <= subject.ranges[subject.ranges.length - 1]!.last
  )
    return false;
  const head = context.words[phrase.head]!;
  return !(head.facts & FACT.sich) && head.lower !== 'es' && maySpeak(context, phrase) && !nounCueOf(head);
}

function wants(cue: VerbCue, phrase: NounPhrase, { words }: GermanContext): boolean {
  if (phrase.preposition >= 0) {
    const { lower } = words[phrase.preposition]!;
    return lower === 'gegenüber' || (cue.lemma === 'appellieren' && lower === 'an');
  }
  if (words[phrase.last]?.lower === 'gegenüber') return true;
  if (hasPreposition(words, phrase.first)) return false;
  if (cue.frames.includes('h')) return (phrase.case & (CASE.accusative | CASE.dative)) !== 0;
  // Thoughts are told to nobody; "den Plan" is the object, "den Bürgern" the addressee.
  if (cue.medium === 'speechOrThought' || cue.medium === 'thought') return false;
  if (words[phrase.first]?.lower === 'den' && phrase.number & NUMBER.singular) return false;
  return (phrase.case & CASE.dative) !== 0 && !(phrase.case & CASE.nominative && !phrase.name && !phrase.pronoun);
}

/** "von nur zehn Häusern": words between the preposition and what the phrase reader takes for a phrase of its own. */
function hasPreposition(words: GermanContext['words'], first: number): boolean {
  for (let token = first - 1; token >= 0 && token >= first - 4; token--) {
    const { bits } = words[token]!;
    if (bits & WORD.preposition) return true;
    if (bits & (WORD.upper | WORD.finite | WORD.punctuation | WORD.pronoun)) return false;
  }
  return false;
}
