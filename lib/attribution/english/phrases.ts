// English noun phrases and clauses by their function words. Pure. All scans stop at their limit.
import { CLASS } from '../../language/en/words';
import { type EnglishContext, is, isComma, lowerAt, MARK } from './context';

const {
  determiner,
  subject,
  object,
  possessive,
  preposition,
  subordinator,
  coordinator,
  auxiliary,
  adverb,
  time,
  question,
  upper,
  finite,
  past,
  ing,
  ends,
  relative,
  number,
  negation,
} = CLASS;

const PRONOUN = subject | object;
/** What no noun phrase goes on with. */
const BREAKS = auxiliary | finite | subordinator | relative;
const LONGEST = 25;

/** true if a noun phrase can begin at a token. */
export function beginsPhrase(context: EnglishContext, token: number): boolean {
  if (context.marks[token] !== MARK.word) return false;
  if (is(context, token, determiner | PRONOUN | possessive | upper | number)) return true;
  const { cue } = context.words[token]!;
  return (
    !is(context, token, preposition | coordinator | auxiliary | adverb | question | subordinator | time | finite) &&
    !(cue && cue.form !== 'base' && cue.form !== 'ing') &&
    lowerAt(context, token) !== 'to'
  );
}

/** End of the noun phrase without its complements: "the two senators", "Anna Berg and Jim Doe", "she". */
export function chunkEnd(context: EnglishContext, first: number, limit: number): number {
  const { marks, words } = context;
  if (is(context, first, PRONOUN) && !is(context, first, possessive | determiner | upper)) return first + 1;
  if (is(context, first, subject) && lowerAt(context, first) !== 'it') return first + 1;
  let end = first;
  const stop = Math.min(limit, first + LONGEST);
  for (; end < stop; end++) {
    if (marks[end] === MARK.inner) continue;
    if (marks[end] !== MARK.word) break;
    if (end === first) continue;
    const capital = is(context, end, upper);
    if (is(context, end, BREAKS) && !(capital && lowerAt(context, end) === 'may')) break;
    if (is(context, end, preposition) || lowerAt(context, end) === 'that') break;
    if (is(context, end, coordinator)) {
      if (!joins(context, first, end, stop)) break;
      continue;
    }
    if (is(context, end, determiner) && !is(context, end, number) && !is(context, end - 1, determiner | coordinator))
      if (!/^(?:one|two|three|four|five|six|few|other|most|many|more|half|dozens)$/u.test(lowerAt(context, end))) break;
    if (is(context, end, PRONOUN) && !capital) break;
    if (is(context, end, time) && !(capital && is(context, end - 1, upper))) break;
    if (is(context, end, adverb) && !(is(context, first, determiner) && lowerAt(context, end).endsWith('ly'))) break;
    const { cue } = words[end]!;
    if (cue && !capital && (cue.form === 'past' || cue.form === 'participle') && !before(context, end, stop)) break;
    if (is(context, end, past) && !capital && !before(context, end, stop)) break;
    if (is(context, end, ing) && !capital && !before(context, end, stop)) break;
    if (cue && !capital && cue.form === 'third' && is(context, end - 1, upper) && is(context, first, upper)) break;
  }
  while (
    end > first &&
    marks[end - 1] === MARK.inner &&
    context.doc.tokens[end - 1]!.norm === '.' &&
    end < limit &&
    isComma(context, end)
  )
    break;
  return end;
}

/** A participle before its noun: "retired generals". */
function before(context: EnglishContext, token: number, stop: number): boolean {
  const next = token + 1;
  return (
    next < stop &&
    context.marks[next] === MARK.word &&
    is(context, token - 1, determiner | possessive) &&
    !is(context, next, preposition | determiner | PRONOUN | possessive | auxiliary | coordinator)
  );
}

/** "Berg and Doe", "the mayor and the governor": a coordination of like phrases. */
function joins(context: EnglishContext, first: number, token: number, stop: number): boolean {
  const next = token + 1;
  if (next >= stop || context.marks[next] !== MARK.word || lowerAt(context, token) === 'but') return false;
  if (is(context, token - 1, upper) && is(context, next, upper)) return !is(context, next, BREAKS);
  return (
    is(context, first, determiner | possessive) &&
    is(context, next, determiner | possessive) &&
    !is(context, next, time)
  );
}

const LINKS = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'on',
  'to',
  'near',
  'by',
  'against',
  'behind',
  'under',
]);

