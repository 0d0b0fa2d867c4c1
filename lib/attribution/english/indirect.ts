// "X said (that) …", "…, X said", "X told Y that …", "X denied taking …", "X accused Y of …", "X criticised …". Pure.
import type { Act } from '../../model';
import type { Sentence, TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { contentAround } from './around';
import { contentBehind } from './complements';
import { candidate, type EnglishContext, lowerAt, openRanges, span } from './context';
import type { ReportingVerb } from './relations';
import { verbAt } from './verbs';

/** Claims in the writer's words with a reporting verb, in text order. `quoted`: claims that have taken their frames. */
export function indirectClaims(context: EnglishContext, quoted: readonly ClaimCandidate[]): ClaimCandidate[] {
  const used = new Map<number, TextSpan>();
  for (const { cue, speaker } of quoted) for (const [, end] of cue) used.set(end, speaker[0] ?? [0, 0]);
  const found: ClaimCandidate[] = [];
  for (const sentence of context.doc.sentences) {
    let known: TokenRange | null = null;
    for (const range of openRanges(context, sentence))
      for (let token = range.first; token < range.last; token++) {
        if (!context.words[token]!.cue) continue;
        const verb = verbAt(context, token, range, known, sentence.first);
        if (!verb) continue;
        if (verb.shape === 'finite' && verb.speaker && verb.relation !== 'relative') known = verb.speaker;
        if (used.has(context.doc.tokens[token]!.end)) continue;
        const claim = indirect(context, sentence, verb);
        if (!claim) continue;
        found.push(claim);
        token = Math.max(token, verb.last - 1);
      }
  }
  return found;
}

/** How sure a frame of a shape is. */
const SHAPES = { finite: 1, gerund: 0.93, infinitive: 0.8, passive: 0.8 } as const;
/** How sure the speaker is, by how it was found. */
const RELATIONS: Record<string, number> = {
  subject: 0.97,
  inverted: 0.97,
  relative: 0.85,
  shared: 0.9,
  main: 0.85,
  noun: 0.85,
  passive: 0.5,
};

function indirect(context: EnglishContext, sentence: Sentence, verb: ReportingVerb): ClaimCandidate | null {
  const content = contentBehind(context, sentence, verb) ?? contentAround(context, sentence, verb);
  if (!content) return null;
  const generic =
    verb.speaker !== null &&
    /^(?:you|i|we|it|that|this)$/u.test(lowerAt(context, verb.speaker.first)) &&
    verb.speaker.last - verb.speaker.first === 1;
  return candidate(context, {
    rule: content.rule,
    kind: content.reported ? 'reported' : 'indirect',
    medium: verb.cue.medium,
    act: actOf(verb.cue.act, content.rule),
    negated: verb.negated,
    quote: content.quote,
    speaker: verb.speaker,
    addressee: content.addressee,
    cue: [span(context, { first: verb.first, last: verb.token + (verb.cue.particle ? 2 : 1) })!],
    frame: frameSpan(context, verb),
    speakerRule: verb.speaker ? verb.relation : 'nobody',
    score: verb.cue.strength * content.weight * SHAPES[verb.shape] * (verb.modal ? 0.8 : 1) * (generic ? 0.85 : 1),
    speakerScore: verb.speaker ? RELATIONS[verb.relation]! : 0.6,
  });
}

const frameSpan = (context: EnglishContext, verb: ReportingVerb): TextSpan[] => {
  const near = verb.speaker && verb.relation !== 'shared' && verb.relation !== 'main' ? verb.speaker.first : verb.first;
  const found = span(context, { first: Math.min(near, verb.first), last: verb.last });
  return found ? [found] : [];
};

/** "asked the crew to leave" demands; "called it a mistake" only says. */
function actOf(act: Act, rule: string): Act {
  if (rule === 'en.naming') return 'says';
  return rule === 'en.order' && (act === 'says' || act === 'asks') ? 'demands' : act;
}
