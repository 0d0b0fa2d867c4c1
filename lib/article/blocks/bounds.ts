// Which likely texts are not the article's after all, and which unlikely ones are: by where the others stand. Pure.
// Each rule was tried on pages that the model had not seen; what it did there stands beside it (mean F1 of 94 pages).

import { HEADINGS } from '../dom/tags';
import type { Candidate, Context } from './candidate';
import { FLAG } from './flags';
import { SIGNAL } from './signals';
import { placer, type Structure } from './structure';
import { isWithin } from './weigh';

/** What is known of a page when its texts are chosen. */
export interface Choosing {
  candidates: readonly Candidate[];
  chances: Float64Array;
  structure: Structure;
  /** From this chance on a text is the article's. */
  limit: number;
}

/** Sets the chances of texts anew that stand out of place. Yields now and then so that the caller may pause. */
export function* keepBounds(choosing: Choosing): Generator<void, void> {
  leaveOutNested(choosing);
  yield;
  leaveOutOtherArticles(choosing);
  yield;
  leaveOutFar(choosing);
  leaveOutBefore(choosing);
  yield;
  leaveOutHeads(choosing);
  fillGaps(choosing);
  keepHeads(choosing);
  keepSenders(choosing);
  keepRows(choosing);
}

/** An article within the article is a teaser or a box, unless it holds most of the text, as the entries of a ticker do. */
function leaveOutNested({ candidates, chances, limit }: Choosing): void {
  let nested = 0;
  let outside = 0;
  for (let index = 0; index < candidates.length; index++) {
    if (chances[index]! < limit) continue;
    const { context, text } = candidates[index]!;
    if (context.flags & FLAG.nestedArticle) nested += text.length;
    else outside += text.length;
  }
  if (nested === 0 || nested >= outside) return;
  for (let index = 0; index < candidates.length; index++) {
    if (candidates[index]!.context.flags & FLAG.nestedArticle) chances[index] = 0;
  }
}

/** Characters of text that an article holds at least. */
const LEAST_TEXT = 300;

/** Beside the article with the headline, if it holds text, other articles are other stories (.9517 → .9561). */
function leaveOutOtherArticles({ candidates, chances, structure, limit }: Choosing): void {
  const find = articleFinder();
  const own = structure.headline < 0 ? null : find(candidates[structure.headline]!.context);
  if (!own) return;
  const holders = candidates.map(({ context }) => find(context));
  const mass = { own: 0, ownChance: 0, other: 0, otherChance: 0 };
  for (let index = 0; index < candidates.length; index++) {
    const holder = holders[index];
    const chance = chances[index]!;
    if (!holder || chance < limit || index === structure.headline) continue;
    const { length } = candidates[index]!.text;
    if (holder === own) {
      mass.own += length;
      mass.ownChance += length * chance;
    } else {
      mass.other += length;
      mass.otherChance += length * chance;
    }
  }
  if (mass.own < LEAST_TEXT || mass.other === 0) return;
  if (mass.ownChance / mass.own < mass.otherChance / mass.other) return;
  for (let index = 0; index < candidates.length; index++) {
    if (holders[index] && holders[index] !== own) chances[index] = 0;
  }
}

/** The outermost article around an element, or null; remembers the answers, because many texts share their ancestors. */
function articleFinder(): (start: Context) => Context | null {
  const known = new Map<Context, Context | null>();
  return (start) => {
    if ((start.flags & FLAG.article) === 0) return null;
    const way: Context[] = [];
    let found: Context | null = null;
    for (let context: Context | null = start; context; context = context.parent) {
      const before = known.get(context);
      if (before !== undefined) {
        found = before;
        break;
      }
      way.push(context);
    }
    for (let index = way.length - 1; index >= 0; index--) {
      const context = way[index]!;
      if (!found && context.name === 'article') found = context;
      known.set(context, found);
    }
    return found;
  };
}

/** The innermost element with the headline and this share of the text is the article's; what stands beside it is not. */
const MOST_TEXT = 0.6;
const SURE_OUTSIDE = 0.9;

function leaveOutFar({ candidates, chances, structure, limit }: Choosing): void {
  if (structure.headline < 0) return;
  const place = placer(candidates[structure.headline]!.context);
  let total = 0;
  /** Characters of likely text by the levels from the headline up to the element that holds both. */
  const held: number[] = [];
  for (let index = 0; index < candidates.length; index++) {
    if (chances[index]! < limit) continue;
    const { context, text } = candidates[index]!;
    const { up } = place(context);
    total += text.length;
    held[up] = (held[up] ?? 0) + text.length;
  }
  let most = 0;
  for (let sum = held[0] ?? 0; sum < total * MOST_TEXT; sum += held[most] ?? 0) most++;
  for (let index = 0; index < candidates.length; index++) {
    const chance = chances[index]!;
    if (chance > 0 && chance < SURE_OUTSIDE && place(candidates[index]!.context).up > most) chances[index] = 0;
  }
}

