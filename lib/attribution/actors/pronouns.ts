// Whom pronouns mean: recency, subject first, gender and number; doubtful ones are left alone. Pure.
import type { TextDocument } from '../../text/types';
import type { Cluster } from './cluster';
import { blank, type Draft } from './drafts';
import { MARK, type Marks } from './marks';
import { sortedBy } from './order';
import { antecedent } from './pronouns/antecedent';
import { beforeNoun, polite, subjectBefore, subjectsOfClause, verbNumber } from './pronouns/clause';
import { type Agreement, ENGLISH_FORMS, FORMS, LONGEST, OBJECTS, PERSONAL } from './pronouns/forms';
import { englishRelative, relativePronoun } from './pronouns/relative';
import type { Resolved } from './pronouns/resolved';
import { besideSaying, speakerAfter, speakersOfQuotations } from './pronouns/speaker';

/** "für sie", "gegen sie": no verb beside it tells its number. */
const PREPOSITION = /^(?:für|gegen|ohne|um|an|auf|über|durch|in|vor|hinter|unter)$/iu;

const NOBODY: ReadonlySet<Cluster> = new Set();

/**
 * Resolves personal, possessive and relative pronouns of the third person. A pronoun tells the gender of one who had none.
 *
 * @param marks of a German document; null: the document is English
 * @param sentences number of each token's sentence
 */
export function resolvePronouns(
  doc: TextDocument,
  clusters: readonly Cluster[],
  marks: Marks | null,
  sentences: Int32Array,
): Resolved[] {
  const german = marks !== null;
  const forms = german ? FORMS : ENGLISH_FORMS;
  const { tokens, quotations } = doc;
  const events: Resolved[] = [];
  for (const cluster of clusters) for (const draft of cluster.drafts) events.push({ cluster, draft, quotation: -1 });
  if (!events.length) return [];
  sortedBy(events, ({ draft }) => draft.first);
  markQuoted(doc, events);
  const speakers = speakersOfQuotations(doc, marks, events);
  const recent: Resolved[] = [];
  const resolved: Resolved[] = [];
  const take = (cluster: Cluster, index: number, agreed: readonly Agreement[]): void => {
    const one = { cluster, draft: pronoun(index, sentences[index]!, agreed), quotation: quotedAt(index) };
    resolved.push(one);
    recent.push(one);
  };
  let next = 0;
  let quotation = 0;
  const quotedAt = (index: number): number => {
    const { open = index, end = 0 } = quotations[quotation] ?? {};
    return open < index && index < end && end - open > LEAST_QUOTED ? quotation : -1;
  };
  // A function of its own: what its closures need would else be set aside for every word of the text.
  const visit = (index: number): void => {
    while (next < events.length && events[next]!.draft.last <= index) recent.push(events[next++]!);
    while (quotation < quotations.length && (quotations[quotation]!.end <= index || quotations[quotation]!.depth > 0))
      quotation++;
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word' || norm.length > LONGEST) return;
    const relative = german ? relativePronoun(doc, index, recent) : englishRelative(doc, index, recent);
    if (relative) {
      take(relative, index, []);
      return;
    }
    const lower = forms.has(norm) ? norm : norm.toLowerCase();
    const wanted = forms.get(lower);
    if (!wanted || (german && polite(doc, index, sentences))) return;
    // "abgeschlossen sein": the verb.
    if (lower === 'sein' && !beforeNoun(tokens, index)) return;
    const governed = lower === 'sie' && PREPOSITION.test(tokens[index - 1]?.norm ?? '');
    const subject = lower === 'sie' ? subjectBefore(tokens, index, recent) : null;
    const agreed = lower === 'sie' && !subject && !governed ? [verbNumber(tokens, index)] : wanted;
    const personal = PERSONAL.has(lower) || (lower === 'ihr' && !beforeNoun(tokens, index));
    const object = OBJECTS.has(lower) || (lower === 'ihr' && personal);
    const barred = object ? subjectsOfClause(tokens, recent, index, sentences[index]!) : NOBODY;
    const quoted = quotations[quotation];
    const speaker = quoted && quoted.open < index ? speakers.get(quotation) : undefined;
    const allowed = (one: Cluster): boolean =>
      !(governed && one.kind === 'person' && one.gender === '') &&
      one !== subject &&
      one !== speaker &&
      !barred.has(one) &&
      (!personal || one.kind === 'person' || one.plural);
    const after = german && personal && !object ? speakerAfter(doc, index, sentences[index]!, events, next) : null;
    const cluster =
      after && allowed(after) && agreed.some((one) => one === 'p' || after.gender === '' || after.gender === one)
        ? after
        : antecedent(
            recent,
            agreed,
            sentences[index]!,
            index,
            {
              quotation: quotedAt(index),
              spoke: personal && quotedAt(index) < 0 ? quotedLast(doc, speakers, recent, index, quotation) : null,
              says: besideSaying(doc, marks, index, index + 1),
              framed: framedBy(doc, index, quotation),
            },
            !personal,
            allowed,
          );
    if (!cluster || (!personal && agreed.includes('p') && coordinated(tokens, recent, sentences[index]!, cluster)))
      return;
    if (cluster.kind === 'person' && cluster.gender === '')
      cluster.gender = agreed.includes('m') ? 'm' : agreed.includes('f') ? 'f' : '';
    take(cluster, index, agreed);
  };
  if (!marks) for (let index = 0; index < tokens.length; index++) visit(index);
  else
    for (let index = 0; index < tokens.length; index++) {
      const mark = marks[index]!;
      if (mark & MARK.pronoun || (mark & MARK.relative && tokens[index - 1]?.norm === ',')) visit(index);
    }
  return resolved;
}

