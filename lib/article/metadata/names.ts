// Authors, agencies and publishers told apart. Pure.
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

/** The agency a byline part names ("dpa", "DPA/AFP" is split before), or null. */
export function agencyOf(part: string): string | null {
  const folded = foldWords(part);
  return AGENCIES[folded] ?? AGENCIES[folded.replace(/ (?:com|de|agentur|news agency|nachrichten)$/, '')] ?? null;
}

/** Words that name a desk, a publisher or a role, never a person. */
const NO_PERSON =
  /(?:^|[\s-])(?:redaktion|redaktionen|newsroom|newsdesk|desk|staff|editors?|editorial|team|admin|webmaster|agentur(?:en)?|online|zeitung|nachrichten|gmbh|ag|media|medien|verlag|magazin|press|presse|news|reporters?|correspondents?|korrespondenten|writers?|gastautor|anonymous|unknown|autor|author|service|network|tv|radio|ticker|portal|leser|board)(?:$|[\s-])/iu;

/** true for what may be a person's name: two to five words with capitals, or one that is given as a person. */
export function looksLikePerson(name: string): boolean {
  if (name.length < 4 || name.length > 60) return false;
  if (/[@:/\\|<>{}[\]_#]|\d|https?|www\.|\.(?:de|com|net|org|at|ch)\b/i.test(name)) return false;
  if (NO_PERSON.test(name)) return false;
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.length > 6) return false;
  return /^\p{L}/u.test(name) && !/^(?:von|by|the|die|der|das|ein|eine|und|and)\s/i.test(name);
}

const LEADING =
  /^(?:(?:von|by|autor(?:in|en)?|author|text|par|por|di|af|av|door|ein\s+\S+\s+von|written\s+by|posted\s+by|geschrieben\s+von|erstellt\s+von)\s*:?\s+|[-–—•|,;:]\s*)+/i;

/** Splits a byline ("Von Ada Muster, Bo Beispiel und Cy Probe") into names. */
export function splitNames(byline: string): string[] {
  return byline
    .slice(0, 300)
    .replace(LEADING, '')
    .split(/\s*(?:,|;|\||\/|•|·|\s&\s|\s+und\s+|\s+and\s+|\s+sowie\s+|\s+mit\s+|\s+with\s+)\s*/i)
    .map((part) =>
      part
        .replace(LEADING, '')
        .replace(/\s*\((?:[^()]{0,40})\)\s*$/, '')
        .trim(),
    )
    .filter(Boolean);
}
