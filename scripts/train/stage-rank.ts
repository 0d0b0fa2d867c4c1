// Second stage: who says it, among the noun phrases around the claim.

import { type Phrase, phrasesOf } from '../../lib/attribution/learned/phrases';
import { PRERANK_FEATURES } from '../../lib/attribution/learned/prerank';
import { RANK_FEATURES, type RankContext } from '../../lib/attribution/learned/rank-features';
import { type Choice, chooseSpeaker, phrasesIn } from '../../lib/attribution/learned/ranker';
import type { RuleWorth } from '../../lib/attribution/learned/rules';
import type { Scored } from '../../lib/attribution/learned/select';
import type { Span } from '../../lib/attribution/learned/span';
import { contextOf, rankRows, speakersAround } from '../../lib/attribution/learned/steps';
import type { Forest } from '../../lib/attribution/learned/trees';
import {
  claimKey,
  FINITE,
  FORM,
  fineKey,
  type HeadScore,
  reportKey,
  suffixKey,
} from '../../lib/attribution/learned/words';
import { FOLDS, type Sample } from './corpus';
import type { GoldClaim } from './data';
import { type GlanceGroup, trainPrerank } from './stage-prerank';
import { type TreeOptions, trainTrees } from './train-trees';

/** A claim, annotated or predicted, that a speaker is wanted for. */
export interface RankItem extends Scored {
  sample: Sample;
  /** The annotation it stands for, or null if there is none. */
  gold: GoldClaim | null;
  /** true: made from the annotation, not predicted. */
  perfect: boolean;
}

/** The annotation's span as a Span: its runs' hull with the largest gap. */
export function goldSpan(claim: GoldClaim): Span {
  const { quote } = claim;
  const first = quote[0]!;
  const last = quote[quote.length - 1]! + 1;
  let gapFirst = last;
  let gapLast = last;
  for (let index = 1; index < quote.length; index++) {
    if (quote[index]! - quote[index - 1]! - 1 > (gapLast === last ? 0 : gapLast - gapFirst)) {
      gapFirst = quote[index - 1]! + 1;
      gapLast = quote[index]!;
    }
  }
  return { first, last, gapFirst, gapLast, rules: [] };
}

export const RANK_TREES: TreeOptions = {
  trees: 100,
  depth: 5,
  rate: 0.18,
  least: 2,
  lambda: 3,
  columns: 0.6,
  rows: 0.8,
  seed: 3,
};

const VERBAL = FINITE | FORM.participle | FORM.infinitive | FORM.zuInfinitive;

/** How often heads, endings and word classes head a speaker; an article never sees counts of its own fold. */
export class HeadCounts {
  readonly total = new Map<number, number>();
  readonly hit = new Map<number, number>();

  add(sample: Sample, sign: 1 | -1): void {
    const speakers = new Set(sample.article.claims.flatMap((claim) => claim.speaker));
    const { word, suffix, fine } = sample.layer.words;
    for (const phrase of phrasesOf(sample.layer)) {
      if (phrase.extent !== 0 && phrase.extent < 3) continue;
      const head = sample.layer.doc.forms[phrase.head]!;
      for (const key of [word[head]!, suffixKey(suffix[head]!), fineKey(fine[head]!)]) {
        this.total.set(key, (this.total.get(key) ?? 0) + sign);
        if (speakers.has(phrase.head)) this.hit.set(key, (this.hit.get(key) ?? 0) + sign);
      }
    }
    this.addSentences(sample, sign);
  }

  /** Verbs of sentences: are most of their words a reported claim, does a claim touch them? */
  private addSentences({ layer, article }: Sample, sign: 1 | -1): void {
    const reported = new Set<number>();
    const any = new Set<number>();
    for (const claim of article.claims) {
      if (claim.nested) continue;
      for (const token of claim.quote) (claim.type === 'Reported' ? reported : any).add(token);
      for (const token of claim.frame) any.add(token);
    }
    for (const { first, last } of layer.doc.sentences) {
      let told = 0;
      let touched = false;
      const lemmas = new Set<number>();
      for (let token = first; token < last; token++) {
        if (reported.has(token)) told++;
        if (any.has(token)) touched = true;
        if (layer.shape[token] === 1 && layer.bits[token]! & VERBAL)
          lemmas.add(layer.words.lemma[layer.doc.forms[token]!]!);
      }
      for (const lemma of lemmas) {
        const report = reportKey(lemma);
        const claim = claimKey(lemma);
        this.total.set(report, (this.total.get(report) ?? 0) + sign);
        this.total.set(claim, (this.total.get(claim) ?? 0) + sign);
        if (told * 2 > last - first) this.hit.set(report, (this.hit.get(report) ?? 0) + sign);
        if (touched) this.hit.set(claim, (this.hit.get(claim) ?? 0) + sign);
      }
    }
  }

  readonly score: HeadScore = (key) => {
    const total = this.total.get(key) ?? 0;
    const hit = this.hit.get(key) ?? 0;
    if (total < 2 && hit < 1) return 0;
    return Math.round(8 * Math.log((hit + 0.15) / (total - hit + 1.2)) - 8 * Math.log(0.15 / 1.2)) / 8;
  };
  /** All keys that say something, in eighths. */
  table(): Map<number, number> {
    const table = new Map<number, number>();
    for (const key of this.total.keys()) {
      const value = Math.max(-128, Math.min(127, Math.round(this.score(key) * 8)));
      if (value) table.set(key, value);
    }
    return table;
  }
}

