// Whom pronouns mean: recency, subject first, gender and number; doubtful ones are left alone. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument } from '../../text/types';
import type { Cluster } from './cluster';
import { blank, type Draft } from './drafts';
import { sentenceNumbers } from './sentences';
import type { Gender } from './types';

type Agreement = 'm' | 'f' | 'p' | 'n';

const FORMS = new Map<string, readonly Agreement[]>([
  ['er', ['m']],
  ['ihm', ['m']],
  ['ihn', ['m']],
  ['sie', ['f', 'p']],
  ['ihr', ['f', 'p']],
  ['ihnen', ['p']],
]);
for (const ending of ['', 'e', 'er', 'en', 'em', 'es']) {
  FORMS.set(`sein${ending}`, ['m', 'n']);
  if (ending) FORMS.set(`ihr${ending}`, ['f', 'p']);
}
const ENGLISH = new Map<string, readonly Agreement[]>([
  ['he', ['m']],
  ['him', ['m']],
  ['his', ['m']],
  ['she', ['f']],
  ['her', ['f']],
  ['hers', ['f']],
  ['they', ['p']],
  ['them', ['p']],
  ['their', ['p']],
]);
/** Objects: not the subject of their own clause. */
const OBJECTS = new Set(['ihm', 'ihn', 'ihnen', 'him', 'them']);
const PERSONAL = new Set(['er', 'ihm', 'ihn', 'sie', 'he', 'him', 'his', 'she', 'her', 'hers']);
/** Sentences that may lie between a pronoun and its antecedent. */
const REACH = 3;
/** Weight of an actor's mention, per sentence of distance. */
const DECAY = 0.5;
const SUBJECT = 1;
const REPEATED = 0.5;
/** The best candidate must be this much better than the next one. */
const MARGIN = 0.25;

/** A pronoun with the cluster it means. */
export interface Resolved {
  cluster: Cluster;
  draft: Draft;
}

/** Resolves personal, possessive and relative pronouns of the third person. A pronoun tells the gender of one who had none. */
export function resolvePronouns(doc: TextDocument, clusters: readonly Cluster[], language: 'de' | 'en'): Resolved[] {
  const forms = language === 'en' ? ENGLISH : FORMS;
  const { tokens } = doc;
  const sentences = sentenceNumbers(doc);
  const events = clusters
    .flatMap((cluster) => cluster.drafts.map((draft) => ({ cluster, draft })))
    .sort((one, other) => one.draft.first - other.draft.first);
  const recent: Resolved[] = [];
  const resolved: Resolved[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (next < events.length && events[next]!.draft.last <= index) recent.push(events[next++]!);
    const { norm, kind } = tokens[index]!;
    if (kind !== 'word' || norm.length > 6) continue;
    const relative = language === 'en' ? englishRelative(doc, index, recent) : relativePronoun(doc, index, recent);
    if (relative) {
      const draft = pronoun(index, sentences[index]!);
      const one = { cluster: relative, draft };
      resolved.push(one);
      recent.push(one);
      continue;
    }
    const lower = forms.has(norm) ? norm : norm.toLowerCase();
    const wanted = forms.get(lower);
    if (!wanted || (language === 'de' && polite(doc, index, sentences))) continue;
    const agreed = lower === 'sie' ? [verbNumber(doc, index)] : wanted;
    const personal = PERSONAL.has(lower) || (lower === 'ihr' && !beforeNoun(doc, index));
    const object = OBJECTS.has(lower) || (lower === 'ihr' && personal);
    const barred = object ? subjectsOfClause(doc, recent, index, sentences[index]!) : NOBODY;
    const cluster = antecedent(recent, agreed, sentences[index]!, index, (one) => {
      if (barred.has(one)) return false;
      return !personal || one.kind === 'person' || one.plural;
    });
    if (!cluster) continue;
    if (cluster.kind === 'person' && cluster.gender === '')
      cluster.gender = agreed.includes('m') ? 'm' : agreed.includes('f') ? 'f' : '';
    const one = { cluster, draft: pronoun(index, sentences[index]!) };
    resolved.push(one);
    recent.push(one);
  }
  return resolved;
}

const NOBODY: ReadonlySet<Cluster> = new Set();

/** "ihr" before a noun (with adjectives) is possessive. */
function beforeNoun({ tokens }: TextDocument, index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (startsUpper(token.norm)) return true;
    if (!/(?:e|en|er|em|es)$/u.test(token.norm) || token.norm.length < 4) return false;
  }
  return false;
}

/**
 * Who stands before an object pronoun in its own clause: not the one it means. In "hofft, ihn zu treffen" the clause
 * before counts too, since its subject is the infinitive's.
 */
function subjectsOfClause(
  { tokens }: TextDocument,
  recent: readonly Resolved[],
  at: number,
  sentence: number,
): Set<Cluster> {
  let from = at;
  let commas = 0;
  while (from > 0 && tokens[from - 1]!.kind !== 'quote' && !/^[.:;–!?]$/u.test(tokens[from - 1]!.norm)) {
    if (tokens[from - 1]!.norm === ',' && (commas++ > 0 || from !== at || !infinitive(tokens, at))) break;
    from--;
  }
  const barred = new Set<Cluster>();
  for (let index = recent.length - 1; index >= 0 && recent[index]!.draft.sentence === sentence; index--) {
    if (recent[index]!.draft.first >= from) barred.add(recent[index]!.cluster);
  }
  return barred;
}

/** "zu" before the clause ends. */
function infinitive(tokens: TextDocument['tokens'], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index++) {
    if (tokens[index]!.norm === 'zu') return true;
    if (/^[.,;:!?]$/u.test(tokens[index]!.norm)) return false;
  }
  return false;
}

