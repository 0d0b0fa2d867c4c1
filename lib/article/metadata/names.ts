// Authors, agencies and publishers told apart. Pure.
import { splitWords, startsCapital } from '../words';
import { foldWords } from './strings';

/** News agencies by the codes and names that stand in bylines. */
const AGENCIES: Record<string, string> = {
  dpa: 'dpa',
  'deutsche presse agentur': 'dpa',
  'dpa infocom': 'dpa',
  'dpa afx': 'dpa-AFX',
  afx: 'dpa-AFX',
  afp: 'AFP',
  'agence france presse': 'AFP',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  rtr: 'Reuters',
  ap: 'AP',
  'associated press': 'AP',
  'the associated press': 'AP',
  apa: 'APA',
  'austria presse agentur': 'APA',
  sda: 'SDA',
  'keystone sda': 'SDA',
  epd: 'epd',
  kna: 'KNA',
  sid: 'SID',
  'sport informations dienst': 'SID',
  dts: 'dts',
  'dts nachrichtenagentur': 'dts',
  ddp: 'ddp',
  dapd: 'dapd',
  pti: 'PTI',
  'press trust of india': 'PTI',
  ani: 'ANI',
  ians: 'IANS',
  xinhua: 'Xinhua',
  tass: 'TASS',
  bloomberg: 'Bloomberg',
  upi: 'UPI',
  aap: 'AAP',
  'pa media': 'PA',
  'press association': 'PA',
  ansa: 'ANSA',
  efe: 'EFE',
  'europa press': 'Europa Press',
  'canadian press': 'Canadian Press',
  'the canadian press': 'Canadian Press',
  glomex: 'glomex',
  spot: 'spot on news',
  'spot on news': 'spot on news',
  'spot on news ag': 'spot on news',
  news: '',
};
delete AGENCIES.news;

/** The agency a byline part names ("dpa", "DPA/AFP" is split before) by its code, or null. */
export function agencyOf(part: string): string | null {
  const folded = foldWords(part);
  const known = AGENCIES[folded];
  if (known !== undefined) return known;
  const addition = ADDITIONS.find((words) => folded.endsWith(words));
  return addition === undefined ? null : (AGENCIES[folded.slice(0, -addition.length)] ?? null);
}

const ADDITIONS = [' com', ' de', ' agentur', ' news agency', ' nachrichten'];

/** What to show of an agency: its whole name where the page writes that, else the code. */
export function agencyName(part: string, code: string): string {
  return WHOLE_NAME.test(part) ? part : code;
}

const WHOLE_NAME =
  /^(?:deutsche presse|agence france|thomson reuters|(?:the )?associated press|(?:the )?canadian press|austria presse|press association)/i;

/** Words that name a desk, a publisher or a role, never a person. */
const NO_PERSON = new Set(
  (
    'redaktion redaktionen newsroom newsdesk desk staff editor editors editorial team admin administrator webmaster agentur agenturen online zeitung ' +
    'nachrichten gmbh ag kg co inc ltd llc media medien verlag magazin magazine press presse news reporter reporters correspondent correspondents korrespondent korrespondenten ' +
    'writer writers gastautor anonymous unknown autor author autoren service network tv radio ticker portal leser board super user ' +
    'deutschland österreich schweiz austria germany kreuz welle stiftung verein institut universität university ministerium partei foundation verband redakteur redakteurin ' +
    'uhr januar februar märz april mai juni juli august september oktober november dezember january february march june july october december ' +
    'quelle foto fotos bild bilder übersetzung übersetzt illustration grafik fotografie translation interview protokoll video text mehr lesezeit minuten min read updated aktualisiert stand published veröffentlicht share teilen kommentare comments kommentar artikel ' +
    'berlin münchen hamburg wien zürich frankfurt köln brüssel washington london paris moskau kiew new york follow folgen'
  ).split(' '),
);

/** Particles of names in small letters. */
const PARTICLES = new Set(
  'von van der den de zu zum zur del della di da dos du la le el al bin ibn ter ten und y af av'.split(' '),
);
const ARTICLES = new Set('der die das the le la el'.split(' '));
const NO_NAME = '@:/\\|<>{}[]_#!?„“"»«0123456789';
const ADDRESSES = ['http', 'www.', '.de', '.com', '.net', '.org', '.at', '.ch', '.tv', '.info'];

/**
 * true for what may be a person's name: two to five words with capitals. With `single`, one word is enough because the
 * source says that it is a person.
 */
