// Cues of more than one word: "zeigte sich überzeugt", "ist der Meinung", "erhebt schwere Vorwürfe". Pure.
import type { Clause } from '../../language/de/clauses/types';
import { LIGHT_VERBS, STANCE_ADJECTIVES, STANCE_VERBS } from '../../language/de/cues/phrases';
import { FACT } from '../../language/de/facts';
import { WORD } from '../../language/de/words';
import type { TextSpan } from '../../text/types';
import { type GermanContext, spanOf, spansOfTokens } from './context';
import { cueSpans, verbCueOf } from './frame';
import type { ReportingCue } from './types';

/** The reporting cue of a clause: its verb, or its verb with a noun or adjective; null if it reports nothing. */
export function reportingCue(context: GermanContext, number: number): ReportingCue | null {
  const known = context.cues[number];
  if (known !== undefined) return known;
  const found = findCue(context, context.clauses[number]!);
  context.cues[number] = found;
  return found;
}

function findCue(context: GermanContext, clause: Clause): ReportingCue | null {
  if (clause.verb < 0) return null;
  const several =
    (clause.facts & FACT.light ? lightVerb(context, clause) : null) ??
    (clause.facts & FACT.stance ? stanceCue(context, clause) : null);
  if (several) return several;
  const cue = verbCueOf(context, clause);
  if (!cue) return null;
  // "Der Verdacht bestätigte sich": nobody confirms.
  if (clause.facts & FACT.sich && MIDDLE.has(cue.lemma)) return null;
  return { cue, type: 'verb', clause, place: -1, spans: null };
}

/** The words of a cue in the text. Shared: do not change them. */
export function spansOfCue(context: GermanContext, cue: ReportingCue): TextSpan[] {
  cue.spans ??= findSpans(context, cue);
  return cue.spans;
}

function findSpans(context: GermanContext, { cue, type, clause, place }: ReportingCue): TextSpan[] {
  if (type === 'verb') return cueSpans(context, clause, REFLEXIVE.has(cue.lemma));
  if (type === 'light') {
    const phrase = spanOf(context, lightStart(context, clause, place), place + 1)!;
    return merge([...cueSpans(context, clause, false), phrase], context.doc.text);
  }
  const reflexive = findFact(context, clause, FACT.sich);
  const tokens = [...new Set([...clause.complex, place, ...(reflexive >= 0 ? [reflexive] : [])])];
  return spansOfTokens(
    context,
    tokens.sort((one, other) => one - other),
  );
}

const MIDDLE = new Set(
  'bestätigen zeigen herausstellen ankündigen anbieten entscheiden anmelden befinden darstellen'.split(' '),
);

const REFLEXIVE = new Set(
  'äußern weigern beschweren beklagen bedanken entschuldigen berufen beziehen stützen aussprechen erhoffen wünschen einigen verständigen verpflichten erinnern erkundigen bereiterklären freuen empören verwahren entrüsten'.split(
    ' ',
  ),
);

function lightVerb(context: GermanContext, clause: Clause): ReportingCue | null {
  for (const lemma of clause.lemmas) {
    const light = LIGHT_VERBS.get(lemma);
    if (!light) continue;
    const noun = lightNoun(context, clause, light.nouns, lemma !== 'sein');
    if (noun < 0 || clause.complex.includes(noun)) continue;
    const { lower } = context.words[noun]!;
    if (lemma === 'geben' && lower === 'protokoll' && context.words[noun - 1]?.lower !== 'zu') continue;
    return {
      cue: {
        lemma: `${lemma}+${lower}`,
        medium: light.medium,
        act: light.act,
        strength: 0.85,
        // "war von einem Unfall die Rede"
        frames: lower === 'rede' ? 'cqp' : 'czq',
        prepositions: lower === 'rede' ? ['von', 'vom'] : [],
      },
      type: 'light',
      clause,
      place: noun,
      spans: null,
    };
  }
  return null;
}

/** The first of some nouns in a clause, or -1; "small": also written small, as "klar" is. */
function lightNoun({ words }: GermanContext, clause: Clause, nouns: ReadonlySet<string>, small: boolean): number {
  for (const { first, last } of clause.pieces)
    for (let token = first; token < last; token++) {
      const { facts, bits, lower } = words[token]!;
      if (facts & FACT.light && (small || bits & WORD.upper) && nouns.has(lower)) return token;
    }
  return -1;
}

/** First token of the noun's phrase: "[schwere] Vorwürfe", "[der festen] Überzeugung". */
function lightStart({ words }: GermanContext, clause: Clause, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    clauseHas(clause, first - 1) &&
    first - 1 > clause.verb - 12 &&
    !clause.complex.includes(first - 1) &&
    (words[first - 1]!.bits & (WORD.adjective | WORD.determiner | WORD.preposition)) !== 0 &&
    noun - first < 4
  )
    first--;
  return first;
}

function stanceCue(context: GermanContext, clause: Clause): ReportingCue | null {
  const lemma = clause.lemmas.find((name) => STANCE_VERBS.has(name));
  if (!lemma) return null;
  const place = findFact(context, clause, FACT.stance);
  if (place < 0) return null;
  const { lower } = context.words[place]!;
  // "ist sicher" reports as well, "ist offen" does not; the other verbs need their pronoun.
  if (
    lemma === 'sein'
      ? !STANCE_ALONE.has(lower)
      : !(clause.facts & FACT.sich) && lemma !== 'reagieren' && !(lemma === 'geben' && lower === 'bekannt')
  )
    return null;
  const { medium, act, strength } = STANCE_ADJECTIVES.get(lower)!;
  return {
    cue: { lemma: `${lemma} ${lower}`, medium, act, strength, frames: 'czqa', prepositions: ['über'] },
    type: 'stance',
    clause,
    place,
    spans: null,
  };
}

const STANCE_ALONE = new Set([
  'überzeugt',
  'sicher',
  'zuversichtlich',
  'besorgt',
  'einig',
  'skeptisch',
  'optimistisch',
  'gewiss',
]);

/** First token of a clause with a FACT bit, or -1. */
export function findFact({ words }: GermanContext, { pieces }: Clause, fact: number): number {
  for (const { first, last } of pieces)
    for (let token = first; token < last; token++) if (words[token]!.facts & fact) return token;
  return -1;
}

const clauseHas = (clause: Clause, token: number): boolean =>
  clause.pieces.some(({ first, last }) => token >= first && token < last);

/** Spans in text order; those with only a space between become one. */
export function merge(spans: TextSpan[], text: string): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const [begin, end] of spans.sort((one, other) => one[0] - other[0])) {
    const last = merged[merged.length - 1];
    if (last && (begin <= last[1] || text.slice(last[1], begin).trim() === '')) last[1] = Math.max(last[1], end);
    else merged.push([begin, end]);
  }
  return merged;
}
