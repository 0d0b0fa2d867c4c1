import { existsSync, readFileSync } from 'node:fs';
import { Chain } from '../../lib/attribution/learned/crf';
import { LABEL_COUNT, LABELS } from '../../lib/attribution/learned/labels';
import { layerOf } from '../../lib/attribution/learned/layer';
import { TAGGER_FEATURES, taggerFeatures } from '../../lib/attribution/learned/tagger-features';
import { WordTable } from '../../lib/attribution/learned/words';
import { CueCounts, labelsOf, readClusters } from './annotate';
import { type Article, readArticles } from './data';
import { type Sequence, trainCrf } from './train-crf';

let lexicon: any = null;
if (existsSync('assets/lexicon/de.bin')) {
  const { openLexicon } = await import('../../lib/language/de/lexicon');
  lexicon = openLexicon(readFileSync('assets/lexicon/de.bin'));
}
const t0 = Date.now();
const train = readArticles('../shared/data/gqa/train.jsonl');
const dev = readArticles('../shared/data/gqa/dev.jsonl');
const clusters = readClusters('../shared/data/text/clusters.tsv', Number(process.env.WORDS ?? 30000));
const words = new WordTable(lexicon, clusters, 80000);
const cues = new CueCounts();
for (const a of train) cues.add(a, words, 1);
const buffer = new Int32Array(TAGGER_FEATURES + 10);
function seq(a: Article, own: boolean): Sequence {
  if (own) cues.add(a, words, -1);
  const layer = layerOf(a.doc, words, cues.cueness);
  if (own) cues.add(a, words, 1);
  const offsets = new Int32Array(layer.size + 1);
  const ids: number[] = [];
  for (let t = 0; t < layer.size; t++) {
    const n = taggerFeatures(layer, t, buffer);
    for (let i = 0; i < n; i++) ids.push(buffer[i]!);
    offsets[t + 1] = ids.length;
  }
  return { length: layer.size, offsets, ids: Int32Array.from(ids), labels: labelsOf(a) };
}
const S = train.map((a) => seq(a, true));
const T = dev.map((a) => seq(a, false));
console.log('features', (Date.now() - t0) / 1000, 's');
const model = trainCrf(S, {
  labels: LABEL_COUNT,
  epochs: Number(process.env.EPOCHS ?? 10),
  rate: Number(process.env.RATE ?? 0.1),
  l1: Number(process.env.L1 ?? 1e-6),
  least: 2,
  seed: 1,
});
let nz = 0,
  nf = 0;
for (let f = 0; f < model.hashes.length; f++) {
  let any = 0;
  for (let l = 0; l < LABEL_COUNT; l++)
    if (Math.abs(model.weights[f * LABEL_COUNT + l]!) > 0.01) {
      nz++;
      any = 1;
    }
  nf += any;
}
console.log('trained', (Date.now() - t0) / 1000, 's features', model.hashes.length, 'kept', nf, 'nonzero', nz);
const index = new Map<number, number>();
model.hashes.forEach((h, i) => index.set(h, i));
const tp = new Float64Array(10),
  fp = new Float64Array(10),
  fn = new Float64Array(10);
let atp = 0,
  afp = 0,
  afn = 0,
  ll = 0;
const chain = new Chain(LABEL_COUNT, model.transition.map(Math.exp), model.start.map(Math.exp));
for (const s of T) {
  const scores = new Float32Array(s.length * LABEL_COUNT);
  for (let t = 0; t < s.length; t++)
    for (let k = s.offsets[t]!; k < s.offsets[t + 1]!; k++) {
      const f = index.get(s.ids[k]!);
      if (f === undefined) continue;
      for (let l = 0; l < LABEL_COUNT; l++) scores[t * LABEL_COUNT + l]! += model.weights[f * LABEL_COUNT + l]!;
    }
  const p = new Float32Array(s.length * LABEL_COUNT);
  chain.marginals(scores, s.length, p);
  for (let t = 0; t < s.length; t++) {
    let best = 0;
    for (let l = 1; l < LABEL_COUNT; l++) if (p[t * LABEL_COUNT + l]! > p[t * LABEL_COUNT + best]!) best = l;
    const g = s.labels[t]!;
    ll -= Math.log(p[t * LABEL_COUNT + g]! + 1e-9);
    if (best === g) tp[g]!++;
    else {
      fp[best]!++;
      fn[g]!++;
    }
    const bc = best >= 1 && best <= 5,
      gc = g >= 1 && g <= 5;
    if (bc && gc) atp++;
    else {
      if (bc) afp++;
      if (gc) afn++;
    }
  }
}
for (let l = 0; l < 10; l++)
  console.log(
    LABELS[l]!.padEnd(10),
    ((100 * tp[l]!) / (tp[l]! + fp[l]!)).toFixed(1),
    ((100 * tp[l]!) / (tp[l]! + fn[l]!)).toFixed(1),
    ((200 * tp[l]!) / (2 * tp[l]! + fp[l]! + fn[l]!)).toFixed(1),
  );
console.log(
  'any claim token F1',
  ((200 * atp) / (2 * atp + afp + afn)).toFixed(2),
  'P',
  ((100 * atp) / (atp + afp)).toFixed(1),
  'R',
  ((100 * atp) / (atp + afn)).toFixed(1),
  'loss/token',
  (ll / T.reduce((n, s) => n + s.length, 0)).toFixed(4),
  (Date.now() - t0) / 1000,
);
