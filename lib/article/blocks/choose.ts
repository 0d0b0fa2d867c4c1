// Which candidates are the article's blocks, in reading order, and what kind of block each is. Pure but for references.
import type { BlockKind } from '../../model';
import { HEADINGS } from '../dom/tags';
import { startsCapital } from '../words';
import { keepBounds } from './bounds';
import type { Candidate } from './candidate';
import { captionLength } from './credits';
import { FLAG } from './flags';
import { DATED_PHRASE, ELSEWHERE_PHRASE, EXTERNAL_PHRASE } from './phrases';
import { type Scored, score } from './score';
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
/** Publishers set subheadings in more ways than paragraphs. */
const LIKELY_HEADING = 0.3;
/** For a text that is named as lead, or with which the page describes itself. */
const POSSIBLE_LEAD = 0.05;
/** On a page unlike all that were learnt from, even the best texts get low chances: the limit then sinks with them. */
const SURE = 0.8;
const BEST_CHARACTERS = 1500;
const SHORTEST_BEST = 50;
const LOWEST_LIMIT = 0.15;
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
/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 100;
/** Shorter texts may stand twice in one article. */
const SHORTEST_REPEAT = 60;

/** Headline, leads, captions, subheadings, paragraphs, lists, quotations and infoboxes of the page. */
export function* choose(candidates: readonly Candidate[], hints: Hints): Generator<void, Choice> {
  return yield* chooseScored(candidates, yield* score(candidates, hints));
}

/** As `choose`, with chances that are known already. */
export function* chooseScored(
  candidates: readonly Candidate[],
  { chances: scored, structure }: Scored,
): Generator<void, Choice> {
  yield;
  const chances = scored.map((chance, index) => (isForeign(candidates[index]!, index, structure, chance) ? 0 : chance));
  const limit = limitOf(candidates, chances);
  yield* keepBounds({ candidates, chances, structure, limit });
  const first = chances.findIndex((chance) => chance >= limit);
  const last = chances.findLastIndex((chance) => chance >= limit);
  if (first < 0) return { chosen: [], structure, first };
  const begin = structure.headline >= 0 ? Math.min(first, structure.headline) : first;
  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  let prose = false;
  yield;
  for (let index = 0; index < candidates.length; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const candidate = candidates[index]!;
    const chance = chances[index]!;
    const within = index >= begin && index <= last + 1;
    const kind = kindOf(candidate, index, structure, { chance, limit, within, afterProse: prose });
    if (!kind) continue;
    const { text } = candidate;
    if (text.length >= SHORTEST_REPEAT) {
      if (seen.has(text)) continue;
      seen.add(text);
    }
    if (kind === 'paragraph') prose = true;
    chosen.push({ kind, candidate });
  }
  // A subheading at the end, or one after the other at the end, heads a box that was left out.
  const lastText = chosen.findLastIndex(({ kind }) => kind !== 'subheading');
  const blocks = chosen.slice(0, lastText + 1);
  return { chosen: blocks, structure, first };
}

/** From these chances on a text is the article's although its box is named like one of something else. */
const SURE_OF_TEXT = { consent: 0.9, other: 0.8, heading: 0.5 };
/** The first texts of an article may stand in a box that is named like a teaser's. */
const FIRST_TEXTS = 2;

const FOREIGN_PHRASES = EXTERNAL_PHRASE | ELSEWHERE_PHRASE | DATED_PHRASE;

/** Texts whose wording or whose box says that they are none of the article's. */
function isForeign({ context }: Candidate, index: number, structure: Structure, chance: number): boolean {
  if (structure.phrases[index]! & FOREIGN_PHRASES) return true;
  const way = structure.place(context).signals;
  const names = way | context.own;
  if (names & SIGNAL.comment) return true;
  if (names & SIGNAL.consent && chance < SURE_OF_TEXT.consent) return true;
  if (chance >= (HEADINGS.has(context.name) ? SURE_OF_TEXT.heading : SURE_OF_TEXT.other)) return false;
  if (names & SIGNAL.ad) return true;
  return (way & SIGNAL.teaser) !== 0 && !(context.own & SIGNAL.lead) && index > structure.first + FIRST_TEXTS;
}

/** LIKELY, or less where the best 1,500 characters of the page have a low mean chance. */
function limitOf(candidates: readonly Candidate[], chances: Float64Array): number {
  // Characters by chance, in hundredths: the best are the last.
  const characters = new Float64Array(101);
  for (let index = 0; index < candidates.length; index++) {
    const { length } = candidates[index]!.text;
    if (length >= SHORTEST_BEST) characters[Math.round(chances[index]! * 100)]! += length;
  }
  let left = BEST_CHARACTERS;
  let sum = 0;
  for (let chance = 100; chance >= 0 && left > 0; chance--) {
    const length = Math.min(characters[chance]!, left);
    left -= length;
    sum += (chance / 100) * length;
  }
  const seen = BEST_CHARACTERS - left;
  return Math.max(LOWEST_LIMIT, LIKELY * Math.min(1, (seen ? sum / seen : 0) / SURE));
}

interface Judgement {
  chance: number;
  /** From this chance on a text is taken. */
  limit: number;
  /** Between headline and last text. */
  within: boolean;
  /** A paragraph was taken before. */
  afterProse: boolean;
}

function kindOf(
  candidate: Candidate,
  index: number,
  structure: Structure,
  { chance, limit, within, afterProse }: Judgement,
): BlockKind | null {
  const { context, text } = candidate;
  if (index === structure.headline) return 'headline';
  const heading = HEADINGS.has(context.name);
  const likely = chance >= (heading ? Math.min(limit, LIKELY_HEADING) : limit);
  if (isCaption(candidate)) return likely || (within && mayBelong(candidate, structure)) ? 'caption' : null;
  if (likely && !heading && endsWithCredit(text)) return 'caption';
  // Beside a caption, a figure holds buttons and alternative texts; a quotation may stand in one.
  if (context.flags & FLAG.figure && !(likely && context.flags & FLAG.quote)) return null;
  if (context.flags & FLAG.list && !likely) {
    // Key points before the text; lists within it have to be as likely as paragraphs.
    const keyPoint = within && !afterProse && chance >= POSSIBLE && text.length > 20;
    return keyPoint && mayBelong(candidate, structure) ? 'list' : null;
  }
  if (!afterProse && chance >= POSSIBLE_LEAD && isNamedLead(candidate, index, structure)) return 'lead';
  if (!likely || (!heading && isByline(text))) return null;
  const boxed = afterProse && isInfobox(candidate, index, structure);
  if (heading && !boxed) return afterProse || text.length < 120 ? 'subheading' : 'lead';
  if (context.flags & FLAG.quote) return 'quotation';
  if (context.flags & (FLAG.list | FLAG.row)) return 'list';
  if (afterProse) return boxed ? 'infobox' : 'paragraph';
  return isLead(candidate, index, structure) ? 'lead' : 'paragraph';
}

/** In a box beside the text. Some sites name each section a box: there the article's own paragraphs stand in one. */
function isInfobox({ context }: Candidate, index: number, structure: Structure): boolean {
  if (structure.groups[index] === structure.main) return false;
  return (structure.place(context).signals & SIGNAL.box) !== 0 || (context.flags & FLAG.aside) !== 0;
}

const LONGEST_CREDITED = 160;

/** "Der Markt im Mai. Foto: Ada Muster" set like a paragraph. */
function endsWithCredit(text: string): boolean {
  return text.length <= LONGEST_CREDITED && !'.!?”“"»'.includes(text.at(-1)!) && captionLength(text) < text.length;
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
