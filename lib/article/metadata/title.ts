// The article's title without the publisher's name. Pure.
import { foldWords } from './strings';

const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' • ', ' · ', ' » ', ' « ', ' ‹ ', ' › ', ' / '];

const DOMAINS = ['.de', '.at', '.ch', '.com', '.org', '.net', '.co.uk', '.news'];

/** Cuts a trailing (or leading) publisher off: a part that is the publisher's name, or short and not in the headline. */
export function withoutPublisher(title: string, publisher: string | undefined, headline: string | undefined): string {
  let result = title;
  for (let round = 0; round < 3; round++) {
    const cut = cutOnce(result, publisher, headline);
    if (cut === result) break;
    result = cut;
  }
  return result;
}

function cutOnce(title: string, publisher: string | undefined, headline: string | undefined): string {
  if (headline && foldWords(title) === foldWords(headline)) return title;
  let at = -1;
  let width = 0;
  for (const separator of SEPARATORS) {
    const found = title.lastIndexOf(separator);
    if (found > at) {
      at = found;
      width = separator.length;
    }
  }
  if (at <= 0) return title;
  const front = title.slice(0, at).trim();
  const back = title.slice(at + width).trim();
  const name = publisher ? foldWords(publisher).replaceAll(' ', '') : '';
  const backName = foldWords(back).replaceAll(' ', '');
  if (name && (backName.includes(name) || (backName.length > 2 && name.includes(backName)))) return front;
  if (headline && foldWords(headline).startsWith(foldWords(front)) && !foldWords(headline).includes(foldWords(back)))
    return front;
  if (!back.includes(' ') && DOMAINS.some((domain) => back.toLowerCase().endsWith(domain))) return front;
  return title;
}

/**
 * The title a reader sees: the visible headline if a declared title confirms it, else the most trusted declared one,
 * without the publisher. `declared` in order of trust.
 */
export function chooseTitle(
  headline: string | undefined,
  declared: readonly string[],
  publisher: string | undefined,
): string {
  const titles = declared.filter(Boolean).map((title) => withoutPublisher(title, publisher, headline));
  if (headline && (titles.length === 0 || titles.some((title) => shareOfWords(headline, title) >= 0.5)))
    return headline;
  return titles[0] ?? headline ?? '';
}

/** Share of the words of the shorter text that the other has. */
function shareOfWords(one: string, other: string): number {
  const [short, long] = [foldWords(one).split(' '), foldWords(other).split(' ')].sort((a, b) => a.length - b.length);
  const have = new Set(long);
  const words = short!.filter((word) => word.length > 2);
  if (words.length < 2) return 0;
  return words.filter((word) => have.has(word)).length / words.length;
}
