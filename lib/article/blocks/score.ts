// The chance of each candidate to be the article's running text: two rounds of boosted trees, the second of which sees
// what the first thought of the neighbours. Pure. Trained by scripts/train/article.ts; see weights.json's note there.
import type { Candidate } from './candidate';
import { describe, FEATURES } from './features';
import { chanceOf, type Forest, openForest, type StoredForest } from './forest';
import { NEIGHBOURHOOD, neighbourhoodOf } from './neighbourhood';
import type { Hints, Structure } from './structure';
import weights from './weights.json';

export interface Scored {
  chances: Float64Array;
  structure: Structure;
}

/** Width of a row in the second round. */
export const WIDE = FEATURES.length + NEIGHBOURHOOD.length;

let forests: [Forest, Forest] | null = null;

function openForests(): [Forest, Forest] {
  if (!forests) {
    const stored = weights as unknown as { first: StoredForest; second: StoredForest };
    forests = [openForest(stored.first), openForest(stored.second)];
  }
  return forests;
}

/** Scores all candidates of a page; yields now and then so that the caller may pause. */
export function* score(candidates: readonly Candidate[], hints: Hints): Generator<void, Scored> {
  const [first, second] = openForests();
  const { rows, structure } = yield* describe(candidates, hints);
  const width = FEATURES.length;
  const chances = new Float64Array(candidates.length);
  for (let index = 0; index < candidates.length; index++) {
    chances[index] = chanceOf(first, rows, index * width);
    if (index % 100 === 99) yield;
  }
  const firstRound = chances.slice();
  const wide = widen(rows, candidates, structure, chances);
  yield;
  for (let index = 0; index < candidates.length; index++) {
    if (index % 100 === 99) yield;
    if (isOutOfReach(firstRound, index)) chances[index] = 0;
    else chances[index] = chanceOf(second, wide, index * WIDE);
  }
  return { chances, structure };
}

const UNLIKELY = 0.03;
const REACH = 2;

/** Unlikely among unlikely neighbours: the second round never lifts such a text over the limit. */
function isOutOfReach(chances: Float64Array, index: number): boolean {
  for (let near = Math.max(0, index - REACH); near <= Math.min(chances.length - 1, index + REACH); near++) {
    if (chances[near]! > UNLIKELY) return false;
  }
  return true;
}

/** Rows of the second round: those of the first, and what the first round thought of the neighbours. */
export function widen(
  rows: Float32Array,
  candidates: readonly Candidate[],
  structure: Structure,
  chances: Float64Array,
): Float32Array {
  const width = FEATURES.length;
  const wide = new Float32Array(candidates.length * WIDE);
  neighbourhoodOf(candidates, structure, chances, (index, values) => {
    wide.set(rows.subarray(index * width, (index + 1) * width), index * WIDE);
    wide.set(values, index * WIDE + width);
  });
  return wide;
}
