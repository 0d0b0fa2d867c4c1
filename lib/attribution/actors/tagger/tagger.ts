// Tags names with a linear-chain model: sums the weights of features, finds the best label sequence. Pure.
import { isDigit, isLetter, startsUpper } from '../../../text/characters';
import type { TextDocument } from '../../../text/types';
import type { NameKind, NameMention, NameTagger } from '../types';
import { type FactSources, factsOf, JOINT_COUNT, joint, LABEL_COUNT, LABELS, WINDOW, type WordFacts } from './features';
import { openModel } from './model';

/** Word forms whose scores are kept; the table starts anew when it is full. */
const CACHE_LIMIT = 20_000;
/** Longer sentences are cut: hostile text only. */
const LONGEST = 400;

/** Words that are not capitalised between two parts of a name ("Bund für Umwelt und Naturschutz"). */
const LONGEST_GAP = 3;
const INNER = new Set(
  'von van der den dem des die das de di da del della dos du la le les el al bin ibn ben y e und für zu zum zur auf am an im in of the and for ohne gegen bei vor über st'.split(
    ' ',
  ),
);

interface Scored extends WordFacts {
  /** Sums of weights, LABEL_COUNT for each offset. */
  scores: Float32Array;
  /** Begins with a capital: only these begin a name. */
  capital: boolean;
  /** May stand within a name. */
  inner: boolean;
  digits: boolean;
}

/**
 * Opens the learned tagger.
 *
 * @param model content of assets/models/de-names.bin
 * @throws Error if it is no such model
 */
export function openNameTagger(model: Uint8Array, sources: FactSources): NameTagger {
  const { weights, scale, transitions, row, guess } = openModel(model);
  const facets = { ...sources, guess };
  const cache = new Map<string, Scored>();
  const sum = (at: readonly Int32Array[]): Float32Array => {
    const total = new Float32Array(at.length * LABEL_COUNT);
    at.forEach((hashes, offset) => {
      const base = offset * LABEL_COUNT;
      for (const hash of hashes) {
        const found = row(hash);
        if (found >= 0)
          for (let label = 0; label < LABEL_COUNT; label++)
            total[base + label]! += weights[found * LABEL_COUNT + label]! * scale;
      }
    });
    return total;
  };
  const factsFor = (norm: string): Scored => {
    let known = cache.get(norm);
    if (!known) {
      const facts = factsOf(norm, facets);
      const digits = isDigit(norm.charCodeAt(0));
      known = {
        ...facts,
        scores: sum(facts.at),
        capital: startsUpper(norm),
        inner: digits || INNER.has(norm) || !isLetter(norm.charCodeAt(0)),
        digits,
      };
      if (cache.size > CACHE_LIMIT) cache.clear();
      cache.set(norm, known);
    }
    return known;
  };
  const joints = new Int32Array(JOINT_COUNT);
  const L = LABEL_COUNT;

  /** Adds what speaks for each label at one word; `all` is at zero there. */
  const emit = (facts: readonly Scored[], index: number, all: Float32Array, base: number): void => {
    const from = Math.max(0, index - WINDOW);
    const to = Math.min(facts.length - 1, index + WINDOW);
    for (let near = from; near <= to; near++) {
      const { scores } = facts[near]!;
      const start = (near - index + WINDOW) * L;
      for (let label = 0; label < L; label++) all[base + label]! += scores[start + label]!;
    }
    joint(facts, index, joints);
    for (let one = 0; one < JOINT_COUNT; one++) {
      const at = row(joints[one]!);
      if (at >= 0) for (let label = 0; label < L; label++) all[base + label]! += weights[at * L + label]! * scale;
    }
  };

  return {
    tag(doc: TextDocument): NameMention[] {
      const names: NameMention[] = [];
      const { tokens } = doc;
      for (const { first, last } of doc.sentences) {
        for (let from = first; from < last; from += LONGEST) {
          const to = Math.min(last, from + LONGEST);
          const facts: Scored[] = [];
          for (let index = from; index < to; index++) facts.push(factsFor(tokens[index]!.norm));
          for (let begin = 0; begin < facts.length; begin++) {
            if (!facts[begin]!.capital) continue;
            const end = runEnd(facts, begin);
            const all = new Float32Array((end - begin) * L);
            for (let index = begin; index < end; index++) emit(facts, index, all, (index - begin) * L);
            namesIn(best(all, transitions, end - begin, begin > 0, end < facts.length), doc, from + begin, names);
            begin = end - 1;
          }
        }
      }
      return names;
    },
  };
}

/** End of a run of words that may hold a name: capitalised ones, and up to two words between them that names hold. */
function runEnd(facts: readonly Scored[], begin: number): number {
  let end = begin + 1;
  for (;;) {
    let next = end;
    while (next < facts.length && next - end < LONGEST_GAP && facts[next]!.inner && !facts[next]!.capital) next++;
    if (next >= facts.length || !facts[next]!.capital) {
      // "Schalke 04": a number may end a name.
      return end < facts.length && facts[end]!.digits ? end + 1 : end;
    }
    end = next + 1;
  }
}

/**
 * Viterbi: the labels whose weights and transitions sum highest.
 *
 * @param after true: a word outside any name stands before the run; false: the run begins its sentence
 * @param before true: a word outside any name follows the run
 */
export function best(
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
  after = false,
  before = false,
): Uint8Array {
  const L = LABEL_COUNT;
  const start = after ? 0 : L * L;
  const back = new Uint8Array(length * L);
  let scores = new Float32Array(L);
  let next = new Float32Array(L);
  for (let label = 0; label < L; label++) scores[label] = emissions[label]! + transitions[start + label]!;
  for (let index = 1; index < length; index++) {
    for (let to = 0; to < L; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let label = 0; label < L; label++) {
        const score = scores[label]! + transitions[label * L + to]!;
        if (score > top) {
          top = score;
          from = label;
        }
      }
      next[to] = top + emissions[index * L + to]!;
      back[index * L + to] = from;
    }
    [scores, next] = [next, scores];
  }
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  if (before) for (let one = 0; one < L; one++) scores[one]! += transitions[one * L]!;
  let label = 0;
  for (let one = 1; one < L; one++) if (scores[one]! > scores[label]!) label = one;
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * L + label]!;
  }
  return labels;
}

function namesIn(labels: Uint8Array, { tokens }: TextDocument, from: number, names: NameMention[]): void {
  for (let index = 0; index < labels.length; index++) {
    const label = LABELS[labels[index]!]!;
    if (label === 'O' || label.endsWith('MISC')) continue;
    const kind = label.slice(2) as NameKind;
    let last = index + 1;
    while (last < labels.length && LABELS[labels[last]!] === `I-${kind}`) last++;
    names.push({ begin: tokens[from + index]!.begin, end: tokens[from + last - 1]!.end, kind });
    index = last - 1;
  }
}
