// What the reader sees of title, kicker, byline and date around the headline. Pure but for references to elements.
import type { Candidate } from '../blocks/candidate';
import { FLAG } from '../blocks/flags';
import { BYLINE_PHRASE } from '../blocks/phrases';
import { SIGNAL } from '../blocks/signals';
import type { Structure } from '../blocks/structure';
import type { Dom } from '../dom/access';
import { machineDate, writtenDate } from './dates';
import { tidy } from './strings';

/** What visible text adds to the machine-readable data. */
export interface VisibleData {
  headline?: string;
  kicker?: string;
  /** Texts that name the authors, nearest to the headline first. */
  bylines: Byline[];
  /** Names in links to authors' pages. */
  links: string[];
  /** ISO 8601 date. */
  date?: string;
}

export interface Byline {
  text: string;
  /** The box is named as the author's, or the text begins with "Von". */
  named: boolean;
}

const LONGEST = 160;
const LONGEST_KICKER = 80;
/** Candidates before the headline and after the beginning of the text that may hold byline and date. */
const BEFORE = 6;
const AFTER = 12;
const FOREIGN = SIGNAL.comment | SIGNAL.related | SIGNAL.teaser | SIGNAL.nav | SIGNAL.footer | SIGNAL.ad;
const OUTSIDE = FLAG.nav | FLAG.footer | FLAG.form;
/** Whoever is named here took a picture. */
const OF_PICTURE = { flags: FLAG.figure | FLAG.caption, names: SIGNAL.caption | SIGNAL.media };
const BYLINE_START =
  /^(?:(?:Eine?|Der|Die) [A-Za-zÄÖÜäöüß]{4,20} )?(?:Beitrag von|[Vv]on|VON|[Bb]y|BY|Text|Autorin\/Autor|Autor(?:in|en)?|Author|[Ww]ritten by|[Gg]eschrieben von|Aufgezeichnet von)\s*:?\s+[A-Z\u00c0-\u00de\u0100-\uffff]/;

/**
 * Reads the zone around the headline; `first` is the number of the first block of running text, or -1. Yields between
 * the looks for elements, each of which takes the browser 30 ms on a page of a million nodes.
 */
export function* visibleData(
  dom: Dom,
  candidates: readonly Candidate[],
  structure: Structure,
  first: number,
): Generator<void, VisibleData> {
  const visible: VisibleData = { bylines: [], links: authorLinks(dom, candidates, structure) };
  yield;
  const { headline } = structure;
  if (headline >= 0) {
    visible.headline = candidates[headline]!.text;
    const kicker = kickerOf(candidates, headline);
    if (kicker) visible.kicker = kicker;
  }
  const anchor = headline >= 0 ? headline : Math.max(0, first);
  const begin = Math.max(0, anchor - BEFORE);
  const end = Math.min(candidates.length, Math.max(anchor, Math.min(first, anchor + AFTER)) + AFTER);
  const time = timeNear(dom, candidates, structure);
  if (time) visible.date = time;
  yield;
  for (let index = begin; index < end; index++) {
    const candidate = candidates[index]!;
    const { context, text } = candidate;
    if (text.length > LONGEST || index === headline || context.flags & OUTSIDE) continue;
    if (structure.place(context).signals & FOREIGN) continue;
    const own = context.own | (context.parent?.own ?? 0);
    if (context.flags & OF_PICTURE.flags || own & OF_PICTURE.names || text.includes('©')) continue;
    const part = text.split(/[|•·]/).find((piece) => BYLINE_START.test(piece.trim()));
    if (part) visible.bylines.push({ text: part.trim(), named: true });
    else if (own & SIGNAL.author || structure.phrases[index]! & BYLINE_PHRASE) {
      visible.bylines.push({ text, named: (own & SIGNAL.author) !== 0 });
    }
    const date = visible.date ?? writtenDate(text);
    if (date) visible.date = date;
  }
  if (!visible.bylines.some(({ named }) => named)) visible.bylines.push(...labelledBelow(candidates, structure, end));
  return visible;
}