/** Shorter quotations are names and single words. */
const LEAST_QUOTED = 5;

/** Notes of each mention in which outermost quotation it stands. */
function markQuoted({ quotations }: TextDocument, events: readonly Resolved[]): void {
  let next = 0;
  quotations.forEach(({ open, end, depth }, number) => {
    if (depth > 0 || end - open <= LEAST_QUOTED) return;
    while (next < events.length && events[next]!.draft.first <= open) next++;
    for (; next < events.length && events[next]!.draft.first < end; next++) events[next]!.quotation = number;
  });
}

/** UTF-16 units between a quotation and a pronoun that may go on with who is quoted: some three sentences. */
const TALK = 600;
/** The same between two quotations of one speaker. */
const GOES_ON = 3;

/** Who says the last quotation before a pronoun: "„…“, sagte Berger. …, antwortete er". */
function quotedLast(
  { tokens, quotations }: TextDocument,
  speakers: ReadonlyMap<number, Cluster>,
  recent: readonly Resolved[],
  index: number,
  quotation: number,
): Cluster | null {
  let from = tokens[index]!.begin - TALK;
  for (let number = Math.min(quotation, quotations.length) - 1; number >= 0; number--) {
    const { open, end, depth } = quotations[number]!;
    if (depth > 0) continue;
    if ((tokens[end - 1]?.end ?? 0) < from) return null;
    const speaker = speakers.get(number);
    if (speaker) return othersAfter(recent, speaker, end) ? null : speaker;
    // A quotation right behind another goes on with it.
    from = tokens[open]!.begin - GOES_ON;
  }
  return null;
}

/** Number of the quotation that the words around a pronoun report: "„…“, erklärt er"; -1: none. */
function framedBy({ quotations }: TextDocument, index: number, quotation: number): number {
  let number = Math.min(quotation, quotations.length) - 1;
  while (number >= 0 && quotations[number]!.depth > 0) number--;
  return number >= 0 && index - quotations[number]!.end < FRAME ? number : -1;
}

/** Tokens between a quotation and a pronoun in its frame: fewer than these. */
const FRAME = 4;

/** True if another person is named behind a token: he may be meant as well. */
function othersAfter(recent: readonly Resolved[], speaker: Cluster, token: number): boolean {
  for (let at = recent.length - 1; at >= 0 && recent[at]!.draft.first >= token; at--) {
    const { cluster, quotation } = recent[at]!;
    if (quotation < 0 && cluster !== speaker && cluster.kind === 'person') return true;
  }
  return false;
}

/** "Auch Disney und Amazon haben ihre": two named side by side in the sentence are meant, not one before. */
function coordinated(
  tokens: TextDocument['tokens'],
  recent: readonly Resolved[],
  sentence: number,
  meant: Cluster,
): boolean {
  for (let at = recent.length - 1; at > 0 && recent[at - 1]!.draft.sentence === sentence; at--) {
    const { draft, cluster } = recent[at]!;
    const before = recent[at - 1]!;
    if (cluster === meant || before.cluster === meant) return false;
    if (draft.first - before.draft.last === 1 && /^(?:und|sowie)$/u.test(tokens[before.draft.last]!.norm)) return true;
  }
  return false;
}

function pronoun(index: number, sentence: number, agreed: readonly Agreement[]): Draft {
  const draft = blank(index, index + 1, 'pronoun', 'person');
  draft.sentence = sentence;
  draft.plural = agreed.length === 1 && agreed[0] === 'p';
  if (agreed.length === 1 && agreed[0] !== 'p') draft.gender = agreed[0]!;
  return draft;
}
