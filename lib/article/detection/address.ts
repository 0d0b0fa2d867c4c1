// What a page's address says about it. Pure.
// By sets and scans: the regular expressions that did this took a millisecond to compile on every page.
import { isDigit } from '../words';

export interface AddressEvidence {
  /** Root, or a file name like index.html right below it. */
  front: boolean;
  /** Path or host names a page that is never an article: legal notices, log-in, search, basket, forum. */
  never: boolean;
  /** A path segment names a kind of page that is mostly no article ("thema", "archiv", "autoren"). */
  otherKind: boolean;
  /** The last segment is a headline in small letters: three or more words joined by hyphens. */
  slug: number;
  /** The path holds a date: /2024/04/29/ or 2024-04-29. */
  date: boolean;
}

/** Segments that name pages which are no articles, in German and English; whole words of a segment. */
const OTHER_KINDS = new Set(
  (
    'suche suchen search suchergebnis tag tags schlagwort schlagworte topic topics thema themen category categories kategorie rubrik rubriken ressort section sections ' +
    'archiv archive archives author authors autor autoren autorin profile profil profiles user users member members login logout signin signup register registrierung anmelden konto account accounts ' +
    'abo abonnement abonnieren subscribe subscription newsletter newsletters impressum imprint datenschutz datenschutzerklaerung privacy agb terms nutzungsbedingungen legal contact kontakt about hilfe help faq support ' +
    'shop store produkt produkte product products cart warenkorb checkout basket buy kaufen angebote deals p c ' +
    'forum forums foren community threads thread viewtopic viewforum showthread board boards topicindex questions questions answers discussion discussions ' +
    'docs doc documentation api reference wiki manual download downloads jobs stellenmarkt karriere careers immobilien sitemap rss feed feeds ' +
    'kreuzwortraetsel sudoku spiele games wetter horoskop tv-programm programm epaper e-paper ' +
    'browse listing list index collection collections brand brands services service solutions pricing features app apps'
  ).split(' '),
);

/** Segments of pages that are never articles, with and without the ending of a file. */
const NEVER = new Set(
  (
    'impressum imprint agb nutzungsbedingungen legal cookie cookies kontakt contact login signin register suche search cart warenkorb checkout konto account ' +
    'viewtopic showthread viewforum privacy-policy cookie-policy terms'
  ).split(' '),
);
/** What such segments begin with; the rest is one word. */
const NEVER_STARTS = ['datenschutz', 'privacy', 'terms', 'terms-of-'];
const NEVER_HOSTS = new Set(
  'forum forums community shop store answers doc docs developer help support wiki discuss'.split(' '),
);
const FILES = new Set('htm html shtm shtml php asp aspx jsp cms'.split(' '));
const FRONT = new Set('index home start startseite default main de en at ch us uk'.split(' '));

export function readAddress(url: string): AddressEvidence | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const { pathname, hostname } = parsed;
  const segments = pathname.split('/').filter(Boolean).map(decode);
  const lower = segments.map((segment) => segment.toLowerCase());
  const last = lower.at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const name = dot > 0 && FILES.has(last.slice(dot + 1)) ? last.slice(0, dot) : last;
  return {
    front: segments.length === 0 || (segments.length === 1 && FRONT.has(name)),
    never: NEVER_HOSTS.has(hostname.slice(0, Math.max(0, hostname.indexOf('.')))) || lower.some(isNever),
    otherKind: lower.some((segment) => OTHER_KINDS.has(withoutEnding(segment))),
    slug: longestSlug(segments),
    date: hasDate(pathname),
  };
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Without the ending of a file: a point and two to five letters or digits. */
function withoutEnding(segment: string): string {
  const dot = segment.lastIndexOf('.');
  const length = segment.length - dot - 1;
  return dot < 0 || length < 2 || length > 5 || !isWord(segment, dot + 1) ? segment : segment.slice(0, dot);
}

function isNever(segment: string): boolean {
  const name = withoutEnding(segment);
  return NEVER.has(name) || NEVER_STARTS.some((start) => name.startsWith(start) && isWord(name, start.length));
}

/** Nothing but letters of ASCII, digits and low lines from `at` on. */
function isWord(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== 95 && !(code >= 97 && code <= 122)) return false;
  }
  return true;
}

/** A year from 1900 on, a month, perhaps a day: "/2024/04/29/", "2024-04-29", "20240429", "/2024/04/". */
function hasDate(path: string): boolean {
  for (let at = 0; at + 6 <= path.length; at++) {
    const century = path.startsWith('19', at) || path.startsWith('20', at);
    if (!century || !digits(path, at + 2, 2)) continue;
    const month = at + 4 + (isBetween(path[at + 4]) ? 1 : 0);
    if (!digits(path, month, 2) || !inRange(path, month, 1, 12)) continue;
    const end = month + 2;
    if (!isDigit(path.charCodeAt(end))) return true;
    if (digits(path, end, 2) && inRange(path, end, 0, 31) && !isDigit(path.charCodeAt(end + 2))) return true;
  }
  return false;
}

const isBetween = (sign: string | undefined): boolean => sign !== undefined && '-/_.'.includes(sign);

function digits(text: string, at: number, count: number): boolean {
  for (let index = at; index < at + count; index++) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}

function inRange(text: string, at: number, least: number, most: number): boolean {
  const value = Number(text.slice(at, at + 2));
  return value >= least && value <= most;
}

/** Words of the wordiest segment among the last two. */
function longestSlug(segments: readonly string[]): number {
  let most = 0;
  for (const segment of segments.slice(-2)) {
    let words = 0;
    for (const word of segment.replaceAll('_', '-').replaceAll('+', '-').replaceAll(' ', '-').split('-'))
      if (hasTwoLetters(word)) words++;
    most = Math.max(most, words);
  }
  return most;
}

/** Two letters in a row. */
function hasTwoLetters(word: string): boolean {
  let before = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32;
    const letter = (code >= 97 && code <= 122) || code >= 0xc0;
    if (letter && before) return true;
    before = letter;
  }
  return false;
}
