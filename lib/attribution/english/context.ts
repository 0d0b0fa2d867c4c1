// What the English rules read, and helpers on token ranges. Pure.
import { DETERMINERS, ENGLISH_VERBS, PREPOSITIONS, PRONOUNS, TIMES } from '../../language/en/cues';
import { startsUpper } from '../../text/characters';
import type { Sentence, TextDocument, TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate, VoiceSpan } from '../candidates';

export interface EnglishContext {
  doc: TextDocument;
  lower: string[];
  /** Number of the innermost quotation of whole words around each token that counts as speech, or -1. */
  quoted: Int32Array;
  sentenceOf: Int32Array;
}

/** Fewer words in quotation marks are a name or irony unless a frame stands beside them. */
const SHORTEST = 4;

export function englishContext(doc: TextDocument): EnglishContext {
  const lower = doc.tokens.map(({ norm }) => norm.toLowerCase());
  const sentenceOf = new Int32Array(doc.tokens.length);
  doc.sentences.forEach(({ first, last }, number) => {
    sentenceOf.fill(number, first, last);
  });
  const quoted = new Int32Array(doc.tokens.length).fill(-1);
  doc.quotations.forEach(({ open, close, end, depth }, number) => {
    if (depth > 0 || !isSpeech(doc, open, close, end)) return;
    quoted.fill(number, open, end);
  });
  return { doc, lower, quoted, sentenceOf };
}

/** Speech in marks: enough words, or a comma or period inside the closing mark as American papers set it. */
function isSpeech(doc: TextDocument, open: number, close: number | null, end: number): boolean {
  const last = close ?? end;
  let words = 0;
  for (let token = open + 1; token < last; token++) if (doc.tokens[token]!.kind === 'word') words++;
  const inner = doc.tokens[last - 1]?.norm ?? '';
  if (words > 0 && /^[,.!?]$/u.test(inner)) return true;
  return words >= SHORTEST && startsUpper(doc.tokens[open + 1]?.norm ?? '');
}

export const isWord = ({ doc }: EnglishContext, token: number): boolean =>
  doc.tokens[token]?.kind === 'word' || doc.tokens[token]?.kind === 'number';
export const isComma = ({ doc }: EnglishContext, token: number): boolean => doc.tokens[token]?.norm === ',';

/** Character span of a token range, or null. */
export function span({ doc }: EnglishContext, { first, last }: TokenRange): TextSpan | null {
  return first >= 0 && last > first && last <= doc.tokens.length
    ? [doc.tokens[first]!.begin, doc.tokens[last - 1]!.end]
    : null;
}

/** A range without marks at its ends; quotation marks stay. */
export function trim({ doc }: EnglishContext, { first, last }: TokenRange): TokenRange {
  let [begin, end] = [first, last];
  while (begin < end && doc.tokens[begin]!.kind === 'punctuation' && doc.tokens[begin]!.norm !== '(') begin++;
  while (end > begin && doc.tokens[end - 1]!.kind === 'punctuation' && doc.tokens[end - 1]!.norm !== ')') end--;
  return { first: begin, last: end };
}

/** true if a noun phrase can begin at a token. */
export function beginsPhrase(context: EnglishContext, token: number): boolean {
  const word = context.lower[token]!;
  if (!isWord(context, token)) return false;
  return (
    DETERMINERS.has(word) ||
    PRONOUNS.has(word) ||
    startsUpper(context.doc.tokens[token]!.norm) ||
    (!PREPOSITIONS.has(word) && !ENGLISH_VERBS.has(word))
  );
}

/** End of a noun phrase that begins at a token: up to a mark, a time, or a word that begins another part. */
export function phraseEnd(context: EnglishContext, first: number, limit: number): number {
  const { doc, lower } = context;
  if (PRONOUNS.has(lower[first]!)) return first + 1;
  let end = first;
  while (end < limit && end - first < 20) {
    const token = doc.tokens[end]!;
    const word = lower[end]!;
    if (token.kind === 'punctuation' && token.norm !== '.') break;
    if (token.kind === 'punctuation' && !(doc.tokens[end + 1] && doc.tokens[end + 1]!.begin === token.end)) break;
    if (token.kind === 'quote') break;
    if (TIMES.has(word)) break;
    // A second article begins another phrase, unless a preposition joins it.
    if (end > first && ['the', 'a', 'an'].includes(word) && !PREPOSITIONS.has(lower[end - 1]!)) break;
    if (
      [
        'who',
        'that',
        'when',
        'as',
        'after',
        'before',
        'while',
        'because',
        'in',
        'on',
        'at',
        'during',
        'by',
        'with',
        'and',
        'but',
        'about',
        'last',
        'this',
      ].includes(word) &&
      end > first &&
      !(word === 'and' && startsUpper(doc.tokens[end + 1]?.norm ?? '')) &&
      !(word === 'in' && startsUpper(doc.tokens[end + 1]?.norm ?? '') && !TIMES.has(lower[end + 1] ?? ''))
    )
      break;
    end++;
  }
  return end;
}

export type Proposal = Pick<ClaimCandidate, 'rule' | 'kind' | 'score'> &
  Partial<Omit<ClaimCandidate, 'quote' | 'speaker' | 'addressee'>> & {
    quote: TokenRange[];
    speaker?: TokenRange | null;
    addressee?: TokenRange | null;
    chain?: VoiceSpan[];
  };

export function candidate(
  context: EnglishContext,
  { quote, speaker, addressee, ...rest }: Proposal,
): ClaimCandidate | null {
  const spans = quote.map((range) => span(context, range)).filter((one): one is TextSpan => one !== null);
  if (!spans.length) return null;
  const said = speaker ? span(context, speaker) : null;
  const told = addressee ? span(context, addressee) : null;
  return {
    medium: 'speech',
    act: 'says',
    negated: false,
    nested: false,
    cue: [],
    frame: [],
    speakerRule: said ? 'structure' : 'none',
    chain: [],
    speakerScore: said ? 0.85 : 0.4,
    features: {},
    ...rest,
    quote: spans,
    speaker: said ? [said] : [],
    addressee: told ? [told] : [],
  };
}

/** Tokens of a sentence outside quoted speech, as ranges. */
export function openRanges(context: EnglishContext, { first, last }: Sentence): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = -1;
  for (let token = first; token <= last; token++) {
    const open = token < last && context.quoted[token]! < 0;
    if (open && start < 0) start = token;
    if (!open && start >= 0) {
      ranges.push({ first: start, last: token });
      start = -1;
    }
  }
  return ranges;
}
