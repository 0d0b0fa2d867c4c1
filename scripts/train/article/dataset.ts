// Features and labels of gold pages.

import type { Candidate, Context } from '../../../lib/article/blocks/candidate';
import { collect } from '../../../lib/article/blocks/collect';
import { type Described, describe, WIDTH as NUMBERS, WORDS } from '../../../lib/article/blocks/features';
import type { Structure } from '../../../lib/article/blocks/structure';
import { openDom } from '../../../lib/article/dom/access';
import { hintsOf } from '../../../lib/article/hints';
import { readPageData } from '../../../lib/article/metadata/index';
import { drain } from '../../../lib/article/steps';
import { FEATURES } from './feature-names';
import { type GoldPage, type Labelled, labelBySnippets, labelByText } from './labels';

export interface Example extends Labelled {
  page: GoldPage;
  /** true: only snippets are known. */
  partial: boolean;
  texts: string[];
  rows: Float32Array;
  candidates: Candidate[];
  structure: Structure;
}

export const WIDTH = FEATURES.length;

/** true for pages that the model can learn from. */
export function isUsable(page: GoldPage): boolean {
  if (page.goldTrust === 'low') return false;
  if (page.mustContain) return page.mustContain.length > 0;
  return page.isArticle === true && (page.sequence ?? page.bodyText) !== undefined;
}

/** One number for each feature of each candidate: bits as 0 and 1 behind the numbers. */
export function expand({ rows, bits }: Described): Float32Array {
  const count = bits.length / WORDS;
  const all = new Float32Array(count * WIDTH);
  for (let row = 0; row < count; row++) {
    all.set(rows.subarray(row * NUMBERS, (row + 1) * NUMBERS), row * WIDTH);
    for (let bit = 0; bit < WORDS * 32; bit++) {
      all[row * WIDTH + NUMBERS + bit] = (bits[row * WORDS + (bit >> 5)]! >>> (bit & 31)) & 1;
    }
  }
  return all;
}

/** Lets go of the page's nodes: hundreds of documents do not fit into memory. Nothing that is learnt from needs them. */
function forgetPage(candidates: readonly Candidate[]): void {
  const none = null as unknown as Element;
  for (const candidate of candidates) {
    candidate.element = none;
    candidate.pieces = [];
    candidate.anchors = [];
    for (let context: Context | null = candidate.context; context?.element; context = context.parent)
      context.element = none;
  }
}

/** The example that a page gives, or null if it has no text. */
export function exampleOf(document: Document, page: GoldPage): Example | null {
  const dom = openDom(document);
  if (!dom.body) return null;
  const { candidates } = drain(collect(dom, dom.body));
  if (candidates.length === 0) return null;
  const described = drain(describe(candidates, hintsOf(drain(readPageData(dom, page.url)))));
  const { structure } = described;
  const rows = expand(described);
  const texts = candidates.map(({ text }) => text);
  const gold = page.sequence ?? page.bodyText?.split('\n');
  forgetPage(candidates);
  const labelled = gold ? labelByText(texts, gold) : labelBySnippets(texts, page);
  return { page, partial: !gold, texts, rows, candidates, structure, ...labelled };
}

/**
 * Weights for learning: every page counts about the same, half by its words, half by its blocks, so that short leads
 * and subheadings are not drowned by paragraphs.
 */
export function learningWeights({ labels, weights, partial }: Example): Float32Array {
  let words = 0;
  let blocks = 0;
  for (let index = 0; index < labels.length; index++) {
    if (!labels[index]) continue;
    words += weights[index]!;
    blocks++;
  }
  return weights.map((weight) => {
    if (weight <= 0) return 0;
    if (partial) return weight * 0.4;
    return (100 * weight) / Math.max(200, words) + (15 * Math.min(1, weight)) / Math.max(10, blocks);
  });
}
