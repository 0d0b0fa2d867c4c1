// Pure. Names what is wrong with a pair of an annotated and a found claim; the speaker's fit is that of
// ../shared/tools/score-attribution.mjs.
import { agreementOf, FOUND, type GoldArticle, type Pair } from './compare';

const WEAK = new Set(
  'der die das den dem des ein eine einer eines einem einen und von vom zu zum zur in im an am auf aus bei mit nach the a an of to on at by from and his her its their seine ihre sein ihr'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('er sie es ihm ihr ihnen wir ich man dieser diese dieses'.split(' '));

const wordOf = ({ text, tokens }: GoldArticle, token: number): string => text.slice(...tokens[token]!);

const contentOf = (article: GoldArticle, tokens: readonly number[]): number[] =>
  tokens.filter((token) => {
    const word = wordOf(article, token).toLowerCase();
    return /[\p{L}\p{N}]/u.test(word) && !WEAK.has(word);
  });

function shareName(article: GoldArticle, one: readonly number[], other: readonly number[]): boolean {
  const names = (tokens: readonly number[]): string[] =>
    tokens.map((token) => wordOf(article, token)).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  return names(one).some((name) =>
    names(other).some((second) => {
      const [short, long] = name.length < second.length ? [name, second] : [second, name];
      return long.startsWith(short) && long.length - short.length <= 2;
    }),
  );
}

/** Whether the found speaker would satisfy a reader. */
export function isRight(article: GoldArticle, { gold, speaker }: Pair): boolean {
  if (!gold) return false;
  const wanted = contentOf(article, gold.speaker);
  const said = contentOf(article, speaker);
  if (!wanted.length) return !said.length;
  if (agreementOf(wanted, said) >= FOUND) return true;
  return speaker.length <= gold.speaker.length + 4 && shareName(article, said, wanted);
}

/** Token numbers at which sentences begin, roughly: behind a full stop, question or exclamation mark and its quotation mark. */
export function sentenceStarts(article: GoldArticle): number[] {
  const starts = [0];
  article.tokens.forEach((_, token) => {
    const before = token ? wordOf(article, token - 1) : '';
    const second = token > 1 ? wordOf(article, token - 2) : '';
    const ended = /^[.!?:]$/.test(before) || (/^["“”«»'’]$/.test(before) && /^[.!?]$/.test(second));
    if (ended && /^[\p{Lu}\p{N}„»"]/u.test(wordOf(article, token))) starts.push(token);
  });
  return starts;
}

/** Whether some token of a list stands in a sentence of another list. */
export function sharesSentence(starts: readonly number[], one: readonly number[], other: readonly number[]): boolean {
  const sentence = (token: number): number => starts.filter((start) => start <= token).length;
  const own = new Set(one.map(sentence));
  return other.some((token) => own.has(sentence(token)));
}

function speakerError(article: GoldArticle, starts: readonly number[], { gold, speaker }: Pair): string {
  const wanted = gold!.speaker;
  if (!speaker.length) return 'nobody is named though somebody is annotated';
  if (!wanted.length) return 'somebody is named though nobody is annotated';
  if (agreementOf(wanted, speaker) > 0) return 'the speaker is named in part, or with too much beside';
  const pronoun = (tokens: readonly number[]): boolean =>
    tokens.length === 1 && PRONOUNS.has(wordOf(article, tokens[0]!).toLowerCase());
  if (pronoun(wanted)) return 'another one is named where a pronoun is annotated';
  if (pronoun(speaker)) return 'a pronoun is named where another one is annotated';
  const near = sharesSentence(starts, gold!.quote, wanted);
  const named = sharesSentence(starts, gold!.quote, speaker);
  if (near && named) return 'the wrong one of two in the claim’s own sentence';
  if (near) return 'one from another sentence is named, the right one stands beside the claim';
  return named
    ? 'one from the claim’s sentence is named, the right one stands in another'
    : 'the wrong one of other sentences';
}

/** The kind of error, or null if all is well. */
export function errorOf(article: GoldArticle, starts: readonly number[], pair: Pair): string | null {
  const { gold, found, agreement } = pair;
  if (!gold) return `false claim: ${found!.type}`;
  if (!found) return `missed: ${gold.type}${gold.cue.length ? ' with a cue' : ' without a cue'}`;
  if (agreement < FOUND) {
    const longer = pair.quote.length > gold.quote.length;
    return `borders: ${gold.type} found ${longer ? 'too long' : 'too short'}`;
  }
  return isRight(article, pair) ? null : `speaker of ${gold.type}: ${speakerError(article, starts, pair)}`;
}