/** Names of boxes whose own heading is the title of what they show. */
const SHOWN = SIGNAL.embed | SIGNAL.media;
const SURE_HEAD = 0.9;

/** A heading alone in an article or a player heads another story or a film (.9722 → .9726, twelve sites' headings). */
function leaveOutHeads({ candidates, chances, structure, limit }: Choosing): void {
  const begin = Math.max(structure.headline, structure.first);
  let next: Context | null = null;
  for (let index = candidates.length - 1; index > begin; index--) {
    const { context } = candidates[index]!;
    const chance = chances[index]!;
    if (!HEADINGS.has(context.name)) {
      if (chance >= limit) next = context;
    } else if (next && chance > 0 && chance < SURE_HEAD && isAlone(context, next)) chances[index] = 0;
  }
}

/** Among the boxes around a heading that the text after it does not stand in is an article or a player. */
function isAlone(heading: Context, text: Context): boolean {
  for (let box = heading.parent; box && !isWithin(text, box); box = box.parent) {
    if (box.name === 'article' || box.own & SHOWN) return true;
  }
  return false;
}

/** Lists before the headline are menus and news in brief, if text follows it (.9584 → .9617). */
function leaveOutBefore({ candidates, chances, structure: { headline }, limit }: Choosing): void {
  let after = 0;
  for (let index = headline + 1; index < candidates.length && after < LEAST_TEXT; index++) {
    if (chances[index]! >= limit) after += candidates[index]!.text.length;
  }
  if (after < LEAST_TEXT) return;
  for (let index = 0; index < headline; index++) {
    if (candidates[index]!.context.flags & FLAG.list) chances[index] = 0;
  }
}

/** From this chance on a text between two paragraphs that is set like them is one of them. */
const POSSIBLE_BETWEEN = 0.15;
const SHORTEST_BETWEEN = 20;

function fillGaps({ candidates, chances, structure, limit }: Choosing): void {
  const { main, mainParent, groups, siblings } = structure;
  if (!main) return;
  const isMain = (index: number) => groups[index] === main && siblings[index] === mainParent;
  const isLikely = (index: number) => isMain(index) && chances[index]! >= limit;
  let first = 0;
  let last = candidates.length - 1;
  while (first <= last && !isLikely(first)) first++;
  while (last > first && !isLikely(last)) last--;
  for (let index = first + 1; index < last; index++) {
    const chance = chances[index]!;
    const { text, linked } = candidates[index]!;
    if (chance < POSSIBLE_BETWEEN || chance >= limit || text.length < SHORTEST_BETWEEN || !isMain(index)) continue;
    if (linked < text.length * 0.5) chances[index] = limit;
  }
}

/** From this chance on a heading right before a paragraph of the article, in the same box, is one of its subheadings. */
const POSSIBLE_HEAD = 0.15;

/** Publishers set subheadings in many ways (subheadings kept on other languages' pages .880 → .907). */
function keepHeads({ candidates, chances, structure, limit }: Choosing): void {
  const begin = Math.max(structure.headline, structure.first);
  for (let index = candidates.length - 2; index > begin; index--) {
    if (structure.groups[index + 1] !== structure.main || chances[index + 1]! < limit) continue;
    const { context, text, linked } = candidates[index]!;
    const chance = chances[index]!;
    if (chance < POSSIBLE_HEAD || chance >= limit || !HEADINGS.has(context.name)) continue;
    const after = candidates[index + 1]!.context;
    if (after.parent === context.parent && linked < text.length * 0.5) chances[index] = limit;
  }
}

const LONGEST_SENDER = 120;
const DASHES = '—–-';

/** "— Ada Muster (@adamuster) March 3, 2024" below a post that is quoted: says whose it is (.9562 → .9568). */
function keepSenders({ candidates, chances, limit }: Choosing): void {
  for (let index = 1; index < candidates.length; index++) {
    const { text } = candidates[index]!;
    if (chances[index]! >= limit || chances[index - 1]! < limit || text.length > LONGEST_SENDER) continue;
    if (DASHES.includes(text[0]!) && text.includes('(@')) chances[index] = limit;
  }
}

/** Rows of a table of data look like nothing else; in the core it is the article's (.9617 → .9668, one page of results). */
const POSSIBLE_ROW = 0.1;

function keepRows({ candidates, chances, structure, limit }: Choosing): void {
  for (let index = 0; index < candidates.length; index++) {
    const { context, linked, text } = candidates[index]!;
    if ((context.flags & FLAG.row) === 0 || chances[index]! >= limit || chances[index]! < POSSIBLE_ROW) continue;
    if (linked < text.length * 0.5 && structure.place(context).up === 0) chances[index] = limit;
  }
}
