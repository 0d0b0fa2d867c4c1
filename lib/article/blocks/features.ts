// What the scoring model is told about each candidate. Pure. The order of features is part of the model: after a change
// the model has to be trained again (scripts/train/article.ts).
import { HEADINGS } from '../dom/tags';
import { foldWords } from '../metadata/strings';
import type { Candidate, Context } from './candidate';
import { PHRASES } from './phrases';
import { SIGNAL } from './signals';
import { type Hints, type Structure, structureOf } from './structure';
import { countText } from './text-counts';

const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'section',
  'article',
  'td',
  'blockquote',
  'figcaption',
  'dd',
  'dt',
  'header',
];
const FLAG_BITS = 20;
const SIGNAL_BITS = Object.keys(SIGNAL).length;
/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 50;
const NEIGHBOURS = [-2, -1, 1, 2];

/** Names of all features in their order; for reading a model. */
export const FEATURES: readonly string[] = [
  ...[
    'length',
    'words',
    'linkShare',
    'links',
    'strongShare',
    'sentenceEnds',
    'endMark',
    'commas',
    'digits',
    'capitals',
  ],
  ...[
    'smallWords',
    'quotes',
    'startsLower',
    'endsColon',
    'marks',
    'averageWord',
    'broken',
    'tag',
    'parentTag',
    'depth',
  ],
  ...Array.from({ length: FLAG_BITS }, (_, bit) => `flag${bit}`),
  ...Object.keys(SIGNAL).map((name) => `own:${name}`),
  ...Object.keys(SIGNAL).map((name) => `way:${name}`),
  ...Array.from({ length: PHRASES }, (_, bit) => `phrase${bit}`),
  ...Array.from({ length: PHRASES }, (_, bit) => `under${bit}`),
  ...['up', 'down', 'beforeFirst', 'afterLast', 'fromHeadline', 'position', 'repeats', 'repeated', 'isHeadline'],
  ...['groupCount', 'groupProse', 'groupMean', 'groupLinks', 'siblingCount', 'siblingProse', 'siblingLinks'],
  ...['inDescription', 'isTitle', 'inBody', 'hasBody', 'gapBefore', 'gapAfter', 'groupCore'],
  ...NEIGHBOURS.flatMap((step) =>
    ['length', 'linkShare', 'prose', 'sameParent', 'sameGroup', 'heading'].map((name) => `${name}@${step}`),
  ),
];

/** One row of features for each candidate, one after the other. */
export interface Described {
  rows: Float32Array;
  structure: Structure;
}

/** Describes all candidates; yields now and then so that the caller may pause. */
export function* describe(candidates: readonly Candidate[], hints: Hints): Generator<void, Described> {
  const structure = yield* structureOf(candidates, hints);
  const width = FEATURES.length;
  const rows = new Float32Array(candidates.length * width);
  const description = foldOf(hints.description);
  const body = foldOf(hints.articleBody);
  const title = foldOf(hints.title);
  const { prose, first, last, headline, totalProse } = structure;
  const coreProse = structure.core ? coreProseOf(candidates, structure) : 0;
  for (let index = 0; index < candidates.length; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const candidate = candidates[index]!;
    const { context, text } = candidate;
    const count = countText(text);
    let at = index * width;
    const put = (value: number) => {
      rows[at++] = value;
    };
    const bits = (value: number, length: number) => {
      for (let bit = 0; bit < length; bit++) rows[at++] = (value >> bit) & 1;
    };
    const length = text.length;
    put(length);
    put(count.words);
    put(candidate.linked / length);
    put(candidate.links);
    put(candidate.strong / length);
    put(count.sentenceEnds);
    put(count.endMark);
    put(count.commas);
    put(count.digits / length);
    put(count.capitals / length);
    put(count.words ? count.smallWords / count.words : 0);
    put(count.quotes);
    put(count.startsLower);
    put(count.endsColon);
    put(count.marks);
    put(count.words ? length / count.words : 0);
    put(candidate.broken ? 1 : 0);
    put(TAGS.indexOf(context.name));
    put(context.parent ? TAGS.indexOf(context.parent.name) : -1);
    put(context.depth);
    bits(context.flags, FLAG_BITS);
    bits(context.own | (context.parent?.parent ? context.parent.own : 0), SIGNAL_BITS);
    const place = structure.place(context);
    bits(place.signals, SIGNAL_BITS);
    bits(structure.phrases[index]!, PHRASES);
    bits(structure.underPhrases[index]!, PHRASES);
    put(place.up);
    put(place.down);
    put(first < 0 ? 999 : Math.max(0, first - index));
    put(last < 0 ? 999 : Math.max(0, index - last));
    put(headline < 0 ? -999 : index - headline);
    put(index / candidates.length);
    put(structure.repeats[index]!);
    put(structure.timesOf(index) - 1 - structure.repeats[index]!);
    put(index === headline ? 1 : 0);
    const group = structure.group(candidate);
    put(group.count);
    put(totalProse ? group.prose / totalProse : 0);
    put(group.length / group.count);
    put(group.linked / group.length);
    const siblings = structure.siblings(context);
    put(siblings.count);
    put(totalProse ? siblings.prose / totalProse : 0);
    put(siblings.length ? siblings.linked / siblings.length : 0);
    const folded = structure.folded[index]!;
    put(similar(folded, description));
    put(similar(folded, title));
    put(folded.length > 20 && body.includes(folded.slice(0, 60)) ? 1 : 0);
    put(body.length > 200 ? 1 : 0);
    put(distanceToProse(prose, index, -1));
    put(distanceToProse(prose, index, 1));
    put(coreProse ? group.prose / coreProse : 0);
    for (const step of NEIGHBOURS) {
      const other = candidates[index + step];
      if (!other) {
        for (let blank = 0; blank < 6; blank++) put(-1);
        continue;
      }
      put(other.text.length);
      put(other.linked / other.text.length);
      put(prose[index + step]!);
      put(other.context.parent === context.parent ? 1 : 0);
      put(structure.group(other) === group ? 1 : 0);
      put(headingLevel(other.context));
    }
  }
  return { rows, structure };
}

function foldOf(text: string | undefined): string {
  return text ? foldWords(text) : '';
}

/** 3: equal; 2: one begins with the other; 1: one holds the other; 0: neither, or too short to say. */
function similar(text: string, other: string): number {
  if (text.length < 8 || other.length < 8) return 0;
  if (text === other) return 3;
  if (text.startsWith(other) || other.startsWith(text)) return 2;
  const [short, long] = text.length < other.length ? [text, other] : [other, text];
  return short.length > 24 && long.includes(short.slice(0, 80)) ? 1 : 0;
}

function headingLevel({ name }: Context): number {
  return HEADINGS.has(name) ? Number(name[1]) : 0;
}

/** Candidates to the next prose in one direction; 20 if it is further away. */
function distanceToProse(prose: Float64Array, index: number, step: number): number {
  for (let away = 1; away < 20; away++) {
    const at = index + step * away;
    if (at < 0 || at >= prose.length) return 20;
    if (prose[at]! > 0) return away;
  }
  return 20;
}

/** Characters of prose in the core. */
function coreProseOf(candidates: readonly Candidate[], { prose, place }: Structure): number {
  let sum = 0;
  for (let index = 0; index < candidates.length; index++) {
    if (prose[index]! > 0 && place(candidates[index]!.context).up === 0) sum += prose[index]!;
  }
  return sum;
}
