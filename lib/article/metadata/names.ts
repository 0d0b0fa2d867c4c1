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
  return AGENCIES[folded] ?? AGENCIES[folded.replace(/ (?:com|de|agentur|news agency|nachrichten)$/, '')] ?? null;
}

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
    'quelle foto fotos bild bilder video text mehr lesezeit minuten min read updated aktualisiert stand published veröffentlicht share teilen kommentare comments kommentar artikel ' +
    'berlin münchen hamburg wien zürich frankfurt köln brüssel washington london paris moskau kiew new york follow folgen'
  ).split(' '),
);

/** Particles of names in small letters. */
const PARTICLE = /^(?:von|van|der|den|de|zu|zum|zur|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|und|y|af|av)$/i;

/**
 * true for what may be a person's name: two to five words with capitals. With `single`, one word is enough because the
 * source says that it is a person.
 */
export function looksLikePerson(name: string, single: boolean): boolean {
  if (name.length < 3 || name.length > 60) return false;
  if (/[@:/\\|<>{}[\]_#!?„“"»«]|\d|https?|www\.|\.(?:de|com|net|org|at|ch|tv|info)\b/i.test(name)) return false;
  const parts = name.split(/\s+/);
  if (parts.length > 6 || (parts.length < 2 && !single)) return false;
  if (/^(?:der|die|das|the|le|la|el)\s/i.test(name)) return false;
  let capitals = 0;
  for (const part of parts) {
    if (splitWords(part.toLowerCase()).some((word) => NO_PERSON.has(word))) return false;
    if (startsCapital(part) || "'’(".includes(part[0]!)) capitals++;
    else if (!PARTICLE.test(part)) return false;
  }
  return capitals >= Math.min(2, parts.length);
}

/** true if the name is the publisher's, by the data or by the address ("selbst ist der Mann" on selbst.de). */
export function isPublisherName(name: string, publisher: string | undefined, url: string): boolean {
  const words = foldWords(name);
  const joined = words.replace(/ /g, '');
  const own = foldWords(publisher ?? '').replace(/ /g, '');
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

const LEADING =
  /^(?:(?:beitrag\s+von|von|by|autorin\/autor|autor(?:in|en)?|author|text|par|por|di|af|av|door|ein\s+\S+\s+von|written\s+by|posted\s+by|geschrieben\s+von|erstellt\s+von)\s*:?\s+|[-–—•|,;:]\s*)+/i;

/** Splits a byline ("Von Ada Muster, Bo Beispiel und Cy Probe") into names. */
export function splitNames(byline: string): string[] {
  return byline
    .slice(0, 300)
    .replace(LEADING, '')
    .split(/\s*(?:,|;|\||\/|•|·|\s&\s|\s+und\s+|\s+and\s+|\s+sowie\s+|\s+mit\s+|\s+with\s+)\s*/i)
    .map((part) =>
      part
        .replace(LEADING, '')
        // What follows the name: a code in brackets, a weekday and date.
        .replace(/[([\d].*$/, '')
        .trim()
        .replace(
          /\s(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)\.?$/i,
          '',
        )
        .replace(/[.:–-]+$/, '')
        .trim(),
    )
    .filter(Boolean);
}
