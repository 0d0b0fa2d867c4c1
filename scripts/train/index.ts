// npm run train [-- --shared DIR] [--out FILE]: learns the attribution model from ../shared/data/gqa (train) and reports what a
// reader would meet there, cross-validated. One process, deterministic, two minutes on one idle core. Steps and figures:
// assets/models/de-attribution.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { scoreHeads } from '../../lib/attribution/learned/layer';
import type { Thresholds } from '../../lib/attribution/learned/model-file';
import { spreadTags, taggedTokens } from '../../lib/attribution/learned/tagger-features';
import { kindOfType } from './annotate';
import { crfPosteriors, FOLDS, indexOf, openCorpus, type Sample, TAGGER, taggerSequence, withoutFold } from './corpus';
import { linesOf, readingOf } from './cross-validation';
import { packModel, quantised } from './pack';
import { heldOut, reliability, trainConfidence } from './stage-confidence';
import { addNested, type NestedRows, trainNested } from './stage-nested';
import { HeadCounts, jackknifeRanker, prerankOf, type RankGroup, rankGroup } from './stage-rank';
import { goldSpan, jackknifeRoles, type RoleItem, roleItem } from './stage-roles';
import { RuleCounts } from './stage-rules';
import { agreement, bestThresholds, chosenOf, jackknifeSpans, type SpanRows, spanRows } from './stage-spans';
import { type TrainedCrf, trainCrf } from './train-crf';

/** Least score of a nested quotation, least probability of a speaker; chosen on dev. Those of spans are chosen on train. */
const NESTED = 0.45;
const SPEAKER = 0.27;

const started = Date.now();
const log = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

function jackknifeTagger(train: Sample[]): TrainedCrf {
  const sequences = train.map(taggerSequence);
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = quantised(
      trainCrf(
        sequences.filter((_, index) => train[index]!.fold !== fold),
        TAGGER,
      ),
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
function itemsOf(rows: readonly SpanRows[], thresholds: Thresholds): RoleItem[] {
  return rows.flatMap((row) => {
    const golds = row.sample.article.claims.filter((claim) => !claim.nested && claim.quote.length > 0);
    const perfect = golds.map((gold) =>
      roleItem(row.sample, row.sums, { span: goldSpan(gold), kind: kindOfType(gold.type) }, 0.9, gold, true),
    );
    const predicted = chosenOf(row, thresholds).map(({ span, kind, score }) => {
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
const rows = withoutFold(train, [worth, heads], (sample) => {
  scoreHeads(sample.layer, heads.score);
  return spanRows(sample, worth);
});
const spans = jackknifeSpans(rows);
const { found, ...chosenBy } = bestThresholds(rows);
const thresholds: Thresholds = { ...chosenBy, nested: NESTED, speaker: SPEAKER };
log(`spans; thresholds ${JSON.stringify(chosenBy)}, found F1 cross-validated ${(100 * found).toFixed(1)}`);
const nestedRows: NestedRows = { x: [], y: [] };
withoutFold(train, [worth], (_, index) =>
  addNested(nestedRows, rows[index]!, chosenOf(rows[index]!, thresholds), worth),
);
const nested = trainNested(nestedRows);
const items = itemsOf(rows, thresholds);
const roles = jackknifeRoles(items);
log(`roles, ${items.length} claims`);
const bySample = groupItems(items);
const prerank = prerankOf(items);
const groups: RankGroup[] = withoutFold(train, [worth], (sample) =>
  (bySample.get(sample) ?? []).map((item) => rankGroup(item, worth, prerank)),
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
  thresholds,
  tagger,
  roles,
  spans,
  nested,
  prerank,
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
