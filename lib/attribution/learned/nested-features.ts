// Pure. What decides whether a quotation within a claim is a claim of its own: dense numbers, in a fixed order.

import { DIRECT } from './labels';
import type { Layer } from './layer';
import { overlapping, type RuleView, type RuleWorth } from './rules';
import type { Scored } from './select';
import { lengthOf, sameness } from './span';

export const NESTED_FEATURES = 24;

/** Quotations that lie within a claim without filling it, by their numbers in the document. */
export function nestedIn(layer: Layer, { span }: Scored): number[] {
  const { quotations } = layer.doc;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.open < span.first) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let number = low; number < quotations.length && quotations[number]!.open < span.last; number++) {
    const { open, end } = quotations[number]!;
    // The halves of an interrupted quotation are the claim itself.
    const half =
      (open === span.first && end === span.gapFirst && span.gapLast < span.last) ||
      (open === span.gapLast && end === span.last);
    if (!half && end <= span.last && end - open > 2 && end - open < lengthOf(span)) found.push(number);
  }
  return found;
}

export function nestedFeatures(
  layer: Layer,
  rules: RuleView,
  worth: RuleWorth,
  parent: Scored,
  number: number,
  out: Float32Array,
  begin: number,
): void {
  let at = begin;
  const rowEnd = begin + NESTED_FEATURES;
  const quotation = layer.doc.quotations[number]!;
  const { open, end } = quotation;
  const inner = end - open - 2;
  const { kind: classes } = layer.words;
  out[at++] = inner;
  out[at++] = layer.quotationKind[number]!;
  out[at++] = quotation.depth;
  out[at++] = parent.kind;
  out[at++] = parent.score;
  out[at++] = (end - open) / lengthOf(parent.span);
  out[at++] = open - parent.span.first;
  out[at++] = parent.span.last - end;
  out[at++] = nestedIn(layer, parent).length;
  out[at++] = layer.shape[open + 1]!;
  out[at++] = classes[layer.doc.forms[open + 1]!]!;
  out[at++] = classes[layer.doc.forms[Math.max(open + 1, end - 2)]!]!;
  out[at++] = open > 0 ? classes[layer.doc.forms[open - 1]!]! : -1;
  out[at++] = end < layer.size ? classes[layer.doc.forms[end]!]! : -1;
  out[at++] = rules.kind[open + 1]!;
  out[at++] = rules.score[open + 1]!;
  let capitals = 0;
  for (let token = open + 1; token < end - 1 && token < open + 40; token++) if (layer.shape[token]! >= 2) capitals++;
  out[at++] = capitals / Math.max(1, Math.min(38, inner));
  out[at++] = layer.cue[Math.max(0, open - 1)]!;
  let score = 0;
  let value = 0;
  for (const claim of overlapping(rules, open, end)) {
    if (
      claim.kind !== DIRECT ||
      sameness(claim.span, { first: open, last: end, gapFirst: end, gapLast: end, rules: [] }) < 0.8
    )
      continue;
    score = Math.max(score, claim.candidate.score);
    value = Math.max(value, worth.claim(claim.rule));
  }
  out[at++] = score;
  out[at++] = value;
  while (at < rowEnd) out[at++] = 0;
}
