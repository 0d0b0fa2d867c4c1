// What the words around a German pronoun say about it: possessive or personal, singular or plural, subject or object. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument } from '../../../text/types';
import type { Cluster } from '../cluster';
import type { Agreement } from './forms';
import type { Resolved } from './resolved';

type Tokens = TextDocument['tokens'];

/** "ihr" before a noun (with adjectives) is possessive. */
export function beforeNoun(tokens: Tokens, index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (startsUpper(token.norm)) return true;
    if (!/(?:e|en|er|em|es)$/u.test(token.norm) || token.norm.length < 4) return false;
  }
  return false;
}

/** Tokens of a clause that are looked at: hostile text has longer ones. */
const LONGEST_CLAUSE = 300;
const SENTENCE_PART = /^[.:;–!?]$/u;

/**
 * Who stands before an object pronoun in its own clause: not the one it means. In "hofft, ihn zu treffen" the clause
 * before counts too, since its subject is the infinitive's.
 */
export function subjectsOfClause(
  tokens: Tokens,
  recent: readonly Resolved[],
  at: number,
  sentence: number,
): Set<Cluster> {
  let from = at;
  let commas = 0;
  const least = Math.max(0, at - LONGEST_CLAUSE);
  while (from > least && tokens[from - 1]!.kind !== 'quote' && !SENTENCE_PART.test(tokens[from - 1]!.norm)) {
    if (tokens[from - 1]!.norm === ',' && (commas++ > 0 || from !== at || !infinitive(tokens, at))) break;
    from--;
  }
  const barred = new Set<Cluster>();
  const oldest = Math.max(0, recent.length - LONGEST_CLAUSE);
  for (let index = recent.length - 1; index >= oldest && recent[index]!.draft.sentence === sentence; index--) {
    if (recent[index]!.draft.first >= from) barred.add(recent[index]!.cluster);
  }
  return barred;
}

/** "zu" before the clause ends. */
function infinitive(tokens: Tokens, at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index++) {
    if (tokens[index]!.norm === 'zu') return true;
    if (/^[.,;:!?]$/u.test(tokens[index]!.norm)) return false;
  }
  return false;
}

/** "Sie", "Ihr" with a capital inside a sentence address the reader. */
export const polite = (doc: TextDocument, index: number, sentences: Int32Array): boolean => {
  if (!startsUpper(doc.tokens[index]!.norm)) return false;
  const first = doc.sentences[sentences[index]!]!.first;
  for (let before = index - 1; before >= first; before--) if (doc.tokens[before]!.kind === 'word') return true;
  return false;
};

const SUBORDINATING =
  /^(?:dass|weil|wenn|ob|wie|als|bevor|nachdem|während|obwohl|damit|falls|sobald|solange|da|bis|indem|die|den|was|wo|warum|der|das|denen)$/u;
const CLAUSE_END = /^[,.;:!?–"“”„]$/u;

/** Number of the verb of "sie": beside it, or at the end of a subordinate clause; plural if it ends in "-en" or is "sind", "waren" …. */
export function verbNumber(tokens: Tokens, index: number): Agreement {
  const before = tokens[index - 1]?.norm ?? '';
  let verb = tokens[index + 1]?.norm ?? '';
  if (SUBORDINATING.test(before)) {
    let end = index + 1;
    while (end < tokens.length && end < index + 25 && !CLAUSE_END.test(tokens[end]!.norm)) end++;
    verb = tokens[end - 1]?.norm ?? '';
    // "gesagt haben", "kommen will": the last word is the finite one.
  } else if (!startsUpper(tokens[index]!.norm) && isVerbLike(before)) verb = before;
  return /(?:en|ind|ern|eln)$/u.test(verb) &&
    !/^(?:den|einen|ihren|seinen|keinen|neben|gegen|wegen|zwischen|worden|geworden|gekommen)$/u.test(verb)
    ? 'p'
    : 'f';
}

/** Looks like a finite verb by its ending. */
export const isVerbLike = (word: string): boolean =>
  word.length > 2 &&
  !startsUpper(word) &&
  /(?:t|te|en|ern|eln|ind|ar|eß|ieß|ab|am|ing)$/u.test(word) &&
  !/^(?:dass|und|mit|seit|nicht|ist nicht|damit|weit|jetzt|selbst|dort|sofort|heute|gestern|den|einen|ihren|wenn)$/u.test(
    word,
  );

/**
 * "Raisman umarmte sie", "weil Raisman sie umarmte": a mention stands alone before the verb, or right after the
 * conjunction, so "sie" is the object and not the one mentioned.
 *
 * @returns the one who is the subject, or null
 */
export function subjectBefore(tokens: Tokens, index: number, recent: readonly Resolved[]): Cluster | null {
  const last = recent[recent.length - 1];
  if (!last || last.cluster.plural) return null;
  const { first, last: end } = last.draft;
  const before = tokens[first - 1];
  if (end === index) return before && SUBORDINATING.test(before.norm) && before.norm !== 'als' ? last.cluster : null;
  if (end !== index - 1 || !isVerbLike(tokens[end]!.norm)) return null;
  const opens =
    !before ||
    before.kind === 'quote' ||
    SENTENCE_PART.test(before.norm) ||
    (last.draft.form !== 'pronoun' && /^(?:,|und|aber|doch|denn)$/iu.test(before.norm));
  return opens ? last.cluster : null;
}
