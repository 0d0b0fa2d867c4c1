// Groups, anonymous voices and documents: those who speak without a name. Pure.
import { startsUpper } from '../../../text/characters';
import type { TextDocument, Token } from '../../../text/types';
import { blank, type Draft, isDefinite, isPossessive } from '../drafts';
import { anonymousNoun, population } from '../groups';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import { isSource, isSubject, speaks } from '../position';
import { unnamedByWish } from '../unnamed';
import { roleOf } from '../words';
import { baseWords, documentGender } from './base-words';
import type { Place } from './place';

/** People who act or speak as a group (marked MARK.group): where they are the subject or the source. */
export function group({ doc, marks }: Place, first: number, index: number): Draft | null {
  const { tokens } = doc;
  const { norm } = tokens[index]!;
  // "Merz’ Sprecher teilte mit": one.
  if (/^(?:Sprecher|Vertreter|Verteidiger|Leiter)$/u.test(norm) && SINGULAR.test(tokens[index + 1]?.norm ?? ''))
    return null;
  const opening = tokens[first]!.norm;
  const article = opening.toLowerCase();
  if (marks[first]! & MARK.article && !/^(?:die|den|der)$/u.test(article)) return null;
  const role = marks[index]! & MARK.role ? roleOf(norm) : null;
  // "Der Sprecher", "den Sprecher": one person.
  if (role && role.number !== 'plural' && (article === 'der' || (article === 'den' && !norm.endsWith('n'))))
    return null;
  // "Die Abgeordnete": one woman.
  if (role && role.number !== 'plural' && article === 'die' && norm.endsWith('e')) return null;
  if (isSource(doc, marks, first, index + 1)) return unnamed(tokens, marks, first, index, 'group');
  if (article === 'der' || !isSubject(doc, first)) return null;
  // "hatte Helfer": the verb's number tells that they are no subject. Those who are spoken to stay: "dankte den Helfern".
  if (singularVerb(tokens, marks, first - 1) && !COLLECTIVE.test(norm)) return null;
  const draft = unnamed(tokens, marks, first, index, 'group');
  const next = tokens[index + 1];
  if (norm === 'Familie' && next?.kind === 'word' && startsUpper(next.norm) && !lexis().neverNames.has(next.norm)) {
    draft.last = index + 2;
    draft.name.push(next.norm);
  }
  if (population(norm) && !tells(tokens, marks, first, index)) draft.bystander = 'people';
  return draft;
}

/** Whether a verb of saying stands right before a phrase or soon after its noun. */
export function tells(tokens: readonly Token[], marks: Marks, first: number, head: number): boolean {
  const verb = (index: number): boolean =>
    index >= 0 &&
    (marks[index]! & MARK.saying) !== 0 &&
    !/^(?:kam|komm|geh|ging|stell|zeig)/u.test(tokens[index]!.norm);
  if (verb(first - 1)) return true;
  for (let index = head + 1; index < Math.min(tokens.length, head + 5); index++) {
    if (tokens[index]!.kind !== 'word') return false;
    if (verb(index)) return true;
  }
  return false;
}

/** Singular nouns of a group. */
const COLLECTIVE = /(?:familie|delegation|führung|initiative|team)$/iu;

const SINGULAR = /^\p{Ll}+(?:te|ach|ab|ieß|ief|at|ies)$/u;

/** "dankte", "bat", "hat": what stands before a group and cannot be its verb. */
function singularVerb(tokens: readonly Token[], marks: Marks, index: number): boolean {
  if (index < 0 || tokens[index]!.kind !== 'word' || marks[index]! & (MARK.capital | MARK.saying)) return false;
  const { norm } = tokens[index]!;
  return (
    /(?:t|te|ab|ief|ieß|ing|am|ach)$/u.test(norm) &&
    !/^(?:nicht|jetzt|zuletzt|selbst|damit|somit|oft)$/u.test(norm) &&
    !/^(?:dank|bat|bitt|rief|ruf|versprach|würdig)/u.test(norm)
  );
}

/** Those who do not want to be named (marked MARK.role, MARK.group or MARK.anonymous). */
export function anonymous({ doc, marks }: Place, first: number, index: number): Draft | null {
  const { norm } = doc.tokens[index]!;
  const opening = doc.tokens[first]!.norm;
  // "Ein Abgeordneter, der nicht genannt werden will".
  if (unnamedByWish(doc.tokens, marks, index) && (!isDefinite(opening) || opening === norm) && !isPossessive(opening))
    return unnamed(doc.tokens, marks, first, index, 'anonymous');
  if (!(marks[index]! & MARK.anonymous)) return null;
  if (anonymousNoun(norm) === 'perhaps' && !isSource(doc, marks, first, index + 1)) return null;
  return unnamed(doc.tokens, marks, first, index, 'anonymous');
}

/** Texts where they say something (marked MARK.document). */
export function document({ doc, marks }: Place, first: number, index: number): Draft | null {
  if (!isSource(doc, marks, first, index + 1) && !(isSubject(doc, first) && tellsOf(doc, marks, first, index)))
    return null;
  return unnamed(doc.tokens, marks, first, index, 'document');
}

/** Whether a text says something: "ein Bericht warnt", not "fordert einen Vertrag", "das Urteil wird erwartet". */
function tellsOf(doc: TextDocument, marks: Marks, first: number, head: number): boolean {
  const { tokens } = doc;
  if (/^(?:einen|den|dem|einem)$/u.test(tokens[first]!.norm)) return false;
  if (/^(?:wird|wurden?|werden|soll|sollen|liegt|liegen|gilt|gelten)$/u.test(tokens[head + 1]?.norm ?? ''))
    return false;
  const before = tokens[first - 1];
  if (
    before?.kind === 'word' &&
    !startsUpper(before.norm) &&
    !/^(?:und|aber|doch|auch|dass|weil|wenn|während|obwohl|mehrere|viele|einige)$/u.test(before.norm)
  )
    return TELLING.test(before.norm);
  return speaks(marks, head);
}

/** Verbs that a text is the subject of. */
const TELLING =
  /^(?:zeig|beleg|ergab|ergib|besag|bestätig|komm|kam|warn|sieh|geh|ging|nenn|nannt|schätz|rechne|heiß|hieß|bericht|meld|schreib|schrieb|stell|empf|prognos|verweis)/u;

function unnamed(
  tokens: readonly Token[],
  marks: Marks,
  first: number,
  index: number,
  kind: 'group' | 'anonymous' | 'document',
): Draft {
  const draft = blank(first, index + 1, 'role', kind);
  const opening = tokens[first]!.norm;
  draft.definite = (marks[first]! & MARK.article) !== 0 && isDefinite(opening);
  draft.plural = kind === 'group';
  draft.name = baseWords(
    tokens,
    first,
    index,
    kind === 'document' ? documentGender(opening, tokens[index]!.norm) : 'p',
  );
  return draft;
}
