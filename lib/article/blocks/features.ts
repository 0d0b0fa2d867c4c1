// What the scoring model is told about each candidate. Pure. The order of features is part of the model: after a change
// the model has to be trained again (scripts/train/article.ts).
import { HEADINGS } from '../dom/tags';
import { foldWords } from '../metadata/strings';
import type { Candidate, Context } from './candidate';
import { type Hints, type Structure, structureOf } from './structure';
import { countText } from './text-counts';

const TAGS: ReadonlyMap<string, number> = new Map(
  'p h1 h2 h3 h4 li div section article td blockquote figcaption dd dt header'
    .split(' ')
    .map((name, number) => [name, number]),
);
/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 50;
const NEIGHBOURS = [-2, -1, 1, 2];

/** Features of one candidate that are numbers; their names are in scripts/train/article/feature-names.ts. */
export const WIDTH = 72;
/** Words of 32 bits with the features that are yes or no: flags, own signals, signals on the way, phrases. */
export const WORDS = 4;

/** What is told about all candidates, one after the other. */
export interface Described {
  /** WIDTH numbers for each candidate. */
  rows: Int32Array;
  /** WORDS words for each candidate. */
  bits: Int32Array;
  structure: Structure;
}

/** Whole numbers only: until an engine has compiled the code, each fraction is an object. In thousandths; 0 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole);
}

/** Describes all candidates; yields now and then so that the caller may pause. */
export function* describe(candidates: readonly Candidate[], hints: Hints): Generator<void, Described> {
  const structure = yield* structureOf(candidates, hints);
  const count = candidates.length;
  const rows = new Int32Array(count * WIDTH);
  const bits = new Int32Array(count * WORDS);
  const folds = { description: foldOf(hints.description), body: foldOf(hints.articleBody), title: foldOf(hints.title) };
  const before = proseBefore(structure.prose);
  const coreProse = structure.core ? coreProseOf(candidates, structure) : 0;
  for (let index = 0; index < count; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const { context } = candidates[index]!;
    let at = describeText(rows, index * WIDTH, candidates[index]!);
    at = describePlace(rows, at, index, candidates, structure);
    at = describeMatches(rows, at, structure.folded[index]!, folds);
    at = describeMain(rows, at, index, structure, { before, coreProse });
    describeNeighbours(rows, at, index, candidates, structure);
    const word = index * WORDS;
    bits[word] = context.flags;
    bits[word + 1] = context.own | (context.parent?.parent ? context.parent.own : 0);
    bits[word + 2] = structure.place(context).signals;
    bits[word + 3] = structure.phrases[index]! | (structure.underPhrases[index]! << 16);
  }
  return { rows, bits, structure };
}

function describeText(rows: Int32Array, start: number, { text, context, linked, links, strong, broken }: Candidate) {
  let at = start;
  const count = countText(text);
  const { length } = text;
  rows[at++] = length;
  rows[at++] = count.words;
  rows[at++] = share(linked, length);
  rows[at++] = links;
  rows[at++] = share(strong, length);
  rows[at++] = count.sentenceEnds;
  rows[at++] = count.endMark;
  rows[at++] = count.commas;
  rows[at++] = share(count.digits, count.seen);
  rows[at++] = share(count.capitals, count.seen);
  rows[at++] = share(count.smallWords, count.seen);
  rows[at++] = count.quotes;
  rows[at++] = count.startsLower;
  rows[at++] = count.endsColon;
  rows[at++] = count.marks;
  rows[at++] = share(length, count.words);
  rows[at++] = broken ? 1 : 0;
  rows[at++] = TAGS.get(context.name) ?? -1;
  rows[at++] = TAGS.get(context.parent?.name ?? '') ?? -1;
  rows[at++] = context.depth;
  return at;
}

function describePlace(
  rows: Int32Array,
  start: number,
  index: number,
  candidates: readonly Candidate[],
  structure: Structure,
): number {
  let at = start;
  const { first, last, headline, totalProse, repeats } = structure;
  const place = structure.place(candidates[index]!.context);
  rows[at++] = place.up;
  rows[at++] = place.down;
  rows[at++] = first < 0 ? 999 : Math.max(0, first - index);
  rows[at++] = last < 0 ? 999 : Math.max(0, index - last);
  rows[at++] = headline < 0 ? -999 : index - headline;
  rows[at++] = share(index, candidates.length);
  rows[at++] = repeats[index]!;
  rows[at++] = structure.timesOf(index) - 1 - repeats[index]!;
  rows[at++] = index === headline ? 1 : 0;
  const group = structure.groups[index]!;
  rows[at++] = group.count;
  rows[at++] = share(group.prose, totalProse);
  rows[at++] = share(group.length, group.count);
  rows[at++] = share(group.linked, group.length);
  const siblings = structure.siblings[index]!;
  rows[at++] = siblings.count;
  rows[at++] = share(siblings.prose, totalProse);
  rows[at++] = share(siblings.linked, siblings.length);
  return at;
}

function describeMatches(
  rows: Int32Array,
  start: number,
  folded: string,
  { description, title, body }: { description: string; title: string; body: string },
): number {
  rows[start] = similar(folded, description);
  rows[start + 1] = similar(folded, title);
  rows[start + 2] = folded.length > 20 && body !== '' && body.includes(folded.slice(0, 60)) ? 1 : 0;
  rows[start + 3] = body.length > 200 ? 1 : 0;
  return start + 4;
}

/** Where the candidate stands among the texts that carry the article. */
function describeMain(
  rows: Int32Array,
  start: number,
  index: number,
  { main, mainParent, groups, siblings, prose, totalProse }: Structure,
  { before, coreProse }: { before: Float64Array; coreProse: number },
): number {
  let at = start;
  rows[at++] = distanceToProse(prose, index, -1);
  rows[at++] = distanceToProse(prose, index, 1);
  rows[at++] = share(groups[index]!.prose, coreProse);
  rows[at++] = main ? Math.max(0, main.first - index) : 999;
  rows[at++] = main ? Math.max(0, index - main.last) : 999;
  rows[at++] = groups[index] === main ? 1 : 0;
  rows[at++] = siblings[index] === mainParent ? 1 : 0;
  rows[at++] = share(before[index]!, totalProse);
  return at;
}

function describeNeighbours(
  rows: Int32Array,
  start: number,
  index: number,
  candidates: readonly Candidate[],
  { prose, groups, siblings }: Structure,
): void {
  let at = start;
  for (let number = 0; number < NEIGHBOURS.length; number++) {
    const other = index + NEIGHBOURS[number]!;
    const candidate = candidates[other];
    if (!candidate) {
      for (let blank = 0; blank < 6; blank++) rows[at++] = -1;
      continue;
    }
    rows[at++] = candidate.text.length;
    rows[at++] = share(candidate.linked, candidate.text.length);
    rows[at++] = prose[other]!;
    rows[at++] = siblings[other] === siblings[index] ? 1 : 0;
    rows[at++] = groups[other] === groups[index] ? 1 : 0;
    rows[at++] = headingLevel(candidate.context);
  }
}

/** Characters of prose before each candidate. */
function proseBefore(prose: Float64Array): Float64Array {
  const sums = new Float64Array(prose.length);
  for (let index = 1; index < prose.length; index++) sums[index] = sums[index - 1]! + prose[index - 1]!;
  return sums;
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
  return HEADINGS.has(name) ? name.charCodeAt(1) - 48 : 0;
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
