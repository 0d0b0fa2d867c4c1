// What the reader sees of title, kicker, byline and date around the headline. Pure but for references to elements.
import type { Candidate } from '../blocks/candidate';
import { FLAG } from '../blocks/flags';
import { BYLINE_PHRASE } from '../blocks/phrases';
import { SIGNAL, signalsOf } from '../blocks/signals';
import type { Structure } from '../blocks/structure';
import type { Dom } from '../dom/access';
import { hasTime } from '../words';
import { bylineIn, labelledIn, signatureOf } from './byline';
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
const NO_KICKER = ['|', '›', '»', '>', '/'];
/** Candidates before the headline and after the beginning of the text that may hold byline and date. */
const BEFORE = 6;
const AFTER = 12;
const FOREIGN = SIGNAL.comment | SIGNAL.related | SIGNAL.teaser | SIGNAL.nav | SIGNAL.footer | SIGNAL.ad;
const OUTSIDE = FLAG.nav | FLAG.footer | FLAG.form;
/** Whoever is named here took a picture. */
const OF_PICTURE = { flags: FLAG.figure | FLAG.caption, names: SIGNAL.caption | SIGNAL.media };

export interface Page {
  dom: Dom;
  candidates: readonly Candidate[];
  structure: Structure;
  /** Number of the first block of running text, or -1. */
  first: number;
  /** The page's data hold the date: none is looked for in the text. */
  dated: boolean;
  /** The last block's text. */
  end: string;
}

/** Reads the zone around the headline. */
export function visibleData(page: Page): VisibleData {
  const { candidates, structure, first, dated } = page;
  const visible: VisibleData = { bylines: [], links: [] };
  readZone(page, visible);
  const { headline } = structure;
  if (headline >= 0) {
    visible.headline = candidates[headline]!.text;
    const kicker = kickerOf(candidates, headline);
    if (kicker) visible.kicker = kicker;
  }
  const anchor = headline >= 0 ? headline : Math.max(0, first);
  const begin = Math.max(0, anchor - BEFORE);
  const end = Math.min(candidates.length, Math.max(anchor, Math.min(first, anchor + AFTER)) + AFTER);
  for (let index = begin; index < end; index++) {
    const candidate = candidates[index]!;
    const { context, text } = candidate;
    if (text.length > LONGEST || index === headline || context.flags & OUTSIDE) continue;
    if (isElsewhere(page, index)) continue;
    const own = context.own | (context.parent?.own ?? 0);
    if (context.flags & OF_PICTURE.flags || own & OF_PICTURE.names) continue;
    const part = bylineIn(text);
    if (part) visible.bylines.push({ text: part, named: true });
    else if (text.includes('©')) continue;
    else if (own & SIGNAL.author || structure.phrases[index]! & BYLINE_PHRASE) {
      visible.bylines.push({ text, named: (own & SIGNAL.author) !== 0 });
    }
    if (dated || visible.date) continue;
    const date = writtenDate(text);
    if (date) visible.date = date;
  }
  const isNamed = () => visible.bylines.some(({ named }) => named);
  if (!isNamed()) visible.bylines.push(...labelledBelow(candidates, structure, end));
  const signature = isNamed() ? undefined : signatureOf(page.end);
  if (signature) visible.bylines.push({ text: signature, named: true });
  return visible;
}

/** In a box of something else. An author's name between headline and text may stand in one that is named a teaser. */
function isElsewhere({ candidates, structure, first }: Page, index: number): boolean {
  const { context } = candidates[index]!;
  const own = context.own | (context.parent?.own ?? 0);
  const between = index > structure.headline && index < Math.max(first, structure.first) && own & SIGNAL.author;
  return (structure.place(context).signals & (between ? FOREIGN & ~SIGNAL.teaser : FOREIGN)) !== 0;
}

const LONGEST_LABELLED = 100;

/** "Autorin/Autor: Ada Muster" in a box below the text. */
function labelledBelow(candidates: readonly Candidate[], structure: Structure, begin: number): Byline[] {
  for (let index = begin; index < candidates.length; index++) {
    const { context, text } = candidates[index]!;
    const part = text.length > LONGEST_LABELLED ? undefined : labelledIn(text);
    if (part === undefined || text.includes(';') || context.flags & OUTSIDE) continue;
    if (!(structure.place(context).signals & FOREIGN)) return [{ text: part, named: true }];
  }
  return [];
}

const AUTHOR_FOLDERS = new Set(
  'author authors autor autoren autorin redakteur redakteure redakteurin profil profile person personen'.split(' '),
);
const LONGEST_NAME = 50;

/** Names in a text's links to authors' pages. */
function namesOf(dom: Dom, { anchors }: Candidate): string[] {
  const names: string[] = [];
  for (const anchor of anchors) {
    const name = tidy(dom.textContent(anchor).slice(0, 200));
    if (name === '' || name.length > LONGEST_NAME) continue;
    const rel = dom.attribute(anchor, 'rel')?.toLowerCase().split(' ');
    if (rel?.includes('author') || isAuthorAddress(dom.attribute(anchor, 'href') ?? '')) names.push(name);
    // The link's own names say less than its address: one word may be anything.
    else if (name.includes(' ') && signalsOf(dom.attribute(anchor, 'class') ?? '') & SIGNAL.author) names.push(name);
  }
  return names;
}

/** A folder of the address is named as that of authors; the last part names one. */
function isAuthorAddress(address: string): boolean {
  const folders = address.slice(0, 300).toLowerCase().split('/');
  return folders.some((folder, index) => index > 0 && index < folders.length - 1 && AUTHOR_FOLDERS.has(folder));
}

/** The first machine-written date, and the names in links to authors' pages, of the texts around the headline. */
function readZone(page: Page, visible: VisibleData): void {
  const { dom, candidates, structure, dated } = page;
  const { headline } = structure;
  if (headline < 0) return;
  const end = Math.min(candidates.length, headline + AFTER);
  for (let index = Math.max(0, headline - BEFORE); index < end; index++) {
    const candidate = candidates[index]!;
    const { time, anchors } = candidate;
    if ((time === null && anchors.length === 0) || isElsewhere(page, index)) continue;
    const date = dated || !time ? visible.date : (visible.date ?? machineDate(time));
    if (date) visible.date = date;
    if (anchors.length > 0) visible.links.push(...namesOf(dom, candidate));
  }
}

/** A short text right before the headline in the same box. */
function kickerOf(candidates: readonly Candidate[], headline: number): string | undefined {
  const before = candidates[headline - 1];
  const { context } = candidates[headline]!;
  if (!before || before.text.length > LONGEST_KICKER || before.context.flags & OUTSIDE) return undefined;
  if (before.context.parent !== context.parent && before.context.parent !== context) return undefined;
  if (before.context.own & FOREIGN || NO_KICKER.some((sign) => before.text.includes(sign))) return undefined;
  if (hasTime(before.text)) return undefined;
  return before.text;
}
