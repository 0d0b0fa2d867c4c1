// Which candidates are the article's blocks, in reading order, and what kind of block each is. Pure but for references.
import type { BlockKind } from '../../model';
import { keepBounds } from './bounds';
import type { Candidate } from './candidate';
import { isForeign } from './foreign';
import { kindOf, LEAST } from './kind';
import { type Scored, score } from './score';
import type { Hints, Structure } from './structure';

export interface Chosen {
  kind: BlockKind;
  candidate: Candidate;
  /** Hardly doubtful, or set like most of the text. */
  sure: boolean;
}

export interface Choice {
  chosen: Chosen[];
  structure: Structure;
  /** Number of the first candidate that is running text, or -1. */
  first: number;
}

/** From this chance on a text is the article's; chosen on pages that were not learnt from. */
const LIKELY = 0.45;
/** On a page unlike all that were learnt from, even the best texts get low chances: the limit then sinks with them. */
const SURE = 0.8;
const BEST_CHARACTERS = 1500;
const SHORTEST_BEST = 50;
const LOWEST_LIMIT = 0.15;
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
  const chances = new Float64Array(scored);
  for (let index = 0; index < candidates.length; index++) {
    if (chances[index]! >= LEAST && isForeign(candidates[index]!, index, structure, chances[index]!))
      chances[index] = 0;
  }
  const limit = limitOf(candidates, chances);
  yield* keepBounds({ candidates, chances, structure, limit });
  let first = -1;
  let last = -1;
  for (let index = 0; index < candidates.length; index++) {
    if (chances[index]! < limit) continue;
    if (first < 0) first = index;
    last = index;
  }
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
    if (!within && chance < LEAST) continue;
    const kind = kindOf(candidates, index, structure, { chance, limit, within, afterProse: prose });
    if (!kind) continue;
    const { text } = candidate;
    if (text.length >= SHORTEST_REPEAT) {
      if (seen.has(text)) continue;
      seen.add(text);
    }
    if (kind === 'paragraph') prose = true;
    const sure = chance >= SURE || structure.groups[index] === structure.main;
    chosen.push({ kind, candidate, sure });
  }
  // A subheading at the end, or one after the other at the end, heads a box that was left out.
  const lastText = chosen.findLastIndex(({ kind }) => kind !== 'subheading');
  const blocks = chosen.slice(0, lastText + 1);
  return { chosen: blocks, structure, first };
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
