// Claims with a source phrase in their own sentence: "laut X", "nach Angaben von X", "X zufolge", "so X", "Demnach". Pure.

import { ASIDES, RELATIVE_PRONOUNS } from '../../../language/de/closed';
import { SOURCE_NOUNS } from '../../../language/de/cues/nouns';
import { FACT } from '../../../language/de/facts';
import { type NounPhrase, phraseAt } from '../../../language/de/phrases';
import { nounCueOf, WORD, type Word } from '../../../language/de/words';
import type { Medium } from '../../../model';
import type { TextSpan, TokenRange } from '../../../text/types';
import { organisationNoun, roleOf } from '../../actors/words';
import type { ClaimCandidate } from '../../candidates';
import type { GermanContext } from '../context';
import { candidateOf } from '../propose';
import type { Source } from '../types';
import { contentAround, divide } from './around';
import { endOf, so } from './so';
import { coordinatedEnd, isOpinion, withGenitive } from './source-extent';

/** Longest source phrase before a postposition, in tokens. */
const LONGEST = 14;

export function sourceClaims(context: GermanContext): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  let lastSource = -1;
  for (let token = 0; token < context.words.length; token++) {
    if (!(context.words[token]!.facts & FACT.source)) continue;
    const source = sourceAt(context, token);
    if (!source) continue;
    const claim = claimOf(context, source);
    if (claim) {
      const before = found[found.length - 1];
      if (before && context.sentenceOf[lastSource] === context.sentenceOf[source.first])
        divide(context, before, claim, lastSource, source.first);
      found.push(claim);
      lastSource = source.first;
    }
    token = Math.max(token, source.last - 1);
  }
  return found;
}

function sourceAt(context: GermanContext, token: number): Source | null {
  switch (context.words[token]!.lower) {
    case 'laut':
    case 'gemäß':
    case 'lt':
      return context.words[token]!.lower === 'gemäß' && behind(context, token)
        ? postposition(context, token)
        : preposition(context, token, false);
    case 'nach':
      return preposition(context, token, true) ?? postposition(context, token);
    case 'aus':
      return view(context, token);
    case 'zufolge':
    case 'folge':
      return postposition(context, token);
    case 'so':
      return so(context, token);
    case 'demnach':
    case 'demzufolge':
      return back(token);
    default:
      return null;
  }
}

const startOf = (context: GermanContext, token: number): number =>
  context.doc.sentences[context.sentenceOf[token]!]!.first;

/** "laut X"; "nach X" only where X is a noun of saying or knowing. */
function preposition(context: GermanContext, token: number, nach: boolean): Source | null {
  const { words } = context;
  if (
    words[token]!.bits & WORD.upper &&
    context.sentenceOf[token - 1] === context.sentenceOf[token] &&
    context.doc.tokens[token - 1]?.kind === 'word'
  )
    return null;
  // "…, laut dem Kinder erkrankt seien": relative.ts.
  const clause = context.clauses[context.clauseOf[token]!];
  if (clause?.kind === 'relative' && clause.introducer === token + 1) return null;
  // At the sentence's start all up to the verb belongs to the source; later on a place or time belongs to the claim.
  const wide = startOf(context, token) === token;
  const phrase = phraseAt(context, token + 1, endOf(context, token), wide);
  if (!phrase || phrase.preposition >= 0) return bare(context, token);
  // "wonach", "laut denen": relative.ts.
  if (phrase.pronoun && RELATIVE_PRONOUNS.has(words[phrase.head]!.lower)) return null;
  const headWord = words[phrase.head]!;
  const head = headWord.lower;
  if (nach && !isOpinion(head)) return null;
  if (words[token]!.lower === 'gemäß' && !SOURCE_NOUNS.has(head) && !namesSpeaker(context, phrase)) return null;
  const last = coordinatedEnd(
    context,
    withGenitive(context, phrase, endOf(context, token)),
    endOf(context, token),
    wide,
  );
  return {
    rule: nach ? 'source.nach' : 'source.laut',
    first: token,
    last,
    speaker: { first: phrase.first, last },
    cue: [{ first: token, last: token + 1 }],
    medium: mediumOf(headWord),
    score: nach ? 0.93 : 0.96,
  };
}

/** "gemäß einem Sprecher", "gemäß der Organisation": a role or a body, not a rule or a plan. */
function namesSpeaker({ doc }: GermanContext, { head }: NounPhrase): boolean {
  const { norm } = doc.tokens[head]!;
  return roleOf(norm) !== null || organisationNoun(norm) !== null;
}

/** "laut dpa", "laut news.de": a name in lower case. */
function bare(context: GermanContext, token: number): Source | null {
  const next = context.words[token + 1];
  if (!next || context.words[token]!.lower !== 'laut' || context.doc.tokens[token + 1]!.kind !== 'word') return null;
  if (!(next.bits & WORD.unknown)) return null;
  return {
    rule: 'source.laut',
    first: token,
    last: token + 2,
    speaker: { first: token + 1, last: token + 2 },
    cue: [{ first: token, last: token + 1 }],
    medium: 'speechOrWriting',
    score: 0.85,
  };
}

