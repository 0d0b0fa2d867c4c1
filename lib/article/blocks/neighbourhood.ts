// What the second scoring round is told beyond the features of the first: how the first judged the texts around. Pure.
import type { Candidate } from './candidate';
import type { Structure } from './structure';

const STEPS = [-3, -2, -1, 1, 2, 3];
const FAR = 30;
const NEAR = 6;
const LONGEST_RUN = 10;

/** Names of the additional features in their order. */
export const NEIGHBOURHOOD: readonly string[] = [
  'p',
  ...STEPS.map((step) => `p@${step}`),
  ...['pBeforeMax', 'pAfterMax', 'pGroup', 'pSiblings', 'shareBefore', 'shareAfter', 'gapBefore', 'gapAfter', 'pTotal'],
  ...['runBefore', 'runAfter'],
];

interface Sum {
  weighted: number;
  length: number;
}

/** Writes the additional features of candidate `index` from `at` on, for all candidates. */
export function neighbourhoodOf(
  candidates: readonly Candidate[],
  structure: Structure,
  chances: Float64Array,
  write: (index: number, values: readonly number[]) => void,
): void {
  const count = candidates.length;
  const groups = new Map<object, Sum>();
  let total = 0;
  const sum = (key: object | null, index: number) => {
    if (!key) return;
    const length = candidates[index]!.text.length;
    const known = groups.get(key);
    if (known) {
      known.weighted += chances[index]! * length;
      known.length += length;
    } else groups.set(key, { weighted: chances[index]! * length, length });
  };
  for (let index = 0; index < count; index++) {
    const candidate = candidates[index]!;
    sum(structure.group(candidate), index);
    sum(candidate.context.parent, index);
    total += chances[index]! * candidate.text.length;
  }
  /** Mean chance of the others under one key; -1 if there are none. */
  const others = (key: object | null, index: number): number => {
    const known = key && groups.get(key);
    const length = candidates[index]!.text.length;
    if (!known || known.length <= length) return -1;
    return (known.weighted - chances[index]! * length) / (known.length - length);
  };
  let before = 0;
  for (let index = 0; index < count; index++) {
    const candidate = candidates[index]!;
    const values = [chances[index]!];
    for (const step of STEPS) values.push(chances[index + step] ?? -1);
    values.push(highest(chances, index, -1), highest(chances, index, 1));
    values.push(others(structure.group(candidate), index), others(candidate.context.parent, index));
    const own = chances[index]! * candidate.text.length;
    values.push(total ? before / total : 0);
    before += own;
    values.push(total ? (total - before) / total : 0);
    values.push(gap(chances, index, -1), gap(chances, index, 1), total);
    values.push(run(chances, index, -1), run(chances, index, 1));
    write(index, values);
  }
}

function highest(chances: Float64Array, index: number, step: number): number {
  let best = 0;
  for (let away = 1; away <= NEAR; away++) best = Math.max(best, chances[index + step * away] ?? 0);
  return best;
}

/** Candidates to the next likely one. */
function gap(chances: Float64Array, index: number, step: number): number {
  for (let away = 1; away < FAR; away++) {
    const chance = chances[index + step * away];
    if (chance === undefined) return FAR;
    if (chance > 0.5) return away;
  }
  return FAR;
}

/** How many likely ones follow without a break. */
function run(chances: Float64Array, index: number, step: number): number {
  let length = 0;
  while (length < LONGEST_RUN && (chances[index + step * (length + 1)] ?? 0) > 0.5) length++;
  return length;
}
