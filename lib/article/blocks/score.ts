// The chance of each candidate to be the article's running text, by boosted trees over its features. Pure.
// Trained by scripts/train/article.ts on pages with gold text; weights.json holds numbers only, no text of the pages.
// A second round that saw the first one's opinion of the neighbours was tried and was no better on unseen publishers.
import type { Candidate } from './candidate';
import { describe, WIDTH, WORDS } from './features';
import { chanceOf, type Forest, openForest } from './forest';
import type { Hints, Structure } from './structure';
import weights from './weights.json';

export interface Scored {
  chances: Float64Array;
  structure: Structure;
}

/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 50;

/** Opened when the first article is read: most pages are none. */
let forest: Forest | undefined;

/** Scores all candidates of a page; yields now and then so that the caller may pause. */
export function* score(candidates: readonly Candidate[], hints: Hints): Generator<void, Scored> {
  const { rows, bits, structure } = yield* describe(candidates, hints);
  forest ??= openForest(weights);
  const all = { rows, width: WIDTH, bits, words: WORDS };
  const chances = new Float64Array(candidates.length);
  for (let index = 0; index < candidates.length; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    chances[index] = chanceOf(forest, all, index);
  }
  return { chances, structure };
}
