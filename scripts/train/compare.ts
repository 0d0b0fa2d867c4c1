// npx tsx scripts/train/compare.ts: the linear tagger beside a small recurrent one on the same features; token F1 on dev.
// The recurrent one is trained by recurrent.cpp (g++ needed) and not shipped: see assets/models/de-attribution.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_KIND, LABEL_COUNT, LABELS, LAST_KIND } from '../../lib/attribution/learned/labels';
import { crfPosteriors, indexOf, openCorpus, TAGGER, taggerSequence } from './corpus';
import { type Sequence, trainCrf } from './train-crf';

/** A feature must occur this often to have a vector. */
const LEAST = 8;
const EPOCHS = 8;

const { train, dev } = openCorpus('../shared');
const learn = train.map(taggerSequence);
const test = dev.map(taggerSequence);

const crf = trainCrf(learn, TAGGER);
const index = indexOf(crf);
const tp = new Float64Array(LABEL_COUNT);
const wrong = new Float64Array(LABEL_COUNT);
let any = 0;
let anyWrong = 0;
const isClaim = (label: number): boolean => label >= FIRST_KIND && label <= LAST_KIND;
for (const sequence of test) {
  const posteriors = crfPosteriors(crf, index, sequence);
  sequence.labels.forEach((gold, token) => {
    const row = posteriors.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT);
    const best = row.indexOf(Math.max(...row));
    if (best === gold) tp[gold]!++;
    else {
      wrong[best]!++;
      wrong[gold]!++;
    }
    if (isClaim(best) && isClaim(gold)) any++;
    else if (isClaim(best) !== isClaim(gold)) anyWrong++;
  });
}
const percent = (right: number, errors: number): string => ((200 * right) / (2 * right + errors)).toFixed(1);
console.log('labels          any', LABELS.slice(1).join(' '));
console.log(
  'linear         ',
  percent(any, anyWrong),
  [...tp]
    .slice(1)
    .map((right, label) => percent(right, wrong[label + 1]!))
    .join(' '),
);

const counts = new Map<number, number>();
for (const { ids } of learn) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
const numbers = new Map<number, number>();
for (const [id, count] of counts) if (count >= LEAST) numbers.set(id, numbers.size + 1);

/** Sequences as recurrent.cpp reads them: every token has the same number of feature numbers, 0 for unknown ones. */
function dump(sequences: readonly Sequence[]): Buffer[] {
  const parts = [Buffer.from(Int32Array.of(sequences.length).buffer)];
  for (const { length, offsets, ids, labels } of sequences) {
    let width = 0;
    for (let token = 0; token < length; token++) width = Math.max(width, offsets[token + 1]! - offsets[token]!);
    const rows = new Int32Array(length * width);
    for (let token = 0; token < length; token++) {
      for (let at = offsets[token]!; at < offsets[token + 1]!; at++)
        rows[token * width + at - offsets[token]!] = numbers.get(ids[at]!) ?? 0;
    }
    parts.push(Buffer.from(Int32Array.of(length, width).buffer), Buffer.from(rows.buffer), Buffer.from(labels));
  }
  return parts;
}

const folder = mkdtempSync(join(tmpdir(), 'laut-recurrent-'));
const built = spawnSync(
  'g++',
  ['-O3', '-march=native', '-ffast-math', '-o', join(folder, 'recurrent'), 'scripts/train/recurrent.cpp'],
  { stdio: 'inherit' },
);
if (built.status !== 0) {
  console.error('the recurrent tagger needs g++ (apt-get install g++)');
  process.exit(2);
}
writeFileSync(
  join(folder, 'sequences'),
  Buffer.concat([Buffer.from(Int32Array.of(numbers.size + 1).buffer), ...dump(learn), ...dump(test)]),
);
console.log(`recurrent: ${numbers.size} features with vectors`);
spawnSync(join(folder, 'recurrent'), [join(folder, 'sequences'), String(EPOCHS)], { stdio: 'inherit' });
