// Wordings that publishers put around articles, in German and English, by what they are for. Pure.
// Only short fixed phrases at known places; each pattern is linear in the text's first characters.

/** Characters of a text that are looked at, and the length from which a text is no such phrase. */
const HEAD = 90;
const LONGEST = 400;

const ALSO =
  /^(?:\W{0,3})(?:lesen sie|lies (?:auch|hier)|mehr (?:zum|zu|dazu|aus|über|von|news|nachrichten)|auch interessant|das könnte|weitere(?:r|s)? (?:artikel|themen|meldungen|nachrichten|infos|beiträge|informationen)|zum thema|mehr lesen|weiterlesen|siehe auch|passend dazu|passend zum|empfohlen|meistgelesen|themen\b|schlagw|read (?:more|also|next|our|the full)|see also|also read|related|recommended|more (?:on|from|about|stories|news)|you (?:may|might)|most (?:read|popular|viewed)|trending|up next|watch:|next:|previous|topics?:|tags?:|lire aussi|à lire|leggi anche|lee también|te puede|ver también|läs (?:också|mer)|czytaj)/i;
const SUBSCRIBE =
  /\b(?:newsletter|abonnieren|abonnement|jetzt abonnieren|probeabo|jetzt testen|anmelden|registrieren|subscribe|sign ?up|sign in|log ?in|subscription|einloggen|paywall|inbox|kostenlos (?:testen|lesen)|plus-artikel|unlimited access|become a member|donate|spenden|spende|unterstützen sie|support (?:us|our))\b/i;
const SOCIAL =
  /\b(?:facebook|twitter|whatsapp|instagram|telegram|youtube|tiktok|linkedin|pinterest|threads|bluesky|teilen|share|folgen sie|follow us|google news|per e-?mail|copy link|link kopieren|drucken|print)\b/i;
const LEGAL =
  /(?:©|\(c\) ?\d|copyright|all rights reserved|alle rechte vorbehalten|impressum|datenschutz|privacy policy|terms of (?:use|service)|nutzungsbedingungen|cookies?\b|affiliate|provision|advertisement|anzeige\b|werbung|sponsored|gesponsert|this site uses|externer inhalt|external content|drittanbieter|hier finden sie|we earn|commission|redaktionell empfohlen)/i;
const CREDIT =
  /(?:^|[\s(/|])(?:bild|foto|fotos|photo|image|quelle|source|credit|getty|imago|reuters|dpa|afp|ap photo|picture[ -]alliance|shutterstock)\b ?[:/|]?/i;
const BYLINE =
  /^(?:von|by|autor(?:in)?:?|text:|author:?|written by|published|veröffentlicht|aktualisiert|updated|stand:|erstellt|last (?:updated|modified)|geschrieben von|reporting by|mit (?:material|agentur)|\(?(?:dpa|afp|reuters|apa|ap|sda|red)[\s/,.)]|quelle:|source:|redaktion)/i;
const COMMENT =
  /\b(?:kommentar(?:e|ieren)?|comments?|diskutieren|leave a reply|reply|antworten|post a comment|add a comment|diskussion|forum)\b/i;
const DATE =
  /(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}:\d{2}|\b\d{1,2}\.? ?(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}{0,6}\.? \d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,2},? \d{4}|vor \d+ (?:min|std|stunde|tag)|\d+ (?:min|hours?|days?) ago|min read|lesezeit|minuten|uhr\b)/iu;

const PATTERNS = [ALSO, SUBSCRIBE, SOCIAL, LEGAL, CREDIT, BYLINE, COMMENT, DATE];

/** Bits of a byline and of a date or time. */
export const BYLINE_PHRASE = 1 << PATTERNS.indexOf(BYLINE);
export const DATE_PHRASE = 1 << PATTERNS.indexOf(DATE);

/** Number of bits that `phrasesOf` gives. */
export const PHRASES = PATTERNS.length;

/** One bit for each kind of phrase in the first characters of a text. */
export function phrasesOf(text: string): number {
  if (text.length > LONGEST) return 0;
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  let bits = 0;
  for (let index = 0; index < PATTERNS.length; index++) if (PATTERNS[index]!.test(head)) bits |= 1 << index;
  return bits;
}
