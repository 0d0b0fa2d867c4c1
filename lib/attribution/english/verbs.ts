// Where an English reporting verb stands, in which shape, and whose it is. Pure.
import type { EnglishCue } from '../../language/en/cues';
import { CLASS } from '../../language/en/words';
import type { TokenRange } from '../../text/types';
import { type EnglishContext, is, isWord, lowerAt } from './context';
import { finiteSubject, gerundSubject, type ReportingVerb, type Shape } from './relations';
import { mainSubject } from './subjects';

const { determiner, subject, possessive, preposition, auxiliary, be, have, adverb, negation, upper, modal, finite } =
  CLASS;

/**
 * The reporting verb at a token within a range outside quotations, or null.
 *
 * @param known speaker of the last frame in the same sentence
 */
export function verbAt(
  context: EnglishContext,
  token: number,
  range: TokenRange,
  known: TokenRange | null,
  floor = range.first,
): ReportingVerb | null {
  const { words } = context;
  const { cue } = words[token]!;
  if (!cue || !isWord(context, token)) return null;
  if (is(context, token, upper) && token > range.first && !headline(context, token)) return null;
  let last = token + 1;
  if (cue.particle) {
    if (lowerAt(context, last) !== cue.particle) return null;
    last++;
  }
  const group = verbGroup(context, token, range.first);
  const shape = shapeOf(context, cue, token, group, range.first);
  if (!shape) return null;
  const base = { token, cue, shape, first: group.first, negated: group.negated, modal: group.modal, last };
  if (shape === 'passive') return { ...base, speaker: null, relation: 'passive' };
  if (shape === 'gerund') return { ...base, ...gerundSubject(context, group.first, range, known, floor) };
  if (shape === 'infinitive') {
    const speaker = known ?? mainSubject(context, floor, group.first);
    return { ...base, speaker, relation: 'main' };
  }
  return finiteSubject(context, base, range, known, floor);
}

/** Verbs with a capital: in headlines that capitalise words, and in text in capitals. */
function headline(context: EnglishContext, token: number): boolean {
  if (!is(context, token - 1, upper) || !is(context, token + 1, upper)) return false;
  const { norm } = context.doc.tokens[token]!;
  return context.words[token]!.cue!.form === 'third' || (norm.length > 2 && norm === norm.toUpperCase());
}

interface VerbGroup {
  first: number;
  negated: boolean;
  modal: boolean;
  be: boolean;
  have: boolean;
  /** An auxiliary that comes with its subject: "he's". */
  contracted: boolean;
  to: boolean;
}

function verbGroup(context: EnglishContext, token: number, floor: number): VerbGroup {
  const group: VerbGroup = {
    first: token,
    negated: false,
    modal: false,
    be: false,
    have: false,
    contracted: false,
    to: false,
  };
  for (let at = token - 1; at >= floor && token - at < 7; at--) {
    if (!isWord(context, at)) break;
    if (lowerAt(context, at) === 'to') {
      group.to = true;
      break;
    }
    const classes = context.classes[at]!;
    if (!(classes & (auxiliary | be | have | adverb | negation))) {
      if (classes & finite && classes & subject) group.contracted = true;
      // "you're pressed"
      if (/['’](?:re|m)$/u.test(lowerAt(context, at))) group.be = true;
      break;
    }
    if (classes & (determiner | possessive)) break;
    group.first = at;
    if (classes & negation) group.negated = true;
    if (classes & modal) group.modal = true;
    if (classes & be) group.be = true;
    if (classes & have) group.have = true;
  }
  return group;
}

function shapeOf(
  context: EnglishContext,
  { form, lemma }: EnglishCue,
  token: number,
  group: VerbGroup,
  floor: number,
): Shape | null {
  const before = group.first - 1;
  if (form === 'ing') {
    if (group.be) return 'finite';
    return before < floor || !is(context, before, determiner | possessive) ? 'gerund' : null;
  }
  if (form === 'base') {
    if (group.to) return 'infinitive';
    if (group.modal) return 'finite';
    if (group.be || group.have) return null;
  }
  if (form === 'participle' || form === 'past') {
    if (group.be && !group.have) return 'passive';
    if (group.be)
      return lowerAt(context, token - 1) === 'been' || is(context, token - 1, adverb) ? 'passive' : 'finite';
    if (group.have) return 'finite';
    if (form === 'participle') return null;
    if (lowerAt(context, token + 1) === 'by' && lemma !== 'say') return null;
    return 'finite';
  }
  // "the claims", "a report", "his call", "new demands": no verb.
  if (before >= floor && is(context, before, determiner | possessive | preposition) && !is(context, before, subject))
    return null;
  if (lowerAt(context, before).endsWith("'s") && !is(context, before, finite)) return null;
  return 'finite';
}
