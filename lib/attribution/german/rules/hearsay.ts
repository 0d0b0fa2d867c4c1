// Statements that the text hedges without naming anybody: "offenbar", "angeblich", "mutmaßlich". Pure.
import { HEARSAY_ADVERBS } from '../../../language/de/cues/phrases';
import { FACT } from '../../../language/de/facts';
import type { ClaimCandidate } from '../../candidates';
import { firstToken, type GermanContext, lastToken, spanOf } from '../context';
import { closeMarks } from '../extent';
import { candidateOf } from '../propose';

export function hearsayClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  if (!(context.facts & FACT.hearsay)) return found;
  const done = new Set<number>();
  for (let token = 0; token < context.words.length; token++) {
    if (!(context.words[token]!.facts & FACT.hearsay)) continue;
    const weight = HEARSAY_ADVERBS.get(context.words[token]!.lower)!;
    const number = context.clauseOf[token]!;
    if (number < 0 || done.has(number)) continue;
    const clause = context.clauses[number]!;
    if (clause.quotation >= 0 || clause.verb < 0) continue;
    done.add(number);
    const claim = candidateOf(context, {
      rule: `hearsay.${context.words[token]!.lower}`,
      kind: 'hearsay',
      medium: 'speechOrWriting',
      quote: [closeMarks(context, { first: firstToken(clause), last: lastToken(clause) })],
      cue: [spanOf(context, token, token + 1)!],
      speakerRule: 'nobody',
      score: weight,
      speakerScore: 1,
    });
    if (claim) found.push(claim);
  }
  return found;
}