function pronoun(index: number, sentence: number): Draft {
  const draft = blank(index, index + 1, 'pronoun', 'person');
  draft.sentence = sentence;
  return draft;
}

/** "Sie", "Ihr" with a capital inside a sentence address the reader. */
const polite = (doc: TextDocument, index: number, sentences: Uint32Array): boolean => {
  const { norm } = doc.tokens[index]!;
  if (!startsUpper(norm)) return false;
  const first = doc.sentences[sentences[index]!]!.first;
  for (let before = index - 1; before >= first; before--) if (doc.tokens[before]!.kind === 'word') return true;
  return false;
};

const SUBORDINATING =
  /^(?:dass|weil|wenn|ob|wie|als|bevor|nachdem|während|obwohl|damit|falls|sobald|solange|da|bis|indem|die|den|was|wo|warum|der|das|denen)$/u;

/** Number of the verb of "sie": beside it, or at the end of a subordinate clause; plural if it ends in "-en" or is "sind", "waren" …. */
function verbNumber({ tokens }: TextDocument, index: number): Agreement {
  const before = tokens[index - 1]?.norm ?? '';
  let verb = tokens[index + 1]?.norm ?? '';
  if (SUBORDINATING.test(before)) {
    let end = index + 1;
    while (end < tokens.length && end < index + 25 && !/^[,.;:!?–"“”„]$/u.test(tokens[end]!.norm)) end++;
    verb = tokens[end - 1]?.norm ?? '';
    // "gesagt haben", "kommen will": the last word is the finite one.
  } else if (!startsUpper(tokens[index]!.norm) && isVerbLike(before)) verb = before;
  return /(?:en|ind|ern|eln)$/u.test(verb) &&
    !/^(?:den|einen|ihren|seinen|keinen|neben|gegen|wegen|zwischen|worden|geworden|gekommen)$/u.test(verb)
    ? 'p'
    : 'f';
}

const isVerbLike = (word: string): boolean =>
  word.length > 2 &&
  !startsUpper(word) &&
  /(?:t|te|en|ind|ar|eß|ieß|ab|am|ing)$/u.test(word) &&
  !/^(?:dass|und|mit|seit|nicht|ist nicht|damit|weit|jetzt|selbst|dort|sofort|heute|gestern|den|einen|ihren|wenn)$/u.test(
    word,
  );

const RELATIVES: Readonly<Record<string, readonly Agreement[]>> = {
  der: ['m', 'f'],
  die: ['f', 'p'],
  dessen: ['m', 'n'],
  deren: ['f', 'p'],
  dem: ['m', 'n'],
  den: ['m'],
};

/** "Anna Berg, die …": right after a mention and its comma. */
function relativePronoun({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (tokens[index - 1]?.norm !== ',') return null;
  const wanted = RELATIVES[tokens[index]!.norm];
  if (!wanted) return null;
  const last = recent[recent.length - 1];
  if (!last || last.draft.last !== index - 1 || last.draft.form === 'pronoun') return null;
  const next = tokens[index + 1]?.norm ?? '';
  if (
    startsUpper(next) &&
    tokens[index]!.norm !== 'dessen' &&
    tokens[index]!.norm !== 'deren' &&
    !/^(?:Sie|Ihnen)$/u.test(next)
  )
    return null;
  return wanted.some((one) => agrees(last.cluster, one)) ? last.cluster : null;
}

/** "Jane Doe, who …". */
function englishRelative({ tokens }: TextDocument, index: number, recent: readonly Resolved[]): Cluster | null {
  if (!/^(?:who|whose|whom)$/u.test(tokens[index]!.norm)) return null;
  const last = recent[recent.length - 1];
  const gap = tokens[index - 1]?.norm === ',' ? 1 : 0;
  return last && last.draft.last === index - gap && last.draft.form !== 'pronoun' ? last.cluster : null;
}

const agrees = ({ gender, plural, kind }: Cluster, wanted: Agreement): boolean => {
  if (wanted === 'p') return plural;
  if (plural) return false;
  if (kind === 'person') return wanted !== 'n' && (gender === '' || gender === (wanted as Gender));
  return gender !== '' && gender === (wanted as Gender);
};

function antecedent(
  recent: readonly Resolved[],
  wanted: readonly Agreement[],
  sentence: number,
  at: number,
  allowed: (cluster: Cluster) => boolean,
): Cluster | null {
  const scores = new Map<Cluster, number>();
  const subjects = new Set<number>();
  let from = recent.length;
  while (from > 0 && sentence - recent[from - 1]!.draft.sentence <= REACH) from--;
  for (let index = from; index < recent.length; index++) {
    const { cluster, draft } = recent[index]!;
    if (draft.first >= at || !wanted.some((one) => agrees(cluster, one)) || !allowed(cluster)) continue;
    const distance = sentence - draft.sentence;
    const subject = !subjects.has(draft.sentence);
    subjects.add(draft.sentence);
    const person = cluster.kind === 'person' ? 1 : 0.6;
    const known = cluster.gender === '' && cluster.kind === 'person' ? 0.8 : 1;
    const score = DECAY ** distance * person * known * (subject ? 1 + SUBJECT : 1);
    const before = scores.get(cluster) ?? 0;
    scores.set(cluster, Math.max(before, score) + (before > 0 ? REPEATED * DECAY ** distance : 0));
  }
  let best: Cluster | null = null;
  let first = 0;
  let second = 0;
  for (const [cluster, score] of scores) {
    if (score > first) {
      second = first;
      first = score;
      best = cluster;
    } else if (score > second) second = score;
  }
  return best && first - second >= MARGIN * first ? best : null;
}
