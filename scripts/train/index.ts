// npm run train [-- --shared DIR] [--out FILE]: learns the attribution model from ../shared/data/gqa (train) and reports what a
// reader would meet there, cross-validated. One process, deterministic, two minutes on one idle core. Steps and figures:
// assets/models/de-attribution.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { scoreHeads } from '../../lib/attribution/learned/layer';
import type { Thresholds } from '../../lib/attribution/learned/model-file';
import { scoredHeads } from '../../lib/attribution/learned/words';
import { kindOfType } from './annotate';
import { openCorpus, withoutFold } from './corpus';
import { linesOf, readingOf } from './cross-validation';
import { packModel } from './pack';
import { heldOut, reliability, trainConfidence } from './stage-confidence';
import { addNested, type NestedRows, trainNested } from './stage-nested';
import {
  goldSpan,
  HeadCounts,
  jackknifeRanker,
  prerankOf,
  type RankGroup,
  type RankItem,
  rankGroups,
} from './stage-rank';
import { RuleCounts } from './stage-rules';
import { agreement, bestThresholds, chosenOf, jackknifeSpans, type SpanRows, spanRows } from './stage-spans';

/** Least score of a nested quotation, least probability of a speaker; chosen on dev. Those of spans are chosen on train. */
const NESTED = 0.45;
const SPEAKER = 0.27;

const started = Date.now();
const log = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Annotated claims and predicted ones, article by article. */
function itemsOf({ sample, ...rows }: SpanRows, thresholds: Thresholds): RankItem[] {
  const golds = sample.article.claims.filter((claim) => !claim.nested && claim.quote.length > 0);
  const perfect = golds.map((gold): RankItem => {
    return { sample, span: goldSpan(gold), kind: kindOfType(gold.type), score: 0.9, gold, perfect: true };
  });
  const predicted = chosenOf({ sample, ...rows }, thresholds).map((one): RankItem => {
    let best = null;
    let most = 0.5;
    for (const gold of golds) {
      const value = agreement(one.span, gold.quote);
      if (value < most) continue;
      most = value;
      best = gold;
    }
    return { ...one, sample, gold: best, perfect: false };
  });
  return [...perfect, ...predicted];
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
const { train, cues, words } = openCorpus(values.shared);
const worth = new RuleCounts();
const heads = new HeadCounts();
for (const sample of train) {
  worth.add(sample, 1);
  heads.add(sample, 1);
}
log(`${train.length} articles`);
const rows = withoutFold(
  train,
  [worth, heads],
  (sample, _, own) => {
    scoreHeads(sample.layer, own);
    return spanRows(sample, worth);
  },
  () => scoredHeads(words, heads.score),
);
const spans = jackknifeSpans(rows);
const { found, ...chosenBy } = bestThresholds(rows);
const thresholds: Thresholds = { ...chosenBy, nested: NESTED, speaker: SPEAKER };
log(`spans; thresholds ${JSON.stringify(chosenBy)}, found F1 cross-validated ${(100 * found).toFixed(1)}`);
const nestedRows: NestedRows = { x: [], y: [] };
withoutFold(train, [worth], (_, index) =>
  addNested(nestedRows, rows[index]!, chosenOf(rows[index]!, thresholds), worth),
);
const nested = trainNested(nestedRows);
const items = rows.map((row) => itemsOf(row, thresholds));
const prerank = prerankOf(items.flat());
const groups: RankGroup[] = withoutFold(train, [worth], (_, index) => rankGroups(items[index]!, worth, prerank)).flat();
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