/** End of a noun phrase with its prepositional complements: "a spokesman for the city of York". */
export function phraseEnd(context: EnglishContext, first: number, limit: number): number {
  let end = chunkEnd(context, first, limit);
  if (is(context, first, PRONOUN) && end === first + 1 && !is(context, first, determiner | possessive)) return end;
  while (end < limit && end - first < LONGEST) {
    if (context.marks[end] !== MARK.word || !LINKS.has(lowerAt(context, end))) break;
    const next = end + 1;
    if (next >= limit || !beginsPhrase(context, next) || is(context, next, time)) break;
    const link = lowerAt(context, end);
    // "said the mayor in a statement": an adverbial, no complement.
    if (
      link !== 'of' &&
      link !== 'for' &&
      !is(context, next, upper) &&
      !(link === 'at' || link === 'from' || link === 'with')
    ) {
      const head = chunkEnd(context, next, limit);
      if (!is(context, head, upper) && lowerAt(context, end) !== 'to') break;
      if (ADVERBIAL.has(lowerAt(context, head - 1))) break;
    }
    const stop = chunkEnd(context, next, limit);
    if (stop <= next || (link !== 'of' && ADVERBIAL.has(lowerAt(context, stop - 1)))) break;
    end = stop;
  }
  return end;
}

const ADVERBIAL = new Set(
  'statement interview email e-mail tweet speech letter post report conference briefing call phone message memo rally debate time week month year day morning evening night afternoon hearing testimony column essay appearance release'.split(
    ' ',
  ),
);

/** ", a spokesman for the mayor", ", 54, who …" behind a speaker that follows its verb: up to where the sentence goes on. */
export function appositionEnd(context: EnglishContext, first: number, end: number, limit: number): number {
  if (is(context, first, PRONOUN)) return end;
  let last = end;
  for (let round = 0; round < 4 && isComma(context, last); round++) {
    const next = last + 1;
    if (next >= limit) break;
    if (is(context, next, number)) {
      last = next + 1;
      continue;
    }
    if (is(context, next, relative) || lowerAt(context, next) === 'whose') {
      let stop = next + 1;
      while (stop < limit && !isComma(context, stop) && context.marks[stop] !== MARK.stop && context.quoted[stop]! < 0)
        stop++;
      last = stop;
      continue;
    }
    if (!beginsPhrase(context, next) || is(context, next, PRONOUN & ~determiner) || is(context, next, ing)) break;
    const stop = phraseEnd(context, next, limit);
    const follows = context.marks[stop];
    const goesOn = stop < limit && follows === MARK.word && !is(context, stop, relative | preposition | coordinator);
    if (stop <= next || goesOn) break;
    last = stop;
    while (
      last < limit &&
      context.marks[last] === MARK.word &&
      last - next < LONGEST &&
      !is(context, last, subordinator | time)
    )
      last++;
  }
  return last;
}

/** A bare clause: a noun phrase and its finite verb. */
export function clauseBegins(context: EnglishContext, first: number, limit: number): boolean {
  if (first >= limit || context.marks[first] !== MARK.word) return false;
  if (is(context, first, finite) && is(context, first, subject | determiner | question)) return true;
  if (lowerAt(context, first) === 'there' && is(context, first + 1, auxiliary)) return true;
  if (!beginsPhrase(context, first)) return false;
  if (is(context, first, object) && !is(context, first, subject | possessive)) return false;
  let token = chunkEnd(context, first, limit);
  for (let round = 0; round < 12 && token < limit; round++) {
    if (context.marks[token] === MARK.quote || context.marks[token] === MARK.inner) {
      token++;
      if (token < limit && context.marks[token] === MARK.word && !is(context, token, auxiliary | finite))
        token = Math.max(token, chunkEnd(context, token, limit));
      continue;
    }
    if (isComma(context, token)) {
      // An apposition or a relative clause between subject and verb.
      let stop = token + 1;
      while (stop < limit && !isComma(context, stop) && context.marks[stop] !== MARK.stop && stop - token < LONGEST)
        stop++;
      if (!isComma(context, stop)) return false;
      token = stop + 1;
      continue;
    }
    if (context.marks[token] !== MARK.word) return false;
    if (is(context, token, auxiliary | finite)) return true;
    if (is(context, token, adverb | negation)) {
      token++;
      continue;
    }
    if (is(context, token, relative) || lowerAt(context, token) === 'that') {
      token = Math.min(limit, token + 2);
      continue;
    }
    if (is(context, token, preposition) || is(context, token, coordinator)) {
      const next = token + 1;
      if (!beginsPhrase(context, next) && !is(context, next, ing | time)) return false;
      const stop = Math.max(next + 1, chunkEnd(context, next, limit));
      // "the plan to buy", "officers still scrutinize": forms that may be verbs.
      token = stop;
      continue;
    }
    if (is(context, token, past | ends)) return true;
    const { cue } = context.words[token]!;
    if (cue && cue.form !== 'ing') return true;
    if (is(context, token, subject | possessive | determiner)) return is(context, first, subject) || token > first + 1;
    return is(context, first, subject);
  }
  return false;
}
