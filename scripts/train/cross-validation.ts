// What a reader would meet on the training articles, each of them read by models that were trained without it. The measures
// are those of ../shared/tools/score-attribution.mjs over the model's own claims; choices are made by these, not by dev.
import type { Sample } from './corpus';
import type { GoldClaim } from './data';
import { isRight } from './stage-confidence';
import type { RankGroup } from './stage-rank';
import { agreement } from './stage-spans';

/** Confidence from which a claim is shown as certain. */
const CERTAIN = 0.8;

interface Kind {
  gold: number;
  found: number;
  attributed: number;
}

export interface Reading {
  predicted: number;
  all: Kind;
  kinds: Record<string, Kind>;
  /** Found claims that name a speaker, and those of them that name the right one; the same in other sentences than the claim's. */
  named: number;
  right: number;
  elsewhere: number;
  elsewhereRight: number;
  /** Certain claims that name a speaker; those that are claims; those whose speaker is right too. */
  certain: number;
  certainFound: number;
  certainRight: number;
}

const outer = (sample: Sample): GoldClaim[] =>
  sample.article.claims.filter((claim) => !claim.nested && claim.quote.length > 0);

/**
 * @param samples all articles, those without a predicted claim as well
 * @param groups predicted claims with their chosen speakers
 * @param confidence of each
 */
export function readingOf(
  samples: readonly Sample[],
  groups: readonly RankGroup[],
  confidence: ArrayLike<number>,
): Reading {
  const zero = (): Kind => ({ gold: 0, found: 0, attributed: 0 });
  const reading: Reading = {
    predicted: groups.length,
    all: zero(),
    kinds: {},
    named: 0,
    right: 0,
    elsewhere: 0,
    elsewhereRight: 0,
    certain: 0,
    certainFound: 0,
    certainRight: 0,
  };
  const kindOf = (gold: GoldClaim): Kind => {
    reading.kinds[gold.type] ??= zero();
    return reading.kinds[gold.type]!;
  };
  for (const sample of samples) {
    for (const gold of outer(sample)) {
      kindOf(gold).gold++;
      reading.all.gold++;
    }
  }
  const taken = new Set<GoldClaim>();
  const byAgreement = groups
    .map((group, number) => ({
      group,
      number,
      value: group.item.gold ? agreement(group.item.span, group.item.gold.quote) : 0,
    }))
    .sort((one, other) => other.value - one.value);
  for (const { group, number } of byAgreement) {
    const { gold, sample, span } = group.item;
    const phrase = group.choice?.phrase ?? null;
    const certain = phrase !== null && confidence[number]! >= CERTAIN;
    if (certain) reading.certain++;
    if (!gold || taken.has(gold)) continue;
    taken.add(gold);
    const right = isRight(group);
    for (const kind of [kindOf(gold), reading.all]) {
      kind.found++;
      if (right) kind.attributed++;
    }
    if (!phrase) continue;
    reading.named++;
    if (right) reading.right++;
    if (certain) reading.certainFound++;
    if (certain && right) reading.certainRight++;
    const { sentence } = sample.layer;
    const own = (token: number): boolean =>
      sentence[token]! >= sentence[span.first]! && sentence[token]! <= sentence[span.last - 1]!;
    if (gold.speaker.length && !gold.speaker.some(own)) {
      reading.elsewhere++;
      if (right) reading.elsewhereRight++;
    }
  }
  return reading;
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
const f1 = (hits: number, predicted: number, gold: number): string => percent(2 * hits, predicted + gold);

/** The reading as lines of text, percentages. */
export function linesOf({ predicted, all, kinds, ...rest }: Reading): string[] {
  return [
    `found F1 ${f1(all.found, predicted, all.gold)}  attributed F1 ${f1(all.attributed, predicted, all.gold)}  speaker accuracy ${percent(rest.right, rest.named)}  in other sentences ${percent(rest.elsewhereRight, rest.elsewhere)} of ${rest.elsewhere}`,
    `certain: share ${percent(rest.certainFound, rest.named)}  speaker right ${percent(rest.certainRight, rest.certainFound)}  claims at all ${percent(rest.certainFound, rest.certain)}`,
    ...Object.entries(kinds).map(
      ([type, { gold, found, attributed }]) =>
        `${type.padEnd(22)} gold ${String(gold).padStart(4)}  found ${percent(found, gold)}  attributed ${percent(attributed, gold)}`,
    ),
  ];
}