/** "Autorin/Autor: Ada Muster" in a box below the text. */
const LABELLED = /^(?:Autorin\/Autor|Autor(?:in|en)?|Author|Text)\s?:?\s[A-Z\u00c0-\u00de\u0100-\uffff]/;
const LONGEST_LABELLED = 60;

function labelledBelow(candidates: readonly Candidate[], structure: Structure, begin: number): Byline[] {
  for (let index = begin; index < candidates.length; index++) {
    const { context, text } = candidates[index]!;
    if (text.length > LONGEST_LABELLED || text.includes(';') || !LABELLED.test(text) || context.flags & OUTSIDE)
      continue;
    if (!(structure.place(context).signals & FOREIGN)) return [{ text, named: true }];
  }
  return [];
}

const AUTHOR_ADDRESS = /\/(?:authors?|autor(?:en|in)?|redakteur(?:e|in)?|profile?|personen?)\//i;
/** What the browser finds by itself; the address is then looked at closer. */
const AUTHOR_LINKS = ['author', 'autor', 'redakteur', 'profil', 'person']
  .map((name) => `a[href*="/${name}" i]`)
  .concat('a[rel~="author" i]')
  .join();
const MOST_LINKS = 300;
const LONGEST_NAME = 50;

/** Elements of the texts around the headline that are not another story's. */
function zoneOf(candidates: readonly Candidate[], structure: Structure): Set<Node> {
  const anchor = structure.headline;
  const zone = new Set<Node>();
  if (anchor < 0) return zone;
  for (const { context } of candidates.slice(Math.max(0, anchor - BEFORE), anchor + AFTER)) {
    if (!(structure.place(context).signals & FOREIGN)) zone.add(context.element);
  }
  return zone;
}

/** true if one of the nearest ancestors is in the zone. */
function standsIn(zone: ReadonlySet<Node>, dom: Dom, element: Element): boolean {
  let holder: Node | null = element;
  for (let level = 0; holder && level < 4; level++, holder = dom.parent(holder)) if (zone.has(holder)) return true;
  return false;
}

const MOST_TIMES = 20;

/** The machine-written date of the first `time` around the headline. */
function timeNear(dom: Dom, candidates: readonly Candidate[], structure: Structure): string | undefined {
  const times = dom.query('time[datetime]');
  if (times.length === 0) return undefined;
  const zone = zoneOf(candidates, structure);
  for (let index = 0; index < Math.min(times.length, MOST_TIMES); index++) {
    const time = times[index]!;
    const date = machineDate(dom.attribute(time, 'datetime')?.slice(0, 40));
    if (date && standsIn(zone, dom, time)) return date;
  }
  return undefined;
}

/** Names in links to an author's page that stand in the zone around the headline. */
export function authorLinks(dom: Dom, candidates: readonly Candidate[], structure: Structure): string[] {
  const names: string[] = [];
  const links = dom.query(AUTHOR_LINKS);
  if (links.length === 0) return names;
  const zone = zoneOf(candidates, structure);
  for (let index = 0; index < Math.min(links.length, MOST_LINKS); index++) {
    const link = links[index]!;
    const named = /(?:^|\s)author(?:\s|$)/i.test(dom.attribute(link, 'rel') ?? '');
    if (!named && !AUTHOR_ADDRESS.test(dom.attribute(link, 'href') ?? '')) continue;
    if (!standsIn(zone, dom, link)) continue;
    const name = tidy(dom.textContent(link).slice(0, 200));
    if (name && name.length <= LONGEST_NAME) names.push(name);
  }
  return names;
}

/** A short text right before the headline in the same box. */
function kickerOf(candidates: readonly Candidate[], headline: number): string | undefined {
  const before = candidates[headline - 1];
  const { context } = candidates[headline]!;
  if (!before || before.text.length > LONGEST_KICKER || before.context.flags & OUTSIDE) return undefined;
  if (before.context.parent !== context.parent && before.context.parent !== context) return undefined;
  if (before.context.own & FOREIGN || /\d{1,2}[.:]\d\d|[|›»>/]/.test(before.text)) return undefined;
  return before.text;
}
