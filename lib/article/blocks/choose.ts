// Which candidates are the article's blocks, in reading order, and what kind of block each is. Pure but for references.
import type { BlockKind } from '../../model';
import { HEADINGS } from '../dom/tags';
import type { Candidate } from './collect';
import { FLAG } from './flags';
import { score } from './score';
import { SIGNAL } from './signals';
import type { Hints, Structure } from './structure';

export interface Chosen {
  kind: BlockKind;
  candidate: Candidate;
}

export interface Choice {
  chosen: Chosen[];
  structure: Structure;
  /** Number of the first candidate that is running text, or -1. */
  first: number;
}

/** From this chance on a text is the article's; chosen on pages that were not learnt from. */
const LIKELY = 0.45;
/** Captions and lists of the article are left out by many publishers' gold; readers miss them, so doubt serves them. */
const POSSIBLE = 0.08;
/** Names of boxes that are not the article's although they stand in it. */
const FOREIGN =
  SIGNAL.related |
  SIGNAL.teaser |
  SIGNAL.comment |
  SIGNAL.social |
  SIGNAL.ad |
  SIGNAL.subscribe |
  SIGNAL.consent |
  SIGNAL.nav |
  SIGNAL.footer |
  SIGNAL.side;
const OUTSIDE = FLAG.nav | FLAG.footer | FLAG.form | FLAG.dialog;
/** Shorter texts may stand twice in one article. */
const SHORTEST_REPEAT = 60;

/** Headline, leads, captions, subheadings, paragraphs, lists, quotations and infoboxes of the page. */
export function* choose(candidates: readonly Candidate[], hints: Hints): Generator<void, Choice> {
  const { chances, structure } = yield* score(candidates, hints);
  const first = chances.findIndex((chance) => chance >= LIKELY);
  const last = chances.findLastIndex((chance) => chance >= LIKELY);
  if (first < 0) return { chosen: [], structure, first };
  const begin = structure.headline >= 0 ? Math.min(first, structure.headline) : first;
  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  let prose = false;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const chance = chances[index]!;
    const within = index >= begin && index <= last + 1;
    const kind = kindOf(candidate, index, structure, chance, within, prose);
    if (!kind) continue;
    const { text } = candidate;
    if (text.length >= SHORTEST_REPEAT) {
      if (seen.has(text)) continue;
      seen.add(text);
    }
    if (kind === 'paragraph') prose = true;
    chosen.push({ kind, candidate });
  }
  const blocks = chosen.filter(({ kind }, index) => kind !== 'subheading' || standsBeforeText(chosen, index));
  return { chosen: blocks, structure, first };
}

/** A subheading at the end, or one after the other at the end, heads a box that was left out. */
function standsBeforeText(chosen: readonly Chosen[], index: number): boolean {
  for (let next = index + 1; next < chosen.length; next++) if (chosen[next]!.kind !== 'subheading') return true;
  return false;
}

function kindOf(
  candidate: Candidate,
  index: number,
  structure: Structure,
  chance: number,
  within: boolean,
  afterProse: boolean,
): BlockKind | null {
  const { context, text } = candidate;
  if (index === structure.headline) return 'headline';
  const likely = chance >= LIKELY;
  if (isCaption(candidate)) return likely || (within && mayBelong(candidate, structure)) ? 'caption' : null;
  // Beside a caption, a figure holds buttons and alternative texts; a quotation may stand in one.
  if (context.flags & FLAG.figure && !(likely && context.flags & FLAG.quote)) return null;
  if (context.flags & FLAG.list && !likely) {
    return within && chance >= POSSIBLE && text.length > 20 && mayBelong(candidate, structure) ? 'list' : null;
  }
  if (!likely) return null;
  if (HEADINGS.has(context.name)) return afterProse || text.length < 120 ? 'subheading' : 'lead';
  if (context.flags & FLAG.quote) return 'quotation';
  if (context.flags & FLAG.list) return 'list';
  const signals = structure.place(context).signals;
  if (afterProse) return signals & SIGNAL.box || context.flags & FLAG.aside ? 'infobox' : 'paragraph';
  return isLead(candidate, index, structure) ? 'lead' : 'paragraph';
}

function isCaption({ context }: Candidate): boolean {
  if (context.flags & FLAG.caption) return true;
  return (context.own & SIGNAL.caption) !== 0 && context.name !== 'article';
}

/** Not in a box that is named as something else, and not mostly links. */
function mayBelong(candidate: Candidate, structure: Structure): boolean {
  const { signals } = structure.place(candidate.context);
  if (signals & FOREIGN || candidate.context.flags & OUTSIDE) return false;
  return candidate.linked < candidate.text.length * 0.5;
}

/** Before the first paragraph: named as lead, in the description, or set in bold. */
function isLead(candidate: Candidate, index: number, structure: Structure): boolean {
  if ((candidate.context.own | (candidate.context.parent?.own ?? 0)) & SIGNAL.lead) return true;
  if (candidate.strong > candidate.text.length * 0.9) return true;
  return structure.isDescription(index);
}
