// Tags names with a linear-chain model: sums the weights of features, finds the best label sequence. Pure.
import type { TextDocument } from '../../../text/types';
import type { NameKind, NameMention, NameTagger } from '../types';
import { type FactSources, factsOf, JOINT_COUNT, joint, LABEL_COUNT, LABELS, WINDOW, type WordFacts } from './features';
import { openModel } from './model';

/** Word forms whose scores are kept; the table starts anew when it is full. */
const CACHE_LIMIT = 20_000;
/** Longer sentences are cut: hostile text only. */
const LONGEST = 400;

interface Scored extends WordFacts {
  /** Sums of weights for each offset. */
  scores: Float32Array[];
}

/**
 * Opens the learned tagger.
 *
 * @param model content of assets/models/de-names.bin
 * @throws Error if it is no such model
 */
export function openNameTagger(model: Uint8Array, sources: FactSources): NameTagger {
  const { weights, transitions, row, guess } = openModel(model);
  const facets = { ...sources, guess };
  const cache = new Map<string, Scored>();
  const sum = (hashes: Int32Array): Float32Array => {
    const total = new Float32Array(LABEL_COUNT);
    for (const hash of hashes) {
      const at = row(hash);
      if (at >= 0)
        for (let label = 0; label < LABEL_COUNT; label++) total[label]! += weights[at * LABEL_COUNT + label]!;
    }
    return total;
  };
  const factsFor = (norm: string): Scored => {
    let known = cache.get(norm);
    if (!known) {
      const facts = factsOf(norm, facets);
      known = { ...facts, scores: facts.at.map(sum) };
      if (cache.size > CACHE_LIMIT) cache.clear();
      cache.set(norm, known);
    }
    return known;
  };
  const joints = new Int32Array(JOINT_COUNT);

  const emissions = (facts: readonly Scored[]): Float32Array => {
    const all = new Float32Array(facts.length * LABEL_COUNT);
    for (let index = 0; index < facts.length; index++) {
      const base = index * LABEL_COUNT;
      for (let offset = -WINDOW; offset <= WINDOW; offset++) {
        const scores = facts[index + offset]?.scores[offset + WINDOW];
        if (scores) for (let label = 0; label < LABEL_COUNT; label++) all[base + label]! += scores[label]!;
      }
      joint(facts, index, joints);
      for (const hash of joints) {
        const at = row(hash);
        if (at >= 0)
          for (let label = 0; label < LABEL_COUNT; label++) all[base + label]! += weights[at * LABEL_COUNT + label]!;
      }
    }
    return all;
  };

  return {
    tag(doc: TextDocument): NameMention[] {
      const names: NameMention[] = [];
      for (const { first, last } of doc.sentences) {
        for (let from = first; from < last; from += LONGEST) {
          const to = Math.min(last, from + LONGEST);
          const facts: Scored[] = [];
          for (let index = from; index < to; index++) facts.push(factsFor(doc.tokens[index]!.norm));
          namesIn(best(emissions(facts), transitions, to - from), doc, from, names);
        }
      }
      return names;
    },
  };
}

/** Viterbi: the labels whose weights and transitions sum highest. */
export function best(emissions: Float32Array, transitions: Float32Array, length: number): Uint8Array {
  const L = LABEL_COUNT;
  const back = new Uint8Array(length * L);
  let scores = new Float32Array(L);
  let next = new Float32Array(L);
  for (let label = 0; label < L; label++) scores[label] = emissions[label]! + transitions[L * L + label]!;
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
