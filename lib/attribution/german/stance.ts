// Cues of more than one word: "zeigte sich überzeugt", "ist der Meinung", "erhebt schwere Vorwürfe". Pure.
import type { Clause } from '../../language/de/clauses/types';
import { LIGHT_VERBS, STANCE_ADJECTIVES, STANCE_VERBS } from '../../language/de/cues/phrases';
import type { VerbCue } from '../../language/de/cues/types';
import { WORD } from '../../language/de/words';
import type { TextSpan } from '../../text/types';
import { type GermanContext, spanOf, spansOf } from './context';
import { cueSpans, verbCueOf } from './frame';

export interface ReportingCue {
  cue: VerbCue;
  spans: TextSpan[];
  /** "verb", "stance", "light". */
  type: string;
}

/** The reporting cue of a clause: its verb, or its verb with a noun or adjective; null if it reports nothing. */
export function reportingCue(context: GermanContext, clause: Clause): ReportingCue | null {
  const light = lightVerb(context, clause);
  if (light) return light;
  const stance = stanceCue(context, clause);
  if (stance) return stance;
  const cue = verbCueOf(clause);
  if (!cue) return null;
  // "Der Verdacht bestätigte sich": nobody confirms.
  if (MIDDLE.has(cue.lemma) && findWord(context, clause, (lower) => lower === 'sich') >= 0) return null;
  return { cue, spans: cueSpans(context, clause, REFLEXIVE.has(cue.lemma)), type: 'verb' };
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
    const noun = findWord(
      context,
      clause,
      (lower, bits) => light.nouns.has(lower) && ((bits & WORD.upper) !== 0 || lemma !== 'sein'),
    );
    if (noun < 0 || clause.complex.includes(noun)) continue;
    if (lemma === 'geben' && context.words[noun]!.lower === 'protokoll' && context.words[noun - 1]?.lower !== 'zu')
      continue;
    let first = noun;
    while (
      first > 0 &&
      clauseHas(clause, first - 1) &&
      first - 1 > clause.verb - 12 &&
      !clause.complex.includes(first - 1) &&
      (context.words[first - 1]!.bits & (WORD.adjective | WORD.determiner | WORD.preposition)) !== 0 &&
      noun - first < 4
    )
      first--;
    const phrase = spanOf(context, first, noun + 1)!;
    const verbs = cueSpans(context, clause, false);
    return {
      cue: {
        lemma: `${lemma}+${context.words[noun]!.lower}`,
        medium: light.medium,
        act: light.act,
        strength: 0.85,
        // "war von einem Unfall die Rede"
        frames: context.words[noun]!.lower === 'rede' ? 'cqp' : 'czq',
        prepositions: context.words[noun]!.lower === 'rede' ? ['von', 'vom'] : [],
      },
      spans: merge([...verbs, phrase], context.doc.text),
      type: 'light',
    };
  }
  return null;
}

function stanceCue(context: GermanContext, clause: Clause): ReportingCue | null {
  const lemma = clause.lemmas.find((name) => STANCE_VERBS.has(name));
  if (!lemma) return null;
  let found: { medium: VerbCue['medium']; act: VerbCue['act']; strength: number } | undefined;
  const place = findWord(context, clause, (lower) => {
    const stance = STANCE_ADJECTIVES.get(lower);
    if (stance) found = stance;
    return stance !== undefined;
  });
  if (place < 0 || !found) return null;
  const reflexive = findWord(context, clause, (lower) => lower === 'sich');
  // "ist sicher" reports as well, "ist offen" does not; the other verbs need their pronoun.
  if (
    lemma !== 'sein' &&
    reflexive < 0 &&
    lemma !== 'reagieren' &&
    !(lemma === 'geben' && context.words[place]!.lower === 'bekannt')
  )
    return null;
  if (
    lemma === 'sein' &&
    !['überzeugt', 'sicher', 'zuversichtlich', 'besorgt', 'einig', 'skeptisch', 'optimistisch', 'gewiss'].includes(
      context.words[place]!.lower,
    )
  )
    return null;
  const tokens = [...new Set([...clause.complex, place, ...(reflexive >= 0 ? [reflexive] : [])])].sort(
    (one, other) => one - other,
  );
  return {
    cue: { lemma: `${lemma} ${context.words[place]!.lower}`, ...found, frames: 'czqa', prepositions: ['über'] },
    spans: spansOf(
      context,
      tokens.map((token) => ({ first: token, last: token + 1 })),
    ),
    type: 'stance',
  };
}

function findWord(context: GermanContext, clause: Clause, test: (lower: string, bits: number) => boolean): number {
  for (const { first, last } of clause.pieces)
    for (let token = first; token < last; token++)
      if (test(context.words[token]!.lower, context.words[token]!.bits)) return token;
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
