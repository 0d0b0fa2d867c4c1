// Where each candidate stands on its page: relative to the core, to the headline, to texts set alike. Pure.
import { HEADINGS } from '../dom/tags';
import { foldWords } from '../metadata/strings';
import type { Candidate, Context } from './candidate';
import { phrasesOf } from './phrases';
import { findCore, proseLength } from './weigh';

/** What the page's data say, to recognise headline, lead and text by. */
export interface Hints {
  title: string;
  description?: string | undefined;
  /** The article's text from JSON-LD. */
  articleBody?: string | undefined;
}

/** Place of an element relative to another, mostly the core. */
interface Place {
  /** Levels from the core up to the nearest element that holds both. */
  up: number;
  /** Levels from there down to the element. */
  down: number;
  /** Signals of the elements on the way down. */
  signals: number;
}

/** Texts that share tag, class and parent's tag and class, or a parent. */
export interface Group {
  count: number;
  prose: number;
  length: number;
  linked: number;
  /** Numbers of the first and last candidate with prose; -1 without. */
  first: number;
  last: number;
}

export interface Structure {
  core: Context | null;
  /** Number of the candidate that is the headline, or -1. */
  headline: number;
  /** Numbers of the first and last candidate with prose in the core; -1 without. */
  first: number;
  last: number;
  prose: Float64Array;
  totalProse: number;
  phrases: Uint16Array;
  folded: string[];
  /** Phrases of the nearest heading before each candidate. */
  underPhrases: Uint16Array;
  place(context: Context): Place;
  /** The group of each candidate, and the texts with the same parent. */
  groups: readonly Group[];
  siblings: readonly Group[];
  /** The group, and the parent's texts, with most prose in the core. */
  main: Group | null;
  mainParent: Group | null;
  /** How many candidates before have the same text, at most 9. */
  repeats: Uint8Array;
  /** true if the page describes itself with the candidate's text. */
  isDescription(index: number): boolean;
  /** How often the page has the candidate's text. */
  timesOf(index: number): number;
}

const LONGEST_FOLDED = 240;
/** Candidates between two places where the work may be interrupted. */
const PER_STEP = 50;

/** Looks over all candidates once; yields now and then so that the caller may pause. */
export function* structureOf(candidates: readonly Candidate[], hints: Hints): Generator<void, Structure> {
  const count = candidates.length;
  const core = yield* findCore(candidates);
  const description = foldWords(hints.description ?? '').slice(0, 120);
  const prose = new Float64Array(count);
  const phrases = new Uint16Array(count);
  const underPhrases = new Uint16Array(count);
  const repeats = new Uint8Array(count);
  const folded: string[] = [];
  const seen = new Map<string, number>();
  const groups: Group[] = [];
  const siblings: Group[] = [];
  const byShape = new Map<string, Group>();
  const byContext = new Map<Context, Group>();
  const byParent = new Map<Context | null, Group>();
  const places = placer(core);
  let totalProse = 0;
  let first = -1;
  let last = -1;
  let under = 0;
  let main: Group | null = null;
  let mainParent: Group | null = null;
  for (let index = 0; index < count; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    const candidate = candidates[index]!;
    const length = proseLength(candidate);
    prose[index] = length;
    totalProse += length;
    const { text } = candidate;
    const fold = foldWords(text.length > LONGEST_FOLDED ? text.slice(0, LONGEST_FOLDED) : text);
    folded.push(fold);
    const bits = phrasesOf(text, fold);
    phrases[index] = bits;
    underPhrases[index] = under;
    if (HEADINGS.has(candidate.context.name)) under = bits;
    const before = seen.get(fold) ?? 0;
    repeats[index] = Math.min(before, 9);
    seen.set(fold, before + 1);
    const { context } = candidate;
    let group = byContext.get(context);
    if (!group) {
      group = groupIn(byShape, shapeOf(context));
      byContext.set(context, group);
    }
    groups.push(group);
    tally(group, candidate, length, index);
    const among = groupIn(byParent, context.parent);
    siblings.push(among);
    tally(among, candidate, length, index);
    if (length > 0 && core && places(context).up === 0) {
      if (first < 0) first = index;
      last = index;
      if (!main || group.prose > main.prose) main = group;
      if (!mainParent || among.prose > mainParent.prose) mainParent = among;
    }
  }
  return {
    core,
    headline: findHeadline(candidates, folded, hints.title, first),
    first,
    last,
    prose,
    totalProse,
    phrases,
    folded,
    underPhrases,
    repeats,
    isDescription: (index) => {
      const text = folded[index]!;
      return (
        description.length > 20 && text.length > 20 && (text.startsWith(description) || description.startsWith(text))
      );
    },
    timesOf: (index) => seen.get(folded[index]!) ?? 1,
    place: places,
    groups,
    siblings,
    main,
    mainParent,
  };
}

const shapeOf = ({ name, names, parent }: Context) => `${name}.${names}<${parent?.name ?? ''}.${parent?.names ?? ''}`;

function groupIn<Key>(groups: Map<Key, Group>, key: Key): Group {
  let group = groups.get(key);
  if (!group) {
    group = { count: 0, prose: 0, length: 0, linked: 0, first: -1, last: -1 };
    groups.set(key, group);
  }
  return group;
}

function tally(group: Group, { text, linked }: Candidate, prose: number, index: number): void {
  group.count++;
  group.prose += prose;
  group.length += text.length;
  group.linked += linked;
  if (prose === 0) return;
  if (group.first < 0) group.first = index;
  group.last = index;
}

/** Tells places relative to an element, and remembers them, because many texts share one. */
export function placer(core: Context | null): (context: Context) => Place {
  const ups = new Map<Context, Place>();
  let up = 0;
  for (let context = core; context; context = context.parent) ups.set(context, { up: up++, down: 0, signals: 0 });
  const nowhere: Place = { up: 99, down: 0, signals: 0 };
  const find = (start: Context): Place => {
    const way: Context[] = [];
    let context: Context | null = start;
    let known: Place | undefined;
    while (context) {
      known = ups.get(context);
      if (known) break;
      way.push(context);
      context = context.parent;
    }
    let place = known ?? nowhere;
    for (let index = way.length - 1; index >= 0; index--) {
      const step = way[index]!;
      place = { up: place.up, down: place.down + 1, signals: place.signals | step.own };
      ups.set(step, place);
    }
    return place;
  };
  return find;
}

/** The heading that is the page's title: an h1, or the heading whose words the title holds, nearest before the core. */
function findHeadline(
  candidates: readonly Candidate[],
  folded: readonly string[],
  title: string,
  first: number,
): number {
  const wanted = foldWords(title);
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < candidates.length; index++) {
    const { context } = candidates[index]!;
    if (!HEADINGS.has(context.name)) continue;
    const text = folded[index]!;
    let score = context.name === 'h1' ? 2 : 0;
    if (wanted && text === wanted) score += 4;
    else if (wanted && text.length > 12 && (wanted.includes(text) || text.includes(wanted))) score += 3;
    if (first >= 0 && index > first) score -= 1.5;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
