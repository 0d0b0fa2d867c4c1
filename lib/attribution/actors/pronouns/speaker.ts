// Who speaks where a pronoun stands: a speaker named after an indirect sentence, and the speaker of a direct one. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import type { Cluster } from '../cluster';
import { MARK, type Marks } from '../marks';
import { saying } from '../saying';
import type { Resolved } from './resolved';

/** Tokens between the verb of saying and the speaker: "sagte am Freitag Berger" is not looked for. */
const REACH = 2;
/** Tokens between a frame's first mention and its quotation: fewer than these. */
const FRAME = 15;

/** The cluster of the mention that begins within reach of a token; `events` in text order. */
function mentionAt(events: readonly Resolved[], from: number, token: number): Cluster | null {
  for (let index = from; index < events.length; index++) {
    const { cluster, draft } = events[index]!;
    if (draft.first > token + REACH - 1) return null;
    if (draft.first >= token) return cluster;
  }
  return null;
}

/**
 * "Sie habe nichts dagegen, sagte Berger": the speaker named after an indirect sentence that begins with the pronoun.
 *
 * @param next number of the first event after the pronoun
 */
export function speakerAfter(
  doc: TextDocument,
  index: number,
  sentence: number,
  events: readonly Resolved[],
  next: number,
): Cluster | null {
  const { first, last } = doc.sentences[sentence]!;
  const { tokens } = doc;
  if (index !== first && !(index === first + 1 && tokens[first]!.kind === 'quote')) return null;
  // A Konjunktiv: "habe", "sei", "werde", "wolle"; not "hat", "ist".
  const verb = tokens[index + 1]?.norm ?? '';
  if (startsUpper(verb) || !(verb.endsWith('e') || verb === 'sei' || /^(?:hätten|seien|würden|müssten)$/u.test(verb)))
    return null;
  for (let at = last - 2; at > index + 1; at--) {
    if (tokens[at]!.norm !== ',') continue;
    const said = tokens[at + 1]!.norm;
    if (startsUpper(said) || !saying(said)) continue;
    return mentionAt(events, next, at + 2);
  }
  return null;
}

/** Whether a token is a verb of saying; `marks` null: the document is English. */
function says(tokens: readonly Token[], marks: Marks | null, index: number): boolean {
  if (index < 0 || index >= tokens.length) return false;
  if (marks) return (marks[index]! & MARK.saying) !== 0;
  const { norm } = tokens[index]!;
  return !startsUpper(norm) && saying(norm);
}

/** Whether a verb of saying stands right before or behind tokens [first, last): "antwortete er", "Anna Berg sagte". */
export const besideSaying = ({ tokens }: TextDocument, marks: Marks | null, first: number, last: number): boolean =>
  says(tokens, marks, first - 1) || says(tokens, marks, last);

/** For each outermost quotation: [first token after it, who says it]. Only those whose frame names one right beside it. */
export function speakersOfQuotations(
  doc: TextDocument,
  marks: Marks | null,
  events: readonly Resolved[],
): Map<number, Cluster> {
  const { tokens, quotations } = doc;
  const speakers = new Map<number, Cluster>();
  let next = 0;
  quotations.forEach(({ open, end, depth }, number) => {
    if (depth > 0 || end - open < 4) return;
    while (next < events.length && events[next]!.draft.first < end) next++;
    const at = tokens[end]?.norm === ',' ? end + 1 : end;
    const after = says(tokens, marks, at) ? mentionAt(events, next, at + 1) : null;
    if (after) {
      speakers.set(number, after);
      return;
    }
    if (tokens[open - 1]?.norm !== ':') return;
    // "Anna Berg sagte: „…“": the one beside the verb, else the first one named in the frame.
    let event = next;
    while (event > 0 && events[event - 1]!.draft.first >= open) event--;
    let first: Resolved | null = null;
    const { sentence = -1 } = events[event - 1]?.draft ?? {};
    let beside: Resolved | null = null;
    while (event > 0 && events[event - 1]!.draft.sentence === sentence) {
      const one = events[--event]!;
      // "In einem Interview sagte Berg: …"
      if (one.cluster.kind !== 'document' || !first) first = one;
      if (!beside && besideSaying(doc, marks, one.draft.first, one.draft.last)) beside = one;
      if (open - one.draft.last >= FRAME) break;
    }
    first = beside ?? first;
    if (first && open - first.draft.last < FRAME) speakers.set(number, first.cluster);
  });
  return speakers;
}
