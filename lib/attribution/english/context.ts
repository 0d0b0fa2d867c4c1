// What the English rules read: words with their classes, marks, sentences, speech in quotation marks. Pure.
import { CLASS, type EnglishWord, englishWord } from '../../language/en/words';
import type { Sentence, TextDocument, TextSpan, TokenRange } from '../../text/types';
import type { ClaimCandidate, VoiceSpan } from '../candidates';

/** What a token is for the rules. */
export const MARK = {
  word: 0,
  comma: 1,
  /** Ends a clause: ; : and dashes. */
  stop: 2,
  quote: 3,
  /** Stands within a phrase: the period of "Mr.", the apostrophe of "voters'", "&". */
  inner: 4,
  bracket: 5,
} as const;

export interface EnglishContext {
  doc: TextDocument;
  words: EnglishWord[];
  classes: Int32Array;
  marks: Uint8Array;
  /** Number of the outermost quotation around each token that is speech, or -1. */
  quoted: Int32Array;
  sentenceOf: Int32Array;
  /** Number of the outermost quotation around each token, speech or not, or -1. */
  within: Int32Array;
}

const NO_WORD: EnglishWord = { lower: '', classes: 0, cue: null, noun: null, attitude: false, hearsay: 0 };
const { adverb, upper, auxiliary, finite } = CLASS;

/** Reads a document once; everything after works on the numbers. */
export function englishContext(doc: TextDocument): EnglishContext {
  const { tokens } = doc;
  const words = new Array<EnglishWord>(tokens.length);
  const classes = new Int32Array(tokens.length);
  const marks = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  doc.sentences.forEach(({ first, last }, number) => {
    sentenceOf.fill(number, first, last);
    for (let token = first; token < last; token++) {
      const { kind, norm } = tokens[token]!;
      const word = kind === 'word' || kind === 'number' ? englishWord(norm) : NO_WORD;
      words[token] = word;
      classes[token] = word.classes;
      marks[token] = kind === 'word' || kind === 'number' ? MARK.word : markOf(doc, token, last);
    }
  });
  const context = {
    doc,
    words,
    classes,
    marks,
    sentenceOf,
    quoted: new Int32Array(tokens.length).fill(-1),
    within: new Int32Array(tokens.length).fill(-1),
  };
  doc.quotations.forEach(({ open, close, end, depth }, number) => {
    if (depth === 0) context.within.fill(number, open, end);
    if (depth === 0 && isSpeech(context, open, close ?? end)) context.quoted.fill(number, open, end);
  });
  return context;
}

function markOf({ tokens }: TextDocument, token: number, last: number): number {
  const { kind, norm, begin, end } = tokens[token]!;
  if (kind === 'quote') {
    const possessive = (norm === "'" || norm === '’') && tokens[token - 1]?.end === begin;
    return possessive && tokens[token - 1]!.norm.endsWith('s') && tokens[token + 1]?.begin !== end
      ? MARK.inner
      : MARK.quote;
  }
  if (norm === ',') return MARK.comma;
  if (norm === '.' || norm === '...') return token < last - 1 ? MARK.inner : MARK.stop;
  if (norm === '(' || norm === ')' || norm === '[' || norm === ']') return MARK.bracket;
  if (norm === ';' || norm === ':' || norm === '!' || norm === '?' || norm === '…') return MARK.stop;
  if (norm === '-' || norm === '–' || norm === '—') {
    return tokens[token - 1]?.end === begin && tokens[token + 1]?.begin === end && norm !== '—'
      ? MARK.inner
      : MARK.stop;
  }
  return MARK.inner;
}

/**
 * Speech: what begins where a clause can begin (a sentence, behind a comma, a colon or a reporting verb) and is no single
 * word; or a whole clause with a capital. Others are words that the writer quotes within a sentence.
 */
function isSpeech(context: EnglishContext, open: number, last: number): boolean {
  const { doc, marks, words, classes, sentenceOf } = context;
  let count = 0;
  let verb = false;
  for (let token = open + 1; token < last; token++)
    if (marks[token] === MARK.word) {
      count++;
      verb ||= (classes[token]! & (auxiliary | finite)) !== 0;
    }
  if (count === 0) return false;
  const capital = (classes[open + 1]! & upper) !== 0;
  const ending = doc.tokens[last - 1]?.norm ?? '';
  const ended = ending === ',' || ending === '.' || ending === '!' || ending === '?';
  const first = doc.sentences[sentenceOf[open]!]!.first === open;
  const before = open > 0 ? open - 1 : 0;
  const mark = doc.tokens[before]!.norm;
  const cue = words[before]!.cue !== null || (classes[before]! & adverb && words[before - 1]?.cue);
  if (first) return (ended && (count > 1 || capital)) || (count > 3 && capital);
  if (mark === ',' || mark === ':') return count > 2 || (ended && ending !== ',') || (mark === ':' && capital);
  if (cue) return count > 3 && (capital || verb) && ended;
  return count > 4 && capital && ended && verb;
}

export const isWord = ({ marks }: EnglishContext, token: number): boolean => marks[token] === MARK.word;
export const isComma = ({ marks }: EnglishContext, token: number): boolean => marks[token] === MARK.comma;
/** true if a token has one of some classes. */
export const is = ({ classes }: EnglishContext, token: number, bits: number): boolean =>
  ((classes[token] ?? 0) & bits) !== 0;
export const lowerAt = ({ words }: EnglishContext, token: number): string => words[token]?.lower ?? '';

/** Character span of a token range, or null. */
export function span({ doc }: EnglishContext, { first, last }: TokenRange): TextSpan | null {
  return first >= 0 && last > first && last <= doc.tokens.length
    ? [doc.tokens[first]!.begin, doc.tokens[last - 1]!.end]
    : null;
}

/** A range without marks at its ends; quotation marks and brackets that have their partner inside stay. */
export function trim({ doc, marks }: EnglishContext, { first, last }: TokenRange): TokenRange {
  let [begin, end] = [first, last];
  const partner = (token: number, norm: string): boolean => {
    for (let other = begin; other < end; other++) if (other !== token && doc.tokens[other]!.norm === norm) return true;
    return false;
  };
  while (begin < end && marks[begin] !== MARK.word && marks[begin] !== MARK.quote && doc.tokens[begin]!.norm !== '$') {
    if (doc.tokens[begin]!.norm === '(' && partner(begin, ')')) break;
    begin++;
  }
  while (end > begin && marks[end - 1] !== MARK.word && marks[end - 1] !== MARK.quote) {
    const { norm } = doc.tokens[end - 1]!;
    if ((norm === ')' && partner(end - 1, '(')) || norm === "'" || norm === '’' || norm === '%') break;
    end--;
  }
  return { first: begin, last: end };
}

export type Proposal = Pick<ClaimCandidate, 'rule' | 'kind' | 'score'> &
  Partial<Omit<ClaimCandidate, 'quote' | 'speaker' | 'addressee'>> & {
    quote: TokenRange[];
    speaker?: TokenRange | null;
    addressee?: TokenRange | null;
    chain?: VoiceSpan[];
  };

/** A candidate from token ranges; null if nothing is claimed. */
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