const WEAK = new Set(
  'der die das den dem des ein eine einer eines einem einen und von vom zu zum zur in im an am auf aus bei mit nach seine ihre sein ihr'.split(
    ' ',
  ),
);

/** How well tokens [first, last) fit the gold speaker: 0…1; names found elsewhere count a little. */
export function fit(sample: Sample, phrase: Phrase, gold: readonly number[]): number {
  const { tokens } = sample.layer.doc;
  const content = (numbers: Iterable<number>): number[] =>
    [...numbers].filter((token) => sample.layer.shape[token]! > 0 && !WEAK.has(tokens[token]!.norm.toLowerCase()));
  const own = content(range(phrase.first, phrase.last));
  const wanted = content(gold);
  if (!wanted.length) return 0;
  const both = own.filter((token) => gold.includes(token)).length;
  const f1 = (2 * both) / (own.length + wanted.length);
  if (f1 >= 0.5) return f1 ** 3;
  if (phrase.last - phrase.first > gold.length + 4) return 0;
  const names = (list: number[]): string[] =>
    list.map((token) => tokens[token]!.norm).filter((norm) => norm.length > 2 && norm[0] !== norm[0]!.toLowerCase());
  const there = names(wanted);
  const shared = names(own).some((name) =>
    there.some((other) => {
      const [short, long] = name.length < other.length ? [name, other] : [other, name];
      return long.startsWith(short) && long.length - short.length <= 2;
    }),
  );
  return shared ? 0.1 : 0;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);

export interface RankGroup {
  item: RankItem;
  context: RankContext;
  /** Rows: candidates, then "nobody". */
  x: Float32Array;
  target: Float32Array;
  size: number;
  usable: boolean;
  choice: Choice | null;
}

const NO_WEIGHTS = new Float32Array(PRERANK_FEATURES);

/** A claim's candidates, and how right each is. */
function glanceGroup({ sample, span, kind, gold }: RankItem): GlanceGroup {
  const { layer, rules } = sample;
  // They depend on the fold's head scores, which are set by now: nothing is kept.
  const all = phrasesIn(layer, rules, NO_WEIGHTS);
  const { claim, possible } = speakersAround(layer, rules, span, kind, all);
  const phrases = possible.map((index) => all.list[index]!);
  const target = Float32Array.from(phrases, (phrase) => (gold ? fit(sample, phrase, gold.speaker) : 0));
  return { layer, rules, claim, phrases, target };
}

/** Most of what a right candidate scores less than this is chance. */
const LEAST_FIT = 0.12;

/** Learns which candidates are worth a closer look. */
export function prerankOf(items: readonly RankItem[]): Float32Array {
  const groups = items.map(glanceGroup).filter(({ target }) => target.some((value) => value > LEAST_FIT));
  for (const { target } of groups) {
    const sum = target.reduce((total, value) => total + value, 0);
    for (let row = 0; row < target.length; row++) target[row]! /= sum;
  }
  return trainPrerank(groups);
}

/** The claims of one article with their likeliest speakers. */
export function rankGroups(items: readonly RankItem[], worth: RuleWorth, prerank: Float32Array): RankGroup[] {
  if (!items.length) return [];
  const { layer, rules } = items[0]!.sample;
  const all = phrasesIn(layer, rules, prerank);
  return items.map((item) => rankGroup(item, contextOf(layer, rules, item, all, { prerank, worth })));
}

function rankGroup(item: RankItem, context: RankContext): RankGroup {
  const { sample, gold } = item;
  const own = context.phrases;
  const size = own.length + 1;
  const x = rankRows(context);
  const target = new Float32Array(size);
  if (gold) {
    own.forEach((phrase, row) => {
      target[row] = fit(sample, phrase, gold.speaker);
    });
  }
  if (gold && !gold.speaker.length) target[own.length] = 1;
  const best = target.reduce((most, value) => Math.max(most, value), 0);
  const usable = gold !== null && best > LEAST_FIT;
  if (usable) {
    const sum = target.reduce((total, value) => total + value, 0);
    for (let row = 0; row < size; row++) target[row]! /= sum;
  }
  return { item, context, x, target, size, usable, choice: null };
}

export function trainRanker(groups: readonly RankGroup[], options: TreeOptions = RANK_TREES): Forest {
  const used = groups.filter(({ usable }) => usable);
  const count = used.reduce((sum, { size }) => sum + size, 0);
  const x = new Float32Array(count * RANK_FEATURES);
  const target = new Float32Array(count);
  const weight = new Float32Array(count).fill(1);
  const offsets = new Int32Array(used.length + 1);
  let at = 0;
  used.forEach((group, index) => {
    x.set(group.x, at * RANK_FEATURES);
    target.set(group.target, at);
    at += group.size;
    offsets[index + 1] = at;
  });
  return trainTrees(x, RANK_FEATURES, target, weight, options, offsets);
}

export const choose = (group: RankGroup, forest: Forest): void => {
  group.choice = chooseSpeaker(group.context.phrases, group.x, forest);
};

export function jackknifeRanker(groups: readonly RankGroup[]): Forest {
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = trainRanker(groups.filter(({ item }) => item.sample.fold !== fold));
    for (const group of groups) if (group.item.sample.fold === fold) choose(group, forest);
  }
  return trainRanker(groups);
}
