// Which candidates are the article's running text, and what kind of block each is. Pure but for references to elements.
import type { BlockKind } from '../../model';
import { HEADINGS } from '../dom/tags';
import { foldWords } from '../metadata/strings';
import type { Candidate, Context } from './collect';
import { FLAG } from './flags';
import { SIGNAL } from './signals';
import { findCore, isWithin, OUTSIDE } from './weigh';

export interface Chosen {
  kind: BlockKind;
  candidate: Candidate;
}

/** What the page's data say, to recognise headline and lead by. */
export interface Hints {
  title: string;
  description?: string;
}

const FOREIGN =
  SIGNAL.related |
  SIGNAL.comment |
  SIGNAL.social |
  SIGNAL.ad |
  SIGNAL.author |
  SIGNAL.subscribe |
  SIGNAL.consent |
  SIGNAL.nav |
  SIGNAL.footer |
  SIGNAL.meta |
  SIGNAL.hidden;

/** Reading order of headline, lead, captions, subheadings, paragraphs, lists and quotations. */
export function choose(candidates: readonly Candidate[], hints: Hints): Chosen[] {
  const core = findCore(candidates);
  if (!core) return [];
  const region = regionOf(core);
  const chosen: Chosen[] = [];
  let headline = false;
  for (const candidate of candidates) {
    if (!headline && isHeadline(candidate, hints)) {
      chosen.push({ kind: 'headline', candidate });
      headline = true;
      continue;
    }
    if (!isWithin(candidate.context, region)) continue;
    const signals = signalsBelow(candidate.context, region);
    const { context, text } = candidate;
    if (context.flags & (OUTSIDE | FLAG.aside) || signals & FOREIGN) continue;
    if (candidate.linked > text.length * 0.6) continue;
    if (context.flags & FLAG.caption) chosen.push({ kind: 'caption', candidate });
    else if (context.flags & FLAG.figure) continue;
    else if (HEADINGS.has(context.name)) chosen.push({ kind: 'subheading', candidate });
    else if (context.flags & FLAG.quote) chosen.push({ kind: 'quotation', candidate });
    else if (context.flags & FLAG.list) {
      if (text.length > 25) chosen.push({ kind: 'list', candidate });
    } else if (text.length > 40 || /[.!?:…”“"»]$/.test(text)) {
      const lead =
        signals & SIGNAL.lead ||
        (hints.description && foldWords(hints.description).startsWith(foldWords(text).slice(0, 60)));
      chosen.push({ kind: lead ? 'lead' : 'paragraph', candidate });
    }
  }
  return withoutLooseHeadings(chosen);
}

function isHeadline({ context, text }: Candidate, { title }: Hints): boolean {
  if (context.name === 'h1') return true;
  return HEADINGS.has(context.name) && title !== '' && foldWords(text) === foldWords(title);
}

/** The article element around the core, else the core's parent, which may hold lead and headline. */
function regionOf(core: Context): Context {
  for (let context: Context | null = core; context; context = context.parent) {
    if (context.name === 'article' || context.name === 'main') return context;
  }
  return core.parent?.parent ?? core.parent ?? core;
}

function signalsBelow(inner: Context, outer: Context): number {
  let signals = 0;
  for (let context: Context | null = inner; context && context !== outer; context = context.parent)
    signals |= context.own;
  return signals;
}

/** A subheading stands before something. */
function withoutLooseHeadings(chosen: Chosen[]): Chosen[] {
  return chosen.filter(
    (block, index) =>
      block.kind !== 'subheading' || (chosen[index + 1] !== undefined && chosen[index + 1]!.kind !== 'subheading'),
  );
}