export function looksLikePerson(name: string, single: boolean): boolean {
  if (name.length < 3 || name.length > 60) return false;
  for (let at = 0; at < name.length; at++) if (NO_NAME.includes(name[at]!)) return false;
  const lower = name.toLowerCase();
  if (ADDRESSES.some((part) => lower.includes(part) && isWhole(lower, part))) return false;
  const parts = name.split(' ');
  if (parts.length > 6 || (parts.length < 2 && !single)) return false;
  if (parts.length > 1 && ARTICLES.has(parts[0]!.toLowerCase())) return false;
  if (splitWords(lower).some((word) => NO_PERSON.has(word))) return false;
  let capitals = 0;
  for (const part of parts) {
    if (startsCapital(part) || "'’(".includes(part[0]!)) capitals++;
    else if (!PARTICLES.has(part)) return false;
  }
  return capitals >= Math.min(2, parts.length);
}

/** Domains end where the word ends: "St.Denis" is no address. */
function isWhole(text: string, part: string): boolean {
  if (part[0] !== '.') return true;
  const next = text[text.indexOf(part) + part.length] ?? ' ';
  return next.toLowerCase() === next.toUpperCase();
}

/** true if the name is the publisher's, by the data or by the address ("selbst ist der Mann" on selbst.de). */
export function isPublisherName(name: string, publisher: string | undefined, url: string): boolean {
  const words = foldWords(name);
  const joined = words.replaceAll(' ', '');
  const own = foldWords(publisher ?? '').replaceAll(' ', '');
  if (own && (joined === own || (own.length > 3 && joined.startsWith(own)) || words.startsWith(`${own} `))) return true;
  const label = labelOf(url);
  // A person's own site bears the whole name: that is an author.
  return label.length > 2 && joined !== label && foldWords(name).split(' ').includes(label);
}

/** "spiegel" of "www.spiegel.de", "bbc" of "bbc.co.uk". */
function labelOf(url: string): string {
  try {
    const parts = new URL(url).hostname.split('.');
    const label = parts.at(-2) ?? '';
    return parts.length > 2 && label.length <= 3 ? (parts.at(-3) ?? label) : label;
  } catch {
    return '';
  }
}

/** Words before the names, with or without a colon. */
const LEADS = new Set('von by autor autorin autoren author text par por di af av door'.split(' '));
const LEADS_OF_TWO = new Set(['beitrag von', 'written by', 'posted by', 'geschrieben von', 'erstellt von']);
const BOTH = 'autorin/autor';
const JOINERS = new Set('& und and sowie mit with'.split(' '));
const BETWEEN = ',;|/•·';
/** What follows the name: a code in brackets, a date. */
const BEHIND = '([0123456789';
const LOOSE_ENDS = '.:–-';
const LOOSE_STARTS = '-–—:';
/** Of a date that was cut off. */
const DATE_WORDS = new Set(
  'mo di mi do fr sa so mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep sept oct okt nov dec dez'.split(
    ' ',
  ),
);

/** Splits a byline ("Von Ada Muster, Bo Beispiel und Cy Probe") into names. */
export function splitNames(byline: string): string[] {
  const source = byline.slice(0, 300).trim();
  const names: string[] = [];
  let words: string[] = [];
  const end = () => {
    const name = nameOf(words);
    if (name) names.push(name);
    words = [];
  };
  for (const token of (source.toLowerCase().startsWith(BOTH) ? source.slice(BOTH.length) : source).split(' ')) {
    if (JOINERS.has(token.toLowerCase())) {
      end();
      continue;
    }
    let begin = 0;
    for (let at = 0; at < token.length; at++) {
      if (!BETWEEN.includes(token[at]!)) continue;
      if (at > begin) words.push(token.slice(begin, at));
      end();
      begin = at + 1;
    }
    if (begin < token.length) words.push(token.slice(begin));
  }
  end();
  return names;
}

/** The name among the words between two signs, without what leads to it and what follows it. */
function nameOf(words: readonly string[]): string {
  let first = 0;
  while (first < words.length) {
    const word = bare(words[first]!);
    const next = bare(words[first + 1] ?? '');
    if (word === '' || (LEADS.has(word) && first + 1 < words.length)) first++;
    else if (LEADS_OF_TWO.has(`${word} ${next}`)) first += 2;
    else if (word === 'ein' && bare(words[first + 2] ?? '') === 'von') first += 3;
    else break;
  }
  const text = words.slice(first).join(' ');
  let begin = 0;
  while (begin < text.length && LOOSE_STARTS.includes(text[begin]!)) begin++;
  let end = begin;
  while (end < text.length && !BEHIND.includes(text[end]!)) end++;
  const name = withoutLooseEnds(text.slice(begin, end).trim());
  const space = name.lastIndexOf(' ');
  return space > 0 && DATE_WORDS.has(name.slice(space + 1).toLowerCase()) ? name.slice(0, space) : name;
}

/** In small letters and without signs at its ends; empty if it is nothing but signs. */
function bare(word: string): string {
  let begin = 0;
  while (begin < word.length && LOOSE_STARTS.includes(word[begin]!)) begin++;
  return withoutLooseEnds(word.slice(begin)).toLowerCase();
}

function withoutLooseEnds(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_ENDS.includes(text[end - 1]!)) end--;
  return text.slice(0, end).trim();
}
