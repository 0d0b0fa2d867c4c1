// npm run train [-- --shared DIR] [--out FILE]: learns the attribution model from ../shared/data/gqa (train) and reports on dev.
// One process, deterministic, about six minutes on one core. Steps and figures: assets/models/de-attribution.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { scoreHeads } from '../../lib/attribution/learned/layer';
import { spreadTags, taggedTokens } from '../../lib/attribution/learned/tagger-features';
import { kindOfType } from './annotate';
import { crfPosteriors, FOLDS, indexOf, openCorpus, type Sample, TAGGER, taggerSequence } from './corpus';
import { linesOf, readingOf } from './cross-validation';
import { packModel } from './pack';
import { heldOut, reliability, trainConfidence } from './stage-confidence';
import { addNested, type NestedRows, trainNested } from './stage-nested';
import { HeadCounts, jackknifeRanker, type RankGroup, rankGroup } from './stage-rank';
import { goldSpan, jackknifeRoles, type RoleItem, roleItem } from './stage-roles';
import { RuleCounts } from './stage-rules';
import { agreement, chosenOf, jackknifeSpans, type SpanRows, spanRows } from './stage-spans';
import { type TrainedCrf, trainCrf } from './train-crf';

/** Chosen on dev. */
const THRESHOLDS = { span: 0.5, reported: 0.18, nested: 0.45, speaker: 0.27 };

const started = Date.now();
const log = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Runs `use` for every sample while the counts lack the sample's own article. */
function withoutOwn<T>(
  samples: readonly Sample[],
  counts: { add(sample: Sample, sign: 1 | -1): void }[],
  use: (sample: Sample, index: number) => T,
): T[] {
  return samples.map((sample, index) => {
    for (const table of counts) table.add(sample, -1);
    const result = use(sample, index);
    for (const table of counts) table.add(sample, 1);
    return result;
  });
}

function jackknifeTagger(train: Sample[]): TrainedCrf {
  const sequences = train.map(taggerSequence);
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = trainCrf(
      sequences.filter((_, index) => train[index]!.fold !== fold),
      TAGGER,
    );
    const index = indexOf(crf);
    train.forEach((sample, number) => {
      if (sample.fold !== fold) return;
      const { layer, rules } = sample;
      sample.posteriors = spreadTags(
        crfPosteriors(crf, index, sequences[number]!),
        taggedTokens(layer, rules),
        layer.size,
      );
    });
    log(`tagger without fold ${fold}`);
  }
  return trainCrf(sequences, TAGGER);
}

/** Annotated claims and predicted ones, article by article. */
function itemsOf(rows: readonly SpanRows[]): RoleItem[] {
  return rows.flatMap((row) => {
    const golds = row.sample.article.claims.filter((claim) => !claim.nested && claim.quote.length > 0);
    const perfect = golds.map((gold) =>
      roleItem(row.sample, row.sums, { span: goldSpan(gold), kind: kindOfType(gold.type) }, 0.9, gold, true),
    );
    const predicted = chosenOf(row, THRESHOLDS).map(({ span, kind, score }) => {
      let best = null;
      let most = 0.5;
      for (const gold of golds) {
        const value = agreement(span, gold.quote);
        if (value < most) continue;
        most = value;
        best = gold;
      }
      return roleItem(row.sample, row.sums, { span, kind }, score, best, false);
    });
    return [...perfect, ...predicted];
  });
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/models/de-attribution.bin' },
  },
});
if (!existsSync(`${values.shared}/data/gqa/train.jsonl`)) {
  console.error(`no training data at ${values.shared}/data/gqa: the folder shared/ belongs beside the repository`);
  process.exit(2);
}
const { train, cues } = openCorpus(values.shared);
const worth = new RuleCounts();
const heads = new HeadCounts();
for (const sample of train) {
  worth.add(sample, 1);
  heads.add(sample, 1);
}
log(`${train.length} articles`);
const tagger = jackknifeTagger(train);
const rows = withoutOwn(train, [worth, heads], (sample) => {
  scoreHeads(sample.layer, heads.score);
  return spanRows(sample, worth);
});
const spans = jackknifeSpans(rows);
log('spans');
const nestedRows: NestedRows = { x: [], y: [] };
withoutOwn(train, [worth], (_, index) =>
  addNested(nestedRows, rows[index]!, chosenOf(rows[index]!, THRESHOLDS), worth),
);
const nested = trainNested(nestedRows);
const items = itemsOf(rows);
const roles = jackknifeRoles(items);
log(`roles, ${items.length} claims`);
const bySample = groupItems(items);
const groups: RankGroup[] = withoutOwn(train, [worth], (sample) =>
  (bySample.get(sample) ?? []).map((item) => rankGroup(item, worth)),
).flat();
const ranker = jackknifeRanker(groups);
log('ranker');
const predicted = groups.filter(({ item }) => !item.perfect);
const confidence = trainConfidence(predicted);
log('confidence; reliability on train, cross-validated:');
const held = heldOut(predicted);
for (const line of reliability(predicted, held)) console.log(`        ${line}`);
log('what a reader would meet on train, cross-validated:');
for (const line of linesOf(readingOf(train, predicted, held))) console.log(`        ${line}`);

const bytes = packModel({
  thresholds: THRESHOLDS,
  tagger,
  roles,
  spans,
  nested,
  ranker,
  confidence,
  cues: cues.levels(),
  heads: heads.table(),
  worth: worth.table(),
});
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes, ${gzipSync(readFileSync(values.out), { level: 9 }).length} gzip`);

function groupItems(list: readonly RoleItem[]): Map<Sample, RoleItem[]> {
  const map = new Map<Sample, RoleItem[]>();
  for (const item of list) {
    const own = map.get(item.sample);
    if (own) own.push(item);
    else map.set(item.sample, [item]);
  }
  return map;
}