const behind = (context: GermanContext, token: number): boolean => {
  const next = context.words[token + 1];
  return !next || (next.bits & (WORD.punctuation | WORD.finite)) !== 0;
};

/** "Medienberichten zufolge", "seiner Meinung nach": the longest phrase that ends here. */
function postposition(context: GermanContext, token: number): Source | null {
  const { words } = context;
  let cueFirst = token;
  if (words[token]!.lower === 'folge') {
    if (words[token - 1]?.lower !== 'zu') return null;
    cueFirst = token - 1;
  }
  const nach = words[token]!.lower === 'nach';
  // "ein Gesetz nach dem anderen"
  if (nach && words[token + 2]?.lower.startsWith('ander')) return null;
  const floor = Math.max(startOf(context, token), cueFirst - LONGEST);
  let best: NounPhrase | null = null;
  for (let start = cueFirst - 1; start >= floor; start--) {
    if (
      words[start]!.bits & WORD.punctuation &&
      context.doc.tokens[start]!.kind === 'punctuation' &&
      context.doc.tokens[start]!.norm !== '(' &&
      context.doc.tokens[start]!.norm !== ')'
    )
      break;
    if (context.verbal[start]) break;
    const phrase = phraseAt(context, start, cueFirst, true);
    if (phrase && phrase.last === cueFirst && phrase.preposition < 0) best = phrase;
  }
  if (!best) return null;
  const headWord = words[best.head]!;
  const head = headWord.lower;
  if (nach && !isOpinion(head) && head !== 'vernehmen') return null;
  return {
    rule: nach ? 'source.postnach' : 'source.zufolge',
    first: best.first,
    last: token + 1,
    speaker: { first: best.first, last: best.last },
    cue: [{ first: cueFirst, last: token + 1 }],
    medium: mediumOf(headWord),
    score: 0.94,
  };
}

/** "aus Sicht der Opposition", "aus Regierungskreisen". */
function view(context: GermanContext, token: number): Source | null {
  const phrase = phraseAt(context, token + 1, endOf(context, token), true);
  if (!phrase || phrase.preposition >= 0) return null;
  const head = context.words[phrase.head]!.lower;
  if (head !== 'sicht' || phrase.last <= phrase.core + 1 || context.clauses[context.clauseOf[token]!]?.quotation !== -1)
    return null;
  return {
    rule: 'source.sicht',
    first: token,
    last: phrase.last,
    speaker: { first: phrase.first, last: phrase.last },
    cue: [{ first: token, last: token + 1 }],
    medium: 'speechOrThought',
    score: 0.6,
  };
}

/** "Demnach …": points back to a source named before. */
function back(token: number): Source {
  const range = { first: token, last: token + 1 };
  return {
    rule: 'source.demnach',
    first: token,
    last: token + 1,
    speaker: range,
    cue: [range],
    medium: 'speechOrWriting',
    score: 0.85,
  };
}

function mediumOf(head: Word): Medium {
  if (/bericht|meldung|studie|gutachten|papier|dokument/u.test(head.lower)) return 'writing';
  return nounCueOf(head)?.medium ?? 'speechOrWriting';
}

function claimOf(context: GermanContext, source: Source): ClaimCandidate | null {
  if (source.rule === 'source.so' && followsQuotation(context, source.first)) return null;
  const around = contentAround(context, source.first, source.last);
  const quote = source.rule === 'source.so' ? withoutAside(context, around, source.last) : around;
  const { doc } = context;
  // The comma before "so X" belongs to the frame; a comma behind the phrase does as well.
  const frameLast =
    source.rule === 'source.so' && doc.tokens[source.last]?.norm === ',' ? source.last + 1 : source.last;
  const frame: TextSpan[] = [[doc.tokens[source.first]!.begin, doc.tokens[frameLast - 1]!.end]];
  return candidateOf(context, {
    rule: source.rule,
    kind: 'indirect',
    medium: source.medium,
    quote,
    speaker: [source.speaker],
    cue: source.cue.map(({ first, last }) => [doc.tokens[first]!.begin, doc.tokens[last - 1]!.end]),
    frame,
    speakerRule: source.rule === 'source.demnach' ? 'back' : 'source',
    score: source.score,
    speakerScore: source.rule === 'source.demnach' ? 0.8 : 0.95,
  });
}

/** "…, so die Kandidatin, als sie zu Wort kommt": when she says so is no part of it. */
function withoutAside({ words }: GermanContext, quote: TokenRange[], last: number): TokenRange[] {
  return quote.length > 1 ? quote.filter(({ first }) => first < last || !ASIDES.has(words[first]!.lower)) : quote;
}

/** direct.ts makes that claim. */
const followsQuotation = (context: GermanContext, token: number): boolean => context.closesOpaque[token - 1] === 1;
