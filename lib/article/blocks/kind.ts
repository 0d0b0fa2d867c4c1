// What kind of block a text is, if it is one, by its chance, its element and what stands around it. Pure.
import type { BlockKind } from '../../model';
import { HEADINGS } from '../dom/tags';
import { startsCapital } from '../words';
import type { Candidate, Context } from './candidate';
import { captionLength } from './credits';
import { FLAG } from './flags';
import { SIGNAL } from './signals';
import type { Structure } from './structure';

/** Publishers set subheadings in more ways than paragraphs. */
const LIKELY_HEADING = 0.3;
/** Captions and key points of the article are left out by many publishers' gold; readers miss them, so doubt serves them. */
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

/** Below this chance no text is taken but captions; from it on one that is named as lead, or describes the page. */
export const LEAST = 0.05;

export interface Judgement {
  chance: number;
  /** From this chance on a text is taken. */
  limit: number;
  /** Between headline and last text. */
  within: boolean;
  /** A paragraph was taken before. */
  afterProse: boolean;
}

/** The block's kind, or null for a text that is none of the article's. */
export function kindOf(
  candidates: readonly Candidate[],
  index: number,
  structure: Structure,
  { chance, limit, within, afterProse }: Judgement,
): BlockKind | null {
  const candidate = candidates[index]!;
  const { context, text } = candidate;
  if (index === structure.headline) return 'headline';
  const heading = HEADINGS.has(context.name);
  const likely = chance >= (heading && !(context.own & SIGNAL.hidden) ? Math.min(limit, LIKELY_HEADING) : limit);
  if (isCaption(candidate)) return likely || (within && mayBelong(candidate, structure)) ? 'caption' : null;
  if (likely && !heading && endsWithCredit(text)) return 'caption';
  const pictured = within && !likely && isBesidePicture(context) && mayBelong(candidate, structure);
  if (pictured && endsWithCredit(text)) return 'caption';
  // Beside a caption, a figure holds buttons and alternative texts; a quotation may stand in one.
  if (context.flags & FLAG.figure && !(likely && context.flags & FLAG.quote)) return null;
  if (context.flags & FLAG.list && !likely) {
    // Key points before the text; lists within it have to be as likely as paragraphs.
    const keyPoint = within && !afterProse && chance >= POSSIBLE && text.length > 20;
    if (!keyPoint || !mayBelong(candidate, structure)) return null;
    return pictured ? 'caption' : 'list';
  }
  if (!afterProse && chance >= LEAST && isNamedLead(candidate, index, structure)) return pictured ? 'caption' : 'lead';
  if (!likely || (!heading && isByline(text))) return null;
  const boxed = afterProse && isInfobox(candidates, index, structure);
  if (heading && !boxed) return afterProse || text.length < 120 ? 'subheading' : 'lead';
  if (context.flags & FLAG.quote) return 'quotation';
  if (context.flags & (FLAG.list | FLAG.row)) return 'list';
  if (afterProse) return boxed ? 'infobox' : 'paragraph';
  return isLead(candidate, index, structure) ? 'lead' : 'paragraph';
}

/** In a box beside the text. Some sites name each section a box: the article's own paragraphs stand in one like it. */
function isInfobox(candidates: readonly Candidate[], index: number, structure: Structure): boolean {
  const { groups, main, place } = structure;
  if (groups[index] === main) return false;
  const { context } = candidates[index]!;
  if (context.flags & FLAG.aside) return true;
  if ((place(context).signals & SIGNAL.box) === 0) return false;
  const names = boxOf(context)?.names;
  let box = main && boxOf(candidates[main.first]!.context);
  while (box && box.names !== names) box = box.parent;
  return !box;
}

/** The innermost element around a text that is named a box. */
function boxOf(context: Context): Context | null {
  let box: Context | null = context;
  while (box && (box.own & SIGNAL.box) === 0) box = box.parent;
  return box;
}

const LONGEST_CREDITED = 160;

/** "Der Markt im Mai. Foto: Ada Muster" set like a paragraph. */
function endsWithCredit(text: string): boolean {
  return text.length <= LONGEST_CREDITED && !'.!?”“"»'.includes(text.at(-1)!) && captionLength(text) < text.length;
}

function isCaption({ context }: Candidate): boolean {
  if (context.flags & FLAG.caption) return true;
  const { own, name, parent } = context;
  return ((name === 'p' && parent ? own | parent.own : own) & SIGNAL.caption) !== 0 && name !== 'article';
}

/** In a box that is named as a picture's or gallery's: its text may look like a key point, or be the page's description. */
function isBesidePicture({ own, parent }: Context): boolean {
  return ((own | (parent?.own ?? 0)) & SIGNAL.media) !== 0;
}

/** Not in a box that is named as something else, and not mostly links. */
function mayBelong(candidate: Candidate, structure: Structure): boolean {
  const { signals } = structure.place(candidate.context);
  if (signals & FOREIGN || candidate.context.flags & OUTSIDE) return false;
  return candidate.linked < candidate.text.length * 0.5;
}

/** Shorter bold texts are questions of an interview. */
const SHORTEST_BOLD_LEAD = 70;

/** Before the first paragraph: named as lead, the page's description, or set in bold. */
function isLead(candidate: Candidate, index: number, structure: Structure): boolean {
  const { text, strong } = candidate;
  return (text.length >= SHORTEST_BOLD_LEAD && strong > text.length * 0.9) || hasLeadSigns(candidate, index, structure);
}

function hasLeadSigns({ context }: Candidate, index: number, structure: Structure): boolean {
  return (
    ((context.own | (context.parent?.parent ? context.parent.own : 0)) & SIGNAL.lead) !== 0 ||
    structure.isDescription(index)
  );
}

const LEAD_AFTER_HEADLINE = 12;
const SHORTEST_LEAD = 40;

/** A text right under the headline that bears the signs of a lead, however unlike a paragraph it looks. */
function isNamedLead(candidate: Candidate, index: number, structure: Structure): boolean {
  const distance = index - structure.headline;
  if (structure.headline < 0 || distance < 1 || distance >= LEAD_AFTER_HEADLINE) return false;
  return (
    candidate.text.length > SHORTEST_LEAD &&
    hasLeadSigns(candidate, index, structure) &&
    !isByline(candidate.text) &&
    !endsWithCredit(candidate.text)
  );
}

const LONGEST_BYLINE = 100;
const BYLINE_LEADS = new Set('Von von VON By by BY Text Autor Autorin Autoren Author'.split(' '));
const WRITTEN_BY = 'Written by ';
const SIGNS = ',;:()';
const BETWEEN_NAMES = new Set(['und', 'and', 'von', 'van', 'de']);

/** "Von Ada Muster", "By Ada Muster in Berlin": no sentence, though publishers set it as a paragraph. */
function isByline(text: string): boolean {
  if (text.length >= LONGEST_BYLINE || '.!?:'.includes(text.at(-1)!)) return false;
  const words = (text.startsWith(WRITTEN_BY) ? text.slice(WRITTEN_BY.length - 3) : text).split(' ', 5);
  const lead = words[0]!;
  if (!BYLINE_LEADS.has(lead.endsWith(':') ? lead.slice(0, -1) : lead)) return false;
  const [first = '', second = '', third] = words.slice(words[1] === ':' ? 2 : 1);
  if (!startsCapital(first) || [...SIGNS].some((sign) => first.includes(sign))) return false;
  return startsCapital(second) || (third !== undefined && BETWEEN_NAMES.has(second));
}
