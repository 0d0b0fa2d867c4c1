// Names of what lib/article/blocks/features.ts tells about a candidate, in its order; for reading a model.
import { FLAG } from '../../../lib/article/blocks/flags';
import { SIGNAL } from '../../../lib/article/blocks/signals';

const NEIGHBOURS = [-2, -1, 1, 2];

/** Features that are numbers. */
export const COLUMNS: readonly string[] = [
  ...'length words linkShare links strongShare sentenceEnds endMark commas digits capitals smallWords quotes'.split(
    ' ',
  ),
  ...'startsLower endsColon marks averageWord broken tag parentTag depth'.split(' '),
  ...'up down beforeFirst afterLast fromHeadline position repeats repeated isHeadline'.split(' '),
  ...'groupCount groupProse groupMean groupLinks siblingCount siblingProse siblingLinks'.split(' '),
  ...'inDescription isTitle inBody hasBody gapBefore gapAfter groupCore'.split(' '),
  ...'beforeMain afterMain inMain inMainParent proseBefore'.split(' '),
  ...NEIGHBOURS.flatMap((step) =>
    ['length', 'linkShare', 'prose', 'sameParent', 'sameGroup', 'heading'].map((name) => `${name}@${step}`),
  ),
];

const signals = Object.keys(SIGNAL);
/** Names of the bits by their number. */
const BITS: readonly (readonly string[])[] = [
  Object.keys(FLAG),
  signals.map((name) => `own:${name}`),
  signals.map((name) => `way:${name}`),
  Array.from({ length: 32 }, (_, bit) => (bit < 16 ? `phrase${bit}` : `under${bit - 16}`)),
];

/** Names of all features by their number in the model: columns first, then 32 numbers for each word of bits. */
export const FEATURES: readonly string[] = [
  ...COLUMNS,
  ...BITS.flatMap((names) => Array.from({ length: 32 }, (_, bit) => names[bit] ?? '')),
];
